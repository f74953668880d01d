"""Lines of a page → strips in reading order: the full width of the text, its columns, the boxes of a table.

A gutter is a place that no letter of several lines in a row stands on, with text on both sides of it. White space
between the words of justified lines makes no gutter, since a gutter is wider than other spaces of its lines and what
is right of it begins at the same place; nor does the white space behind a printed number. Where ruled lines cross the
gutter the text is a table and is read from ruled line to ruled line, else column after column.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from math import inf
from typing import NamedTuple

from parsers.readers.pdf.drawings import Box
from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.words import SPACE, Fragment

_LEAST_LINES = 3
"""Lines with text on a side of a gutter, on each side, and heights of line that the two sides share."""
_GUTTER = 1.0
"""Least width of a gutter, in font sizes (a column gap is 1.5 and more, the padding of a table 1.2)."""
_ALIGNED = 0.7
"""Share of the lines right of a gutter that begin at the usual places, 0.0 to 1.0."""
_SAME_PLACE = 0.1
"""In font sizes."""
_CLOSE = 1.5
"""Lines of one column follow within so many usual distances."""
_HALF = 0.9
_WIDER = 1.5
"""A gutter against the usual space of its line."""
_STARTS_FAR_RIGHT = 0.3
"""A line that begins this far into the text's width, 0.0 to 1.0, may be one of a right column."""
_RULE_HEIGHT = 2.0
_RULE_WIDTH = 20.0
"""A ruled line is at most that high and at least that wide, in points."""
_NUMBER = re.compile(r"[\d.–—-]{1,8}[.)]?|\w[.)]|[•▪·–—-]")

Lines = Sequence[list[Fragment]]


class Layout(StrEnum):
    """How text stands on a part of a page."""

    COLUMNS = "columns"
    TABLE = "table"


class Strip(NamedTuple):
    """Lines that follow each other."""

    number: int
    """0 for lines of the full width; columns count from 1 on their page, boxes of a table down from -1."""
    lines: list[list[Fragment]]


class _Zone(NamedTuple):
    start: int
    end: int
    gutter: float


def may_divide(lines: Sequence[PrintedLine]) -> bool:
    """Whether any gutter is possible: the quick answer for most pages."""
    if len(lines) < _LEAST_LINES:
        return False
    left = min(line.left for line in lines)
    far = left + _STARTS_FAR_RIGHT * (max(line.right for line in lines) - left)
    return sum(line.widest_space >= _GUTTER or line.left > far for line in lines) >= _LEAST_LINES


def divide(lines: Lines, paths: Sequence[Box]) -> tuple[list[Strip], list[Layout]]:
    """The strips of a page and the layouts found besides plain text; ``lines`` go from top to bottom."""
    strips: list[Strip] = []
    layouts: list[Layout] = []
    for part, gutter in _divided(lines):
        if gutter is None:
            strips.append(Strip(0, part))
            continue
        layout, boxes = _parts(part, gutter, paths)
        layouts.append(layout)
        first = 1 + max((abs(strip.number) for strip in strips), default=0)
        sign = -1 if layout is Layout.TABLE else 1
        strips.extend(Strip(sign * number, box) for number, box in enumerate(boxes, first))
    return strips, layouts


def _divided(lines: Lines) -> Iterator[tuple[list[list[Fragment]], float | None]]:
    """The lines in parts from top to bottom, each with the gutter that parts it, if one does."""
    zone = _find_zone(lines)
    if zone is None:
        if lines:
            yield list(lines), None
        return
    yield from _divided(lines[: zone.start])
    yield list(lines[zone.start : zone.end]), zone.gutter
    yield from _divided(lines[zone.end :])


def _find_zone(lines: Lines, *, in_table: bool = False) -> _Zone | None:
    """The longest run of lines that a gutter parts.

    ``in_table``: the lines stand beside a gutter already, so that a number alone is no number of a provision.
    """
    zones = [zone for gutter in _candidates(lines, in_table) for zone in _zones(lines, gutter)]
    return max(zones, key=lambda zone: (zone.end - zone.start, -zone.start, -zone.gutter), default=None)


