"""The list of divergences, as a user sees it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import EVERYTHING, Filter
from desktop_app.collation.model import (
    DivergenceKind,
    Severity,
)
from desktop_app.messages import load_messages
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.places import Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.divergences_view import DivergencesView
from desktop_app.ui.views.view_page import ViewPage
from tests.desktop_app.inventions import (
    REGIONS,
    every_kind,
)
from tests.desktop_app.ui.view_reading import texts

MESSAGES = load_messages("en")
NUMBER, REGION, KIND, SEVERITY, BASE, OWN = range(6)


@pytest.fixture
def divergences(theme: Theme, state: FilterState, show: Callable[[ViewPage], ViewPage]) -> DivergencesView:
    view = show(DivergencesView(every_kind(), MESSAGES, theme, state))
    assert isinstance(view, DivergencesView)
    return view


def test_every_divergence_that_is_not_expected_has_a_line(divergences: DivergencesView) -> None:
    items = [item for row in every_kind().rows for item in row.divergences if item.severity is not Severity.EXPECTED]
    assert divergences.count == divergences.list.model().rowCount() == len(items)
    assert texts(divergences.list, KIND) == [MESSAGES.name("kind", item.kind) for item in items]


def test_a_line_says_where_what_and_how(divergences: DivergencesView) -> None:
    line = [str(divergences.list.model().index(0, column).data()) for column in range(6)]
    assert line[:4] == ["1", REGIONS[1], "Wording", "substantive"]
    assert line[BASE] == "… ведает садами, скверами и питомниками."
    assert line[OWN].split()[-2:] == ["и", "питомниками."]


def test_what_is_absent_is_said_to_be(divergences: DivergencesView) -> None:
    kinds, own = texts(divergences.list, KIND), texts(divergences.list, OWN)
    assert own[kinds.index("Missing")] == MESSAGES.say("report.absent")
    assert texts(divergences.list, BASE)[kinds.index("Extra")] == "–"


def test_the_list_follows_the_filter_and_its_count_does_not(divergences: DivergencesView, state: FilterState) -> None:
    whole = divergences.count
    state.choose(Filter(kinds=frozenset({DivergenceKind.NUMBER, DivergenceKind.SPELLING})))
    assert texts(divergences.list, KIND) == ["Number", "Spelling"]
    state.choose(EVERYTHING)
    assert "Own name" in texts(divergences.list, KIND)
    assert divergences.count == whole


def test_the_selected_divergence_stays_selected(divergences: DivergencesView, state: FilterState) -> None:
    line = texts(divergences.list, KIND).index("Spelling")
    divergences.list.select_row(line)
    state.choose(Filter(severities=frozenset({Severity.COSMETIC})))
    assert divergences.list.currentIndex().siblingAtColumn(KIND).data() == "Spelling"


def test_an_empty_filter_says_so_and_offers_the_way_back(
    divergences: DivergencesView, state: FilterState, qtbot: QtBot
) -> None:
    state.choose(Filter(regulations=frozenset()))
    assert not divergences.list.isVisible()
    button = next(item for item in divergences.findChildren(QPushButton) if item.isVisible())
    assert button.text() == "Clear filters"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert divergences.list.isVisible()
    assert divergences.list.model().rowCount() == divergences.count


@pytest.mark.parametrize("column", range(6))
def test_a_click_on_a_name_sorts_and_another_turns_round(
    divergences: DivergencesView, column: int, qtbot: QtBot
) -> None:
    header = divergences.list.horizontalHeader()
    before = set(zip(texts(divergences.list, KIND), texts(divergences.list, REGION), strict=True))
    x = header.sectionViewportPosition(column) + 20
    for _ in range(2 if column else 1):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))  # type: ignore[no-untyped-call]
    first = texts(divergences.list, column)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))  # type: ignore[no-untyped-call]
    assert texts(divergences.list, column)[0] != first[0]
    assert set(zip(texts(divergences.list, KIND), texts(divergences.list, REGION), strict=True)) == before


def test_substantive_ones_sort_before_cosmetic_ones_and_regions_in_the_tables_order(
    divergences: DivergencesView,
) -> None:
    divergences.list.horizontalHeader().setSortIndicator(SEVERITY, Qt.SortOrder.AscendingOrder)
    found = texts(divergences.list, SEVERITY)
    assert found == sorted(found, reverse=True)
    divergences.list.horizontalHeader().setSortIndicator(REGION, Qt.SortOrder.AscendingOrder)
    regions = [REGIONS.index(name) for name in texts(divergences.list, REGION)]
    assert regions == sorted(regions)


def test_a_number_that_stands_again_recedes(divergences: DivergencesView) -> None:
    from desktop_app.ui.models.list_model import CellRole

    model = divergences.list.model()
    labels = texts(divergences.list, NUMBER)
    for row, label in enumerate(labels):
        is_first = row == 0 or labels[row - 1] != label
        assert (model.index(row, NUMBER).data(CellRole).color == "text3") != is_first


def test_a_double_click_and_enter_lead_to_the_place(divergences: DivergencesView, qtbot: QtBot) -> None:
    line = texts(divergences.list, KIND).index("Spelling")
    wanted = Place(4, 1)
    box = divergences.list.visualRect(divergences.list.model().index(line, OWN))
    with qtbot.waitSignal(divergences.place_wanted) as clicked:
        qtbot.mouseClick(divergences.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())  # type: ignore[no-untyped-call]
        qtbot.mouseDClick(divergences.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())  # type: ignore[no-untyped-call]
    assert clicked.args == [wanted]
    with qtbot.waitSignal(divergences.place_wanted) as entered:
        qtbot.keyClick(divergences.list, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert entered.args == [wanted]


def test_rows_are_copied_for_a_spreadsheet_without_the_bases_words(divergences: DivergencesView, qtbot: QtBot) -> None:
    divergences.list.selectAll()
    qtbot.keyClick(divergences.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == divergences.count
    assert lines[0].split("\t")[:4] == ["1", REGIONS[1], "Wording", "substantive"]
    assert "скверами" not in lines[0].split("\t")[OWN]


def test_the_list_is_sorted_by_keys(divergences: DivergencesView, qtbot: QtBot) -> None:
    header = divergences.list.horizontalHeader()
    divergences.list.setFocus()
    header.setFocus(Qt.FocusReason.TabFocusReason)
    assert header.hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(header, key)  # type: ignore[no-untyped-call]
    rising = texts(divergences.list, REGION)
    assert rising == sorted(rising)
    assert header.accessibleName() == "Region"
    qtbot.keyClick(header, Qt.Key.Key_Space)  # type: ignore[no-untyped-call]
    assert texts(divergences.list, REGION) != rising
    qtbot.keyClick(header, Qt.Key.Key_Left)  # type: ignore[no-untyped-call]
    qtbot.keyClick(header, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (NUMBER, Qt.SortOrder.AscendingOrder)
