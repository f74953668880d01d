"""A window with settings of its own, and documents for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop_app.messages import load_messages
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow


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
