"""What stays where it is on the screen while lines change: the current row if it is in sight, else the first row."""

from dataclasses import dataclass

from desktop_app.ui.models.line_model import LineModel
from desktop_app.ui.panels.table_view import TableView


@dataclass(frozen=True, slots=True)
class ScrollAnchor:
    """A row of the table and where it stands."""

    row: int
    y: int
    """Px below the upper edge of the view."""


def take_anchor(view: TableView, lines: LineModel, current: int | None) -> ScrollAnchor | None:
    """The anchor now; ``current`` is the row of the current cell. None for an empty table."""
    if not lines.rowCount():
        return None
    height = view.viewport().height()
    if current is not None:
        line = lines.line_of(current)
        y = view.rowViewportPosition(line)
        if -view.rowHeight(line) < y < height:
            return ScrollAnchor(current, y)
    first = max(view.rowAt(0), 0)
    return ScrollAnchor(lines.rows_at(first)[0], view.rowViewportPosition(first))


def restore_anchor(view: TableView, lines: LineModel, anchor: ScrollAnchor | None) -> None:
    """Scroll so that the anchor's row, or the fold that hides it, stands where it stood."""
    if anchor is not None and lines.rowCount():
        line = lines.line_of(min(anchor.row, lines.source.rowCount() - 1))
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.rowViewportPosition(line) - anchor.y)
