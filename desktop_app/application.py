"""Where all parts of the window are joined: Qt's application, settings, translator, runner, the fate of errors."""

import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.messages import Messages
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.program_icon import program_icon
from desktop_app.ui.translation import CatalogueTranslator


def run_window(paths: Sequence[str], messages: Messages) -> int:
    """Open the window with these documents and stay until it is closed; the exit status."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("salystyru")
    application.setApplicationDisplayName("Salystyru")
    application.setOrganizationName("salystyru")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("salystyru")
    application.setWindowIcon(program_icon())
    translator = CatalogueTranslator(messages.language)
    application.installTranslator(translator)
    window = MainWindow(messages, QSettings(), JobRunner())
    show_errors_in(window)
    window.show()
    if paths:
        QTimer.singleShot(0, window, lambda: window.open_paths(list(paths)))
    return application.exec()


def show_errors_in(window: MainWindow) -> None:
    """Let errors that nobody caught be said in the window; on standard error as well, where there is one."""

    def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, traceback)
        if issubclass(kind, Exception):
            window.notices.tell_error(error)

    sys.excepthook = hook
