"""Paints the cells of the table: what equals the base recedes, what differs advances.

In compact density an equal cell is a faint sign and a divergent one the glyphs of its kinds, in a wide column also its
words; in full text every cell stands whole with its differing words marked by colour and by a line. Layouts of full
texts are kept (measured: 2.4 ms a wheel step with 3,000 rows of 40 cells), at most `CACHE_CELLS` of them.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.collation.model import Divergence, Row, Severity
from desktop_app.ui.density import Density as Density  # passed on to those who know it from here
from desktop_app.ui.excerpts import base_excerpt, first_words, is_in_text
from desktop_app.ui.highlighting import MarkedText, Run, base_runs, draw_equal, own_runs
from desktop_app.ui.models.alignment_table_model import NUMBER_COLUMN, CellFace, CellState, FaceRole
from desktop_app.ui.theme import Theme

CACHE_CELLS = 3000
"""Layouts kept; about 30 MB."""

PADDING = 8
"""Space left and right of a text, in px."""

ELLIPSIS_WIDTH = 12
"""Room for the sign that a line goes on, in px."""

ONE_LINE = 10_000
"""Width in px for what stands in one line, cut where its cell ends."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ReadingDelegate(QStyledItemDelegate):
    """Paints regulations' cells, and the columns of number and base."""

    def __init__(self, theme: Theme, current: Callable[[], QModelIndex], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = current
        self._density = Density.COMPACT
        self._layouts: OrderedDict[tuple[int, str, int], MarkedText] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._layouts.clear()

    def set_density(self, density: Density) -> None:
        """Show more or less in each cell."""
        self._density = density
        self._layouts.clear()

    def height(self, index: AnyIndex, width: int) -> int:
        """Exact height in px that the cell needs in this width in full text."""
        top, bottom = self._theme.sizes["row"]["full_padding"]
        return round(self._layout(index, width - 2 * PADDING).height) + int(top) + int(bottom)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """What the cell needs in the width it has."""
        width = max(option.rect.width(), 1)
        compact = self._theme.size("row", "compact_words")
        return QSize(width, self.height(index, width) if self._density is Density.FULL else compact)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        rectangle: QRect = option.rect
        face = index.data(FaceRole)
        current = self._current()
        is_row = current.isValid() and current.row() == index.row()
        painter.fillRect(rectangle, self._theme.neutral["select" if is_row else "surface"])
        if not is_row and self._paint_simply(painter, rectangle, face):
            return
        painter.save()
        painter.setClipRect(rectangle)
        if isinstance(face, CellFace):
            self._paint_reading(painter, rectangle, face, index)
            if is_row and current.column() == index.column():
                self._paint_ring(painter, rectangle)
        elif index.column() == NUMBER_COLUMN:
            self._paint_line(painter, rectangle, str(index.data()), "row-number", self._theme.neutral["text"])
        else:
            self._paint_base(painter, rectangle, index)
        painter.setClipRect(rectangle)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._theme.neutral["line"])
        painter.drawLine(rectangle.bottomLeft(), rectangle.bottomRight())
        painter.restore()

    def _paint_simply(self, painter: QPainter, rectangle: QRect, face: object) -> bool:
        """Paint an equal cell in compact density, nine of ten cells, with as few calls as will do; False for others."""
        if self._density is Density.FULL or not isinstance(face, CellFace) or face.state is not CellState.EQUAL:
            return False
        draw_equal(painter, rectangle, self._theme.neutral["equal"])
        painter.fillRect(rectangle.x(), rectangle.bottom(), rectangle.width(), 1, self._theme.neutral["line"])
        return True

    def _paint_reading(self, painter: QPainter, rectangle: QRect, face: CellFace, index: AnyIndex) -> None:
        if face.state is CellState.UNKNOWN:
            painter.fillRect(rectangle, _hatch(self._theme.neutral["equal"]))
        elif face.state is CellState.ABSENT:
            self._paint_line(
                painter, rectangle, "–", "body", self._theme.neutral["equal"], Qt.AlignmentFlag.AlignHCenter
            )
        elif self._density is Density.COMPACT and face.state is CellState.EQUAL:
            draw_equal(painter, rectangle, self._theme.neutral["equal"])
        elif self._density is Density.COMPACT or face.cell is None:
            self._paint_glyphs(painter, rectangle, face)
        else:
            self._paint_full(painter, rectangle, index)

    def _paint_base(self, painter: QPainter, rectangle: QRect, index: AnyIndex) -> None:
        if self._density is Density.FULL:
            self._paint_full(painter, rectangle, index)
            return
        line = self._layout(index, ONE_LINE)
        room = rectangle.width() - 2 * PADDING
        if line.width > room:  # the end is cut, and shown to be
            end = QRect(rectangle.right() - PADDING - ELLIPSIS_WIDTH, rectangle.y(), ELLIPSIS_WIDTH, rectangle.height())
            painter.setFont(self._theme.fonts["body"])
            painter.setPen(self._theme.neutral["text"])
            painter.drawText(end, Qt.AlignmentFlag.AlignVCenter, "…")
        painter.setClipRect(rectangle.adjusted(0, 0, -PADDING - (ELLIPSIS_WIDTH if line.width > room else 0), 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line.paint(painter, QPointF(rectangle.x() + PADDING, rectangle.center().y() - line.height / 2))

    def _paint_glyphs(self, painter: QPainter, rectangle: QRect, face: CellFace) -> None:
        """Glyphs of at most two kinds, "+1" for more, and the differing words where there is room."""
        theme, found = self._theme, face.unexpected
        kinds = list(dict.fromkeys(item.kind for item in found))
        first = found[0]
        with_words = rectangle.width() >= theme.size("region_column", "words_from")
        box = QRectF(rectangle).adjusted(3, 3, -3, -4)
        if first.severity is Severity.SUBSTANTIVE:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint(first.kind))
            radius = theme.size("radius", "mark")
            painter.drawRoundedRect(box, radius, radius)
        painter.setFont(theme.fonts["body-strong"])
        pieces = [(theme.kinds[kind].glyph, theme.mark(kind)) for kind in kinds[: 1 if with_words else 2]]
        if with_words and is_in_text(first):
            pieces.append((first_words(first).replace("\n", " "), theme.mark(first.kind)))
        if (more := len(found) - (1 if with_words else min(len(kinds), 2))) > 0:
            pieces.append((f"+{more}", theme.neutral["text2"]))
        self._paint_pieces(painter, box, pieces, centred=not with_words)

    def _paint_pieces(
        self, painter: QPainter, box: QRectF, pieces: Sequence[tuple[str, QColor]], *, centred: bool
    ) -> None:
        """Texts one beside the other; the middle one is cut where they do not fit."""
        metrics, gap = painter.fontMetrics(), 3
        widths = [metrics.horizontalAdvance(text) for text, _ in pieces]
        excess = sum(widths) + gap * (len(widths) - 1) - (box.width() - 4)
        if excess > 0 and len(widths) > 1:
            widths[1] = max(int(widths[1] - excess), 8)
        x = box.x() + 2 + (max(-excess, 0) / 2 if centred else 2)
        for (text, color), width in zip(pieces, widths, strict=True):
            painter.setPen(color)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
            painter.drawText(QRectF(x, box.y(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += width + gap

    def _paint_full(self, painter: QPainter, rectangle: QRect, index: AnyIndex) -> None:
        top = int(self._theme.sizes["row"]["full_padding"][0])
        layout = self._layout(index, rectangle.width() - 2 * PADDING)
        layout.paint(painter, QPointF(rectangle.x() + PADDING, rectangle.y() + top))

    def _paint_line(
        self,
        painter: QPainter,
        rectangle: QRect,
        text: str,
        role: str,
        color: QColor,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line of text; at the top of a tall row, in the middle of a low one."""
        top = int(self._theme.sizes["row"]["full_padding"][0])
        box = rectangle.adjusted(PADDING, 0, -2, 0)
        if self._density is Density.FULL:
            box = QRect(box.x(), box.y() + top, box.width(), self._theme.line_height("body"))
        painter.setFont(self._theme.fonts[role])
        painter.setPen(color)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, alignment | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_ring(self, painter: QPainter, rectangle: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.neutral["accent"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.size("radius", "mark")
        painter.drawRoundedRect(QRectF(rectangle).adjusted(1, 1, -1, -2), radius, radius)

    def _layout(self, index: AnyIndex, width: int) -> MarkedText:
        face = index.data(FaceRole)
        key = (face.row.id, face.regulation.id, width) if isinstance(face, CellFace) else (face.id, "", width)
        found = self._layouts.get(key)
        if found is not None:
            self._layouts.move_to_end(key)
            return found
        made = self._make_layout(face, str(index.data()), width)
        self._layouts[key] = made
        if len(self._layouts) > CACHE_CELLS:
            self._layouts.popitem(last=False)
        return made

    def _make_layout(self, face: CellFace | Row, text: str, width: int) -> MarkedText:
        theme = self._theme
        if isinstance(face, Row):
            changed = _in_text([item for item in face.divergences if item.severity is not Severity.EXPECTED])
            in_short = width == ONE_LINE
            runs = _without_breaks(base_excerpt(text, changed)) if in_short else base_runs(text, changed)
            return MarkedText(runs, theme, width, theme.neutral["text"])
        is_equal = face.state is CellState.EQUAL
        runs = own_runs(text, _in_text(face.divergences))
        return MarkedText(runs, theme, width, theme.neutral["text2" if is_equal else "text"])


def _in_text(divergences: Sequence[Divergence]) -> list[Divergence]:
    return [item for item in divergences if is_in_text(item)]


def _without_breaks(runs: Sequence[Run]) -> tuple[Run, ...]:
    return tuple(Run(run.text.replace("\n", " "), run.kind, run.tinted, run.is_base, run.struck) for run in runs)


def _hatch(color: QColor) -> QBrush:
    return QBrush(color, Qt.BrushStyle.BDiagPattern)
