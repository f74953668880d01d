"""Where the label of an address stands, and where the address begins: after the label, its owner and its mark.

"Департаменттің орналасқан жері: индексі …"        label "орналасқан жері"
"Местонахождение Департамента: индекс …"           label "Местонахождение", owner "Департамента"
"… мекенжайы бойынша орналасқан."                  the address stands before the label
"""

import re
from typing import Final, NamedTuple

from parsers.address_pieces import address_kinds
from parsers.model import Language
from parsers.vocabulary.address_words import ADDRESS_STARTS, LABELS_KK, LABELS_RU, OWNER_LINKS, OWNERS_RU
from parsers.vocabulary.bodies import HEADS_RU

_MARK: Final = re.compile(r"\s*(?::|[–—-](?!\w)|[–—])\s*")
_OWNER: Final = re.compile(r"\s*(?:\([^()]{0,60}\)|[^\W\d_][\w-]*)")
_MOST_OWNER_WORDS: Final = 8
_NOTHING_BUT_VERB: Final = re.compile(r"\W*(?:бойынша\W*)?(?:орналасқан\W*)?")


class Label(NamedTuple):
    """The label's span in the text (empty if there is none) and that of the address."""

    start: int
    end: int
    address_start: int
    address_end: int


def find_label(folded: str, language: Language) -> Label:
    """Return the place of the label in a folded text, and of the address it announces."""
    match = (LABELS_KK if language is Language.KK else LABELS_RU).search(folded)
    if match is None:
        return Label(0, 0, 0, len(folded))
    start = _after_owner(folded, match.end(), language)
    is_before = _NOTHING_BUT_VERB.fullmatch(folded, start) is not None and not folded.rstrip().endswith(":")
    if not is_before:
        return Label(*match.span(), start, len(folded))
    return Label(*match.span(), 0, match.start())


def _after_owner(folded: str, start: int, language: Language) -> int:
    """Where the address begins: after the mark, or without one after the words that say whose address it is."""
    kinds = address_kinds(language)
    place = last_owner = start
    for _ in range(_MOST_OWNER_WORDS):
        mark = _MARK.match(folded, place)
        if mark is not None:
            return mark.end()
        match = _OWNER.match(folded, place)
        word = match.group().strip() if match else ""
        if match is None or word in kinds or word.startswith(ADDRESS_STARTS):
            break
        place = match.end()
        if _is_owner(word):
            last_owner = place
    return last_owner


def _is_owner(word: str) -> bool:
    return word in HEADS_RU or word.startswith(OWNERS_RU) or word in OWNER_LINKS
