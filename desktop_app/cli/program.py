"""One run of the command line: arguments → work → reports → exit status.

The exit status is the public contract's: 0 done; 1 with ``--exit-code``, a divergence that is not expected; 2 nothing
could be done; 3 done, but some input could not be read or held no regulation (3 goes before 1).
"""

import gc
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.cli.arguments import General, Request, UsageError, Window, chosen_language, read_arguments
from desktop_app.cli.console import Console, use_utf8, write_standard_output
from desktop_app.messages import Messages, load_messages

if TYPE_CHECKING:
    from desktop_app.export.choice import ReportChoice
    from desktop_app.export.output_file import ExportError, OutputFile
    from desktop_app.export.output_folder import OutputFolder
    from desktop_app.export.record import Comparison, Intake

Outputs = dict[str, "OutputFile | OutputFolder"]
"""Files and folders to be written, by option."""

Content = bytes | Iterator[tuple[str, bytes]]
"""The content of a file, or names and contents of the files of a folder."""

Writer = Callable[[], Content]
"""Makes the content of an output."""

WindowOpener = Callable[[Sequence[str], Messages], int | None]
"""Opens the window with these documents and gives its exit status; None where there is no display for one."""

WindowCheck = Callable[[str], None]
"""Checks a part of the window out of `self_test.WINDOW_PARTS`; raises where it is not whole."""

DONE, DIVERGENT, NOTHING_DONE, PARTLY_DONE = 0, 1, 2, 3


class Refused(Exception):
    """Nothing can be done, and why: a finished sentence."""


def main(
    words: Sequence[str] | None = None,
    open_window: WindowOpener | None = None,
    check_window: WindowCheck | None = None,
) -> int:
    """Run the command line with these words (those of the process by default); the exit status."""
    words = sys.argv[1:] if words is None else words
    use_utf8()
    messages = load_messages(chosen_language(words, os.environ))
    console = Console(sys.stderr, messages, quiet="--quiet" in words)
    try:
        return _run(words, messages, console, open_window, check_window)
    except UsageError as error:
        console.error(messages.say(f"error.{error.code}", **error.arguments))
    except Refused as refusal:
        console.error(str(refusal))
    except KeyboardInterrupt:
        console.error(messages.say("error.interrupted"))
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        details = f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
        console.error(messages.say("error.unexpected", details=details))
    return NOTHING_DONE


def _run(
    words: Sequence[str],
    messages: Messages,
    console: Console,
    open_window: WindowOpener | None,
    check_window: WindowCheck | None,
) -> int:
    request = read_arguments(words, messages, __version__)
    if isinstance(request, Window):
        status = open_window(request.paths, messages) if open_window is not None else None
        if status is None:
            raise UsageError("no-window")
        return status
    if isinstance(request, General):
        whole, text = _self_test(messages, check_window) if request.self_test else (True, request.text)
        return DONE if write_standard_output(text.encode()) and whole else NOTHING_DONE
    with ExitStack() as stack:
        outputs = dict(_open_outputs(request, messages, stack))
        run = _parse if request.command == "parse" else _compare
        stack.enter_context(_uncollected())
        return run(request, outputs, messages, console)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without collections of garbage: a run is short, makes no rings, and going through its data costs a sixth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _self_test(messages: Messages, check_window: WindowCheck | None) -> tuple[bool, str]:
    from desktop_app.cli.self_test import run_self_test

    return run_self_test(messages, __version__, check_window)


def _open_outputs(
    request: Request, messages: Messages, stack: ExitStack
) -> Iterator[tuple[str, "OutputFile | OutputFolder"]]:
    """The outputs by option, created before the work, so that a place that cannot be written is known at once."""
    from desktop_app.export.output_file import ExportError, OutputFile
    from desktop_app.export.output_folder import OutputFolder

    if request.json == "-" and sys.stdout is None:
        raise Refused(messages.say("output.no-standard-output"))
    taken: set[str] = set()
    inputs = {os.path.realpath(path) for path in request.paths if Path(path).is_file()}
    for option, path in _named_outputs(request).items():
        place = os.path.realpath(path)
        if place in taken or place in inputs:
            raise Refused(messages.say("output.is-input" if place in inputs else "output.same-output", path=path))
        taken.add(place)
        try:
            if option == _FOLDER_OPTION:
                yield option, stack.enter_context(OutputFolder(path))
            else:
                yield option, stack.enter_context(OutputFile(path))
        except ExportError as error:
            raise Refused(_output_sentence(error, messages)) from error


_FOLDER_OPTION = "xlsx-per-region"


def _named_outputs(request: Request) -> dict[str, str]:
    """Paths of files and folders to be written, by option."""
    named = {
        "json": request.json if request.json != "-" else None,
        "xlsx": request.xlsx,
        "html": request.html,
        _FOLDER_OPTION: request.xlsx_per_region,
    }
    return {option: path for option, path in named.items() if path is not None}