def _candidates(lines: Lines, in_table: bool) -> list[float]:
    """Places that may be gutters: right before where text right of one often begins."""
    if len(lines) < _LEAST_LINES:
        return []
    left = min(line[0].left for line in lines)
    far = left + _STARTS_FAR_RIGHT * (max(line[-1].right for line in lines) - left)
    starts: Counter[int] = Counter()
    for line in lines:
        gutter = _GUTTER * line[0].style.size
        if line[0].left > far:
            starts[round(line[0].left)] += 1
        for before, after in pairwise(line):
            if after.left - before.right >= gutter and (in_table or not _is_number(line, after)):
                starts[round(after.left)] += 1
    near = {place: sum(starts[other] for other in (place - 1, place, place + 1)) for place in starts}
    return [place - 1.5 for place, count in sorted(near.items()) if count >= _LEAST_LINES]


def _is_number(line: list[Fragment], after: Fragment) -> bool:
    """Whether what stands left of ``after`` is only a printed number or a bullet."""
    text = "".join(fragment.text for fragment in line if fragment.left < after.left)
    return _NUMBER.fullmatch(text) is not None


def _zones(lines: Lines, gutter: float) -> Iterator[_Zone]:
    start = 0
    for index in range(len(lines) + 1):
        if index == len(lines) or _crosses(lines[index], gutter):
            zone = _trimmed(lines, start, index, gutter)
            if zone is not None:
                yield zone
            start = index + 1


def _crosses(line: list[Fragment], gutter: float) -> bool:
    """Whether the line has letters at the gutter, or letters on both sides too near to it."""
    before = max((fragment.right for fragment in line if fragment.left <= gutter), default=None)
    after = min((fragment.left for fragment in line if fragment.left > gutter), default=None)
    if before is None:
        return False
    if before > gutter:
        return True
    return after is not None and after - before < _GUTTER * line[0].style.size


def _trimmed(lines: Lines, start: int, end: int, gutter: float) -> _Zone | None:
    """The lines from where text stands on both sides to where one side has long ended; None if they make no columns."""
    left = [index for index in range(start, end) if lines[index][0].left <= gutter]
    right = [index for index in range(start, end) if lines[index][-1].left > gutter]
    if min(len(left), len(right)) < _LEAST_LINES:
        return None
    start = max(left[0], right[0])
    first = start
    shared = [index for index in range(start, min(left[-1], right[-1]) + 1)]
    heights = (lines[shared[0]][0].baseline - lines[shared[-1]][0].baseline) if shared else 0.0
    if heights < (_LEAST_LINES - 1) * lines[start][0].style.size or not _is_aligned(lines, right, gutter):
        return None
    if not _is_wider(lines[start : shared[-1] + 1], gutter):
        return None
    if sum(index in shared for index in left) < _LEAST_LINES or sum(index in shared for index in right) < _LEAST_LINES:
        return None
    usual = _usual_distance(lines[first : shared[-1] + 1])
    return _Zone(_start(lines, first, left[0], usual), _end(lines, shared[-1] + 1, end, usual), gutter)


def _is_aligned(lines: Lines, right: list[int], gutter: float) -> bool:
    """Whether most text right of the gutter begins at one of two places: lines and first lines of paragraphs."""
    bin_width = 2 * _SAME_PLACE * lines[right[0]][0].style.size
    starts = [min(fragment.left for fragment in lines[index] if fragment.left > gutter) for index in right]
    bins = Counter(round(start / bin_width) for start in starts)
    usual = [place for place, _ in bins.most_common(2)]
    near = sum(any(abs(round(start / bin_width) - place) <= 1 for place in usual) for start in starts)
    return near >= _ALIGNED * len(starts)


