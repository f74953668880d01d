"""Where on the page a line is set: in the text, centred above it, or far right beside it."""

import re
from enum import Enum, auto

from parsers.numbering import subpoint_number
from parsers.readers.pdf.frame import Frame
from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.wording import FINISHED, begins_heading, begins_provision

AT_EDGE = 0.4
"""In font sizes: nearer than this to an edge is at the edge."""
STRETCHED = 0.1
"""In font sizes: lines stretched to the right edge miss it by less (measured: 0.03, with wide last letters 0.05)."""
SAME_SPACE = 0.02
"""In font sizes: spaces that nobody stretched differ by less."""
ROOM = 0.4
"""In font sizes: a space, usually 0.25, and what the measured widths are not exact by."""
MOVED = 0.5
"""In font sizes: a line that begins this much further left or right has another indent."""
PARTED = 1.35
"""In usual distances of lines: more than that parts paragraphs (a blank half line: 1.5)."""
OTHER_SIZE = 0.08
"""Share by which font sizes of different text differ."""
_CENTRED = 0.5
"""In font sizes: the room left and right of a centred line differs by less (a space at its end is 0.25)."""
_SAME_PLACE = 0.15
"""In font sizes."""
_SIDE = 0.35
"""Share of the width, 0.0 to 1.0: what begins further right is a caption or signature."""
_FIRST_PIECE = re.compile(r"\S*?[^\W\d_][-–](?=\w)|\S+")
"""A line is broken behind the hyphen of a word; not all programs break it behind that of a number."""


class Setting(Enum):
    """Where on the page a line is set."""

    TEXT = auto()
    CENTRED = auto()
    SIDE = auto()
    """Far right: a caption, an approval mark, a signature."""


def first_piece_width(line: PrintedLine) -> float:
    """Width of the least that a line break moves to the next line, in points: a word, or up to its first hyphen."""
    word = line.text.split(" ", 1)[0]
    piece = _FIRST_PIECE.match(word)
    return (line.word_right - line.left) * (len(piece[0]) / len(word) if piece else 1.0)


def setting_of(before: PrintedLine | None, line: PrintedLine, after: PrintedLine | None, frame: Frame) -> Setting:
    """Where ``line`` is set; ``before`` and ``after`` are the lines around it, if any stand in the same frame."""
    indent = (line.left - frame.left) / line.size
    room = (frame.right - line.right) / line.size
    if indent <= AT_EDGE:
        return Setting.TEXT
    if abs(indent - room) <= _CENTRED and not _is_aligned(line, before) and not _is_aligned(line, after):
        is_usual = frame.indent is not None and abs(indent - frame.indent) <= MOVED
        return Setting.TEXT if is_usual and _is_text(line, after, frame) else Setting.CENTRED
    return Setting.SIDE if indent * line.size > _SIDE * (frame.right - frame.left) else Setting.TEXT


def is_wide_heading(line: PrintedLine, centred: PrintedLine, frame: Frame) -> bool:
    """Whether ``line``, nearly as wide as the text, belongs to the heading whose line above or below is ``centred``."""
    indent, room = (line.left - frame.left) / line.size, (frame.right - line.right) / line.size
    upper, lower = (line, centred) if line.baseline > centred.baseline else (centred, line)
    if abs(indent - room) > _CENTRED or FINISHED.search(upper.text) or subpoint_number(upper.text):
        return False
    if begins_heading(lower.text):
        return False
    if upper is centred and (min(indent, room) < STRETCHED or has_room(upper, lower, frame)):
        return False
    close = upper.baseline - lower.baseline <= PARTED * frame.distance * line.size
    return close and line.bold == centred.bold and abs(line.size - centred.size) <= OTHER_SIZE * line.size


def has_room(line: PrintedLine, after: PrintedLine, frame: Frame) -> bool:
    """Whether the first word of ``after`` had room beside a centred line."""
    return line.right - line.left + first_piece_width(after) + ROOM * line.size < frame.right - frame.left


def _is_aligned(line: PrintedLine, other: PrintedLine | None) -> bool:
    """Whether both lines begin at one place, though they end at different ones: centred lines do not."""
    if other is None:
        return False
    size = line.size
    return abs(line.left - other.left) <= _SAME_PLACE * size and abs(line.right - other.right) > MOVED * size


def _is_text(line: PrintedLine, after: PrintedLine | None, frame: Frame) -> bool:
    """Whether a line with the usual indent that seems centred is one of a paragraph."""
    if begins_provision(line.text) or FINISHED.search(line.text):
        return True
    if after is None or AT_EDGE * line.size < after.left - frame.left < line.left - frame.left - AT_EDGE * line.size:
        return False
    return frame.right - line.right <= first_piece_width(after) + ROOM * line.size
