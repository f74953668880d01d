"""Text to tokens that point back into the text, and what counts as the same letters under which rule.

Nothing is repaired here: a token keeps the text's own letters (composed, NFC), so that a divergence found on tokens
can be shown in the text as printed. Rules that look through a difference (`skeleton` through look-alike letters,
`plain_marks` through kinds of dashes and quotation marks, `without_gaps` through spaces) return another text and
leave the token alone.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import Final

INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
"""Soft hyphen, zero width and direction characters, variation selectors: Unicode's default ignorables."""

_GAP: Final = re.compile(rf"[\s{INVISIBLE}\U000e0000-\U000e007f]+")
_TOKEN: Final = re.compile(
    rf"(?P<gap>[\s{INVISIBLE}\U000e0000-\U000e007f]+)"
    r"|(?P<number>\d+(?:[.,/:\u2010-\u2015-]\d+)*[^\W\d_]*)"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*)"
    r"|(?P<mark>.)",
    re.DOTALL,
)

# Latin letters and the Cyrillic ones they look like in print. Capitals differ from small letters: "H", "Н"; "h", "һ".
_LATIN: Final = "aceopxyihkmtjsəɵëïABCEHIKMOPTXYJSƏƟËÏ"
_CYRILLIC: Final = "асеорхуіһкмтјѕәөёїАВСЕНІКМОРТХУЈЅӘӨЁЇ"
_LOOK_ALIKES: Final = str.maketrans(_LATIN, _CYRILLIC)
_LOOK_ALIKE_DIGITS: Final = str.maketrans("03", "оз")

# Kazakh letters built of a Russian one and a mark, as fonts and scanners without them do; NFC knows none of these.
_BUILT: Final = {
    "Қ": "К\u0321 К\u0322 К\u0327 К\u0328 К\u0329",
    "Ң": "Н\u0321 Н\u0322 Н\u0327 Н\u0328 Н\u0329",
    "Ғ": "Г\u0335 Г\u0336",
    "Ұ": "У\u0335 У\u0336",
    "Ө": "О\u0335 О\u0336",
}
_WHOLE: Final = {
    case(built): case(letter)
    for letter, all_built in _BUILT.items()
    for built in all_built.split()
    for case in (str.upper, str.lower)
}
_BUILT_LETTER: Final = re.compile("|".join(_WHOLE))

_DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_QUOTES: Final = "\"'`\u00ab\u00bb\u00b4\u02bc\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a"
_PLAIN_MARKS: Final = str.maketrans({**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_QUOTES, '"')})


class TokenKind(Enum):
    """What a token is made of."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"
    FOLD = "fold"
    """A name or an address that stands for itself in every regulation; made by `folding`."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, a mark or a folded run; white space is none, but is kept as the gap before the next token."""

    key: str
    """What is compared: the letters as written, composed; of a fold its placeholder."""
    kind: TokenKind
    start: int
    """First code point in the text."""
    end: int
    """Code point behind the last one."""
    gap: str
    """White space and invisible characters between the token before and this one."""


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of ``text[start:end]``, places counted in ``text``; a gap at the end belongs to no token.

    Numbers keep the letters glued to them ("35а") and the marks between their digits ("18/1", "01.02.2024").
    """
    tokens: list[Token] = []
    gap = ""
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        group = match.lastgroup
        if group == "gap":
            gap = match[0]
            continue
        tokens.append(Token(compose(match[0]), TokenKind(group), match.start(), match.end(), gap))
        gap = ""
    return tokens


def compose(text: str) -> str:
    """``text`` with letters and their marks composed (NFC); й and ё written in two parts are the same letters."""
    return text if text.isascii() or unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def skeleton(text: str) -> str:
    """``text`` with Cyrillic letters for the Latin ones that look like them: what differs by alphabet becomes equal.

    >>> skeleton("өзiнiң") == "өзінің"
    True
    """
    return text.translate(_LOOK_ALIKES)


def whole_letters(text: str) -> str:
    r"""``text`` with one Kazakh letter for each that is built of a Russian letter and a mark.

    >>> whole_letters("к\u0329ала") == "қала"
    True
    """
    return _BUILT_LETTER.sub(lambda match: _WHOLE[match[0]], text)


def skeleton_of_mixed(text: str) -> str:
    """`skeleton` that also reads 0 and 3 as the letters о and з; for words with a digit among letters."""
    return skeleton(text).translate(_LOOK_ALIKE_DIGITS)


def plain_marks(text: str) -> str:
    """``text`` with every dash as a hyphen, every quotation mark as a straight one."""
    return text.translate(_PLAIN_MARKS)


def is_quotation_mark(text: str) -> bool:
    """Whether ``text`` is one quotation mark."""
    return len(text) == 1 and text in _QUOTES


def is_dash(text: str) -> bool:
    """Whether ``text`` is one dash or hyphen."""
    return len(text) == 1 and text in _DASHES


def without_gaps(text: str) -> str:
    """``text`` without white space and invisible characters."""
    return _GAP.sub("", text)


def label(index: int) -> str:
    """Name of the reading at ``index`` from 0: A to Z, then AA, AB and so on.

    >>> label(0), label(25), label(26)
    ('A', 'Z', 'AA')
    """
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
