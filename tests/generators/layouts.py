"""Prints pieces as plain text in clean manners: one paragraph a line, parted by blank lines, wrapped.

Another manner, the text of a PDF of the legal portal with all its damage, is a mechanism of its own: see `portal`.
`MANNERS` names them all; each takes pieces and a seed and gives a `Rendered`.
"""

from collections.abc import Callable, Mapping, Sequence
from textwrap import wrap

from tests.generators.pieces import Piece, Style
from tests.generators.portal import Damage, print_as_portal
from tests.generators.sheet import Rendered, Sheet

Manner = Callable[[Sequence[Piece], int], Rendered]


def one_a_line(pieces: Sequence[Piece], seed: int = 0, newline: str = "\n") -> Rendered:
    """Each paragraph is one line; titles and headings have an empty line above and below, a caption one below."""
    sheet = Sheet()
    for place, piece in enumerate(pieces):
        before = pieces[place - 1].style if place else None
        framed = piece.style in (Style.TITLE, Style.HEADING, Style.CAPTION) and piece.style is not before
        if place and (framed or before in (Style.TITLE, Style.HEADING)) and not sheet.blank_lines:
            sheet.add("\n")
        sheet.print(piece.text, place, 0)
        sheet.add("\n")
    return sheet.finish(tuple(pieces), newline=newline)


def parted(pieces: Sequence[Piece], seed: int = 0) -> Rendered:
    """Each paragraph is one line with an empty line below, subpoints indented by four spaces; no final line feed."""
    sheet = Sheet()
    for place, piece in enumerate(pieces):
        if place:
            sheet.add("\n\n")
        if piece.style is Style.SUBPOINT:
            sheet.add("    ")
        sheet.print(piece.text, place, 0)
    return sheet.finish(tuple(pieces))


def wrapped(pieces: Sequence[Piece], seed: int = 0) -> Rendered:
    """Lines of at most 78 characters, broken at spaces and without indents; an empty line between paragraphs."""
    sheet = Sheet()
    for place, piece in enumerate(pieces):
        if place:
            sheet.add("\n")
        start = 0
        for line in wrap(piece.text, 78, break_long_words=False, break_on_hyphens=False):
            sheet.print(line, place, start)
            sheet.add("\n")
            start += len(line) + 1
    return sheet.finish(tuple(pieces))


MANNERS: Mapping[str, Manner] = {
    "one paragraph a line": one_a_line,
    "one paragraph a line, CRLF": lambda pieces, seed: one_a_line(pieces, seed, "\r\n"),
    "paragraphs parted": parted,
    "wrapped": wrapped,
    "portal, no links": lambda pieces, seed: print_as_portal(pieces, seed, Damage(links=0.0)),
    "portal": lambda pieces, seed: print_as_portal(pieces, seed, Damage()),
    "portal, hyphens broken": lambda pieces, seed: print_as_portal(pieces, seed, Damage(break_hyphens=True)),
}
