"""A line above the page while work is under way: what is being done, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop_app.ui.theme import Theme


class ProgressStrip(QFrame):
    """For work during which the page stays as it is."""

    cancel_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.text, self.bar = QLabel(), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(240)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("role", "link")
        self.cancel.clicked.connect(self._stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 10, 2)
        line.setSpacing(14)
        line.addWidget(self.text)
        line.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        quiet = QLabel(self.tr("Your files are only read, never changed."))
        quiet.setProperty("role", "quiet")
        line.addWidget(quiet, 1)
        line.addWidget(self.cancel)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self.setMinimumHeight(theme.size("filter_bar"))

    def begin(self, text: str) -> None:
        """Get ready to show; ``text`` says what is being done."""
        self.text.setText(text)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)

    def tell(self, text: str, done: int, total: int) -> None:
        """Say what is being done and how far it is."""
        if self.cancel.isEnabled():
            self.text.setText(text)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_stopping(self) -> None:
        """Say that the work was asked to stop, by whatever way."""
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))

    def _stop(self) -> None:
        self.show_stopping()
        self.cancel_wanted.emit()
