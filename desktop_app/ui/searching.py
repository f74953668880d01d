"""Where words stand in the texts and numbers of a table. Pure functions, no Qt.

Capitals, the way a letter is composed (й as one character or two) and the number of spaces do not matter; spans are
code points of the text as it stands. What many regions write alike is found once: in the base, or in the first region
that writes so.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.collation.model import Row, Table
from desktop_app.ui.row_numbers import find_number, known_numbers
from parsers.model import Checkpoint, Span, pass_by

_END = "\x00"
"""Stands between texts; nothing that is looked for holds it."""
_TEXTS_A_STEP = 500


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand."""

    row: int
    """Position of the row in the table."""
    regulation: int | None
    """Position of the region, first of those that write so; None for the base's own text, and for a number."""
    span: Span | None
    """In that text; None where the number of the row is what was looked for."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The texts of a table made ready for searching, each distinct text once."""

    numbers: Mapping[str, int]
    """Position of the row that bears each number."""
    texts: tuple[str, ...]
    places: tuple[Sequence[tuple[int, int | None]], ...]
    """Rows and regions that have each text; the region is None where it is the base's text."""
    folded: str
    """All texts, folded, one behind the other."""
    starts: tuple[int, ...]
    """Where each begins in `folded`."""

    def find(self, text: str) -> tuple[Hit, ...]:
        """All hits in reading order; none for white space alone. The row of a number comes where the row stands."""
        wanted = _fold(text).strip()
        if not wanted or _END in wanted:
            return ()
        hits = list(self._numbered(text))
        for entry in self._entries_with(wanted):
            spans = spans_of(self.texts[entry], text)
            hits += (Hit(row, regulation, span) for row, regulation in self.places[entry] for span in spans)
        return tuple(sorted(hits, key=_order))

    def _entries_with(self, wanted: str) -> Iterator[int]:
        position = self.folded.find(wanted)
        while position >= 0:
            entry = bisect_right(self.starts, position) - 1
            yield entry
            if entry + 1 == len(self.starts):
                return
            position = self.folded.find(wanted, self.starts[entry + 1])

    def _numbered(self, text: str) -> Iterator[Hit]:
        if any(letter.isdigit() for letter in text) and (row := find_number(self.numbers, text)) is not None:
            yield Hit(row, None, None)


def make_index(table: Table, checkpoint: Checkpoint = pass_by) -> SearchIndex:
    """Make the texts of a table ready; ``checkpoint`` may raise to stop that."""
    columns = {regulation.id: position for position, regulation in enumerate(table.regulations)}
    places: dict[str, list[tuple[int, int | None]]] = {}
    for position, row in enumerate(table.rows):
        for text, regulation in _distinct(row):
            places.setdefault(text, []).append((position, None if regulation is None else columns[regulation]))
    folded: list[str] = []
    starts: list[int] = []
    length = 0
    for number, text in enumerate(places):
        if number % _TEXTS_A_STEP == 0:
            checkpoint(number, len(places))
        folded.append(_fold(text))
        starts.append(length)
        length += len(folded[-1]) + 1
    numbers = known_numbers(table)
    return SearchIndex(numbers, tuple(places), tuple(places.values()), _END.join(folded), tuple(starts))


def find(table: Table, text: str) -> tuple[Hit, ...]:
    """All hits of a text in a table; who searches more than once keeps the `SearchIndex`."""
    return make_index(table).find(text)


def spans_of(text: str, wanted: str) -> tuple[Span, ...]:
    """Where the words stand in one text, each place once, left to right.

    >>> spans_of("Жаңа  заң, заң", "ЗАҢ")
    (Span(start=6, end=9), Span(start=11, end=14))
    """
    needle = _fold(wanted).strip()
    if not needle:
        return ()
    if (folded := _plainly_folded(text)) is not None:
        starts: Sequence[int] = range(len(folded))
        ends: Sequence[int] = range(1, len(folded) + 1)
    else:
        folded, starts, ends = _folded_with_origins(text)
    found, position = [], folded.find(needle)
    while position >= 0:
        end = position + len(needle)
        found.append(Span(starts[position], ends[end - 1]))
        position = folded.find(needle, end)
    return tuple(found)


def _distinct(row: Row) -> Iterator[tuple[str, str | None]]:
    """Each text of the row once, the base's first."""
    base = row.cells[row.base].text
    yield base, None
    seen = {base}
    for id_, cell in row.cells.items():
        if cell.text not in seen:
            seen.add(cell.text)
            yield cell.text, id_


def _order(hit: Hit) -> tuple[int, bool, int, int]:
    start = -1 if hit.span is None else hit.span.start
    return hit.row, hit.regulation is not None, hit.regulation or 0, start


def _fold(text: str) -> str:
    """Lower case, letters composed, each run of white space one space."""
    plain = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(plain.casefold().replace(_END, " ").split())


def _plainly_folded(text: str) -> str | None:
    """As `_fold`, for a text in which every character stays where it is; None for others."""
    folded = text.casefold()
    stays = len(folded) == len(text) and " ".join(text.split()) == text and unicodedata.is_normalized("NFC", text)
    has_marks = any(map(unicodedata.combining, set(text)))
    return folded if stays and not has_marks and _END not in text else None


def _folded_with_origins(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """As `_fold`, and for each of its characters where its origin begins and ends in the text."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _letters(text):
        piece = unicodedata.normalize("NFC", text[start:end]).casefold()
        if piece.isspace() or piece == _END:
            if not letters or letters[-1] == " ":
                continue
            piece = " "
        letters += piece
        starts += [start] * len(piece)
        ends += [end] * len(piece)
    return "".join(letters), starts, ends


def _letters(text: str) -> Iterator[tuple[int, int]]:
    """Each character with the marks that are put over it."""
    start = 0
    for position in range(1, len(text) + 1):
        is_over = position < len(text) and unicodedata.combining(text[position]) and not text[start].isspace()
        if not is_over:
            yield start, position
            start = position
