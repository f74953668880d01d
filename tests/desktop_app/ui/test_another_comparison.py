"""What stays where it is when another comparison, or none, takes the place of the one that is shown."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import Filter
from desktop_app.collation.model import Severity
from desktop_app.ui.focus_ring import holds_focus
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places import Place
from tests.desktop_app.ui.test_shell import compared, wait


@pytest.fixture
def shown(window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path) -> MainWindow:
    """A window that shows the samples."""
    window.open_paths([str(samples)])
    wait(qtbot, runner)
    qtbot.waitUntil(window.families.isVisible)
    return window


def test_another_base_leaves_view_filter_and_keyboard_where_they_were(
    shown: MainWindow, runner: JobRunner, qtbot: QtBot
) -> None:
    page = shown.families.page
    assert page is not None
    shown.activateWindow()
    page.table.take_focus()
    chosen = Filter(severities=frozenset({Severity.SUBSTANTIVE}))
    page.state.choose(chosen)
    shown.workbench.choose_base(compared(shown)[2])
    wait(qtbot, runner)
    fresh = shown.families.page
    assert fresh is not None
    assert fresh is not page
    assert fresh.state.filter == chosen
    assert holds_focus(fresh.table)
    shown.actions_.view.views[1].trigger()
    shown.workbench.choose_base(None)
    wait(qtbot, runner)
    assert shown.families.page is not None
    assert shown.families.page.tabs.currentIndex() == 1


def test_reading_again_keeps_the_place_and_the_keyboard(shown: MainWindow, runner: JobRunner, qtbot: QtBot) -> None:
    page = shown.families.page
    assert page is not None
    shown.activateWindow()
    page.table.take_focus()
    place = Place(len(page.shown.rows) - 1, 2)
    page.comparison.go_to(place)
    shown.actions_.file.read_again.trigger()
    wait(qtbot, runner)
    fresh = shown.families.page
    assert fresh is not None
    assert fresh is not page
    assert fresh.table.place == place
    assert holds_focus(fresh.table)


def test_beside_a_lone_regulation_stands_nothing_of_a_table(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    text = "Ақмола облысының Мұражай департаменті туралы ереже\n\n1-тарау. Жалпы ережелер\n1. Департамент көрме ашады."
    (tmp_path / "lone.txt").write_text(text, encoding="utf-8")
    window.open_paths([str(samples), str(tmp_path / "lone.txt")])
    wait(qtbot, runner)
    qtbot.waitUntil(window.families.isVisible)
    assert window.tool_bar.position.isVisible()
    window.families.show_next_family()
    assert window.families.page is None
    assert not window.tool_bar.position.isVisible()
    assert not window.counts.text()
    window.families.show_next_family()
    assert window.tool_bar.position.isVisible()
    assert window.counts.text()
