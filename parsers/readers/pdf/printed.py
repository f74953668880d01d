"""Fragments of a page → its lines, top to bottom, each read from left to right.

A raised figure stays apart from the number it stands at: article 10¹ is written with the superscript digit, because
that is what the page shows, because 101 is another article, and because both other ways to write it ("10-1", "10.1")
are numbers an act uses for something else.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from parsers.readers.pdf.words import SPACE, Fragment, Space

_SAME_LINE = 0.15
"""Baselines nearer than this, in font sizes, are one line: fonts and scans are not exact."""
_SMALL = 0.9
"""A raised or lowered letter is at most this large against its line (Word: 0.65, LibreOffice: 0.58 to 0.8)."""
_MOST_RAISED = 0.75
_MOST_LOWERED = 0.4
_BESIDE = 0.35
"""Furthest that a raised figure stands from the letters it belongs to, in font sizes of the line."""
_SPACED_OUT = 0.15
"""White space between words of a letter-spaced line, in font sizes above the usual distance of its letters."""
_WIDE = 0.2
"""A gap of that many font sizes is a space, whatever else is known: the quick answer for most."""
_LEAST_SPACE = {Space.NONE: SPACE, Space.MADE_UP: 0.05, Space.DRAWN: -0.1}
"""White space to be seen between two words, in font sizes, by what pdfium has there: letters may reach over it."""
_RAISED = str.maketrans("0123456789+-\u2010\u2011–=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁻⁼⁽⁾")
"""As in the other readers, so that formats agree."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line as it stands on the page; positions in points, y upwards."""

    text: str
    left: float
    right: float
    word_right: float
    """Where its first word ends."""
    baseline: float
    size: float
    """Of most of its letters."""
    bold: bool
    """All of it."""
    page: int
    """From 1."""
    space: float | None = None
    """Usual white space between its words, in font sizes; None for a line of one word."""
    widest_space: float = 0.0
    """In font sizes."""
    strip: int = 0
    """Column of its page, from 1; box of a table, from -1 down; 0 where a line has the whole width of the text."""


def lines_of(fragments: Iterable[Fragment]) -> list[list[Fragment]]:
    """The fragments line by line, the highest line first, each line's fragments from left to right."""
    levels: dict[float, list[Fragment]] = defaultdict(list)
    for fragment in fragments:
        levels[fragment.baseline].append(fragment)
    lines: list[list[Fragment]] = []
    for baseline in sorted(levels, reverse=True):
        level = levels[baseline]
        if lines and lines[-1][0].baseline - baseline <= _SAME_LINE * max(level[0].style.size, 1.0):
            lines[-1].extend(level)
        else:
            lines.append(level)
    joined = _with_raised(lines)
    for line in joined:
        line.sort(key=_left)
    return joined


def _left(fragment: Fragment) -> float:
    return fragment.left


def _with_raised(lines: list[list[Fragment]]) -> list[list[Fragment]]:
    """Lines of small letters are dissolved into the line whose letters they stand beside."""
    sizes = [max(fragment.style.size for fragment in line) for line in lines]
    if max(sizes, default=0.0) * _SMALL < min(sizes, default=0.0):
        return lines
    kept: list[list[Fragment]] = [list(line) for line in lines]
    for index, line in enumerate(lines):
        for other in (index + 1, index - 1):
            if 0 <= other < len(lines) and sizes[index] <= _SMALL * sizes[other]:
                _move_raised(line, kept[index], kept[other], sizes[other])
    return [line for line in kept if line]


def _move_raised(line: Sequence[Fragment], rest: list[Fragment], main: list[Fragment], size: float) -> None:
    rise = line[0].baseline - main[0].baseline if main else 0.0
    if not -_MOST_LOWERED * size <= rise <= _MOST_RAISED * size:
        return
    reach = _BESIDE * size
    places = [(fragment.left, fragment.right) for fragment in main]
    for fragment in line:
        beside = any(
            abs(fragment.left - right) <= reach or abs(left - fragment.right) <= reach for left, right in places
        )
        if beside and fragment in rest:
            rest.remove(fragment)
            text = fragment.text.translate(_RAISED) if rise > 0 else fragment.text
            main.append(fragment._replace(text=text))


def print_line(line: Sequence[Fragment], page: int, advance: float | None = None, strip: int = 0) -> PrintedLine:
    """The line of ``line``'s fragments, which stand from left to right on ``strip`` of ``page``.

    ``advance`` is the width of a letter where all are equally wide: then each space that there is room for is written.
    """
    texts = [line[0].text]
    right = line[0].right
    word_right = None
    spaces: list[float] = []
    letter_distance = _letter_distance(line)
    for before, fragment in pairwise(line):
        gap = fragment.left - right
        is_wide = letter_distance is None and gap > _WIDE * fragment.style.size
        if is_wide or _is_apart(gap, before, fragment, letter_distance):
            texts.append(" " if advance is None else " " * max(1, round(gap / advance)))
            word_right = word_right or right
            spaces.append(gap)
        texts.append(fragment.text)
        right = max(right, fragment.right)
    main = _main(line)
    bold = all(fragment.style.bold for fragment in line)
    text = "".join(texts)
    left, size = line[0].left, main.style.size
    spaces.sort()
    usual, widest = (spaces[len(spaces) // 2] / size, spaces[-1] / size) if spaces else (None, 0.0)
    return PrintedLine(text, left, right, word_right or right, main.baseline, size, bold, page, usual, widest, strip)


def _is_apart(gap: float, before: Fragment, after: Fragment, letter_distance: float | None) -> bool:
    """Whether white space stands between two neighbours of a line.

    Wide letters of slanted or missing fonts reach into it; then what pdfium has there counts, if they are drawn one
    after the other.
    """
    size = max(before.style.size, after.style.size)
    space = after.space if after.order == before.order + 1 else Space.NONE
    if letter_distance is not None:
        return space is Space.DRAWN or gap > letter_distance + _SPACED_OUT * size
    return gap > _LEAST_SPACE[space] * size


def _letter_distance(line: Sequence[Fragment]) -> float | None:
    """The usual distance of letters in a line whose letters are set apart, in points; None in any other line."""
    single = sum(len(fragment.text) == 1 for fragment in line)
    if single < 4 or single * 5 < len(line) * 4:
        return None
    return median(after.left - before.right for before, after in pairwise(line))


def _main(line: Sequence[Fragment]) -> Fragment:
    """A fragment of the size most letters of the line have."""
    first = line[0]
    if all(fragment.style is first.style for fragment in line):
        return first
    letters: Counter[float] = Counter()
    for fragment in line:
        letters[fragment.style.size] += len(fragment.text)
    size = letters.most_common(1)[0][0]
    return next(fragment for fragment in line if fragment.style.size == size)
