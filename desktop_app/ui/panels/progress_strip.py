"""A line above the page while work is under way: what is being done, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

SHOWN_AFTER_MS = 300
"""Shorter work needs no progress (ui.md, section 10)."""


class ProgressStrip(QFrame):
    """Hidden until work has taken `SHOWN_AFTER_MS`."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.text, self.bar = QLabel(), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(240)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 4, 10, 4)
        line.setSpacing(14)
        line.addWidget(self.text)
        line.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        quiet = QLabel(self.tr("Your files are only read, never changed."))
        quiet.setProperty("role", "quiet")
        line.addWidget(quiet, 1)
        line.addWidget(self.cancel)
        self._timer = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str) -> None:
        """Get ready to show; ``text`` says what is being done."""
        self.text.setText(text)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._timer.start()

    def tell(self, text: str, done: int, total: int) -> None:
        """Say what is being done and how far it is."""
        if self.cancel.isEnabled():
            self.text.setText(text)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def end(self) -> None:
        """Hide: the work is done."""
        self._timer.stop()
        self.hide()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self.cancel_wanted.emit()
