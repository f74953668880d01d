"""Printed lines → paragraphs, told from their geometry: indents, how far lines reach, white space, centring, weight."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from parsers.diagnostics import Diagnostic
from parsers.lines import Block, Paragraph
from parsers.model import SourceRange
from parsers.readers.pdf.feet import part_feet
from parsers.readers.pdf.frame import Frame, Manner
from parsers.readers.pdf.hyphens import Hyphens
from parsers.readers.pdf.joints import Joint, begins_paragraph
from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.setting import AT_EDGE, SAME_SPACE, STRETCHED, Setting, is_wide_heading, setting_of
from parsers.readers.pdf.wording import FINISHED
from parsers.repair.joining import join_lines

_LARGER = 1.08
"""A heading's letters against the text's."""
_PULSE_EVERY = 500
"""Lines or paragraphs: 20 ms at most."""
_OTHER_SPACING = 1.3
"""A paragraph whose lines stand this much further apart than usual is set with another spacing."""


class NumberedLine(NamedTuple):
    """A line of the running text and its number among all lines of the document, from 1."""

    line: PrintedLine
    number: int


class _Set(NamedTuple):
    """A line with what is known of its place."""

    line: PrintedLine
    number: int
    frame: Frame
    setting: Setting


def paragraphs_of(
    lines: Sequence[NumberedLine], frame_of: Callable[[PrintedLine], Frame], pulse: Callable[[], None]
) -> tuple[list[Paragraph], list[Diagnostic]]:
    """The paragraphs of ``lines``, which stand in reading order, and what was decided about broken words.

    ``pulse`` is called now and then; it may raise to stop the work.
    """
    hyphens = Hyphens([item.line for item in lines])
    paragraphs: list[Paragraph] = []
    remarks: list[Diagnostic] = []
    for count, group in enumerate(_with_feet(lines, frame_of, pulse)):
        if count % _PULSE_EVERY == 0:
            pulse()
        texts, said = hyphens.settle([item.line for item in group])
        first, last = group[0], group[-1]
        source = SourceRange(first.number, last.number, first.line.page)
        paragraphs.append(Paragraph(join_lines(texts), source, _block(group)))
        remarks.extend(replace(remark, line=first.number) for remark in said)
    return paragraphs, remarks


def _with_feet(
    lines: Sequence[NumberedLine], frame_of: Callable[[PrintedLine], Frame], pulse: Callable[[], None]
) -> Iterator[list[_Set]]:
    """The lines of each paragraph; footnotes come behind the paragraph that ends their page or crosses its end."""
    text, feet = part_feet(lines, frame_of)
    for group in _groups(_settings(text, frame_of, pulse)):
        yield group
        reached = [page for page, foot in feet.items() if foot[0].number <= group[-1].number + 1]
        for page in reached:
            yield from _groups(_settings(feet.pop(page), frame_of, pulse))
    for foot in feet.values():
        yield from _groups(_settings(foot, frame_of, pulse))


def _settings(
    lines: Sequence[NumberedLine], frame_of: Callable[[PrintedLine], Frame], pulse: Callable[[], None]
) -> list[_Set]:
    placed: list[_Set] = []
    for before, item, after in zip((None, *lines), lines, (*lines[1:], None), strict=False):
        if len(placed) % _PULSE_EVERY == 0:
            pulse()
        frame = frame_of(item.line)
        above = before.line if before is not None and _shares_edges(before.line, item.line) else None
        below = after.line if after is not None and _shares_edges(item.line, after.line) else None
        placed.append(_Set(item.line, item.number, frame, setting_of(above, item.line, below, frame)))
    _widen_headings(placed, range(len(placed) - 2, -1, -1), 1)
    _widen_headings(placed, range(1, len(placed)), -1)
    return placed


def _widen_headings(placed: list[_Set], indexes: range, step: int) -> None:
    """Count wide lines among the heading that goes on in the line ``step`` further."""
    for index in indexes:
        item, other = placed[index], placed[index + step]
        may_belong = item.setting is Setting.TEXT and other.setting is Setting.CENTRED
        if may_belong and _is_below(item.line, other.line) and is_wide_heading(item.line, other.line, item.frame):
            placed[index] = item._replace(setting=Setting.CENTRED)


def _is_below(line: PrintedLine, following: PrintedLine) -> bool:
    return (line.page, line.strip) == (following.page, following.strip)


def _shares_edges(line: PrintedLine, other: PrintedLine) -> bool:
    return line.strip == other.strip and (line.strip == 0 or line.page == other.page)


def _groups(lines: Iterable[_Set]) -> Iterator[list[_Set]]:
    """The lines of each paragraph."""
    group: list[_Set] = []
    for item in lines:
        if group and begins_paragraph(_joint(group, item)):
            yield group
            group = []
        group.append(item)
    if group:
        yield group


def _joint(group: Sequence[_Set], after: _Set) -> Joint:
    before = group[-1]
    return Joint(
        before.line,
        after.line,
        before.frame,
        after.frame,
        before.setting,
        after.setting,
        is_first=len(group) == 1,
        usual_distance=_usual_distance(group),
        is_stretched=before.frame.is_justified and any(_is_stretched(item) for item in group[:-1]),
    )


def _usual_distance(group: Sequence[_Set]) -> float:
    """Distance of lines to be expected behind the last line of ``group``, in points."""
    before = group[-1]
    usual = before.frame.distance * before.line.size
    if len(group) > 1 and _is_below(group[-2].line, before.line):
        own = group[-2].line.baseline - before.line.baseline
        return own if own > _OTHER_SPACING * usual or 0 < own < usual else usual
    return usual


def _is_stretched(item: _Set) -> bool:
    """Whether the line ends at the right edge because it was stretched, not because it happens to be that long."""
    if abs(item.frame.right - item.line.right) > STRETCHED * item.line.size:
        return False
    return item.line.space is None or item.frame.space is None or abs(item.line.space - item.frame.space) > SAME_SPACE


def _block(group: Sequence[_Set]) -> Block:
    """What the layout says of a paragraph."""
    frame, text = group[0].frame, group[-1].line.text
    if group[0].line.strip:
        return Block.UNKNOWN
    if any(item.setting is not Setting.TEXT for item in group):
        return Block.HEADING
    is_finished = FINISHED.search(text) is not None
    stands_out = all(item.line.bold for item in group) and not frame.is_bold
    stands_out = stands_out or group[0].line.size >= _LARGER * frame.size
    indent = (group[0].line.left - frame.left) / group[0].line.size
    if frame.manner is Manner.INDENTED and indent <= AT_EDGE:
        stands_out = True
    if stands_out:
        return Block.UNKNOWN if is_finished else Block.HEADING
    return Block.BODY if is_finished else Block.UNKNOWN
