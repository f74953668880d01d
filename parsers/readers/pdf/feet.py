"""Footnotes: lines in small letters at the foot of a page, which must not part a paragraph that crosses the page."""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Protocol, TypeVar

from parsers.readers.pdf.frame import Frame
from parsers.readers.pdf.printed import PrintedLine

_SMALLER = 0.92
"""Letters of a footnote against those of the text (Word and LibreOffice: 10 points in a text of 12 or 14)."""
_MARK = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹*]|[0-9]{1,3}\s")


class _HasLine(Protocol):
    @property
    def line(self) -> PrintedLine:
        """The line itself."""


Item = TypeVar("Item", bound=_HasLine)


def part_feet(
    items: Sequence[Item], frame_of: Callable[[PrintedLine], Frame]
) -> tuple[list[Item], dict[int, list[Item]]]:
    """The lines without footnotes, and the footnotes of each page that has some."""
    text: list[Item] = []
    feet: dict[int, list[Item]] = {}
    for page, group in groupby(items, key=lambda item: item.line.page):
        lines = list(group)
        start = _foot(lines, frame_of)
        text.extend(lines[:start])
        if start < len(lines):
            feet[page] = lines[start:]
    return text, feet


def _foot(lines: Sequence[_HasLine], frame_of: Callable[[PrintedLine], Frame]) -> int:
    """Index of the first line of the footnotes that end the page; the number of lines if there are none."""
    start = len(lines)
    while start > 0 and _is_small(lines[start - 1].line, frame_of):
        start -= 1
    has_text = 0 < start < len(lines)
    return start if has_text and _MARK.match(lines[start].line.text) else len(lines)


def _is_small(line: PrintedLine, frame_of: Callable[[PrintedLine], Frame]) -> bool:
    return line.strip == 0 and line.size <= _SMALLER * frame_of(line).size
