"""Words of a text that an edit may touch, and words to put in their place."""

import re
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from parsers.model import Language
from tests.benchmarks.edits.model import Setting, TextChange

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TERRITORIES = ("облыс", "қала", "област", "город", "аудан", "район", "астан")
_OF_NUMBERS = ("екінші", "бірінші", "третий", "второй", "первый", "тармақ", "пункт", "закон", "приказ", "бұйры")
_QUOTED = re.compile(r'"[^"]*"|«[^»]*»')
LEAST_LETTERS = 4
"""Letters of a word that says something by itself."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place."""

    text: str
    start: int
    end: int


def words_of(setting: Setting, text: str, *, quoted: bool = False) -> list[Word]:
    """The words of a text but for own names; those in quotation marks, which may name an act, only if wanted."""
    hidden = [] if quoted else [match.span() for match in _QUOTED.finditer(text)]
    names = tuple(part.casefold()[:4] for part in (setting.own.region or "").split() if len(part) > 3)
    found = (Word(match[0], *match.span()) for match in WORD.finditer(text))
    return [
        word
        for word in found
        if not word.text.casefold().startswith((*_TERRITORIES, *names))
        and not any(start <= word.start < end for start, end in hidden)
    ]


def plain_words(setting: Setting, text: str) -> list[Word]:
    """Words of letters of one alphabet, without hyphens, long enough to say something, not in capitals."""
    return [
        word
        for word in words_of(setting, text)
        if len(word.text) >= LEAST_LETTERS
        and "-" not in word.text
        and word.text[1:].islower()
        and is_cyrillic(word.text)
    ]


def is_cyrillic(word: str) -> bool:
    """Whether no letter is Latin."""
    return not re.search("[a-zA-Zəë]", word)


def another(setting: Setting, *beside: str) -> str:
    """A word of the regulations that is no relative of the words it is put beside."""
    chosen = [word for word in setting.shared if len(word) > LEAST_LETTERS and "-" not in word and is_cyrillic(word)]
    while True:
        word = setting.random.choice(chosen)
        if word.startswith((*_TERRITORIES, *_OF_NUMBERS)):
            continue
        if all(word[:2] != other.casefold()[:2] and OSA.distance(word, other.casefold()) > 3 for other in beside):
            return word


def replaced(word: Word, own: str) -> TextChange:
    """One word by another, its capital kept."""
    if word.text[0].isupper():
        own = own[0].upper() + own[1:]
    return TextChange(word.start, word.end, own, word.text, own, word.start)


def nth(setting: Setting, words: list[Word], place: str) -> Word | None:
    """The word at the start, in the middle or at the end of a text."""
    if not words:
        return None
    if place == "start":
        return words[0]
    return words[-1] if place == "end" else setting.random.choice(words[1:-1] or words)


def is_kazakh(setting: Setting) -> bool:
    """Whether the regulations are in Kazakh."""
    return setting.language is Language.KK
