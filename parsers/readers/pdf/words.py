"""Glyphs → fragments of words: neighbours on one baseline, cut where white space shows or the pen jumps.

White space is told by distance: a space may be drawn, left out of a justified line or made up by pdfium, and a linked
word that is drawn later leaves a hole between two drawn spaces. So a fragment says little about the words it stands
between; `parsers.readers.pdf.printed` puts the fragments of a line in order and finds its words.
"""

import unicodedata
from collections.abc import Iterator
from enum import Enum, auto
from itertools import pairwise
from operator import sub
from re import compile as pattern
from typing import Any, NamedTuple

from pypdfium2 import raw

from parsers.readers.pdf.calls import unchecked
from parsers.readers.pdf.fonts import Style, StyleReader
from parsers.readers.pdf.glyphs import Glyphs

SPACE = 0.12
"""Least white space between two words, in font sizes (measured: 0.16 where a line is pressed, 0.05 between letters)."""
_JUMP_BACK = -0.3
"""The pen goes back further than any kerning, in font sizes: another piece of text begins."""
_CHUNK = pattern(r"\S+")


class Space(Enum):
    """White space in the order of drawing."""

    NONE = auto()
    MADE_UP = auto()
    """By pdfium, out of the distance of glyphs."""
    DRAWN = auto()


class Fragment(NamedTuple):
    """Glyphs drawn side by side; positions in points."""

    left: float
    right: float
    baseline: float
    text: str
    style: Style
    order: int = 0
    """Place among the fragments of its page, as they are drawn."""
    space: Space = Space.NONE
    """What pdfium has between it and the fragment drawn before."""
    mapped: bool = True
    """Its font says what its first letter shows."""


class FragmentReader:
    """Reads one page after the other."""

    def __init__(self) -> None:
        self._styles = StyleReader()
        self._has_no_meaning = unchecked(raw.FPDFText_HasUnicodeMapError)

    def read(self, glyphs: Glyphs, textpage: Any) -> list[Fragment]:  # noqa: ANN401  (a handle of pdfium)
        """The fragments of a page in the order they are drawn; all that is no white space stands in one of them."""
        text, lefts, rights = glyphs.text, glyphs.lefts, glyphs.rights
        gaps = list(map(sub, lefts[1:], rights))
        fragments: list[Fragment] = []
        for start, end in _runs(glyphs.baselines):
            chunks = [match.span() for match in _CHUNK.finditer(text, start, end)]
            if not chunks:
                continue
            style = self._styles.style(textpage, chunks[0][0], chunks[-1][1] - 1)
            baseline = glyphs.baselines[start]
            for first, last in _cut(glyphs, gaps, chunks, style.size):
                right = rights[last - 1]
                if last - first > 1 and right < rights[last - 2]:
                    right = max(rights[first:last])  # an accent, or a ligature's last letter
                mapped = self._has_no_meaning(textpage, first) != 1
                space = _space_before(glyphs, first)
                fragments.append(
                    Fragment(lefts[first], right, baseline, text[first:last], style, len(fragments), space, mapped)
                )
        return fragments


def _space_before(glyphs: Glyphs, index: int) -> Space:
    before = index - 1
    if before < 0 or glyphs.text[before] not in " \u00a0":
        return Space.NONE
    return Space.DRAWN if glyphs.rights[before] > glyphs.lefts[before] else Space.MADE_UP


def _runs(baselines: list[float]) -> Iterator[tuple[int, int]]:
    """Stretches of glyphs drawn one after the other on one baseline."""
    starts = [0, *(index for index, (a, b) in enumerate(pairwise(baselines), 1) if a != b), len(baselines)]
    return pairwise(starts)


def _cut(glyphs: Glyphs, gaps: list[float], chunks: list[tuple[int, int]], size: float) -> list[tuple[int, int]]:
    """The chunks between white space, cut again where a gap is too wide or the pen goes back."""
    widest, furthest_back = SPACE * size, _JUMP_BACK * size
    pieces: list[tuple[int, int]] = []
    for chunk in chunks:
        inner = gaps[chunk[0] : chunk[1] - 1]
        if not inner or (max(inner) <= widest and min(inner) >= furthest_back):
            pieces.append(chunk)
            continue
        begin, last = chunk
        for index in range(begin + 1, last):
            gap = gaps[index - 1]
            if gap > widest or (gap < furthest_back and not _is_joined(glyphs, index)):
                pieces.append((begin, index))
                begin = index
        pieces.append((begin, last))
    return pieces


def _is_joined(glyphs: Glyphs, index: int) -> bool:
    """Whether a glyph stands where the one before it stands: letters of one ligature, or an accent on its letter."""
    if glyphs.lefts[index] == glyphs.lefts[index - 1]:
        return True
    return unicodedata.combining(glyphs.text[index]) != 0
