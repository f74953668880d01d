"""Size, weight and direction of the letters at a place of a page."""

import ctypes
import math
import re
from typing import Any, NamedTuple

from pypdfium2 import raw

from parsers.readers.pdf.calls import unchecked

_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
"""Flag of a font descriptor (ISO 32000-1, table 123)."""
_LONGEST_NAME = 128
_LEAST_SIZE = 0.1
"""In points; smaller letters are a broken file's."""
_LEVEL = math.radians(0.1)
"""A line of 500 points that leans by this angle rises by less than a point."""


class Style(NamedTuple):
    """How letters look."""

    size: float
    """In points, as seen on the page."""
    bold: bool
    angle: float = 0.0
    """Direction of writing against the x axis, counter-clockwise, in radians; 0.0 for less than `_LEVEL`."""


class StyleReader:
    """Asks pdfium for styles; keeps the room its answers need."""

    def __init__(self) -> None:
        self._matrix = raw.FS_MATRIX()
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._flags = ctypes.c_int()
        self._get_matrix = unchecked(raw.FPDFText_GetMatrix)
        self._get_font = unchecked(raw.FPDFText_GetFontInfo)
        self._room = ctypes.c_ulong(_LONGEST_NAME)
        self._matrix_at, self._flags_at = ctypes.byref(self._matrix), ctypes.byref(self._flags)

    def style(self, textpage: Any, first: int, last: int) -> Style:  # noqa: ANN401  (a handle of pdfium)
        """Style of the glyphs from ``first`` to ``last``, both included; bold if both are."""
        bold = self._is_bold(textpage, first) and (last == first or self._is_bold(textpage, last))
        size: float = raw.FPDFText_GetFontSize(textpage, first)
        if not self._get_matrix(textpage, first, self._matrix_at):
            return Style(max(size, _LEAST_SIZE), bold)
        size = max(size * math.hypot(self._matrix.c, self._matrix.d), _LEAST_SIZE)
        angle = math.atan2(self._matrix.b, self._matrix.a)
        return Style(size, bold, angle if abs(angle) >= _LEVEL else 0.0)

    def _is_bold(self, textpage: Any, index: int) -> bool:  # noqa: ANN401
        length = self._get_font(textpage, index, self._name, self._room, self._flags_at)
        if self._flags.value & _FORCE_BOLD:
            return True
        return 0 < length <= _LONGEST_NAME and _BOLD.search(self._name.raw[:length]) is not None
