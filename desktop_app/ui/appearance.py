"""Light or dark: what the user chose, or what the system shows, remembered between runs."""

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme import Theme, dress, load_theme

THEMES = ("system", "light", "dark")
SETTING = "view/theme"


class Appearance(QObject):
    """Holds the theme of the program."""

    theme_changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.theme: Theme = load_theme(dark=self._is_dark())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self._dress()

    @property
    def choice(self) -> str:
        """One of `THEMES`; a stored value that is none of them counts as "system"."""
        stored = self._settings.value(SETTING)
        return stored if isinstance(stored, str) and stored in THEMES else THEMES[0]

    def choose(self, choice: str) -> None:
        """Take one of `THEMES` and remember it."""
        self._settings.setValue(SETTING, choice)
        self._apply()

    def _is_dark(self) -> bool:
        if self.choice == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.choice == "dark"

    def _apply(self) -> None:
        if self.theme.is_dark is not self._is_dark():
            self.theme = load_theme(dark=self._is_dark())
            self._dress()
            self.theme_changed.emit()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self.theme)
