"""What a user gets on the disk: all of the comparison, what the screen shows, a workbook a region, a page, a PDF."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import Filter, narrow
from desktop_app.collation.model import DivergenceKind
from desktop_app.export.wording import place_name
from desktop_app.messages import load_messages
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.family_page import FamilyPage
from tests.desktop_app.ui.test_main_window import opened

WAIT_MS = 30_000


@pytest.fixture
def page(window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path) -> FamilyPage:
    return opened(window, runner, qtbot, samples)


@pytest.fixture
def written(window: MainWindow, page: FamilyPage, qtbot: QtBot) -> Callable[[Callable[[], object]], str]:
    def write(act: Callable[[], object]) -> str:
        """What the notice says after the report was written."""
        with qtbot.waitSignal(window.notices.noticed, timeout=WAIT_MS) as told:
            act()
        return str(told.args[0])

    return write


def _lines_of(path: Path, sheet: int) -> list[str]:
    rows = load_workbook(path).worksheets[sheet].iter_rows(values_only=True)
    return [" ".join(str(value) for value in row if value is not None) for row in rows]


def test_filtered_rows_hold_what_the_page_shows_and_no_more(
    window: MainWindow, page: FamilyPage, written: Callable[[Callable[[], object]], str], tmp_path: Path
) -> None:
    page.state.choose(Filter(kinds=frozenset({DivergenceKind.NUMBER})))
    path = tmp_path / "filtered.xlsx"
    assert "filtered.xlsx" in written(lambda: window.reports.write_workbook(str(path), is_filtered=True))
    shown = narrow(page.shown, page.state.filter)
    labels = [place_name(row.label, row.kind, load_messages("en")) for row in shown.rows]
    listed = [line for line in _lines_of(path, 2) if line[:1].isdigit()]
    assert len(listed) == shown.summary.divergences
    assert all(any(f" {label} " in f" {line} " for label in labels) for line in listed)


def test_the_whole_report_ignores_the_filter(
    window: MainWindow, page: FamilyPage, written: Callable[[Callable[[], object]], str], tmp_path: Path
) -> None:
    page.state.choose(Filter(kinds=frozenset()))
    path = tmp_path / "whole.xlsx"
    written(lambda: window.reports.write_workbook(str(path)))
    assert any("≠" in line for line in _lines_of(path, 2))


def test_a_page_is_one_file_with_all_texts(
    window: MainWindow, page: FamilyPage, written: Callable[[Callable[[], object]], str], tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    assert "report.html" in written(lambda: window.reports.write_page(str(path)))
    text = path.read_text("utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert "http://" not in text
    assert "src=" not in text
    assert [item.name for item in tmp_path.glob("*.html")] == ["report.html"]


def test_each_region_with_something_to_correct_gets_its_workbook(
    window: MainWindow, page: FamilyPage, written: Callable[[Callable[[], object]], str], tmp_path: Path
) -> None:
    folder = tmp_path / "regions"
    folder.mkdir()
    written(lambda: window.reports.write_region_books(str(folder)))
    diverging = {item.regulation for row in narrow(page.shown, Filter()).rows for item in row.divergences}
    assert len(list(folder.glob("*.xlsx"))) >= len(diverging)


def test_the_view_that_is_shown_becomes_a_pdf(
    window: MainWindow, page: FamilyPage, written: Callable[[Callable[[], object]], str], tmp_path: Path
) -> None:
    path = tmp_path / "view.pdf"
    page.show_view(1)
    assert "view.pdf" in written(lambda: window.reports.write_pdf(str(path)))
    assert path.read_bytes().startswith(b"%PDF")


def test_a_place_that_is_no_folder_is_said(
    window: MainWindow, page: FamilyPage, written: Callable[[Callable[[], object]], str], tmp_path: Path
) -> None:
    said = written(lambda: window.reports.write_page(str(tmp_path / "none" / "report.html")))
    assert "report.html" in said or "none" in said
