"""Who looks on while documents are read."""

from typing import Protocol

from parsers.model import Regulation


class Watcher(Protocol):
    """Wants to see what is read while it is read; called on the thread of the work."""

    def note_document(self, path: str, place: int, count: int) -> None:
        """This document is read now, the ``place``-th of ``count``."""

    def note_regulation(self, regulation: Regulation) -> None:
        """It was found in that document; it has no id yet."""


class Unwatched:
    """The watcher where nobody looks."""

    def note_document(self, path: str, place: int, count: int) -> None:
        """Nothing happens."""

    def note_regulation(self, regulation: Regulation) -> None:
        """Nothing happens."""
