"""The known word that a rare word was meant to be; none unless the evidence leaves little doubt.

A rare word that is no form of another word (`evidence`) is misspelt
1. where it stands between the same words as a commoner word that is a letter or two away: the same sentence elsewhere
   has it right;
2. where it is one slip away from a known stem, whatever its ending, and no other word has the deviating stem;
3. where it is one slip away from a well-known word, and has rows of letters that no other word has. The first finds
   what one regulation has wrong, the others what all have wrong alike. The numbers here were set so that nothing
   right was found wrong in regulations of several bodies in both languages, and little in general prose of a hundred
   thousand words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.grammar import grammar_of
from desktop_app.collation.grammar.confusables import is_confusable
from desktop_app.collation.spelling.dictionary import Vocabulary
from desktop_app.collation.spelling.evidence import Correction, Evidence
from desktop_app.collation.spelling.letters import Edit, distance, edits_at, has_only_cyrillic, lacks_kazakh_letters
from desktop_app.collation.spelling.lexicon import NAME, Lexicon, Pair
from desktop_app.collation.spelling.unknown_words import UnknownWords
from parsers.model import Language

# Letters of a word from which on a rule is safe: the shorter words are, the more of them are a letter apart.
_FOR_LOST_KAZAKH_LETTERS: Final = 4
_FOR_ONE_SLIP: Final = 5
_FOR_SLIP_BY_LETTERS: Final = 6
_FOR_STRANGE: Final = 7
_FOR_FIRST_LETTER: Final = 8
_FOR_STEM: Final = 8
_FOR_TWO_SLIPS: Final = 9
_FOR_HARDLY_ANOTHER: Final = 10
_FOR_SECOND_LETTER_OF_STEM: Final = 12
_LEFT_TO_ENDINGS: Final = 3
"""Last letters of a word, in which a slip in a stem is not told from an ending."""
_BEHIND_SLIP: Final = 3
"""Letters behind the slip that the right word must share."""


@dataclass(frozen=True, slots=True)
class _Demand:
    """What makes a stem sure: contexts for each context of the rare word, words, and letters shared by all of them."""

    contexts: int
    words: int
    letters: int


def find_corrections(
    lexicon: Lexicon, language: Language, vocabulary: Vocabulary | None = None
) -> Mapping[str, Correction]:
    """Every misspelt word of the lexicon, in lower case, with its correction; in alphabetical order.

    A vocabulary takes away words that its dictionary has, unless letters were lost that only Kazakh has, and adds
    words that it does not know (`unknown_words`).
    """
    evidence = Evidence(lexicon, language, grammar_of(language))
    search = _Search(lexicon, language, evidence)
    unknown = UnknownWords(vocabulary, evidence) if vocabulary else None
    rare = sorted(word for word in lexicon.entries if evidence.is_rare(word) and has_only_cyrillic(word))
    found: dict[str, Correction] = {}
    for word in rare:
        correction = search.by_neighbours(word) or search.by_stem(word) or search.by_letters(word)
        if correction is None and unknown is not None:
            correction = unknown.correction(word)
        elif correction is not None and vocabulary is not None and vocabulary.has(word):
            correction = correction if lacks_kazakh_letters(word, correction.suggestion) else None
        if correction is not None:
            found[word] = correction
    return found


@dataclass(frozen=True, slots=True)
class _Search:
    lexicon: Lexicon
    language: Language
    evidence: Evidence

    def by_neighbours(self, word: str) -> Correction | None:
        """The word nearest to it by letters that stands between the same words, in all contexts of the rare one."""
        shared: set[str] | None = None
        for inner, outer in self.lexicon.entries[word].contexts.items():
            others = self.lexicon.by_context[inner]
            here = {other for other in others if other != word and self._is_meant(word, other, inner, outer)}
            shared = here if shared is None else shared & here
            if not shared:
                return None
        ranked = sorted(shared or (), key=lambda other: (distance(word, other, 2), -self.evidence.copies(other), other))
        best = next((other for other in ranked if not self.evidence.is_another(word, other)), None)
        return Correction(best, best) if best else None

    def _is_meant(self, word: str, other: str, inner: Pair, outer: set[Pair]) -> bool:
        """Whether a word from between the same neighbours may be what was meant."""
        if not _is_same_place(inner, outer, self.lexicon.entries[other].contexts[inner]):
            return False
        if len(word) >= _FOR_LOST_KAZAKH_LETTERS and lacks_kazakh_letters(word, other):
            return self.evidence.copies(other) >= self.evidence.copies(word) or not self.evidence.is_strange(other)
        if distance(word, other, 2) > _most_slips(word, other) or is_confusable(word, other, self.language):
            return False
        if self._is_nearly_negated(word, other):
            return False
        return self.evidence.is_commoner(other, word) or self._is_stranger(word, other)

    def _is_nearly_negated(self, word: str, other: str) -> bool:
        """Whether one letter less makes the word the negation of the other: "салынгған" is not "салынбаған"."""
        shorter = (word[:place] + word[place + 1 :] for place in range(len(word)))
        return any(self.evidence.grammar.is_negation(less, other) for less in shorter)

    def _is_stranger(self, word: str, other: str) -> bool:
        """Whether of two words as frequent the letters tell which one is the slip."""
        if len(word) < _FOR_STRANGE or self.evidence.copies(other) < self.evidence.copies(word):
            return False
        if not self.evidence.is_strange(word) or not self.evidence.is_all_usual(other):
            return False
        # Of a letter more and a letter less, either may be the slip: then the shorter word must be known otherwise.
        return len(word) <= len(other) or self.evidence.has_kindred(other, word)

    def by_stem(self, word: str) -> Correction | None:
        """The word without a slip, if that is a form of a well-known word and its stem has no other use."""
        if len(word) < _FOR_STEM or self.lexicon.entries[word].is_name:
            return None
        first = 1 if len(word) >= _FOR_SECOND_LETTER_OF_STEM else 2
        for edit, mended in self._slips(word, first, len(word) - _LEFT_TO_ENDINGS):
            if is_confusable(word, mended, self.language) or self.evidence.has_other_use(word, edit):
                continue
            known = self._sure_words(word, edit, mended)
            if known and not self.evidence.is_excused(word, edit):
                return Correction(mended, mended if mended in self.lexicon else self.evidence.commonest(known))
        return None

    def _sure_words(self, word: str, edit: Edit, mended: str) -> list[str]:
        """The known words of the mended word's stem, itself among them; none where they do not make it sure enough."""
        demand = self._demand(word, mended)
        least = demand.contexts * self.lexicon.contexts(word)
        shared = max(edit.place + len(edit.right) + _BEHIND_SLIP, demand.letters)
        known = [other for other in self.lexicon.beginning(mended[:shared]) if other != word]
        if len(known) >= demand.words and self.evidence.weight(known) >= least:
            known = [other for other in known if self.evidence.is_form(mended, other)]
        if len(known) < demand.words or self.evidence.weight(known) < least:
            return []
        is_copied = len(known) > 1 or self.evidence.copies(known[0]) >= 2 * self.evidence.copies(word)
        return known if is_copied else []

    def _demand(self, word: str, mended: str) -> _Demand:
        is_strange = self.evidence.is_strange(word) and not self.evidence.is_strange(mended)
        if mended in self.lexicon:
            return _Demand(2 if is_strange or len(word) >= _FOR_HARDLY_ANOTHER else 4, 1, 0)
        return _Demand(3, 2, 6) if is_strange else _Demand(6, 3, 7)

    def by_letters(self, word: str) -> Correction | None:
        """A well-known word that is one slip away, where the slip makes rows of letters that no other word has."""
        is_short = len(word) < _FOR_SLIP_BY_LETTERS
        if is_short or self.lexicon.entries[word].is_name or not self.evidence.is_strange(word):
            return None
        mended = {known for _, known in self._slips(word, 1, len(word)) if known in self.lexicon}
        best = self.evidence.commonest(known for known in mended if self._is_well_known(known, word))
        return Correction(best, best) if best and not self.evidence.is_another(word, best) else None

    def _is_well_known(self, known: str, rare: str) -> bool:
        least = (2 if len(rare) >= _FOR_STEM else 4) * self.lexicon.contexts(rare)
        if self.lexicon.contexts(known) < least or self.evidence.copies(known) < 2 * self.evidence.copies(rare):
            return False
        return not self.evidence.is_strange(known) and not is_confusable(rare, known, self.language)

    def _slips(self, word: str, first: int, last: int) -> Iterator[tuple[Edit, str]]:
        """Single slips in a range of places that, mended, give the beginning of a known word; with the word mended."""
        for place in range(first, last):
            for edit in edits_at(word, place, self.lexicon.following.get(word[:place], ())):
                end = place + len(edit.wrong)
                begun = word[:place] + edit.right + word[end : end + _BEHIND_SLIP]
                if begun in self.lexicon.by_beginning:
                    yield edit, word[:place] + edit.right + word[end:]


def _most_slips(word: str, other: str) -> int:
    """How many wrong letters a word of this length may have."""
    if word[0] != other[0]:
        return 1 if len(word) >= _FOR_FIRST_LETTER else 0
    if len(word) < _FOR_ONE_SLIP:
        return 0
    return 2 if len(word) >= _FOR_TWO_SLIPS else 1


def _is_same_place(inner: Pair, outer: set[Pair], other: set[Pair]) -> bool:
    """Whether the same words stand around both, two of text at least, on one side to the second one or the edge."""
    least = 2
    for one in outer:
        for two in other:
            left, right = one[0] == two[0], one[1] == two[1]
            around = (*inner, one[0] if left else "", one[1] if right else "")
            if (left or right) and sum(word not in ("", NAME) for word in around) >= least:
                return True
    return False
