"""Blocks into drafts: which provisions of the regulations stand in one row.

Regulations are taken one after another, the most typical first, so the result does not depend on the order they were
given in. What says the same is one block already and is placed with the first regulation that has it. The rest of a
regulation is laid beside the rows it has no part in by an optimal assignment, first titles, chapters and points, then
what stands under them. Afterwards weak matches are looked at again, with all neighbours known, until nothing changes
or the rounds are over.
"""

from collections.abc import Callable, Iterator, Sequence

from desktop_app.collation.assignment import assign
from desktop_app.collation.drafts import Block, Draft, Entry
from desktop_app.collation.matching import Fitness
from desktop_app.collation.stems import WeightedStems
from parsers.model import ProvisionKind

_HEADS = (ProvisionKind.TITLE, ProvisionKind.CHAPTER, ProvisionKind.POINT, ProvisionKind.GROUP)
"""Kinds that are placed before what stands under them."""


class Placing:
    """The drafts of one family while they come to be."""

    def __init__(
        self, entries: Sequence[Sequence[Entry]], blocks: Sequence[Block], fitness: Fitness, stems: WeightedStems
    ) -> None:
        self._entries = entries
        self._fitness = fitness
        self._stems = stems
        self._drafts: dict[Draft, None] = {}
        self._by_key: dict[str, list[Block]] = {}
        self._by_place: dict[str, list[Block]] = {}
        for block in blocks:
            self._register(block)

    @property
    def drafts(self) -> list[Draft]:
        """All rows that hold something, in the order they were begun."""
        return [draft for draft in self._drafts if draft.blocks]

    def place(self, regulation: int, breathe: Callable[[], None]) -> None:
        """Put all entries of the regulation into drafts, and with them the same texts of regulations to come.

        ``breathe`` is called for each text and may raise.
        """
        for heads in (True, False):
            unplaced = (entry for entry in self._entries[regulation] if entry.draft is None)
            blocks = [entry.block for entry in unplaced if _is_head(entry) is heads]
            # What a block could not take along waits for its own regulation's turn.
            self._put(
                regulation, blocks, lambda block: self._open(block) if regulation in block.entries else None, breathe
            )

    def reconsider(self, regulation: int, seen: set[Block], breathe: Callable[[], None]) -> bool:
        """Take the regulation's weak matches back and place them anew; whether any block changed its row.

        ``seen`` are the blocks already looked at in this round; those of this regulation are added. ``breathe`` is
        called for each text and may raise.
        """
        weak = [entry.block for entry in self._entries[regulation] if entry.block not in seen and _is_weak(entry.block)]
        seen.update(weak)
        before = {block: block.draft for block in weak}
        for heads in (True, False):
            part = [block for block in weak if _is_head(block.first) is heads]
            self._put(regulation, part, lambda block: self._return(before.get(block), block), breathe)
        return any(block.draft is not before[block] for block in weak)

    def _put(
        self,
        regulation: int,
        blocks: Sequence[Block],
        otherwise: Callable[[Block], None],
        breathe: Callable[[], None],
    ) -> None:
        """Give each block the draft that is best for all together; one that gets none is dealt with ``otherwise``."""
        moving = set(blocks)
        columns: dict[Draft, int] = {}
        gains: list[dict[int, int]] = []
        for block in blocks:
            breathe()
            row: dict[int, int] = {}
            for draft in self._candidates(block.entries[regulation]):
                rest = [other for other in draft.blocks if other not in moving]
                if rest and not any(regulation in other.entries for other in rest):
                    gain = self._fitness.gain(block.entries[regulation], draft, rest)
                    if gain > 0:
                        row[columns.setdefault(draft, len(columns))] = gain
            gains.append(row)
        for block in blocks:
            if block.draft is not None:
                block.draft.remove(block)
        left: list[Block] = []
        drafts = list(columns)
        for block, column in zip(blocks, assign(gains), strict=True):
            if column is None:
                left.append(block)
            else:
                left += self._join(drafts[column], block)
        for block in left:
            otherwise(block)

    def _candidates(self, entry: Entry) -> list[Draft]:
        """The rows the entry may belong to: of like texts, known by place, above its children, beside its siblings."""
        blocks = [block for key in self._stems.alike(entry.block.key) for block in self._by_key[key]]
        blocks += self._by_place.get(entry.known_place, ())
        found = {block.draft: None for block in blocks if block.draft is not None}
        found |= dict.fromkeys(self._rows_above(entry))
        found |= dict.fromkeys(self._rows_between_neighbours(entry))
        if entry.provision.kind is ProvisionKind.ITEM:
            found |= dict.fromkeys(self._rows_of_group(entry))
        elif entry.provision.number is not None:
            found |= dict.fromkeys(self._removed_beside(entry))
        return list(found)

    def _rows_above(self, entry: Entry) -> Iterator[Draft]:
        """The rows under which the entry's children stand."""
        for child in entry.children:
            for block in child.draft.blocks if child.draft is not None else ():
                parent = block.first.parent_draft
                if parent is not None:
                    yield parent

    def _rows_of_group(self, entry: Entry) -> Iterator[Draft]:
        """The rows of all posts under the same group: short texts share too little to be found by it."""
        parent = entry.parent_draft
        for block in parent.blocks if parent is not None else ():
            for child in block.first.children:
                if child.draft is not None:
                    yield child.draft

    def _rows_between_neighbours(self, entry: Entry) -> Iterator[Draft]:
        """The rows that stand in other regulations where the entry stands in its own: beside its neighbours' rows."""
        for step in (-1, 1):
            neighbour = self._beside(entry, step)
            for block in neighbour.draft.blocks if neighbour is not None and neighbour.draft is not None else ():
                other = self._beside(block.first, -step)
                if other is not None and other.draft is not None:
                    yield other.draft

    def _beside(self, entry: Entry, step: int) -> Entry | None:
        entries = self._entries[entry.regulation]
        place = entry.place + step
        return entries[place] if 0 <= place < len(entries) else None

    def _removed_beside(self, entry: Entry) -> Iterator[Draft]:
        """The rows under the same parent that bear the entry's number, if it or they were removed."""
        parent = entry.parent_draft
        for block in parent.blocks if parent is not None else ():
            for child in block.first.children:
                removed = entry.provision.deleted or child.provision.deleted
                if removed and child.provision.number == entry.provision.number and child.draft is not None:
                    yield child.draft

    def _register(self, block: Block) -> None:
        self._by_key.setdefault(block.key, []).append(block)
        if block.first.known_place:
            self._by_place.setdefault(block.first.known_place, []).append(block)

    def _join(self, draft: Draft, block: Block) -> list[Block]:
        """Put the block into the draft; entries of regulations that stand there already are left over, as a block."""
        held = {number for number in block.entries if draft.holds(number)}
        if not held:
            draft.add(block)
            return []
        kept_out = {number: block.entries.pop(number) for number in sorted(held)}
        rest = Block(block.key, block.kind_class, block.role, kept_out)
        for entry in kept_out.values():
            entry.block = rest
        self._register(rest)
        draft.add(block)
        return [rest]

    def _open(self, block: Block) -> None:
        draft = Draft()
        draft.add(block)
        self._drafts[draft] = None

    def _return(self, draft: Draft | None, block: Block) -> None:
        """Back to where the block was if it stood alone there, else into a row of its own."""
        if draft is None or draft.blocks:
            self._open(block)
        else:
            draft.add(block)


def _is_head(entry: Entry) -> bool:
    return entry.provision.kind in _HEADS


def _is_weak(block: Block) -> bool:
    """Whether the block is not what its row is about: another text than most have there, alone, or a guest."""
    draft = block.draft
    return draft is not None and (len(draft.blocks) == 1 or draft.main_block is not block or _is_guest(block, draft))


def _is_guest(block: Block, draft: Draft) -> bool:
    """Whether a post stands in a row where no other is of its group."""
    parent = block.first.parent_draft
    others = (other for other in draft.blocks if other is not block)
    return block.first.provision.kind is ProvisionKind.ITEM and all(
        other.first.parent_draft is not parent for other in others
    )


def by_typicality(entries: Sequence[Sequence[Entry]], partial: Sequence[bool]) -> list[int]:
    """The regulations, full ones first, those first whose texts most others share; of equals in the table's order."""

    def rank(regulation: int) -> tuple[bool, int, int]:
        shared = sum(len(entry.block.entries) - 1 for entry in entries[regulation])
        return partial[regulation], -shared, regulation

    return sorted(range(len(entries)), key=rank)
