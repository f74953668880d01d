"""What is looked for in the texts of a table, and which of the hits is the current one."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.collation.model import Table
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.searching import Hit, SearchIndex, make_index

LARGE = 20_000
"""Cells from which on the texts are made ready off the UI thread: so many distinct ones take about 100 ms."""


class SearchState(QObject):
    """Finds, counts, goes from hit to hit; texts are made ready at the first search, or before it by `prepare`."""

    hit_changed = Signal(object)
    """The current `Hit`; None if there is none."""
    found = Signal(int, int)
    """Which hit, from 1, is the current one of how many; 0 of 0 if there is none."""
    text_changed = Signal(str)
    """What is looked for, for those who mark it in the texts; empty if nothing is."""

    def __init__(self, table: Table, runner: JobRunner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table, self._runner = table, runner
        self._is_preparing = False
        self._from_row = 0
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
        self._text, self._from_row = text, from_row
        self.text_changed.emit(text.strip())
        if text.strip():
            self.prepare()
        self._search()

    def prepare(self) -> None:
        """Make the texts ready, off the UI thread where there are many; what was looked for meanwhile is found then."""
        if self._index is not None or self._is_preparing:
            return
        if self._runner is None or len(self._table.rows) * len(self._table.regulations) < LARGE:
            self._index = make_index(self._table)
            return
        self._is_preparing = True
        self._runner.start(
            lambda checkpoint: make_index(self._table, checkpoint),
            on_success=self._use,
            on_failure=lambda _: self._give_up(),
            on_cancel=self._give_up,
        )

    def next(self) -> None:
        """Go to the next hit; after the last comes the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before; before the first comes the last."""
        self._step(-1)

    def status(self) -> str:
        """Where one is: "3 of 17", that there is no hit, or nothing while nothing is looked for."""
        if not self._text.strip() or self._is_preparing:
            return ""
        if not self._hits:
            return self.tr("“%1” is in none of the texts.").replace("%1", self._text.strip())
        which, count = str(self._current + 1), str(len(self._hits))
        return self.tr("%1 of %2").replace("%1", which).replace("%2", count)

    def _use(self, index: SearchIndex) -> None:
        self._is_preparing, self._index = False, index
        self._search()

    def _give_up(self) -> None:
        self._is_preparing = False

    def _search(self) -> None:
        """Find what is looked for; while the texts are not ready, nothing is said."""
        if self._text.strip() and self._index is None:
            return
        self._hits = self._index.find(self._text) if self._index is not None else ()
        start = bisect_left(self._hits, self._from_row, key=lambda hit: hit.row)
        self._current = start if start < len(self._hits) else 0
        self._tell()

    def _step(self, by: int) -> None:
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._tell()

    def _tell(self) -> None:
        self.found.emit(self._current + 1 if self._hits else 0, len(self._hits))
        self.hit_changed.emit(self.hit)
