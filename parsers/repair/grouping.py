"""Which lines make one paragraph, told from indents, empty lines and how full a line is.

Four manners occur. *Portal*: text out of a PDF of the legal portal, wrapped at about 86 characters, a paragraph
begins with six spaces, a page break is three empty lines wherever it falls, headings are not indented (titles by one
space). *Wrapped*: wrapped lines without indents. *Parted*: the same with an empty line between paragraphs. *Whole*:
one paragraph a line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from parsers.lines import Block, Line
from parsers.repair.tails import is_glued

_INDENT = 6
_PAGE_BREAK = 3
_FEW_NUMBERS = 3
"""Numbered lines needed to tell that empty lines part all paragraphs."""
_FULL_LINE = 60
"""A line the text was wrapped at has this many characters at least, with the next line's first word counted (the order
measured: 76 to 89 without it; wide letters and displaced words make it shorter)."""
_FULL_SHARE = 0.8
"""Of the longest line: a line that is longer with the next one's first word was full."""
_BROKEN_SHARE = 4
"""One in so many full lines at least goes on with no capital where lines are wrapped (real documents measured: more
than half)."""
_LONG_LINE = 120
"""Longer than any wrapped line seen (89), shorter than most paragraphs of an act."""
_NUMBERED = re.compile(
    r"(?:\d{1,3}(?:-\d{1,3})*|\w)(?:\.(?!\d)|\)|-(?:тарау|бөлім|қосымша)\b)|(?:Глава|Раздел|Приложение)\b"
)
_FINISHED_BEFORE_TAIL = re.compile(r"[^\W\d][)\"»]?[.;:](?=[\w№])[^.;:]{1,40}$")
"""The mark that ends a paragraph, and glued to it the words of links that were displaced."""
_BARE_NUMBER = re.compile(r"[0-9]{1,3}[.)]")
_LEADING = re.compile(r"([0-9]{1,3})[.)]")
_FINISHED = re.compile(r"[.;:!?…][\"»”)]*$")
_CAPITAL_LETTER = re.compile(r"[\"«]?[^\W\d_a-zа-яёәғқңөұүһі]")
_CAPITAL = re.compile(r"[\"«(]?[^\W\d_a-zа-яёәғқңөұүһі]|\d")


class _Manner(Enum):
    PORTAL = auto()
    WRAPPED = auto()
    PARTED = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class LineGroup:
    """The lines of one paragraph."""

    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    """The lines without a paragraph's indent; what is left of leading white space marks a hole."""
    block: Block
    wrapped: bool
    """Whether lines were wrapped, so that words may have been displaced."""


def group_lines(lines: Sequence[Line]) -> tuple[LineGroup, ...]:
    """All lines that hold more than white space, each in exactly one group, in order."""
    manner = _manner(lines)
    if manner is _Manner.WHOLE:
        return tuple(_whole(line, lines) for line in lines if line.text.strip())
    return _Grouper(manner, lines).run(lines)


