"""A window with settings of its own, and documents for it."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.messages import load_messages
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme, load_theme
from desktop_app.ui.views.view_page import ViewPage


@pytest.fixture(autouse=True)
def _collect_between_tests() -> Iterator[None]:
    """No thread that reads collects Qt's objects, as in the program (`desktop_app.ui.garbage`)."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, runner: JobRunner) -> MainWindow:
    window = MainWindow(load_messages("en"), settings, runner)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def samples(root: Path) -> Path:
    return root / "resources" / "samples" / "ru"


@pytest.fixture
def theme(qapp: object) -> Theme:
    return load_theme(dark=False)


@pytest.fixture
def state(qapp: object) -> FilterState:
    return FilterState()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[ViewPage], ViewPage]:
    def shown(view: ViewPage) -> ViewPage:
        # Beside the documents panel, as in the window; the parent is closed at the end and the view with it.
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1366, 600)
        view.setParent(window)
        view.setGeometry(230, 40, 1136, 560)
        view.show()
        window.show()
        windows.append(window)
        return view

    windows: list[QWidget] = []

    return shown
