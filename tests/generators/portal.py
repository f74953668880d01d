"""Prints pieces the way text comes out of a PDF of the legal portal, with the same damage by the same mechanics.

What was observed, and is done here:

1. Lines are filled to about 86 characters, the font being proportional. A line broken at a space keeps it at its end,
   unless the word before filled the line: then the space is gone. A mark that no longer fits goes to the next line
   alone; an opening bracket or quotation mark that still fits stays behind.
2. A paragraph starts with six spaces, a title or caption with one; a page is about 39 lines, and between two pages
   stand three empty lines, in the middle of a paragraph as well.
3. The text of a link is drawn after the rest of its line. So it is missing at its place, where the spaces around it
   now meet (two in a row; one before a mark; one at the line's start), and stands at the line's end, glued to what is
   there if that is no space; several links of a line are joined by a space.
4. If a line begins with a link or a part of one, an empty line comes before it. A link is also broken after its hyphen
   or before it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from parsers.model import Language
from tests.generators.pieces import Piece, Style
from tests.generators.sheet import Rendered, Sheet
from tests.generators.words import words

Range = tuple[int, int]
"""Half-open, in characters of a piece's text."""

INDENTS = {Style.BODY: 6, Style.SUBPOINT: 6}
LINKED = (Style.BODY, Style.SUBPOINT)


@dataclass(frozen=True, slots=True)
class Damage:
    """What the extraction does to the text, and how often."""

    links: float = 0.6
    """Share of possible links that are links, 0.0 to 1.0."""
    link_texts: tuple[str, ...] = (*words(Language.KK).links, *words(Language.RU).links)
    """What may be a link, where it stands between a space and a space or mark."""
    before_marks: bool = True
    """Links before a mark too: their hole is a single space, which a typist may have put there as well."""
    break_hyphens: bool = False
    """Compounds may be broken after their hyphen outside links too."""
    shortest_line: int = 80
    longest_line: int = 87
    """Characters, a space at the end included; each line draws its own width."""
    page_lines: Range = (37, 40)


def print_as_portal(pieces: Sequence[Piece], seed: int, damage: Damage | None = None) -> Rendered:
    """The pieces as damaged text."""
    return _Press(tuple(pieces), Random(seed), damage or Damage()).run()


