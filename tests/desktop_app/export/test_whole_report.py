"""The whole report as a file: read back by two readers that share no code, and as text that a person has read."""

import io
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from desktop_app.export.basis import make_basis
from desktop_app.export.choice import WHOLE_REPORT
from desktop_app.export.palette import load_palette
from desktop_app.export.record import Options
from desktop_app.export.spreadsheet import make_report, spreadsheet
from desktop_app.messages import LANGUAGES, load_messages
from desktop_app.workspace.comparison import compare, read_documents
from tests.desktop_app.inventions import every_kind, make_comparison

CREATED = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
GOLDEN = Path(__file__).parents[2] / "golden"


def written(language: str) -> bytes:
    return spreadsheet(make_comparison([every_kind()], whole=False), load_messages(language), "0.1.0", CREATED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_meant_stands_in_the_file_by_both_readers(language: str) -> None:
    comparison = make_comparison([every_kind()], whole=False)
    messages = load_messages(language)
    report = make_report(make_basis(comparison, WHOLE_REPORT, load_palette(), messages), "0.1.0", CREATED)
    content = written(language)
    book = load_workbook(io.BytesIO(content))
    other = CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert book.sheetnames == other.sheet_names == [sheet.name for sheet in report.sheets]
    for place, sheet in enumerate(report.sheets):
        head = 2 + bool(sheet.legend)
        read = [list(row) for row in book.worksheets[place].iter_rows(min_row=head + 1)]
        again = other.get_sheet_by_index(place).to_python(skip_empty_area=False)[head:]
        for row, cells, values in zip(sheet.rows, read, again, strict=True):
            for meant, cell, value in zip(row.cells, cells, values, strict=False):
                if meant.count is not None:
                    assert (cell.data_type, cell.value, value) == ("n", meant.count, meant.count)
                elif meant.runs:
                    assert (cell.data_type, cell.value, value) == ("s", meant.text, meant.text)
                else:
                    assert (cell.value, value) == (None, "")


@pytest.mark.corpus
def test_the_report_on_the_real_order_holds_no_formula_and_no_number_made_of_text(corpus: Path) -> None:
    comparison = compare(read_documents([str(corpus / "order_287.txt")]), Options())
    content = spreadsheet(comparison, load_messages("kk"), "0.1.0", CREATED)
    book, other = load_workbook(io.BytesIO(content)), CalamineWorkbook.from_filelike(io.BytesIO(content))
    counts = re.compile(r"Salystyru (count|count link|share)")
    for place, sheet in enumerate(book.worksheets):
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert {cell.data_type for cell in cells} <= {"s", "n"}
        assert all((cell.data_type == "n") == bool(counts.fullmatch(cell.style)) for cell in cells)
        values = [value for row in other.get_sheet_by_index(place).to_python() for value in row if value != ""]
        assert values == [cell.value for cell in cells]


def test_the_same_comparison_gives_the_same_bytes() -> None:
    assert written("kk") == written("kk")


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_report_is_the_one_that_was_read(language: str) -> None:
    """Set the environment variable UPDATE_GOLDEN to write it anew, and read the difference before it is committed."""
    lines = "\n".join(_as_text(written(language))) + "\n"
    golden = GOLDEN / language / "report.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(lines, encoding="utf-8")
    assert lines == golden.read_text(encoding="utf-8")


def _as_text(content: bytes) -> Iterator[str]:
    """Cells with their styles and runs, widths, heights, colours of the runs."""
    for sheet in load_workbook(io.BytesIO(content), rich_text=True).worksheets:
        yield f"=== {sheet.title}   freeze {sheet.freeze_panes}   filter {sheet.auto_filter.ref}"
        widths = (f"{name} {dimension.width:g}" for name, dimension in sheet.column_dimensions.items())
        yield f"widths {', '.join(widths)}"
        for area in sheet.conditional_formatting:
            yield f"rule {area.sqref} {[rule.type for rule in area.rules]}"
        for row in sheet.iter_rows():
            yield from _row_as_text(sheet, [cell for cell in row if isinstance(cell, Cell)])


def _row_as_text(sheet: Worksheet, cells: list[Cell]) -> Iterator[str]:
    dimension = sheet.row_dimensions[cells[0].row]
    signs = (" hidden" if dimension.hidden else "") + (
        f" level {dimension.outlineLevel}" if dimension.outlineLevel else ""
    )
    yield f"--- {cells[0].row} ({dimension.height:g}){signs}"
    for cell in cells:
        if cell.value is not None:
            link = f" -> {cell.hyperlink.location}" if cell.hyperlink else ""
            yield f"{cell.coordinate} [{cell.style.removeprefix('Salystyru ')}] {_value_as_text(cell.value)}{link}"


def _value_as_text(value: object) -> str:
    if not isinstance(value, CellRichText):
        return repr(value)
    return "".join(
        f"<{_font_as_text(run)}|{run.text}>" if isinstance(run, TextBlock) and run.font.color else str(run)
        for run in value
    )


def _font_as_text(run: TextBlock) -> str:
    font = run.font
    colour = font.color.rgb[2:] if font.color is not None else ""
    return " ".join(filter(None, [colour, "b" if font.b else "", font.u or "", "strike" if font.strike else ""]))
