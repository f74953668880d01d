"""The empty window: what the program does, how to begin, and what was opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme

LEFT_WIDTH, RIGHT_WIDTH, BETWEEN = 440, 400, 72
"""Of the two columns and the room between them, in px at 100 %."""

SHOWN = 5
"""So many of the last documents are offered."""


class WelcomePanel(QWidget):
    """Says what to do, and offers it."""

    documents_wanted = Signal()
    folder_wanted = Signal()
    samples_wanted = Signal()
    recent_wanted = Signal(str)
    """Path of a document or folder to open again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._display = QLabel(self.tr("Compare regulations side by side"))
        self._text = QLabel(self.tr("Open several regulations, or one order that holds many."))
        self.documents, self.folder, self.samples = QPushButton(), QPushButton(), QPushButton()
        self.recent: list[QPushButton] = []
        self._recent_heading = QLabel(self.tr("Recent"))
        self._left, self._right = QWidget(), QWidget()
        self._lay_out_left()
        self._lay_out_right()
        columns = QHBoxLayout()
        columns.setSpacing(BETWEEN)
        columns.addStretch(1)
        columns.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._right, 0, Qt.AlignmentFlag.AlignTop)
        columns.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(columns)
        whole.addStretch(1)
        self.set_theme(theme)
        self.show_recent(())

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        neutral = theme.neutral
        self._left.setFixedWidth(round(LEFT_WIDTH * theme.text_scale))
        self._right.setFixedWidth(round(RIGHT_WIDTH * theme.text_scale))
        self._display.setFont(theme.fonts["display"])
        for label in self.findChildren(QLabel):
            if role := label.property("font_role"):
                label.setFont(theme.fonts[role])
        self.documents.setIcon(icon("open", neutral["on_accent"], disabled=neutral["equal"]))
        self.samples.setIcon(icon("document", neutral["accent"]))
        for button in self.recent:
            button.setIcon(icon("document", neutral["text2"]))

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer these documents and folders."""
        for button in self.recent:
            button.deleteLater()
        self.recent = [self._recent_button(path) for path in paths[:SHOWN]]
        for place, button in enumerate(self.recent):
            self._recent_lines.insertWidget(place, button)
        self._recent_heading.setVisible(bool(self.recent))

    def _recent_button(self, path: str) -> QPushButton:
        button = QPushButton(f"{Path(path).name}\n{Path(path).parent}".replace("&", "&&"))
        button.setProperty("role", "recent")
        button.setToolTip(path)
        button.setAccessibleName(path)
        button.setIcon(icon("document", self._theme.neutral["text2"]))
        button.clicked.connect(lambda: self.recent_wanted.emit(path))
        button.setMaximumWidth(round(RIGHT_WIDTH * self._theme.text_scale))
        return button

    def _lay_out_left(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._display.setWordWrap(True)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "quiet")
        column.addWidget(self._display)
        column.addWidget(self._text)
        column.addSpacing(10)
        column.addLayout(self._buttons())
        column.addSpacing(18)
        column.addWidget(self._drop_area())
        column.addWidget(_quiet(self.tr("Nothing leaves this computer.")))

    def _buttons(self) -> QHBoxLayout:
        self.documents.setText(f" {self.tr('Open documents…')}")  # the style leaves no room after an icon
        self.documents.setAccessibleName(self.tr("Open documents…"))
        self.documents.setDefault(True)
        self.documents.setIconSize(QSize(16, 16))
        self.documents.clicked.connect(self.documents_wanted)
        self.folder.setText(self.tr("Open folder…"))
        self.folder.clicked.connect(self.folder_wanted)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.documents)
        line.addWidget(self.folder)
        line.addStretch(1)
        return line

    def _drop_area(self) -> QFrame:
        self._drop = area = QFrame()
        area.setProperty("role", "drop")
        column = QVBoxLayout(area)
        column.setContentsMargins(14, 36, 14, 36)
        first = QLabel(self.tr("Drop files or folders anywhere in this window"))
        second = _quiet(self.tr("PDF, DOCX, HTML, Markdown or plain text"))
        for label in (first, second):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        return area

    def _lay_out_right(self) -> None:
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self._recent_heading.setProperty("font_role", "body-strong")
        column.addWidget(self._recent_heading)
        self._recent_lines = QVBoxLayout()
        self._recent_lines.setSpacing(0)
        column.addLayout(self._recent_lines)
        column.addSpacing(18)
        question = QLabel(self.tr("No documents at hand?"))
        question.setProperty("font_role", "body-strong")
        column.addWidget(question)
        self.samples.setText(f" {self.tr('Try the samples')}")
        self.samples.setAccessibleName(self.tr("Try the samples"))
        self.samples.setProperty("role", "link")
        self.samples.clicked.connect(self.samples_wanted)
        column.addWidget(self.samples, 0, Qt.AlignmentFlag.AlignLeft)
        about = _quiet(self.tr("Short regulations with every kind of divergence"))
        about.setContentsMargins(30, 0, 0, 0)
        column.addWidget(about)


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    label.setProperty("font_role", "label")
    label.setWordWrap(True)
    return label
