"""Cells in full text: every word stands, differing ones are marked; layouts are kept, for making them is what costs.

Measured: 2.4 ms a wheel step with 3,000 rows of 40 cells when layouts are kept, 7 ms when they are made each time.
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop_app.collation.model import Divergence, DivergenceKind, Row
from desktop_app.ui.density import PADDING
from desktop_app.ui.excerpts import base_excerpt, is_in_text
from desktop_app.ui.highlighting import Hits, MarkedText, Run, base_runs, own_runs
from desktop_app.ui.icons import draw_icon, kind_icon
from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION, AlignmentTableModel
from desktop_app.ui.models.cell_faces import CellFace, CellState, is_deleted, own_places
from desktop_app.ui.places import Place
from desktop_app.ui.searching import spans_of
from desktop_app.ui.strokes import draw_dashed_box
from desktop_app.ui.theme import Theme

CACHE_CELLS = 3000
"""Layouts kept; about 30 MB."""

ONE_LINE = 10_000
"""Width in px for what stands in one line, cut where its cell ends."""

EXCERPT, ELLIPSIS = -1, 12
"""Stands for a column in the keys of layouts; room in px for the sign that a line goes on."""

WORDS_AROUND_MOST = 2
"""Words shown on either side of what others change, if there is room."""

_PLACED = (DivergenceKind.MOVED, DivergenceKind.RENUMBERED, DivergenceKind.SPLIT, DivergenceKind.MERGED)


class FullCells:
    """Lays out and paints texts of regulations and of the base."""

    def __init__(self, theme: Theme, model: AlignmentTableModel) -> None:
        self._theme, self._model = theme, model
        self._layouts: OrderedDict[tuple[int, int, int], MarkedText] = OrderedDict()
        self.wanted = ""
        """What is searched for; `forget` after a change."""
        self.current_hit: Place | None = None
        """The cell where the search stands; `forget` after a change."""

    def forget(self) -> None:
        """Lay out anew what is painted next: filter or search have changed."""
        self._layouts.clear()

    def height(self, row: int, column: int, width: int) -> int:
        """Exact height in px of a cell in this width."""
        top, bottom = self._theme.sizes["row"]["full_padding"]
        text = self._layout(row, column, width - 2 * PADDING).height
        return round(text) + self._head(row, column) + int(top + bottom)

    def paint(self, painter: QPainter, rectangle: QRect, row: int, column: int) -> None:
        """Paint the text of a cell, above it where it stands here if that differs."""
        top = rectangle.y() + int(self._theme.sizes["row"]["full_padding"][0])
        if head := self._head(row, column):
            self._paint_places(painter, QRect(rectangle.x() + PADDING, top, rectangle.width(), head), row, column)
        layout = self._layout(row, column, rectangle.width() - 2 * PADDING)
        layout.paint(painter, QPointF(rectangle.x() + PADDING, top + head))

    def paint_absent(self, painter: QPainter, rectangle: QRect) -> None:
        """Paint the dashed box of a provision that is missing."""
        text, font = self._model.absent_text(), self._theme.fonts["body"]
        width = min(QFontMetricsF(font).horizontalAdvance(text) + 20, rectangle.width() - 2 * PADDING)
        top = int(self._theme.sizes["row"]["full_padding"][0])
        box = QRectF(rectangle.x() + PADDING, rectangle.y() + top - 2, width, self._theme.line_height("body") + 4)
        color = self._theme.mark(DivergenceKind.MISSING)
        draw_dashed_box(painter, box, color, self._theme.size("radius", "mark"))
        painter.setFont(font)
        painter.setPen(self._theme.neutral["text2"])
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 8)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def excerpt(self, row: int, width: int) -> MarkedText:
        """What others change of the base, in one line that is cut where the width in px ends."""
        key = (row, EXCERPT, width)
        if key not in self._layouts:
            self._keep(key, self._cut_excerpt(row, width))
        return self._layouts[key]

    def _head(self, row: int, column: int) -> int:
        """Height in px of the line that says where a provision stands here; 0 if it needs none."""
        if column < FIRST_REGULATION:
            return 0
        face = self._model.face(row, column - FIRST_REGULATION)
        return self._theme.line_height("body") if any(item.kind in _PLACED for item in face.shown) else 0

    def _paint_places(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        face = self._model.face(row, column - FIRST_REGULATION)
        side, x = self._theme.size("kind_icon"), float(box.x())
        painter.setFont(self._theme.fonts["mark"])
        for item in face.shown:
            if item.kind in _PLACED:
                color, text = self._theme.mark(item.kind), self._places(face, item)
                draw_icon(painter, QRectF(x, box.y(), side, box.height()), kind_icon(item.kind), color)
                painter.setPen(color)
                painter.drawText(QRectF(x + side + 4, box.y(), box.width(), box.height()), 0, text)
                x += side + 4 + painter.fontMetrics().horizontalAdvance(text) + 10

    def _places(self, face: CellFace, item: Divergence) -> str:
        own, base = own_places(face.cell), own_places(face.row.cells.get(face.row.base))
        if item.kind is DivergenceKind.MERGED:
            base = self._model.labels_of(item)
        return f"{base} → {own}" if base != own else own

    def _layout(self, row: int, column: int, width: int) -> MarkedText:
        key = (row, column, width)
        found = self._layouts.get(key)
        if found is not None:
            self._layouts.move_to_end(key)
            return found
        made = self._base(row, width) if column < FIRST_REGULATION else self._own(row, column, width)
        self._keep(key, made)
        return made

    def _keep(self, key: tuple[int, int, int], made: MarkedText) -> None:
        self._layouts[key] = made
        if len(self._layouts) > CACHE_CELLS:
            self._layouts.popitem(last=False)

    def _base(self, row: int, width: int) -> MarkedText:
        line = self._model.table.rows[row]
        text = line.cells[line.base].text
        runs = (*_number_run(line), *base_runs(text, self._changed(line)))
        if is_deleted(line.cells[line.base]):
            runs = (Run(text, struck=True),)
        return self._base_text(line, runs, width)

    def _cut_excerpt(self, row: int, width: int) -> MarkedText:
        line = self._model.table.rows[row]
        text = line.cells[line.base].text
        for around in range(WORDS_AROUND_MOST, -1, -1):
            runs = (*_number_run(line), *_without_breaks(base_excerpt(text, self._changed(line), around)))
            if is_deleted(line.cells[line.base]):
                runs = (Run(text.replace("\n", " "), struck=True),)
            whole = self._base_text(line, runs, ONE_LINE)
            if whole.width <= width:
                return whole
        kept = tuple(_first_letters(runs, whole.letters_within(width - ELLIPSIS)))
        last = replace(kept[-1], text=kept[-1].text.rstrip(" …")) if kept else Run("")
        return self._base_text(line, (*kept[:-1], last, Run("…")), ONE_LINE)

    def _base_text(self, line: Row, runs: Sequence[Run], width: int) -> MarkedText:
        color = self._theme.neutral["text2" if is_deleted(line.cells[line.base]) else "text"]
        hits = Hits(_hits("".join(run.text for run in runs), self.wanted))
        return MarkedText(runs, self._theme, width, color, _role(line), hits=hits)

    def _changed(self, line: Row) -> list[Divergence]:
        """Divergences shown that change words of the base."""
        shown = self._model.filter.shown(line)
        return [item for item in shown if is_in_text(item) and item.kind not in _WHOLE]

    def _own(self, row: int, column: int, width: int) -> MarkedText:
        face, theme = self._model.face(row, column - FIRST_REGULATION), self._theme
        text = face.cell.text if face.cell is not None else ""
        is_quiet = face.state in (CellState.EQUAL, CellState.SHIFTED, CellState.REMOVED)
        runs = own_runs(text, [item for item in face.shown if is_in_text(item)])
        if face.state is CellState.REMOVED:
            runs = (Run(text, struck=True),)
        hits = Hits(_hits(text, self.wanted), self.current_hit == Place(row, column - FIRST_REGULATION))
        color = theme.neutral["text2" if is_quiet else "text"]
        return MarkedText(runs, theme, width, color, _role(face.row), hits=hits)


_WHOLE = (DivergenceKind.MISSING, DivergenceKind.EXTRA)
"""Kinds of the whole provision: nothing of the base's words is set off for them."""


def _role(line: Row) -> str:
    return "body-strong" if line.kind == "chapter" else "body"


def _number_run(line: Row) -> tuple[Run, ...]:
    """The number of a chapter, which stands before its text."""
    number = line.cells[line.base].provisions[0].number
    return (Run(f"{number}. "),) if line.kind == "chapter" and number else ()


def _first_letters(runs: Sequence[Run], count: int) -> Iterator[Run]:
    for run in runs:
        if count > 0:
            yield replace(run, text=run.text[:count])
        count -= len(run.text)


def _without_breaks(runs: Sequence[Run]) -> Iterator[Run]:
    return (replace(run, text=run.text.replace("\n", " ")) for run in runs)


def number_is_struck(row: Row) -> bool:
    """Whether the base's provision of a row was removed."""
    return is_deleted(row.cells[row.base])


def _hits(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans_of(text, wanted)) if wanted else ()
