"""A report → an Excel workbook: openpyxl makes the workbook, its styles, charts and rules; the rows go straight in.

Every text is written as a string, whatever it looks like: no formula, number or date comes of it. All rows get a height
(see `fitting`). The same report gives the same bytes: all dates in the file are the report's.
"""

from datetime import UTC
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Font
from openpyxl.writer.excel import ExcelWriter

from desktop_app.export.fitting import Ruler
from desktop_app.export.palette import Palette
from desktop_app.export.progress import Progress
from desktop_app.export.report import Report
from desktop_app.export.verification import verify_workbook
from desktop_app.export.workbook_rows import make_brush
from desktop_app.export.workbook_sheet import MOST_ROWS, SheetPress
from desktop_app.export.workbook_styles import FONT
from parsers.model import Checkpoint

_FIRST_DATE = (1980, 1, 1, 0, 0, 0)
"""A ZIP file knows no earlier one."""

_STANDARD_SIZE = 10
"""Points; at this size a digit of Arial is 7 pixels wide, as `fitting` counts."""

_WRITTEN = 80
"""Hundredths of the work when all is written; the rest is reading it back."""

_COMPRESSION = 4
"""Of 9: half the time of the usual 6 for a file a tenth larger (40 regulations of 3,000 rows)."""


def workbook_content(
    report: Report, palette: Palette, ruler: Ruler, checkpoint: Checkpoint, most_rows: int = MOST_ROWS
) -> bytes:
    """The workbook as the content of a file, read back and found to hold the cells of the report and no formula.

    A sheet of more than ``most_rows`` rows is continued in another one.
    """
    stream = BytesIO()
    workbook = Workbook(write_only=True)
    # Widths of columns are counted in digits of this font, and Arial has a twin of the same widths on every system.
    internals: Any = workbook
    internals._named_styles["Normal"].font = Font(name=FONT, size=_STANDARD_SIZE)
    created = report.created.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties = workbook.properties
    properties.creator, properties.title, properties.language = "Salystyru", report.title, report.language
    properties.created = properties.modified = created
    with _Archive(stream, "w", ZIP_DEFLATED, compresslevel=_COMPRESSION) as archive:
        archive.date = max(created.timetuple()[:6], _FIRST_DATE)
        progress = Progress(checkpoint, report.rows, end=_WRITTEN)
        press = SheetPress(workbook, archive, report, make_brush(workbook, palette), ruler, progress, most_rows)
        for sheet in report.sheets:
            press.write(sheet)
        _Writer(workbook, archive).write_data()
    verify_workbook(stream, press.filled, Progress(checkpoint, stream.tell() // 10_000, _WRITTEN))
    return stream.getvalue()


class _Writer(ExcelWriter):
    """Writes all but the sheets, which stand in the archive already."""

    def write_worksheet(self, ws: Any) -> None:  # noqa: ANN401 - a write-only sheet, which the stubs know too little of
        """Take note of a sheet, and of the charts on it."""
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        ws._rels = ws._writer._rels
        self.manifest.append(ws)


class _Archive(ZipFile):
    """A ZIP file all of whose members bear one date."""

    date = _FIRST_DATE

    def member(self, name: str) -> ZipInfo:
        """What is known of a member before it is written."""
        info = ZipInfo(name, self.date)
        info.compress_type = ZIP_DEFLATED
        info._compresslevel = _COMPRESSION  # type: ignore[attr-defined]
        info.external_attr = 0o644 << 16
        return info

    def writestr(self, name: Any, data: Any, *_: object) -> None:  # noqa: ANN401 - as in `ZipFile`
        """Add a member."""
        super().writestr(self.member(name), data)
