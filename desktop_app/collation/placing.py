"""Blocks into drafts: which provisions of the regulations stand in one row.

Regulations are taken one after another, the most typical first, so the result does not depend on the order they were
given in. What says the same is one block already and is placed with the first regulation that has it. The rest of a
regulation is laid beside the rows it has no part in by an optimal assignment, first titles, chapters and points, then
what stands under them. Afterwards weak matches are looked at again, with all neighbours known, until nothing changes
or the rounds are over.
"""

from collections.abc import Callable, Sequence

from desktop_app.collation.assignment import assign
from desktop_app.collation.drafts import Block, Draft, Entry
from desktop_app.collation.matching import Fitness
from parsers.model import ProvisionKind

_HEADS = (ProvisionKind.TITLE, ProvisionKind.CHAPTER, ProvisionKind.POINT, ProvisionKind.GROUP)
"""Kinds that are placed before what stands under them."""


class Placing:
    """The drafts of one family while they come to be."""

    def __init__(self, entries: Sequence[Sequence[Entry]], fitness: Fitness) -> None:
        self.drafts: list[Draft] = []
        self._entries = entries
        self._fitness = fitness

    def place(self, regulation: int) -> None:
        """Put all entries of the regulation into drafts, and with them the same texts of regulations to come."""
        for heads in (True, False):
            blocks = [
                entry.block for entry in self._entries[regulation] if entry.draft is None and _is_head(entry) is heads
            ]
            # What a block could not take along waits for its own regulation's turn.
            self._put(regulation, blocks, lambda block: self._open(block) if regulation in block.entries else None)

    def reconsider(self, regulation: int, seen: set[Block]) -> bool:
        """Take the regulation's weak matches back and place them anew; whether any block changed its row.

        ``seen`` are the blocks already looked at in this round; those of this regulation are added.
        """
        weak = [entry.block for entry in self._entries[regulation] if entry.block not in seen and _is_weak(entry.block)]
        seen.update(weak)
        before = {block: block.draft for block in weak}
        for heads in (True, False):
            part = [block for block in weak if _is_head(block.first) is heads]
            self._put(regulation, part, lambda block: self._return(before.get(block), block))
        self.drafts = [draft for draft in self.drafts if draft.blocks]
        return any(block.draft is not before[block] for block in weak)

    def _put(self, regulation: int, blocks: Sequence[Block], otherwise: Callable[[Block], None]) -> None:
        """Give each block the draft that is best for all together; one that gets none is dealt with ``otherwise``."""
        moving = set(blocks)
        staying = ((draft, [block for block in draft.blocks if block not in moving]) for draft in self.drafts)
        candidates = [
            (draft, rest) for draft, rest in staying if rest and not any(regulation in block.entries for block in rest)
        ]
        gains = [self._gains(block.entries[regulation], candidates) for block in blocks]
        for block in blocks:
            if block.draft is not None:
                block.draft.remove(block)
        left: list[Block] = []
        for block, column in zip(blocks, assign(gains), strict=True):
            if column is None:
                left.append(block)
            else:
                left += self._join(candidates[column][0], block)
        for block in left:
            otherwise(block)

    def _gains(self, entry: Entry, candidates: Sequence[tuple[Draft, Sequence[Block]]]) -> dict[int, int]:
        gains = ((column, self._fitness.gain(entry, draft, rest)) for column, (draft, rest) in enumerate(candidates))
        return {column: gain for column, gain in gains if gain > 0}

    def _join(self, draft: Draft, block: Block) -> list[Block]:
        """Put the block into the draft; entries of regulations that stand there already are left over, as a block."""
        held = {number for number in block.entries if draft.holds(number)}
        if not held:
            draft.add(block)
            return []
        rest = Block(
            block.key, block.kind_class, block.role, {number: block.entries.pop(number) for number in sorted(held)}
        )
        for entry in rest.entries.values():
            entry.block = rest
        draft.add(block)
        return [rest]

    def _open(self, block: Block) -> None:
        draft = Draft()
        draft.add(block)
        self.drafts.append(draft)

    def _return(self, draft: Draft | None, block: Block) -> None:
        """Back to where the block was if it stood alone there, else into a row of its own."""
        if draft is None or draft.blocks:
            self._open(block)
        else:
            draft.add(block)


def _is_head(entry: Entry) -> bool:
    return entry.provision.kind in _HEADS


def _is_weak(block: Block) -> bool:
    """Whether the block is not what its row is about: another text than most have there, or alone in its row."""
    draft = block.draft
    return draft is not None and (len(draft.blocks) == 1 or draft.main_block is not block)


def by_typicality(entries: Sequence[Sequence[Entry]], partial: Sequence[bool]) -> list[int]:
    """The regulations, full ones first, those first whose texts most others share; of equals in the table's order."""

    def rank(regulation: int) -> tuple[bool, int, int]:
        shared = sum(len(entry.block.entries) - 1 for entry in entries[regulation])
        return partial[regulation], -shared, regulation

    return sorted(range(len(entries)), key=rank)
