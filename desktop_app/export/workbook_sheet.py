"""One sheet of a report → one worksheet, or several where it has more rows than Excel knows; written row by row."""

from collections.abc import Iterator
from contextlib import closing
from itertools import chain, islice
from typing import IO, Any, cast
from xml.sax.saxutils import quoteattr
from zipfile import ZipInfo

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.functions import Element, SubElement

from desktop_app.export.continuation import physical_rows
from desktop_app.export.fitting import TALLEST_ROW, Ruler, row_height
from desktop_app.export.progress import Progress
from desktop_app.export.report import Anchor, Cell, Look, Report, ReportRow, Run, Sheet
from desktop_app.export.sheet_names import sheet_names
from desktop_app.export.workbook_figures import add_figures
from desktop_app.export.workbook_page import header_rows, set_up_page, set_up_view
from desktop_app.export.workbook_rows import Brush, row_xml

MOST_ROWS = 1_048_576
"""Rows of a worksheet (Excel specifications and limits)."""

MOST_LINKS = 65_530
"""Links of a worksheet (Excel specifications and limits)."""

_HEIGHTS = {Look.TITLE: 24.0, Look.BLOCK: 20.0}
"""Points of rows that begin with a cell of such a look."""

_UPRIGHT_LETTER = 5.2
"""Points of a bold letter in a turned heading."""

_UNWRAPPED = frozenset({Look.NOTE, Look.REMARK, Look.CODE, Look.UPRIGHT_HEADING})
"""Texts that run over into the empty cells beside them, or up, and take one line."""


class SheetPress:
    """Writes the sheets of a report into a workbook, one after the other."""

    def __init__(
        self,
        workbook: Workbook,
        archive: Any,  # noqa: ANN401 - a `ZipFile` that makes members with one date
        report: Report,
        brush: Brush,
        ruler: Ruler,
        progress: Progress,
        most_rows: int = MOST_ROWS,
    ) -> None:
        self.filled: list[int] = []
        """Of each worksheet written, the number of cells that hold something."""
        self._workbook = workbook
        self._archive = archive
        self._report = report
        self._brush = brush
        self._ruler = ruler
        self._progress = progress
        self._most_rows = most_rows
        self._links = _Links(report, most_rows)

    def write(self, sheet: Sheet) -> None:
        """Write a sheet, continued in others of a similar name as often as needed."""
        body = chain.from_iterable(physical_rows(row, self._report.continuation) for row in sheet.rows)
        first, is_first = next(body, None), True
        while first is not None or is_first:
            rows = chain([first] if first else [], islice(body, self._most_rows - header_rows(sheet) - 1))
            self._write_worksheet(sheet, self._name(sheet), rows)
            first, is_first = next(body, None), False

    def _name(self, sheet: Sheet) -> str:
        taken = [*self._workbook.sheetnames, *(other.name for other in self._report.sheets)]
        return sheet.name if sheet.name not in self._workbook.sheetnames else sheet_names([*taken, sheet.name])[-1]

    def _write_worksheet(self, sheet: Sheet, name: str, body: Iterator[ReportRow]) -> None:
        # A write-only sheet has what is used of `Worksheet`, though its stubs do not say so.
        target = cast(Worksheet, self._workbook.create_sheet(name))
        set_up_view(target, sheet)
        set_up_page(target, sheet, self._report.page_footer)
        info: ZipInfo = self._archive.member(f"xl/worksheets/sheet{len(self._workbook.sheetnames)}.xml")
        with self._archive.open(info, "w", force_zip64=True) as member, closing(_SheetWriter(target, member)) as writer:
            internals: Any = target
            internals._writer = writer
            writer.write_top()
            place = filled = 0
            with writer.part("sheetData") as write:
                for place, row in enumerate(chain(_head(sheet, self._report), body), 1):
                    write(row_xml(row, place, self._height(row, sheet), self._brush))
                    writer.links += self._links.of_row(row, place)
                    filled += sum(bool(cell.runs) or cell.count is not None for cell in row.cells)
                    self._progress.step()
            writer.area = f"A1:{get_column_letter(len(sheet.columns))}{max(place, header_rows(sheet))}"
            if sheet.has_headings and any(column.heading for column in sheet.columns):
                target.auto_filter.ref = writer.area.replace("A1", f"A{header_rows(sheet)}", 1)
            add_figures(target, sheet)
            writer.write_tail()
        self.filled.append(filled)

    def _height(self, row: ReportRow, sheet: Sheet) -> float:
        """Points."""
        if row.cells and row.cells[0].look in _HEIGHTS:
            return _HEIGHTS[row.cells[0].look]
        upright = [len(cell.text) for cell in row.cells if cell.look is Look.UPRIGHT_HEADING]
        if upright:
            return min(max(upright) * _UPRIGHT_LETTER + 8, TALLEST_ROW)
        texts = {
            (cell.text, column.width)
            for cell, column in zip(row.cells, sheet.columns, strict=False)
            if cell.runs and cell.look not in _UNWRAPPED
        }
        return row_height(max((self._ruler.lines(*text) for text in texts), default=1))