def _manner(lines: Sequence[Line]) -> _Manner:
    filled = [line.text for line in lines if line.text.strip()]
    long = sum(len(text.rstrip()) > _LONG_LINE for text in filled)
    if long * 50 > len(filled):
        return _Manner.WHOLE
    indented = sum(_indent(text) >= _INDENT for text in filled)
    if indented * 10 > len(filled):
        return _Manner.PORTAL
    if not _is_wrapped(lines):
        return _Manner.WHOLE
    return _Manner.PARTED if _is_parted(lines) else _Manner.WRAPPED


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines break where they are full: after a good part of the full ones a sentence goes on."""
    width = max((len(line.text.rstrip()) for line in lines), default=0)
    full = broken = 0
    for before, after in pairwise(lines):
        if after.text.strip() and before.text.strip() and _room_taken(before.text, after.text) > width * _FULL_SHARE:
            full += 1
            broken += _goes_on(before.text, after.text)
    return broken * _BROKEN_SHARE >= max(full, 1)


def _goes_on(before: str, after: str) -> bool:
    if _is_finished(before) or _NUMBERED.match(after.lstrip()):
        return False
    return not _CAPITAL_LETTER.match(after.lstrip()) or before.rstrip()[-1] in ",-"


def _is_parted(lines: Sequence[Line]) -> bool:
    """Whether every numbered line stands after an empty one, and some line does not."""
    follows_text = [bool(before.text.strip()) for before, line in pairwise(lines) if line.text.strip()]
    numbered = [bool(before.text.strip()) for before, line in pairwise(lines) if _NUMBERED.match(line.text.lstrip())]
    return len(numbered) >= _FEW_NUMBERS and not any(numbered) and any(follows_text)


def _whole(line: Line, lines: Sequence[Line]) -> LineGroup:
    return LineGroup((line,), (line.text.strip(),), Block.UNKNOWN, wrapped=False)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" \t"))


class _Following:
    """What comes after the line at ``position``; looked at only where the line itself leaves a doubt."""

    def __init__(self, lines: Sequence[Line], position: int) -> None:
        self._lines = lines
        self._position = position

    @property
    def is_empty(self) -> bool:
        """Whether the next line is empty or there is none."""
        following = self._lines[self._position + 1 : self._position + 2]
        return not following or not following[0].text.strip()

    @property
    def is_block(self) -> bool:
        """Whether the line begins a block set apart by one or two empty lines from another line without an indent."""
        later = iter(self._lines[self._position + 1 :])
        last = self._lines[self._position].text
        for line in later:
            if not line.text.strip():
                break
            last = line.text
            if _indent(last) >= _INDENT:
                return False
        if _is_finished(last):
            return False
        empty = 1
        for line in later:
            if line.text.strip():
                return empty < _PAGE_BREAK and _indent(line.text) == 0
            empty += 1
        return False


class _Grouper:
    """Collects the lines of the paragraph at hand and closes it when the next one begins."""

    def __init__(self, manner: _Manner, lines: Sequence[Line]) -> None:
        self._portal = manner is _Manner.PORTAL
        self._parted = manner is _Manner.PARTED
        self._width = max(len(line.text.rstrip()) for line in lines)
        self._groups: list[LineGroup] = []
        self._lines: list[Line] = []
        self._texts: list[str] = []
        self._block = Block.UNKNOWN

    def run(self, lines: Sequence[Line]) -> tuple[LineGroup, ...]:
        empty = _PAGE_BREAK
        for position, line in enumerate(lines):
            if not line.text.strip():
                empty += 1
                continue
            self._take(line, empty, _Following(lines, position))
            empty = 0
        self._close()
        return tuple(self._groups)

    def _take(self, line: Line, empty: int, following: "_Following") -> None:
        indent = _indent(line.text)
        if self._portal and indent >= _INDENT:
            self._begin(line, line.text[_INDENT:], Block.BODY)
        elif self._continues(line.text, indent, empty, following):
            self._lines.append(line)
            self._texts.append(line.text)
        else:
            self._begin(line, line.text.lstrip(), Block.HEADING if self._portal else Block.UNKNOWN)

    def _continues(self, text: str, indent: int, empty: int, following: "_Following") -> bool:
        if not self._texts:
            return False
        if not self._portal:
            return self._continues_plain(text, indent, empty)
        if indent:
            return self._continues_after_hole(text, empty, following)
        if empty == 0:
            return True
        return empty >= _PAGE_BREAK and self._continues_over_page(text, following)

    def _continues_after_hole(self, text: str, empty: int, following: "_Following") -> bool:
        """A line that begins with one space: the rest of a line whose first words were displaced, or a title."""
        if empty > 1 and empty < _PAGE_BREAK:
            return False
        open_body = self._block is Block.BODY and not _is_finished(self._texts[-1])
        if not _CAPITAL.match(text.lstrip()):
            return open_body or (self._block is Block.HEADING and empty == 0)
        return open_body and _is_full(self._texts[-1], text) and (is_glued(text) or not following.is_block)

    def _continues_over_page(self, text: str, following: "_Following") -> bool:
        if not _is_full(self._texts[-1], text) or (_NUMBERED.match(text) and following.is_empty):
            return False
        if not _is_finished(self._texts[-1]):
            return not (self._block is Block.HEADING and _NUMBERED.match(text))
        return not _NUMBERED.match(text) and not (following.is_empty and _CAPITAL.match(text))

    def _continues_plain(self, text: str, indent: int, empty: int) -> bool:
        if self._parted and empty == 0:
            return True
        if empty not in (0, _PAGE_BREAK) or not _is_full(self._texts[-1], text):
            return False
        finished = _is_finished(self._texts[-1])
        if _NUMBERED.match(text.lstrip()):
            is_bare = _BARE_NUMBER.fullmatch(text.strip()) is not None
            return not finished and (is_bare or not self._is_next(text.lstrip()))
        if _CAPITAL.match(text.lstrip()):
            is_shouted = text.isupper() and not self._texts[-1].isupper()
            return not finished and indent <= 1 and not is_shouted
        return not finished or _room_taken(self._texts[-1], text) > self._width

    def _is_next(self, text: str) -> bool:
        """Whether ``text`` begins with a number that goes on from the paragraph at hand, or may begin a sequence."""
        own, first = _LEADING.match(self._texts[0].lstrip()), _LEADING.match(text)
        if not first:
            return True
        return int(first[1]) == 1 or own is None or int(first[1]) == int(own[1]) + 1

    def _begin(self, line: Line, text: str, block: Block) -> None:
        self._close()
        self._lines, self._texts, self._block = [line], [text], block

    def _close(self) -> None:
        if self._lines:
            group = LineGroup(tuple(self._lines), tuple(self._texts), self._block, wrapped=True)
            self._groups.append(group)


def _is_finished(text: str) -> bool:
    """Whether a paragraph may end with the line ``text``, displaced words after its last mark left aside."""
    text = text.rstrip()
    return _FINISHED.search(text) is not None or _FINISHED_BEFORE_TAIL.search(text) is not None


def _is_full(before: str, after: str) -> bool:
    """Whether the first word of ``after`` had no room at the end of ``before``: the break is not the author's."""
    return _room_taken(before, after) >= _FULL_LINE


def _room_taken(before: str, after: str) -> int:
    """Length of ``before`` with the first word of ``after``."""
    return len(before.strip()) + 1 + len(after.split(maxsplit=1)[0])
