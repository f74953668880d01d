"""Provisions that one regulation keeps together and another in two: found after all rows stand.

Three texts tell it: what stands in one row (A) and in the next (B) of some regulations is both said in the one
provision that another has there. The form of most regulations stays: where most keep A and B apart, the other is
merged; where most keep them together, the others split.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop_app.collation.drafts import Draft, Entry
from desktop_app.collation.matching import Stems, WeightedStems
from desktop_app.collation.options import AlignmentOptions

_LEAST_OWN_SHARE = 0.25
"""Share of a provision's weight, 0.0 to 1.0, that must be its own beside its neighbour's to be recognised."""


@dataclass(slots=True)
class Parts:
    """What is not one provision to one row."""

    further: dict[tuple[Draft, int], list[Entry]] = field(default_factory=dict)
    """Row and regulation → its provisions there after the first: a split."""
    merged: dict[tuple[Draft, int], Draft] = field(default_factory=dict)
    """Row and regulation → the earlier row whose provision says this row's text too."""


def find_parts(
    drafts: Sequence[Draft], entries: Sequence[Sequence[Entry]], stems: WeightedStems, options: AlignmentOptions
) -> Parts:
    """All splits and merges; the drafts give up the entries that become further parts of another row."""
    parts = Parts()
    for later in _in_reading_order(drafts):
        if not later.blocks:
            continue
        for earlier in _rows_before(later, entries):
            _examine(earlier, later, parts, stems, options)
    return parts


def _in_reading_order(drafts: Sequence[Draft]) -> list[Draft]:
    """By place in the first regulation of the row's main text: the second part of three is seen before the third."""
    return sorted(drafts, key=lambda draft: (draft.main_block.first.place, draft.main_block.first.regulation))


def _rows_before(later: Draft, entries: Sequence[Sequence[Entry]]) -> list[Draft]:
    """The rows right before this one under the same parent, in any of its texts' first regulations."""
    rows: dict[Draft, None] = {}
    for block in later.blocks:
        entry = block.first
        before = entries[entry.regulation][entry.place - 1] if entry.place else None
        if (
            before is not None
            and before.parent is entry.parent
            and before.draft is not None
            and before.draft is not later
        ):
            rows[before.draft] = None
    return list(rows)


def _examine(earlier: Draft, later: Draft, parts: Parts, stems: WeightedStems, options: AlignmentOptions) -> None:
    apart = _kept_apart(earlier, later)
    if not apart:
        return
    sample = min(apart)
    first, second = earlier.entry(sample), later.entry(sample)
    if first is None or second is None:
        return
    roots = {earlier, *(root for (row, _), root in parts.merged.items() if row is earlier)}
    said = _union(stems.of(entry.block.key) for entry in (*_chain(earlier, sample, parts), first))
    whole = {
        number: (row, entry)
        for row in (*roots, later)
        for block in row.blocks
        for number, entry in block.entries.items()
        if not (earlier.holds(number) and later.holds(number))
        and number not in apart
        and _says_both(stems.of(block.key), said, stems.of(second.block.key), options)
    }
    together = {number: found for number, found in whole.items() if not _is_elsewhere(number, earlier, later, found[0])}
    if not together:
        return
    if (len(apart), -min(apart)) > (len(together), -min(together)):
        for number, (row, entry) in together.items():
            _merge(number, row, entry, earlier, later, parts)
    else:
        for number in apart:
            _split(number, earlier, later, parts)


def _kept_apart(earlier: Draft, later: Draft) -> list[int]:
    """Regulations that have both provisions, one right behind the other."""
    firsts, seconds = earlier.entries(), later.entries()
    return [number for number in firsts.keys() & seconds.keys() if seconds[number].place == firsts[number].place + 1]


def _is_elsewhere(number: int, earlier: Draft, later: Draft, row: Draft) -> bool:
    """Whether the regulation has a provision of its own for the row that its text would be merged into as well."""
    other = later if row is not later else earlier
    return other.holds(number)


def _chain(earlier: Draft, sample: int, parts: Parts) -> Iterable[Entry]:
    """The entries of one regulation in the rows that are already known to be merged with ``earlier`` elsewhere."""
    roots = {root for (row, _), root in parts.merged.items() if row is earlier}
    rows = {row for (row, _), root in parts.merged.items() if root in roots} | roots
    return [entry for row in rows if (entry := row.entry(sample)) is not None]


def _union(stems: Iterable[Stems]) -> Stems:
    return {stem: weight for text in stems for stem, weight in text.items()}


def _says_both(text: Stems, first: Stems, second: Stems, options: AlignmentOptions) -> bool:
    own_second = {stem: weight for stem, weight in second.items() if stem not in first}
    own_first = {stem: weight for stem, weight in first.items() if stem not in second}
    if sum(own_second.values()) < _LEAST_OWN_SHARE * sum(second.values()):
        return False
    if sum(own_first.values()) < _LEAST_OWN_SHARE * sum(first.values()):
        return False
    return _share(own_second, text) >= options.containment and _share(own_first, text) >= options.containment


def _share(part: Stems, text: Stems) -> float:
    total = sum(part.values())
    return sum(weight for stem, weight in part.items() if stem in text) / total if total else 0.0


def _merge(number: int, row: Draft, entry: Entry, earlier: Draft, later: Draft, parts: Parts) -> None:
    if row is later:
        # It was laid beside the second of its rows; its place is the first.
        _take_out(number, later)
        _put_in(entry, earlier)
        row = earlier
    parts.merged[later, number] = row


def _split(number: int, earlier: Draft, later: Draft, parts: Parts) -> None:
    entry = _take_out(number, later)
    parts.further.setdefault((earlier, number), []).append(entry)


def _take_out(number: int, draft: Draft) -> Entry:
    block = next(block for block in draft.blocks if number in block.entries)
    entry = block.entries.pop(number)
    if not block.entries:
        draft.remove(block)
    return entry


def _put_in(entry: Entry, draft: Draft) -> None:
    old = entry.block
    block = type(old)(old.key, old.kind_class, old.role, {entry.regulation: entry})
    entry.block = block
    draft.add(block)
