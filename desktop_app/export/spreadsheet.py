"""A comparison → the Excel report on it: which sheets there are, in which order, under which names."""

from datetime import datetime

from desktop_app.collation.model import Table
from desktop_app.export.address_sheet import address_sheet
from desktop_app.export.divergence_sheet import divergence_sheet
from desktop_app.export.fitting import Ruler
from desktop_app.export.frames import address_frame, divergence_frame
from desktop_app.export.palette import Palette, load_palette
from desktop_app.export.record import Comparison
from desktop_app.export.report import Report
from desktop_app.export.sheet_names import sheet_names
from desktop_app.export.summary_sheet import options_text, summary_sheet
from desktop_app.export.table_sheet import table_sheet
from desktop_app.export.wording import region_names
from desktop_app.export.workbook import workbook_content
from desktop_app.messages import Messages


def spreadsheet(comparison: Comparison, messages: Messages, version: str, created: datetime) -> bytes:
    """The report as the content of an ``.xlsx`` file; ``created`` is its date and that of all its parts."""
    palette, ruler = load_palette(), Ruler()
    report = make_report(comparison, palette, messages, version, created, ruler)
    return workbook_content(report, palette, ruler)


def make_report(
    comparison: Comparison, palette: Palette, messages: Messages, version: str, created: datetime, ruler: Ruler
) -> Report:
    """The report in the language of ``messages``: Summary, one Table per family, Divergences, Addresses."""
    collation = comparison.collation
    say = messages.say
    fixed = [say(f"report.sheet-{name}") for name in ("summary", "divergences", "addresses")]
    table_names = sheet_names([*fixed, *_table_names(collation.tables, messages)])[len(fixed) :]
    divergences = divergence_frame(collation)
    made = (
        (say("report.date"), f"{created:%Y-%m-%d %H:%M}"),
        (say("report.program"), f"Salystyru {version}"),
        (say("report.base"), comparison.options.base or say("report.base-majority")),
        (say("report.options"), options_text(comparison.options, messages)),
    )
    tables = (
        table_sheet(table, name, _base_heading(table, comparison, messages), palette, messages, ruler)
        for table, name in zip(collation.tables, table_names, strict=True)
    )
    return Report(
        title=say("report.title"),
        language=messages.language,
        created=created,
        page_footer=say("report.page-of"),
        continuation=say("report.continued", part="{part}", parts="{parts}"),
        sheets=(
            summary_sheet(comparison, divergences, table_names, made, palette, messages),
            *tables,
            divergence_sheet(collation, divergences, palette, messages),
            address_sheet(collation, address_frame(collation), messages),
        ),
    )


def _table_names(tables: tuple[Table, ...], messages: Messages) -> list[str]:
    word = messages.say("report.sheet-table")
    return [word] if len(tables) == 1 else [f"{word} {number} {table.family}" for number, table in enumerate(tables, 1)]


def _base_heading(table: Table, comparison: Comparison, messages: Messages) -> str:
    """The chosen regulation's name where the table has one: then it is the base wherever it has a cell."""
    if comparison.options.base is not None:
        for regulation, name in region_names(table.regulations).items():
            rows = [row for row in table.rows if regulation in row.cells]
            if rows and all(row.base == regulation for row in rows):
                return messages.say("report.base-of", region=name)
    return messages.say("report.majority-text")
