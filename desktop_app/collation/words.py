"""How often words stand in the compared documents: what tells a spelling mistake from another word."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.collation.normalization import compose
from parsers.model import Regulation


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of all compared provisions, capitals put aside, with how many provisions have them."""

    texts: Mapping[str, int]

    def count(self, word: str) -> int:
        """Number of provisions that hold the word, in any capitals; a part of a hyphened word counts as a word."""
        return count_in(self.texts, word)


def words_of(regulations: Iterable[Regulation]) -> Words:
    """The words of all provisions of the regulations."""
    texts = Counter(provision.text for regulation in regulations for provision in regulation.provisions)
    lowered: Counter[str] = Counter()
    for text, times in texts.items():
        lowered[compose(text).casefold()] += times
    return Words(lowered)


def count_in(texts: Mapping[str, int], word: str) -> int:
    """How many of the texts, counted as often as they are said to occur, hold the word; texts in lower case."""
    wanted = word.casefold()
    whole = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")
    return sum(times for text, times in texts.items() if wanted in text and whole.search(text))
