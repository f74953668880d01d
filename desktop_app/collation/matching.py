"""How well a provision fits a row: weighted stems, and what its place says for or against.

Words are compared by stems, because Kazakh and Russian change their endings, and weighed by how rare they are in the
family: the formulas that close every provision say little, the word that stands in two provisions says nearly all.
Weights are whole numbers, so that sums do not depend on their order.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log2, pow
from typing import Final

from desktop_app.collation.drafts import Block, Draft, Entry
from desktop_app.collation.folding import CLOSE, OPEN
from desktop_app.collation.normalization import skeleton
from desktop_app.collation.options import AlignmentOptions
from desktop_app.collation.similarity import similarity

_WORD: Final = re.compile(rf"{OPEN}[^{CLOSE}]*{CLOSE}|[^\W\d_]+|\d+")
_SCALE: Final = 100
"""Steps in which a weight of 1 is counted."""
_FAVOUR_OF_RARE: Final = 1.5
"""Power that the weight in bits is raised to, 1 for none. On the pairs judged by hand 1.5 parts the formulas that all
share from what two provisions have in common better than 1 or 2, and as well with thresholds from 0.42 to 0.48."""

Stems = Mapping[str, int]
"""Stem → weight, whole numbers above zero."""


class WeightedStems:
    """Stems and similarities of the distinct texts of one family.

    Which texts are alike is found through the stems they share, so a text costs as much as it has relatives, not as
    much as there are texts.
    """

    def __init__(self, keys: Iterable[str], stem: Callable[[str], str], least_similarity: float) -> None:
        self._stem = stem
        self._least = least_similarity
        self._by_word: dict[str, str] = {}
        texts = {key: self._split(key) for key in sorted(keys)}
        self._holders: dict[str, list[str]] = {}
        for key, stems in texts.items():
            for one in stems:
                self._holders.setdefault(one, []).append(key)
        weights = {one: _weight(len(texts), len(holders)) for one, holders in self._holders.items()}
        self._stems: dict[str, Stems] = {key: {one: weights[one] for one in stems} for key, stems in texts.items()}
        self._totals = {key: sum(stems.values()) for key, stems in self._stems.items()}
        self._alike: dict[str, Mapping[str, float]] = {}
        self._in_order: dict[str, tuple[str, ...]] = {}

    def of(self, key: str) -> Stems:
        """The stems of a text."""
        return self._stems[key]

    def in_order(self, key: str) -> tuple[str, ...]:
        """The stems of a text as they follow one another, each as often as it stands there."""
        known = self._in_order.get(key)
        if known is None:
            known = self._in_order[key] = tuple(self._stem_of(word) for word in _WORD.findall(key))
        return known

    def alike(self, key: str) -> Mapping[str, float]:
        """The texts that share enough weight with this one, itself among them, and the share, 0.0 to 1.0."""
        known = self._alike.get(key)
        if known is None:
            known = self._alike[key] = self._find_alike(key)
        return known

    def similarity(self, first: str, second: str) -> float:
        """Share of weight that two texts have in common, 0.0 to 1.0; 0.0 below the least similarity."""
        return self.alike(first).get(second, 0.0)

    def _find_alike(self, key: str) -> Mapping[str, float]:
        shared: dict[str, int] = {}
        for one, weight in self._stems[key].items():
            for other in self._holders[one]:
                shared[other] = shared.get(other, 0) + weight
        total = self._totals[key]
        shares = {other: 2 * weight / (total + self._totals[other]) for other, weight in shared.items()}
        # Sorted, because sets of words come in another order with every run.
        return {other: shares[other] for other in sorted(shares) if shares[other] >= self._least} | {key: 1.0}

    def _split(self, key: str) -> frozenset[str]:
        return frozenset(self._stem_of(word) for word in _WORD.findall(key))

    def _stem_of(self, word: str) -> str:
        stem = self._by_word.get(word)
        if stem is None:
            lowered = skeleton(word).casefold()
            stem = self._by_word[word] = lowered if lowered[0] == OPEN else self._stem(lowered)
        return stem


def _weight(texts: int, holders: int) -> int:
    """Weight of a stem by how rare it is: 1 for one that stands everywhere, more than in proportion for rarer ones."""
    return max(1, round(_SCALE * pow(log2(1 + texts / holders), _FAVOUR_OF_RARE)))


class Fitness:
    """Scores of blocks against drafts, with what is known so far of parents and neighbours."""

    def __init__(self, stems: WeightedStems, options: AlignmentOptions, entries: Sequence[Sequence[Entry]]) -> None:
        self._stems = stems
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
        likeness = max(self._similarity(block.key, other.key) for other in blocks)
        by_place = self._is_known_by_place(entry, blocks)
        children = _share_of_children(entry, draft) if entry.children else 0.0
        if not likeness and not by_place and not children:
            return 0.0
        score = likeness + self._options.children * children + self._place_bonus(entry, blocks)
        return max(score, self._options.same_place) if by_place else score

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
