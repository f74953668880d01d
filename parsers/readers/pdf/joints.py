"""Whether a line begins a paragraph or goes on with the one before: an ordered table of rules.

Each rule looks at the joint of two lines and says that a paragraph begins, that it goes on, or nothing (None); the
first that says something decides. Geometry goes first; words come in where it leaves a doubt: a printed number, a
finished sentence, a small letter that goes on.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from parsers.model import Language
from parsers.numbering import point_number, subpoint_number
from parsers.readers.pdf.frame import Frame, Manner, begins_provision
from parsers.readers.pdf.glyphs import LINE_END_HYPHEN
from parsers.readers.pdf.printed import PrintedLine
from parsers.vocabulary import vocabulary

HYPHENS = f"-\u00ad\u2010{LINE_END_HYPHEN}"
"""What a broken word may end with at a line's end."""

AT_EDGE = 0.4
"""In font sizes: nearer than this to an edge is at the edge."""
STRETCHED = 0.1
"""In font sizes: lines stretched to the right edge miss it by less (measured: 0.03, with wide last letters 0.05)."""
_CENTRED = 0.5
"""In font sizes: the room left and right of a centred line differs by less (a space at its end is 0.25)."""
_SAME_PLACE = 0.15
"""In font sizes."""
_MOVED = 0.5
"""In font sizes: a line that begins this much further left or right has another indent."""
_SIDE = 0.35
"""Share of the width, 0.0 to 1.0: what begins further right is a caption or signature."""
_ROOM = 0.4
"""In font sizes: a space, usually 0.25, and what the measured widths are not exact by."""
_SAME_SPACE = 0.02
"""In font sizes: spaces that nobody stretched differ by less."""
_PARTED = 1.35
"""In usual distances of lines: more than that parts paragraphs (a blank half line: 1.5)."""
_JITTER = 1.8
"""Up to here a line that plainly goes on is one with tall letters or a raised figure."""
_SLIGHTLY_PARTED = 1.12
"""Parts paragraphs only where a sentence ends (Word's 2 points: 1.14; substitute letters: up to 1.2)."""
_OTHER_SIZE = 0.08
"""Share by which font sizes of different text differ."""
FINISHED = re.compile(r"[.;:!?…][\"»”)\]]*$")
"""A text that ends like this has no need to go on."""
_FIRST_PIECE = re.compile(r"\S*?[^\W\d_][-–](?=\w)|\S+")
"""A line is broken behind the hyphen of a word; not all programs break it behind that of a number."""
_CLOSING = ";:,.!?…)]}»”%"


class Setting(Enum):
    """Where on the page a line is set."""

    TEXT = auto()
    CENTRED = auto()
    SIDE = auto()
    """Far right: a caption, an approval mark, a signature."""


@dataclass(frozen=True, slots=True)
class Joint:
    """Two lines that follow each other in reading order."""

    before: PrintedLine
    after: PrintedLine
    before_frame: Frame
    after_frame: Frame
    before_setting: Setting
    after_setting: Setting
    is_first: bool
    """``before`` begins its paragraph."""
    usual_distance: float
    """Distance of lines to be expected here, in points."""
    is_stretched: bool
    """An earlier line of the paragraph ends at the right edge of a justified text."""

    @property
    def is_side_by_side(self) -> bool:
        """Both stand on one page and strip, so that their distance says something."""
        return (self.before.page, self.before.strip) == (self.after.page, self.after.strip)

    @property
    def distance(self) -> float:
        """From baseline to baseline, in usual distances."""
        return (self.before.baseline - self.after.baseline) / self.usual_distance

    @property
    def before_indent(self) -> float:
        return (self.before.left - self.before_frame.left) / self.before.size

    @property
    def after_indent(self) -> float:
        return (self.after.left - self.after_frame.left) / self.after.size

    @property
    def move(self) -> float:
        """How much further right the second line begins, in font sizes."""
        return self.after_indent - self.before_indent

    @property
    def is_short(self) -> bool:
        """The first word of the second line had room on the first one: the break is no wrapping."""
        room = self.before_frame.right - self.before.right
        if self.is_stretched:
            return room > STRETCHED * self.before.size
        return room > first_piece_width(self.after) + _ROOM * self.before.size

    @property
    def reaches_edge(self) -> bool:
        """The first line ends at the right edge of a justified text."""
        room = self.before_frame.right - self.before.right
        return self.before_frame.is_justified and abs(room) <= STRETCHED * self.before.size

    @property
    def is_finished(self) -> bool:
        return FINISHED.search(self.before.text) is not None

    @property
    def is_numbered(self) -> bool:
        """The second line begins with a printed number."""
        return begins_provision(self.after.text)

    @property
    def goes_on(self) -> bool:
        """The second line plainly goes on with an unfinished sentence."""
        first = self.after.text[0]
        if self.is_finished or begins_heading(self.after.text):
            return False
        after_comma = self.before.text[-1] == "," and first.isalnum()
        return first.islower() or first.isdigit() or first in _CLOSING or after_comma


