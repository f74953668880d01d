"""Glyphs → fragments of words: neighbours on one baseline, cut where white space shows or the pen jumps.

White space is told by distance alone: a space may be drawn, left out of a justified line or made up by pdfium, and a
linked word that is drawn later leaves a hole between two drawn spaces. So a fragment says nothing about the words it
stands between; `parsers.readers.pdf.printed` puts the fragments of a line in order and finds its words.
"""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from operator import sub
from re import compile as pattern
from typing import Any, NamedTuple

from pypdfium2 import raw

from parsers.readers.pdf.fonts import Style, StyleReader
from parsers.readers.pdf.glyphs import Glyphs

SPACE = 0.12
"""Least white space between two words, in font sizes (measured: 0.16 where a line is pressed, 0.05 between letters)."""
_JUMP_BACK = -0.3
"""The pen goes back further than any kerning, in font sizes: another piece of text begins."""
_CHUNK = pattern(r"\S+")


class Fragment(NamedTuple):
    """Glyphs drawn side by side; positions in points."""

    left: float
    right: float
    baseline: float
    text: str
    style: Style
    spaced: bool = False
    """A space is drawn before it; known only of single letters."""
    mapped: bool = True
    """Its font says what its first letter shows."""


def fragments_of(glyphs: Glyphs, textpage: Any, styles: StyleReader) -> list[Fragment]:  # noqa: ANN401
    """The fragments of a page in the order they are drawn; all that is no white space stands in one of them."""
    gaps = list(map(sub, glyphs.lefts[1:], glyphs.rights))
    fragments: list[Fragment] = []
    for start, end in _runs(glyphs.baselines):
        chunks = [match.span() for match in _CHUNK.finditer(glyphs.text, start, end)]
        if not chunks:
            continue
        style = styles.style(textpage, chunks[0][0], chunks[-1][1] - 1)
        letters = len(chunks) > 1 and all(last - first == 1 for first, last in chunks)
        baseline = glyphs.baselines[start]
        for first, last in _cut(glyphs, gaps, chunks, style.size):
            left, right = glyphs.lefts[first], max(glyphs.rights[first:last])
            spaced = letters and first > start and _is_drawn_space(glyphs, first - 1)
            mapped = not raw.FPDFText_HasUnicodeMapError(textpage, first)
            text = glyphs.text[first:last]
            fragments.append(Fragment(left, right, baseline, text, style, spaced, mapped))
    return fragments


def _is_drawn_space(glyphs: Glyphs, index: int) -> bool:
    """Whether the glyph is a space of the document; those pdfium makes up have no width."""
    return glyphs.text[index] == " " and glyphs.rights[index] > glyphs.lefts[index]


def _runs(baselines: list[float]) -> Iterator[tuple[int, int]]:
    """Stretches of glyphs drawn one after the other on one baseline."""
    starts = [0, *(index for index, (a, b) in enumerate(pairwise(baselines), 1) if a != b), len(baselines)]
    return pairwise(starts)


def _cut(
    glyphs: Glyphs, gaps: list[float], chunks: list[tuple[int, int]], size: float
) -> Iterator[tuple[int, int]]:
    """The chunks between white space, cut again where a gap is too wide or the pen goes back."""
    widest, furthest_back = SPACE * size, _JUMP_BACK * size
    for first, last in chunks:
        inner = gaps[first : last - 1]
        begin = first
        if inner and (max(inner) > widest or min(inner) < furthest_back):
            for index in range(first + 1, last):
                gap = gaps[index - 1]
                if gap > widest or (gap < furthest_back and not _is_joined(glyphs, index)):
                    yield begin, index
                    begin = index
        yield begin, last


def _is_joined(glyphs: Glyphs, index: int) -> bool:
    """Whether a glyph stands where the one before it stands: letters of one ligature, or an accent on its letter."""
    if glyphs.lefts[index] == glyphs.lefts[index - 1]:
        return True
    return unicodedata.combining(glyphs.text[index]) != 0
