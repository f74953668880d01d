"""What stands on the pages around the text: running headers and footers, page numbers.

A line is taken off only if it stands at the same height of three pages or more, the same up to a page number (one that
grows by one from page to page), and only if nearly everything at that height is of this kind: else the height belongs
to the text. What looks the same but is not repeated as often is kept, yet set aside: it goes to the end of the document
as lines of their own, so that it parts no paragraph.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from statistics import median

from parsers.readers.pdf.pages import PageText
from parsers.readers.pdf.printed import PrintedLine
from parsers.readers.pdf.wording import ends_caption, is_own_words

Place = tuple[int, int]
"""Index of a page and of a line on it, from 0."""

_LEAST_PAGES = 3
_MOST_LINES = 3
"""Lines of a header or footer."""
_MOST_NUMBERS = 3
"""In a line with a page number, such as "12 / 45"."""
_SAME_HEIGHT = 2.0
"""In points."""
_OWN_HEIGHT = 0.8
"""Share of the lines at a height that must be repeated ones, 0.0 to 1.0; a first page may differ."""
_APART = 1.5
"""What is not repeated often stands this far from the text, in distances of lines."""
_DIGITS = re.compile(r"[0-9]+")
_NUMBER_ALONE = re.compile(
    r"(?:[-–—\s/|]|\b(?:page|of|стр|страница|лист|из|бет|беттің)\b)*(?:[0-9]+(?:[-–—\s/|]|\b(?:of|из|бет|лист)\b)*)+",
    re.IGNORECASE,
)


class Fate(Enum):
    """What becomes of a line at the edge of its page."""

    HEADER = auto()
    """Left out: a running header or footer."""
    PAGE_NUMBER = auto()
    """Left out."""
    ASIDE = auto()
    """Kept at the end of the document."""


@dataclass(frozen=True, slots=True)
class _EdgeLine:
    """The outermost line of a page that is not judged yet."""

    place: Place
    line: PrintedLine
    height: float
    """Distance from the page's edge, in points."""
    is_apart: bool
    """From the text next to it."""


def judge_margins(pages: Sequence[PageText]) -> Mapping[Place, Fate]:
    """The lines of ``pages`` that are no running text, and what becomes of them."""
    fates: dict[Place, Fate] = {}
    for is_top in (True, False):
        for _ in range(_MOST_LINES):
            edge = [line for line in _edge(pages, fates, is_top=is_top) if line is not None]
            found = {place: fate for level in _levels(edge) for place, fate in _judge(level, len(pages)).items()}
            if not found:
                break
            fates.update(found)
    return fates


def _edge(pages: Sequence[PageText], fates: Mapping[Place, Fate], *, is_top: bool) -> Iterator[_EdgeLine | None]:
    for index, page in enumerate(pages):
        left = [
            (line, (index, position))
            for position, line in enumerate(page.lines)
            if line.strip == 0 and (index, position) not in fates
        ]
        yield _outermost(page, left, is_top=is_top) if left else None


def _outermost(page: PageText, left: list[tuple[PrintedLine, Place]], *, is_top: bool) -> _EdgeLine:
    line, place = left[0] if is_top else left[-1]
    height = page.paper.top - line.baseline if is_top else line.baseline - page.paper.bottom
    distances = [before.baseline - after.baseline for (before, _), (after, _) in pairwise(left)]
    own = (distances[0] if is_top else distances[-1]) if distances else 0.0
    return _EdgeLine(place, line, height, not distances or own >= _APART * median(distances))


def _levels(edge: Iterable[_EdgeLine]) -> Iterator[list[_EdgeLine]]:
    """The lines of each height."""
    level: list[_EdgeLine] = []
    for line in sorted(edge, key=lambda line: line.height):
        if level and line.height - level[-1].height > _SAME_HEIGHT:
            yield level
            level = []
        level.append(line)
    if level:
        yield level


def _judge(level: list[_EdgeLine], pages: int) -> dict[Place, Fate]:
    """What becomes of the lines of one height; nothing of those that may be text."""
    repeated = {line.place: Fate.HEADER for line in _same(level, _LEAST_PAGES)}
    repeated |= {line.place: Fate.PAGE_NUMBER for line in _counting(level, _LEAST_PAGES)}
    if repeated and len(repeated) >= _OWN_HEIGHT * len(level):
        return {line.place: repeated.get(line.place, Fate.ASIDE) for line in level}
    aside = [line for line in _counting(level, 1) if _NUMBER_ALONE.fullmatch(line.line.text)]
    if pages < _LEAST_PAGES:
        aside.extend(_same(level, 2))
    if len(aside) == len(level) and all(line.is_apart for line in level):
        return {line.place: Fate.ASIDE for line in level}
    return {}


def _same(level: Iterable[_EdgeLine], least: int) -> list[_EdgeLine]:
    """Lines whose text stands on at least ``least`` pages and is nothing the structure of an act is made of."""
    counts = Counter(line.line.text for line in level)
    return [line for line in level if counts[line.line.text] >= least and not is_own_words(line.line.text)]


def _counting(level: Iterable[_EdgeLine], least: int) -> list[_EdgeLine]:
    """Lines that differ only in a number that counts the pages, at least ``least`` of one kind."""
    kinds: dict[tuple[str, int, int], list[_EdgeLine]] = defaultdict(list)
    for line in level:
        text = line.line.text
        numbers = _DIGITS.findall(text)
        if len(numbers) <= _MOST_NUMBERS and not is_own_words(text) and not ends_caption(text):
            for order, number in enumerate(numbers):
                offset = int(number[:9]) - line.line.page
                if least > 1 or offset == 0:
                    kinds[_DIGITS.sub("#", text), order, offset].append(line)
    return list({line.place: line for lines in kinds.values() if len(lines) >= least for line in lines}.values())
