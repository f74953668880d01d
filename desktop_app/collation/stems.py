"""Stems of a family's texts, weighed by how rare they are, and how much of them two texts share.

Words are compared by stems, because Kazakh and Russian change their endings, and weighed by how rare they are in the
family: the formulas that close every provision say little, the word that stands in two provisions says nearly all.
Weights are whole numbers, so that sums do not depend on their order.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from math import log2, pow
from typing import Final

from desktop_app.collation.folding import CLOSE, OPEN
from desktop_app.collation.normalization import skeleton

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
        weights = self._weights = {one: _weight(len(texts), len(held)) for one, held in self._holders.items()}
        self._stems: dict[str, Stems] = {key: {one: weights[one] for one in stems} for key, stems in texts.items()}
        self._totals = {key: sum(stems.values()) for key, stems in self._stems.items()}
        self._alike: dict[str, Mapping[str, float]] = {}
        self._in_order: dict[str, tuple[str, ...]] = {}

    def of(self, key: str) -> Stems:
        """The stems of a text."""
        return self._stems[key]

    def weight_of(self, word: str) -> int:
        """The weight of a word's stem; 0 for one that stands in no text of the family."""
        return self._weights.get(self._stem_of(word), 0)

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
        # Less than this is too little even for a text that is all shared; most share but a word or two.
        least = int(total * self._least / (2 - self._least))
        likely = ((other, weight) for other, weight in shared.items() if weight >= least)
        shares = {other: 2 * weight / (total + self._totals[other]) for other, weight in likely}
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
