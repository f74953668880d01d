"""Provisions that one regulation keeps together and another in two: found after all rows stand.

Two provisions that follow each other in some regulations (apart) are both said in one provision of others (together).
The form of most regulations stays: where most keep them apart, the others are merged; where most keep them together,
the others split.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.collation.drafts import Block, Draft, Entry
from desktop_app.collation.options import AlignmentOptions
from desktop_app.collation.similarity import common_in_order
from desktop_app.collation.stems import Stems, WeightedStems
from parsers.model import ProvisionKind

_WHOLE = (ProvisionKind.TITLE, ProvisionKind.CHAPTER, ProvisionKind.GROUP, ProvisionKind.ITEM)
"""Kinds that are never in parts: headings, and items, each of which is one post."""
_MOST_ROUNDS = 4
"""How often all rows are gone through: a part before two that were put together is seen in the round after."""
_LEAST_OWN_SHARE = 0.25
"""Share of a provision's weight, 0.0 to 1.0, that must be its own beside its neighbour's to be recognised."""


@dataclass(slots=True)
class Parts:
    """What is not one provision to one row; changed only while it is gathered."""

    further: dict[tuple[Draft, int], list[Entry]] = field(default_factory=dict)
    """Row and regulation → its provisions there after the first: a split."""
    merged: dict[tuple[Draft, int], Draft] = field(default_factory=dict)
    """Row and regulation → the earlier row whose provision says this row's text too."""

    def members(self, draft: Draft, regulation: int) -> list[Entry]:
        """All provisions of a regulation in a row."""
        first = draft.entry(regulation)
        return [first, *self.further.get((draft, regulation), ())] if first is not None else []

    def rows_said_by(self, root: Draft, regulation: int) -> list[Draft]:
        """The rows that one provision of a regulation says, the one it stands in first."""
        return [root, *(row for (row, number), found in self.merged.items() if found is root and number == regulation)]


def find_parts(
    drafts: Sequence[Draft], entries: Sequence[Sequence[Entry]], stems: WeightedStems, options: AlignmentOptions
) -> Parts:
    """All splits and merges; rows may give up entries that become parts of another row, and may be left empty."""
    finder = _Finder(entries, stems, options)
    for _ in range(_MOST_ROUNDS):
        held = (draft for draft in drafts if draft.blocks and draft.blocks[0].first.provision.kind not in _WHOLE)
        changes = sum(
            finder.examine(earlier, later) for later in _in_reading_order(held) for earlier in finder.rows_before(later)
        )
        if not changes:
            break
    return finder.parts


def _in_reading_order(drafts: Iterable[Draft]) -> list[Draft]:
    """By place in the first regulation of the row's main text: the second part of three is seen before the third."""
    return sorted(drafts, key=lambda draft: (draft.main_block.first.place, draft.main_block.first.regulation))


@dataclass(frozen=True, slots=True)
class _Whole:
    """One provision that says what others say in two."""

    row: Draft
    entry: Entry


