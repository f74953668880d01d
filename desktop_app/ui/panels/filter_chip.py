"""A chip of the filter bar: a family of kinds with icon and count; its arrow opens the kinds, which are the legend."""

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.collation.model import DivergenceKind
from desktop_app.messages import Messages
from desktop_app.ui.icons import draw_icon, kind_icon
from desktop_app.ui.panels.lasting_menu import LastingMenu, with_count
from desktop_app.ui.theme import Theme

HEIGHT, SIDE, GAP, ARROW = 24, 5, 5, 14
"""Px: height of a chip, its inner edges, space between its parts, room for its arrow (ui.md, section 3.2)."""


class ChipState(Enum):
    """How much of its family is shown."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class FamilyChip(QToolButton):
    """Shows or hides a family of kinds."""

    kinds_chosen = Signal(object)
    """A frozenset: the kinds of this family that shall be shown."""
    only_wanted = Signal()
    """Nothing but this family shall be shown."""

    def __init__(
        self,
        family: str,
        kinds: Sequence[DivergenceKind],
        messages: Messages,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.family, self.kinds, self._theme = family, tuple(kinds), theme
        self._messages = messages
        self._name = self._name_of(family)
        self._count, self._state, self._has_name = 0, ChipState.ALL, True
        self.lines = LastingMenu(self._name, self)
        self._actions = {kind: self.lines.add_choice(messages.name("kind", kind)) for kind in self.kinds}
        for action in self._actions.values():
            action.triggered.connect(self._choose_ticked)
        self.lines.addSeparator()
        self.lines.addAction(self.tr("Only these")).triggered.connect(self.only_wanted)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._turn)
        self.set_theme(theme)

    @property
    def state(self) -> ChipState:
        """How much of the family is shown."""
        return self._state

    @property
    def count(self) -> int:
        """Divergences of the family that the other filters let through."""
        return self._count

    def show_state(self, shown: frozenset[DivergenceKind], counts: Mapping[DivergenceKind, int]) -> None:
        """Show which kinds are shown, and how many divergences each has."""
        own = [kind for kind in self.kinds if kind in shown]
        self._state = ChipState.NONE if not own else ChipState.SOME if len(own) < len(self.kinds) else ChipState.ALL
        self._count = sum(counts.get(kind, 0) for kind in self.kinds)
        for kind, action in self._actions.items():
            action.setChecked(kind in shown)
            action.setText(with_count(self._messages.name("kind", kind), counts.get(kind, 0)))
        self.setChecked(self._state is not ChipState.NONE)
        said = {
            ChipState.ALL: self.tr("shown"),
            ChipState.SOME: self.tr("partly shown"),
            ChipState.NONE: self.tr("hidden"),
        }[self._state]
        self.setAccessibleName(f"{self._name}, {self._count}, {said}")
        self.setToolTip(f"{self._name}: {', '.join(self._messages.name('kind', kind) for kind in self.kinds)} ({said})")
        self.updateGeometry()
        self.update()

    def show_name(self, *, shown: bool) -> None:
        """Stand there with or without the name."""
        if shown != self._has_name:
            self._has_name = shown
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        for kind, action in self._actions.items():
            self.lines.set_icon(action, kind_icon(kind), theme.mark(kind))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its parts, the arrow's room included."""
        metrics = self.fontMetrics()
        width = SIDE + self._theme.size("kind_icon") + GAP + metrics.horizontalAdvance(str(self._count)) + ARROW + 1
        if self._has_name:
            width += metrics.horizontalAdvance(self._name) + GAP
        return QSize(width, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It never gives way; the bar takes its name instead."""
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """Wait for the filter to say what is shown."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the kinds if the arrow is pressed."""
        if event.position().x() >= self.width() - ARROW - SIDE // 2:
            self.open_kinds()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the kinds."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.open_kinds()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the kinds."""
        self.open_kinds()

    def open_kinds(self) -> None:
        """Show the kinds of the family with their counts."""
        self.lines.popup(self.mapToGlobal(QPoint(0, self.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, name and count; the arrow where mouse or keyboard are, else a sign if the family is hidden."""
        colors, painter = self._theme.neutral, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_near = self.underMouse() or self.hasFocus() or self.lines.isVisible()
        box = QRectF(self.rect())
        if is_near:
            painter.setPen(QPen(colors["accent"], 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colors["hover"])
            radius = self._theme.size("radius", "chip")
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        is_off = self._state is ChipState.NONE
        left = float(SIDE)
        side = self._theme.size("kind_icon")
        hue = colors["text3"] if is_off else self._theme.marks[self.family]
        draw_icon(painter, QRectF(left, (box.height() - side) / 2, side, side), kind_icon(self.kinds[0]), hue)
        left += side + GAP
        for text, color in self._words(colors["text3"] if is_off else colors["text"], is_off=is_off):
            painter.setPen(color)
            width = self.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(left, 0, width + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += width + GAP
        if is_near or is_off:  # colour alone would not say that it is hidden
            sign = QRectF(box.right() - ARROW, (box.height() - 12) / 2, 12, 12)
            draw_icon(painter, sign, "down" if is_near else "hide", colors["text2" if is_near else "text3"])
        if self._state is ChipState.SOME:  # a dot beside the count: some kinds of it are hidden
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.marks[self.family])
            painter.drawEllipse(QRectF(side + SIDE - 2, 3, 5, 5))

    def _words(self, color: QColor, *, is_off: bool) -> list[tuple[str, QColor]]:
        quiet = color if is_off else self._theme.neutral["text2"]
        name = [(self._name, color)] if self._has_name else []
        return [*name, (str(self._count), quiet)]

    def _turn(self) -> None:
        self.kinds_chosen.emit(frozenset(self.kinds if self._state is not ChipState.ALL else ()))

    def _choose_ticked(self) -> None:
        self.kinds_chosen.emit(frozenset(kind for kind, action in self._actions.items() if action.isChecked()))

    def _name_of(self, family: str) -> str:
        return {
            "structure": self.tr("Structure"),
            "order": self.tr("Order"),
            "words": self.tr("Words"),
            "letters": self.tr("Letters"),
            "figures": self.tr("Figures"),
            "marks": self.tr("Marks"),
            "expected": self.tr("Expected"),
        }[family]
