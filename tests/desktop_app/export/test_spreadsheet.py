"""The report on a comparison with every kind of divergence, read as plain data."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.collation.filtering import Filter
from desktop_app.collation.model import Alone, DivergenceKind, FormFinding, Reading, Severity
from desktop_app.export.basis import make_basis
from desktop_app.export.choice import WHOLE_REPORT, ReportChoice
from desktop_app.export.palette import load_palette
from desktop_app.export.record import Comparison, Options
from desktop_app.export.report import Cell, Ink, Look, Report, ReportRow, Run, Sheet, SheetKind
from desktop_app.export.spreadsheet import make_report
from desktop_app.messages import LANGUAGES, load_messages
from tests.desktop_app.inventions import (
    REGIONS,
    Line,
    every_kind,
    make_address,
    make_comparison,
    make_regulation,
    make_table,
)

PALETTE = load_palette()
ABAI, SHYMKENT, ULYTAU, KOSTANAY = REGIONS


def report_on(comparison: Comparison, language: str = "ru", choice: ReportChoice = WHOLE_REPORT) -> Report:
    basis = make_basis(comparison, choice, PALETTE, load_messages(language))
    return make_report(basis, "0.1.0", datetime(2026, 3, 4, 5, 6, tzinfo=UTC))


def rows_of(sheet: Sheet) -> list[ReportRow]:
    return list(sheet.rows)


def sheet_named(report: Report, name: str) -> Sheet:
    return next(sheet for sheet in report.sheets if sheet.name == name)


def table_cell(label: str, region: str) -> Cell:
    sheet = sheet_named(report_on(make_comparison([every_kind()])), "Таблица")
    row = next(row for row in rows_of(sheet) if row.cells[0].text == label)
    return row.cells[[column.heading for column in sheet.columns].index(region)]


def texts(sheet: Sheet) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in rows_of(sheet)]


NAMES = [
    *("Сводка", "Таблица", "Расхождения", "Варианты", "Отсутствует и лишнее"),
    *("Форма", "Адреса", "Орфография", "Сходство", "Не сличалось"),
]


def test_the_sheets_are_those_of_the_issue() -> None:
    report = report_on(make_comparison([every_kind()]))
    assert [sheet.name for sheet in report.sheets] == NAMES
    assert all(sheet.explanation for sheet in report.sheets)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_has_headings_and_rows_in_every_language(language: str) -> None:
    report = report_on(make_comparison([every_kind()], whole=False), language)
    for sheet in report.sheets:
        assert rows_of(sheet)
        assert not sheet.has_headings or all(column.heading for column in sheet.columns)
        assert all(len(row.cells) <= len(sheet.columns) for row in sheet.rows)


def test_each_family_has_sheets_of_its_own_where_columns_are_regulations() -> None:
    second = make_table([], [make_regulation(f"{name}.txt#1", name) for name in REGIONS], "Департамент рыболовства")
    names = [sheet.name for sheet in report_on(make_comparison([every_kind(), second])).sheets]
    assert names[1:3] == ["Таблица 1 Департамент садоводс…", "Таблица 2 Департамент рыболовс…"]
    assert [name for name in names if name.startswith("Сходство")] == [
        "Сходство 1 Департамент садовод…",
        "Сходство 2 Департамент рыболов…",
    ]


def test_the_summary_leads_to_every_other_sheet() -> None:
    summary, *others = report_on(make_comparison([every_kind()])).sheets
    led_to = [cell.link.sheet for row in summary.rows for cell in row.cells if cell.link is not None]
    assert list(dict.fromkeys(led_to)) == [sheet.name for sheet in others]


def test_every_text_of_the_comparison_stands_in_its_cell_letter_for_letter() -> None:
    table = every_kind()
    sheet = sheet_named(report_on(make_comparison([table])), "Таблица")
    headings = [column.heading for column in sheet.columns]
    assert headings[4:] == list(REGIONS)
    for row, shown in zip(table.rows, rows_of(sheet), strict=True):
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
    rows = rows_of(sheet_named(report_on(make_comparison([table])), "Таблица"))
    assert [row.cells[1].text == "да" for row in rows] == [row.is_divergent for row in table.rows]


def test_what_a_partial_regulation_does_not_quote_is_unknown_and_not_missing() -> None:
    table = every_kind()
    partial = make_regulation("поправки.txt#1", "область Жетісу", partial=True)
    wider = make_table([], [*table.regulations, partial])
    sheet = report_on(make_comparison([replace(wider, rows=table.rows)])).sheets[1]
    assert sheet.columns[-1].heading == "область Жетісу (частично)"
    assert {row.cells[-1].look for row in rows_of(sheet)} == {Look.UNKNOWN}


def test_divergences_are_listed_one_a_line_with_their_words() -> None:
    table = every_kind()
    sheet = sheet_named(report_on(make_comparison([table])), "Расхождения")
    listed = [item for row in table.rows for item in row.divergences]
    found = sorted(listed, key=lambda item: item.severity is Severity.EXPECTED)
    assert [row.cells[0].count for row in rows_of(sheet)] == list(range(1, len(found) + 1))
    for item, row in zip(found, rows_of(sheet), strict=True):
        assert row.hidden == (item.severity is Severity.EXPECTED)
        base, own = row.cells[6].text, row.cells[7].text
        assert item.base_text in base or item.kind is DivergenceKind.EXTRA
        assert item.text.replace(" ", "␣") in own or item.text in own
    assert sheet.filter is not None
    assert set(sheet.filter.shown) == {row.cells[sheet.filter.column].text for row in rows_of(sheet) if not row.hidden}


def test_spaces_are_seen_where_they_are_what_differs_and_only_there() -> None:
    sheet = sheet_named(report_on(make_comparison([every_kind()])), "Расхождения")
    shown = [row.cells[7].text for row in rows_of(sheet) if "␣" in row.cells[7].text]
    assert shown == ["Задачи␣␣садоводства:"]


def test_an_address_keeps_its_zeros_and_its_findings_are_marked() -> None:
    rows = rows_of(sheet_named(report_on(make_comparison([every_kind()])), "Адреса"))
    assert [row.cells[3].text for row in rows] == ["070000", "160000"]
    assert all(row.cells[3].count is None for row in rows)
    marked = [cell.text for row in rows for cell in row.cells if any(run.ink is Ink.WORDS for run in cell.runs)]
    assert marked == ["070000, улица Вишнёвая, 7"]
    assert rows[0].cells[1].text == "В конце нет точки."


def test_addresses_of_regulations_that_stood_alone_are_there_too() -> None:
    alone = make_regulation("приказ.txt#9", None, address=make_address("020000", "улица Сливовая"), agency="Служба")
    sheet = sheet_named(report_on(make_comparison([every_kind()], [Alone(alone)])), "Адреса")
    assert [row.cells[3].text for row in rows_of(sheet)] == ["070000", "160000", "020000"]
    assert rows_of(sheet)[-1].cells[-1].text == "Служба"


def test_the_summary_counts_what_the_tables_hold() -> None:
    table = every_kind()
    rows = texts(sheet_named(report_on(make_comparison([table])), "Сводка"))
    by_severity = [str(table.summary.by_severity[severity]) for severity in ("substantive", "cosmetic", "expected")]
    assert [table.family, "4", "10", str(table.summary.divergent_rows), *by_severity, "Таблица"] in rows
    # Substantive, cosmetic, expected; the sum of the first two stands between them.
    counts = {row[0]: [*row[1:3], row[4]] for row in rows if len(row) == 6}
    messages = load_messages("ru")
    for kind, count in table.summary.by_kind.items():
        assert sum(map(int, counts[f"{PALETTE.kinds[kind].glyph} {messages.name('kind', kind)}"])) == count
    for regulation in table.regulations:
        (row,) = (row for row in rows if row[:1] == [regulation.region])
        assert int(row[3]) + int(row[4]) == table.summary.by_regulation.get(regulation.id, 0)


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


def test_bars_and_charts_stand_over_counts() -> None:
    summary = report_on(make_comparison([every_kind()])).sheets[0]
    rows = rows_of(summary)
    (chart,) = summary.charts
    for area in (*summary.bars, chart.counts):
        for row in rows[area.first_row : area.last_row + 1]:
            assert all(cell.count is not None for cell in row.cells[area.first_column : area.last_column + 1])
    named = rows[chart.counts.first_row : chart.counts.last_row + 1]
    assert [row.cells[chart.names].text for row in named] == list(REGIONS)
    headings = rows[chart.counts.first_row - 1].cells[chart.counts.first_column : chart.counts.last_column + 1]
    assert [cell.text for cell in headings] == ["существенное", "мелкое"]


def test_divergences_and_their_cells_lead_to_each_other() -> None:
    report = report_on(make_comparison([every_kind()]))
    table, divergences = sheet_named(report, "Таблица"), sheet_named(report, "Расхождения")
    cells = [row.cells for row in table.rows]
    headings = [column.heading for column in table.columns]
    for row in divergences.rows:
        link = row.cells[0].link
        assert link is not None
        assert link.row is not None
        assert link.sheet == table.name
        assert cells[link.row][0].text == row.cells[1].text
        assert headings[link.column] == row.cells[3].text
    listed = rows_of(divergences)
    for own in cells:
        back = own[1].link
        assert (back is not None) == (own[1].text == "да")
        if back is not None:
            assert back.row is not None
            assert listed[back.row].cells[1].text == own[0].text


def test_points_stand_below_their_chapter_in_the_outline() -> None:
    sheet = sheet_named(report_on(make_comparison([every_kind()])), "Таблица")
    levels = {row.cells[0].text: row.level for row in sheet.rows}
    assert (levels["Название"], levels["Глава 1"], levels["3"], levels["3.1"]) == (0, 0, 1, 2)
    assert sheet.deepest == 2


def test_each_divergent_row_shows_its_readings() -> None:
    table = every_kind()
    first, *others = table.rows
    ids = [regulation.id for regulation in table.regulations]
    base = table.rows[2]
    readings = (
        Reading("A", base.cells[ids[0]].text, (ids[0], ids[3]), True),
        Reading("B", base.cells[ids[1]].text, (ids[1],), False),
        Reading("C", base.cells[ids[2]].text, (ids[2],), False),
    )
    table = replace(table, rows=(first, others[0], replace(base, readings=readings)))
    shown = texts(sheet_named(report_on(make_comparison([table])), "Варианты"))
    assert [row[:1] + row[2:6] for row in shown] == [
        ["1", "A (большинство)", "2", f"{ABAI}, {KOSTANAY}", "Департамент ведает садами, скверами и питомниками."],
        ["1", "B", "1", SHYMKENT, "Департамент ведает садами и питомниками."],
        ["1", "C", "1", ULYTAU, "Департамент ведает садам, скверами и питомниками."],
    ]


def test_the_matrix_shows_who_has_what_not_all_have() -> None:
    sheet = sheet_named(report_on(make_comparison([every_kind()])), "Отсутствует и лишнее")
    assert [row[:1] + row[3:] for row in texts(sheet)] == [
        ["3.1", "3", "•", "•", "\N{MINUS SIGN}", "•"],
        ["3.2", "1", "", "", "+", ""],
        ["6", "4", "‹›", "•", "›‹", "•"],
    ]


def test_findings_of_form_and_spelling_say_where() -> None:
    report = report_on(make_comparison([every_kind()]))
    assert texts(sheet_named(report, "Форма")) == [["В конце нет знака препинания.", "3", "1", ABAI]]
    ((word, suggestion, context, *_, count, where, provision),) = texts(sheet_named(report, "Орфография"))
    assert (word, suggestion, count, where, provision) == ("сдоводства", "садоводства", "1", KOSTANAY, "3")
    assert "сдоводства" in context


def test_what_all_or_nearly_all_have_is_said_shortly() -> None:
    table = every_kind()
    ids = [regulation.id for regulation in table.regulations]
    findings = (
        FormFinding("no-end-mark", tuple((id_, "1") for id_ in ids)),
        FormFinding("no-end-mark", tuple((id_, "2") for id_ in ids[1:])),
    )
    report = report_on(make_comparison([replace(table, form_findings=findings)]))
    assert [row[3] for row in texts(sheet_named(report, "Форма"))] == ["все 4", f"все 4, кроме: {ABAI}"]


def test_similarity_is_the_share_of_rows_with_the_same_reading() -> None:
    table = make_table(
        [Line("1", "а", {}), Line("2", "б", {ABAI: "в"}), Line("3", "г", {SHYMKENT: None})],
        [make_regulation(f"а.txt#{place}", region) for place, region in enumerate(REGIONS[:3])],
    )
    differing = table.rows[1]
    cells = {id_: replace(cell, reading="B" if cell.text == "в" else "A") for id_, cell in differing.cells.items()}
    table = replace(table, rows=(table.rows[0], replace(differing, cells=cells), table.rows[2]))
    sheet = sheet_named(report_on(make_comparison([table])), "Сходство")
    names = [row.cells[0].text for row in sheet.rows]
    shares = {
        (one, other): cell.count
        for one, row in zip(names, sheet.rows, strict=True)
        for other, cell in zip(names, row.cells[1:], strict=True)
    }
    first, second, third = REGIONS[:3]
    assert sorted(names) == sorted(REGIONS[:3])
    # Rounded down: 100 % is said only where all rows are the same.
    assert (shares[first, second], shares[first, third], shares[second, third]) == (0.333, 0.666, 0.666)
    assert all(shares[one, other] == shares[other, one] for one, other in shares)
    assert all(shares[one, one] == 1.0 for one in names)


def test_what_a_partial_regulation_does_not_quote_makes_it_no_less_similar() -> None:
    regulations = [make_regulation("а.txt#1", ABAI), make_regulation("б.txt#1", SHYMKENT, partial=True)]
    table = make_table([Line("1", "а", {}), Line("2", "б", {SHYMKENT: None})], regulations)
    sheet = sheet_named(report_on(make_comparison([table])), "Сходство")
    assert [[cell.count for cell in row.cells[1:]] for row in sheet.rows] == [[1.0, 1.0], [1.0, 1.0]]


def test_what_was_not_compared_stands_in_a_sheet_with_the_reason() -> None:
    alone = make_regulation("приказ.txt#9", None, agency="Служба")
    rows = texts(sheet_named(report_on(make_comparison([every_kind()], [Alone(alone)], whole=False)), "Не сличалось"))
    assert [row[0] for row in rows] == ["закрыт.pdf", "фото.jpg", "приказ.txt"]
    assert rows[0][2] == "закрыт.pdf защищён паролем. Снимите пароль и сохраните копию."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_with_nothing_to_show_says_so(language: str) -> None:
    plain = [make_regulation("а.txt#1", ABAI), make_regulation("а.txt#2", SHYMKENT)]
    table = replace(make_table([], plain), address_findings=(), spelling_findings=(), form_findings=())
    report = report_on(make_comparison([table]), language)
    messages = load_messages(language)
    for sheet in report.sheets[1:]:
        if sheet.kind is not SheetKind.SIMILARITY:
            assert texts(sheet) == [[messages.say(f"nothing.{sheet.kind}")]]


def test_a_filter_narrows_rows_divergences_and_regulations() -> None:
    table = every_kind()
    (chosen,) = (regulation.id for regulation in table.regulations if regulation.region == ULYTAU)
    wanted = Filter(kinds=frozenset({DivergenceKind.FORM, DivergenceKind.MISSING}), regulations=frozenset({chosen}))
    report = report_on(make_comparison([table]), choice=ReportChoice(filter=wanted, equal_rows=False))
    shown = sheet_named(report, "Таблица")
    assert [column.heading for column in shown.columns][4:] == [ULYTAU]
    assert [row.cells[0].text for row in shown.rows] == ["1", "3.1"]
    assert [row.cells[3].text for row in sheet_named(report, "Расхождения").rows] == [ULYTAU, ULYTAU]
    summary = texts(report.sheets[0])
    assert ["Показано", f"регионы: {ULYTAU}; виды: Отсутствует, Форма слова; только расходящиеся строки"] in summary


def test_only_the_chosen_sheets_and_family_are_there() -> None:
    second = make_table([], [make_regulation(f"{name}.txt#1", name) for name in REGIONS], "Департамент рыболовства")
    choice = ReportChoice(sheets=frozenset({SheetKind.FORM, SheetKind.TABLE}), family="Департамент садоводства")
    report = report_on(make_comparison([every_kind(), second]), choice=choice)
    assert [sheet.name for sheet in report.sheets] == ["Сводка", "Таблица", "Форма"]
    links = [cell.link for sheet in report.sheets for row in sheet.rows for cell in row.cells if cell.link]
    assert {link.sheet for link in links} <= {"Таблица", "Форма"}
