"""The use case behind command line and window: paths in, comparison out.

`read_documents` reads, `compare` lines up and judges. One unreadable file becomes a failure and the rest goes on; what
cannot be compared at all raises `NothingToCompare` with a code of the group "error" in `desktop_app.messages`.
"""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from desktop_app.collation import align_families, judge, with_findings
from desktop_app.collation.model import Collation, DivergenceKind
from desktop_app.export.record import Arguments, Comparison, Failure, Intake, NotCompared, Options, Timings
from desktop_app.workspace.dictionaries import read_dictionaries
from desktop_app.workspace.doubles import find_doubles
from desktop_app.workspace.gazetteer import read_gazetteer
from desktop_app.workspace.inputs import Input, find_inputs
from desktop_app.workspace.naming import document_names, rename
from desktop_app.workspace.stages import Stage, within
from desktop_app.workspace.watching import Unwatched, Watcher
from parsers import Split, read_document
from parsers.diagnostics import ParserError, ParseResult
from parsers.isolation import ReaderProcess
from parsers.model import Checkpoint, Regulation, pass_by
from parsers.readers.reading import ReaderOptions, Tracked

UNKNOWN_KINDS = frozenset({"unsupported", "binary"})
"""Failures that only say that a file is no document: in a folder it is left out, named by the user it is a failure."""


NOT_READ = frozenset(
    {"page-without-text", "picture-on-page", "pictures-left-out", "attachments-left-out", "annotations-left-out"}
    | {"form-fields-left-out", "external-content-left-out", "comments-left-out", "notes-left-out", "headers-left-out"}
    | {"frames-left-out", "drawing-text-left-out"}
)
"""Diagnostics of a document that say that a part of it was not read, and so not compared."""


_DEFAULT_OPTIONS: Final = Options()
_UNWATCHED: Final = Unwatched()


class NothingToCompare(Exception):
    """The documents, as they were chosen, give no comparison; ``code`` says why."""

    def __init__(self, code: str, **arguments: object) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


def read_documents(
    paths: Sequence[str],
    options: Options = _DEFAULT_OPTIONS,
    checkpoint: Checkpoint = pass_by,
    *,
    leave_out: Collection[str] = (),
    watcher: Watcher = _UNWATCHED,
) -> Intake:
    """All documents that the paths name or hold, ordered by id, whatever the order of the paths.

    ``leave_out`` names files that are not read although they lie in a folder (the reports to be written). A document
    without any regulation is kept and is a failure too.
    """
    started = time.perf_counter()
    inputs = find_inputs(paths, leave_out)
    listed = time.perf_counter()
    named = sorted(zip(document_names([file.path for file in inputs.files]), inputs.files, strict=True), key=_by_name)
    results: list[ParseResult] = []
    failures, not_compared = list(inputs.failures), list(inputs.not_compared)
    with ReaderProcess() as process:
        for part, (name, file) in enumerate(named):
            watcher.note_document(file.path, part + 1, len(named))
            found = watcher.note_regulation
            outcome = _read(file, name, options, process, within(checkpoint, Stage.READ, part, len(named)), found)
            if isinstance(outcome, Failure):
                failures.append(outcome)
            elif isinstance(outcome, NotCompared):
                not_compared.append(outcome)
            else:
                results.append(outcome)
                not_compared.extend(_parts_not_read(outcome))
                if not outcome.document.regulations:
                    failures.append(Failure(file.path, "no-regulation"))
    return Intake(
        documents=tuple(results),
        failures=tuple(sorted(failures, key=_by_path)),
        not_compared=tuple(sorted(not_compared, key=_by_path)),
        remarks=find_doubles(results),
        timings=Timings(read=listed - started, parse=time.perf_counter() - listed),
    )


