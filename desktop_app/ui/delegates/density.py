"""How much a cell of the table shows."""

from enum import Enum

PADDING = 8
"""Space left and right of a text, in px."""


class Density(Enum):
    """How much a cell shows."""

    COMPACT = "compact"
    FULL = "full"
