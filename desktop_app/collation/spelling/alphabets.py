"""Words that mix Latin and Cyrillic letters, and Cyrillic words put in Latin letters that look the same.

They look right on paper, but no search finds them. Left alone are Roman numerals and brands such as "eGov", which
mean it.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from desktop_app.collation.normalization import skeleton
from desktop_app.collation.spelling.lexicon import Lexicon
from parsers.model import Span

_LATIN: Final = "A-Za-z\u00c0-\u024f\u0250-\u02af"
_CYRILLIC: Final = "\u0400-\u04ff"
_HAS_LATIN: Final = re.compile(f"[{_LATIN}]")
_HAS_CYRILLIC: Final = re.compile(f"[{_CYRILLIC}]")
_WORD: Final = re.compile(r"(?<!\w)[^\W\d_][^\W\d_\u0300-\u036f]*(?!\w)")
_NUMERAL: Final = re.compile("[IVXLCDM]+")
_BRAND: Final = re.compile("[a-z][А-ЯЁӘҒҚҢӨҰҮҺІ]")
_AROUND_ONE_LETTER: Final = re.compile(r"[а-яёәғқңөұүһі,] \S [а-яёәғқңөұүһі]", re.IGNORECASE)
_TO_LATIN: Final = {
    ord(skeleton(letter)): letter for letter in map(chr, range(0x41, 0x2B0)) if skeleton(letter) != letter
}


def find_foreign_letters(text: str, lexicon: Lexicon) -> Iterator[tuple[Span, str]]:
    """Places of such words in a text, in order, each with the word in letters of one alphabet."""
    if not _HAS_LATIN.search(text):
        return
    for match in _WORD.finditer(text):
        if _HAS_LATIN.search(match[0]):
            mended = _mended(match[0], lexicon) if _HAS_CYRILLIC.search(match[0]) else _in_cyrillic(match, lexicon)
            if mended is not None:
                yield Span(match.start(), match.end()), mended


def _mended(word: str, lexicon: Lexicon) -> str | None:
    """A mixed word in the alphabet its letters allow, of two the one it has more of; None for what is meant so."""
    composed = unicodedata.normalize("NFC", word)
    cyrillic, latin = skeleton(composed), composed.translate(_TO_LATIN)
    if _NUMERAL.fullmatch(latin) or _BRAND.match(word):
        return None
    can_be_cyrillic, can_be_latin = not _HAS_LATIN.search(cyrillic), not _HAS_CYRILLIC.search(latin)
    if can_be_cyrillic and can_be_latin:
        foreign = len(_HAS_LATIN.findall(composed))
        is_cyrillic = cyrillic.lower() in lexicon or foreign * 2 < len(composed)
        return cyrillic if is_cyrillic else latin
    return cyrillic if can_be_cyrillic else latin if can_be_latin else None


def _in_cyrillic(match: re.Match[str], lexicon: Lexicon) -> str | None:
    """A Latin word that looks like a known Cyrillic one; one of a single letter only between two Cyrillic words."""
    word, cyrillic = match[0], skeleton(match[0])
    if not word.islower() or _HAS_LATIN.search(cyrillic) or lexicon.contexts(cyrillic) < 2:
        return None
    if len(word) == 1 and not _AROUND_ONE_LETTER.match(match.string, max(0, match.start() - 2)):
        return None
    return cyrillic
