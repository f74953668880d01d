"""The reports that the command line writes: files, folders, sheets."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.cli import program
from tests.desktop_app.cli.conftest import Run, files_in


def test_the_same_input_gives_the_same_bytes(
    run: Run, order: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    for name in ("a", "b"):
        outputs = ["--xlsx", f"{name}.xlsx", "--html", f"{name}.html", "--xlsx-per-region", name]
        assert run("compare", order, *outputs) == program.DONE
    books = [path.name for path in (tmp_path / "a").iterdir()]
    assert books
    for name in (".xlsx", ".html", *(f"/{book}" for book in books)):
        assert (tmp_path / f"a{name}").read_bytes() == (tmp_path / f"b{name}").read_bytes()


def test_only_the_chosen_sheets_are_written(run: Run, order: str, tmp_path: Path) -> None:
    assert run("compare", order, "--sheets", "form,divergences", "--xlsx", "r.xlsx") == program.DONE
    assert load_workbook(tmp_path / "r.xlsx").sheetnames == ["Сводка", "Расхождения", "Форма"]


def test_a_page_is_written(run: Run, order: str, tmp_path: Path) -> None:
    assert run("compare", order, "--html", "r.html") == program.DONE
    content = (tmp_path / "r.html").read_text("utf-8")
    assert content.startswith("<!DOCTYPE html>")
    assert "безотлагательно" in content


def test_each_region_gets_a_workbook_with_its_own_divergences(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path
) -> None:
    for _ in range(2):  # workbooks that are there already are no documents, and are replaced
        assert run("compare", ".", "--xlsx-per-region", "регионы", "--json", "r.json") == program.DONE
    (table,) = json.loads((tmp_path / "r.json").read_text("utf-8"))["tables"]
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["not_compared"] == []
    region = table["regulations"][2]["region"]
    assert f"{region}.xlsx" in files_in(tmp_path / "регионы")
    book = load_workbook(tmp_path / "регионы" / f"{region}.xlsx")
    (row,) = book["Расхождения"].iter_rows(min_row=4, values_only=True)
    assert row[3] == region
    assert "безотлагательно" in str(row[7])
    assert [cell.value for cell in book["Таблица"][3]][4:] == [region]
    assert f"регионы, книг по регионам: {len(files_in(tmp_path / 'регионы'))}" in said()


def test_a_folder_that_was_made_in_vain_is_taken_away(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path
) -> None:
    assert run("compare", order, "--select", "Марс", "--xlsx-per-region", "регионы") == program.NOTHING_DONE
    assert run("compare", order, "--xlsx-per-region", f"{order}") == program.NOTHING_DONE
    assert run("compare", order, "--xlsx-per-region", "нет/регионы") == program.NOTHING_DONE
    assert "нет/регионы" in said()
    assert files_in(tmp_path) == [order]


def test_a_report_in_the_folder_is_not_read_as_a_document(run: Run, order: str, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("compare", ".", "--json", "r.json", "--xlsx", "r.xlsx") == program.DONE
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["not_compared"] == []


def test_a_report_that_fails_leaves_both_older_ones_as_they_were(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise RuntimeError("no ink")

    monkeypatch.setattr("desktop_app.export.spreadsheet.spreadsheet", fail)
    (tmp_path / "r.json").write_bytes(b"older")
    assert run("compare", order, "--json", "r.json", "--xlsx", "r.xlsx") == program.NOTHING_DONE
    assert "RuntimeError: no ink" in said()
    assert (tmp_path / "r.json").read_bytes() == b"older"
    assert files_in(tmp_path) == ["r.json", order]
