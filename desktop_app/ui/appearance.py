"""Light or dark, and how large: what the user chose, or what the system shows, remembered between runs."""

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme import Theme, dress, load_theme

THEMES = ("system", "light", "dark")
SETTING = "view/theme"

TEXT_SIZES = (90, 100, 110, 125, 150)
"""Sizes of text that can be chosen, in percent of the design's."""
TEXT_SIZE_SETTING = "view/text_size"


class Appearance(QObject):
    """Holds the theme of the program."""

    theme_changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.theme: Theme = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self._dress()

    @property
    def choice(self) -> str:
        """One of `THEMES`; a stored value that is none of them counts as "system"."""
        stored = self._settings.value(SETTING)
        return stored if isinstance(stored, str) and stored in THEMES else THEMES[0]

    @property
    def text_size(self) -> int:
        """One of `TEXT_SIZES`; a stored value that is none of them counts as 100."""
        stored = str(self._settings.value(TEXT_SIZE_SETTING))
        return int(stored) if stored in map(str, TEXT_SIZES) else 100

    def choose(self, choice: str) -> None:
        """Take one of `THEMES` and remember it."""
        self._settings.setValue(SETTING, choice)
        self._apply()

    def choose_text_size(self, percent: int) -> None:
        """Take one of `TEXT_SIZES` and remember it."""
        self._settings.setValue(TEXT_SIZE_SETTING, percent)
        self._apply()

    def resize_text(self, steps: int) -> None:
        """Go this many sizes up (or down, if negative), as far as there are any; 0 goes back to 100 %."""
        place = TEXT_SIZES.index(self.text_size) + steps if steps else TEXT_SIZES.index(100)
        self.choose_text_size(TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)])

    def _wanted(self) -> Theme:
        return load_theme(dark=self._is_dark(), text_scale=self.text_size / 100)

    def _is_dark(self) -> bool:
        if self.choice == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.choice == "dark"

    def _apply(self) -> None:
        if (self.theme.is_dark, self.theme.text_scale) != (self._is_dark(), self.text_size / 100):
            self.theme = self._wanted()
            self._dress()
            self.theme_changed.emit()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self.theme)
