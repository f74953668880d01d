"""A report → an Excel workbook, written with openpyxl.

Every text is written as a string, whatever it looks like: no formula, number or date comes of it. All rows get a height
(see `fitting`). The same report gives the same bytes: all dates in the file are the report's.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC
from io import BytesIO
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell as WrittenCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.rich_text import CellRichText
from openpyxl.styles import Font, NamedStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import XML_NS
from openpyxl.xml.functions import Element, SubElement

from desktop_app.export.cell_text import escape_literals
from desktop_app.export.continuation import physical_rows
from desktop_app.export.fitting import Ruler, row_height
from desktop_app.export.palette import Palette
from desktop_app.export.report import Cell, Ink, Look, Report, ReportRow, Run, Sheet
from desktop_app.export.verification import verify_workbook
from desktop_app.export.workbook_page import HEADER_ROWS, set_up_page, set_up_view
from desktop_app.export.workbook_styles import FONT, ink_fonts, look_styles

_FIRST_DATE = (1980, 1, 1, 0, 0, 0)
"""A ZIP file knows no earlier one."""

_STANDARD_SIZE = 10
"""Points; at this size a digit of Arial is 7 pixels wide, as `fitting` counts."""

_HEIGHTS = {Look.TITLE: 24.0, Look.BLOCK: 20.0}
"""Points of rows that begin with a cell of such a look."""


def workbook_content(report: Report, palette: Palette, ruler: Ruler) -> bytes:
    """The workbook as the content of a file, read back and found to hold the cells of the report and no formula."""
    stream = BytesIO()
    workbook = Workbook(write_only=True)
    brush = _Brush(look_styles(palette), {ink: font.to_tree("rPr") for ink, font in ink_fonts(palette).items()})
    # Widths of columns are counted in digits of this font, and Arial has a twin of the same widths on every system.
    internals: Any = workbook
    internals._named_styles["Normal"].font = Font(name=FONT, size=_STANDARD_SIZE)
    for style in brush.looks.values():
        workbook.add_named_style(style)
    # A write-only sheet has what is used of `Worksheet`, though its stubs do not say so.
    filled = [
        _write_sheet(cast(Worksheet, workbook.create_sheet(sheet.name)), sheet, report, brush, ruler)
        for sheet in report.sheets
    ]
    created = report.created.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties = workbook.properties
    properties.creator, properties.title, properties.language = "Salystyru", report.title, report.language
    properties.created = properties.modified = created
    with _Archive(stream, "w", ZIP_DEFLATED) as archive:
        archive.date = max(created.timetuple()[:6], _FIRST_DATE)
        _Writer(workbook, archive).write_data()
    verify_workbook(stream, filled)
    return stream.getvalue()


@dataclass(frozen=True, slots=True)
class _Brush:
    """How looks and inks are drawn."""

    looks: Mapping[Look, NamedStyle]
    inks: Mapping[Ink, Any]
    """Elements ``rPr``, to be copied."""


class _RichText(CellRichText):
    """Runs of a cell, each with its font or none.

    WORKAROUND: openpyxl 3.1 does not mark a run of spaces as to be preserved, so that programs drop it.
    """

    def __init__(self, runs: tuple[Run, ...], inks: Mapping[Ink, Any]) -> None:
        super().__init__()
        self._runs = runs
        self._inks = inks

    def to_tree(self) -> Any:  # noqa: ANN401 - an element of lxml or of the standard library
        """The element ``is`` of the cell."""
        container = Element("is")
        for run in self._runs:
            element = SubElement(container, "r")
            if run.ink is not Ink.PLAIN:
                element.append(deepcopy(self._inks[run.ink]))
            text = SubElement(element, "t")
            text.set(f"{{{XML_NS}}}space", "preserve")
            text.text = escape_literals(run.text)
        return container


class _SheetWriter(WorksheetWriter):
    """Writes into memory, which needs no temporary folder, and switches off Excel's warnings at text like "010000".

    WORKAROUND: openpyxl 3.1 has records for those warnings (``ignoredErrors``) but writes them nowhere, nor their area.
    """

    def __init__(self, sheet: Worksheet, area: str) -> None:
        super().__init__(sheet, BytesIO())
        self._area = area

    def write_breaks(self) -> None:
        """Write the page breaks, and what comes after them in the file."""
        super().write_breaks()
        warnings = Element("ignoredErrors")
        SubElement(warnings, "ignoredError", sqref=self._area, numberStoredAsText="1", twoDigitTextYear="1")
        self.xf.send(warnings)


class _Writer(ExcelWriter):
    """Takes finished sheets out of memory instead of temporary files."""

    def __init__(self, workbook: Workbook, archive: ZipFile) -> None:
        super().__init__(workbook, archive)
        self._members = archive

    def write_worksheet(self, ws: Any) -> None:  # noqa: ANN401 - a write-only sheet, which the stubs know too little of
        """Add a sheet to the archive."""
        ws.close()
        self._members.writestr(ws.path[1:], ws._writer.out.getvalue())
        self.manifest.append(ws)
        ws._rels = ws._writer._rels
        ws._drawing = None


class _Archive(ZipFile):
    """A ZIP file all of whose members bear one date."""

    date = _FIRST_DATE

    def writestr(self, name: Any, data: Any, *_: object) -> None:  # noqa: ANN401 - as in `ZipFile`
        """Add a member."""
        info = ZipInfo(name, self.date)
        info.compress_type = ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        super().writestr(info, data)


def _write_sheet(target: Worksheet, sheet: Sheet, report: Report, brush: _Brush, ruler: Ruler) -> int:
    """The number of cells that hold something."""
    body = (piece for row in sheet.rows for piece in physical_rows(row, report.continuation))
    rows = [*_head(sheet, report), *body]
    last = f"{get_column_letter(len(sheet.columns))}{max(len(rows), HEADER_ROWS)}"
    set_up_view(target, sheet, last)
    set_up_page(target, sheet, report.page_footer)
    for place, row in enumerate(rows, 1):
        target.row_dimensions[place].height = _height(row, sheet, ruler)
        target.row_dimensions[place].hidden = row.hidden
    streaming: Any = target
    streaming._writer = _SheetWriter(target, f"A1:{last}")
    streaming._writer.write_top()
    for row in rows:
        target.append([_written(target, cell, brush) for cell in row.cells])
    return sum(bool(cell.runs) or cell.count is not None for row in rows for cell in row.cells)


def _head(sheet: Sheet, report: Report) -> list[ReportRow]:
    explanation = ReportRow((Cell((Run(sheet.explanation),), Look.NOTE),))
    if not sheet.has_headings:
        return [ReportRow((Cell((Run(report.title),), Look.TITLE),)), explanation]
    headings = (Cell((Run(column.heading),) if column.heading else (), Look.HEADING) for column in sheet.columns)
    return [explanation, ReportRow(tuple(headings))]


def _written(target: Worksheet, cell: Cell, brush: _Brush) -> WrittenCell:
    written = WriteOnlyCell(target)
    written.style = brush.looks[cell.look].name
    if cell.count is not None:
        written.value = cell.count
    elif cell.runs:
        # Spaces alone would be dropped: without lxml, openpyxl 3.1 does not mark them as to be preserved.
        is_plain = len(cell.runs) == 1 and cell.runs[0].ink is Ink.PLAIN and not cell.text.isspace()
        written.value = escape_literals(cell.text) if is_plain else _RichText(cell.runs, brush.inks)
        written.data_type = "s"
    return written


def _height(row: ReportRow, sheet: Sheet, ruler: Ruler) -> float:
    """Points; explanations and codes run over into the empty cells beside them and take one line."""
    leading = row.cells[0].look if row.cells else Look.TEXT
    if leading in _HEIGHTS:
        return _HEIGHTS[leading]
    lines = (
        ruler.lines(cell.text, column.width)
        for cell, column in zip(row.cells, sheet.columns, strict=False)
        if cell.runs and cell.look not in (Look.NOTE, Look.CODE)
    )
    return row_height(max(lines, default=1))