class _SheetWriter(WorksheetWriter):
    """Writes a worksheet straight into its member of the archive, and what openpyxl leaves out.

    WORKAROUND: openpyxl 3.1 has records for Excel's warnings at text like "010000" (``ignoredErrors``) but writes them
    nowhere; it keeps an object for every link.
    """

    def __init__(self, sheet: Worksheet, member: IO[bytes]) -> None:
        super().__init__(sheet, member)
        self.area = ""
        self.links: list[str] = []

    def part(self, name: str) -> "_Part":
        """An element of the worksheet whose content is written as text."""
        return _Part(self.xf, name)

    def write_hyperlinks(self) -> None:
        """Write the links; none at all where there are more than Excel opens a file with."""
        if 0 < len(self.links) <= MOST_LINKS:
            with self.part("hyperlinks") as write:
                write("".join(self.links))

    def write_breaks(self) -> None:
        """Write the page breaks, and what comes after them in the file."""
        super().write_breaks()
        warnings = Element("ignoredErrors")
        SubElement(warnings, "ignoredError", sqref=self.area, numberStoredAsText="1", twoDigitTextYear="1")
        self.xf.send(warnings)


class _Part:
    """An element that is open as long as the ``with`` block runs."""

    def __init__(self, stream: Any, name: str) -> None:  # noqa: ANN401 - a generator of openpyxl
        self._stream = stream
        self._name = name

    def __enter__(self) -> Any:  # noqa: ANN401 - the function that takes text
        self._file = self._stream.send(True)
        self._element = self._file.element(self._name)
        self._element.__enter__()
        return self._file._file

    def __exit__(self, *error: object) -> None:
        self._element.__exit__(None, None, None)
        self._stream.send(None)


class _Links:
    """Where the links of a report lead."""

    def __init__(self, report: Report, most_rows: int) -> None:
        self._heads = {sheet.name: header_rows(sheet) for sheet in report.sheets}
        self._further = {sheet.name: sorted(sheet.continued.items()) for sheet in report.sheets}
        self._most_rows = most_rows

    def of_row(self, row: ReportRow, place: int) -> list[str]:
        """The elements ``hyperlink`` of a row that stands at this place of its worksheet, from 1."""
        return [
            f'<hyperlink ref="{get_column_letter(column)}{place}" location={quoteattr(target)}/>'
            for column, cell in enumerate(row.cells, 1)
            if cell.link is not None and (target := self._target(cell.link))
        ]

    def _target(self, link: Anchor) -> str:
        """The address of the cell; empty where it stands in the continuation of a sheet."""
        if link.row is None:
            return f"{quote_sheetname(link.sheet)}!A1"
        further = sum(count for row, count in self._further[link.sheet] if row < link.row)
        place = self._heads[link.sheet] + 1 + link.row + further
        if place > self._most_rows:
            return ""
        return f"{quote_sheetname(link.sheet)}!{get_column_letter(link.column + 1)}{place}"


def _head(sheet: Sheet, report: Report) -> Iterator[ReportRow]:
    explanation = ReportRow((Cell((Run(sheet.explanation),), Look.NOTE),))
    if not sheet.has_headings:
        yield ReportRow((Cell((Run(report.title),), Look.TITLE),))
        yield explanation
        return
    yield explanation
    if sheet.legend:
        yield ReportRow((Cell(sheet.legend, Look.NOTE),))
    yield ReportRow(
        tuple(
            Cell(
                (Run(column.heading),) if column.heading else (),
                Look.UPRIGHT_HEADING if column.upright else Look.COUNT_HEADING if column.is_count else Look.HEADING,
            )
            for column in sheet.columns
        )
    )
