"""A provision among its neighbours in its document: the file's own lines, or the provisions before and after it.

Lines are shown of plain text only, and only while the file is the one that was read; every other format has no lines
that a person sees, so there the provisions stand for them. Letters are found again by what is not white space, for
that is what reading keeps in order.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import sha256
from pathlib import Path

from desktop_app.export.record import Intake
from parsers.diagnostics import ParserError
from parsers.model import Provision, Regulation, Span
from parsers.readers import plain_text
from parsers.readers.reading import ReaderOptions

LINES_AROUND = 3
"""Lines with text shown before and after the provision's own."""
PROVISIONS_AROUND = 2
PLAIN_TEXT = "txt"


class SourceState(Enum):
    """Whether the file is still the one that was read."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    GONE = "gone"
    """It cannot be read any more."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A document's file, as it was when it was read."""

    path: str
    format: str
    sha256: str
    encoding: str | None = None
    """What the user said of it; None for what its bytes tell."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the excerpt."""

    number: int | None
    """Of the line, from 1; None where there are none to count."""
    page: int | None
    text: str
    is_own: bool
    """Whether it belongs to the provision shown."""
    marks: tuple[tuple[int, Span], ...] = ()
    """Which of the spans asked for stands where in this line."""


@dataclass(frozen=True, slots=True)
class SourceExcerpt:
    """Lines to show, in reading order."""

    lines: tuple[SourceLine, ...]
    state: SourceState
    from_file: bool
    """Whether these are the file's lines; else each is a provision."""


def source_files(intake: Intake, encoding: str | None = None) -> Mapping[str, SourceFile]:
    """The file of each regulation, by the regulation's id."""
    return {
        regulation.id: SourceFile(document.path, document.format, document.sha256, encoding)
        for document in (result.document for result in intake.documents)
        for regulation in document.regulations
    }


def read_excerpt(
    file: SourceFile | None, regulation: Regulation, provisions: Sequence[Provision], spans: Sequence[Span] = ()
) -> SourceExcerpt:
    """The excerpt around provisions of a regulation; spans are of their texts, joined by line feeds."""
    fallback = _from_provisions(regulation, provisions, spans)
    if file is None:
        return fallback
    try:
        content = Path(file.path).read_bytes()
    except OSError:
        return replace(fallback, state=SourceState.GONE)
    if sha256(content).hexdigest() != file.sha256:
        return replace(fallback, state=SourceState.CHANGED)
    if file.format != PLAIN_TEXT:
        return fallback
    try:
        reading = plain_text.read(content, file.path, ReaderOptions(encoding=file.encoding))
    except ParserError:
        return fallback
    return lines_excerpt([line.text for line in reading.lines], provisions, spans)


def _from_provisions(regulation: Regulation, shown: Sequence[Provision], spans: Sequence[Span]) -> SourceExcerpt:
    ids = {provision.id for provision in shown}
    own = [place for place, provision in enumerate(regulation.provisions) if provision.id in ids]
    around = tuple(shown)
    if own:
        around = regulation.provisions[max(own[0] - PROVISIONS_AROUND, 0) : own[-1] + PROVISIONS_AROUND + 1]
    offsets = _offsets(shown)
    lines = []
    for provision in around:
        start = offsets.get(provision.id)
        marks = () if start is None else tuple(_within(spans, start, start + len(provision.text)))
        lines.append(_line_of(provision, marks, is_own=start is not None))
    return SourceExcerpt(tuple(lines), SourceState.UNCHANGED, from_file=False)


def _offsets(provisions: Sequence[Provision]) -> Mapping[str, int]:
    """Where the text of each begins when all are joined by line feeds."""
    offsets, start = {}, 0
    for provision in provisions:
        offsets[provision.id] = start
        start += len(provision.text) + 1
    return offsets


def _within(spans: Sequence[Span], start: int, end: int) -> Iterator[tuple[int, Span]]:
    """The spans that lie in a part of the text, counted from the part's beginning."""
    for index, span in enumerate(spans):
        if start <= span.start and span.end <= end:
            yield index, Span(span.start - start, span.end - start)


