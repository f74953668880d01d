"""The divergences of one row: every regulation against the row's base, of all sixteen kinds."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from desktop_app.collation.aligned import AlignedCell, AlignedFamily
from desktop_app.collation.changes import Change, find_changes
from desktop_app.collation.counterparts import counterpart
from desktop_app.collation.folding import FoldedText, join
from desktop_app.collation.grammar import grammar_of
from desktop_app.collation.model import Divergence, DivergenceKind, Severity
from desktop_app.collation.normalization import compose
from desktop_app.collation.presence import Standing, presence, standing_of
from desktop_app.collation.readings import RowReadings
from desktop_app.collation.rules import RowContext
from desktop_app.collation.words import Words, count_in
from parsers.model import Span

_EXPECTED: Final = frozenset({DivergenceKind.NAME, DivergenceKind.ADDRESS})
_COSMETIC: Final = frozenset(
    {
        DivergenceKind.RENUMBERED,
        DivergenceKind.MOVED,
        DivergenceKind.CASE,
        DivergenceKind.PUNCTUATION,
        DivergenceKind.SPACING,
        DivergenceKind.SCRIPT,
        DivergenceKind.SPELLING,
    }
)
_NOWHERE: Final = Span(0, 0)
_LONGEST_SEAM: Final = 4
"""Words that may change where a provision is cut in two or two are made one, and still be part of the cut."""


def severity_of(kind: DivergenceKind) -> Severity:
    """How much a kind matters."""
    if kind in _EXPECTED:
        return Severity.EXPECTED
    return Severity.COSMETIC if kind in _COSMETIC else Severity.SUBSTANTIVE


class Divergences:
    """Finds the divergences of a family's rows; two texts that several regulations share are compared once."""

    def __init__(
        self,
        aligned: AlignedFamily,
        readings: Sequence[RowReadings],
        bases: Sequence[str],
        chosen: str | None,
        words: Words,
    ) -> None:
        self._rows = aligned.rows
        self._regulations = {item.id: item for item in aligned.family.regulations}
        self._readings = readings
        self._bases = bases
        self._words = words
        self._grammar = grammar_of(aligned.family.language)
        base = self._regulations.get(chosen) if chosen is not None else None
        self._standings = [
            standing_of(row, aligned.family.regulations, base) if not row.editorial else Standing.REMOVED
            for row in aligned.rows
        ]
        self._merged: dict[int, list[int]] = {}
        for number, row in enumerate(aligned.rows):
            for root in set(row.merged.values()):
                self._merged.setdefault(root, []).append(number)

    def of_row(
        self, number: int, moved: Mapping[str, set[int]], renumbered: Mapping[str, set[int]]
    ) -> list[Divergence]:
        """All divergences of the row at ``number`` from 0, by regulation, then by place in the text."""
        row = self._rows[number]
        if row.editorial or self._standings[number] is Standing.REMOVED:
            return []
        found = [*self._of_presence(number)]
        for item in row.cells:
            found += (self._without_words(item, DivergenceKind.MOVED, number) for _ in range(number in moved[item]))
            found += (
                self._without_words(item, DivergenceKind.RENUMBERED, number) for _ in range(number in renumbered[item])
            )
        found += self._of_texts(number)
        places = {item: place for place, item in enumerate(self._regulations)}
        kinds = {kind: place for place, kind in enumerate(DivergenceKind)}
        return sorted(found, key=lambda d: (places[d.regulation], d.span.start, d.base_span.start, kinds[d.kind]))

    def _without_words(self, regulation: str, kind: DivergenceKind, number: int) -> Divergence:
        return Divergence(regulation, kind, severity_of(kind), "", "", _NOWHERE, _NOWHERE, (number + 1,))

    def _of_presence(self, number: int) -> Iterator[Divergence]:
        row = self._rows[number]
        base_text = row.cells[self._bases[number]].folded.text
        for item, kind in presence(row, self._standings[number], tuple(self._regulations.values())):
            cell = row.cells.get(item)
            if kind is DivergenceKind.EXTRA and cell is None:
                continue
            base = base_text if kind is DivergenceKind.MISSING else ""
            own = cell.folded.text if cell is not None else ""
            spans = (Span(0, len(base)), Span(0, len(own)))
            yield Divergence(item, kind, severity_of(kind), base, own, *spans, (number + 1,))

    def _of_texts(self, number: int) -> Iterator[Divergence]:
        row = self._rows[number]
        base = row.cells[self._bases[number]]
        if base.deleted:
            return
        context = self._context(number)
        known: dict[tuple[str, str], list[Change]] = {}
        for item, cell in row.cells.items():
            if item == self._bases[number] or cell.deleted:
                continue
            yield from self._of_cell(number, item, context, known)

    def _of_cell(
        self, number: int, item: str, context: RowContext, known: dict[tuple[str, str], list[Change]]
    ) -> Iterator[Divergence]:
        row, base_id = self._rows[number], self._bases[number]
        base_rows, own_rows = self._rows_covered(number, item)
        base = self._joined(base_rows, None)
        own = self._joined(own_rows, item)
        if base.text == own.text and base.key_without(frozenset()) == own.key_without(frozenset()):
            return
        pair = (own.text, own.key) if len(base_rows) == 1 else (own.text + item, own.key)
        if pair not in known:
            known[pair] = self._changes(number, base, own, base_id, item, context)
        changes = known[pair]
        seam, rest = _seam(changes, base, own)
        widths = (len(row.cells[base_id].folded.text), len(row.cells[item].folded.text))
        if kind := _cut_kind(base_rows, own_rows, row.cells[base_id], row.cells[item]):
            rows = tuple(place + 1 for place in sorted({*base_rows, *own_rows}))
            yield _divergence(item, kind, seam, base.text, own.text, widths, rows)
        for change in rest:
            yield _divergence(item, change.kind, change, base.text, own.text, widths, (number + 1,))

    def _rows_covered(self, number: int, item: str) -> tuple[list[int], list[int]]:
        """The rows compared as one: with those the regulation merges into this one, and with those its base does."""
        later = self._merged.get(number, ())
        expected = [place for place in later if self._standings[place] is Standing.EXPECTED]
        base_id = self._bases[number]
        base = [p for p in expected if self._rows[p].merged.get(item) == number and base_id not in self._rows[p].merged]
        own = [p for p in expected if self._rows[p].merged.get(base_id) == number and item in self._rows[p].cells]
        return [number, *base], [number, *own]

    def _joined(self, rows: Sequence[int], item: str | None) -> FoldedText:
        texts = [self._rows[row].cells[item or self._bases[row]].folded for row in rows]
        return join(texts)

    def _changes(
        self, number: int, base: FoldedText, own: FoldedText, base_id: str, item: str, context: RowContext
    ) -> list[Change]:
        base_regulation, regulation = self._regulations[base_id], self._regulations[item]
        return find_changes(
            base,
            own,
            self._readings[number].unfolded,
            context,
            lambda fold, text: counterpart(fold, text, base_regulation, regulation),
            lambda fold, text: counterpart(fold, text, regulation, base_regulation),
        )

    def _context(self, number: int) -> RowContext:
        texts: Counter[str] = Counter()
        for cell in self._rows[number].cells.values():
            texts.update(compose(provision.text).casefold() for provision in cell.provisions)
        return RowContext(self._grammar, lambda word: self._words.count(word) <= count_in(texts, word))


