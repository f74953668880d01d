"""Reports of a comparison, written to files, for callers such as the window that write one at a time.

An older file stays as it is until the new one is whole, and a cancelled or failed report leaves nothing. `ExportError`
where the place cannot be written. What a report needs is imported when one is made.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.export.choice import WHOLE_REPORT, ReportChoice
from desktop_app.export.output_file import OutputFile
from desktop_app.export.output_folder import OutputFolder
from desktop_app.messages import Messages
from parsers.model import Checkpoint, pass_by

if TYPE_CHECKING:
    from desktop_app.export.record import Comparison


def write_workbook(
    comparison: "Comparison",
    path: str,
    messages: Messages,
    version: str,
    choice: ReportChoice = WHOLE_REPORT,
    checkpoint: Checkpoint = pass_by,
) -> None:
    """Write the Excel report, in the language of ``messages`` and dated now."""
    from desktop_app.export.spreadsheet import spreadsheet

    with OutputFile(path) as output:
        output.fill(spreadsheet(comparison, messages, version, datetime.now().astimezone(), choice, checkpoint))
        output.put_in_place()


def write_page(
    comparison: "Comparison",
    path: str,
    messages: Messages,
    version: str,
    choice: ReportChoice = WHOLE_REPORT,
    checkpoint: Checkpoint = pass_by,
) -> None:
    """Write the report as an HTML page."""
    from desktop_app.export.page import page

    with OutputFile(path) as output:
        output.fill(page(comparison, messages, version, datetime.now().astimezone(), choice, checkpoint))
        output.put_in_place()


def write_region_books(
    comparison: "Comparison",
    folder: str,
    messages: Messages,
    version: str,
    choice: ReportChoice = WHOLE_REPORT,
    checkpoint: Checkpoint = pass_by,
) -> tuple[str, ...]:
    """Write a workbook for each region that has something to correct; their paths."""
    from desktop_app.export.region_books import region_book_contents

    created = datetime.now().astimezone()
    with OutputFolder(folder) as output:
        output.fill(region_book_contents(comparison, messages, version, created, choice, checkpoint))
        output.put_in_place()
        return output.written
