"""What a user does with the page of a family: views, filters, search, source, columns."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import EVERYTHING, Filter, narrow
from desktop_app.collation.model import DivergenceKind, Severity
from desktop_app.ui.details_place import DetailsPlace
from desktop_app.ui.focus_ring import holds_focus
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.family_page import FamilyPage
from desktop_app.ui.places import Place
from desktop_app.ui.views.alone_view import AloneView
from desktop_app.ui.views.divergences_view import DivergencesView
from desktop_app.ui.views.similarity_view import SimilarityView
from tests.desktop_app.ui.test_main_window import opened


@pytest.fixture
def page(window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path) -> FamilyPage:
    return opened(window, runner, qtbot, samples)


def test_every_view_is_reached_by_its_key_and_its_tab(window: MainWindow, page: FamilyPage, qtbot: QtBot) -> None:
    window.activateWindow()
    for number, name in enumerate(page.view_names, 1):
        action = window.actions_.view.views[number - 1]
        assert action.text() == name
        assert action.shortcut().toString() == f"Ctrl+{number}"
        action.trigger()
        assert page.tabs.currentIndex() == number - 1
        assert page.view.isVisible()
        assert page.as_document().rows is not None


def test_a_line_of_the_list_leads_to_its_cell(page: FamilyPage, qtbot: QtBot) -> None:
    page.show_view(1)
    view = page.view
    assert isinstance(view, DivergencesView)
    view.list.select_row(view.list.model().rowCount() - 1)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert page.tabs.currentIndex() == 0
    place = page.table.place
    assert place is not None
    row = page.shown.rows[place.row]
    assert any(item.regulation == page.shown.regulations[place.regulation].id for item in row.divergences)


def test_the_tab_counts_all_and_the_chips_what_is_shown(page: FamilyPage) -> None:
    total = sum(item.severity is not Severity.EXPECTED for row in page.shown.rows for item in row.divergences)
    assert page.tabs.tabData(1) == total
    page.state.choose(Filter(kinds=frozenset({DivergenceKind.WORDING})))
    assert page.tabs.tabData(1) == total
    page.show_view(1)
    view = page.view
    assert isinstance(view, DivergencesView)
    words = sum(item.kind is DivergenceKind.WORDING for row in page.shown.rows for item in row.divergences)
    assert view.list.model().rowCount() == words


def test_a_filter_that_lets_nothing_through_says_so_and_can_be_cleared(page: FamilyPage) -> None:
    page.state.choose(Filter(kinds=frozenset()))
    assert not page.table.isVisible()
    page.state.clear()
    assert page.table.isVisible()


def test_walking_counts_divergences_and_keeps_to_the_filter(window: MainWindow, page: FamilyPage, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    page.position_changed.connect(lambda which, count: told.append((which, count)))
    page.state.choose(EVERYTHING)
    assert told[-1][1] == sum(len(row.divergences) for row in page.shown.rows)
    page.state.choose(Filter(severities=frozenset({Severity.SUBSTANTIVE})))
    shown = narrow(page.shown, page.state.filter)
    for _ in range(shown.summary.divergences):
        page.comparison.go_to_next()
        place = page.table.place
        assert place is not None
        row = page.shown.rows[place.row]
        own = page.shown.regulations[place.regulation].id
        assert any(item.regulation == own for item in page.state.filter.shown(row))
    assert told[-1][1] == shown.summary.divergences


def test_words_are_searched_and_walked(window: MainWindow, page: FamilyPage, qtbot: QtBot) -> None:
    window.search.take_focus()
    window.search.insert("департамент")
    hits = page.comparison.search.hits
    assert len(hits) > 1
    before = page.comparison.search.hit
    assert before is not None
    which = hits.index(before)
    assert page.comparison.search.status() == f"{which + 1} of {len(hits)}"
    qtbot.keyClick(window.search, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    place = page.table.place
    assert place is not None
    assert place.row == hits[(which + 1) % len(hits)].row
    window.search.insert(" нигде")
    assert "none of the texts" in page.comparison.search.status()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert not page.comparison.search.hits


def test_the_source_is_shown_beside_the_details(window: MainWindow, page: FamilyPage, qtbot: QtBot) -> None:
    window.actions_.compare.show_in_source.trigger()
    assert page.details.source.isVisible()
    place = page.table.place
    assert place is not None
    face = page.comparison.model.face(place.row, place.regulation)
    assert face.cell is not None
    numbers = [str(face.cell.provisions[0].source.line_start)]
    qtbot.waitUntil(lambda: set(numbers) <= {item.label for item in page.details.source.lines.lines})
    qtbot.keyClick(page.details.source, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert not page.details.source.isVisible()


def test_a_column_is_hidden_and_shown_again(window: MainWindow, page: FamilyPage) -> None:
    before = page.table.order.columns
    window.actions_.compare.hide_column.trigger()
    assert len(page.table.order.columns) == len(before) - 1
    window.actions_.compare.show_columns.trigger()
    assert page.table.order.columns == before


def test_the_cell_is_copied_letter_for_letter(window: MainWindow, page: FamilyPage) -> None:
    page.comparison.go_to(Place(0, 0))
    window.actions_.edit.copy_cell.trigger()
    own = page.shown.regulations[0].id
    assert QGuiApplication.clipboard().text() == page.shown.rows[0].cells[own].text


def test_details_stand_below_at_the_right_or_not_at_all(window: MainWindow, page: FamilyPage) -> None:
    page.set_details_place(DetailsPlace.RIGHT)
    assert page.details.geometry().left() >= page.table.geometry().width()
    page.set_details_place(DetailsPlace.BELOW)
    assert page.details.isVisible()
    window.actions_.view.details.setChecked(False)
    assert not page.details.isVisible()
    window.actions_.view.details.setChecked(True)
    assert page.details.isVisible()


def test_the_place_that_the_user_chose_for_the_details_is_kept(window: MainWindow, page: FamilyPage) -> None:
    places = {action.data(): action for action in window.actions_.view.details_places.actions()}
    assert places[DetailsPlace.BY_ROOM].isChecked()
    assert page.details.mapTo(page, QPoint(0, 0)).x() == 0
    places[DetailsPlace.RIGHT].trigger()
    assert page.details.mapTo(page, QPoint(0, 0)).x() > page.width() // 2
    assert window.memory.details_place is DetailsPlace.RIGHT
    places[DetailsPlace.BELOW].trigger()
    assert page.details.mapTo(page, QPoint(0, 0)).x() == 0


def test_two_regions_are_compared_alone(window: MainWindow, page: FamilyPage, runner: JobRunner, qtbot: QtBot) -> None:
    page.show_view(5)
    view = page.view
    assert isinstance(view, SimilarityView)
    wanted = [item.id for item in page.shown.regulations[:2]]
    view.comparison_wanted.emit(wanted)
    qtbot.waitUntil(lambda: window.families.page not in (None, page))
    shown = window.families.page
    assert shown is not None
    assert [item.id for item in shown.shown.regulations] == wanted


def test_a_regulation_without_siblings_has_a_page(
    window: MainWindow, page: FamilyPage, runner: JobRunner, qtbot: QtBot
) -> None:
    for item in page.shown.regulations[1:]:
        window.workbench.let_compare(item.id, False)
    qtbot.waitUntil(lambda: not runner.is_busy and window.families.page is not page)
    lone = page.shown.regulations[0].id
    window.families.select_regulation(lone)
    if window.families.isVisible():
        assert window.families.regulation == lone
        assert window.families.findChildren(AloneView)


def test_the_keys_move_in_the_view_that_was_called(window: MainWindow, page: FamilyPage) -> None:
    window.activateWindow()
    page.table.take_focus()
    window.actions_.view.views[1].trigger()
    view = page.view
    assert isinstance(view, DivergencesView)
    assert view.list.hasFocus()
    page.tabs.setCurrentIndex(0)  # as a click does, which leaves the keyboard where it is
    assert holds_focus(page.table)


def test_enter_in_the_table_lets_the_keys_move_in_the_readings(window: MainWindow, page: FamilyPage) -> None:
    window.activateWindow()
    page.table.take_focus()
    page.comparison.table.details_wanted.emit()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Readings"
