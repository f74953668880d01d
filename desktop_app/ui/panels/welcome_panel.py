"""The empty window: what the program does and how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme

WIDTH = 520
"""Of the column of text, in px."""


class WelcomePanel(QWidget):
    """Says what to do, and offers it."""

    documents_wanted = Signal()
    folder_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QLabel(self.tr("Compare regulations side by side"))
        heading.setFont(theme.fonts["display"])
        text = QLabel(self.tr("Open several regulations, or one order that holds many."))
        text.setProperty("role", "quiet")
        self.samples = QPushButton(self.tr("Try the samples"))
        self.samples.setProperty("role", "link")
        self.samples.clicked.connect(self.samples_wanted)
        column = QVBoxLayout()
        column.setSpacing(14)
        for widget in (heading, text):
            widget.setWordWrap(True)
            column.addWidget(widget)
        column.addLayout(self._buttons())
        column.addWidget(self._drop_area(theme))
        column.addWidget(self.samples, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._quiet(self.tr("Nothing leaves this computer.")))
        holder = QWidget()
        holder.setLayout(column)
        holder.setFixedWidth(WIDTH)
        whole = QVBoxLayout(self)
        whole.addWidget(holder, 0, Qt.AlignmentFlag.AlignCenter)

    def _buttons(self) -> QHBoxLayout:
        self.documents = QPushButton(self.tr("Open documents…"))
        self.documents.setDefault(True)
        self.documents.clicked.connect(self.documents_wanted)
        self.folder = QPushButton(self.tr("Open folder…"))
        self.folder.clicked.connect(self.folder_wanted)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.documents)
        line.addWidget(self.folder)
        line.addStretch(1)
        return line

    def _drop_area(self, theme: Theme) -> QFrame:
        area = QFrame()
        area.setProperty("role", "drop")
        column = QVBoxLayout(area)
        column.setContentsMargins(14, 24, 14, 24)
        first = QLabel(self.tr("Drop files or folders anywhere in this window"))
        second = self._quiet(self.tr("PDF, DOCX, HTML, Markdown or plain text"))
        second.setFont(theme.fonts["label"])
        for label in (first, second):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        return area

    @staticmethod
    def _quiet(text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "quiet")
        return label
