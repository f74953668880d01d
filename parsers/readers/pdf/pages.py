"""One page → its printed lines in reading order, and what was noticed on it."""

from dataclasses import dataclass
from itertools import compress
from operator import sub
from statistics import median
from typing import Any

from parsers.diagnostics import Diagnostic
from parsers.readers.pdf.drawings import Box, Drawings, DrawingsReader
from parsers.readers.pdf.glyphs import GlyphReader, Glyphs
from parsers.readers.pdf.printed import PrintedLine, lines_of, print_line
from parsers.readers.pdf.seen import see
from parsers.readers.pdf.strips import divide, may_divide
from parsers.readers.pdf.turned import main_direction, runs_along, turn_back, turn_box
from parsers.readers.pdf.words import Fragment, FragmentReader

_EQUAL_WIDTH = 0.03
"""Letters of a typewriter font differ in width by less than this share (two such fonts in one line: 0.004)."""
_NEARLY_ALL = 0.95
_HEAD = 50
_LETTERS_ENOUGH = 10
"""Of the first `_HEAD` letters, white space not counted."""
_LEANING = 0.1
"""Radians; a scan leans by less, a page turned by a quarter by 1.57."""
_PICTURE = 0.5
"""A picture of at least this share of the page, 0.0 to 1.0, may show text."""


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says."""

    number: int
    """From 1."""
    paper: Box
    lines: tuple[PrintedLine, ...]
    """In reading order."""
    advance: float | None
    """Width of a letter in points, where all letters are equally wide; None where not."""
    unmapped: int
    """Letters whose font does not say what they show."""
    has_large_picture: bool
    diagnostics: tuple[Diagnostic, ...]


class PageReader:
    """Reads one page after the other; keeps the room pdfium's answers need."""

    def __init__(self) -> None:
        self._glyphs = GlyphReader()
        self._fragments = FragmentReader()
        self._drawings = DrawingsReader()

    def read(self, page: Any, textpage: Any, paper: Box, number: int) -> PageText:  # noqa: ANN401  (handles of pdfium)
        """The text of ``page``, the ``number``-th of its document, from 1."""
        drawings = self._drawings.read(page)
        seen = see(self._glyphs.read(textpage), textpage, drawings, paper, number)
        fragments = self._fragments.read(seen.glyphs, textpage)
        remarks = list(seen.diagnostics)
        upright = paper
        if any(fragment.style.angle for fragment in fragments):
            fragments, paper = self._level(fragments, seen.glyphs, textpage, paper, number, remarks)
        advance = _advance(seen.glyphs) if paper is upright else None
        lines = _printed(fragments, drawings, number, advance, remarks)
        unmapped = sum(len(fragment.text) for fragment in fragments if not fragment.mapped)
        return PageText(number, paper, lines, advance, unmapped, _shows_picture(drawings, paper), tuple(remarks))

    def _level(
        self,
        fragments: list[Fragment],
        glyphs: Glyphs,
        textpage: Any,  # noqa: ANN401
        paper: Box,
        number: int,
        remarks: list[Diagnostic],
    ) -> tuple[list[Fragment], Box]:
        """The fragments that run along the page, turned back if the page is turned; others go on record."""
        direction = main_direction(fragments)
        if direction:
            if abs(direction) > _LEANING:
                remarks.append(Diagnostic("turned-page", None, number))
            fragments = self._fragments.read(turn_back(glyphs, textpage, direction), textpage)
            paper = turn_box(paper, direction)
        along = [runs_along(fragment, direction) for fragment in fragments]
        across = " ".join(fragment.text for fragment, level in zip(fragments, along, strict=True) if not level)
        if across:
            arguments = (("count", str(len(across.replace(" ", "")))), ("text", across))
            remarks.append(Diagnostic("turned-text-removed", None, number, arguments, across))
        return list(compress(fragments, along)), paper


def _printed(
    fragments: list[Fragment],
    drawings: Drawings,
    number: int,
    advance: float | None,
    remarks: list[Diagnostic],
) -> tuple[PrintedLine, ...]:
    lines = lines_of(fragments)
    printed = tuple(print_line(line, number, advance) for line in lines)
    if advance is not None or not may_divide(printed):
        return printed
    strips, layouts = divide(lines, drawings.paths)
    remarks.extend(Diagnostic(f"{layout}-on-page", None, number) for layout in layouts)
    if not layouts:
        return printed
    return tuple(print_line(line, number, strip=strip.number) for strip in strips for line in strip.lines)


def _advance(glyphs: Glyphs) -> float | None:
    """Width of a letter in points, if nearly all letters of a page are equally wide, be they "i" or "m"."""
    head = [width for width in map(sub, glyphs.rights[:_HEAD], glyphs.lefts) if width > 0]
    if len(head) < _LETTERS_ENOUGH or not _are_equal(head, median(head)):
        return None
    usual: float = median(head)
    widths = [width for width in map(sub, glyphs.rights, glyphs.lefts) if width > 0]
    return usual if _are_equal(widths, usual) else None


def _are_equal(widths: list[float], usual: float) -> bool:
    """Whether nearly all are the usual width; letters a font lacks may come from another one."""
    equal = sum(abs(width - usual) <= _EQUAL_WIDTH * usual for width in widths)
    return equal >= _NEARLY_ALL * len(widths)


def _shows_picture(drawings: Drawings, paper: Box) -> bool:
    area = (paper.right - paper.left) * (paper.top - paper.bottom)
    return any(_area(picture) >= _PICTURE * area for picture in drawings.pictures)


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.top - box.bottom)
