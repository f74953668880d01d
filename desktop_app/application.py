"""Where all parts of the window are joined: Qt's application, settings, language, runner, the fate of errors."""

import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.messages import LANGUAGES, Messages, load_messages
from desktop_app.ui.fonts import load_fonts
from desktop_app.ui.garbage import Collector
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.program_icon import program_icon
from desktop_app.ui.translation import CatalogueTranslator, qt_translator

LANGUAGE_SETTING = "view/language"

SWITCH_S = 0.001
"""How long a thread keeps the interpreter while another wants it, in seconds. Each call into Qt may let go of it, and
the window then waits that long until the thread that reads or compares gives way."""


class Program:
    """Holds the window; makes it anew in another language when the user asks for one."""

    def __init__(self, application: QApplication, messages: Messages, settings: QSettings) -> None:
        sys.setswitchinterval(SWITCH_S)
        self._application, self._settings = application, settings
        self._collector = Collector(application)
        self._translators = self._speak(messages.language)
        self.window = self._make_window(messages)

    def choose_language(self, language: str) -> None:
        """Show the window in this language from now on; not while work is under way."""
        if self.window.workbench.runner.is_busy or language == self.window.messages.language:
            return
        self._settings.setValue(LANGUAGE_SETTING, language)
        old, workspace = self.window, self.window.workbench.workspace
        old.memory.save()
        self.stop_speaking()
        self._translators = self._speak(language)
        self.window = self._make_window(load_messages(language))
        self.window.show()
        if workspace is not None:
            self.window.show_workspace(workspace)
        old.close()
        old.deleteLater()

    def end(self) -> None:
        """Leave application and interpreter as they were."""
        self.stop_speaking()
        self._collector.stop()

    def stop_speaking(self) -> None:
        """Take the translations out of the application again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)

    def _speak(self, language: str) -> Sequence[QTranslator]:
        translators = (qt_translator(language), CatalogueTranslator(language))
        for translator in translators:
            self._application.installTranslator(translator)
        return translators

    def _make_window(self, messages: Messages) -> MainWindow:
        window = MainWindow(messages, self._settings, JobRunner())
        window.memory.fill_small_screen(window.screen().availableSize())
        # Not at once: the menu that was chosen from belongs to the window that goes.
        window.language_chosen.connect(lambda language: QTimer.singleShot(0, lambda: self.choose_language(language)))
        for delivered in (window.workbench.opened, window.workbench.compared):
            delivered.connect(self._collector.note_delivered)
        show_errors_in(window)
        return window


def run_window(paths: Sequence[str], messages: Messages) -> int:
    """Open the window with these documents and stay until it is closed; the exit status."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("salystyru")
    application.setApplicationDisplayName("Salystyru")
    application.setOrganizationName("salystyru")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("salystyru")
    application.setWindowIcon(program_icon())
    load_fonts()
    settings = QSettings()
    program = Program(application, in_chosen_language(messages, settings), settings)
    program.window.show()
    if paths:
        QTimer.singleShot(0, program.window, lambda: program.window.open_paths(list(paths)))
    return application.exec()


def in_chosen_language(messages: Messages, settings: QSettings) -> Messages:
    """The messages in the language that was chosen in the window, or as they are where none was."""
    chosen = str(settings.value(LANGUAGE_SETTING))
    return load_messages(chosen) if chosen in LANGUAGES and chosen != messages.language else messages


def show_errors_in(window: MainWindow) -> None:
    """Let errors that nobody caught be said in the window; on standard error as well, where there is one."""

    def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if sys.stderr is not None:
            sys.__excepthook__(kind, error, traceback)
        if issubclass(kind, Exception):
            window.notices.tell_error(error)

    sys.excepthook = hook
