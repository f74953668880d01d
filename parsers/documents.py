"""One file → one document with its regulations: joins reader, repair, segments, structure and names."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from parsers.amendments import Amended, read_amendments
from parsers.diagnostics import Diagnostic, ParserError, ParseResult
from parsers.files import read_file
from parsers.language import language_of
from parsers.lines import Paragraph
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
from parsers.numbering import point_number
from parsers.numbers_check import check_numbers
from parsers.positions import read_positions
from parsers.postal_address import read_address, read_label
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading
from parsers.regions import Body, read_body
from parsers.repair import repair
from parsers.segments import Segment, Segmentation, divide, heading_of
from parsers.structure import Structure, read_provisions

if TYPE_CHECKING:
    from parsers.isolation import ReaderProcess


class Split(StrEnum):
    """What of a document becomes a regulation."""

    AUTO = "auto"
    """Each point of a document that is one list of positions; else each regulation."""
    REGULATION = "regulation"
    POINT = "point"


def _ignore(regulation: Regulation) -> None:
    """Take no note of it."""


def read_document(
    path: Path | str,
    checkpoint: Checkpoint = pass_by,
    *,
    split: Split = Split.AUTO,
    options: ReaderOptions = DEFAULT_OPTIONS,
    process: "ReaderProcess | None" = None,
    found: Callable[[Regulation], None] = _ignore,
) -> ParseResult:
    """The document at ``path`` with its regulations, and the remarks made on the way.

    ``process`` reads the formats that need a child process; without it they get one of their own. ``found`` is called
    with each regulation as soon as it is known, before it has an id. A document that holds
    no regulation is returned without any. Raises `ParserError` with a failure code of the public contract, and
    ``not-a-list`` where points were asked for and the document is no list of positions.
    """
    name, shown = Path(path).name, str(path)
    file = read_file(Path(path), options, checkpoint, process)
    paragraphs, diagnostics = _paragraphs(file.reading, checkpoint)
    language = language_of(paragraph.text for paragraph in paragraphs)
    segmentation = divide(paragraphs)
    amendments = read_amendments(segmentation.outside, language)
    if _is_split(segmentation, split, shown):
        outside, regulations = _split_list(segmentation.segments[0], amendments.outside)
    else:
        outside, (regulations, remarks) = amendments.outside, _read_full(segmentation.segments, found)
        diagnostics = [*diagnostics, *remarks]
    regulations += [_partial(amended) for amended in amendments.amended]
    numbered = tuple(_with_id(regulation, f"{name}#{place}") for place, regulation in enumerate(regulations, 1))
    document = Document(
        path=shown,
        format=file.reading.format,
        language=language,
        title=_title(segmentation, language),
        sha256=file.sha256,
        outside=tuple(OutsideText(paragraph.text, paragraph.source) for paragraph in _in_order(outside)),
        regulations=numbered,
    )
    remarks = [*file.diagnostics, *diagnostics, *amendments.diagnostics, *check_numbers(numbered)]
    return ParseResult(document, tuple(sorted(remarks, key=_by_line)))


def _title(segmentation: Segmentation, language: Language) -> str:
    heading = heading_of(segmentation, language)
    return heading.text if heading else ""


def _paragraphs(reading: Reading, checkpoint: Checkpoint) -> tuple[Sequence[Paragraph], Sequence[Diagnostic]]:
    """What the format itself knows to be a paragraph, else what repair makes of its lines."""
    return (reading.paragraphs, ()) if reading.paragraphs else repair(reading.lines, checkpoint)


def _is_split(segmentation: Segmentation, split: Split, path: str) -> bool:
    segments = segmentation.segments
    is_list = len(segments) == 1 and segments[0].is_list
    if split is Split.POINT and not is_list:
        raise ParserError("not-a-list", path)
    return is_list and split is not Split.REGULATION


def _read_full(
    segments: Iterable[Segment], found: Callable[[Regulation], None]
) -> tuple[list[Regulation], list[Diagnostic]]:
    regulations: list[Regulation] = []
    diagnostics: list[Diagnostic] = []
    for segment in segments:
        regulation, remarks = _full(segment)
        found(regulation)
        regulations.append(regulation)
        diagnostics += remarks
    return regulations, diagnostics


def _full(segment: Segment) -> tuple[Regulation, Sequence[Diagnostic]]:
    title, language = segment.title, segment.language
    if segment.is_list:
        structure = Structure(read_positions(title, segment.body, language), ())
        body = Body(None, title.text)
    else:
        structure = read_provisions(title, segment.body, language)
        body = read_body(title.text, language)
    last = segment.body[-1] if segment.body else title
    source = SourceRange(title.source.line_start, last.source.line_end, title.source.page)
    regulation = _regulation(title.text, body, source, structure.provisions, language, annex=segment.annex)
    return regulation, structure.diagnostics


def _split_list(segment: Segment, outside: Sequence[Paragraph]) -> tuple[Sequence[Paragraph], list[Regulation]]:
    """One regulation a point of the list; its title, and what stands before the first point, go outside."""
    provisions = read_positions(segment.title, segment.body, segment.language)
    starts = [index for index, item in enumerate(provisions) if item.kind is ProvisionKind.POINT]
    agency = Body(None, segment.title.text)
    regulations = []
    for start, end in zip(starts, [*starts[1:], len(provisions)], strict=True):
        own = provisions[start:end]
        source = SourceRange(own[0].source.line_start, own[-1].source.line_end, own[0].source.page)
        regulations.append(_regulation(own[0].text, agency, source, own, segment.language, annex=segment.annex))
    first = next(place for place, paragraph in enumerate(segment.body) if point_number(paragraph.text))
    return [*outside, segment.title, *segment.body[:first]], regulations


def _partial(amended: Amended) -> Regulation:
    body = read_body(amended.title, amended.language)
    return _regulation(amended.title, body, amended.source, amended.provisions, amended.language, partial=True)


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
    """The address in the first provision of its role that gives one; its label may stand in a provision above it."""
    label = ""
    for provision in provisions:
        if provision.role is not Role.LOCATION or provision.editorial:
            continue
        address = read_address(provision.text, language)
        if address is not None:
            return replace(address, label=address.label or label)
        label = label or read_label(provision.text, language)
    return None


def _with_id(regulation: Regulation, regulation_id: str) -> Regulation:
    return replace(regulation, id=regulation_id)


def _in_order(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    return sorted(paragraphs, key=lambda paragraph: paragraph.source.line_start)


def _by_line(diagnostic: Diagnostic) -> tuple[int, str]:
    return (diagnostic.line or 0, diagnostic.code)
