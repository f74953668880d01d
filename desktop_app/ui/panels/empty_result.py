"""What stands in the place of the rows where the filters let none through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyResult(QWidget):
    """Says so, and offers to clear the filters."""

    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = QLabel(self.tr("Nothing matches the filters."))
        self.said.setProperty("role", "quiet")
        self.clear = QPushButton(self.tr("Clear filters"))
        self.clear.setProperty("role", "link")
        self.clear.clicked.connect(self.clear_wanted)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for widget in (self.said, self.clear):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
