"""What a title of a post says: whose office it is, and of what rank.

In a list of posts the office and its rank decide: "начальник отдела" and "заместитель начальника отдела" share
nearly all their words and are two posts. Kazakh names the office last, Russian first.
"""

import re
from dataclasses import dataclass
from typing import Final

from parsers.model import Language

_ASIDE: Final = re.compile(r"\([^()]*\)?")
_PART: Final = re.compile(r",|/|\s+(?:және|әрі|и|или|немесе)\s+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")
_KAZAKH_RANKS: Final = frozenset("аға кіші бірінші жетекші".split())
_KAZAKH_CHIEF: Final = "бас"
"""A rank only right before the office: "бас маман", but not "бас басқарма бастығы"."""
_RUSSIAN_RANKS: Final = ("старш", "младш", "перв", "главн", "ведущ")
_RUSSIAN_ADJECTIVE: Final = ("ый", "ий", "ой", "ая", "яя")
_RUSSIAN_OFFICES: Final = ("уполномоченн", "дежурн", "заведующ", "управляющ", "командующ", "рядов", "рабоч")
"""Ends of stems that look like adjectives and are offices by themselves."""
_FILLERS: Final = frozenset("барлық атаудағы всех наименований".split())
"""Words that leave a post what it is: "of whatever name"."""

Office = frozenset[str]
"""A word, or the words of a compound: "инспектор-кинолог"."""


@dataclass(frozen=True, slots=True)
class Post:
    """The title of a post, in lower case."""

    words: tuple[str, ...]
    """All words, those in brackets too, compounds taken apart, each once; "of whatever name" left out."""
    office: Office
    """What the post is: of several that stand for choice the one named last in Kazakh, first in Russian."""
    choice: tuple[Office, ...]
    """All that stand for choice: "следователь, дознаватель"."""
    ranks: frozenset[str]
    """First, senior, junior and the like."""


def read_post(text: str, language: Language) -> Post:
    """The post of a title in lower case; one without words has no office."""
    split = dict.fromkeys(part for word in _WORD.findall(text) for part in word.split("-"))
    words = tuple(word for word in split if word not in _FILLERS)
    parts = [_WORD.findall(part) for part in _PART.split(_ASIDE.sub(" ", text))]
    find = _kazakh_head if language is Language.KK else _russian_head
    heads = [find(part) for part in parts if part]
    if not heads:
        return Post(words, frozenset(), (), frozenset())
    office, ranks = heads[-1 if language is Language.KK else 0]
    return Post(words, office, tuple(head for head, _ in heads), ranks)


def _kazakh_head(words: list[str]) -> tuple[Office, frozenset[str]]:
    *before, head = words
    ranks = {part for word in before for part in word.split("-") if part in _KAZAKH_RANKS}
    if before and before[-1] == _KAZAKH_CHIEF:
        ranks.add(_KAZAKH_CHIEF)
    return frozenset(head.split("-")), frozenset(ranks)


def _russian_head(words: list[str]) -> tuple[Office, frozenset[str]]:
    place = next((place for place, word in enumerate(words) if not _is_russian_adjective(word)), len(words) - 1)
    ranks = {rank for word in words[:place] for rank in _RUSSIAN_RANKS if word.startswith(rank)}
    return frozenset(words[place].split("-")), frozenset(ranks)


def _is_russian_adjective(word: str) -> bool:
    return word.endswith(_RUSSIAN_ADJECTIVE) and not word[:-2].endswith(_RUSSIAN_OFFICES)
