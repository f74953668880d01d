"""How much room a text takes in a cell: an estimate, since no spreadsheet program fits the height of rows by itself.

The widths are those of Arial, which the reports name, with room for Noto Sans: what fits by this estimate fits in Excel
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
    0.22: "іijl'",
    0.28: "І .,;:!ftI[]/",
    0.35: 'r()-"',
    0.45: "гғкқзт",
    0.51: "сухұүэksczvxyJ",
    0.54: "чьвпяГҒ",
    0.57: "аеёийнңорәөһбцҰҮabdeghnopquL0123456789?«»–",
    0.61: "длКҚЗТFTZ+=",
    0.67: "ъУБЛЬжАВЕЁРХЧҺABEKPSVXY",
    0.72: "ДмыИЙНПСЭЯҢwCDHNRU",
    0.78: "ЦюӘФОӨЪGOQ",
    0.83: "шфщМmM",
    0.94: "ЫЖШЩW%",
    1.07: "—…Ю№",
}
"""Characters by their width in ems (Arial), rounded up."""

_WIDTHS = {character: width for width, characters in _GROUPS.items() for character in characters}
_OTHER = 0.6
_SPACE = _WIDTHS[" "]
_WIDEST = max(_WIDTHS.values())
"""The widest character, in ems: a text of so many of them fits whatever its letters are."""

_CAUTION = 1.06
"""So much wider is a text in Noto Sans, which Linux shows without Arial; bold words are a tenth wider, and few."""


class _WordWidths(dict[str, float]):
    """Widths of words in ems, each measured once."""

    def __missing__(self, word: str) -> float:
        width = self[word] = sum(_WIDTHS.get(character, _OTHER) for character in word)
        return width


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures texts; remembers words, since legal texts repeat them."""

    _widths: _WordWidths = field(default_factory=_WordWidths)

    def lines(self, text: str, column_width: float) -> int:
        """Lines a text takes in a column of this width (in characters, as `Column.width`); at least one."""
        room = column_width * _PIXELS_PER_UNIT / _PIXELS_PER_EM / _CAUTION
        if len(text) * _WIDEST < room and "\n" not in text:
            return 1
        return sum(self._wrapped(paragraph, room) for paragraph in text.split("\n"))

    def _wrapped(self, paragraph: str, room: float) -> int:
        widths, lines, used = self._widths, 1, 0.0
        for word in paragraph.split(" "):
            width = widths[word]
            if used and used + width > room:
                lines, used = lines + 1, 0.0
            if width > room:
                lines += int(width / room)
                width %= room
            used += width + _SPACE
        return lines


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