class _Finder:
    def __init__(self, entries: Sequence[Sequence[Entry]], stems: WeightedStems, options: AlignmentOptions) -> None:
        self.parts = Parts()
        self._entries = entries
        self._stems = stems
        self._options = options

    def rows_before(self, later: Draft) -> list[Draft]:
        """The rows right before this one in the first regulation of each of its texts, siblings or its own point."""
        rows: dict[Draft, None] = {}
        for block in later.blocks:
            entry = block.first
            before = self._entries[entry.regulation][entry.place - 1] if entry.place else None
            row = self._row_of(before) if before is not None and _are_together(before, entry) else None
            if row is not None and row is not later:
                rows[row] = None
        return list(rows)

    def _row_of(self, entry: Entry) -> Draft | None:
        for (row, number), further in self.parts.further.items():
            if number == entry.regulation and entry in further:
                return row
        return entry.draft

    def examine(self, earlier: Draft, later: Draft) -> bool:
        """See who keeps the two rows together, and put the fewer regulations into the form of the more; whether any."""
        firsts, seconds = earlier.entries(), later.entries()
        settled = {number for number in range(len(self._entries)) if (later, number) in self.parts.merged}
        both = firsts.keys() & seconds.keys() | settled
        apart = sorted(
            n
            for n in both - settled
            if self.parts.members(earlier, n)[-1].place + 1 == self.parts.members(later, n)[0].place
        )
        if not apart or len(both) == len(self._entries):
            return False
        together: dict[int, _Whole] = {}
        for row, block in self._candidates(earlier, later, apart):
            numbers = block.entries.keys() - both - together.keys()
            if numbers and self._says_both(row, block, earlier, later, apart[0]):
                together.update({number: _Whole(row, block.entries[number]) for number in sorted(numbers)})
        if not together:
            return False
        if (len(apart), -apart[0]) > (len(together), -min(together)):
            for number, whole in together.items():
                self._merge(number, whole, earlier, later)
        else:
            rows = [whole.row for whole in together.values()]
            target = max(dict.fromkeys(rows), key=rows.count)
            for number in apart:
                self._split(number, earlier, later, target)
        return True

    def _candidates(self, earlier: Draft, later: Draft, apart: Sequence[int]) -> list[tuple[Draft, Block]]:
        """Texts that could say both: those merged into a row before, those in either row, those that stand between."""
        roots = [root for (row, _), root in self.parts.merged.items() if row is earlier]
        between = (
            row for row in self._rows_between(earlier, later, apart[0]) if not any(row.holds(other) for other in apart)
        )
        rows = dict.fromkeys((*roots, earlier, later, *between))
        return [(row, block) for row in rows for block in list(row.blocks)]

    def _rows_between(self, earlier: Draft, later: Draft, sample: int) -> Iterator[Draft]:
        """Rows where others have what follows the row before ``earlier`` or precedes the row behind ``later``."""
        first, last = self.parts.members(earlier, sample)[0], self.parts.members(later, sample)[-1]
        for neighbour, step in ((first.place - 1, 1), (last.place + 1, -1)):
            row = self._row_of(self._entries[sample][neighbour]) if self._has(sample, neighbour) else None
            for block in row.blocks if row is not None else ():
                other = block.first
                if self._has(other.regulation, other.place + step):
                    entry = self._entries[other.regulation][other.place + step]
                    if entry.draft is not None and entry.block.kind_class == first.block.kind_class:
                        yield entry.draft

    def _has(self, regulation: int, place: int) -> bool:
        return 0 <= place < len(self._entries[regulation])

    def _says_both(self, row: Draft, block: Block, earlier: Draft, later: Draft, sample: int) -> bool:
        said = {*self.parts.rows_said_by(row, block.first.regulation), earlier} - {later}
        first = [entry for other in said for entry in self.parts.members(other, sample)]
        second = self.parts.members(later, sample)
        if self._says_in_order(block.key, [*first, *second]):
            return True
        text = self._stems.of(block.key)
        one, other = self._union(first), self._union(second)
        return self._says_own(text, one, other) and self._says_own(text, other, one)

    def _says_in_order(self, key: str, entries: Iterable[Entry]) -> bool:
        """Whether the text says all of them, one after the other; each word counts as often as it stands there.

        So parts that share their words are told from a provision that happens to stand beside a like one.
        """
        parts = [self._stems.in_order(entry.block.key) for entry in sorted(entries, key=_place_of)]
        joined = [stem for part in parts for stem in part]
        unsaid = len(joined) - common_in_order(joined, self._stems.in_order(key))
        return all(parts) and unsaid <= (1 - self._options.containment) * min(len(part) for part in parts)

    def _says_own(self, text: Stems, part: Stems, neighbour: Stems) -> bool:
        own = {stem: weight for stem, weight in part.items() if stem not in neighbour}
        total = sum(own.values())
        if total < _LEAST_OWN_SHARE * sum(part.values()) or not total:
            return False
        said = sum(weight for stem, weight in own.items() if stem in text)
        return said >= self._options.containment * total

    def _union(self, entries: Iterable[Entry]) -> Stems:
        return {stem: weight for entry in entries for stem, weight in self._stems.of(entry.block.key).items()}

    def _merge(self, number: int, whole: _Whole, earlier: Draft, later: Draft) -> None:
        root = self.parts.merged.get((earlier, number))
        if root is None:
            # Its place is the first of its rows, wherever it was laid before.
            root = earlier
            if whole.row is not earlier:
                _move(whole.entry, earlier)
                said = [
                    place for place, found in self.parts.merged.items() if found is whole.row and place[1] == number
                ]
                self.parts.merged.update(dict.fromkeys(said, earlier))
        self.parts.merged[later, number] = root

    def _split(self, number: int, earlier: Draft, later: Draft, target: Draft) -> None:
        members = [*self.parts.members(earlier, number), *self.parts.members(later, number)]
        for row in (earlier, later):
            self.parts.further.pop((row, number), None)
        for row, first in ((earlier, members[0]), (later, later.entry(number))):
            if first is not None and row is not target:
                _take_out(first)
        held = target.entry(number)
        if held is not members[0]:
            if held is not None:
                _take_out(held)
            _move(members[0], target)
        self.parts.further[target, number] = members[1:]


def _are_together(before: Entry, entry: Entry) -> bool:
    """Whether two provisions, one right behind the other, may be parts of one."""
    is_own_paragraph = entry.parent is before and entry.provision.kind is ProvisionKind.PARAGRAPH
    return before.parent is entry.parent or is_own_paragraph


def _place_of(entry: Entry) -> int:
    return entry.place


def _take_out(entry: Entry) -> None:
    if entry.draft is not None:
        entry.draft.lose(entry)


def _move(entry: Entry, draft: Draft) -> None:
    """Take the entry out of its row and put it into another, as a block of its own."""
    _take_out(entry)
    old = entry.block
    entry.block = Block(old.key, old.kind_class, old.role, {entry.regulation: entry})
    draft.add(entry.block)
