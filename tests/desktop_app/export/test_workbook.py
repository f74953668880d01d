"""What was meant is what stands in the file: read back by two readers that share no code."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from python_calamine import CalamineWorkbook

from desktop_app.export.fitting import Ruler
from desktop_app.export.palette import load_palette
from desktop_app.export.report import (
    Cell,
    Column,
    ColumnFilter,
    Ink,
    Look,
    Report,
    ReportRow,
    Run,
    Sheet,
    SheetKind,
    count_cell,
)
from desktop_app.export.report import text_cell as text
from desktop_app.export.workbook import workbook_content
from parsers.model import pass_by

PALETTE = load_palette()

TRAPS = (
    *("=1+1", '=HYPERLINK("x")', "+1", "-1", "@A1", "\t=1", "010000", "1.10", "1E5", "01.02", "TRUE", "#N/A"),
    *("_x0041_", "_x000D_", "a_x005F_x0041_", " a ", "  ", "a\nb", "a\tb", "<b>&amp;", "'a", "123456789012345678"),
    *("http://example.org", "mailto:a@b", "😀", "қ ә ң", "­", "0"),
)
"""Faults 90, 94 to 97: texts that a spreadsheet would read as something else."""


def report_of(*sheets: Sheet) -> Report:
    created = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    return Report("Заголовок", "ru", created, "&P / &N", "[{part}/{parts}]", sheets, rows=9)


def sheet_of(rows: Sequence[tuple[Cell, ...]], name: str = "Лист") -> Sheet:
    columns = tuple(Column(f"столбец {place}", 20) for place in range(len(rows[0])))
    body = tuple(ReportRow(row) for row in rows)
    return Sheet(SheetKind.FORM, name, "Объяснение", columns, body, frozen_columns=1)


def written(report: Report, **limits: int) -> bytes:
    return workbook_content(report, PALETTE, Ruler(), pass_by, **limits)


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode("utf-8")


def test_every_text_is_a_string_that_reads_back_the_same() -> None:
    rows = [(Cell((Run(trap),)), Cell((Run("а"), Run(trap, Ink.WORDS)))) for trap in TRAPS]
    content = written(report_of(sheet_of(rows)))
    cells = load_workbook(io.BytesIO(content), rich_text=True).worksheets[0]
    for place, trap in enumerate(TRAPS, 3):
        plain, rich = cells.cell(place, 1), cells.cell(place, 2)
        if "x005F" in trap:  # openpyxl reads its own escapes wrongly where a text holds one; calamine reads them right
            continue
        assert (plain.data_type, str(plain.value)) == ("s", trap)
        assert (rich.data_type, str(rich.value)) == ("s", f"а{trap}")
    read = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert read[2:] == [[trap, f"а{trap}"] for trap in TRAPS]


@settings(max_examples=30)
@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1), min_size=1))
def test_any_text_reads_back_the_same(texts: list[str]) -> None:
    content = written(report_of(sheet_of([(Cell((Run(own),)), Cell((Run(own, Ink.MARKS),))) for own in texts])))
    assert "<f>" not in part(content, "xl/worksheets/sheet1.xml")
    cells = load_workbook(io.BytesIO(content), rich_text=True).worksheets[0]
    for place, own in enumerate(texts, 3):
        shown = str(cells.cell(place, 1).value)
        assert shown == str(cells.cell(place, 2).value)
        assert shown == own or "‹U+" in shown


def test_counts_are_numbers_and_nothing_else_is() -> None:
    content = written(report_of(sheet_of([(count_cell(7), text("7"), text(""))])))
    row = load_workbook(io.BytesIO(content)).worksheets[0][3]
    assert [(cell.value, cell.data_type) for cell in row] == [(7, "n"), ("7", "s"), (None, "n")]
    (warnings,) = ElementTree.fromstring(part(content, "xl/worksheets/sheet1.xml")).iterfind(".//{*}ignoredError")
    assert warnings.attrib == {"sqref": "A1:C3", "numberStoredAsText": "1", "twoDigitTextYear": "1"}  # fault 96


def test_marked_words_are_coloured_and_underlined_in_their_own_runs() -> None:
    runs = (
        Run("Ведает "),
        Run("садам", Ink.WORDS),
        Run(" "),
        Run("15", Ink.FIGURES),
        Run(" "),
        Run("дней", Ink.STRUCK),
    )
    content = written(report_of(sheet_of([(Cell(runs), Cell((Run("а", Ink.MARKS),)))])))
    value = load_workbook(io.BytesIO(content), rich_text=True).worksheets[0]["A3"].value
    assert isinstance(value, CellRichText)
    blocks = [run for run in value if isinstance(run, TextBlock)]
    assert [run.text for run in blocks] == ["садам", "15", "дней"]
    words, figures, struck = (run.font for run in blocks)
    assert (words.u, words.b, figures.u) == ("single", True, "double")
    colours = [font.color.rgb for font in (words, figures) if font.color is not None]
    assert colours == ["FF" + PALETTE.families[family].mark[1:] for family in ("words", "figures")]
    assert struck.strike is True


def test_spaces_between_marked_words_are_kept() -> None:
    runs = (Run("а", Ink.WORDS), Run(" "), Run("б", Ink.WORDS), Run("  ", Ink.MARKS))
    xml = part(written(report_of(sheet_of([(Cell(runs), text("в"))]))), "xl/worksheets/sheet1.xml")
    assert xml.count('xml:space="preserve"') == 2  # the runs of spaces


def test_a_text_over_the_limit_goes_on_in_the_next_row() -> None:  # fault 91
    long_text = "сад " * 20_000
    content = written(report_of(sheet_of([(text("1"), text(long_text)), (text("2"), text("парк"))])))
    rows = list(load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(min_row=3, values_only=True))
    assert [row[0] for row in rows] == ["1", None, None, "2"]
    pieces = [str(row[1]) for row in rows[:3]]
    assert "".join(piece.partition("] ")[2] for piece in pieces) == long_text
    assert [piece.partition(" ")[0] for piece in pieces] == ["[1/3]", "[2/3]", "[3/3]"]


def test_rows_are_as_tall_as_their_text() -> None:
    content = written(report_of(sheet_of([(text("слово " * 40), text("а")), (text("слово"), text("а"))])))
    heights = load_workbook(io.BytesIO(content)).worksheets[0].row_dimensions
    assert heights[3].height > 8 * heights[4].height


def test_headings_stay_in_view_and_on_every_page() -> None:
    content = written(report_of(sheet_of([(text("1"), text("а"))])))
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    assert (sheet["A1"].value, sheet["A2"].value, sheet["B2"].value) == ("Объяснение", "столбец 0", "столбец 1")
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("B3", "A2:B3", "$2:$2")
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    footer = ElementTree.fromstring(part(content, "xl/worksheets/sheet1.xml")).find(".//{*}oddFooter")
    assert footer is not None
    assert footer.text == "&LЛист&R&P / &N"


def test_a_filter_that_is_set_hides_its_rows() -> None:
    plain = sheet_of([(text("мелкое"), text("а")), (text("ожидаемое"), text("б"))])
    first, second = plain.rows
    rows = (first, replace(second, hidden=True))
    sheet = replace(plain, rows=rows, filter=ColumnFilter(0, ("мелкое",)))
    read = load_workbook(io.BytesIO(written(report_of(sheet)))).worksheets[0]
    assert [read.row_dimensions[place].hidden for place in (3, 4)] == [False, True]
    (column,) = read.auto_filter.filterColumn
    assert (column.colId, list(column.filters.filter)) == (0, ["мелкое"])


def test_the_same_report_gives_the_same_bytes() -> None:
    sheets = [sheet_of([(text("1"), Cell((Run("а", Ink.WORDS),), Look.TINTED))], name) for name in ("а", "б")]
    content = written(report_of(*sheets))
    assert content == written(report_of(*sheets))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(2026, 3, 4, 5, 6, 6)}
    assert "2026-03-04T05:06:07Z" in part(content, "docProps/core.xml")


@pytest.mark.parametrize("look", list(Look))
def test_every_look_has_a_style_of_its_own_name(look: Look) -> None:
    content = written(report_of(sheet_of([(Cell((Run("а"),), look), text("б"))])))
    assert load_workbook(io.BytesIO(content)).worksheets[0]["A3"].style == f"Salystyru {look}"