def begins_paragraph(joint: Joint) -> bool:
    """Whether the second line of ``joint`` begins a paragraph."""
    verdicts = (rule(joint) for rule in RULES)
    return next((verdict for verdict in verdicts if verdict is not None), False)


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
        is_usual = frame.indent is not None and abs(indent - frame.indent) <= _MOVED
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
    if upper is centred and (min(indent, room) < STRETCHED or _has_room(upper, lower, frame)):
        return False
    close = upper.baseline - lower.baseline <= _PARTED * frame.distance * line.size
    return close and line.bold == centred.bold and abs(line.size - centred.size) <= _OTHER_SIZE * line.size


def _has_room(line: PrintedLine, after: PrintedLine, frame: Frame) -> bool:
    """Whether the first word of ``after`` had room beside a centred line."""
    return line.right - line.left + first_piece_width(after) + _ROOM * line.size < frame.right - frame.left


def _is_aligned(line: PrintedLine, other: PrintedLine | None) -> bool:
    """Whether both lines begin at one place, though they end at different ones: centred lines do not."""
    if other is None:
        return False
    size = line.size
    return abs(line.left - other.left) <= _SAME_PLACE * size and abs(line.right - other.right) > _MOVED * size


def _is_text(line: PrintedLine, after: PrintedLine | None, frame: Frame) -> bool:
    """Whether a line with the usual indent that seems centred is one of a paragraph."""
    if begins_provision(line.text) or FINISHED.search(line.text):
        return True
    if after is None or AT_EDGE * line.size < after.left - frame.left < line.left - frame.left - AT_EDGE * line.size:
        return False
    return frame.right - line.right <= first_piece_width(after) + _ROOM * line.size


def _another_part(joint: Joint) -> bool | None:
    """Boxes of tables are apart, and so is text in columns from text of the full width."""
    before, after = joint.before.strip, joint.after.strip
    if before == after and (before >= 0 or joint.before.page == joint.after.page):
        return None
    return True if min(before, after) <= 0 else None


def _broken_word(joint: Joint) -> bool | None:
    """A word broken at the end of a full line goes on."""
    text = joint.before.text
    broken = text[-1] in HYPHENS and text[-2:-1].isalnum() and joint.after.text[0].isalnum()
    return False if broken and not joint.is_short and joint.before.size == joint.after.size else None


def _another_setting(joint: Joint) -> bool | None:
    return True if joint.before_setting is not joint.after_setting else None


def _another_look(joint: Joint) -> bool | None:
    """Other size or weight: heading and text, text and footnote."""
    sizes = sorted((joint.before.size, joint.after.size))
    if sizes[1] > (1 + _OTHER_SIZE) * sizes[0]:
        return True
    return True if joint.before.bold != joint.after.bold else None


def _parted(joint: Joint) -> bool | None:
    """White space between the lines, or no order of lines at all."""
    if not joint.is_side_by_side:
        return None
    if joint.distance > _PARTED:
        goes_on = joint.goes_on and not joint.is_short and joint.distance <= _JITTER
        return None if goes_on else True
    return True if joint.distance <= 0 else None


def _set_apart(joint: Joint) -> bool | None:
    """Lines of one heading belong together, unless a word says that another heading begins."""
    if joint.before_setting is Setting.TEXT:
        return None
    if joint.is_finished or begins_heading(joint.after.text) or _ends_caption(joint.before.text):
        return True
    return not joint.is_side_by_side and _has_room(joint.before, joint.after, joint.before_frame)


def _headings_in_a_row(joint: Joint) -> bool | None:
    """A heading below a heading, both bold and nothing between them: only words tell them apart."""
    is_bold = joint.before.bold and joint.after.bold and not joint.before_frame.is_bold
    return True if is_bold and begins_heading(joint.after.text) else None


def _further_right(joint: Joint) -> bool | None:
    """An indent begins a paragraph, but behind the first line of a hanging one."""
    if joint.move <= _MOVED:
        return None
    manner = joint.before_frame.manner
    is_hanging = manner is Manner.HANGING or (manner is Manner.FLUSH and begins_provision(joint.before.text))
    if not (joint.is_first and is_hanging):
        return True
    return joint.is_finished or joint.is_short if joint.is_numbered else joint.is_short and not joint.goes_on


