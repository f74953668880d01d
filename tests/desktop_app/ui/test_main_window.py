"""What a user does: drop files, wait, walk the divergences, read the details, export, cancel, close."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.messages import load_messages
from desktop_app.ui.delegates.reading_delegate import Density
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.family_page import FamilyPage
from desktop_app.ui.places import divergent_places, first_place
from desktop_app.ui.views.alone_view import AloneView

WAIT_MS = 30_000


def drop(window: MainWindow, *paths: Path) -> None:
    """Drag the paths over the window and let them fall."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = window.rect().center()
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, event)


def is_busy(runner: JobRunner) -> bool:
    """Asked anew each time."""
    return runner.is_busy


def opened(window: MainWindow, runner: JobRunner, qtbot: QtBot, *paths: Path) -> FamilyPage:
    """The page that is shown after the paths were dropped and compared."""
    drop(window, *paths)
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=WAIT_MS)
    qtbot.waitUntil(window.families.isVisible)
    assert window.families.page is not None
    return window.families.page


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert window.welcome.documents.isEnabled()
    assert not window.actions_.file.to_excel.isEnabled()


def test_dropped_files_are_compared_and_the_first_substantive_divergence_is_selected(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path
) -> None:
    page = opened(window, runner, qtbot, *sorted(samples.iterdir()))
    table = page.shown
    assert window.families.isVisible()
    assert page.table.place == first_place(table)
    said = page.comparison.summary.sentence
    assert f"{table.summary.divergent_rows} of {len(table.rows)} rows diverge" in said
    assert page.details.as_text()


def test_walking_forth_and_back_visits_the_divergent_cells(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path
) -> None:
    page = opened(window, runner, qtbot, samples)
    places = divergent_places(page.shown)
    start = page.table.place
    assert start is not None
    visited, told = [], []
    window.families.position_changed.connect(lambda which, _: told.append(which))
    for _ in places:
        window.actions_.go.next.trigger()
        visited.append(page.table.place)
    assert sorted(place for place in visited if place) == list(places)
    assert visited[-1] == start
    assert sorted(told) == list(range(1, len(places) + 1))
    window.actions_.go.previous.trigger()
    assert page.table.place == visited[-2]


def test_a_number_brings_its_row_also_one_that_is_left_out(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path
) -> None:
    page = opened(window, runner, qtbot, samples)
    table = page.shown
    equal = next(row for row in table.rows if not row.is_divergent and row.label[0].isdigit())
    assert page.comparison.folding
    window.tool_bar.number.setText(equal.label)
    qtbot.keyClick(window.tool_bar.number, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert page.table.place is not None
    assert table.rows[page.table.place.row] == equal
    window.tool_bar.number.setText("999.999")
    with qtbot.waitSignal(window.notices.noticed) as told:
        qtbot.keyClick(window.tool_bar.number, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert "999.999" in told.args[0]


def test_details_can_be_copied(window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path) -> None:
    page = opened(window, runner, qtbot, samples)
    window.actions_.edit.copy_row.trigger()
    copied = QGuiApplication.clipboard().text()
    place = page.table.place
    assert place is not None
    row = page.shown.rows[place.row]
    assert row.cells[row.base].text in copied
    assert all(item.text in copied for item in row.divergences if item.severity == "substantive")


def test_density_and_theme_leave_the_selection_where_it_is(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path
) -> None:
    page = opened(window, runner, qtbot, samples)
    window.actions_.go.next.trigger()
    place = page.table.place
    window.actions_.view.full_text.setChecked(True)
    assert page.table.density is Density.FULL
    dark = not window.appearance.theme.is_dark
    wanted = "dark" if dark else "light"
    next(action for action in window.actions_.view.themes.actions() if action.data() == wanted).trigger()
    assert window.appearance.theme.is_dark is dark
    window.actions_.view.only_divergent.setChecked(False)
    assert page.table.place == place


def test_the_report_is_written_where_the_user_says(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    opened(window, runner, qtbot, samples)
    target = tmp_path / "report.xlsx"
    with qtbot.waitSignal(window.notices.noticed, timeout=WAIT_MS) as told:
        window.export_to(str(target))
    assert target.read_bytes().startswith(b"PK")
    assert target.name in told.args[0]
    with qtbot.waitSignal(window.notices.noticed, timeout=WAIT_MS) as told:
        window.export_to(str(tmp_path / "absent" / "report.xlsx"))
    assert "absent" in told.args[0]


def test_what_cannot_be_read_is_named_and_the_rest_compared(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"")
    opened(window, runner, qtbot, samples, broken)
    assert window.notices.isVisible()
    assert window.notices.text.text() == "4 of 5 document(s) compared. 1 could not be read."


def test_one_regulation_alone_is_told_to_need_another_and_shows_its_text(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path
) -> None:
    drop(window, next(path for path in samples.iterdir() if path.name.startswith("Мангистау")))
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=WAIT_MS)
    assert window.alone.isVisible()
    assert "One regulation is open" in window.alone.sentence.text()
    page = window.alone.pages.currentWidget()
    assert isinstance(page, AloneView)
    assert any(
        "Мангистауской области" in run.text for row in page.as_document().rows for cell in row for run in cell.runs
    )
    drop(window, next(path for path in samples.iterdir() if path.name.startswith("Павлодар")))
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=WAIT_MS)
    qtbot.waitUntil(window.families.isVisible)


def test_cancelling_leaves_the_old_comparison(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path
) -> None:
    page = opened(window, runner, qtbot, samples)
    drop(window, samples.parent / "kk")
    assert runner.is_busy
    window.actions_.file.stop.trigger()
    with qtbot.waitSignal(window.notices.noticed, timeout=1000) as told:
        pass
    assert "Stopped" in told.args[0]
    assert window.families.page is page


def test_closing_during_work_ends_the_work(window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path) -> None:
    drop(window, samples)
    assert runner.is_busy
    window.close()
    assert not is_busy(runner)
    assert not window.isVisible()


def test_the_real_order_is_shown_with_its_summary(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, corpus: Path
) -> None:
    page = opened(window, runner, qtbot, corpus / "order_287.txt")
    assert window.families.tabs.count() >= 2
    assert "rows diverge" in page.comparison.summary.sentence
    window.actions_.view.full_text.setChecked(True)
    assert page.table.density is Density.FULL


@pytest.mark.parametrize("choice", ["light", "dark", "nonsense"])
def test_a_stored_theme_is_taken_and_a_bad_one_is_not(
    choice: str, qtbot: QtBot, runner: JobRunner, settings: QSettings
) -> None:
    settings.setValue("view/theme", choice)
    window = MainWindow(load_messages("kk"), settings, runner)
    qtbot.addWidget(window)
    assert window.appearance.choice == (choice if choice != "nonsense" else "system")
    if choice != "nonsense":
        assert window.appearance.theme.is_dark is (choice == "dark")


def test_a_first_window_fills_a_screen_that_it_does_not_fit(window: MainWindow) -> None:
    window.memory.fill_small_screen(QSize(1920, 1040))
    assert not window.isMaximized()
    window.memory.fill_small_screen(QSize(1366, 728))
    assert window.isMaximized()


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow, runner: JobRunner, qtbot: QtBot) -> None:
    window.activateWindow()
    button = next(it for it in window.welcome.findChildren(QPushButton) if it.text().strip() == "Try the samples")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=WAIT_MS)
    qtbot.waitUntil(window.families.isVisible)
