"""The frame a text is set in: its edges, its distance of lines, how paragraphs begin.

Everything is told by what most lines do. Edges are places where many lines begin or end; the first lines of numbered
provisions, of which an act is full, show whether paragraphs are indented, hang out, or begin flush with their text.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from statistics import median

from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.wording import begins_provision

_BIN = 0.25
"""Places nearer than this, in font sizes, are one place."""
_EDGE = 0.04
"""Share of the lines that begin at the left edge at least, 0.0 to 1.0 (an act has more long paragraphs than that)."""
_JUSTIFIED = 0.25
"""Share of the lines that end at the right edge in a justified text, 0.0 to 1.0 (ragged: below 0.1)."""
_LONG = 0.7
"""A line at least this long, as a share of the frame's width, was probably broken because it was full."""
_USUAL_DISTANCE = 1.4
"""Distance of lines, in font sizes, for a text too short to tell."""
_MOST_DISTANT = 2.6
"""Lines of one paragraph are at most double-spaced (2.3 font sizes)."""
_MOVES = 0.5
"""Least indent, in font sizes."""
_FOLLOWS = 1.3
"""A line of the same paragraph follows at most at this many usual distances."""
_PARTED = 1.12
"""In distances of lines (Word's least useful spacing, 2 points, gives 1.14)."""
_NOT_FULL = 2.0
"""A line that ends this far from the edge, in font sizes, is not stretched."""
_VOTES = 2
_ENOUGH = 6000
"""Lines that show how a text is set: 150 pages."""
_STRETCHES = 20
_PARITY = 20
"""Lines needed on even and on odd pages before their edges are told apart."""


class Manner(Enum):
    """How the first line of a paragraph stands against the others."""

    INDENTED = auto()
    HANGING = auto()
    FLUSH = auto()


@dataclass(frozen=True, slots=True)
class Frame:
    """Where text is set; lengths in points."""

    left: float
    right: float
    size: float
    """Font size of most letters."""
    distance: float
    """From baseline to baseline inside a paragraph, in font sizes."""
    is_justified: bool
    is_bold: bool
    """Most lines are, so that bold says nothing."""
    manner: Manner
    indent: float | None
    """Usual indent in font sizes: of first lines where they are indented, of the others where those hang out."""
    is_parted: bool
    """White space stands between paragraphs."""
    space: float | None
    """Width of a space that is not stretched, in font sizes; None where no line tells."""


def frames_of(lines: Sequence[PrintedLine], widths: Mapping[int, int]) -> Callable[[PrintedLine], Frame]:
    """A function that gives each of ``lines`` its frame; ``lines`` stand in reading order.

    Columns and boxes of tables have frames of their own, and so have pages of another width (``widths``: page →
    points). Even and odd pages have, where their edges differ as in a bound print.
    """
    groups: dict[tuple[int, int], list[PrintedLine]] = defaultdict(list)
    strips: dict[tuple[int, int], list[PrintedLine]] = defaultdict(list)
    for line in lines:
        if line.strip:
            strips[line.page, line.strip].append(line)
        else:
            groups[widths[line.page], line.page % 2].append(line)
    frames: dict[tuple[int, int], Frame] = {}
    for width in {width for width, _ in groups}:
        frames[width, 0], frames[width, 1] = _pair(groups[width, 0], groups[width, 1])
    own = {key: _frame(part) for key, part in strips.items()}
    return lambda line: own[line.page, line.strip] if line.strip else frames[widths[line.page], line.page % 2]


def _pair(even: list[PrintedLine], odd: list[PrintedLine]) -> tuple[Frame, Frame]:
    """Frames of even and odd pages: one for both, unless there is enough text on both to see that they differ."""
    whole = _frame(_sample(sorted([*even, *odd], key=lambda line: line.page)))
    if min(len(even), len(odd)) >= _PARITY:
        even, odd = _sample(even), _sample(odd)
        move = _left_edge(even, whole.size) - _left_edge(odd, whole.size)
        if abs(move) > _MOVES * whole.size:
            return _frame(even), _frame(odd)
    return whole, whole