def _further_left(joint: Joint) -> bool | None:
    """Behind an indented first line the paragraph goes on at the edge; elsewhere what hangs out begins one."""
    if joint.move >= -_MOVED:
        return None
    if joint.is_numbered and joint.is_finished:
        return True
    if joint.is_first and joint.before_frame.manner is not Manner.HANGING:
        return joint.is_short and not joint.goes_on
    return not (joint.goes_on and not joint.is_short)


def _printed_number(joint: Joint) -> bool | None:
    """A number behind a finished or short line begins a provision, one before a usual heading a chapter."""
    if not joint.is_numbered:
        return None
    return True if joint.is_finished or joint.is_short or _is_usual_chapter(joint.after.text) else None


def _short_line(joint: Joint) -> bool | None:
    """A line that ends although there is room ends its paragraph, unless the sentence plainly goes on."""
    return True if joint.is_short and not joint.goes_on else None


def _not_hanging(joint: Joint) -> bool | None:
    """Where numbers hang out, the lines of their paragraph are indented; one that is not begins a paragraph."""
    is_hanging = joint.before_frame.manner is Manner.HANGING and joint.is_first
    return True if is_hanging and begins_provision(joint.before.text) and not joint.goes_on else None


def _unstretched(joint: Joint) -> bool | None:
    """In a justified text a line that may end a paragraph and does not reach the edge ends it."""
    frame = joint.before_frame
    room = frame.right - joint.before.right
    may_end = joint.is_finished or begins_heading(joint.after.text)
    return True if frame.is_justified and may_end and room > STRETCHED * joint.before.size else None


def _natural_spaces(joint: Joint) -> bool | None:
    """A finished line that reaches the edge of a justified text without being stretched ends its paragraph."""
    natural = joint.before_frame.space
    if not joint.reaches_edge or not joint.is_finished or natural is None or joint.before.space is None:
        return None
    return True if abs(joint.before.space - natural) <= _SAME_SPACE else None


def _sentence_end(joint: Joint) -> bool | None:
    """Flush paragraphs that nothing parts: a full line that ends a sentence ends its paragraph, as in plain text."""
    frame = joint.before_frame
    if frame.manner is not Manner.FLUSH or not joint.is_finished or joint.after.text[0].islower():
        return None
    if frame.is_parted and joint.is_side_by_side:
        return None
    return None if joint.reaches_edge else True


def _both_indented(joint: Joint) -> bool | None:
    """A line indented like the first line before it begins a paragraph of its own where a sentence has ended."""
    is_indented = joint.before_frame.manner is Manner.INDENTED and joint.after_indent > _MOVED
    return True if is_indented and joint.is_first and joint.is_finished else None


def _slightly_parted(joint: Joint) -> bool | None:
    parted = joint.is_side_by_side and joint.distance > _SLIGHTLY_PARTED and joint.is_finished
    return True if parted else None


def _list_over_page(joint: Joint) -> bool | None:
    """Over a page's end, where no white space shows, a closed item of a list ends its paragraph."""
    if joint.is_side_by_side or joint.before_frame.manner is Manner.INDENTED:
        return None
    return True if joint.before.text[-1] in ";:" else None


def begins_heading(text: str) -> bool:
    """Whether a title, a chapter, a caption or a numbered provision begins here."""
    if begins_provision(text):
        return True
    for words in _VOCABULARIES:
        if words.chapter.match(text) or words.caption.match(text):
            return True
        if words.title_word_leads and (words.title_word.match(text) or words.title.match(text)):
            return True
    return False


def _is_usual_chapter(text: str) -> bool:
    numbered = point_number(text)
    return numbered is not None and any(words.chapter_text.match(numbered.text) for words in _VOCABULARIES)


def _ends_caption(text: str) -> bool:
    return any(words.caption.search(text) for words in _VOCABULARIES)


_VOCABULARIES = tuple(vocabulary(language) for language in Language)

RULES: tuple[Callable[[Joint], bool | None], ...] = (
    _another_part,
    _broken_word,
    _another_setting,
    _another_look,
    _parted,
    _set_apart,
    _headings_in_a_row,
    _further_right,
    _further_left,
    _printed_number,
    _short_line,
    _both_indented,
    _not_hanging,
    _slightly_parted,
    _unstretched,
    _natural_spaces,
    _sentence_end,
    _list_over_page,
)
