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

from desktop_app.export import workbook_sheet
from desktop_app.export.fitting import Ruler
from desktop_app.export.palette import load_palette
from desktop_app.export.report import (
    Anchor,
    Area,
    Cell,
    Chart,
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
"""Faults 90, 95, 96: texts that a spreadsheet would read as something else."""


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


def test_a_sheet_that_only_says_that_there_is_nothing_has_no_filter() -> None:
    plain = sheet_of([(text("Ничего не найдено."),)])
    for heading, filtered in (("Слово", "A2:A3"), ("", None)):
        content = written(report_of(replace(plain, columns=(Column(heading, 60),))))
        assert load_workbook(io.BytesIO(content)).worksheets[0].auto_filter.ref == filtered


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


def test_control_characters_show_as_escapes_and_line_ends_as_line_feeds() -> None:  # faults 94, 97
    content = written(report_of(sheet_of([(text("а\x07б\r\nв\rг\ud800\uffff"), text("в"))])))
    shown = load_workbook(io.BytesIO(content)).worksheets[0]["A3"].value
    assert shown == "а‹U+0007›б\nв\nг‹U+D800›‹U+FFFF›"


def test_rows_over_the_limit_go_on_in_the_next_sheet_and_none_is_lost() -> None:  # fault 92
    rows = [(text(str(number)), text("сад")) for number in range(25)]
    content = written(report_of(sheet_of(rows), sheet_of([(text("конец"), text(""))], "Лист 2")), most_rows=12)
    sheets = load_workbook(io.BytesIO(content)).worksheets
    assert [sheet.title for sheet in sheets] == ["Лист", "Лист 3", "Лист 4", "Лист 2"]
    found = [[row[0] for row in sheet.iter_rows(min_row=3, values_only=True)] for sheet in sheets[:3]]
    assert [len(part) for part in found] == [10, 10, 5]
    assert [number for part in found for number in part] == [str(number) for number in range(25)]
    assert all(sheet["A2"].value == "столбец 0" for sheet in sheets)


def linked(count: int) -> bytes:
    cells = [(Cell((Run("а"),), Look.LINK, link=Anchor("Цель 'а'", place, 1)), text("б")) for place in range(count)]
    return written(report_of(sheet_of(cells), sheet_of([(text("в"), text("г"))] * 2, "Цель 'а'")))


def test_links_lead_to_the_cells_they_name() -> None:
    sheet = load_workbook(io.BytesIO(linked(2))).worksheets[0]
    assert [sheet[f"A{place}"].hyperlink.location for place in (3, 4)] == ["'Цель ''а'''!B3", "'Цель ''а'''!B4"]


def test_links_skip_the_rows_that_continue_a_long_text() -> None:
    long_rows = [(text("сад " * 20_000), text("а")), (text("парк"), text("б"))]
    target = replace(sheet_of(long_rows, "Цель"), continued={0: 2})
    source = sheet_of([(Cell((Run("а"),), link=Anchor("Цель", 1, 0)), Cell((Run("б"),), link=Anchor("Цель")))])
    book = load_workbook(io.BytesIO(written(report_of(source, target))))
    row = book.worksheets[0][3]
    places = [cell.hyperlink.location for cell in row if cell.hyperlink is not None]
    assert places == ["'Цель'!A6", "'Цель'!A1"]
    assert book.worksheets[1]["A6"].value == "парк"


def test_more_links_than_excel_takes_are_no_links_at_all(monkeypatch: pytest.MonkeyPatch) -> None:  # fault 98
    assert workbook_sheet.MOST_LINKS == 65_530
    monkeypatch.setattr(workbook_sheet, "MOST_LINKS", 3)
    assert "<hyperlink " in part(linked(3), "xl/worksheets/sheet1.xml")
    assert "hyperlink" not in part(linked(4), "xl/worksheets/sheet1.xml")


def test_rows_are_grouped_below_the_row_they_belong_to() -> None:
    plain = sheet_of([(text("глава"), text("")), (text("1"), text("")), (text("1.1"), text(""))])
    rows = tuple(replace(row, level=level) for level, row in enumerate(plain.rows))
    sheet = load_workbook(io.BytesIO(written(report_of(replace(plain, rows=rows, deepest=2))))).worksheets[0]
    assert [sheet.row_dimensions[place].outlineLevel for place in (3, 4, 5)] == [0, 1, 2]
    assert sheet.sheet_format.outlineLevelRow == 2
    outline = sheet.sheet_properties.outlinePr
    assert outline is not None
    assert outline.summaryBelow is False


def test_bars_scales_and_charts_stand_over_their_cells() -> None:
    rows = [(text("область"), text("грубых")), (text("а"), count_cell(1)), (text("б"), count_cell(3))]
    counts = Area(1, 2, 1, 1)
    sheet = replace(sheet_of(rows), bars=(counts,), scale=counts, charts=(Chart(counts, 0, (0, 1), 9),))
    content = written(report_of(sheet))
    read = load_workbook(io.BytesIO(content)).worksheets[0]
    rules = {str(area.sqref): [rule.type for rule in area.rules] for area in read.conditional_formatting}
    assert rules == {"B4:B5": ["dataBar", "colorScale"]}
    assert [page.id for page in read.row_breaks.brk] == [1]
    assert read.page_setup.scale == 100
    xml = part(content, "xl/charts/chart1.xml")
    assert ("'Лист'!$A$4:$A$5" in xml, "'Лист'!$B$4:$B$5" in xml, "'Лист'!B3" in xml) == (True, True, True)


def test_a_legend_stands_above_the_headings_and_stays_in_view() -> None:
    sheet = replace(sheet_of([(text("1"), text("а"))]), legend=(Run("≠ слова", Ink.WORDS),))
    read = load_workbook(io.BytesIO(written(report_of(sheet)))).worksheets[0]
    assert (read["A2"].value, read["A3"].value, read.freeze_panes) == ("≠ слова", "столбец 0", "B4")
    assert (read.auto_filter.ref, read.print_title_rows) == ("A3:B4", "$3:$3")


def test_writing_tells_its_progress_and_stops_when_asked() -> None:
    noted: list[int] = []

    def stop(done: int, total: int) -> None:
        noted.append(done)
        assert total == 100
        if done > 50:
            raise Cancelled

    with pytest.raises(Cancelled):
        workbook_content(report_of(sheet_of([(text("1"), text("а"))] * 9)), PALETTE, Ruler(), stop)
    assert noted == sorted(noted)
    assert noted[-1] > 50


class Cancelled(Exception):
    pass
