"""What a user does around the table: documents, base, recent files, panels, text size, language, notices."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app.application import Program, in_chosen_language
from desktop_app.messages import load_messages
from desktop_app.ui.dialogs.text_dialog import TextDialog
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.workbench import Workbench
from parsers.model import Checkpoint

WAIT_MS = 30_000


@pytest.fixture
def shown(window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path) -> MainWindow:
    """A window that shows the samples."""
    window.open_paths([str(samples)])
    wait(qtbot, runner)
    qtbot.waitUntil(window.families.isVisible)
    return window


def wait(qtbot: QtBot, runner: JobRunner) -> None:
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=WAIT_MS)


def compared(window: MainWindow) -> list[str]:
    assert window.families.page is not None
    return [item.id for item in window.families.page.shown.regulations]


def row_of(window: MainWindow, regulation: str) -> QRect:
    """Where the documents panel shows it."""
    return window.documents.tree.visualRect(window.documents.model.index_of(regulation))


def click(window: MainWindow, qtbot: QtBot, place: QPoint) -> None:
    viewport = window.documents.tree.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)  # type: ignore[no-untyped-call]


def test_unchecking_regulations_leaves_them_out_and_keeps_the_place(
    shown: MainWindow, runner: JobRunner, qtbot: QtBot
) -> None:
    before = compared(shown)
    page = shown.families.page
    assert page is not None
    page.comparison.go_to_number("14.5")
    shown.families.select_regulation(before[3])
    for regulation in before[:2]:  # the second before the first is compared
        click(shown, qtbot, row_of(shown, regulation).topLeft() + QPoint(24, 12))
    wait(qtbot, runner)
    assert compared(shown) == before[2:]
    assert shown.families.regulation == before[3]
    page = shown.families.page
    assert page is not None
    assert page.table.place is not None
    assert page.shown.rows[page.table.place.row].label == "14.5"
    shown.actions_.compare.compare_all.trigger()
    wait(qtbot, runner)
    assert compared(shown) == before


def test_the_base_is_chosen_by_key_and_given_up_by_key(shown: MainWindow, runner: JobRunner, qtbot: QtBot) -> None:
    chosen = compared(shown)[2]
    click(shown, qtbot, row_of(shown, chosen).center())
    assert shown.families.regulation == chosen
    qtbot.keyClick(shown, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    wait(qtbot, runner)
    assert "Base: Павлодарская область" in shown.base.text()
    page = shown.families.page
    assert page is not None
    assert all(row.base == chosen for row in page.shown.rows if chosen in row.cells)
    qtbot.keyClick(shown, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    wait(qtbot, runner)
    assert shown.base.text() == "Base: majority"


def test_a_regulation_is_removed(shown: MainWindow, runner: JobRunner, qtbot: QtBot) -> None:
    gone = compared(shown)[0]
    click(shown, qtbot, row_of(shown, gone).center())
    shown.actions_.compare.remove.trigger()
    wait(qtbot, runner)
    assert gone not in compared(shown)
    assert not shown.documents.model.index_of(gone).isValid()


def test_the_region_of_the_selected_cell_is_marked_in_the_list(shown: MainWindow) -> None:
    assert shown.documents.marked == shown.families.regulation
    other = compared(shown)[-1]
    shown.families.select_regulation(other)
    assert shown.documents.marked == other


def test_warnings_are_explained_on_a_click(shown: MainWindow, qtbot: QtBot) -> None:
    rect = row_of(shown, compared(shown)[0])
    click(shown, qtbot, QPoint(rect.right() - 14, rect.center().y()))
    dialog = next(iter(shown.findChildren(TextDialog)))
    text = dialog.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser)
    assert "numbering" in text.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text.toPlainText()


def test_families_fold_on_a_click(shown: MainWindow, qtbot: QtBot) -> None:
    tree = shown.documents.tree
    family = shown.documents.model.index(0, 0, QModelIndex())
    height = tree.visualRect(family).height()
    click(shown, qtbot, tree.visualRect(family).center())
    assert not tree.isExpanded(family)
    assert tree.visualRect(family).height() < height


def test_what_was_opened_is_offered_again_and_what_is_gone_is_not(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        for path in samples.iterdir():
            (tmp_path / name / path.name).write_bytes(path.read_bytes())
        window.open_paths([str(tmp_path / name)])
        wait(qtbot, runner)
    window.actions_.file.close_documents.trigger()
    assert window.welcome.isVisible()
    assert [button.accessibleName() for button in window.welcome.recent] == [
        str(tmp_path / name) for name in ("two", "one")
    ]
    for path in (tmp_path / "two").iterdir():
        path.unlink()
    (tmp_path / "two").rmdir()
    window.recent.changed.emit()
    (button,) = window.welcome.recent
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    wait(qtbot, runner)
    qtbot.waitUntil(window.families.isVisible)


def test_a_changed_document_is_told_when_the_user_comes_back_and_read_again(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:  # fault 87
    folder = tmp_path / "documents"
    folder.mkdir()
    for path in samples.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    window.open_paths([str(folder)])
    wait(qtbot, runner)
    window.activated.emit()
    assert not window.notices.isVisible()
    first = min(folder.glob("*.txt"))
    os.utime(first, ns=(1, 1))
    window.activated.emit()
    assert f"{first.name} has changed" in window.notices.text.text()
    old = window.families.page
    qtbot.mouseClick(window.notices.links[0], Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    wait(qtbot, runner)
    assert window.families.page is not old
    window.activated.emit()
    assert not window.notices.isVisible(), window.notices.text.text()


def test_an_unreadable_document_alone_is_named_and_nothing_else_changes(
    window: MainWindow, runner: JobRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("Просто заметка без пунктов.", "utf-8")
    window.open_paths([str(tmp_path / "notes.txt")])
    wait(qtbot, runner)
    assert "notes.txt" in window.notices.text.text()
    assert window.welcome.isVisible()
    assert window.recent.paths == ()


def test_an_unexpected_error_is_told_with_details_to_copy(window: MainWindow, qtbot: QtBot) -> None:  # fault 102
    window.notices.tell_error(ValueError("an invented fault"))
    assert "Your documents are untouched" in window.notices.text.text()
    details, copy, _ = window.notices.links
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert QGuiApplication.clipboard().text() == "ValueError: an invented fault"
    qtbot.mouseClick(details, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert window.findChildren(TextDialog)


def test_long_work_shows_its_stages_and_can_be_stopped(window: MainWindow, runner: JobRunner, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(checkpoint: Checkpoint) -> None:
        while True:
            checkpoint(100, 1000)
            begun.set()

    runner.start(work, on_success=print, on_failure=window.notices.tell_error, on_cancel=window.workbench.stopped.emit)
    assert begun.wait(5)
    qtbot.waitUntil(lambda: window.progress.isVisible())
    qtbot.waitUntil(lambda: window.progress.bar.value() == 100)
    assert window.documents.isVisible()
    with qtbot.waitSignal(window.notices.noticed) as told:
        qtbot.mouseClick(window.progress.cancel, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert told.args == ["Stopped. Nothing was changed."]
    assert window.welcome.isVisible()


def test_short_work_shows_no_progress(window: MainWindow, runner: JobRunner, qtbot: QtBot) -> None:
    bench: Workbench = window.workbench
    with qtbot.assertNotEmitted(bench.became_long, wait=400):
        runner.start(lambda _: None, on_success=print, on_failure=print, on_cancel=print)


def test_while_comparing_anew_the_old_comparison_stays(shown: MainWindow, runner: JobRunner, qtbot: QtBot) -> None:
    page = shown.families.page
    shown.workbench.became_long.emit(shown.workbench.activity)
    assert shown.strip.isVisible()
    assert shown.families.page is page
    assert shown.families.isVisible()


def test_the_documents_panel_hides_in_a_narrow_window_and_comes_on_demand(shown: MainWindow) -> None:
    shown.resize(1100, 700)
    assert not shown.documents.isVisible()
    shown.tool_bar.side.click()
    assert shown.documents.isVisible()
    shown.actions_.view.documents.trigger()
    assert not shown.documents.isVisible()
    shown.resize(1400, 800)
    assert shown.documents.isVisible()
    assert not shown.tool_bar.side.isVisible()


def test_text_grows_by_key_and_is_remembered(shown: MainWindow, settings: QSettings, qtbot: QtBot) -> None:
    before = shown.documents.tree.visualRect(shown.documents.model.index(0, 0, QModelIndex())).height()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(shown, Qt.Key.Key_Plus, control)  # type: ignore[no-untyped-call]
    assert shown.appearance.theme.text_scale == 1.1
    assert shown.documents.tree.visualRect(shown.documents.model.index(0, 0, QModelIndex())).height() > before
    assert shown.appearance.text_size == 110
    qtbot.keyClick(shown, Qt.Key.Key_0, control)  # type: ignore[no-untyped-call]
    assert shown.appearance.theme.text_scale == 1.0


def test_the_window_stands_as_it_was_left(shown: MainWindow, settings: QSettings, qtbot: QtBot) -> None:
    shown.resize(1300, 700)
    shown.actions_.view.full_text.setChecked(True)
    shown.actions_.view.documents.trigger()
    shown.close()
    again = MainWindow(load_messages("en"), settings, JobRunner())
    qtbot.addWidget(again)
    assert again.height() == 700  # the width depends on the screen
    assert again.actions_.view.full_text.isChecked()
    assert not again.side.is_wanted


def test_stored_nonsense_is_passed_over(settings: QSettings, qtbot: QtBot) -> None:
    for name in ("window/geometry", "window/splitter", "view/density", "view/text_size", "recent/paths"):
        settings.setValue(name, "nonsense")
    window = MainWindow(load_messages("ru"), settings, JobRunner())
    qtbot.addWidget(window)
    assert window.appearance.text_size == 100
    assert window.recent.paths == ()


def test_another_language_is_spoken_at_once_and_remembered(
    qapp: QApplication, settings: QSettings, qtbot: QtBot, samples: Path
) -> None:
    program = Program(qapp, load_messages("en"), settings)
    first = program.window
    first.open_paths([str(samples)])
    wait(qtbot, first.workbench.runner)
    action = next(action for action in first.actions_.view.languages.actions() if action.data() == "kk")
    action.trigger()
    qtbot.waitUntil(lambda: program.window is not first)
    qtbot.addWidget(program.window)
    assert program.window.actions_.file.title() == "Файл"
    assert program.window.families.page is not None
    assert not first.isVisible()
    assert in_chosen_language(load_messages("en"), settings).language == "kk"
    program.window.close()
    program.end()


def test_panels_are_reached_by_key(shown: MainWindow, qtbot: QtBot) -> None:
    def focused() -> str:
        widget = QApplication.focusWidget()
        names = {"documents": shown.documents, "table": shown.families, "bar": shown.tool_bar}
        return next((name for name, part in names.items() if widget and part.isAncestorOf(widget)), "")

    with qtbot.waitActive(shown):
        shown.activateWindow()
    shown.documents.tree.setFocus()
    visited = []
    for _ in range(3):
        qtbot.keyClick(shown, Qt.Key.Key_F6)  # type: ignore[no-untyped-call]
        visited.append(focused())
    assert visited[0] == "table"
    assert "bar" in visited
    qtbot.keyClick(shown, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)  # type: ignore[no-untyped-call]
    assert focused() != visited[-1] or len(set(visited)) == 1


def test_every_command_that_is_shown_has_a_name_and_no_two_share_a_key(shown: MainWindow) -> None:
    commands = list(shown.actions_.commands())
    assert all(action.text() for action in commands)
    keys = [key.toString() for action in commands for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_every_control_has_a_name(shown: MainWindow) -> None:
    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit)
        for widget in shown.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def test_help_lists_kinds_and_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.help.kinds.trigger()
    window.actions_.help.keys.trigger()
    kinds, keys = (dialog.text.toPlainText() for dialog in window.findChildren(TextDialog))
    assert "Look-alike letter" in kinds
    assert "F8" in keys


def test_closing_during_work_ends_it(qtbot: QtBot, settings: QSettings) -> None:
    runner, begun, ended = JobRunner(), threading.Event(), threading.Event()
    window = MainWindow(load_messages("en"), settings, runner)
    window.show()

    def work(checkpoint: Checkpoint) -> None:
        try:
            while True:
                checkpoint(0, 0)
                begun.set()
        finally:
            ended.set()

    runner.start(work, on_success=print, on_failure=print, on_cancel=print)
    assert begun.wait(5)
    window.close()
    assert ended.is_set()


def test_the_search_field_says_what_to_look_for(shown: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.search.text_wanted) as wanted:
        shown.search.setText("учёт")
    assert wanted.args == ["учёт"]
    said: list[str] = []
    shown.search.next_wanted.connect(lambda: said.append("next"))
    shown.search.previous_wanted.connect(lambda: said.append("previous"))
    keys: list[Callable[[], object]] = [
        lambda: qtbot.keyClick(shown.search, Qt.Key.Key_Return),  # type: ignore[no-untyped-call]
        shown.actions_.edit.previous_hit.trigger,
    ]
    for press in keys:
        press()
    assert said == ["next", "previous"]
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert shown.search.text() == ""


def test_dragging_over_the_window_is_seen(window: MainWindow) -> None:  # fault 100
    window.overlay.show_over(True)
    assert window.overlay.isVisible()
    QApplication.sendEvent(window, QEvent(QEvent.Type.DragLeave))
    assert window.overlay.text == "Drop to compare"


def test_stopping_by_key_is_said_at_once(window: MainWindow, runner: JobRunner, qtbot: QtBot, samples: Path) -> None:
    window.open_paths([str(samples)])
    window.actions_.file.stop.trigger()
    assert not window.progress.cancel.isEnabled()
    assert window.progress.cancel.text() == "Stopping…"
    wait(qtbot, runner)


def test_the_kinds_of_the_selected_cell_are_explained_first(shown: MainWindow) -> None:
    page = shown.families.page
    assert page is not None
    shown.actions_.help.kinds.trigger()
    dialog = shown.findChild(TextDialog)
    assert isinstance(dialog, TextDialog)
    first = shown.messages.name("kind", page.comparison.kinds_here[0])
    assert first in dialog.text.toPlainText().strip().splitlines()[:3]
    dialog.close()
