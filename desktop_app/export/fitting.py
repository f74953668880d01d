"""How much room a text takes in a cell: an estimate, since no spreadsheet program fits the height of rows by itself.

The widths are those of Noto Sans, wider than Arial, which the reports name: what fits by this estimate fits in Excel
and in LibreOffice with or without Arial. Excel sets wrapped text of 9 points in lines of 12 points, Noto Sans in 12.3.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

FONT_SIZE = 9
"""Points."""

LINE_HEIGHT = 12.4
"""Points."""

TALLEST_ROW = 409.0
"""Points (Excel specifications and limits)."""

_PADDING = 4.0
"""Points that a row is higher than its lines."""

_PIXELS_PER_UNIT = 7
"""Pixels of one unit of column width: a digit of the standard font, Arial 10 (Office Open XML, 18.3.1.13)."""

_PIXELS_PER_EM = FONT_SIZE * 96 / 72

_GROUPS = {
    0.27: "і .,;:!ijl'",
    0.34: "І-()[]IJ",
    0.44: 'гғ?/"frt',
    0.51: "зстуұүэ–«»csvyz",
    0.58: "авдеёклхяәқГҒЕЁТҰҮ0123456789+=aekxEFLSTYZ",
    0.65: "бийноөпрһцчьАБВЗКРСУХЬЭЯbdghnopquABCKPRVX",
    0.75: "жмңфъДЛНПҺЦЧЪӘҚDGHU",
    0.92: "шщыюЖИЙМҢОӨФЫ…%wMNOQ",
    1.05: "ШЩЮ—№mW",
}
"""Characters by their width in ems, rounded up."""

_WIDTHS = {character: width for width, characters in _GROUPS.items() for character in characters}
_OTHER = 0.65
_CAUTION = 1.03
"""Bold words are a tenth wider, and few."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures texts; remembers words, since legal texts repeat them."""

    _widths: dict[str, float] = field(default_factory=dict)
    _lines: dict[tuple[str, float], int] = field(default_factory=dict)

    def lines(self, text: str, column_width: float) -> int:
        """Lines a text takes in a column of this width (in characters, as `Column.width`); at least one."""
        key = (text, column_width)
        if key not in self._lines:
            room = column_width * _PIXELS_PER_UNIT / _PIXELS_PER_EM / _CAUTION
            self._lines[key] = sum(self._wrapped(paragraph, room) for paragraph in text.split("\n"))
        return self._lines[key]

    def _wrapped(self, paragraph: str, room: float) -> int:
        lines, used = 1, 0.0
        for word in paragraph.split(" "):
            width = self._width(word)
            if used and used + width > room:
                lines, used = lines + 1, 0.0
            if width > room:
                lines += int(width / room)
                width %= room
            used += width + _WIDTHS[" "]
        return lines

    def _width(self, word: str) -> float:
        """Width in ems."""
        width = self._widths.get(word)
        if width is None:
            width = self._widths[word] = sum(_WIDTHS.get(character, _OTHER) for character in word)
        return width


def row_height(lines: int) -> float:
    """Height of a row of so many lines, in points."""
    return min(lines * LINE_HEIGHT + _PADDING, TALLEST_ROW)


def fitting_width(texts: Iterable[str], widths: Sequence[float], ruler: Ruler) -> float:
    """The first of the growing widths at which no text needs more than the tallest row; else the last."""
    texts = list(texts)
    for width in widths[:-1]:
        # A character takes about half an em: only long texts need to be measured.
        most = int((TALLEST_ROW - _PADDING) / LINE_HEIGHT)
        if all(ruler.lines(text, width) <= most for text in texts if len(text) > most * width / 2 or "\n" in text):
            return width
    return widths[-1]