def compare(intake: Intake, options: Options, checkpoint: Checkpoint = pass_by) -> Comparison:
    """The comparison of what was read; it has at least one table.

    Raises `NothingToCompare`, and `UnknownBase` or `AmbiguousBase` of `desktop_app.collation` for a base that fits no
    regulation or several of one family.
    """
    comparison = collate(intake, options, checkpoint)
    demand_tables(comparison.collation)
    return comparison


def collate(intake: Intake, options: Options, checkpoint: Checkpoint = pass_by) -> Comparison:
    """The same, also where nothing has a sibling: then each regulation stands alone, with its own findings."""
    found = [item for result in intake.documents for item in result.document.regulations]
    regulations = [item for item in _select(found, options.select) if item.id not in options.left_out]
    if not regulations:
        raise NothingToCompare("no-regulations")
    started = time.perf_counter()
    families = align_families(regulations, together=options.together, checkpoint=within(checkpoint, Stage.ALIGN))
    aligned = time.perf_counter()
    ignored = frozenset(DivergenceKind(kind) for kind in options.ignore)
    judged = judge(families, base=options.base, ignore=ignored, checkpoint=within(checkpoint, Stage.COMPARE))
    dictionaries = read_dictionaries(item.language for item in regulations)
    collation = with_findings(judged, read_gazetteer(), dictionaries)
    timings = replace(intake.timings, align=aligned - started, compare=time.perf_counter() - aligned)
    return Comparison(collation, intake, options, timings)


def _by_name(named: tuple[str, Input]) -> str:
    return named[0]


def _by_path(entry: Failure | NotCompared) -> str:
    return entry.path


def _read(
    file: Input,
    name: str,
    options: Options,
    process: ReaderProcess,
    checkpoint: Checkpoint,
    found: Callable[[Regulation], None],
) -> ParseResult | Failure | NotCompared:
    try:
        reading = ReaderOptions(Tracked(options.tracked), options.encoding)
        split = Split(options.split)
        result = read_document(file.path, checkpoint, split=split, options=reading, process=process, found=found)
        return rename(result, name)
    except ParserError as error:
        arguments: Arguments = tuple(error.arguments.items())
        if error.code in UNKNOWN_KINDS and not file.named:
            return NotCompared(file.path, error.code, arguments=arguments)
        return Failure(file.path, error.code, arguments)


def _parts_not_read(result: ParseResult) -> Iterator[NotCompared]:
    for diagnostic in result.diagnostics:
        if diagnostic.code in NOT_READ:
            path = result.document.path
            yield NotCompared(path, diagnostic.code, page=diagnostic.page, arguments=diagnostic.arguments)


def _select(regulations: Sequence[Regulation], texts: Iterable[str]) -> Sequence[Regulation]:
    """The regulations that any of the texts fits, or all where there is no text; see the contract's ``--select``."""
    if not regulations:
        raise NothingToCompare("no-regulations")
    chosen: set[str] = set()
    for text in texts:
        fitting = {item.id for item in regulations if item.id == text} or {
            item.id for item in regulations if _contains(item, text.casefold())
        }
        if not fitting:
            raise NothingToCompare("select-fits-nothing", text=text, known=_names(regulations))
        chosen |= fitting
    return [item for item in regulations if item.id in chosen] if chosen else regulations


def _contains(regulation: Regulation, text: str) -> bool:
    return text in (regulation.region or "").casefold() or text in regulation.title.casefold()


def known_names(intake: Intake) -> str:
    """What there is to choose from, for a message: regions, or ids where there is no region."""
    return _names(item for result in intake.documents for item in result.document.regulations)


def _names(regulations: Iterable[Regulation]) -> str:
    return ", ".join(dict.fromkeys(item.region or item.id for item in regulations))


def demand_tables(collation: Collation) -> None:
    """Raise `NothingToCompare` where nothing has a sibling; the code tells one regulation from several bodies."""
    if not collation.tables:
        if len(collation.alone) == 1:
            raise NothingToCompare("one-regulation", title=collation.alone[0].regulation.title)
        raise NothingToCompare("no-family", count=len(collation.alone))
