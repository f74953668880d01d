"""What a job of the window does off the UI thread: read and compare, or write a report. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files

from desktop_app import __version__
from desktop_app.export.output_file import OutputFile
from desktop_app.export.record import Comparison, Intake, Options
from desktop_app.messages import Messages
from desktop_app.workspace.comparison import NothingToCompare, compare, read_documents
from parsers.model import Checkpoint


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening documents led to."""

    paths: tuple[str, ...]
    intake: Intake
    comparison: Comparison | None
    """None where nothing could be compared; then ``reason`` says why."""
    reason: NothingToCompare | None = None


def open_documents(paths: Sequence[str], checkpoint: Checkpoint) -> Opened:
    """Read the documents and compare what they hold."""
    intake = read_documents(paths, checkpoint=checkpoint)
    try:
        return Opened(tuple(paths), intake, compare(intake, Options(), checkpoint))
    except NothingToCompare as reason:
        return Opened(tuple(paths), intake, None, reason)


def export_spreadsheet(comparison: Comparison, path: str, messages: Messages, checkpoint: Checkpoint) -> str:
    """Write the Excel report and give its path; an older file stays as it is until the new one is whole.

    `ExportError` where the place cannot be written.
    """
    from desktop_app.export.spreadsheet import spreadsheet

    with OutputFile(path) as output:
        content = spreadsheet(comparison, messages, __version__, datetime.now().astimezone(), checkpoint=checkpoint)
        output.fill(content)
        output.put_in_place()
    return path


def samples_folder() -> str:
    """Where the bundled samples lie."""
    return str(files("resources").joinpath("samples"))
