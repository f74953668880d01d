"""Whether a line begins a paragraph or goes on with the one before: an ordered table of rules.

Each rule looks at the joint of two lines and says that a paragraph begins, that it goes on, or nothing (None); the
first that says something decides. Geometry goes first; words come in where it leaves a doubt: a printed number, a
finished sentence, a small letter that goes on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from parsers.readers.pdf.frame import Frame, Manner
from parsers.readers.pdf.glyphs import LINE_END_HYPHEN
from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.setting import (
    MOVED,
    OTHER_SIZE,
    PARTED,
    ROOM,
    SAME_SPACE,
    STRETCHED,
    Setting,
    first_piece_width,
    has_room,
)
from parsers.readers.pdf.wording import (
    FINISHED,
    begins_heading,
    begins_item,
    begins_provision,
    ends_caption,
    is_usual_chapter,
)

_HYPHENS = f"-\u00ad\u2010{LINE_END_HYPHEN}"
"""What a broken word may end with at a line's end."""

_JITTER = 1.8
"""In usual distances of lines: up to here a line that plainly goes on is one with tall letters or a raised figure."""
_SLIGHTLY_PARTED = 1.12
"""Parts paragraphs only where a sentence ends (Word's 2 points: 1.14; substitute letters: up to 1.2)."""
_GOES_ON = f",{_HYPHENS}"
_CLOSING = ";:,.!?…)]}»”%"


@dataclass(frozen=True)
class Joint:
    """Two lines that follow each other in reading order; without slots, so that what several rules ask is kept."""

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

    @cached_property
    def distance(self) -> float:
        """From baseline to baseline, in usual distances."""
        return (self.before.baseline - self.after.baseline) / self.usual_distance

    @property
    def before_indent(self) -> float:
        """Of the first line against its frame, in font sizes."""
        return (self.before.left - self.before_frame.left) / self.before.size

    @property
    def after_indent(self) -> float:
        """Of the second line against its frame, in font sizes."""
        return (self.after.left - self.after_frame.left) / self.after.size

    @cached_property
    def move(self) -> float:
        """How much further right the second line begins, in font sizes."""
        return self.after_indent - self.before_indent

    @cached_property
    def is_short(self) -> bool:
        """The first word of the second line had room on the first one: the break is no wrapping."""
        room = self.before_frame.right - self.before.right
        if self.is_stretched:
            return room > STRETCHED * self.before.size
        return room > first_piece_width(self.after) + ROOM * self.before.size

    @property
    def reaches_edge(self) -> bool:
        """The first line ends at the right edge of a justified text."""
        room = self.before_frame.right - self.before.right
        return self.before_frame.is_justified and abs(room) <= STRETCHED * self.before.size

    @cached_property
    def is_finished(self) -> bool:
        """The first line ends a sentence or an item of a list."""
        return FINISHED.search(self.before.text) is not None

    @cached_property
    def is_numbered(self) -> bool:
        """The second line begins with a printed number."""
        return begins_provision(self.after.text)

    @cached_property
    def goes_on(self) -> bool:
        """The second line plainly goes on with an unfinished sentence."""
        first = self.after.text[0]
        if self.is_finished or begins_heading(self.after.text):
            return False
        after_comma = self.before.text[-1] == "," and first.isalnum()
        return first.islower() or first.isdigit() or first in _CLOSING or after_comma


def begins_paragraph(joint: Joint) -> bool:
    """Whether the second line of ``joint`` begins a paragraph."""
    for rule in RULES:
        verdict = rule(joint)
        if verdict is not None:
            return verdict
    return False


def _plainly_goes_on(joint: Joint) -> bool | None:
    """Running text in small letters, close below and in place: most joints; no rule below would judge otherwise."""
    before, after = joint.before, joint.after
    if not after.text[0].islower() or before.bold != after.bold or before.size != after.size:
        return None
    is_text = joint.before_setting is Setting.TEXT and joint.after_setting is Setting.TEXT
    if not is_text or not joint.is_side_by_side or not 0 < joint.distance <= PARTED or joint.is_finished:
        return None
    is_second = joint.is_first and joint.before_frame.manner is Manner.INDENTED and joint.move < 0
    return False if is_second or abs(joint.move) <= MOVED else None


