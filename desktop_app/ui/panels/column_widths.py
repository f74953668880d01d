"""How wide the columns of a comparison table are in the room there is, and how high its header."""

from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from desktop_app.ui.density import PADDING, Density
from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION, AlignmentTableModel
from desktop_app.ui.region_header import LINES_MAX, NAME_LEFT, NAME_RIGHT, lines_within
from desktop_app.ui.theme import Theme

UPRIGHT_FOOT = 48
"""Height of what stands below an upright name in the header, in px."""

UPRIGHT_NAME_MAX = 90
"""Longest upright name that stands whole, in px."""

NUMBER_COLUMN_MAX = 120
"""Widest column of numbers, in px; a longer name of a place is cut."""


NARROW_WINDOW, BASE_IN_NARROW_WINDOW = 1200, 180
"""Width of a window in px below which the base has so many px in compact density (ui.md, section 11)."""


MEASURED = 30
"""How many of the longest numbers are measured: of thousands none of the others is the widest."""


@dataclass(frozen=True, slots=True)
class ColumnWidths:
    """All in px."""

    number: int
    base: int
    each: int
    """Of every regulation."""
    header: int
    """Height."""


def fit_columns(
    model: AlignmentTableModel, count: int, theme: Theme, density: Density, room: int, window: int
) -> ColumnWidths:
    """The design's widths (ui.md, sections 4 and 11) of ``count`` regulations in a room of so many px.

    The scroll bar is not part of the room; ``window`` is the width of the whole window in px.
    """
    count, number, is_full = max(count, 1), _number_width(model, theme), density is Density.FULL
    base = theme.size("base_column", "full_min" if is_full else "compact_default")
    if not is_full and window < NARROW_WINDOW:
        base = BASE_IN_NARROW_WINDOW
    if not is_full and room - number - base < count * theme.size("region_column", "compact_min"):
        base = theme.size("base_column", "compact_min")
    limits = ("full_min", "full_max") if is_full else ("compact_min", "compact_default_max")
    least, most = (theme.size("region_column", name) for name in limits)
    each = min(max((room - number - base) // count, least), most)
    if is_full and each * (count + 1) < room - number:
        base = min((room - number) // (count + 1), most)
        each = min(max((room - number - base) // count, least), most)
    is_upright = each < theme.size("region_column", "words_from")
    header = _upright_height(model, theme) if is_upright else _level_height(model, theme, each)
    return ColumnWidths(number, base, each, header)


def _names(model: AlignmentTableModel) -> list[str]:
    return [model.column(column).short_name for column in range(model.columnCount() - FIRST_REGULATION)]


def _upright_height(model: AlignmentTableModel, theme: Theme) -> int:
    """Height of the header that lets the longest word of an upright name stand whole."""
    metrics = QFontMetrics(theme.fonts["column-name-vertical"])
    longest = max((metrics.horizontalAdvance(word) for name in _names(model) for word in name.split()), default=0)
    return max(theme.size("table_header_vertical"), min(longest, UPRIGHT_NAME_MAX) + UPRIGHT_FOOT)


def _level_height(model: AlignmentTableModel, theme: Theme, width: int) -> int:
    """Height of the header whose names lie level: with further lines where a name does not fit in the width."""
    metrics = QFontMetrics(theme.fonts["column-name"])
    room = width - NAME_LEFT - NAME_RIGHT
    most = max((len(lines_within(name, metrics, room, LINES_MAX)) for name in _names(model)), default=1)
    return theme.size("table_header_horizontal") + max(most - 1, 0) * metrics.height()


def _number_width(model: AlignmentTableModel, theme: Theme) -> int:
    metrics = QFontMetrics(theme.fonts["row-number"])
    labels = sorted({model.short_label(row) for row in range(model.rowCount())}, key=len)[-MEASURED:]
    widest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
    return min(max(widest + 2 * PADDING, theme.size("number_column")), NUMBER_COLUMN_MAX)
