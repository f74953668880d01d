"""Pages printed from plain text, all letters equally wide → the lines of that text.

Such a page is a grid: a letter's place says how many spaces and empty lines stand before it. Lines longer than the page
is wide were wrapped by the printing; they are put together again, because `parsers.repair` goes by what a text's own
line breaks, indents and empty lines say.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from parsers.lines import Line
from parsers.readers.pdf.glyphs import LINE_END_HYPHEN
from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.wording import FINISHED, begins_provision
from parsers.repair.displaced import Evidence, restore
from parsers.repair.tails import is_glued, is_whole

_FIRST_PIECE = re.compile(r"\S+?[-–](?=\w)|\S+")
"""The least that a line break moves to the next line: up to a hyphen inside a word."""
_FIRST_WORD = re.compile(r"\S+")
"""What it moves where words are broken at spaces only."""
_CLOSING = ";:,.!?…)]}»”%"
"""No line is broken before these, but by the legal portal."""
_REST = 20
"""Columns. What is wrapped off the lines of a text that was wrapped before is shorter."""
_NEARLY_FULL = 0.7
"""Share of the page's width, 0.0 to 1.0."""
_ENOUGH = 3
"""Short lines inside paragraphs that show that a text was wrapped before."""
_EXCEPTIONS = 0.1
"""Share of lines neither short nor nearly full, 0.0 to 1.0, up to which a text was wrapped before."""
_PULSE_EVERY = 1000
"""Lines: 10 ms."""
_NEAR = 0.2
"""In points: distances of lines that differ by rounding only."""
_MARGIN = 3
"""Columns by which the longest lines of a text wrapped before differ."""
_KEPT_TOGETHER = 2
"""At most as many lines stay empty at a page's end so that a paragraph's lines are not parted."""


class _Row(NamedTuple):
    """A line of the grid; an empty one has no text."""

    column: int
    text: str
    page: int | None = None
    is_doubtful: bool = False
    """Empty, at the end of a page: the text's own, or room left so that a paragraph's lines are not parted."""


_EMPTY = _Row(0, "")


def typed_lines(pages: Sequence[Sequence[PrintedLine]], advance: float, pulse: Callable[[], None]) -> tuple[Line, ...]:
    """The text's own lines, empty ones too; ``advance`` is the width of a letter in points.

    ``pulse`` is called now and then; it may raise to stop the work.
    """
    rows = list(_grid(pages, advance))
    width = max((row.column + len(row.text) for row in rows), default=0)
    longest = _longest_line(rows, width)
    evidence = Evidence.of([[row.text for row in rows]]) if longest < inf else None
    texts: list[tuple[str, int | None]] = []
    for count, (before, row, after) in enumerate(zip((_EMPTY, *rows), rows, (*rows[1:], _EMPTY), strict=False)):
        if count % _PULSE_EVERY == 0:
            pulse()
        if row.is_doubtful and texts and _goes_on(texts[-1][0], after, width):
            continue
        if _is_wrapped(before, row, width):
            text, page = texts[-1]
            joined = text + _space(text, row.text) + row.text
            is_last = not after.text or after.column > 0
            if len(joined) <= longest and not (is_last and evidence and _was_broken(text, row.text, evidence)):
                texts[-1] = joined, page
                continue
        texts.append((" " * row.column + row.text, row.page))
    return tuple(Line(text, number, page) for number, (text, page) in enumerate(texts, 1))


def _was_broken(text: str, rest: str, evidence: Evidence) -> bool:
    """Whether displaced words say that the text's own line ended behind ``text``, before the short ``rest``.

    Words of links were set down at the end of that line; from where they go back into their hole tells the end.
    """
    if is_whole(text.strip()):
        return False
    return _reads_well((text.strip(), rest), evidence) > _reads_well((f"{text.strip()} {rest}",), evidence)


def _reads_well(texts: tuple[str, ...], evidence: Evidence) -> tuple[bool, int]:
    restored, remarks = restore(texts, range(1, len(texts) + 1), None, evidence)
    is_clear = all(remark.code != "text-displaced-unclear" for remark in remarks) and is_whole(" ".join(restored))
    return is_clear, evidence.count(" ".join(restored))


