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

_ROOM = 4096
"""Glyphs there is room for at first; a full page of an act holds about 2,000."""


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
        self._make_room(_ROOM)

    def _make_room(self, room: int) -> None:
        self._room = room
        boxes = (raw.FS_RECTF * room)()
        self._boxes = [ctypes.byref(box) for box in boxes]
        self._box_numbers = (ctypes.c_float * (4 * room)).from_buffer(boxes)
        self._baseline_numbers = (ctypes.c_double * room)()
        size = ctypes.sizeof(ctypes.c_double)
        self._baselines = [ctypes.byref(self._baseline_numbers, size * index) for index in range(room)]
        self._units = (ctypes.c_ushort * (2 * room + 2))()

    def read(self, textpage: Any) -> Glyphs:  # noqa: ANN401  (a handle of pdfium)
        """The glyphs of a page, white space among them."""
        count = raw.FPDFText_CountChars(textpage)
        if count > self._room:
            self._make_room(2 * count)
        _drain(map(self._get_box, repeat(textpage), range(count), self._boxes))
        unused = ctypes.byref(ctypes.c_double())
        _drain(map(self._get_origin, repeat(textpage), range(count), repeat(unused), self._baselines))
        return Glyphs(
            self._text(textpage, count),
            self._box_numbers[0 : 4 * count : 4],
            self._box_numbers[2 : 4 * count : 4],
            self._baseline_numbers[:count],
        )

    def _text(self, textpage: Any, count: int) -> str:  # noqa: ANN401
        """All letters at once where one UTF-16 unit stands for one glyph, else one by one."""
        written = raw.FPDFText_GetText(textpage, 0, count, self._units)
        if written == count + 1:
            text = bytes(self._units)[: 2 * count].decode("utf-16-le", "replace")
            if len(text) == count:
                return text
        codes = map(raw.FPDFText_GetUnicode, repeat(textpage), range(count))
        return "".join(LINE_END_HYPHEN if code == 2 else chr(code) for code in codes)


def _drain(calls: Iterable[object]) -> None:
    deque(calls, maxlen=0)
