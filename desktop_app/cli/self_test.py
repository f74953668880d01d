"""The self-test, for support and packaging: whether the program came whole, with all its data and libraries."""

import platform
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from desktop_app.cli.specimens import SENTENCE, specimens
from desktop_app.messages import LANGUAGES, Messages, load_messages
from desktop_app.workspace.licences import RUNTIME_PACKAGES, licences_text
from parsers.isolation import ReaderProcess
from parsers.readers.formats import recognise
from parsers.readers.office import find_office

if TYPE_CHECKING:
    from desktop_app.export.record import Comparison

WINDOW_PARTS = ("fonts", "translations", "drawings")
"""Parts of the window, which the window's side checks: nothing here may load Qt."""

Check = Callable[[], None]


def run_self_test(
    messages: Messages, program_version: str, check_window: Callable[[str], None] | None = None
) -> tuple[bool, str]:
    """Whether all parts are there and work, and a report of it with all versions, a line each.

    Without ``check_window`` the window's parts are left out.
    """
    results = [(name, _works(check)) for name, check in _checks(messages, check_window)]
    lines = [f"salystyru {program_version}", f"Python {platform.python_version()}, {platform.platform()}"]
    lines += [f"{library} {_version_of(library)}" for library in RUNTIME_PACKAGES]
    lines.append(f"LibreOffice: {find_office() or '–'}")
    for name, problem in results:
        verdict = messages.say("self-test.failed") + f" ({problem})" if problem else messages.say("self-test.ok")
        lines.append(f"{name}: {verdict}")
    whole = not any(problem for _, problem in results)
    lines.append(messages.say("self-test.whole" if whole else "self-test.not-whole"))
    return whole, "\n".join(lines) + "\n"


def _checks(messages: Messages, check_window: Callable[[str], None] | None) -> Iterator[tuple[str, Check]]:
    """Every check, with what the user is told that it checks."""
    own = {
        "messages": _check_messages,
        "samples": _check_samples,
        "colours": _check_colours,
        "licences": _check_licences,
        "json": _check_json,
        "workbook": _check_workbook,
    }
    for name, check in own.items():
        yield messages.say(f"self-test.{name}"), check
    for document_format, content in specimens().items():
        name = messages.say("self-test.reader", format=document_format.upper())
        yield name, partial(_check_reader, document_format, content)
    if check_window is not None:
        for part in WINDOW_PARTS:
            yield messages.say(f"self-test.{part}"), partial(check_window, part)


def _works(check: Callable[[], None]) -> str:
    """What is wrong; empty if nothing is. Whatever it is, the other checks go on."""
    try:
        check()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _check_messages() -> None:
    catalogues = [load_messages(language).texts.keys() for language in LANGUAGES]
    if any(keys != catalogues[0] for keys in catalogues):
        raise ValueError("the languages do not say the same")


def _check_samples() -> None:
    for language in ("kk", "ru"):
        if not any(entry.is_file() for entry in files("resources").joinpath("samples", language).iterdir()):
            raise FileNotFoundError(f"samples/{language}")


def _check_colours() -> None:
    from desktop_app.export.palette import load_palette

    load_palette()


def _check_licences() -> None:
    text = licences_text()
    if absent := [package for package in RUNTIME_PACKAGES if package.replace("-", "_").lower() not in _folded(text)]:
        raise ValueError(f"no licence of {', '.join(absent)}")


def _folded(text: str) -> str:
    return text.replace("-", "_").lower()


def _check_json() -> None:
    from desktop_app.export.contract import compare_record, encode

    encode(compare_record(_compared_samples(), load_messages("kk")))


def _check_workbook() -> None:
    """Make the report of the samples, in memory; whoever writes a workbook also reads it back."""
    from desktop_app.export.spreadsheet import spreadsheet

    spreadsheet(_compared_samples(), load_messages("kk"), "", datetime.now(UTC))


@cache
def _compared_samples() -> "Comparison":
    from desktop_app.export.record import Options
    from desktop_app.workspace.comparison import compare, read_documents

    with as_file(files("resources").joinpath("samples", "kk")) as samples:
        return compare(read_documents([str(samples)]), Options())


def _check_reader(document_format: str, content: bytes) -> None:
    """Read a specimen as every document is read: in the child process, found by its content."""
    found = recognise(content, "specimen")
    with ReaderProcess() as reader:
        reading = reader.read(found, content, "specimen")
    texts = [line.text for line in reading.lines] + [paragraph.text for paragraph in reading.paragraphs]
    text = "\n".join(texts)
    if found != document_format or SENTENCE not in text:
        raise ValueError(f"{found}: {text!r}")


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "–"
