"""The glyphs of one page as pdfium places them: a letter, where it begins, where the pen goes on, its baseline.

Only positions tell the order of a page's text: where a font lacks a letter its substitute is drawn after the rest of
the line, and the legal portal draws linked words after the line they stand in. Asking pdfium about every glyph is what
reading costs, so the calls run in C loops over room that is allotted once and used for every page, through function
pointers that pass their arguments on unchecked (0.13 µs a call instead of 0.30).
"""

import ctypes
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import repeat
from typing import Any

from pypdfium2 import raw

from parsers.readers.pdf.calls import unchecked

LINE_END_HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen that ends a line, be it printed or soft (in other calls U+0002)."""

_HYPHEN_CODE = 2
_ROOM = 4096
"""Glyphs that are asked about in one go; a full page of an act holds about 2,000."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """What stands on a page, in the order it is drawn; four sequences of one length.

    Positions are in points, x to the right, y upwards. White space is drawn or made up by pdfium, nobody knows which.
    """

    text: str
    lefts: list[float]
    rights: list[float]
    """Where the next glyph would begin: the advance width is counted, not the ink."""
    baselines: list[float]


class GlyphReader:
    """Reads one page after the other."""

    def __init__(self) -> None:
        self._get_box = unchecked(raw.FPDFText_GetLooseCharBox)
        self._get_origin = unchecked(raw.FPDFText_GetCharOrigin)
        boxes = (raw.FS_RECTF * _ROOM)()
        self._boxes = [ctypes.byref(box) for box in boxes]
        self._box_numbers = (ctypes.c_float * (4 * _ROOM)).from_buffer(boxes)
        self._baseline_numbers = (ctypes.c_double * _ROOM)()
        size = ctypes.sizeof(ctypes.c_double)
        self._baselines = [ctypes.byref(self._baseline_numbers, size * index) for index in range(_ROOM)]

    def read(self, textpage: Any) -> Glyphs:  # noqa: ANN401  (a handle of pdfium)
        """The glyphs of a page, white space among them."""
        count = raw.FPDFText_CountChars(textpage)
        unused = ctypes.byref(ctypes.c_double())
        lefts: list[float] = []
        rights: list[float] = []
        baselines: list[float] = []
        for start in range(0, count, _ROOM):
            places = range(start, min(start + _ROOM, count))
            _drain(map(self._get_box, repeat(textpage), places, self._boxes))
            _drain(map(self._get_origin, repeat(textpage), places, repeat(unused), self._baselines))
            lefts += self._box_numbers[0 : 4 * len(places) : 4]
            rights += self._box_numbers[2 : 4 * len(places) : 4]
            baselines += self._baseline_numbers[: len(places)]
        return Glyphs(_text(textpage, count), lefts, rights, baselines)


def _text(textpage: Any, count: int) -> str:  # noqa: ANN401
    """All letters at once where one UTF-16 unit stands for one glyph, else one by one."""
    units = (ctypes.c_ushort * (2 * count + 2))()
    if raw.FPDFText_GetText(textpage, 0, count, units) == count + 1:
        text = bytes(units)[: 2 * count].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
    codes = map(raw.FPDFText_GetUnicode, repeat(textpage), range(count))
    return "".join(LINE_END_HYPHEN if code == _HYPHEN_CODE else chr(code) for code in codes)


def _drain(calls: Iterable[object]) -> None:
    deque(calls, maxlen=0)