def _is_wider(lines: Lines, gutter: float) -> bool:
    """Whether most lines with text on both sides have a wider space at the gutter than elsewhere."""
    verdicts: list[bool] = []
    for line in lines:
        gaps = [(after.left - before.right, before.left <= gutter < after.left) for before, after in pairwise(line)]
        spaces = sorted(gap for gap, is_own in gaps if not is_own and gap > SPACE * line[0].style.size)
        own = next((gap for gap, is_own in gaps if is_own), None)
        if spaces and own is not None:
            verdicts.append(own > _WIDER * spaces[len(spaces) // 2])
    return 2 * sum(verdicts) >= len(verdicts)


def _usual_distance(lines: Lines) -> float:
    """Distance of lines in either column, in points."""
    return max((a[0].baseline - b[0].baseline for a, b in pairwise(lines)), default=0.0)


def _start(lines: Lines, start: int, first_left: int, usual: float) -> int:
    """Where the left column begins: a line of the right one may stand higher, further left ones only if closely."""
    while start > first_left and lines[start - 1][0].baseline - lines[start][0].baseline <= _CLOSE * usual:
        start -= 1
    return max(start - 1, 0) if start == first_left and _is_half_line_above(lines, start, usual) else start


def _is_half_line_above(lines: Lines, start: int, usual: float) -> bool:
    """Whether the line above stands nearer than a line of the same column would."""
    return start > 0 and lines[start - 1][0].baseline - lines[start][0].baseline < _HALF * usual


def _end(lines: Lines, shared_end: int, end: int, usual: float) -> int:
    """The longer side goes on as long as its lines follow closely."""
    for index in range(shared_end, end):
        if lines[index - 1][0].baseline - lines[index][0].baseline > _CLOSE * usual:
            return index
    return end


def _parts(lines: Lines, gutter: float, paths: Sequence[Box]) -> tuple[Layout, list[list[list[Fragment]]]]:
    """The layout of lines parted by a gutter, and their parts in reading order."""
    gutters = sorted(_gutters(lines, gutter))
    bands = list(_bands(lines, gutter, paths))
    layout = Layout.TABLE if len(bands) > 1 else Layout.COLUMNS
    parts = [_between(band, left, right) for band in bands for left, right in pairwise((-inf, *gutters, inf))]
    return layout, [part for part in parts if part]


def _gutters(lines: Lines, gutter: float) -> Iterator[float]:
    """The gutter, and those found left and right of it."""
    yield gutter
    for side in (_between(lines, -inf, gutter), _between(lines, gutter, inf)):
        zone = _find_zone(side, in_table=True)
        if zone is not None:
            yield from _gutters(side[zone.start : zone.end], zone.gutter)


def _between(lines: Lines, left: float, right: float) -> list[list[Fragment]]:
    """What the lines hold between two gutters."""
    parts = ([fragment for fragment in line if left < fragment.left <= right] for line in lines)
    return [part for part in parts if part]


def _bands(lines: Lines, gutter: float, paths: Sequence[Box]) -> Iterator[Lines]:
    """The lines between ruled lines that cross the gutter; all of them if fewer than two do."""
    rules = sorted({height for path in paths if path.left < gutter < path.right for height in _rules(path)})
    top, bottom = lines[0][0].baseline, lines[-1][0].baseline
    size = lines[0][0].style.size
    if sum(bottom - 3 * size <= height <= top + 3 * size for height in rules) < 2:
        yield lines
        return
    start = 0
    for index in range(1, len(lines) + 1):
        is_last = index == len(lines)
        if is_last or any(lines[index][0].baseline < rule < lines[index - 1][0].baseline for rule in rules):
            yield lines[start:index]
            start = index


def _rules(path: Box) -> Iterator[float]:
    """Heights at which a path draws a ruled line: itself, or the edges of a box."""
    if path.right - path.left < _RULE_WIDTH:
        return
    yield path.top
    if path.top - path.bottom > _RULE_HEIGHT:
        yield path.bottom
