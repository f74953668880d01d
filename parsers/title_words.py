"""A title as words: what the readers of Kazakh and Russian titles share.

A word keeps its place in the title, so that a name is cut out of the title as it stands there.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from parsers.vocabulary.letters import fold_letters

_WORD: Final = re.compile(r"[,()]|[^\s,()]+")
_LEAST_TO_MEND: Final = 5
"""Letters a name must have before one wrong letter is overlooked: below, two names may differ by one."""


class Word(NamedTuple):
    """One word of a title, or a comma or bracket."""

    text: str
    folded: str
    """Folded, without marks at its end."""
    start: int
    end: int

    @property
    def is_name_like(self) -> bool:
        """Whether it may be a word of a proper name: begins with a capital or a digit."""
        return self.text[0].isupper() or self.text[0].isdigit()


class Territory(NamedTuple):
    """A territory named in a title: words ``[start, end)``."""

    start: int
    end: int
    name: str
    """Nominative, kind of territory with it."""
    level: int


def words_of(title: str) -> list[Word]:
    """Return the words of a tidied title in order; commas and brackets stand alone, other marks with their word."""
    folded = fold_letters(title)
    words = []
    for match in _WORD.finditer(title):
        start, end = match.span()
        words.append(Word(match.group(), folded[start:end].rstrip(".:;") or folded[start:end], start, end))
    return words


def nearest_name(folded: str, names: Mapping[str, str]) -> str | None:
    """Return the name whose key is ``folded`` or one letter away from it; None if there is none, or more than one."""
    if folded in names:
        return names[folded]
    if len(folded) < _LEAST_TO_MEND:
        return None
    close = {name for key, name in names.items() if _differ_by_one(folded, key)}
    return close.pop() if len(close) == 1 else None


def joined(names: Iterable[tuple[str, str]]) -> str:
    """Return names in order, each after its separator; the first one's separator is left out."""
    return "".join(name if place == 0 else separator + name for place, (separator, name) in enumerate(names))


def _differ_by_one(first: str, second: str) -> bool:
    """Whether one letter changed, added or left out makes one word the other."""
    if abs(len(first) - len(second)) > 1:
        return False
    if len(first) > len(second):
        first, second = second, first
    same = 0
    while same < len(first) and first[same] == second[same]:
        same += 1
    rest = first[same + 1 :] if len(first) == len(second) else first[same:]
    return rest == second[same + 1 :]
