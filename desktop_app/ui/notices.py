"""The one voice to the user: a line above the page that says what happened, to which file, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from desktop_app.export.output_file import ExportError
from desktop_app.messages import Messages
from desktop_app.workspace.comparison import NothingToCompare


class NoticeBar(QFrame):
    """Shows one notice at a time; the user closes it."""

    noticed = Signal(str)
    """The sentence shown."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._details = ""
        self.setProperty("role", "strip")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.more = QPushButton(self.tr("Show why"))
        self.close_button = QPushButton(self.tr("Close"))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 10, 2)
        line.addWidget(self.text, 1)
        for button in (self.more, self.close_button):
            button.setProperty("role", "link")
            line.addWidget(button)
        self.more.clicked.connect(self._show_details)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def tell(self, text: str, details: str = "") -> None:
        """Say something; the details are shown on demand."""
        self._details = details
        self.text.setText(text)
        self.more.setVisible(bool(details))
        self.show()
        self.noticed.emit(text)

    def tell_error(self, error: BaseException) -> None:
        """Say why something could not be done."""
        if isinstance(error, NothingToCompare):
            self.tell(self._nothing_to_compare(error))
        elif isinstance(error, ExportError):
            self.tell(self._messages.about("output", error.code, error.arguments, path=error.path))
        else:
            text = self.tr("Something went wrong. Your documents are untouched.")
            self.tell(text, f"{type(error).__name__}: {error}")

    def _nothing_to_compare(self, error: NothingToCompare) -> str:
        if error.code == "one-regulation":
            return self.tr("There is only one regulation. Add another document to compare it with.")
        if error.code == "no-regulations":
            return self.tr("No regulation was found. Open documents that hold regulations with numbered points.")
        if error.code == "no-family":
            return self.tr(
                "The regulations are of different bodies, so there is nothing to compare. Add one of the same body."
            )
        return self._messages.say(f"error.{error.code}", **error.arguments)

    def _show_details(self) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.window().windowTitle(), self.text.text(), parent=self.window())
        box.setInformativeText(self._details)
        box.open()
