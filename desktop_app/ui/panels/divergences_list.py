"""What diverges in the selected cell, one below the other: kind, severity, base → own, and why in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.collation.model import DivergenceKind
from desktop_app.ui.highlighting import MarkedText, Run
from desktop_app.ui.icons import draw_icon, kind_icon
from desktop_app.ui.panels.marked_list import LaidOut, MarkedList
from desktop_app.ui.theme import Theme

SIDE, BADGE, GAP, LINE_GAP = 14, 22, 8, 2
"""Px: left and right edge, the box of the icon, space around an entry, space between its lines (details_close_up)."""


@dataclass(frozen=True, slots=True)
class DivergenceItem:
    """One divergence."""

    kind: DivergenceKind
    is_substantive: bool
    name: str
    severity: str
    change: tuple[Run, ...]
    """Base → own; empty where no words differ."""
    explanation: str
    spoken: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class RemarkItem:
    """A quiet line: why there is nothing, how the provision was matched, how much is expected."""

    spoken: str
    hint: str = ""


class DivergencesList(MarkedList):
    """The divergences of a cell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Divergences of the selected region"))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)

    @property
    def entries(self) -> Sequence[DivergenceItem | RemarkItem]:
        """What is shown."""
        return [item for item in self.rows.items if isinstance(item, DivergenceItem | RemarkItem)]

    def lay_out(self, row: int, width: int) -> LaidOut:
        """The entry in this width, a hairline above each divergence but the first."""
        item = self.entries[row]
        if isinstance(item, RemarkItem):
            return _Remark(item, self.theme, width)
        return _Entry(item, self.theme, width, is_first=row == 0)


class _Remark:
    """A quiet line laid out."""

    def __init__(self, item: RemarkItem, theme: Theme, width: int) -> None:
        self._text = MarkedText((Run(item.spoken),), theme, width - 2 * SIDE, theme.neutral["text2"], "label")
        self.height = self._text.height + GAP - 2

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the text."""
        self._text.paint(painter, box.topLeft() + QPointF(SIDE, (GAP - 2) / 2))


class _Entry:
    """A divergence laid out."""

    def __init__(self, item: DivergenceItem, theme: Theme, width: int, *, is_first: bool) -> None:
        self._item, self._theme, self._is_first = item, theme, is_first
        colors, room = theme.neutral, width - 2 * SIDE
        self._name = MarkedText((Run(item.name),), theme, room, colors["text"], "body-strong")
        self._severity = MarkedText((Run(item.severity),), theme, room, colors["text2"], "label")
        self._change = MarkedText(item.change, theme, room, colors["text"])
        self._explanation = MarkedText((Run(item.explanation),), theme, room, colors["text"])
        self._change_top = (GAP - 4 if is_first else GAP) + BADGE + LINE_GAP
        change_height = self._change.height + LINE_GAP + 1 if item.change else 0
        self._explanation_top = self._change_top + change_height
        self.height = self._explanation_top + self._explanation.height + GAP

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint icon and name, the change, the sentence."""
        theme, item = self._theme, self._item
        top = box.top() + (GAP - 4 if self._is_first else GAP)
        if not self._is_first:
            painter.fillRect(QRectF(box.left() + SIDE, box.top(), box.width() - 2 * SIDE, 1), theme.neutral["line"])
        badge = QRectF(box.left() + SIDE, top, BADGE, BADGE)
        if item.is_substantive:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint(item.kind))
            painter.drawRoundedRect(badge, theme.size("radius", "mark"), theme.size("radius", "mark"))
        side = theme.size("kind_icon")
        inset = (BADGE - side) / 2
        draw_icon(painter, badge.adjusted(inset, inset, -inset, -inset), kind_icon(item.kind), theme.mark(item.kind))
        line = (BADGE - self._name.height) / 2
        self._name.paint(painter, badge.topRight() + QPointF(GAP, line))
        severity = QPointF(GAP * 2 + self._name.width, (BADGE - self._severity.height) / 2 + 1)
        self._severity.paint(painter, badge.topRight() + severity)
        left = QPointF(box.left() + SIDE, box.top())
        self._change.paint(painter, left + QPointF(0, self._change_top))
        self._explanation.paint(painter, left + QPointF(0, self._explanation_top))