def _cut_kind(
    base_rows: Sequence[int], own_rows: Sequence[int], base: AlignedCell, own: AlignedCell
) -> DivergenceKind | None:
    """Whether the regulation splits what the base keeps together or keeps together what the base splits."""
    parts = len(own_rows) + len(own.provisions) - len(base_rows) - len(base.provisions)
    if parts == 0:
        return None
    return DivergenceKind.SPLIT if parts > 0 else DivergenceKind.MERGED


def _seam(changes: Sequence[Change], base: FoldedText, own: FoldedText) -> tuple[Change | None, list[Change]]:
    """What changed right where one of the texts is cut, as one change, and all other changes."""
    if not base.breaks and not own.breaks:
        return None, list(changes)
    at_seam = [change for change in changes if _is_at_seam(change, base, own)]
    rest = [change for change in changes if change not in at_seam]
    if not at_seam:
        return None, rest
    first, last = at_seam[0], at_seam[-1]
    seam = Change(
        first.kind,
        *(first.base_begin, last.base_end, first.own_begin, last.own_end),
        *(first.base_start, last.base_stop, first.own_start, last.own_stop),
    )
    return seam, rest


def _is_at_seam(change: Change, base: FoldedText, own: FoldedText) -> bool:
    short = max(change.base_end - change.base_begin, change.own_end - change.own_begin) <= _LONGEST_SEAM
    in_base = any(change.base_start <= cut + 1 and cut <= change.base_stop for cut in base.breaks)
    return short and (in_base or any(change.own_start <= cut + 1 and cut <= change.own_stop for cut in own.breaks))


def _divergence(
    item: str,
    kind: DivergenceKind,
    change: Change | None,
    base_text: str,
    own_text: str,
    widths: tuple[int, int],
    rows: tuple[int, ...],
) -> Divergence:
    """A divergence with its places inside the cells: what lies in a text joined behind a cell is cut off."""
    base_span = _within(widths[0], change.base_start, change.base_stop) if change else _NOWHERE
    span = _within(widths[1], change.own_start, change.own_stop) if change else _NOWHERE
    words = (base_text[base_span.start : base_span.end], own_text[span.start : span.end])
    return Divergence(item, kind, severity_of(kind), *words, base_span, span, rows)


def _within(width: int, start: int, stop: int) -> Span:
    return Span(min(start, width), min(stop, width))
