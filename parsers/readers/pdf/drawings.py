"""What is drawn on a page besides plain letters: text nobody sees, pictures, ruled lines.

A text is white on bare paper if no coloured area or picture was drawn before it where it stands. Objects inside forms
have places of their own there, so for them any coloured area counts.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pypdfium2 import raw

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
    texts: list[tuple[int, Box]] = field(default_factory=list)
    coloured: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    paths: list[Box] = field(default_factory=list)


class DrawingsReader:
    """Looks at pages; keeps the room pdfium's answers need."""

    def __init__(self) -> None:
        self._colour = [ctypes.c_uint() for _ in range(4)]
        self._corners = [ctypes.c_float() for _ in range(4)]
        self._fill_mode = ctypes.c_int()
        self._stroke = ctypes.c_int()

    def read(self, page: Any) -> Drawings:  # noqa: ANN401  (a handle of pdfium)
        """What is drawn on ``page``."""
        walk = _Walk()
        for item, depth in _objects(page):
            kind = raw.FPDFPageObj_GetType(item)
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                self._text(item, depth, walk)
            elif kind == raw.FPDF_PAGEOBJ_PATH:
                self._path(item, depth, walk)
            elif kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
                walk.coloured.append(self._box(item))
                if kind == raw.FPDF_PAGEOBJ_IMAGE:
                    walk.pictures.append(walk.coloured[-1])
        return Drawings(
            frozenset(walk.invisible),
            frozenset(walk.white),
            frozenset(walk.covered),
            tuple(walk.pictures),
            tuple(walk.paths),
        )

    def _text(self, item: Any, depth: int, walk: _Walk) -> None:  # noqa: ANN401
        address = address_of(item)
        red, green, blue, alpha = self._fill(item)
        if raw.FPDFTextObj_GetTextRenderMode(item) in _UNSEEN_MODES or alpha == 0:
            walk.invisible.add(address)
            return
        box = self._box(item)
        walk.texts.append((address, box))
        if min(red, green, blue) < _WHITE:
            return
        if not walk.coloured or (depth == 0 and not any(area.meets(box) for area in walk.coloured)):
            walk.white.add(address)

    def _path(self, item: Any, depth: int, walk: _Walk) -> None:  # noqa: ANN401
        box = self._box(item)
        if depth == 0:
            walk.paths.append(box)
        raw.FPDFPath_GetDrawMode(item, self._fill_mode, self._stroke)
        if self._fill_mode.value == raw.FPDF_FILLMODE_NONE:
            return
        red, green, blue, alpha = self._fill(item)
        if min(red, green, blue) < _WHITE and alpha:
            walk.coloured.append(box)
        if depth == 0 and alpha == _OPAQUE and box.top - box.bottom > _STROKE:
            walk.covered.update(address for address, inner in walk.texts if box.holds(inner))

    def _fill(self, item: Any) -> tuple[int, int, int, int]:  # noqa: ANN401
        if not raw.FPDFPageObj_GetFillColor(item, *self._colour):
            return 0, 0, 0, _OPAQUE
        red, green, blue, alpha = self._colour
        return red.value, green.value, blue.value, alpha.value

    def _box(self, item: Any) -> Box:  # noqa: ANN401
        if not raw.FPDFPageObj_GetBounds(item, *self._corners):
            return Box(0.0, 0.0, 0.0, 0.0)
        left, bottom, right, top = self._corners
        return Box(left.value, bottom.value, right.value, top.value)


def address_of(item: Any) -> int:  # noqa: ANN401
    """Address of an object of pdfium: two handles of one object have the same."""
    return ctypes.cast(item, ctypes.c_void_p).value or 0


def _objects(page: Any) -> Iterator[tuple[Any, int]]:  # noqa: ANN401
    """All objects of a page in the order they are drawn, those inside forms too, with the depth of forms."""
    for index in range(raw.FPDFPage_CountObjects(page)):
        yield from _unfold(raw.FPDFPage_GetObject(page, index), 0)


def _unfold(item: Any, depth: int) -> Iterator[tuple[Any, int]]:  # noqa: ANN401
    if raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_FORM:
        yield item, depth
    elif depth < _DEEPEST:
        for index in range(raw.FPDFFormObj_CountObjects(item)):
            yield from _unfold(raw.FPDFFormObj_GetObject(item, index), depth + 1)
