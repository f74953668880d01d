"""Sets pieces on pages as a word processor does, and draws them as different programs do.

The text's words come out of the line breaker with their places; how they are drawn is another matter: with spaces or
without, linked words after the rest of their line (as the legal portal does), substituted letters after it as well (as
where a font lacks them). None of that may change what is read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise
from random import Random

from parsers.model import Language
from tests.generators.pdf_file import PdfFile, PdfPage, letter_width, text_width
from tests.generators.pieces import Piece, Style
from tests.generators.words import words

_SUBSTITUTED = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")


class Begin(StrEnum):
    """How the first line of a paragraph stands against the others."""

    INDENTED = "indented"
    HANGING = "hanging"
    FLUSH = "flush"


@dataclass(frozen=True, slots=True)
class Layout:
    """How pages look; lengths in points."""

    size: float = 10.0
    left: float = 85.0
    right: float = 552.0
    top: float = 780.0
    bottom: float = 70.0
    distance: float = 14.0
    """From baseline to baseline."""
    begin: Begin = Begin.INDENTED
    indent: float = 35.0
    is_justified: bool = True
    parted: float = 0.0
    """White space between paragraphs."""
    around_headings: float = 8.0
    are_headings_centred: bool = True
    are_headings_bold: bool = True
    header: str = ""
    has_page_numbers: bool = True
    draws_spaces: bool = True
    draws_links_late: bool = False
    draws_substitutes_late: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    x: float


def print_pdf(pieces: Sequence[Piece], seed: int = 0, layout: Layout | None = None) -> PdfFile:
    """The pieces as a PDF; ``seed`` chooses which words are links."""
    return _Press(Random(seed), layout or Layout()).run(pieces)


class _Press:
    def __init__(self, random: Random, layout: Layout) -> None:
        self._random = random
        self._layout = layout
        self._file = PdfFile()
        self._page = self._new_page()
        self._y = layout.top

    def run(self, pieces: Sequence[Piece]) -> PdfFile:
        before: Piece | None = None
        for piece in pieces:
            if before is not None:
                self._y -= self._space(before, piece)
            self._piece(piece)
            before = piece
        return self._file

    def _new_page(self) -> PdfPage:
        layout = self._layout
        page = self._file.page()
        if layout.header:
            page.text(layout.right - text_width(layout.header, 10), layout.top + 35, layout.header, 10)
        if layout.has_page_numbers:
            page.text((layout.left + layout.right) / 2, layout.bottom - 35, str(len(self._file.pages)), layout.size)
        return page

    def _space(self, before: Piece, piece: Piece) -> float:
        framed = {before.style, piece.style} & {Style.TITLE, Style.HEADING}
        return self._layout.around_headings if framed else self._layout.parted

    def _piece(self, piece: Piece) -> None:
        layout = self._layout
        is_heading = piece.style in (Style.TITLE, Style.HEADING)
        first, rest = layout.left, layout.left
        if not is_heading and piece.style not in (Style.CAPTION, Style.HEADER):
            first += layout.indent if layout.begin is Begin.INDENTED else 0.0
            rest += layout.indent if layout.begin is Begin.HANGING and piece.lead else 0.0
        lines = list(_break(piece.text, layout.right - first, layout.right - rest, layout.size))
        for number, line in enumerate(lines):
            if self._y < layout.bottom:
                self._page, self._y = self._new_page(), layout.top
            width = sum(text_width(word, layout.size) for word in line) + _SPACE * layout.size * (len(line) - 1)
            left = rest if number else first
            if piece.style is Style.CAPTION:
                left = layout.right - width
            elif is_heading and layout.are_headings_centred:
                left = (layout.left + layout.right - width) / 2
            is_last = number == len(lines) - 1
            stretch = 0.0
            if layout.is_justified and not is_last and not is_heading and len(line) > 1:
                stretch = (layout.right - left - width) / (len(line) - 1)
            self._line(line, left, stretch, bold=is_heading and layout.are_headings_bold)
            self._y -= layout.distance

    def _line(self, line: Sequence[str], left: float, stretch: float, *, bold: bool) -> None:
        placed = list(self._place(line, left, stretch))
        links = _links(placed, self._random) if self._layout.draws_links_late else set()
        runs = list(_runs(placed, links))
        for run in (*[run for run in runs if run[0] not in links], *[run for run in runs if run[0] in links]):
            self._draw([self._piece_of(placed, index) for index in run], bold=bold)

    def _place(self, line: Sequence[str], left: float, stretch: float) -> Iterator[_Word]:
        x = left
        for word in line:
            yield _Word(word, x)
            x += text_width(word, self._layout.size) + _SPACE * self._layout.size + stretch

    def _piece_of(self, placed: Sequence[_Word], index: int) -> tuple[float, str]:
        space = " " if self._layout.draws_spaces and index + 1 < len(placed) else ""
        return placed[index].x, placed[index].text + space

    def _draw(self, pieces: Sequence[tuple[float, str]], *, bold: bool) -> None:
        if not self._layout.draws_substitutes_late:
            self._page.row(self._y, pieces, self._layout.size, bold=bold)
            return
        for substituted in (False, True):
            parts = [part for piece in pieces for part in self._parts(piece, substituted=substituted)]
            if parts:
                self._page.row(self._y, parts, self._layout.size, bold=bold)

    def _parts(self, piece: tuple[float, str], *, substituted: bool) -> Iterator[tuple[float, str]]:
        x, text = piece
        for is_substituted, letters in groupby(text, key=_SUBSTITUTED.__contains__):
            part = "".join(letters)
            if is_substituted == substituted:
                yield x, part
            x += text_width(part, self._layout.size)


_SPACE = letter_width(" ") / 1000


def _break(text: str, first: float, rest: float, size: float) -> Iterator[list[str]]:
    """The lines as lists of words; a word that does not fit is broken after a hyphen if it has one."""
    line: list[str] = []
    room = first
    for word in text.split():
        for piece in _pieces(word):
            joins = bool(line) and piece is not word and not word.startswith(piece)
            width = text_width(piece, size) + (0.0 if joins or not line else _SPACE * size)
            if line and width > room:
                yield line
                line, room = [piece], rest - text_width(piece, size)
            elif joins:
                line[-1] += piece
                room -= width
            else:
                line.append(piece)
                room -= width
    yield line


def _pieces(word: str) -> list[str]:
    """The word, or its parts that end with a hyphen, where both sides are letters."""
    places = range(1, len(word) - 1)
    cuts = [place + 1 for place in places if word[place] == "-" and (word[place - 1] + word[place + 1]).isalpha()]
    return [word[a:b] for a, b in pairwise((0, *cuts, len(word)))]


def _runs(placed: Sequence[_Word], links: set[int]) -> Iterator[list[int]]:
    """Indexes of neighbours that are drawn in one go."""
    for _, run in groupby(range(len(placed)), key=links.__contains__):
        yield list(run)


def _links(placed: Sequence[_Word], random: Random) -> set[int]:
    """Indexes of words that are parts of link texts of this line."""
    text = [word.text.rstrip(".,;:)") for word in placed]
    linked = {word for language in Language for link in words(language).links for word in link.split()}
    return {index for index, word in enumerate(text) if word in linked and random.random() < 0.8}
