"""What a job of the window does off the UI thread besides comparing: it writes a report. No Qt here."""

from datetime import datetime
from importlib.resources import files

from desktop_app import __version__
from desktop_app.export.record import Comparison
from desktop_app.messages import Messages
from parsers.model import Checkpoint


def export_spreadsheet(comparison: Comparison, path: str, messages: Messages, checkpoint: Checkpoint) -> str:
    """Write the Excel report and give its path; an older file stays as it is until the new one is whole.

    `ExportError` where the place cannot be written.
    """
    from desktop_app.export.output_file import OutputFile
    from desktop_app.export.spreadsheet import spreadsheet

    with OutputFile(path) as output:
        content = spreadsheet(comparison, messages, __version__, datetime.now().astimezone(), checkpoint=checkpoint)
        output.fill(content)
        output.put_in_place()
    return path


def samples_folder(language: str) -> str:
    """Where the bundled samples of a language lie; Kazakh and English show the Kazakh ones."""
    return str(files("resources").joinpath("samples", "ru" if language == "ru" else "kk"))
