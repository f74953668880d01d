"""A text to be read and copied: why something could not be done, what a warning means, the keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme

WIDTH, HEIGHT = 560, 360
"""In px."""


class TextDialog(QDialog):
    """Shows a heading and a text."""

    def __init__(self, heading: str, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        title = QLabel(heading)
        title.setFont(theme.fonts["heading"])
        title.setWordWrap(True)
        self.text = QTextBrowser()
        self.text.setFont(theme.fonts["body"])
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(heading)
        if text.startswith("<"):
            self.text.setHtml(text)
        else:
            self.text.setPlainText(text)
        self.copy, close = QPushButton(self.tr("Copy")), QPushButton(self.tr("Close"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self.resize(round(WIDTH * theme.text_scale), round(HEIGHT * theme.text_scale))
        close.setFocus()