def _sample(lines: list[PrintedLine]) -> list[PrintedLine]:
    """Stretches of the lines, evenly over the document, where there are more than are needed to see what most do."""
    if len(lines) <= _ENOUGH:
        return lines
    step = len(lines) / _STRETCHES
    starts = [round(step * index) for index in range(_STRETCHES)]
    return [line for start in starts for line in lines[start : start + _ENOUGH // _STRETCHES]]


def _frame(lines: Sequence[PrintedLine]) -> Frame:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    size = max(letters.most_common(1)[0][0], 1.0)
    left = _left_edge(lines, size)
    right, is_justified = _right_edge(lines, size)
    distance = _distance(lines, left + _LONG * (right - left))
    manner, indent = _manner(lines, left, right, distance)
    bold = sum(len(line.text) for line in lines if line.bold)
    is_bold = 2 * bold > sum(letters.values())
    is_parted = _is_parted(lines, distance)
    space = _natural_space(lines, right - _NOT_FULL * size)
    return Frame(left, right, size, distance, is_justified, is_bold, manner, indent, is_parted, space)


def _left_edge(lines: Sequence[PrintedLine], size: float) -> float:
    """The leftmost place where enough lines begin."""
    bins: dict[int, list[float]] = defaultdict(list)
    for line in lines:
        bins[round(line.left / (_BIN * size))].append(line.left)
    enough = max(2, _EDGE * len(lines))
    for place in sorted(bins):
        near = bins[place] + bins.get(place + 1, [])
        if len(near) >= enough:
            return median(near)
    return min(line.left for line in lines)


def _right_edge(lines: Sequence[PrintedLine], size: float) -> tuple[float, bool]:
    """The place where the lines of a justified text end, else the furthest one reached; and whether it is justified."""
    bins: dict[int, list[float]] = defaultdict(list)
    for line in lines:
        bins[round(line.right / (_BIN * size))].append(line.right)
    for place in sorted(bins, reverse=True):
        near = bins[place] + bins.get(place - 1, [])
        if len(near) >= max(_VOTES, _JUSTIFIED * len(lines)):
            return median(near), True
    rights = sorted(line.right for line in lines)
    return rights[-1 - len(rights) // 100], False


def _distance(lines: Sequence[PrintedLine], far: float) -> float:
    """The commonest distance behind lines that reach ``far``, in font sizes; the least one of equally common ones."""
    distances = Counter(
        round((before.baseline - after.baseline) / before.size, 2)
        for before, after in _neighbours(lines)
        if before.right >= far and 0 < before.baseline - after.baseline <= _MOST_DISTANT * before.size
    )
    return max(distances, key=lambda distance: (distances[distance], -distance), default=_USUAL_DISTANCE)


def _natural_space(lines: Sequence[PrintedLine], near: float) -> float | None:
    spaces = Counter(round(line.space, 2) for line in lines if line.space is not None and line.right < near)
    return max(spaces, key=lambda space: (spaces[space], -space), default=None)


def _neighbours(lines: Iterable[PrintedLine]) -> Iterable[tuple[PrintedLine, PrintedLine]]:
    return ((a, b) for a, b in pairwise(lines) if (a.page, a.strip) == (b.page, b.strip))


def _manner(lines: Sequence[PrintedLine], left: float, right: float, distance: float) -> tuple[Manner, float | None]:
    """How numbered provisions of two lines and more begin, and the usual indent."""
    moves: list[float] = []
    indents: list[float] = []
    for before, after in _neighbours(lines):
        if before.right < left + _LONG * (right - left) or not begins_provision(before.text):
            continue
        follows = 0 < before.baseline - after.baseline <= _FOLLOWS * distance * before.size
        if follows and not begins_provision(after.text) and abs(before.size - after.size) < 1:
            moves.append((after.left - before.left) / before.size)
            indents.append((max(before.left, after.left) - left) / before.size)
    if len(moves) < _VOTES:
        return Manner.FLUSH, None
    usual = median(moves)
    if abs(usual) <= _MOVES:
        return Manner.FLUSH, None
    return Manner.INDENTED if usual < 0 else Manner.HANGING, median(indents)


def _is_parted(lines: Sequence[PrintedLine], distance: float) -> bool:
    """Whether numbered provisions stand further below the line before than lines of one paragraph do."""
    distances = [
        (before.baseline - after.baseline) / before.size
        for before, after in _neighbours(lines)
        if begins_provision(after.text) and before.text[-1] in ".;:"
    ]
    return len(distances) >= _VOTES and median(distances) > _PARTED * distance
