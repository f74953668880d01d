"""A button that opens a menu and shows it by an arrow."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.ui.icons import draw_icon
from desktop_app.ui.theme import Theme

ARROW, GAP = 12, 8
"""Side of the arrow and the room at its right, in px."""


class MenuButton(QToolButton):
    """The arrow is drawn, since not every font has one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """With room for the arrow; the style centres nothing else."""
        hint = super().sizeHint()
        return QSize(hint.width() + ARROW, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the arrow at its right."""
        super().paintEvent(event)
        color = self._theme.neutral["text2" if self.isEnabled() else "equal"]
        box = QRectF(self.width() - ARROW - GAP, (self.height() - ARROW) / 2, ARROW, ARROW)
        draw_icon(QPainter(self), box, "down", color)
