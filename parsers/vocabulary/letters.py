"""Letters that look alike in Cyrillic and Latin, and the form in which words of a vocabulary are looked up.

Only for recognising words (names, kinds, labels). Texts that are compared keep their letters: there a Latin "i" in a
Kazakh word is a mistake the clerk wants to see.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_LATIN: Final = "ABCEHIKMOPTXYaceikopxyhəƏɵƟ"
_CYRILLIC: Final = "АВСЕНІКМОРТХУасеікорхуһәӘөӨ"

LOOK_ALIKES: Final[Mapping[int, int]] = MappingProxyType(dict(zip(map(ord, _LATIN), map(ord, _CYRILLIC), strict=True)))
"""Latin letter to the Cyrillic one it is mistaken for; one code point to one, so offsets stay."""

_FOLDS: Final[Mapping[int, int]] = MappingProxyType({**LOOK_ALIKES, ord("ё"): ord("е"), ord("Ё"): ord("е")})
_FOREIGN: Final = re.compile(r"[A-Za-zəƏɵƟ]")
_WORD: Final = re.compile(r"\w+")
_CYRILLIC_LETTER: Final = re.compile(r"[Ѐ-ӿ]")


def fold_letters(text: str) -> str:
    """Return the text in lower case, look-alikes in Cyrillic, ё as е; as long as the text, so that offsets stay.

    >>> fold_letters("Aқмола ОБЛЫCЫ")
    'ақмола облысы'
    """
    folded = text.translate(_FOLDS).lower()
    if len(folded) == len(text):
        return folded
    # "İ" becomes two code points in lower case: such letters stay as they are.
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text.translate(_FOLDS))


def mend_look_alikes(text: str) -> str:
    """Return the text with Latin look-alikes put in Cyrillic in every word that has a Cyrillic letter; length kept.

    >>> mend_look_alikes("комитетi, IBM")
    'комитеті, IBM'
    """
    if not _FOREIGN.search(text):
        return text
    return _WORD.sub(_mend_word, text)


def _mend_word(match: re.Match[str]) -> str:
    word = match.group()
    return word.translate(LOOK_ALIKES) if _CYRILLIC_LETTER.search(word) else word
