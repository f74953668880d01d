"""Heights of a table's lines: estimated for all at once, made exact for those on the screen.

Sizing 3,000 rows exactly takes seconds (measurements, section 7); an estimate takes milliseconds and is mended where it
can be seen.
"""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.delegates.density import PADDING, Density
from desktop_app.ui.delegates.reading_delegate import ReadingDelegate
from desktop_app.ui.models.alignment_table_model import BASE_COLUMN
from desktop_app.ui.models.line_model import LineModel
from desktop_app.ui.panels.table_columns import TableColumns
from desktop_app.ui.panels.table_view import TableView
from desktop_app.ui.theme import Theme


class RowSizes:
    """Keeps the lines of both views equally high; the second view is the one that scrolls."""

    def __init__(
        self, views: tuple[TableView, TableView], lines: LineModel, delegate: ReadingDelegate, columns: TableColumns
    ) -> None:
        self._frozen, self._view = views
        self._lines, self._delegate, self._columns = lines, delegate, columns

    def estimate(self, theme: Theme, density: Density, first: int = 0, last: int | None = None) -> None:
        """Give lines ``first`` to ``last`` a height near the right one."""
        end = self._lines.rowCount() if last is None else last + 1
        width = self._columns.each
        marks = width < theme.size("region_column", "words_from")
        low = theme.size("row", "compact" if marks else "compact_words")
        fold = theme.size("row", "fold")
        heights = self._full(theme, width, first, end) if density is Density.FULL else []
        for view in (self._frozen, self._view):
            header = view.verticalHeader()
            with QSignalBlocker(header):
                header.setDefaultSectionSize(low)
                for line in range(first, end):
                    row = self._lines.row_at(line)
                    own = heights[line - first] if heights else low
                    header.resizeSection(line, fold if row is None else own)
        self._refresh()

    def make_exact(self, density: Density) -> None:
        """Make the lines on the screen exact, as far as their columns are on the screen too."""
        if density is Density.COMPACT or not self._lines.rowCount():
            return
        first = max(self._view.rowAt(0), 0)
        room = self._view.viewport().height() - self._view.rowViewportPosition(first)
        columns = self._columns.on_screen()
        line, y, changed = first, 0, False
        while line < self._lines.rowCount() and y < room:
            row = self._lines.row_at(line)
            exact = self._view.rowHeight(line) if row is None else self._exact(row, columns)
            if exact != self._view.rowHeight(line):
                changed = True
                for view in (self._frozen, self._view):
                    with QSignalBlocker(view.verticalHeader()):
                        view.verticalHeader().resizeSection(line, exact)
            y += exact
            line += 1
        if changed:
            self._refresh()

    @cached_property
    def _longest(self) -> tuple[int, ...]:
        """Letters of the longest text of each row of the table."""
        rows = self._lines.source.table.rows
        return tuple(max(len(cell.text) for cell in row.cells.values()) for row in rows)

    def _full(self, theme: Theme, width: int, first: int, end: int) -> list[int]:
        """Heights in px by the number of letters; 0 for a fold."""
        padding, step = sum(theme.sizes["row"]["full_padding"]), theme.line_height("body")
        per_line = max((width - 2 * PADDING) / QFontMetrics(theme.fonts["body"]).averageCharWidth(), 1.0)
        rows = (self._lines.row_at(line) for line in range(first, end))
        return [padding + step * (1 + int(self._longest[row] / per_line)) if row is not None else 0 for row in rows]

    def _exact(self, row: int, columns: Sequence[int]) -> int:
        own = [self._delegate.full.height(row, column, self._columns.width(column)) for column in columns]
        return max([self._delegate.full.height(row, BASE_COLUMN, self._frozen.columnWidth(BASE_COLUMN)), *own])

    def _refresh(self) -> None:
        """Let the views take note of heights that were changed silently, all at once."""
        for view in (self._frozen, self._view):
            view.verticalHeader().geometriesChanged.emit()
            view.updateGeometries()
            view.viewport().update()