def _parse(request: Request, outputs: Outputs, messages: Messages, console: Console) -> int:
    from desktop_app.cli.summary import reading_lines
    from desktop_app.export.contract import encode, parse_record

    intake = _read(request, messages, console)
    _deliver(request, outputs, {"json": lambda: encode(parse_record(intake, messages))}, messages)
    _tell(reading_lines(intake, messages), outputs, messages, console)
    return PARTLY_DONE if intake.failures else DONE


def _compare(request: Request, outputs: Outputs, messages: Messages, console: Console) -> int:
    from desktop_app.cli.summary import comparison_lines
    from desktop_app.collation import AmbiguousBase, UnknownBase
    from desktop_app.workspace.comparison import NothingToCompare, compare, known_names

    intake = _read(request, messages, console)
    try:
        comparison = compare(intake, request.options, console.progress)
    except NothingToCompare as error:
        raise Refused(messages.say(f"error.{error.code}", **error.arguments)) from error
    except AmbiguousBase as error:
        known = ", ".join(error.candidates)
        raise Refused(messages.say("error.ambiguous-base", text=error.text, known=known)) from error
    except UnknownBase as error:
        raise Refused(messages.say("error.unknown-base", text=error.text, known=known_names(intake))) from error
    _deliver(request, outputs, _writers(comparison, request, messages, console), messages)
    _tell(comparison_lines(comparison, messages), outputs, messages, console)
    if intake.failures:
        return PARTLY_DONE
    divergent = any(row.is_divergent for table in comparison.collation.tables for row in table.rows)
    return DIVERGENT if request.exit_code and divergent else DONE


def _read(request: Request, messages: Messages, console: Console) -> "Intake":
    """What the paths hold; failures and what was left out are said at once. `Refused` where nothing could be read."""
    from desktop_app.export.sentences import sentence
    from desktop_app.workspace.comparison import read_documents

    reports = list(_named_outputs(request).values())
    if request.xlsx_per_region is not None:
        reports += map(str, Path(request.xlsx_per_region).glob("*.xlsx"))
    intake = read_documents(request.paths, request.options, console.progress, leave_out=reports)
    for entry in intake.left_out:
        console.error(sentence(entry, messages))
    if not intake.documents:
        raise Refused(messages.say("error.no-input"))
    for remark in intake.remarks:
        console.tell(sentence(remark, messages))
    return intake


def _writers(comparison: "Comparison", request: Request, messages: Messages, console: Console) -> dict[str, Writer]:
    """How the content of each output is made, by option; what only one needs is imported then."""
    created = _created(os.environ)

    def choice() -> "ReportChoice":
        from desktop_app.export.choice import ReportChoice
        from desktop_app.export.report import SheetKind

        return ReportChoice(sheets=frozenset(map(SheetKind, request.sheets)) if request.sheets else None)

    def json() -> bytes:
        from desktop_app.export.contract import compare_record, encode

        return encode(compare_record(comparison, messages))

    def xlsx() -> bytes:
        from desktop_app.export.spreadsheet import spreadsheet

        return spreadsheet(comparison, messages, __version__, created, choice(), console.writing)

    def html() -> bytes:
        from desktop_app.export.page import page

        return page(comparison, messages, __version__, created, choice(), console.writing)

    def region_books() -> Iterator[tuple[str, bytes]]:
        from desktop_app.export.region_books import region_book_contents

        return region_book_contents(comparison, messages, __version__, created, choice(), console.writing)

    return {"json": json, "xlsx": xlsx, "html": html, _FOLDER_OPTION: region_books}


def _created(environment: Mapping[str, str]) -> datetime:
    """The date of a report: now, or SOURCE_DATE_EPOCH (seconds, UTC): then the same input gives the same bytes."""
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    return (
        datetime.fromtimestamp(int(epoch), UTC) if epoch.isascii() and epoch.isdigit() else datetime.now().astimezone()
    )


def _deliver(request: Request, outputs: Outputs, writers: Mapping[str, Writer], messages: Messages) -> None:
    """Write all outputs, then put all in place: where one fails, every older file is still what it was."""
    from desktop_app.export.output_file import ExportError

    try:
        for option, output in outputs.items():
            _fill(output, writers[option]())
        for output in outputs.values():
            output.put_in_place()
    except ExportError as error:
        raise Refused(_output_sentence(error, messages)) from error
    if request.json == "-":
        content = writers["json"]()
        if not isinstance(content, bytes) or not write_standard_output(content):
            raise Refused(messages.say("output.no-standard-output"))


def _fill(output: "OutputFile | OutputFolder", content: Content) -> None:
    from desktop_app.export.output_file import OutputFile

    if isinstance(output, OutputFile):
        output.fill(content if isinstance(content, bytes) else b"")
    elif not isinstance(content, bytes):
        output.fill(content)


def _tell(lines: Iterable[str], outputs: Outputs, messages: Messages, console: Console) -> None:
    for line in lines:
        console.tell(line)
    for option, output in outputs.items():
        if option == _FOLDER_OPTION:
            count = len(getattr(output, "written", ()))
            console.tell(messages.say("summary.region-books", path=output.path, count=count))
        else:
            console.tell(messages.say("summary.written", path=output.path))


def _output_sentence(error: "ExportError", messages: Messages) -> str:
    return messages.about("output", error.code, error.arguments, path=error.path)
