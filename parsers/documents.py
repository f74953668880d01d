"""One file → one document with its regulations: joins reader, repair, segments, structure and names."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from parsers.amendments import Amended, read_amendments
from parsers.diagnostics import Diagnostic, ParserError, ParseResult
from parsers.files import read_file
from parsers.language import language_of
from parsers.lines import Block, Paragraph
from parsers.model import (
    Checkpoint,
    Document,
    Language,
    OutsideText,
    PostalAddress,
    Provision,
    ProvisionKind,
    Regulation,
    Role,
    SourceRange,
    pass_by,
)
from parsers.numbers_check import check_numbers
from parsers.positions import is_list_of_positions, read_positions
from parsers.postal_address import read_address
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading
from parsers.regions import Body, read_body
from parsers.repair import repair
from parsers.segments import Segment, Segmentation, divide, heading_above
from parsers.structure import read_provisions

if TYPE_CHECKING:
    from parsers.isolation import ReaderProcess


class Split(StrEnum):
    """What of a document becomes a regulation."""

    AUTO = "auto"
    """Each point of a document that is one list of positions; else each regulation."""
    REGULATION = "regulation"
    POINT = "point"


def read_document(
    path: Path | str,
    checkpoint: Checkpoint = pass_by,
    *,
    split: Split = Split.AUTO,
    options: ReaderOptions = DEFAULT_OPTIONS,
    process: "ReaderProcess | None" = None,
) -> ParseResult:
    """The document at ``path`` with its regulations, and the remarks made on the way.

    ``process`` reads the formats that need a child process; without it they get one of their own. A document that holds
    no regulation is returned without any. Raises `ParserError` with a failure code of the public contract, and
    ``not-a-list`` where points were asked for and the document is no list of positions.
    """
    name, shown = Path(path).name, str(path)
    file = read_file(Path(path), options, checkpoint, process)
    paragraphs, diagnostics = _paragraphs(file.reading, checkpoint)
    language = language_of(paragraph.text for paragraph in paragraphs)
    segmentation = divide(paragraphs, language)
    amendments = read_amendments(segmentation.outside, language)
    if _is_split(segmentation, split, shown):
        outside, regulations = _split_list(segmentation.segments[0], amendments.outside, language)
    else:
        outside = amendments.outside
        regulations = [_full(segment, language) for segment in segmentation.segments]
    regulations += [_partial(amended, language) for amended in amendments.amended]
    numbered = tuple(_with_id(regulation, f"{name}#{place}") for place, regulation in enumerate(regulations, 1))
    title = heading_above(paragraphs, language)
    document = Document(
        path=shown,
        format=file.reading.format,
        language=language,
        title=title.text if title else "",
        sha256=file.sha256,
        outside=tuple(OutsideText(paragraph.text, paragraph.source) for paragraph in _in_order(outside)),
        regulations=numbered,
    )
    remarks = [*file.diagnostics, *diagnostics, *amendments.diagnostics, *check_numbers(numbered)]
    return ParseResult(document, tuple(sorted(remarks, key=_by_line)))


def _paragraphs(reading: Reading, checkpoint: Checkpoint) -> tuple[Sequence[Paragraph], Sequence[Diagnostic]]:
    """What the format itself knows to be a paragraph, else what repair makes of its lines."""
    return (reading.paragraphs, ()) if reading.paragraphs else repair(reading.lines, checkpoint)


def _is_split(segmentation: Segmentation, split: Split, path: str) -> bool:
    segments = segmentation.segments
    is_list = len(segments) == 1 and segments[0].is_list and is_list_of_positions(segments[0].body)
    if split is Split.POINT and not is_list:
        raise ParserError("not-a-list", path)
    return is_list and split is not Split.REGULATION


def _full(segment: Segment, language: Language) -> Regulation:
    title = segment.title
    if segment.is_list and is_list_of_positions(segment.body):
        head = Provision("title", ProvisionKind.TITLE, None, None, None, False, False, title.text, title.source)
        provisions = (head, *read_positions(segment.body, language))
        body = Body(None, title.text)
    else:
        provisions = read_provisions(title, segment.body, language)
        body = read_body(title.text, language)
    last = segment.body[-1] if segment.body else title
    source = SourceRange(title.source.line_start, last.source.line_end, title.source.page)
    return _regulation(title.text, body, source, provisions, language, annex=segment.annex)


def _split_list(
    segment: Segment, outside: Sequence[Paragraph], language: Language
) -> tuple[Sequence[Paragraph], list[Regulation]]:
    """One regulation a point of the list; its title, and what stands before the first point, go outside."""
    provisions = read_positions(segment.body, language)
    starts = [index for index, item in enumerate(provisions) if item.kind is ProvisionKind.POINT]
    before = provisions[: starts[0]]
    agency = Body(None, segment.title.text)
    regulations = []
    for start, end in zip(starts, [*starts[1:], len(provisions)], strict=True):
        own = provisions[start:end]
        source = SourceRange(own[0].source.line_start, own[-1].source.line_end, own[0].source.page)
        regulations.append(_regulation(own[0].text, agency, source, own, language, annex=segment.annex))
    left = [Paragraph(item.text, item.source, Block.BODY) for item in before]
    return [*outside, segment.title, *left], regulations


def _partial(amended: Amended, language: Language) -> Regulation:
    body = read_body(amended.title, language)
    return _regulation(amended.title, body, amended.source, amended.provisions, language, partial=True)


def _regulation(
    title: str,
    body: Body,
    source: SourceRange,
    provisions: Sequence[Provision],
    language: Language,
    *,
    annex: str | None = None,
    partial: bool = False,
) -> Regulation:
    return Regulation(
        id="",
        title=title,
        language=language,
        region=body.region,
        agency=body.agency,
        annex=annex,
        partial=partial,
        source=source,
        address=_address(provisions, language),
        provisions=tuple(provisions),
    )


def _address(provisions: Iterable[Provision], language: Language) -> PostalAddress | None:
    location = next((item for item in provisions if item.role is Role.LOCATION), None)
    return read_address(location.text, language) if location else None


def _with_id(regulation: Regulation, regulation_id: str) -> Regulation:
    return replace(regulation, id=regulation_id)


def _in_order(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    return sorted(paragraphs, key=lambda paragraph: paragraph.source.line_start)


def _by_line(diagnostic: Diagnostic) -> tuple[int, str]:
    return (diagnostic.line or 0, diagnostic.code)