def _line_of(provision: Provision, marks: tuple[tuple[int, Span], ...], *, is_own: bool) -> SourceLine:
    """A provision as a line, its number before its text as in the document."""
    mark = ")" if "." in provision.id and provision.number else "."
    head = f"{provision.number}{mark} " if provision.number else ""
    moved = tuple((index, Span(span.start + len(head), span.end + len(head))) for index, span in marks)
    number = provision.source.line_start if provision.source.page is None else None
    return SourceLine(number, provision.source.page, head + provision.text, is_own, moved)


def lines_excerpt(lines: Sequence[str], provisions: Sequence[Provision], spans: Sequence[Span]) -> SourceExcerpt:
    """The provisions in the lines of their file, with the lines around them."""
    own = {
        number
        for provision in provisions
        for number in range(provision.source.line_start, provision.source.line_end + 1)
        if number <= len(lines)
    }
    first, last = min(own), max(own)
    before = [number for number in range(first - 1, 0, -1) if lines[number - 1].strip()][:LINES_AROUND]
    after = [number for number in range(last + 1, len(lines) + 1) if lines[number - 1].strip()][:LINES_AROUND]
    inner = [number for number in range(first, last + 1) if number in own or lines[number - 1].strip()]
    marks = _marks_in_lines(lines, provisions, spans)
    shown = (
        SourceLine(number, None, lines[number - 1], number in own, tuple(marks.get(number, ())))
        for number in (*reversed(before), *inner, *after)
    )
    return SourceExcerpt(tuple(shown), SourceState.UNCHANGED, from_file=True)


Position = tuple[int, int]
"""Number of a line and place in it."""


def _marks_in_lines(
    lines: Sequence[str], provisions: Sequence[Provision], spans: Sequence[Span]
) -> Mapping[int, list[tuple[int, Span]]]:
    """The parts of each span in each line; nothing of a provision whose letters do not stand there in their order."""
    found: dict[int, list[tuple[int, Span]]] = {}
    offsets = _offsets(provisions)
    for provision in provisions:
        letters = _find_letters(lines, provision)
        start = offsets[provision.id]
        for index, span in _within(spans, start, start + len(provision.text)) if letters else ():
            for number, part in _in_lines(provision.text, span, letters, lines):
                found.setdefault(number, []).append((index, part))
    return found


def _find_letters(lines: Sequence[str], provision: Provision) -> Sequence[Position]:
    """Where each character of the provision that is no white space stands; empty if it does not stand there so."""
    places = [
        (number, column)
        for number in range(provision.source.line_start, min(provision.source.line_end, len(lines)) + 1)
        for column, letter in enumerate(lines[number - 1])
        if not letter.isspace()
    ]
    there = "".join(lines[number - 1][column] for number, column in places)
    wanted = "".join(provision.text.split())
    start = there.rfind(wanted)  # the number stands before the text, so the last place is the right one
    return places[start : start + len(wanted)] if start >= 0 and wanted else ()


def _in_lines(text: str, span: Span, letters: Sequence[Position], lines: Sequence[str]) -> Iterator[tuple[int, Span]]:
    """A span of the text as parts of lines; one of white space alone as what stands between its neighbours."""
    first = len("".join(text[: span.start].split()))
    inside = letters[first : first + len("".join(text[span.start : span.end].split()))]
    if not inside:
        number, column = letters[first - 1] if first else letters[0]
        start = column + 1 if first else column
        follows = first < len(letters) and letters[first][0] == number
        yield number, Span(start, letters[first][1] if follows and span.end > span.start else start)
        return
    for number in dict.fromkeys(number for number, _ in inside):
        columns = [column for line, column in inside if line == number]
        start, end = columns[0], columns[-1] + 1
        if number == inside[0][0] and text[span.start].isspace():
            start = len(lines[number - 1][:start].rstrip())
        if number == inside[-1][0] and text[span.end - 1].isspace():
            end += len(lines[number - 1][end:]) - len(lines[number - 1][end:].lstrip())
        yield number, Span(start, end)