def _another_part(joint: Joint) -> bool | None:
    """Boxes of tables are apart, and so is text in columns from text of the full width."""
    before, after = joint.before.strip, joint.after.strip
    if before == after and (before >= 0 or joint.before.page == joint.after.page):
        return None
    return True if min(before, after) <= 0 else None


def _broken_word(joint: Joint) -> bool | None:
    """A word broken at the end of a full line goes on."""
    text = joint.before.text
    broken = text[-1] in _HYPHENS and text[-2:-1].isalnum() and joint.after.text[0].isalnum()
    return False if broken and not joint.is_short and joint.before.size == joint.after.size else None


def _another_setting(joint: Joint) -> bool | None:
    return True if joint.before_setting is not joint.after_setting else None


def _another_look(joint: Joint) -> bool | None:
    """Other size or weight: heading and text, text and footnote."""
    sizes = sorted((joint.before.size, joint.after.size))
    if sizes[1] > (1 + OTHER_SIZE) * sizes[0]:
        return True
    return True if joint.before.bold != joint.after.bold else None


def _parted(joint: Joint) -> bool | None:
    """White space between the lines, or no order of lines at all."""
    if not joint.is_side_by_side:
        return None
    if joint.distance > PARTED:
        goes_on = joint.goes_on and not joint.is_short and joint.distance <= _JITTER
        return None if goes_on else True
    return True if joint.distance <= 0 else None


def _set_apart(joint: Joint) -> bool | None:
    """Lines of one heading belong together where one was full, or where the letters say that it goes on."""
    if joint.before_setting is Setting.TEXT:
        return None
    before, after = joint.before.text, joint.after.text
    if joint.is_finished or begins_heading(after) or ends_caption(before):
        return True
    if not has_room(joint.before, joint.after, joint.before_frame):
        return False
    goes_on = after[0].islower() or before[-1] in _GOES_ON or (before.isupper() and after.isupper())
    return not (joint.is_side_by_side and goes_on)


def _headings_in_a_row(joint: Joint) -> bool | None:
    """A heading below a heading, both bold and nothing between them: only words tell them apart."""
    is_bold = joint.before.bold and joint.after.bold and not joint.before_frame.is_bold
    return True if is_bold and begins_heading(joint.after.text) else None


def _further_right(joint: Joint) -> bool | None:
    """An indent begins a paragraph, but behind the first line of a hanging one."""
    if joint.move <= MOVED:
        return None
    manner = joint.before_frame.manner
    is_hanging = manner is Manner.HANGING or (manner is Manner.FLUSH and begins_provision(joint.before.text))
    if not (joint.is_first and is_hanging):
        return True
    return joint.is_finished or joint.is_short if joint.is_numbered else joint.is_short and not joint.goes_on


def _further_left(joint: Joint) -> bool | None:
    """Behind an indented first line the paragraph goes on at the edge; elsewhere what hangs out begins one."""
    if joint.move >= -MOVED:
        return None
    if joint.is_numbered and joint.is_finished:
        return True
    if joint.is_first and joint.before_frame.manner is not Manner.HANGING:
        return joint.is_short and not joint.goes_on
    return not (joint.goes_on and not joint.is_short)


def _printed_number(joint: Joint) -> bool | None:
    """A number or bullet behind a finished or short line begins a provision, a number and a usual heading a chapter."""
    if not joint.is_numbered:
        is_item = begins_item(joint.after.text) and (joint.is_finished or joint.is_short)
        return True if is_item else None
    return True if joint.is_finished or joint.is_short or is_usual_chapter(joint.after.text) else None


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
    return True if abs(joint.before.space - natural) <= SAME_SPACE else None


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
    is_indented = joint.before_frame.manner is Manner.INDENTED and joint.after_indent > MOVED
    return True if is_indented and joint.is_first and joint.is_finished else None


def _slightly_parted(joint: Joint) -> bool | None:
    parted = joint.is_side_by_side and joint.distance > _SLIGHTLY_PARTED and joint.is_finished
    return True if parted else None


def _list_over_page(joint: Joint) -> bool | None:
    """Over a page's end, where no white space shows, a closed item of a list ends its paragraph."""
    if joint.is_side_by_side or joint.before_frame.manner is Manner.INDENTED:
        return None
    return True if joint.before.text[-1] in ";:" else None


RULES: tuple[Callable[[Joint], bool | None], ...] = (
    _plainly_goes_on,
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
