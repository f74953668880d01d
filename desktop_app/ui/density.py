"""How much a cell of the table shows; a module of its own, for the window knows it before it has a table."""

from enum import Enum

PADDING = 8
"""Space left and right of a text, in px."""


class Density(Enum):
    """How much a cell shows."""

    COMPACT = "compact"
    FULL = "full"
