"""What the words of one divergence tell by themselves: an ending, letters, capitals, spaces. Pure functions."""

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

LONGEST_ENDING: Final = 7
"""Letters of an ending that is named; a longer remainder is no ending."""
SHORTEST_STEM: Final = 2
"""Letters two words must share to be forms of one word, told by their endings."""

_TERRITORIES: Final = ("қаласы", "облысы", "ауданы")
"""Own kinds of territory, which fold: "қаласының" and "облысы" differ by an ending, not by a word."""


@dataclass(frozen=True, slots=True)
class LetterChange:
    """A letter and the one that stands in its place in the base."""

    own: str
    base: str
    """Empty where the letter itself is the news."""


def describe_form(own: str, base: str) -> tuple[str, Mapping[str, str]]:
    """Code and arguments of how a form differs: by an ending it lacks, has, or has for another.

    >>> describe_form("тілде", "тілдегі")
    ('form-lacks', {'ending': 'гі'})
    >>> describe_form("Жетісу облысы", "Астана қаласының")
    ('form-lacks', {'ending': 'ның'})
    """
    if _kindred_pairs(own, base) > 1:
        return "form", {}
    own_end, base_end = _endings(*unequal_words(own, base))
    if max(len(own_end), len(base_end)) > LONGEST_ENDING or own_end == base_end:
        return "form", {}
    if not own_end:
        return "form-lacks", {"ending": base_end}
    if not base_end:
        return "form-adds", {"ending": own_end}
    return "form-other", {"own": own_end, "base": base_end}


def unequal_words(own: str, base: str) -> tuple[str, str]:
    """The two words that differ, the last such pair where there are several; all of both where their number differs."""
    own_words, base_words = own.split(), base.split()
    if len(own_words) != len(base_words):
        # A region's name of two words stands beside one of one word; the word after it is what matters.
        last = (own_words[-1:] or [own])[0], (base_words[-1:] or [base])[0]
        return last if _shared(*last) is not None else (own.strip(), base.strip())
    pairs = [(one, other) for one, other in zip(own_words, base_words, strict=True) if one != other]
    return pairs[-1] if pairs else (own.strip(), base.strip())


def _kindred_pairs(own: str, base: str) -> int:
    """Pairs of words that differ and are forms of one word."""
    pairs = zip(own.split(), base.split(), strict=False)
    return sum(one != other and _shared(one, other) is not None for one, other in pairs)


def letter_changes(own: str, base: str) -> tuple[LetterChange, ...]:
    """Letters that differ between two words of one length, each pair once; none where the lengths differ."""
    one, other = unicodedata.normalize("NFC", own), unicodedata.normalize("NFC", base)
    if len(one) != len(other):
        return ()
    pairs = [LetterChange(this, that) for this, that in zip(one, other, strict=True) if this != that]
    return tuple(dict.fromkeys(pairs))


def describe_case(own: str, base: str) -> str:
    """Code of how capitals differ.

    >>> describe_case("ЕРЕЖЕ", "ереже"), describe_case("Заң", "заң"), describe_case("заң", "Заң")
    ('case-all', 'case-capital', 'case-small')
    """
    differing = [(one, other) for one, other in zip_longest(own, base, fillvalue="") if one != other]
    capitals, smalls = (all(pair[side].isupper() for pair in differing) for side in (0, 1))
    if capitals and len(differing) > 1 and own.isupper():
        return "case-all"
    if smalls and len(differing) > 1 and base.isupper():
        return "case-none"
    if capitals and len(differing) == 1:
        return "case-capital"
    return "case-small" if smalls and len(differing) == 1 else "case"


def describe_spacing(own: str, base: str) -> str:
    """Code of how spaces differ: more, less, or of another kind.

    >>> describe_spacing(" – ", "–"), describe_spacing("", " "), describe_spacing("a" + chr(0xA0), "a ")
    ('spacing-more', 'spacing-less', 'spacing-strange')
    """
    if strange_spaces(own, base):
        return "spacing-strange"
    more, less = (sum(letter.isspace() for letter in text) for text in (own, base))
    return "spacing-more" if more > less else "spacing-less" if less > more else "spacing"


def strange_spaces(own: str, base: str) -> tuple[LetterChange, ...]:
    """Spaces and invisible characters of the own text, other than the plain space, of which the base has fewer."""
    news = Counter(own) - Counter(base)
    return tuple(LetterChange(sign, "") for sign in news if sign not in " \n" and not _is_seen(sign))


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Zs", "Cf", "Cc", "Zl", "Zp")


def _endings(own: str, base: str) -> tuple[str, str]:
    """What follows the stem both words share; two whole words where they share none."""
    shared = _shared(own, base)
    return (own, base) if shared is None else (own[shared[0] :], base[shared[1] :])


def _shared(own: str, base: str) -> tuple[int, int] | None:
    """Length of the shared stem in each of the two words; None where they share none."""
    low, other = own.casefold(), base.casefold()
    beginnings = [next((name for name in _TERRITORIES if word.startswith(name)), "") for word in (low, other)]
    if all(beginnings):
        return len(beginnings[0]), len(beginnings[1])
    stem = next((place for place, pair in enumerate(zip_longest(low, other)) if pair[0] != pair[1]), len(low))
    return (stem, stem) if stem >= SHORTEST_STEM else None
