"""The self-test, for support and packaging: whether the program came whole, with all its data and libraries."""

import platform
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import as_file, files

from desktop_app.messages import LANGUAGES, Messages, load_messages

_LIBRARIES = ("rapidfuzz", "pandas", "openpyxl", "PySide6-Essentials")


def run_self_test(messages: Messages, program_version: str) -> tuple[bool, str]:
    """Whether all parts are there and work, and a report of it with all versions, a line each."""
    results = [(name, _works(check)) for name, check in _checks()]
    lines = [f"salystyru {program_version}", f"Python {platform.python_version()}, {platform.platform()}"]
    lines += [f"{library} {_version_of(library)}" for library in _LIBRARIES]
    for name, problem in results:
        verdict = messages.say("self-test.failed") + f" ({problem})" if problem else messages.say("self-test.ok")
        lines.append(f"{messages.say(f'self-test.{name}')}: {verdict}")
    whole = not any(problem for _, problem in results)
    lines.append(messages.say("self-test.whole" if whole else "self-test.not-whole"))
    return whole, "\n".join(lines) + "\n"


def _checks() -> Iterator[tuple[str, Callable[[], None]]]:
    yield "messages", _check_messages
    yield "samples", _check_samples
    yield "colours", _check_colours
    yield "workbook", _check_workbook


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


def _check_workbook() -> None:
    """Make the report of the samples, in memory; whoever writes a workbook also reads it back."""
    from desktop_app.export.record import Options
    from desktop_app.export.spreadsheet import spreadsheet
    from desktop_app.workspace.comparison import compare, read_documents

    with as_file(files("resources").joinpath("samples", "kk")) as samples:
        comparison = compare(read_documents([str(samples)]), Options())
    spreadsheet(comparison, load_messages("kk"), "", datetime.now(UTC))


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "–"
