"""Where the details of the selected cell stand; a module of its own, for the window knows it before it has a table."""

from enum import StrEnum


class DetailsPlace(StrEnum):
    """Where the details stand."""

    BY_ROOM = "by room"
    """At the right where the columns leave room for them, else below."""
    BELOW = "below"
    RIGHT = "right"
    HIDDEN = "hidden"
