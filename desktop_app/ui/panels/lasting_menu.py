"""A menu to choose several things in: it stays open while they are ticked, by mouse or by keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.icons import draw_icon

ICON_LEFT, ICON_SIDE, TEXT_PADDING = 32, 14, 34
"""Px: place and size of an icon behind the tick, and the room that both need before the text."""


class LastingMenu(QMenu):
    """Closes on Esc, a click elsewhere, or an action without a tick."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icons: dict[QAction, tuple[str, QColor]] = {}

    def add_choice(self, name: str) -> QAction:
        """A line with a tick."""
        action = self.addAction(name)
        action.setCheckable(True)
        return action

    def set_icon(self, action: QAction, name: str, color: QColor) -> None:
        """Draw an icon beside the tick of a line; Qt itself would put it in the tick's place."""
        if not self._icons:
            self.setStyleSheet(f"QMenu::item {{ padding-left: {TEXT_PADDING}px; }}")
        self._icons[action] = name, color

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icons over the lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        for action, (name, color) in self._icons.items():
            line = self.actionGeometry(action)
            top = line.center().y() - ICON_SIDE / 2 + 1
            draw_icon(painter, QRectF(line.left() + ICON_LEFT, top, ICON_SIDE, ICON_SIDE), name, color)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the line and stay open."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick the line."""
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() not in keys or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


def with_count(name: str, count: int) -> str:
    """A line's text: name at the left, count at the right edge."""
    return f"{name.replace('&', '&&')}\t{count}"
