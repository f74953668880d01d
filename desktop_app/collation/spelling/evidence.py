"""What speaks for a rare word being a slip of a known one, and what speaks against: answers that the search weighs.

For: the known word is commoner; the rare one has rows of letters that no other word has. Against: the rare word is a
form of another word, is made from one, or its deviating stem is found in other words too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.grammar import Grammar
from desktop_app.collation.spelling.endings import (
    ALWAYS_SHARED,
    are_kin,
    is_form,
    is_related,
    origins,
    shared_beginning,
)
from desktop_app.collation.spelling.letters import Edit
from desktop_app.collation.spelling.lexicon import Lexicon, triples_of
from parsers.model import Language

_FEW_CONTEXTS: Final = 3
_TIMES_COMMONER: Final = 4
"""Copies of the right word for each of the wrong one, where contexts do not tell."""
_STRANGE_TRIPLES: Final = 2
"""A wrong letter stands in three rows of three; by chance one of them is new, hardly two."""
_BEHIND_SLIP: Final = 3
"""Letters behind a slip that belong to a deviating stem."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a misspelt word should be."""

    suggestion: str
    known: str
    """The suggestion itself, or, where that stands nowhere, the commonest word of its stem."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of regulations of one language, and the endings of that language."""

    lexicon: Lexicon
    language: Language
    grammar: Grammar

    def copies(self, word: str) -> int:
        """Occurrences of a word that stands somewhere, copies of its text included."""
        return self.lexicon.entries[word].occurrences

    def weight(self, words: Iterable[str]) -> int:
        """Contexts of all the words."""
        return sum(map(self.lexicon.contexts, words))

    def commonest(self, words: Iterable[str]) -> str:
        """The word with most occurrences; empty for no words."""
        return max(sorted(words), key=self.copies, default="")

    def is_rare(self, word: str) -> bool:
        """Whether it stands between few different neighbours: a word with more is meant as it stands."""
        return len(self.lexicon.entries[word].contexts) <= _FEW_CONTEXTS

    def is_commoner(self, known: str, rare: str) -> bool:
        """Whether a word is so much commoner that the other may be its slip; names are not common words."""
        if self.lexicon.entries[known].is_name and self.is_rare(known):
            return False
        copies, few = self.copies(known), self.copies(rare)
        return copies >= _TIMES_COMMONER * few or (
            copies > few and self.lexicon.contexts(known) > self.lexicon.contexts(rare)
        )

    def is_strange(self, word: str) -> bool:
        """Whether it has rows of three letters that no other word has."""
        return sum(self.lexicon.triples[triple] < 2 for triple in triples_of(word)) >= _STRANGE_TRIPLES

    def is_all_usual(self, word: str) -> bool:
        """Whether every three letters in a row are found in other words too."""
        return all(self.lexicon.triples[triple] > 1 for triple in triples_of(word))

    def is_form(self, word: str, other: str) -> bool:
        """Whether two words are the same or forms of one."""
        return is_form(word, other, self.grammar)

    def has_kindred(self, word: str, besides: str) -> bool:
        """Whether it has other forms, or several contexts: then it is a word."""
        if self.lexicon.contexts(word) > 1:
            return True
        alike = self.lexicon.beginning(word[:ALWAYS_SHARED])
        return any(other not in (word, besides) and is_related(word, other, self.grammar) for other in alike)

    def is_another(self, word: str, meant: str) -> bool:
        """Whether it is no slip of what may be meant: it is kin of that, or of a word that deviates in the same way."""
        if are_kin(word, meant, self.lexicon, self.language, self.grammar):
            return True
        deviating = word[: shared_beginning(word, meant) + 1]
        alike = self.lexicon.beginning(deviating) if deviating != word else ()
        return any(other != word and is_related(word, other, self.grammar) for other in alike)

    def is_excused(self, word: str, edit: Edit) -> bool:
        """Whether it is a form of a word, or made from one, that does not share its slip."""
        for other in self.lexicon.beginning(word[:ALWAYS_SHARED]):
            if other != word and is_related(word, other, self.grammar) and not self._shares(other, edit):
                return True
        made = (made for base, made in origins(word, self.language) if base in self.lexicon)
        return any(self.is_form(word, other) for other in made)

    def has_other_use(self, word: str, edit: Edit) -> bool:
        """Whether another word has the deviating stem."""
        stem = word[: edit.place + len(edit.wrong) + _BEHIND_SLIP]
        return any(other != word and not self._shares(other, edit) for other in self.lexicon.beginning(stem))

    def _shares(self, other: str, edit: Edit) -> bool:
        """Whether another word has the same slip: mended it is as well known."""
        mended = edit.applied(other)
        return mended is not None and self.lexicon.contexts(mended) >= self.lexicon.contexts(other)
