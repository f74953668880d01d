"""Pages → the reading of a document: what is running text, what is left out, and every remark with its place."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from parsers.diagnostics import Diagnostic, ParserError
from parsers.lines import Block, Line, Paragraph
from parsers.model import SourceRange
from parsers.readers.pdf.frame import frames_of
from parsers.readers.pdf.glyphs import LINE_END_HYPHEN
from parsers.readers.pdf.margins import Fate, Place, judge_margins
from parsers.readers.pdf.pages import PageText
from parsers.readers.pdf.paragraphs import NumberedLine, paragraphs_of
from parsers.readers.pdf.typewriter import typed_lines
from parsers.readers.reading import Reading

_CODES = {
    Fate.HEADER: "running-header-removed",
    Fate.PAGE_NUMBER: "page-number-removed",
    Fate.ASIDE: "page-line-set-aside",
}
_NEARLY_ALL = 0.95
"""Share of the lines that must be typed, 0.0 to 1.0: a last page may hold too few letters to tell."""
_SAME_ADVANCE = 0.03
"""Share by which widths of letters differ in texts printed with typewriter fonts."""


def put_together(
    pages: Sequence[PageText], remarks: Sequence[Diagnostic], path: str, pulse: Callable[[], None]
) -> Reading:
    """The reading of a document; ``remarks`` are those made so far, ``pulse`` is called now and then.

    Raises `ParserError` ``no-text-layer``.
    """
    pulse()
    fates = judge_margins(pages, pulse)
    pulse()
    lines = list(_numbered(pages))
    text = [item for place, item in lines if place not in fates]
    if not text:
        raise ParserError("no-text-layer", path, pages=str(len(pages)))
    said = [*remarks, *_page_remarks(pages, {item.line.page for item in text})]
    said.extend(_margin_remark(item, fates[place]) for place, item in lines if place in fates)
    aside = [item for place, item in lines if fates.get(place) is Fate.ASIDE]
    pulse()
    advance = _common_advance(pages)
    if advance is not None:
        return Reading("pdf", lines=_typed(pages, fates, aside, advance, pulse), diagnostics=tuple(said))
    widths = {page.number: round(page.paper.right - page.paper.left) for page in pages}
    frame_of = frames_of([item.line for item in text], widths)
    pulse()
    paragraphs, decided = paragraphs_of(text, frame_of, pulse)
    paragraphs.extend(_set_aside(item) for item in aside)
    return Reading("pdf", paragraphs=tuple(paragraphs), diagnostics=(*said, *decided))


def _numbered(pages: Sequence[PageText]) -> Iterator[tuple[Place, NumberedLine]]:
    number = 0
    for index, page in enumerate(pages):
        for position, line in enumerate(page.lines):
            number += 1
            yield (index, position), NumberedLine(line, number)


def _page_remarks(pages: Sequence[PageText], with_text: set[int]) -> Iterator[Diagnostic]:
    for page in pages:
        yield from page.diagnostics
        if page.number not in with_text:
            yield Diagnostic("page-without-text", None, page.number, (("page", str(page.number)),))
        elif page.has_large_picture:
            yield Diagnostic("picture-on-page", None, page.number, (("page", str(page.number)),))


def _margin_remark(item: NumberedLine, fate: Fate) -> Diagnostic:
    text = item.line.text.replace(LINE_END_HYPHEN, "-")
    removed = "" if fate is Fate.ASIDE else text
    return Diagnostic(_CODES[fate], item.number, item.line.page, (("text", text),), removed)


def _common_advance(pages: Sequence[PageText]) -> float | None:
    """Width of a letter in points, if it is the same on nearly all pages with text."""
    known = [page.advance for page in pages if page.advance is not None]
    lines = sum(len(page.lines) for page in pages)
    typed = sum(len(page.lines) for page in pages if page.advance is not None)
    if not known or typed < _NEARLY_ALL * lines or max(known) > (1 + _SAME_ADVANCE) * min(known):
        return None
    return sum(known) / len(known)


def _typed(
    pages: Sequence[PageText],
    fates: Mapping[Place, Fate],
    aside: Sequence[NumberedLine],
    advance: float,
    pulse: Callable[[], None],
) -> tuple[Line, ...]:
    text = [
        [line for position, line in enumerate(page.lines) if (index, position) not in fates]
        for index, page in enumerate(pages)
    ]
    lines = list(typed_lines(text, advance, pulse))
    for item in aside:
        lines.append(Line("", len(lines) + 1))
        lines.append(Line(item.line.text, len(lines) + 1, item.line.page))
    return tuple(lines)


def _set_aside(item: NumberedLine) -> Paragraph:
    text = item.line.text.replace(LINE_END_HYPHEN, "-")
    return Paragraph(text, SourceRange(item.number, item.number, item.line.page), Block.HEADING)
