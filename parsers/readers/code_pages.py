"""Which one-byte code page a text is written in: scored by how well it gives Kazakh and Russian letters.

Five code pages hold Cyrillic letters in documents of Kazakhstan. Bytes are never put for others: a code page that lacks
one of the text's bytes is no candidate. The others are scored by the cost of what the bytes would be under them:

1. a character that is no letter of either language and no mark of their typography costs 1;
2. a letter seldom in both languages costs 0.5 (about 1 letter in 9 of a text, 1 in 3 when code pages are mixed up);
3. a capital right after a small letter costs 1 (KOI8-R has small letters where the others have capitals).

windows-1251, KZ-1048 and PT154 agree on all Russian letters and differ in 40 bytes; a Russian text without those bytes
is the same in all three. Bytes are counted once, so that scoring costs the same for each code page and length.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Final

CODE_PAGES: Final = ("windows-1251", "kz1048", "ptcp154", "koi8-r", "cp866")
"""Names Python knows; on a tie the first counts."""
ACCEPTED_FAULTS = 0.3
"""Above this share of faults (rules 1 and 3) no code page is believed; random bytes have 0.5, acts under 0.01."""
_LETTERS = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі")
_SELDOM = frozenset("ёжйфхцчшщъьэюяһ")
_MARKS = frozenset("«»„“”\u2018\u2019–—…№§°•·±©®€™¬\xa0\xad")
_SAMPLE = 1_000_000
"""Bytes in which capitals after small letters are counted."""
_LEAST_MARGIN = 2.0
"""A smaller difference between the two best is a narrow win: two odd characters may be the author's."""
_LEAST_MARGIN_SHARE = 0.05
"""The same, as a share of the bytes the two read differently."""


@dataclass(frozen=True, slots=True)
class CodePageChoice:
    """The code page that fits best, and the one that nearly does."""

    name: str
    rival: str | None
    """Another code page that gives a different text and fits nearly as well; None where the choice is clear."""
    faults: float
    """Foreign characters and capitals inside words, as a share of the characters beyond ASCII."""


@dataclass(frozen=True, slots=True)
class _Score:
    name: str
    faults: int
    seldom: int

    @property
    def cost(self) -> float:
        return self.faults + self.seldom / 2


def choose_code_page(content: bytes, preferred: str | None = None) -> CodePageChoice | None:
    """The best code page for ``content``; None where each lacks some byte of it.

    ``preferred`` (what the document says of itself) wins a tie and nothing else.
    """
    counts = {byte: count for byte, count in Counter(content).items() if byte >= 0x80}
    names = sorted(CODE_PAGES, key=lambda name: name != preferred)
    scores = [score for name in names if (score := _score(name, counts, content[:_SAMPLE])) is not None]
    if not scores:
        return None
    best = min(scores, key=_cost)
    rivals = [score for score in scores if _differing(best.name, score.name, counts) and _is_near(best, score, counts)]
    rival = min(rivals, key=_cost).name if rivals else None
    return CodePageChoice(best.name, rival, best.faults / max(1, sum(counts.values())))


def first_difference(content: bytes, name: str, other: str) -> int:
    """Offset of the first byte of ``content`` that the two code pages read differently; 0 where there is none."""
    differing = {byte for byte in set(content) if _table(name)[byte] != _table(other)[byte]}
    return next((offset for offset, byte in enumerate(content) if byte in differing), 0)


def _score(name: str, counts: dict[int, int], sample: bytes) -> _Score | None:
    table = _table(name)
    if any(table[byte] is None for byte in counts):
        return None
    foreign = sum(count for byte, count in counts.items() if _is_foreign(table[byte]))
    seldom = sum(count for byte, count in counts.items() if (table[byte] or "").lower() in _SELDOM)
    return _Score(name, foreign + len(_capital_inside(name).findall(sample)), seldom)


def _cost(score: _Score) -> float:
    return score.cost


def _is_near(best: _Score, other: _Score, counts: dict[int, int]) -> bool:
    differing = _differing(best.name, other.name, counts)
    return other.cost - best.cost < max(_LEAST_MARGIN, _LEAST_MARGIN_SHARE * differing)


def _differing(name: str, other: str, counts: dict[int, int]) -> int:
    return sum(count for byte, count in counts.items() if _table(name)[byte] != _table(other)[byte])


def _is_foreign(character: str | None) -> bool:
    return character is not None and character.lower() not in _LETTERS and character not in _MARKS


@cache
def _table(name: str) -> tuple[str | None, ...]:
    """What each of the 256 bytes is in the code page; None where it has none."""
    return tuple(bytes([byte]).decode(name, errors="ignore") or None for byte in range(256))


@cache
def _capital_inside(name: str) -> re.Pattern[bytes]:
    letters = [(byte, character) for byte, character in enumerate(_table(name)) if character and character.isalpha()]
    small = bytes(byte for byte, character in letters if character.islower() and byte >= 0x80)
    capital = bytes(byte for byte, character in letters if character.isupper() and byte >= 0x80)
    return re.compile(b"(?<=[" + re.escape(small) + b"])[" + re.escape(capital) + b"]")