def _grid(pages: Sequence[Sequence[PrintedLine]], advance: float) -> Iterator[_Row]:
    filled = [page for page in pages if page]
    if not filled:
        return
    left = min(line.left for page in filled for line in page)
    top = max(page[0].baseline for page in filled)
    distance = _line_distance(filled)
    places = [[round((top - line.baseline) / distance) for line in page] for page in filled]
    height = max(place[-1] for place in places) + 1
    end = height
    for page, place in zip(filled, places, strict=True):
        is_doubtful = place[0] == 0 and height - end <= _KEPT_TOGETHER
        yield from [_Row(0, "", is_doubtful=is_doubtful)] * (height - end)
        end = 0
        for line, row in zip(page, place, strict=True):
            yield from [_EMPTY] * (row - end)
            text = line.text.replace(LINE_END_HYPHEN, "-")
            yield _Row(round((line.left - left) / advance), text, line.page)
            end = row + 1


def _line_distance(pages: Sequence[Sequence[PrintedLine]]) -> float:
    """Distance of two lines in points: the mean of those near the commonest one."""
    distances = [a.baseline - b.baseline for page in pages for a, b in pairwise(page)]
    counts = Counter(round(distance, 1) for distance in distances)
    usual = max(counts, key=lambda distance: (counts[distance], -distance), default=1.0)
    near = [distance for distance in distances if abs(distance - usual) < _NEAR]
    return sum(near) / len(near) if near else 1.0


def _longest_line(rows: Sequence[_Row], width: int) -> float:
    """Characters of the longest line of a text that was wrapped before it was printed; infinite for another text.

    Where a paragraph goes on behind a line with room left, that line is short (the rest of one that was too long for
    the page) or nearly full (wrapped before at about the same width), but not in between.
    """
    rests = [
        (before, row)
        for before, row, after in zip(rows, rows[1:], rows[2:], strict=False)
        if after.text and not after.column and not FINISHED.search(row.text)
        if _is_wrapped(before, row, width) and not _is_wrapped(row, after, width)
    ]
    lengths = sorted(
        before.column + len(before.text) + 1 + len(row.text) for before, row in rests if len(row.text) < _REST
    )
    between = sum(_REST <= len(row.text) < _NEARLY_FULL * width for _, row in rests)
    if len(lengths) < _ENOUGH or between > _EXCEPTIONS * len(rests):
        return inf
    return lengths[len(lengths) * 98 // 100] + _MARGIN


def _is_wrapped(before: _Row, row: _Row, width: int) -> bool:
    """Whether ``row`` may be the rest of the line ``before``: its first piece had no room there.

    Behind a finished sentence that tells little, so a line that begins like a paragraph is taken for one.
    """
    if not before.text or not row.text or row.column or row.text[0] in _CLOSING:
        return False
    is_finished = FINISHED.search(before.text) is not None
    if is_finished and (row.text[0].isupper() or begins_provision(row.text)):
        return False
    piece = (_FIRST_PIECE if is_finished else _FIRST_WORD).match(row.text)
    room = width - before.column - len(before.text) - len(_space(before.text, row.text))
    return piece is not None and len(piece[0]) > room


def _goes_on(text: str, row: _Row, width: int) -> bool:
    """Whether ``row`` plainly goes on with the line ``text``: that is nearly full and unfinished."""
    if row.column or not row.text or FINISHED.search(text):
        return False
    return len(text) + len(row.text.split()[0]) >= _NEARLY_FULL * width


def _space(before: str, rest: str) -> str:
    """What stood at a break behind ``before``: nothing after a hyphen of a word or an opening bracket, else a space.

    Two spaces, the hole of displaced words, are not seen at a break; words glued to ``rest`` tell of them.
    """
    if before[-1:] in "([{«“" or (before[-1:] in "-–" and before[-2:-1].isalnum()):
        return ""
    return "  " if is_glued(rest) and is_whole(before.strip()) and is_whole(rest) else " "
