"""Heights of a table's lines: estimated for all at once, made exact for those on the screen.

Sizing 3,000 rows exactly takes seconds (measurements, section 7); an estimate takes milliseconds and is mended where it
can be seen.
"""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.delegates.reading_delegate import ReadingDelegate
from desktop_app.ui.density import PADDING, Density
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
        self._exact_lines: set[int] = set()
        self._exact_for: list[tuple[int, int]] = []

    def estimate(self, theme: Theme, density: Density, first: int = 0, last: int | None = None) -> None:
        """Give lines ``first`` to ``last`` a height near the right one."""
        end = self._lines.rowCount() if last is None else last + 1
        self._exact_lines = set()
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

    def forget(self) -> None:
        """Take no line for exact any more: they have other numbers now."""
        self._exact_lines.clear()

    def make_exact(self, density: Density) -> None:
        """Make the lines on the screen exact, as far as their columns are on the screen too."""
        if density is Density.COMPACT or not self._lines.rowCount():
            return
        columns = self._columns.on_screen()
        widths = [(column, self._columns.width(column)) for column in (BASE_COLUMN, *columns)]
        if widths != self._exact_for:
            self._exact_for, self._exact_lines = widths, set()
        first = max(self._view.rowAt(0), 0)
        line, y, room = first, self._view.rowViewportPosition(first), self._view.viewport().height()
        changed: int | None = None
        while line < self._lines.rowCount() and y < room:
            if line not in self._exact_lines and self._set_exact(line, columns) and changed is None:
                changed = y
            y += self._view.rowHeight(line)
            line += 1
        if changed is not None:
            self._refresh(changed)

    def _set_exact(self, line: int, columns: Sequence[int]) -> bool:
        """Give a line its exact height; whether it had another."""
        self._exact_lines.add(line)
        row = self._lines.row_at(line)
        exact = self._exact(row, columns) if row is not None else self._view.rowHeight(line)
        if exact == self._view.rowHeight(line):
            return False
        for view in (self._frozen, self._view):
            with QSignalBlocker(view.verticalHeader()):
                view.verticalHeader().resizeSection(line, exact)
        return True

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

    def _refresh(self, top: int = 0) -> None:
        """Let the views take note of heights that were changed silently, and paint what lies below ``top``, in px."""
        for view in (self._frozen, self._view):
            view.verticalHeader().geometriesChanged.emit()
            area = view.viewport().rect()
            view.viewport().update(area.adjusted(0, max(top, 0), 0, 0))
