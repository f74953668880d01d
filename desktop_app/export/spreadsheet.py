"""A comparison → the Excel report on it: which sheets there are, in which order, under which names."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import chain

from desktop_app.export.address_sheet import address_sheet
from desktop_app.export.basis import ReportBasis, make_basis
from desktop_app.export.choice import WHOLE_REPORT, ReportChoice
from desktop_app.export.divergence_sheet import divergence_sheet
from desktop_app.export.finding_sheets import form_sheet, spelling_sheet
from desktop_app.export.left_out_sheet import left_out_sheet
from desktop_app.export.missing_sheet import missing_sheet
from desktop_app.export.palette import load_palette
from desktop_app.export.progress import WHOLE
from desktop_app.export.reading_sheet import reading_sheet
from desktop_app.export.record import Comparison
from desktop_app.export.report import Column, Look, Report, ReportRow, Sheet, SheetKind, text_cell
from desktop_app.export.similarity_sheet import similarity_sheet
from desktop_app.export.summary_sheet import summary_sheet
from desktop_app.export.table_sheet import table_sheet
from desktop_app.export.workbook import workbook_content
from desktop_app.messages import Messages
from parsers.model import Checkpoint, pass_by


def spreadsheet(
    comparison: Comparison,
    messages: Messages,
    version: str,
    created: datetime,
    choice: ReportChoice = WHOLE_REPORT,
    checkpoint: Checkpoint = pass_by,
) -> bytes:
    """The report as the content of an ``.xlsx`` file; ``created`` is its date and that of all its parts.

    The language is that of ``messages``. The checkpoint is called at least every tenth of a second and may raise.
    """
    basis = make_basis(comparison, choice, load_palette(), messages)
    report = make_report(basis, version, created, checkpoint=checkpoint)
    return workbook_content(report, basis.palette, basis.ruler, checkpoint)


def make_report(
    basis: ReportBasis, version: str, created: datetime, *, has_contents: bool = True, checkpoint: Checkpoint = pass_by
) -> Report:
    """The sheets that are wanted, in the order of `SheetKind`; one with nothing to show says so in a line.

    With ``has_contents`` the summary leads to each of the others.
    """
    continuation = basis.say("continued", part="{part}", parts="{parts}")
    others = []
    for sheet in _sheets(basis, continuation):
        others.append(_or_nothing(sheet, basis))
        checkpoint(0, WHOLE)
    return Report(
        title=basis.say("title"),
        language=basis.messages.language,
        created=created,
        page_footer=basis.say("page-of"),
        continuation=continuation,
        sheets=(summary_sheet(basis, others if has_contents else (), version, created), *others),
        rows=len(basis.divergences) + sum(len(table.rows) * 3 for table in basis.collation.tables),
    )


def _sheets(basis: ReportBasis, continuation: str) -> Iterator[Sheet]:
    for kind, place in basis.sheets:
        match kind:
            case SheetKind.TABLE:
                yield table_sheet(basis, place, continuation)
            case SheetKind.DIVERGENCES:
                yield divergence_sheet(basis, continuation)
            case SheetKind.READINGS:
                yield reading_sheet(basis)
            case SheetKind.MISSING:
                yield missing_sheet(basis, place)
            case SheetKind.FORM:
                yield form_sheet(basis)
            case SheetKind.ADDRESSES:
                yield address_sheet(basis)
            case SheetKind.SPELLING:
                yield spelling_sheet(basis)
            case SheetKind.SIMILARITY:
                yield similarity_sheet(basis, place)
            case SheetKind.NOT_COMPARED:
                yield left_out_sheet(basis)


def _or_nothing(sheet: Sheet, basis: ReportBasis) -> Sheet:
    """The sheet, or in the place of no rows at all a line that says that there is nothing."""
    if next(chain(sheet.rows), None) is not None:
        return sheet
    nothing = text_cell(basis.messages.say(f"nothing.{sheet.kind}"), Look.NOTE)
    return replace(
        sheet,
        columns=(Column("", 60),),
        rows=(ReportRow((nothing,)),),
        frozen_columns=0,
        filter=None,
        legend=(),
        scale=None,
    )
