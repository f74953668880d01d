"""Prints pieces as pages of HTML and as Markdown, in the manners of portals, repositories and office programs.

Each manner takes pieces and gives the text of a file; around the act, pages hold what must not be read as part of it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from textwrap import wrap

from tests.generators.pieces import Piece, Style

MarkupManner = Callable[[Sequence[Piece]], str]

_SET_APART = (Style.HEADER, Style.CAPTION, Style.TITLE, Style.HEADING, Style.SIGNATURE)
_LINKS = (
    "<ul><li><a href='#'>1. Құжаттар</a></li><li><a href='#'>2. Іздеу</a></li><li><a href='#'>3) Анықтама</a></li></ul>"
)
_FOOTER = "<p>© Портал. 8. Байланыс: 010000, Астана қаласы.</p>"
_INDENT = "\u2003" * 6
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "*_~`[]#<>|\\"})


def as_portal_page(pieces: Sequence[Piece]) -> str:
    """An article of ``h3`` and indented ``p``, captions in a right-hand cell, amid a menu, a side bar and a footer."""
    body = "\n".join(_portal_parts(pieces))
    return _page(
        f"<div class=header>{_LINKS}</div><div><div><article>{body}</article></div>"
        f"<div class=side><h3>Ұқсас</h3>{_LINKS}</div></div><div>{_FOOTER}</div>"
    )


def _portal_parts(pieces: Sequence[Piece]) -> Iterator[str]:
    for style, group in groupby(pieces, key=lambda piece: piece.style):
        texts = [escape(piece.text) for piece in group]
        if style is Style.CAPTION:
            yield f"<table><tr><td>&nbsp;</td><td align=center>{'<br/>'.join(texts)}</td></tr></table>"
            continue
        for number, text in enumerate(texts):
            if style in (Style.TITLE, Style.HEADING):
                yield f'<a name="z{number}"></a><h3 style="text-align:center">{text}</h3>'
            elif style in _SET_APART:
                yield f"<p align=center>{text}</p>"
            else:
                yield f'<p id="z{number}"><a name="z{number}"></a>{_INDENT}{text}\n</p>'


def as_plain_page(pieces: Sequence[Piece]) -> str:
    """Headings of two levels and paragraphs, nothing around them."""
    tags = {Style.TITLE: "h1", Style.HEADING: "h2"}
    parts = []
    for piece in pieces:
        tag = tags.get(piece.style, "p")
        look = " style='text-align: right'" if piece.style in _SET_APART and tag == "p" else ""
        parts.append(f"<{tag}{look}>{escape(piece.text)}</{tag}>")
    return _page("\n".join(parts))


def as_unmarked_page(pieces: Sequence[Piece]) -> str:
    """Paragraphs of one look, in a part of the page that only its structure tells from the others."""
    parts = "".join(f"<div>{escape(piece.text)}</div>" for piece in pieces)
    return _page(f"<div>{_LINKS}</div><div><div>{parts}</div></div><div class=page-footer>{_FOOTER}</div>")


def as_page_of_breaks(pieces: Sequence[Piece]) -> str:
    """Headings, and one paragraph for all that stands between two of them, its parts parted by line breaks."""
    parts = []
    for apart, group in groupby(pieces, key=lambda piece: piece.style in _SET_APART):
        if apart:
            parts += [f"<p align=center><b>{escape(piece.text)}</b></p>" for piece in group]
        else:
            parts.append(f"<p>{'<br>'.join('&nbsp;' * 6 + escape(piece.text) for piece in group)}</p>")
    return _page("".join(parts))


def _page(body: str) -> str:
    head = '<head><meta charset="utf-8"><title>1. Терезе</title><style>.x { display: none }</style></head>'
    return f"<!DOCTYPE html>\n<html>{head}<body>{body}<p class=x>9. Жасырын.</p></body></html>"


def as_repository(pieces: Sequence[Piece]) -> str:
    """Headings with ``#``, captions in quotes, anchors, indented subpoints, as repositories of acts write them."""
    blocks = ["↑ [Толық мәтін](../act.md)"]
    for number, piece in enumerate(pieces):
        text = piece.text.translate(_MARKS)
        match piece.style:
            case Style.TITLE:
                blocks.append(f"## {text}")
            case Style.HEADING:
                blocks.append(f"### {text}")
            case Style.CAPTION | Style.HEADER | Style.SIGNATURE:
                blocks.append(f"> *{text}*  ")
            case Style.SUBPOINT:
                blocks.append(f"    {text}")
            case Style.BODY:
                indent = "" if piece.lead else "    "
                blocks.append(f'<a id="p{number}"></a>\n\n{indent}{text}' if piece.lead else f"{indent}{text}")
    return "\n\n".join(blocks) + "\n"


def as_wrapped_markdown(pieces: Sequence[Piece]) -> str:
    """The same with wrapped lines and without indents; captions are one quote."""
    blocks = []
    for style, group in groupby(pieces, key=lambda piece: piece.style):
        texts = [piece.text.translate(_MARKS) for piece in group]
        if style is Style.CAPTION:
            blocks.append("\n".join(f"> *{text}*  " for text in texts))
        elif style in (Style.TITLE, Style.HEADING):
            blocks += [f"{'#' if style is Style.TITLE else '##'} {text} #" for text in texts]
        else:
            blocks += ["\n".join(wrap(text, 78, break_long_words=False, break_on_hyphens=False)) for text in texts]
    return "\n\n".join(blocks)


def as_bold_markdown(pieces: Sequence[Piece]) -> str:
    """Nothing but bold sets a heading apart."""
    texts = [(piece.style in _SET_APART, piece.text.translate(_MARKS)) for piece in pieces]
    return "\n\n".join(f"**{text}**" if apart else text for apart, text in texts)


MARKUP_MANNERS: Mapping[str, MarkupManner] = {
    "portal.html": as_portal_page,
    "plain.html": as_plain_page,
    "unmarked.html": as_unmarked_page,
    "breaks.html": as_page_of_breaks,
    "repository.md": as_repository,
    "wrapped.md": as_wrapped_markdown,
    "bold.md": as_bold_markdown,
}
"""By the name of a file in that manner."""
