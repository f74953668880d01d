"""How well a provision fits a row: how alike the texts are, and what its place says for or against."""

from collections.abc import Sequence

from desktop_app.collation.drafts import POSITIONS_AND_GROUPS, Block, Draft, Entry
from desktop_app.collation.options import AlignmentOptions
from desktop_app.collation.positions import Positions
from desktop_app.collation.similarity import similarity
from desktop_app.collation.stems import WeightedStems


class Fitness:
    """Scores of blocks against drafts, with what is known so far of parents and neighbours."""

    def __init__(
        self,
        stems: WeightedStems,
        positions: Positions,
        options: AlignmentOptions,
        entries: Sequence[Sequence[Entry]],
    ) -> None:
        self._stems = stems
        self._positions = positions
        self._options = options
        self._entries = entries

    def gain(self, entry: Entry, draft: Draft, blocks: Sequence[Block]) -> int:
        """How much is gained by putting the entry's block into the draft, in ten-thousandths; 0 where it must not be.

        ``blocks`` are those of the draft that it is compared with; at least one.
        """
        score = self._score(entry, draft, blocks)
        return max(0, round(10_000 * (score - self._options.least_score)))

    def _score(self, entry: Entry, draft: Draft, blocks: Sequence[Block]) -> float:
        block = entry.block
        if blocks[0].kind_class != block.kind_class:
            return 0.0
        if entry.provision.kind in POSITIONS_AND_GROUPS:
            return self._score_in_list(entry, blocks)
        likeness = max(self._similarity(block.key, other.key) for other in blocks)
        by_place = self._is_known_by_place(entry, blocks)
        children = _share_of_children(entry, draft) if entry.children else 0.0
        if not likeness and not by_place and not children:
            return 0.0
        score = likeness + self._options.children * children + self._place_bonus(entry, blocks)
        return max(score, self._options.same_place) if by_place else score

    def _score_in_list(self, entry: Entry, blocks: Sequence[Block]) -> float:
        """The score of a post or group: place tells equal ones apart, and joins none."""
        score = self._positions.score(entry, blocks)
        return score + self._options.neighbour * self._neighbours(entry, blocks) if score else 0.0

    def _similarity(self, one: str, other: str) -> float:
        """Similarity by stems, or by letters where nearly all are the same: words may be cut apart or run together."""
        by_stems = self._stems.similarity(one, other)
        if by_stems >= self._options.nearly_equal or not 0.8 < len(one) / len(other) < 1.25:
            return by_stems
        by_letters = similarity(one, other)
        return by_letters if by_letters >= self._options.nearly_equal else by_stems

    def _is_known_by_place(self, entry: Entry, blocks: Sequence[Block]) -> bool:
        """Whether place alone says that it is the same: the title, address and full name, a removed provision."""
        if entry.known_place and entry.known_place == blocks[0].first.known_place:
            return True
        if not entry.provision.deleted and not any(block.first.provision.deleted for block in blocks):
            return False
        # The number of what was removed says something only among provisions that go together.
        return _has_number(entry, blocks) and _has_parent(entry, blocks) and self._neighbours(entry, blocks) > 0

    def _place_bonus(self, entry: Entry, blocks: Sequence[Block]) -> float:
        options = self._options
        bonus = 0.0
        if all(block.role is not entry.block.role for block in blocks):
            bonus -= options.other_role
        if all(block.first.provision.kind is not entry.provision.kind for block in blocks):
            bonus -= options.other_kind
        if _has_parent(entry, blocks):
            bonus += options.same_parent + (options.same_number if _has_number(entry, blocks) else 0.0)
        elif entry.parent_draft is not None:
            bonus -= options.other_parent
        return bonus + options.neighbour * self._neighbours(entry, blocks)

    def _neighbours(self, entry: Entry, blocks: Sequence[Block]) -> int:
        """How many of the entry's two neighbours stand in a row that neighbours the draft in some regulation."""
        found = 0
        for step in (-1, 1):
            neighbour = self._beside(entry, step)
            if neighbour is None or neighbour.draft is None:
                continue
            rows = (self._beside(block.first, step) for block in blocks)
            found += any(row is not None and row.draft is neighbour.draft for row in rows)
        return found

    def _beside(self, entry: Entry, step: int) -> Entry | None:
        entries = self._entries[entry.regulation]
        place = entry.place + step
        return entries[place] if 0 <= place < len(entries) else None


def _has_number(entry: Entry, blocks: Sequence[Block]) -> bool:
    number = entry.provision.number
    main = max(blocks, key=lambda block: (len(block.entries), -block.first.regulation))
    return number is not None and main.first.provision.number == number


def _has_parent(entry: Entry, blocks: Sequence[Block]) -> bool:
    """Whether the parents stand in one row; where none is quoted, whether the role is the same."""
    if entry.parent is None:
        return any(block.role is entry.block.role for block in blocks)
    parent = entry.parent_draft
    return parent is not None and any(block.first.parent_draft is parent for block in blocks)


def _share_of_children(entry: Entry, draft: Draft) -> float:
    """Share of the entry's children that stand under the draft already."""
    under = sum(
        child.draft is not None and any(block.first.parent_draft is draft for block in child.draft.blocks)
        for child in entry.children
    )
    return under / len(entry.children)
