"""The report on a comparison with every kind of divergence, read as plain data."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.collation.model import Alone, DivergenceKind, Severity
from desktop_app.export.fitting import Ruler
from desktop_app.export.palette import load_palette
from desktop_app.export.record import Comparison, Options
from desktop_app.export.report import Cell, Ink, Look, Report, Run, Sheet
from desktop_app.export.spreadsheet import make_report
from desktop_app.messages import LANGUAGES, load_messages
from tests.desktop_app.inventions import (
    REGIONS,
    every_kind,
    make_address,
    make_comparison,
    make_regulation,
    make_table,
)

PALETTE = load_palette()
ABAI, SHYMKENT, ULYTAU, KOSTANAY = REGIONS


def report_on(comparison: Comparison, language: str = "ru") -> Report:
    created = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
    return make_report(comparison, PALETTE, load_messages(language), "0.1.0", created, Ruler())


def sheet_named(report: Report, name: str) -> Sheet:
    return next(sheet for sheet in report.sheets if sheet.name == name)


def table_cell(label: str, region: str) -> Cell:
    sheet = sheet_named(report_on(make_comparison([every_kind()])), "Таблица")
    row = next(row for row in sheet.rows if row.cells[0].text == label)
    return row.cells[[column.heading for column in sheet.columns].index(region)]


def texts(sheet: Sheet) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in sheet.rows]


def test_the_sheets_are_those_of_the_issue() -> None:
    report = report_on(make_comparison([every_kind()]))
    assert [sheet.name for sheet in report.sheets] == ["Сводка", "Таблица", "Расхождения", "Адреса"]
    assert all(sheet.explanation for sheet in report.sheets)


def test_each_family_has_a_table_of_its_own() -> None:
    second = make_table([], [make_regulation("б.txt#1", ABAI)], "Департамент рыболовства")
    names = [sheet.name for sheet in report_on(make_comparison([every_kind(), second])).sheets]
    assert names[1:3] == ["Таблица 1 Департамент садоводс…", "Таблица 2 Департамент рыболовс…"]


def test_every_text_of_the_comparison_stands_in_its_cell_letter_for_letter() -> None:
    table = every_kind()
    sheet = sheet_named(report_on(make_comparison([table])), "Таблица")
    headings = [column.heading for column in sheet.columns]
    assert headings[4:] == list(REGIONS)
    for row, shown in zip(table.rows, sheet.rows, strict=True):
        for place, regulation in enumerate(table.regulations, 4):
            cell = row.cells.get(regulation.id)
            if cell is not None:
                # A sign, and where the provision stands, may come before the text.
                assert shown.cells[place].text.endswith(cell.text)


@pytest.mark.parametrize(
    ("label", "region", "runs", "look"),
    [
        ("1", ULYTAU, ("садам", Ink.WORDS), Look.TEXT),
        ("1", SHYMKENT, (".", Ink.WORDS), Look.TEXT),
        ("2", SHYMKENT, ("25", Ink.FIGURES), Look.TEXT),
        ("2", ULYTAU, ("Cрок", Ink.LETTERS), Look.TEXT),
        ("3", ABAI, ("задачи", Ink.MARKS), Look.TEXT),
        ("3", SHYMKENT, ("сдоводства", Ink.LETTERS), Look.TEXT),
        ("3.1", ULYTAU, ("\N{MINUS SIGN} такого нет", Ink.STRUCTURE), Look.TINTED),
        ("3.2", ULYTAU, ("+ ", Ink.STRUCTURE), Look.TINTED),
        ("5", ABAI, ("↕ 5: ", Ink.ORDER), Look.TEXT),
        ("5", SHYMKENT, ("№ 5: ", Ink.ORDER), Look.TEXT),
        ("6", ABAI, ("‹› 6: ", Ink.STRUCTURE), Look.TINTED),
        ("6", ULYTAU, ("›‹ 6: ", Ink.STRUCTURE), Look.TINTED),
        ("6", SHYMKENT, ("Вправе требовать и получать.", Ink.STRUCK), Look.QUIET),
    ],
)
def test_each_divergence_is_marked_in_its_cell(label: str, region: str, runs: tuple[str, Ink], look: Look) -> None:
    cell = table_cell(label, region)
    assert Run(*runs) in cell.runs
    assert cell.look is look


@pytest.mark.parametrize(("label", "region"), [("Название", SHYMKENT), ("4", SHYMKENT), ("1", KOSTANAY), ("3.2", ABAI)])
def test_what_is_expected_or_equal_is_quiet(label: str, region: str) -> None:
    cell = table_cell(label, region)
    assert cell.look is Look.QUIET
    assert {run.ink for run in cell.runs} == {Ink.PLAIN}


def test_the_base_shows_which_of_its_words_others_change() -> None:
    cell = table_cell("1", "Текст большинства")
    assert [run.text for run in cell.runs if run.ink is Ink.BASE] == ["садами", ", скверами"]


@pytest.mark.parametrize(
    ("base", "heading"), [("костанай", "Основа: Костанайская область"), ("нет", "Текст большинства")]
)
def test_a_chosen_base_heads_its_column(base: str, heading: str) -> None:
    table = every_kind()
    if base == "костанай":
        chosen = table.regulations[3].id
        table = replace(
            table, rows=tuple(replace(row, base=chosen if chosen in row.cells else row.base) for row in table.rows)
        )
    sheet = report_on(make_comparison([table], options=Options(base=base))).sheets[1]
    assert sheet.columns[3].heading == heading


def test_the_column_to_filter_by_says_which_rows_diverge() -> None:
    table = every_kind()
    rows = sheet_named(report_on(make_comparison([table])), "Таблица").rows
    assert [row.cells[1].text == "да" for row in rows] == [row.is_divergent for row in table.rows]


def test_what_a_partial_regulation_does_not_quote_is_unknown_and_not_missing() -> None:
    table = every_kind()
    partial = make_regulation("поправки.txt#1", "область Жетісу", partial=True)
    wider = make_table([], [*table.regulations, partial])
    sheet = report_on(make_comparison([replace(wider, rows=table.rows)])).sheets[1]
    assert sheet.columns[-1].heading == "область Жетісу (частично)"
    assert {row.cells[-1].look for row in sheet.rows} == {Look.UNKNOWN}


def test_divergences_are_listed_one_a_line_with_their_words() -> None:
    table = every_kind()
    sheet = sheet_named(report_on(make_comparison([table])), "Расхождения")
    listed = [item for row in table.rows for item in row.divergences]
    found = sorted(listed, key=lambda item: item.severity is Severity.EXPECTED)
    assert [row.cells[0].count for row in sheet.rows] == list(range(1, len(found) + 1))
    for item, row in zip(found, sheet.rows, strict=True):
        assert row.hidden == (item.severity is Severity.EXPECTED)
        base, own = row.cells[6].text, row.cells[7].text
        assert item.base_text in base or item.kind is DivergenceKind.EXTRA
        assert item.text.replace(" ", "␣") in own or item.text in own
    assert sheet.filter is not None
    assert set(sheet.filter.shown) == {row.cells[sheet.filter.column].text for row in sheet.rows if not row.hidden}


def test_spaces_are_seen_where_they_are_what_differs_and_only_there() -> None:
    sheet = sheet_named(report_on(make_comparison([every_kind()])), "Расхождения")
    shown = [row.cells[7].text for row in sheet.rows if "␣" in row.cells[7].text]
    assert shown == ["Задачи␣␣садоводства:"]


def test_an_address_keeps_its_zeros_and_its_findings_are_marked() -> None:
    rows = sheet_named(report_on(make_comparison([every_kind()])), "Адреса").rows
    assert [row.cells[2].text for row in rows] == ["070000", "160000"]
    assert all(row.cells[2].count is None for row in rows)
    marked = [cell.text for row in rows for cell in row.cells if any(run.ink is Ink.WORDS for run in cell.runs)]
    assert marked == ["070000, улица Вишнёвая, 7"]
    assert rows[0].cells[-1].text == "В конце нет точки."


def test_addresses_of_regulations_that_stood_alone_are_there_too() -> None:
    alone = make_regulation("приказ.txt#9", None, address=make_address("020000", "улица Сливовая"), agency="Служба")
    sheet = sheet_named(report_on(make_comparison([every_kind()], [Alone(alone)])), "Адреса")
    assert [row.cells[2].text for row in sheet.rows] == ["070000", "160000", "020000"]
    assert sheet.rows[-1].cells[-1].text == "Служба"


def test_the_summary_counts_what_the_tables_hold() -> None:
    table = every_kind()
    rows = texts(sheet_named(report_on(make_comparison([table])), "Сводка"))
    by_severity = [str(table.summary.by_severity[severity]) for severity in ("substantive", "cosmetic", "expected")]
    assert [table.family, "4", "10", str(table.summary.divergent_rows), *by_severity, "Таблица"] in rows
    counts = {row[0]: row[1:4] for row in rows if len(row) == 5}
    messages = load_messages("ru")
    for kind, count in table.summary.by_kind.items():
        assert sum(map(int, counts[f"{PALETTE.kinds[kind].glyph} {messages.name('kind', kind)}"])) == count
    for regulation in table.regulations:
        (row,) = (row for row in rows if row[:1] == [regulation.region])
        assert int(row[4]) == table.summary.by_regulation.get(regulation.id, 0)


def test_the_summary_says_what_was_read_with_its_hash_and_what_was_not_compared() -> None:
    rows = texts(sheet_named(report_on(make_comparison([every_kind()], whole=False)), "Сводка"))
    assert ["приказ.txt", "4", "русский", "txt", "ab" * 32] in rows
    said = [row[0] for row in rows if row]
    assert "закрыт.pdf защищён паролем. Снимите пароль и сохраните копию." in said
    assert "фото.jpg не текст, файл пропущен." in said
    assert "копия.txt и приказ.txt одинаковы по содержанию; у каждого свой столбец." in said
    assert "Сличено всё." not in said


def test_the_summary_says_that_everything_was_compared() -> None:
    assert ["Сличено всё."] in texts(sheet_named(report_on(make_comparison([every_kind()])), "Сводка"))


def test_the_summary_names_the_options_that_change_the_result() -> None:
    options = Options(split="point", select=("абай",), together=True, ignore=("case", "spacing"))
    rows = texts(sheet_named(report_on(make_comparison([every_kind()], options=options)), "Сводка"))
    said = next(row[1] for row in rows if row and row[0] == "Условия")
    assert said == (
        "одна таблица на язык; перечень должностей: point; только: абай; не показаны: Прописная буква, Пробел"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_comparison_without_divergences_makes_a_report_too(language: str) -> None:
    table = make_table([], [make_regulation("а.txt#1", ABAI), make_regulation("а.txt#2", SHYMKENT)])
    report = report_on(make_comparison([table]), language)
    assert [len(sheet.rows) for sheet in report.sheets[1:]] == [0, 0, 0]
