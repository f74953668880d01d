"""Paints the cells of the table: what equals the base recedes, what differs advances.

The table tells which cell is the current one and which lies under the mouse; asking Qt for each cell would cost more
than painting it.
"""

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.collation.model import DivergenceKind
from desktop_app.ui.delegates.compact_cells import MARGIN, CompactCells, elided
from desktop_app.ui.delegates.full_cells import FullCells, number_is_struck
from desktop_app.ui.density import PADDING, Density
from desktop_app.ui.models.alignment_table_model import (
    BASE_COLUMN,
    FIRST_REGULATION,
    NUMBER_COLUMN,
    AnyIndex,
    CellFace,
    CellState,
)
from desktop_app.ui.models.line_model import Fold, LineModel
from desktop_app.ui.places import Place
from desktop_app.ui.searching import spans_of
from desktop_app.ui.strokes import (
    draw_chevron,
    draw_equal,
    draw_hairline,
    draw_hatch,
    draw_line,
    draw_ring,
    draw_run,
)
from desktop_app.ui.theme import Theme

__all__ = ["PADDING", "Density", "ReadingDelegate"]

FOLD_INDENT = 30
"""Px left of a fold's text, its sign in the middle of it."""


class ReadingDelegate(QStyledItemDelegate):
    """Paints regulations' cells, the columns of number and base, and folds."""

    def __init__(self, theme: Theme, lines: LineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines, self._model = lines, lines.source
        self._density = Density.COMPACT
        self.current, self.hovered = (-1, -1), (-1, -1)
        """Line and column of the current cell, and of that under the mouse."""
        self.left_widths = (theme.size("number_column"), theme.size("base_column", "compact_min"))
        """Of number and base in px: a fold's text begins in the one and runs on into the other."""
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        old = getattr(self, "full", None)
        self._theme = theme
        self._padding = int(theme.sizes["row"]["full_padding"][0])
        self._words_from = theme.size("region_column", "words_from")
        self._compact, self.full = CompactCells(theme, self._model), FullCells(theme, self._model)
        if old is not None:
            self.full.wanted, self.full.current_hit = old.wanted, old.current_hit

    def set_density(self, density: Density) -> None:
        """Show more or less in each cell."""
        self._density = density

    def set_search(self, text: str) -> None:
        """Set off what is searched for; nothing for an empty text."""
        self.full.wanted = text.strip()
        self.full.forget()

    def set_current_hit(self, place: Place | None) -> None:
        """Fill what the search found in this cell."""
        self.full.current_hit = place
        self.full.forget()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """What the cell has: the table sets the sizes."""
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        rectangle: QRect = option.rect
        line, column = index.row(), index.column()
        row, neutral = self._lines.row_at(line), self._theme.neutral
        is_current_row = line == self.current[0]
        if is_current_row:
            painter.fillRect(rectangle, neutral["select"])
        elif (line, column) == self.hovered:
            painter.fillRect(rectangle, neutral["hover"])
        if row is None:
            self._paint_fold(painter, rectangle, line, column)
            return
        face = self._model.face(row, column - FIRST_REGULATION) if column >= FIRST_REGULATION else None
        if face is None or not self._paint_simply(painter, rectangle, face):
            painter.save()
            painter.setClipRect(rectangle)
            if face is None:
                self._paint_left(painter, rectangle, row, column)
            else:
                self._paint_reading(painter, rectangle, row, column, face)
            painter.restore()
        if face is None or not self._goes_on_below(line, face):
            draw_hairline(painter, rectangle, neutral["line"])
        if is_current_row and column == self.current[1]:
            draw_ring(painter, rectangle, neutral["accent"], self._theme.size("radius", "mark"))

    def _paint_simply(self, painter: QPainter, rectangle: QRect, face: CellFace) -> bool:
        """Paint an equal cell in compact density, nine of ten cells, with as few calls as will do; False for others."""
        if self._density is Density.FULL or face.state is not CellState.EQUAL or self.full.wanted:
            return False
        draw_equal(painter, self._sign_box(rectangle), self._theme.neutral["equal"])
        return True

    def _sign_box(self, rectangle: QRect) -> QRect:
        """Where the sign of an equal cell stands: in the middle, or where words begin."""
        if rectangle.width() < self._words_from:
            return rectangle
        return QRect(rectangle.x() + MARGIN, rectangle.y(), 14, rectangle.height())

    def _paint_reading(self, painter: QPainter, rectangle: QRect, row: int, column: int, face: CellFace) -> None:
        neutral, is_full = self._theme.neutral, self._density is Density.FULL
        if face.state is CellState.UNKNOWN:
            draw_hatch(painter, rectangle, neutral["equal"])
        elif face.state is CellState.ABSENT:
            box = self._sign_box(rectangle)
            middle = self._padding + self._theme.line_height("body") // 2 if is_full else box.height() // 2
            painter.fillRect(box.center().x() - 3, box.y() + middle, 7, 1, neutral["equal"])
        elif face.state is CellState.COVERED:
            self._paint_span(painter, rectangle)
        elif is_full and face.cell is None:
            painter.fillRect(rectangle.adjusted(0, 0, 0, -1), self._theme.tint(DivergenceKind.MISSING))
            self.full.paint_absent(painter, rectangle)
        elif is_full:
            if any(item.kind is DivergenceKind.MERGED for item in face.shown):
                self._paint_span(painter, rectangle)
            self.full.paint(painter, rectangle, row, column)
        else:
            self._paint_compact(painter, rectangle, row, column, face)

    def _paint_compact(self, painter: QPainter, rectangle: QRect, row: int, column: int, face: CellFace) -> None:
        neutral, wanted = self._theme.neutral, self.full.wanted
        radius = self._theme.size("radius", "mark")
        found = bool(wanted) and face.cell is not None and bool(spans_of(face.cell.text, wanted))
        is_hit = found and self.full.current_hit == Place(row, column - FIRST_REGULATION)
        box = rectangle.adjusted(2, 2, -2, -2)
        if is_hit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(neutral["accent"])
            painter.drawRoundedRect(box.adjusted(0, 0, 0, -1), radius, radius)
        ink = neutral["on_accent"] if is_hit else None
        if any(item.kind is DivergenceKind.MERGED for item in face.shown):
            self._paint_span(painter, rectangle)
        if face.state is CellState.EQUAL:
            draw_equal(painter, self._sign_box(rectangle), ink or neutral["equal"])
        elif face.state is CellState.SHIFTED:
            draw_run(painter, self._sign_box(rectangle), ink or self._theme.mark(DivergenceKind.RENUMBERED))
        else:
            self._compact.paint(painter, rectangle, face, ink)
        if found and not is_hit:
            draw_ring(painter, box, neutral["accent"], radius, 1.0)

    def _paint_left(self, painter: QPainter, rectangle: QRect, row: int, column: int) -> None:
        """The number, or the base's text."""
        line, neutral = self._model.table.rows[row], self._theme.neutral
        if column == NUMBER_COLUMN:
            is_struck = number_is_struck(line)
            color = neutral["text2" if is_struck else "text"]
            self._paint_text(painter, rectangle, self._model.short_label(row), color, struck=is_struck)
        elif self._density is Density.FULL:
            self.full.paint(painter, rectangle, row, column)
        else:
            self._paint_excerpt(painter, rectangle, row)

    def _paint_excerpt(self, painter: QPainter, rectangle: QRect, row: int) -> None:
        marked = self.full.excerpt(row, rectangle.width() - 2 * PADDING)
        y = rectangle.y() + (rectangle.height() - marked.height) / 2
        marked.paint(painter, QPointF(rectangle.x() + PADDING, y))

    def _paint_text(self, painter: QPainter, rectangle: QRect, text: str, color: QColor, *, struck: bool) -> None:
        """A number; at the top of a tall row, in the middle of a low one."""
        font, box = self._theme.fonts["row-number"], rectangle.adjusted(PADDING, 0, -2, 0)
        if self._density is Density.FULL:
            box = QRect(box.x(), box.y() + self._padding, box.width(), self._theme.line_height("body"))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(color)
        shown = elided(text, metrics, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        if struck:
            middle = QPointF(box.x(), box.center().y() + 1)
            draw_line(painter, middle, middle + QPointF(metrics.horizontalAdvance(shown), 0), "strike-solid-1", color)

    def _paint_span(self, painter: QPainter, rectangle: QRect) -> None:
        """The line at the left of a merged cell, over all its rows."""
        painter.fillRect(rectangle.x(), rectangle.y(), 2, rectangle.height(), self._theme.mark(DivergenceKind.MERGED))

    def _goes_on_below(self, line: int, face: CellFace) -> bool:
        """Whether the line below is covered by the same merged cell."""
        merged = next((item for item in face.shown if item.kind is DivergenceKind.MERGED), None)
        below = self._lines.row_at(line + 1) if merged is not None else None
        return merged is not None and below is not None and self._model.table.rows[below].id in merged.rows

    def _paint_fold(self, painter: QPainter, rectangle: QRect, line: int, column: int) -> None:
        """A fold's line: its text begins in the first column and runs on into the second."""
        neutral, fold = self._theme.neutral, self._lines.fold_at(line)
        if line != self.current[0]:
            painter.fillRect(rectangle, neutral["hover" if line == self.hovered[0] else "fold"])
        if fold is not None and column in (NUMBER_COLUMN, BASE_COLUMN):
            painter.save()
            painter.setClipRect(rectangle)
            x = rectangle.x() - (self.left_widths[0] if column == BASE_COLUMN else 0)
            self._paint_fold_text(painter, QRect(x, rectangle.y(), sum(self.left_widths), rectangle.height()), fold)
            painter.restore()
        draw_hairline(painter, rectangle, neutral["line"])
        if line == self.current[0]:
            for y in (rectangle.y(), rectangle.bottom() - 2):
                painter.fillRect(rectangle.x(), y, rectangle.width(), 2, neutral["accent"])

    def _paint_fold_text(self, painter: QPainter, box: QRect, fold: Fold) -> None:
        neutral = self._theme.neutral
        center = QPointF(box.x() + FOLD_INDENT / 2 + 3, box.y() + box.height() / 2)
        draw_chevron(painter, center, neutral["text2"], is_open=fold.is_open)
        left = box.x() + FOLD_INDENT
        for role, text in (("label-strong", self._lines.range_text(fold)), ("label", self._lines.count_text(fold))):
            painter.setFont(self._theme.fonts[role])
            painter.setPen(neutral["text2"])
            metrics = painter.fontMetrics()
            part = QRect(left, box.y(), max(box.right() - left - 2, 0), box.height() - 1)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, part.width())
            painter.drawText(part, Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(text) + 10
