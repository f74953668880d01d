"""The report as HTML, parsed again: what it says, and that it asks for nothing outside itself."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from desktop_app.collation.filtering import UNEXPECTED
from desktop_app.collation.model import Alone, Severity
from desktop_app.export.choice import WHOLE_REPORT, ReportChoice
from desktop_app.export.page import page
from desktop_app.export.record import Comparison
from desktop_app.export.report import SheetKind
from desktop_app.messages import LANGUAGES, load_messages
from tests.desktop_app.inventions import REGIONS, every_kind, make_comparison, make_regulation, make_table

ABAI, SHYMKENT, ULYTAU, KOSTANAY = REGIONS
CREATED = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


def page_of(comparison: Comparison, language: str = "ru", choice: ReportChoice = WHOLE_REPORT) -> str:
    return page(comparison, load_messages(language), "0.1.0", CREATED, choice).decode("utf-8")


class Reader(HTMLParser):
    """Tags with their attributes, and the text outside scripts and styles."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(content)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("script", "style"):
            self.text += data


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tag_is_closed_and_nothing_is_fetched(language: str) -> None:
    content = page_of(make_comparison([every_kind()], whole=False), language)
    reader = Reader(content)
    assert reader.open == []
    names = {name for _, attributes in reader.tags for name in attributes}
    assert not names & {"src", "srcset", "action", "onclick", "onload"}
    targets = [attributes["href"] or "" for _, attributes in reader.tags if "href" in attributes]
    ids = [attributes["id"] for _, attributes in reader.tags if "id" in attributes]
    assert all(target.startswith("#") and target[1:] in ids for target in targets)
    assert len(ids) == len(set(ids))
    assert "default-src 'none'" in content
    assert not re.search(r"https?:|//[a-z]|url\(|@import", content.replace("// ", ""))


def test_all_that_differs_is_read_without_the_script() -> None:
    table = every_kind()
    text = Reader(page_of(make_comparison([table]))).text
    messages = load_messages("ru")
    for row in table.rows:
        for item in row.divergences:
            assert messages.name("kind", item.kind) in text
            assert item.text in text
        assert row.cells[row.base].text in text
    for said in (
        "ab" * 32,
        "В конце нет знака препинания.",
        "070000, улица Вишнёвая, 7",
        "В конце нет точки.",
        "100.0%",
    ):
        assert said in text


def test_markup_in_texts_and_names_stays_text() -> None:
    trap = "</script><img src=x onerror=alert(1)>&amp;\"'"
    table = every_kind()
    row = table.rows[2]
    cells = {id_: replace(cell, text=trap) for id_, cell in row.cells.items()}
    regulations = (replace(table.regulations[0], region=trap), *table.regulations[1:])
    table = replace(table, family=trap, regulations=regulations, rows=(replace(row, cells=cells), *table.rows[3:]))
    alone = Alone(make_regulation("а<b>.txt#9", trap, agency=trap))
    reader = Reader(page_of(make_comparison([table], [alone])))
    assert "img" not in {tag for tag, _ in reader.tags}
    assert reader.text.count(trap) >= 4


def test_characters_that_do_not_show_are_written_out() -> None:
    table = every_kind()
    row = table.rows[1]
    cells = {id_: replace(cell, text="а\x00\u202eб\ud800") for id_, cell in row.cells.items()}
    content = page_of(make_comparison([replace(table, rows=(replace(row, cells=cells),))]))
    assert "а‹U+0000›‹U+202E›б‹U+D800›" in content


def test_the_counts_of_the_filters_add_up_to_all_divergences() -> None:
    table = every_kind()
    reader = Reader(page_of(make_comparison([table])))
    found, regions = 0, 0
    for tag, attributes in reader.tags:
        if tag == "li":
            regions = len((attributes["data-r"] or "").split())
        if tag == "p" and "data-d" in attributes:
            found += regions
    assert found == table.summary.divergences
    kinds = {attributes["value"] for _, attributes in reader.tags if attributes.get("name") == "kind"}
    assert kinds == set(table.summary.by_kind)
    off = {values["value"] for _, values in reader.tags if values.get("name") == "kind" and "checked" not in values}
    assert off == {"name", "address"}


def test_equal_rows_are_folded_and_chapters_stand_over_them() -> None:
    content = page_of(make_comparison([every_kind()]))
    assert "Глава 1. Общие положения</h3>" in content
    lines = make_table([], [make_regulation("а.txt#1", ABAI), make_regulation("б.txt#1", SHYMKENT)])
    equal = replace(lines, rows=tuple(replace(row, divergences=()) for row in every_kind().rows[2:6]))
    assert "1 – 3.1: 4 одинаковые строки</summary>" in page_of(make_comparison([equal]))


def test_regions_that_write_the_same_stand_together() -> None:
    table = every_kind()
    row = table.rows[3]
    other = table.regulations[3].id
    first = row.divergences[0]
    same = replace(first, regulation=other)
    cells = {**row.cells, other: row.cells[first.regulation]}
    table = replace(table, rows=(replace(row, cells=cells, divergences=(first, same)),))
    assert f"<b>{SHYMKENT}, {KOSTANAY}</b>" in page_of(make_comparison([table]))


def test_only_what_is_chosen_is_there() -> None:
    choice = ReportChoice(
        filter=replace(UNEXPECTED, severities=frozenset({Severity.SUBSTANTIVE})),
        equal_rows=False,
        sheets=frozenset({SheetKind.DIVERGENCES}),
    )
    reader = Reader(page_of(make_comparison([every_kind()]), choice=choice))
    found = {attributes["data-d"] for tag, attributes in reader.tags if tag == "p" and "data-d" in attributes}
    assert {str(item).partition(":")[2] for item in found} == {"substantive"}
    assert "fold" not in {attributes.get("class") for _, attributes in reader.tags}
    assert [values["id"] for tag, values in reader.tags if tag == "section"] == ["summary-0", "table-1"]


def test_the_same_comparison_gives_the_same_page() -> None:
    comparison = make_comparison([every_kind()], whole=False)
    assert page_of(comparison) == page_of(comparison)


def test_a_page_stops_when_asked() -> None:
    def stop(done: int, total: int) -> None:
        if done > 50:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        page(make_comparison([every_kind()]), load_messages("kk"), "0.1.0", CREATED, checkpoint=stop)
