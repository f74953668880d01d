"""What is looked for in the texts of a table, and which of the hits is the current one."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.collation.model import Table
from desktop_app.ui.searching import Hit, SearchIndex, make_index


class SearchState(QObject):
    """Finds, counts, goes from hit to hit; texts are made ready at the first search."""

    hit_changed = Signal(object)
    """The current `Hit`; None if there is none."""
    found = Signal(int, int)
    """Which hit, from 1, is the current one of how many; 0 of 0 if there is none."""
    text_changed = Signal(str)
    """What is looked for, for those who mark it in the texts; empty if nothing is."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._index: SearchIndex | None = None
        self._text = ""
        self._hits: Sequence[Hit] = ()
        self._current = 0

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._text

    @property
    def hits(self) -> Sequence[Hit]:
        """All places where it stands, in reading order."""
        return self._hits

    @property
    def hit(self) -> Hit | None:
        """The current one."""
        return self._hits[self._current] if self._hits else None

    def set_text(self, text: str, from_row: int = 0) -> None:
        """Look for a text; the first hit in this row or below becomes the current one."""
        if text == self._text:
            return
        self._text = text
        self._hits = self._find(text)
        start = bisect_left(self._hits, from_row, key=lambda hit: hit.row)
        self._current = start if start < len(self._hits) else 0
        self.text_changed.emit(text.strip())
        self._tell()

    def next(self) -> None:
        """Go to the next hit; after the last comes the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before; before the first comes the last."""
        self._step(-1)

    def status(self) -> str:
        """Where one is: "3 of 17", that there is no hit, or nothing while nothing is looked for."""
        if not self._text.strip():
            return ""
        if not self._hits:
            return self.tr("“%1” is in none of the texts.").replace("%1", self._text.strip())
        which, count = str(self._current + 1), str(len(self._hits))
        return self.tr("%1 of %2").replace("%1", which).replace("%2", count)

    def _find(self, text: str) -> Sequence[Hit]:
        if not text.strip():
            return ()
        if self._index is None:
            self._index = make_index(self._table)
        return self._index.find(text)

    def _step(self, by: int) -> None:
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._tell()

    def _tell(self) -> None:
        self.found.emit(self._current + 1 if self._hits else 0, len(self._hits))
        self.hit_changed.emit(self.hit)
