"""Paints cells of lists: one line each, marked words with their lines, the whole in a tool tip where it is cut."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.ui.highlighting import MarkedText, Run
from desktop_app.ui.icons import draw_icon, kind_icon
from desktop_app.ui.models.list_model import CellRole
from desktop_app.ui.text_cell import TextCell
from desktop_app.ui.theme import Theme

PADDING = 8
"""Space left and right of a text, in px."""

EDGE = 6
"""What the first column has besides, in px: text begins 14 px from the panel's edge."""

ICON_ROOM = 20
"""Of a kind's icon and the space behind it, in px."""

_CACHE = 1000
_ONE_LINE = 100_000

AnyIndex = QModelIndex | QPersistentModelIndex


class ListDelegate(QStyledItemDelegate):
    """Paints `TextCell`."""

    def __init__(
        self, theme: Theme, row_height: int, is_hovered: Callable[[AnyIndex], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._row_height, self._is_hovered = theme, row_height, is_hovered
        self._layouts: OrderedDict[tuple[tuple[Run, ...], str, str, int], MarkedText] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Width of the whole text, height of a row."""
        cell = index.data(CellRole)
        return QSize(round(self._width(cell)) + 2 * PADDING if isinstance(cell, TextCell) else 0, self._row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        rectangle: QRect = option.rect
        neutral = self._theme.neutral
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "select" if is_selected else "hover" if self._is_hovered(index) else "surface"
        painter.fillRect(rectangle, neutral[ground])
        cell = index.data(CellRole)
        if isinstance(cell, TextCell):
            painter.save()
            left = PADDING + (EDGE if index.column() == 0 else 0)
            self._paint_cell(painter, rectangle.adjusted(left, 0, -PADDING, -1), cell)
            painter.restore()
        painter.fillRect(rectangle.x(), rectangle.bottom(), rectangle.width(), 1, neutral["line"])

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Show the whole text, if it is cut or there is more to say."""
        cell = index.data(CellRole) if event.type() == QEvent.Type.ToolTip else None
        if not isinstance(cell, TextCell):
            return False
        is_cut = self._width(cell) > option.rect.width() - 2 * PADDING
        QToolTip.showText(event.globalPos(), cell.whole or (cell.text if is_cut else ""), view)
        return True

    def _paint_cell(self, painter: QPainter, box: QRect, cell: TextCell) -> None:
        color = self._theme.neutral[cell.color]
        if cell.kind is not None:
            side = self._theme.size("kind_icon")
            place = QRectF(box.x(), box.center().y() - side / 2 + 0.5, side, side)
            draw_icon(painter, place, kind_icon(cell.kind), self._theme.mark(cell.kind))
            box = box.adjusted(ICON_ROOM, 0, 0, 0)
        if all(run.kind is None and not run.is_base for run in cell.runs):
            painter.setFont(self._theme.fonts[cell.role])
            painter.setPen(color)
            shown = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, box.width() + 1)
            side_of = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, side_of | Qt.AlignmentFlag.AlignVCenter, shown)
        else:
            self._paint_marked(painter, box, cell, color)

    def _paint_marked(self, painter: QPainter, box: QRect, cell: TextCell, color: QColor) -> None:
        line = self._layout(cell, box.width())
        painter.setClipRect(box.adjusted(-3, 0, 3, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line.paint(painter, QPointF(box.x(), box.center().y() - line.height / 2))

    def _width(self, cell: TextCell) -> float:
        icon = ICON_ROOM if cell.kind is not None else 0
        return icon + QFontMetricsF(self._theme.fonts[cell.role]).horizontalAdvance("".join(r.text for r in cell.runs))

    def _layout(self, cell: TextCell, width: int) -> MarkedText:
        key = (cell.runs, cell.role, cell.color, width)
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = self._lay_out(cell, width)
            if len(self._layouts) > _CACHE:
                self._layouts.popitem(last=False)
        return found

    def _lay_out(self, cell: TextCell, width: int) -> MarkedText:
        """The text in one line, cut at a letter and "…" put behind it where it is too long."""
        color, room = self._theme.neutral[cell.color], float(width)
        line = MarkedText(cell.runs, self._theme, _ONE_LINE, color, cell.role)
        metrics = QFontMetricsF(self._theme.fonts[cell.role])
        text = "".join(run.text for run in cell.runs)
        while line.width > width and room > 0:
            kept = len(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)) - 1
            line = MarkedText(_cut(cell.runs, max(kept, 0)), self._theme, _ONE_LINE, color, cell.role)
            room -= max(line.width - width, 1)  # marked words are set in a wider weight than was measured
        return line


def _cut(runs: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    """The first letters of the runs, and "…"."""
    kept: list[Run] = []
    for run in runs:
        kept.append(replace(run, text=run.text[:length]))
        length -= len(run.text)
        if length <= 0:
            break
    return (*kept, Run("…"))
