"""The questions that rules ask of a language; each language answers them in its own module."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.grammar import kazakh, russian
from desktop_app.collation.grammar.confusables import is_confusable
from parsers.model import Language


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language; all functions take words in lower case, letters only."""

    stem: Callable[[str], str]
    """The word without its endings, for finding related texts: cut too deep rather than too little."""
    is_other_form: Callable[[str, str], bool]
    """Whether two different words are forms of one: one stem, other known endings, negation in both or in none."""
    is_negation: Callable[[str, str], bool]
    """Whether one of two words of one stem is negated and the other is not."""
    is_other_word: Callable[[str, str], bool]
    """Whether two words that are a letter or two apart are both right: derived from one, or known to be mistaken."""
    negations: frozenset[str]
    """Words that negate by themselves."""
    numerals: frozenset[str]
    """Numbers written out, in all forms that stand in acts."""
    months: tuple[str, ...]
    """Beginnings of the names of months, in lower case."""
    references: tuple[str, ...]
    """Beginnings of the words that a printed number of a provision or an act stands with."""
    beside_numbers: frozenset[str]
    """Words that belong to a number or date beside them and say nothing without it: "от 5 мая"."""
    acts: tuple[str, ...]
    """Beginnings of the words for acts of law, which their quoted names stand with."""


def _is_other_kazakh_word(first: str, second: str) -> bool:
    return kazakh.is_derived(first, second) or is_confusable(first, second, Language.KK)


def _is_other_russian_word(first: str, second: str) -> bool:
    # A missing or added "ё" is a matter of spelling.
    is_plain = first.replace("ё", "е") != second.replace("ё", "е")
    return is_plain and is_confusable(first, second, Language.RU)


_GRAMMARS: Final = {
    Language.KK: Grammar(
        kazakh.stem,
        kazakh.is_other_form,
        kazakh.is_negation,
        _is_other_kazakh_word,
        kazakh.NEGATIONS,
        kazakh.NUMERALS,
        kazakh.MONTHS,
        kazakh.REFERENCES,
        kazakh.BESIDE_NUMBERS,
        kazakh.ACTS,
    ),
    Language.RU: Grammar(
        russian.stem,
        russian.is_other_form,
        russian.is_negation,
        _is_other_russian_word,
        russian.NEGATIONS,
        russian.NUMERALS,
        russian.MONTHS,
        russian.REFERENCES,
        russian.BESIDE_NUMBERS,
        russian.ACTS,
    ),
}


def grammar_of(language: Language) -> Grammar:
    """The grammar of a language."""
    return _GRAMMARS[language]
