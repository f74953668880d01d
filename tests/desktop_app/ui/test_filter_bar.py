"""The filter bar as a clerk uses it: chips, their kinds, menus, what gives way where there is little room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import UNEXPECTED, count
from desktop_app.collation.model import DivergenceKind, Severity
from desktop_app.messages import load_messages
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.panels.empty_result import EmptyResult
from desktop_app.ui.panels.filter_bar import FilterBar
from desktop_app.ui.panels.filter_chip import ChipState, FamilyChip
from desktop_app.ui.panels.lasting_menu import LastingMenu
from desktop_app.ui.theme import load_theme
from tests.desktop_app.inventions import every_kind

LEFT, MIDDLE = Qt.MouseButton.LeftButton, QPoint(10, 10)

# The platform without a screen says so whenever a menu opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def state(qtbot: QtBot) -> FilterState:
    return FilterState()


@pytest.fixture
def bar(qtbot: QtBot, state: FilterState) -> FilterBar:
    bar = FilterBar(every_kind(), load_messages("en"), load_theme(dark=False), state)
    qtbot.addWidget(bar)
    bar.resize(1400, 32)
    bar.show()
    return bar


def chip(bar: FilterBar, family: str) -> FamilyChip:
    return next(chip for chip in bar.chips if chip.family == family)


def line(menu: LastingMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.text().partition("\t")[0] == name)


def state_of(bar: FilterBar, family: str) -> ChipState:
    return chip(bar, family).state


def click_line(menu: LastingMenu, name: str) -> None:
    menu.popup(QPoint(0, 0))
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(line(menu, name)).center())


def test_at_the_start_all_but_what_is_expected_is_shown(bar: FilterBar) -> None:
    states = {chip.family: chip.state for chip in bar.chips}
    assert states.pop("expected") is ChipState.NONE
    assert set(states.values()) == {ChipState.ALL}
    assert bar.chips[-1].family == "expected"
    assert not bar.clear.isVisible()
    assert chip(bar, "letters").accessibleName() == "Letters, 2, shown"


def test_families_that_never_occur_follow_the_others(qtbot: QtBot, state: FilterState) -> None:
    table = every_kind()
    kinds = {"wording": 1, "moved": 1, "name": 1}
    table = replace(table, summary=replace(table.summary, by_kind=kinds))
    bar = FilterBar(table, load_messages("en"), load_theme(dark=False), state)
    qtbot.addWidget(bar)
    families = [chip.family for chip in bar.chips]
    assert families == ["words", "order", "letters", "marks", "structure", "figures", "expected"]


def test_a_click_on_a_chip_hides_and_shows_its_family(qtbot: QtBot, bar: FilterBar, state: FilterState) -> None:
    letters = {DivergenceKind.SPELLING, DivergenceKind.SCRIPT}
    words = chip(bar, "letters")
    QTest.mouseClick(words, LEFT, pos=MIDDLE)
    assert state.filter.kinds == UNEXPECTED.kinds - letters
    assert words.state is ChipState.NONE
    assert words.accessibleName() == "Letters, 2, hidden"
    QTest.keyClick(words, Qt.Key.Key_Space)
    assert state.filter == UNEXPECTED


def test_the_arrow_opens_the_kinds_and_stays_open_while_they_are_ticked(
    qtbot: QtBot, bar: FilterBar, state: FilterState
) -> None:
    words = chip(bar, "words")
    QTest.mouseClick(words, LEFT, pos=QPoint(words.width() - 6, 10))
    assert words.lines.isVisible()
    assert state.filter == UNEXPECTED
    click_line(words.lines, "Form")
    assert words.lines.isVisible()
    assert state_of(bar, "words") is ChipState.SOME
    assert state.filter.kinds == UNEXPECTED.kinds - {DivergenceKind.FORM}
    words.lines.setActiveAction(line(words.lines, "Form"))
    QTest.keyClick(words.lines, Qt.Key.Key_Return)
    assert state_of(bar, "words") is ChipState.ALL
    click_line(words.lines, "Only these")
    assert not words.lines.isVisible()
    assert state.filter.kinds == {DivergenceKind.WORDING, DivergenceKind.FORM}


def test_menus_show_counts_and_say_that_they_are_set(qtbot: QtBot, bar: FilterBar, state: FilterState) -> None:
    table = every_kind()
    first = table.regulations[0]
    counts = count(table, state.filter)
    assert line(bar.region.lines, str(first.region)).text().endswith(f"\t{counts.regulations[first.id]}")
    click_line(bar.region.lines, str(first.region))
    assert bar.region.text() == "Region 3 of 4"
    assert set(state.filter.regulations or ()) == {item.id for item in table.regulations[1:]}
    assert bar.clear.isVisible()
    click_line(bar.region.lines, "All")
    assert bar.region.text() == "Region"
    assert state.filter == UNEXPECTED


def test_counts_follow_the_other_filters(bar: FilterBar, state: FilterState) -> None:
    table = every_kind()
    state.choose(replace(UNEXPECTED, regulations=frozenset({table.regulations[1].id})))
    assert [chip.count for chip in bar.chips] == [
        sum(count(table, state.filter).kinds.get(kind, 0) for kind in chip.kinds) for chip in bar.chips
    ]
    assert (
        line(bar.severity.lines, "Cosmetic").text()
        == f"Cosmetic\t{count(table, state.filter).severities[Severity.COSMETIC]}"
    )


def test_severity_leaves_what_is_expected_to_its_chip(qtbot: QtBot, bar: FilterBar, state: FilterState) -> None:
    click_line(bar.severity.lines, "Cosmetic")
    assert state.filter.severities == {Severity.SUBSTANTIVE, Severity.EXPECTED}
    assert bar.severity.text() == "Severity 1 of 2"


def test_rows_without_a_role_can_be_chosen(qtbot: QtBot, bar: FilterBar, state: FilterState) -> None:
    click_line(bar.role.lines, "Tasks")
    assert state.filter.roles is not None
    assert None in state.filter.roles
    assert bar.role.text() == "Role 2 of 3"


def test_clearing_shows_what_was_shown_at_the_start(qtbot: QtBot, bar: FilterBar, state: FilterState) -> None:
    QTest.mouseClick(chip(bar, "marks"), LEFT, pos=MIDDLE)
    QTest.mouseClick(bar.clear, LEFT, pos=MIDDLE)
    assert state.filter == UNEXPECTED
    assert not bar.clear.isVisible()


def test_a_narrow_bar_merges_its_menus_and_loses_no_filter(qtbot: QtBot, bar: FilterBar, state: FilterState) -> None:
    wide = chip(bar, "words").width()
    bar.resize(560, 32)
    assert bar.merged.isVisible()
    assert not bar.region.isVisible()
    assert chip(bar, "words").sizeHint().width() < wide
    rightmost = max(part.geometry().right() for part in (*bar.chips, bar.merged))
    assert rightmost <= bar.width()
    menus = [action.menu() for action in bar.merged.menu().actions()]
    assert menus == [bar.severity.lines, bar.role.lines, bar.region.lines]
    state.choose(replace(UNEXPECTED, regulations=frozenset()))
    assert bar.merged.text() == "Region 0 of 4"
    bar.resize(1400, 32)
    assert bar.region.isVisible()


def test_the_fold_toggle_asks_only_when_it_is_clicked(qtbot: QtBot, bar: FilterBar) -> None:
    with qtbot.assertNotEmitted(bar.fold_toggled):
        bar.set_folded(True)
    assert bar.fold.isChecked()
    with qtbot.waitSignal(bar.fold_toggled, check_params_cb=lambda folded: folded is False):
        QTest.mouseClick(bar.fold, LEFT, pos=MIDDLE)


@pytest.mark.parametrize("dark", [False, True])
def test_a_family_has_its_hue_while_it_is_shown_and_none_while_it_is_hidden(bar: FilterBar, *, dark: bool) -> None:
    theme = load_theme(dark=dark)
    bar.set_theme(theme)

    def colors(family: str) -> set[str]:
        picture = chip(bar, family).grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(24) for y in range(picture.height())}

    assert theme.marks["words"].name() in colors("words")
    QTest.mouseClick(chip(bar, "words"), LEFT, pos=MIDDLE)
    assert theme.marks["words"].name() not in colors("words")


def test_an_empty_result_offers_to_clear(qtbot: QtBot) -> None:
    empty = EmptyResult()
    qtbot.addWidget(empty)
    assert empty.said.text() == "Nothing matches the filters."
    with qtbot.waitSignal(empty.clear_wanted):
        QTest.mouseClick(empty.clear, LEFT, pos=MIDDLE)
