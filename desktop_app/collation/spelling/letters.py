"""Letters of one word against those of another: one slip, and how many letters differ."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

_KAZAKH: Final = "әғқңөұүһі"
_CYRILLIC: Final = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + _KAZAKH)
_RUSSIAN: Final = str.maketrans(_KAZAKH, "агкноуухи")


@dataclass(frozen=True, slots=True)
class Edit:
    """One slip: at a place of the misspelt word these letters stand for those."""

    place: int
    wrong: str
    right: str

    def applied(self, word: str) -> str | None:
        """``word`` with the same slip mended; None if it has not got it there."""
        if not word.startswith(self.wrong, self.place):
            return None
        return word[: self.place] + self.right + word[self.place + len(self.wrong) :]


def edits_at(word: str, place: int, letters: Iterable[str]) -> Iterator[Edit]:
    """What may mend one slip at a place: a letter too many, two letters changed over, one of ``letters`` lost or wrong.

    >>> [edit.applied("бөлмі") for edit in edits_at("бөлмі", 3, "і")]
    ['бөлі', 'бөлім', 'бөліі', 'бөлімі']
    """
    pair = word[place : place + 2]
    yield Edit(place, word[place], "")
    if pair != pair[::-1]:
        yield Edit(place, pair, pair[::-1])
    for letter in letters:
        if letter != word[place]:
            yield Edit(place, word[place], letter)
        yield Edit(place, "", letter)


def distance(first: str, second: str, most: int) -> int:
    """How many letters put for others, added, lost or changed over part two words; ``most + 1`` for more than ``most``.

    Optimal string alignment (Damerau, 1964, each letter changed once).

    >>> distance("бөлмі", "бөлім", 2), distance("бөлім", "орган", 2)
    (1, 3)
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    above = list(range(len(second) + 1))
    for row, letter in enumerate(first, 1):
        line = [row]
        for column, other in enumerate(second, 1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == second[column - 2] and first[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, above = above, line
    return min(above[-1], most + 1)


def lacks_kazakh_letters(word: str, known: str) -> bool:
    """Whether ``word`` is ``known`` typed without some letters that only Kazakh has: those are lost, never added.

    >>> lacks_kazakh_letters("коса", "қоса"), lacks_kazakh_letters("қоса", "коса")
    (True, False)
    """
    return word.translate(_RUSSIAN) == known.translate(_RUSSIAN) and all(
        one == other or other in _KAZAKH for one, other in zip(word, known, strict=True)
    )


def has_only_cyrillic(word: str) -> bool:
    """Whether all letters of a word in lower case are of the Kazakh alphabet, which holds the Russian one.

    >>> has_only_cyrillic("тәртіп"), has_only_cyrillic("тәртiп")
    (True, False)
    """
    return _CYRILLIC.issuperset(word)
