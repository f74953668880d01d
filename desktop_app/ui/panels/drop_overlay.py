"""What covers the window while files are dragged over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

MARGIN = 10
"""Between the frame and the edge of the window, in px."""


class DropOverlay(QWidget):
    """A frame in the accent colour and what dropping will do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = QLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setProperty("role", "drop-text")
        frame = QFrame()
        frame.setProperty("role", "drop-over")
        inner = QVBoxLayout(frame)
        inner.addWidget(self.text, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(frame)
        self.hide()

    def show_over(self, is_empty: bool) -> None:
        """Show over a window that holds nothing yet, or a comparison."""
        empty, full = self.tr("Drop to compare"), self.tr("Drop to add to the comparison")
        self.text.setText(empty if is_empty else full)
        self.resize(self.window().size())
        self.raise_()
        self.show()
