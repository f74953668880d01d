"""Pages whose text runs in another direction than along the page: turned back, so that lines are level.

The direction most letters have is the page's own. Text in any other direction is a mark across the page or a stamp at
its edge, and is left out with a remark.
"""

import ctypes
import math
from collections import Counter
from statistics import median
from typing import Any

from pypdfium2 import raw

from parsers.readers.pdf.drawings import Box
from parsers.readers.pdf.glyphs import Glyphs
from parsers.readers.pdf.words import Fragment

_SAME_DIRECTION = math.radians(2)
_PEN_MOVES_ON = 1.0
"""Two glyphs between which pdfium sees no space are parted by less than this, in widths of a usual glyph's ink."""


def main_direction(fragments: list[Fragment]) -> float:
    """The direction most letters have, in radians; 0.0 for a page without letters."""
    letters: Counter[float] = Counter()
    for fragment in fragments:
        letters[round(fragment.style.angle, 3)] += len(fragment.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def runs_along(fragment: Fragment, direction: float) -> bool:
    """Whether the fragment has the direction given."""
    return abs(math.remainder(fragment.style.angle - direction, math.tau)) <= _SAME_DIRECTION


def turn_back(glyphs: Glyphs, textpage: Any, direction: float) -> Glyphs:  # noqa: ANN401  (a handle of pdfium)
    """The glyphs of a page turned by ``-direction`` about the origin."""
    cosine, sine = math.cos(direction), math.sin(direction)
    x, y = ctypes.c_double(), ctypes.c_double()
    corners = [ctypes.c_double() for _ in range(4)]
    lefts: list[float] = []
    rights: list[float] = []
    baselines: list[float] = []
    for index in range(len(glyphs.text)):
        raw.FPDFText_GetCharOrigin(textpage, index, x, y)
        raw.FPDFText_GetCharBox(textpage, index, *corners)
        left, right, bottom, top = (corner.value for corner in corners)
        lefts.append(x.value * cosine + y.value * sine)
        rights.append(max(a * cosine + b * sine for a in (left, right) for b in (bottom, top)))
        baselines.append(round(y.value * cosine - x.value * sine, 1))
    return Glyphs(glyphs.text, lefts, _advanced(glyphs.text, lefts, rights), baselines)


def _advanced(text: str, lefts: list[float], rights: list[float]) -> list[float]:
    """Where the pen goes on: pdfium knows only the ink here, but it knows in which words glyphs stand."""
    usual = median(right - left for left, right in zip(lefts, rights, strict=True)) if lefts else 0.0
    advanced = list(rights)
    for index in range(len(text) - 1):
        gap = lefts[index + 1] - rights[index]
        if not text[index + 1].isspace() and 0 < gap <= _PEN_MOVES_ON * usual:
            advanced[index] = lefts[index + 1]
    return advanced


def turn_box(box: Box, direction: float) -> Box:
    """The box around ``box`` turned by ``-direction`` about the origin."""
    cosine, sine = math.cos(direction), math.sin(direction)
    corners = [(x, y) for x in (box.left, box.right) for y in (box.bottom, box.top)]
    across = [x * cosine + y * sine for x, y in corners]
    up = [y * cosine - x * sine for x, y in corners]
    return Box(min(across), min(up), max(across), max(up))
