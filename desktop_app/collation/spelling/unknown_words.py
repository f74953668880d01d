"""The word that was meant by one which no dictionary knows: what the regulations' own words leave in doubt.

A dictionary that is thorough, as the Russian ones are, is believed: the word is one slip away from a word it has, and
other words of the regulations have that stem, or no other word is so near. One that is not, as the Kazakh ones are,
only tips the scale towards a word that the regulations know much better.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.grammar.confusables import is_confusable
from desktop_app.collation.spelling.dictionary import Vocabulary
from desktop_app.collation.spelling.evidence import Correction, Evidence
from desktop_app.collation.spelling.letters import Edit, edits_at, has_only_cyrillic

# Letters of a word from which on it is looked at: the shorter words are, the more of them are a letter apart.
_FOR_WELL_KNOWN: Final = 5
_FOR_KNOWN: Final = 6
_FOR_STEM: Final = 7
_FOR_DICTIONARY_ALONE: Final = 8
_TIMES_COMMONER: Final = 8
"""Contexts and copies of a well-known word for each of the unknown one."""
_LEFT_TO_ENDINGS: Final = 4
"""Last letters of a word, in which a slip is not told from an ending that the grammar does not know."""
_SHARED: Final = 6
"""First letters that words of one stem share, at the least."""
_BEHIND_SLIP: Final = 3
"""Letters behind a slip that belong to the stem."""


@dataclass(frozen=True, slots=True, order=True)
class _Support:
    """How sure a word is meant: what stands for it, and by which known word that is shown."""

    rank: int
    known: str


_WELL_KNOWN: Final = 3
_KNOWN: Final = 2
_DICTIONARY_ALONE: Final = 1


class UnknownWords:
    """The search for what was meant by words that a dictionary does not know."""

    def __init__(self, vocabulary: Vocabulary, evidence: Evidence) -> None:
        self._vocabulary = vocabulary
        self._evidence = evidence
        self._lexicon = evidence.lexicon
        entries = self._lexicon.entries
        self._is_thorough = vocabulary.is_thorough(
            word
            for word, entry in entries.items()
            if has_only_cyrillic(word) and not entry.is_name and not evidence.is_rare(word)
        )

    def correction(self, word: str) -> Correction | None:
        """What was meant by a rare word of the lexicon; None where the dictionary knows it or nothing is sure."""
        if len(word) < _FOR_WELL_KNOWN or self._lexicon.entries[word].is_name:
            return None
        slips = [(edit, mended) for edit, mended in self._slips(word) if self._may_be_meant(word, edit, mended)]
        if not slips or self._vocabulary.has_form(word):
            return None
        is_unknown = not self._vocabulary.knows(word)
        found: dict[str, _Support] = {}
        for edit, mended in slips:
            support = self._well_known(word, edit, mended)
            if support is None and is_unknown:
                support = self._known(word, edit, mended) or self._by_stem(word, edit, mended)
            if support is not None and not self._is_right(word, edit, mended):
                found[mended] = max(support, found.get(mended, support))
        best = self._best(found)
        return None if best is None else Correction(best, found[best].known)

    def _best(self, found: dict[str, _Support]) -> str | None:
        """The surest of the words; none where only the dictionary speaks for several."""
        most = max((support.rank for support in found.values()), default=0)
        surest = sorted(word for word, support in found.items() if support.rank == most)
        if not surest or (most == _DICTIONARY_ALONE and len(surest) > 1):
            return None
        return max(surest, key=self._lexicon.contexts)

    def _may_be_meant(self, word: str, edit: Edit, mended: str) -> bool:
        """Whether it is worth while to ask the dictionary."""
        if mended in self._lexicon:
            return self._evidence.copies(mended) >= self._evidence.copies(word) or self._is_thorough
        return self._is_thorough or any(other != word for other in self._lexicon.beginning(self._stem(edit, mended)))

    def _well_known(self, word: str, edit: Edit, mended: str) -> _Support | None:
        if not self._is_commoner(mended, word, _TIMES_COMMONER, _TIMES_COMMONER) or not self._is_stem(word, edit):
            return None
        return _Support(_WELL_KNOWN, mended) if self._vocabulary.knows(mended) else None

    def _known(self, word: str, edit: Edit, mended: str) -> _Support | None:
        if len(word) < _FOR_KNOWN or mended not in self._lexicon or self._lexicon.entries[mended].is_name:
            return None
        if self._is_thorough:
            return _Support(_KNOWN, mended) if self._vocabulary.has(mended) else None
        is_safe = edit.place <= len(word) - _LEFT_TO_ENDINGS and self._is_stem(word, edit)
        if not is_safe or not (self._is_commoner(mended, word, 2, 1) or self._is_commoner(mended, word, 1, 4)):
            return None
        return _Support(_KNOWN, mended) if self._vocabulary.knows(mended) else None

    def _by_stem(self, word: str, edit: Edit, mended: str) -> _Support | None:
        """Support of a word that stands nowhere: forms of it do, or a thorough dictionary has it."""
        if len(word) < _FOR_STEM or mended in self._lexicon:
            return None
        if self._is_thorough:
            if not self._vocabulary.has(mended):
                return None
            forms = self._forms(word, edit, mended)
            if forms:
                return _Support(_KNOWN, self._evidence.commonest(forms))
            return _Support(_DICTIONARY_ALONE, mended) if len(word) >= _FOR_DICTIONARY_ALONE else None
        if edit.place > len(word) - _LEFT_TO_ENDINGS or not self._is_stem(word, edit):
            return None
        forms = self._forms(word, edit, mended)
        if self._evidence.weight(forms) < 2 * self._lexicon.contexts(word) or not self._vocabulary.knows(mended):
            return None
        return _Support(_KNOWN, self._evidence.commonest(forms))

    def _forms(self, word: str, edit: Edit, mended: str) -> list[str]:
        """The other words of the regulations that are forms of the mended one."""
        others = (other for other in self._lexicon.beginning(self._stem(edit, mended)) if other != word)
        return [other for other in others if self._evidence.is_form(mended, other)]

    def _stem(self, edit: Edit, mended: str) -> str:
        return mended[: max(edit.place + len(edit.right) + _BEHIND_SLIP, _SHARED)]

    def _is_commoner(self, known: str, word: str, contexts: int, copies: int) -> bool:
        """Whether it is no name and has so many times the contexts and copies of the other."""
        entry = self._lexicon.entries.get(known)
        return (
            entry is not None
            and not entry.is_name
            and len(entry.contexts) >= contexts * self._lexicon.contexts(word)
            and entry.occurrences >= copies * self._evidence.copies(word)
        )

    def _is_stem(self, word: str, edit: Edit) -> bool:
        """Whether the slip lies in the stem: the dictionary has no beginning of the word that reaches past the slip."""
        return not self._vocabulary.has_beginning(word, edit.place + len(edit.wrong) + 1)

    def _is_right(self, word: str, edit: Edit, mended: str) -> bool:
        """Whether there is an excuse: two words that are a letter apart, or another form of what is meant."""
        language = self._evidence.language
        return (
            is_confusable(word, mended, language)
            or self._evidence.is_another(word, mended)
            or self._evidence.is_excused(word, edit)
        )

    def _slips(self, word: str) -> Iterator[tuple[Edit, str]]:
        """Single slips behind the first letter, with the word mended; letters are put in as in other words."""
        for place in range(1, len(word)):
            for edit in edits_at(word, place, self._lexicon.following.get(word[:place], ())):
                end = place + len(edit.wrong)
                begun = word[:place] + edit.right + word[end : end + _BEHIND_SLIP]
                if self._is_thorough or begun in self._lexicon.by_beginning:
                    yield edit, word[:place] + edit.right + word[end:]
