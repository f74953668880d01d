"""What is drawn on a page besides plain letters: text nobody sees, pictures, ruled lines.

A text is white on bare paper if no coloured area or picture was drawn before it where it stands. Objects inside forms
have places of their own there, so for them any coloured area counts.
"""

import ctypes
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, NamedTuple

from pypdfium2 import raw

from parsers.readers.pdf.calls import unchecked

_UNSEEN_MODES = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})
_WHITE = 250
"""Each of red, green and blue of white paper is at least this, of 255."""
_OPAQUE = 255
_STROKE = 4.0
"""An area lower than this, in points, is a line and covers no text."""
_DEEPEST = 8
"""Forms within forms that are looked into."""


class Box(NamedTuple):
    """A rectangle on the page, in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, other: "Box") -> bool:
        """Whether ``other`` lies inside, touching allowed."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.bottom <= other.bottom and other.top <= self.top

    def meets(self, other: "Box") -> bool:
        """Whether both have an area in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top


@dataclass(frozen=True, slots=True)
class Drawings:
    """What was found on one page; texts are known by the address of their object in pdfium."""

    invisible: frozenset[int]
    white: frozenset[int]
    covered: frozenset[int]
    """Texts something opaque was drawn over."""
    pictures: tuple[Box, ...]
    paths: tuple[Box, ...]
    """Lines and areas; what rules a table is among them."""


@dataclass(slots=True)
class _Walk:
    invisible: set[int] = field(default_factory=set)
    white: set[int] = field(default_factory=set)
    covered: set[int] = field(default_factory=set)
    texts: list[Any] = field(default_factory=list)
    coloured: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    paths: list[Box] = field(default_factory=list)


class DrawingsReader:
    """Looks at pages; keeps the room pdfium's answers need."""

    def __init__(self) -> None:
        self._red, self._green, self._blue, self._alpha = (ctypes.c_uint() for _ in range(4))
        self._colours = [ctypes.byref(part) for part in (self._red, self._green, self._blue, self._alpha)]
        self._get_fill = unchecked(raw.FPDFPageObj_GetFillColor)
        self._get_type = unchecked(raw.FPDFPageObj_GetType)
        self._get_mode = unchecked(raw.FPDFTextObj_GetTextRenderMode)
        self._corners = [ctypes.c_float() for _ in range(4)]
        self._fill_mode = ctypes.c_int()
        self._stroke = ctypes.c_int()

    def read(self, page: Any) -> Drawings:  # noqa: ANN401  (a handle of pdfium)
        """What is drawn on ``page``."""
        items = list(map(raw.FPDFPage_GetObject, repeat(page), range(raw.FPDFPage_CountObjects(page))))
        walk = _Walk()
        if not self._are_plain_texts(items):
            for item in items:
                self._object(item, 0, walk)
        return Drawings(
            frozenset(walk.invisible),
            frozenset(walk.white),
            frozenset(walk.covered),
            tuple(walk.pictures),
            tuple(walk.paths),
        )

    def _are_plain_texts(self, items: list[Any]) -> bool:
        """Whether there is nothing but visible text in dark colours: the quick answer for most pages."""
        if set(map(self._get_type, items)) - {raw.FPDF_PAGEOBJ_TEXT}:
            return False
        if set(map(self._get_mode, items)) & _UNSEEN_MODES:
            return False
        return not any(self._is_white(item) or self._alpha.value == 0 for item in items)

    def _object(self, item: Any, depth: int, walk: _Walk) -> None:  # noqa: ANN401
        kind = self._get_type(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            self._text(item, depth, walk)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            self._path(item, depth, walk)
        elif kind == raw.FPDF_PAGEOBJ_FORM:
            if depth < _DEEPEST:
                for index in range(raw.FPDFFormObj_CountObjects(item)):
                    self._object(raw.FPDFFormObj_GetObject(item, index), depth + 1, walk)
        else:
            walk.coloured.append(self._box(item))
            if kind == raw.FPDF_PAGEOBJ_IMAGE:
                walk.pictures.append(walk.coloured[-1])

    def _text(self, item: Any, depth: int, walk: _Walk) -> None:  # noqa: ANN401
        walk.texts.append(item)
        is_white = self._is_white(item)
        if self._alpha.value == 0 or self._get_mode(item) in _UNSEEN_MODES:
            walk.invisible.add(address_of(item))
        elif is_white:
            box = self._box(item)
            if not walk.coloured or (depth == 0 and not any(area.meets(box) for area in walk.coloured)):
                walk.white.add(address_of(item))

    def _path(self, item: Any, depth: int, walk: _Walk) -> None:  # noqa: ANN401
        box = self._box(item)
        if depth == 0:
            walk.paths.append(box)
        raw.FPDFPath_GetDrawMode(item, self._fill_mode, self._stroke)
        if self._fill_mode.value == raw.FPDF_FILLMODE_NONE:
            return
        if not self._is_white(item) and self._alpha.value:
            walk.coloured.append(box)
        if depth == 0 and self._alpha.value == _OPAQUE and box.top - box.bottom > _STROKE:
            walk.covered.update(address_of(text) for text in walk.texts if box.holds(self._box(text)))

    def _is_white(self, item: Any) -> bool:  # noqa: ANN401
        """Whether the object is filled with white; its opacity is noted."""
        if not self._get_fill(item, *self._colours):
            self._alpha.value = _OPAQUE
            return False
        return self._red.value >= _WHITE and min(self._green.value, self._blue.value) >= _WHITE

    def _box(self, item: Any) -> Box:  # noqa: ANN401
        if not raw.FPDFPageObj_GetBounds(item, *self._corners):
            return Box(0.0, 0.0, 0.0, 0.0)
        left, bottom, right, top = self._corners
        return Box(left.value, bottom.value, right.value, top.value)


def address_of(item: Any) -> int:  # noqa: ANN401
    """Address of an object of pdfium: two handles of one object have the same."""
    return ctypes.cast(item, ctypes.c_void_p).value or 0
