"""The one voice to the user: a line above the page that says what happened, to which file, and what to do."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop_app.messages import Messages
from desktop_app.ui.dialogs.text_dialog import TextDialog
from desktop_app.ui.icons import icon, icon_pixmap
from desktop_app.ui.theme import Theme

LINKS = 3
"""Most links a notice has."""


@dataclass(frozen=True, slots=True)
class Link:
    """Something that can be done about a notice."""

    text: str
    act: Callable[[], object]
    is_last: bool = True
    """The notice is done with once this was chosen."""


class NoticeBar(QFrame):
    """Shows one notice at a time; the user closes it."""

    noticed = Signal(str)
    """The sentence shown."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages, self._theme = messages, theme
        self._sign_name = "info"
        self.setProperty("role", "strip")
        self.text, self._sign, self.close_button = QLabel(), QLabel(), QToolButton()
        self.links = tuple(QPushButton() for _ in range(LINKS))
        self._current: tuple[Link, ...] = ()
        self._lay_out()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.text.setFont(theme.fonts["body"])
        self.setMinimumHeight(theme.size("filter_bar"))
        self.close_button.setIcon(icon("close", theme.neutral["text2"]))
        self._draw_sign()

    def tell(self, text: str, *links: Link, sign: str = "info") -> None:
        """Say something and offer what can be done about it."""
        self._sign_name, self._current = sign, links
        self._draw_sign()
        self.text.setText(text)
        self.text.setToolTip(text)
        for place, button in enumerate(self.links):
            button.setVisible(place < len(links))
            if place < len(links):
                button.setText(links[place].text)
        self.show()
        self.noticed.emit(text)

    def tell_why(self, text: str, reasons: str) -> None:
        """Say something whose reasons are shown on demand."""
        self.tell(text, Link(self.tr("Show why"), lambda: self._read(text, reasons), is_last=False), sign="warning")

    def tell_saved(self, path: str) -> None:
        """Say that a report was written."""
        said = self.tr("Saved %1.").replace("%1", Path(path).name)
        open_file = Link(self.tr("Open"), lambda: _open(path))
        open_folder = Link(self.tr("Show in folder"), lambda: _open(str(Path(path).parent)))
        self.tell(said, open_file, open_folder, sign="check")
        self.text.setToolTip(path)

    def tell_error(self, error: BaseException) -> None:
        """Say why something could not be done."""
        from desktop_app.export.output_file import ExportError

        if isinstance(error, ExportError):
            said = self._messages.about("output", error.code, error.arguments, path=error.path)
            self.tell(said, sign="warning")
        else:
            said = self.tr("Something went wrong. Your documents are untouched.")
            details = f"{type(error).__name__}: {error}"
            show = Link(self.tr("Details"), lambda: self._read(said, details), is_last=False)
            copy = Link(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(details), is_last=False)
            self.tell(said, show, copy, sign="error")

    def _lay_out(self) -> None:
        self.text.setWordWrap(True)
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 6, 2)
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self.text, 1)
        for place, button in enumerate(self.links):
            button.setProperty("role", "link")
            button.clicked.connect(lambda _=False, place=place: self._follow(place))
            line.addWidget(button)
        line.addWidget(self.close_button)

    def _draw_sign(self) -> None:
        scale = self.devicePixelRatioF()
        self._sign.setPixmap(icon_pixmap(self._sign_name, 16, self._theme.neutral["text2"], scale))
        self._sign.setFixedSize(QSize(16, 16))

    def _follow(self, place: int) -> None:
        link = self._current[place]
        if link.is_last:
            self.hide()
        link.act()

    def _read(self, heading: str, text: str) -> None:
        TextDialog(heading, text, self._theme, self.window()).open()


def _open(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
