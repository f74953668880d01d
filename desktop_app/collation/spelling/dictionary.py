"""What a spelling dictionary says of a word; Kazakh builds more forms than any list has, so its stems are asked too.

The dictionaries at hand know nearly every Russian word of an act, but of Kazakh ones only seven in ten ("мемлекеттік",
and not "тексеруде"). So a word also counts as known if it is a form of a word that the dictionary has, or of one made
from such a word: then nineteen in twenty Kazakh words are known, and of those with a slip one in ten.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop_app.collation.grammar import Grammar
from desktop_app.collation.spelling.endings import is_form, origins
from parsers.model import Language

Dictionary = Callable[[str], bool]
"""Whether a word, in lower case, is spelt right."""
NO_DICTIONARIES: Final[Mapping[Language, Dictionary]] = MappingProxyType({})

_SHORTEST_STEM: Final = 3
_SURE_BEGINNING: Final = 4
"""Letters from which on a word that the dictionary has, standing at the beginning of another, is hardly chance."""
_SOFT: Final = "ь"
"""Kazakh drops it before endings, or keeps it: "профиль", "профилі", "парольді"."""
_THOROUGH: Final = 0.97
_ENOUGH: Final = 20


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A dictionary of one language, and the endings of that language."""

    has: Dictionary
    """Whether the dictionary has the word as it stands."""
    language: Language
    grammar: Grammar

    def knows(self, word: str) -> bool:
        """Whether the dictionary has the word, or one that it is a form of or is made from."""
        return self.has_form(word) or any(
            self.has(base) and is_form(word, made, self.grammar) for base, made in origins(word, self.language)
        )

    def has_form(self, word: str) -> bool:
        """Whether the dictionary has the word, or a beginning of it that it is a form of."""
        if self.has(word):
            return True
        stems = (word[:end] for end in range(len(word) - 1, _SHORTEST_STEM - 1, -1))
        return any(
            (self.has(stem) or self.has(stem + _SOFT))
            and is_form(word.replace(_SOFT, ""), stem.replace(_SOFT, ""), self.grammar)
            for stem in stems
        )

    def has_beginning(self, word: str, least: int) -> bool:
        """Whether the dictionary has a beginning of the word, of that many letters or more, that is hardly chance."""
        return any(self.has(word[:end]) for end in range(max(least, _SURE_BEGINNING), len(word)))

    def is_thorough(self, common: Iterable[str]) -> bool:
        """Whether it has nearly all of these words, which are right: then what it has not is hardly right."""
        words = list(common)
        return len(words) >= _ENOUGH and sum(map(self.has, words)) >= _THOROUGH * len(words)
