"""The workbooks of regions: who gets one, and what of the comparison it shows."""

from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.collation.filtering import Filter
from desktop_app.collation.model import Alone, DivergenceKind, FormFinding
from desktop_app.export.choice import ReportChoice
from desktop_app.export.region_books import region_book_contents, region_books
from desktop_app.export.report import SheetKind
from desktop_app.messages import load_messages
from tests.desktop_app.inventions import REGIONS, every_kind, make_comparison, make_regulation, make_table

ABAI, SHYMKENT, ULYTAU, KOSTANAY = REGIONS


def test_whoever_has_something_to_correct_gets_a_workbook() -> None:
    table = replace(every_kind(), spelling_findings=())
    books = region_books(make_comparison([table]))
    assert [book.file_name for book in books] == [f"{region}.xlsx" for region in (ABAI, SHYMKENT, ULYTAU)]
    everywhere = FormFinding("no-end-mark", tuple((regulation.id, "1") for regulation in table.regulations))
    faulty = replace(table, form_findings=(everywhere,))
    assert [book.region for book in region_books(make_comparison([faulty]))] == list(REGIONS)


def test_what_is_expected_is_nothing_to_correct() -> None:
    table = every_kind()
    plain = replace(table, rows=table.rows[:1], address_findings=(), spelling_findings=(), form_findings=())
    assert plain.rows[0].divergences
    assert region_books(make_comparison([plain])) == ()


def test_a_region_s_regulations_of_all_families_stand_in_one_workbook() -> None:
    other = make_table([], [make_regulation("б.txt#1", ABAI), make_regulation("б.txt#2", KOSTANAY)], "Рыболовство")
    alone = make_regulation("в.txt#1", None, agency="Служба")
    finding = FormFinding("no-end-mark", ((alone.id, "1"),))
    books = region_books(make_comparison([every_kind(), other], [Alone(alone, form_findings=(finding,))]))
    assert [book.region for book in books] == [*REGIONS, "Служба"]
    chosen = books[0].choice.filter
    assert chosen is not None
    assert chosen.regulations == frozenset({"приказ.txt#1", "б.txt#1"})


def test_progress_grows_over_all_workbooks() -> None:
    noted: list[int] = []
    made = region_book_contents(
        make_comparison([every_kind()]),
        load_messages("en"),
        "0.1.0",
        datetime(2026, 3, 4, tzinfo=UTC),
        checkpoint=lambda done, _: noted.append(done),
    )
    assert len(list(made)) == len(REGIONS)
    assert noted == sorted(noted)
    assert noted[-1] > 75


def test_the_choice_of_the_user_holds_for_each_workbook() -> None:
    wanted = Filter(kinds=frozenset({DivergenceKind.MISSING}))
    choice = ReportChoice(filter=wanted, sheets=frozenset({SheetKind.TABLE, SheetKind.SIMILARITY}))
    table = replace(every_kind(), address_findings=(), spelling_findings=(), form_findings=())
    (book,) = region_books(make_comparison([table]), choice)
    assert book.region == ULYTAU
    assert book.choice.sheets == frozenset({SheetKind.TABLE})
    assert book.choice.filter is not None
    assert book.choice.filter.kinds == wanted.kinds