class _Press:
    def __init__(self, pieces: tuple[Piece, ...], random: Random, damage: Damage) -> None:
        self._pieces = pieces
        self._random = random
        self._damage = damage
        self._sheet = Sheet()
        self._displaced: list[str] = []
        self._left = self._page()

    def run(self) -> Rendered:
        """Print all pieces."""
        self._sheet.add("\n")
        before: Style | None = None
        for place, piece in enumerate(self._pieces):
            self._part(before, piece.style)
            self._piece(place, piece, self._indent(piece.style, before))
            before = piece.style
        return self._sheet.finish(self._pieces, tuple(self._displaced))

    def _page(self) -> int:
        return self._random.randint(*self._damage.page_lines)

    def _indent(self, style: Style, before: Style | None) -> int:
        if style is Style.CAPTION:
            return 0 if before is Style.CAPTION else 1
        if style is Style.TITLE:
            return 0 if before is Style.CAPTION else 1
        return 6 if style is Style.SIGNATURE and before is not Style.SIGNATURE else INDENTS.get(style, 0)

    def _part(self, before: Style | None, style: Style) -> None:
        """Put the empty lines between two pieces, or the page break that takes their place."""
        heading = style is Style.HEADING or before in (Style.TITLE, Style.HEADING)
        parted = heading or (style is Style.TITLE and before is Style.CAPTION) or (style is before is Style.SIGNATURE)
        parted = parted or (before is Style.HEADER)
        self._left -= parted
        if self._left <= 0 and before not in (None, Style.CAPTION):
            self._break_page()
        elif parted:
            self._sheet.add("\n")

    def _break_page(self) -> None:
        self._sheet.add("\n" * 3)
        self._left = self._page()

    def _piece(self, place: int, piece: Piece, indent: int) -> None:
        links, lines = self._set(piece, indent)
        whole = piece.style in (Style.TITLE, Style.HEADING, Style.CAPTION)
        for number, line in enumerate(lines):
            torn = any(start <= line[0] < end for start, end in links)
            if number and self._left <= 0 and not whole:
                self._break_page()
            elif number and torn:
                self._sheet.add("\n")
            self._sheet.add(" " * indent if number == 0 else "")
            self._line(place, piece.text, line, links)
            self._left -= 1

    def _set(self, piece: Piece, indent: int) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
        """The links of a piece and its lines; links that would leave no trace of their place are no links."""
        links = tuple(self._links(piece)) if piece.style in LINKED else ()
        while True:
            state = self._random.getstate()
            lines = tuple(self._wrap(piece.text, indent, links))
            lost = {link for link in links for line in lines if _leaves_no_trace(piece.text, line, link)}
            if not lost:
                return links, lines
            links = tuple(link for link in links if link not in lost)
            self._random.setstate(state)

    def _links(self, piece: Piece) -> Iterator[Range]:
        """Ranges of link texts between spaces or marks that this printing makes links of."""
        end = piece.lead
        for start in range(piece.lead, len(piece.text)):
            if start < end or piece.text[start - 1 : start] != " ":
                continue
            link = next((link for link in self._damage.link_texts if self._stands_at(piece.text, start, link)), None)
            if link is not None:
                end = start + len(link)
                if self._random.random() < self._damage.links:
                    yield start, end

    def _stands_at(self, text: str, start: int, link: str) -> bool:
        after = text[start + len(link) : start + len(link) + 1]
        return text.startswith(link, start) and (after == " " or (self._damage.before_marks and after in ",;:."))

    def _wrap(self, text: str, indent: int, links: Sequence[Range]) -> Iterator[Range]:
        start = 0
        while start < len(text):
            width = self._random.randint(self._damage.shortest_line, self._damage.longest_line)
            limit = start + width - (indent if start == 0 else 0)
            end = len(text) if len(text) <= limit else self._break(text, start, limit, links)
            yield start, end
            start = end + (text[end : end + 1] == " ")

    def _break(self, text: str, start: int, limit: int, links: Sequence[Range]) -> int:
        """The last place of a line where it may end; a word longer than the line is not broken."""
        for end in range(limit, start + 1, -1):
            if self._may_break(text, end, limit, links):
                return end
        space = text.find(" ", limit)
        return space + 1 if space >= 0 else len(text)

    def _may_break(self, text: str, end: int, limit: int, links: Sequence[Range]) -> bool:
        before, after = text[end - 1], text[end]
        if before == " ":
            return True
        if after == " " and end == limit:
            # A dash whose space is gone cannot be told from a hyphen, and a bracket never had one.
            return before not in "-–(«"
        if after in ";,.:)" and end == limit:
            return before.isalnum() and text[end + 1 : end + 2] in ("", " ", ";", ",")
        if _opens(text, end - 1):
            return True
        linked = any(link_start < end < link_end for link_start, link_end in links)
        if before == "-" and (linked or self._damage.break_hyphens):
            return text[end - 2].isalnum() and after.isalpha()
        return linked and after == "-" and before.isdigit()

    def _line(self, place: int, text: str, line: Range, links: Sequence[Range]) -> None:
        """Print the words of a line, then what its links took out of it."""
        start, end = line
        parts = [(max(start, a), min(end, b)) for a, b in links if a < end and b > start]
        if parts and not text[parts[-1][1] : end].strip():
            end = parts[-1][1]  # a link that ends the line stands where it belongs, and the space after it is not drawn
        position = start
        for part_start, part_end in parts:
            self._sheet.print(text[position:part_start], place, position)
            position = part_end
        self._sheet.print(text[position:end], place, position)
        for number, (part_start, part_end) in enumerate(parts):
            if number:
                self._sheet.add(" ")
            printed = text[part_start:part_end].rstrip()
            self._sheet.print(printed, place, part_start)
            if part_end < end or len(parts) > 1:
                self._displaced.append(printed)
        self._sheet.add("\n")


def _opens(text: str, place: int) -> bool:
    """Whether the mark there is an opening bracket or quotation mark."""
    if text[place] in "(«":
        return True
    return text[place] == '"' and text[place - 1 : place] in ("", " ", "(") and text[place + 1 : place + 2] != " "


def _leaves_no_trace(text: str, line: Range, link: Range) -> bool:
    """Whether a link begins this line, or goes on in it, and no space after it would show the hole."""
    begins = link[0] <= line[0] < link[1]
    return begins and link[1] < line[1] and text[link[1]] != " "
