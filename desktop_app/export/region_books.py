"""A workbook for each region with what is to be corrected there, ready to be sent to it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.collation.filtering import UNEXPECTED
from desktop_app.collation.model import Alone, Severity, Table
from desktop_app.export.choice import WHOLE_REPORT, ReportChoice
from desktop_app.export.file_names import file_names
from desktop_app.export.record import Comparison
from desktop_app.export.report import SheetKind
from desktop_app.export.spreadsheet import spreadsheet
from desktop_app.messages import Messages
from parsers.model import Checkpoint, Regulation, pass_by

_SHEETS = frozenset(SheetKind) - {
    *(SheetKind.READINGS, SheetKind.MISSING, SheetKind.SIMILARITY, SheetKind.NOT_COMPARED),
}
"""Sheets that speak of one region; the others set all side by side."""


@dataclass(frozen=True, slots=True)
class RegionBook:
    """One of the workbooks."""

    region: str
    """Region, or body or title where there is none."""
    file_name: str
    choice: ReportChoice


def region_books(comparison: Comparison, choice: ReportChoice = WHOLE_REPORT) -> tuple[RegionBook, ...]:
    """The workbooks there are to write, in the order of the regulations; regions with nothing to correct have none.

    To be corrected is what is not expected, and what a regulation shows by itself. A region's regulations of all
    families and languages stand in one workbook.
    """
    chosen = choice.filter or UNEXPECTED
    at_fault = _with_divergences(comparison, choice) | _with_findings(comparison)
    by_region: defaultdict[str, list[Regulation]] = defaultdict(list)
    for regulation in _regulations(comparison):
        if chosen.regulations is None or regulation.id in chosen.regulations:
            by_region[_name(regulation).casefold()].append(regulation)
    wanted = [held for held in by_region.values() if any(regulation.id in at_fault for regulation in held)]
    names = [_name(held[0]) for held in wanted]
    sheets = _SHEETS if choice.sheets is None else choice.sheets & _SHEETS
    return tuple(
        RegionBook(
            name,
            file_name,
            replace(
                choice,
                filter=replace(chosen, regulations=frozenset(regulation.id for regulation in held)),
                equal_rows=False,
                sheets=sheets,
            ),
        )
        for name, file_name, held in zip(names, file_names(names, ".xlsx"), wanted, strict=True)
    )


def region_book_contents(
    comparison: Comparison,
    messages: Messages,
    version: str,
    created: datetime,
    choice: ReportChoice = WHOLE_REPORT,
    checkpoint: Checkpoint = pass_by,
) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file, for `OutputFolder.fill`."""
    books = region_books(comparison, choice)
    for place, book in enumerate(books):
        share = _share(checkpoint, place, len(books))
        yield book.file_name, spreadsheet(comparison, messages, version, created, book.choice, share)


def _share(checkpoint: Checkpoint, place: int, parts: int) -> Checkpoint:
    """The checkpoint of one of the parts of a work."""
    return lambda done, total: checkpoint((place * total + done) // parts, total)


def _regulations(comparison: Comparison) -> Iterator[Regulation]:
    for table in comparison.collation.tables:
        yield from table.regulations
    yield from (entry.regulation for entry in comparison.collation.alone)


def _name(regulation: Regulation) -> str:
    return regulation.region or regulation.agency or regulation.title or regulation.id


def _with_divergences(comparison: Comparison, choice: ReportChoice) -> set[str]:
    chosen = choice.filter or UNEXPECTED
    return {
        divergence.regulation
        for table in comparison.collation.tables
        if choice.family in (None, table.family)
        for row in table.rows
        for divergence in chosen.shown(row)
        if divergence.severity is not Severity.EXPECTED
    }


def _with_findings(comparison: Comparison) -> set[str]:
    holders: tuple[Table | Alone, ...] = (*comparison.collation.tables, *comparison.collation.alone)
    found = {item.regulation for holder in holders for item in holder.address_findings}
    found |= {item.regulation for holder in holders for item in holder.spelling_findings}
    return found | {regulation for holder in holders for item in holder.form_findings for regulation, _ in item.places}
