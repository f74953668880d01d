"""What covers the window while files are dragged over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme

MARGIN, RADIUS, LINE = 10, 8, 2
"""Between the frame and the edge of the window, of its corners, and its line, in px."""

OPACITY = 0.9
"""Of the ground: what is open shimmers through."""


class DropOverlay(QWidget):
    """A frame in the accent colour and what dropping will do."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme

    def show_over(self, is_empty: bool) -> None:
        """Show over a window that holds nothing yet, or a comparison."""
        empty, full = self.tr("Drop to compare"), self.tr("Drop to add to the comparison")
        self.text = empty if is_empty else full
        self.setAccessibleName(self.text)
        self.resize(self.window().size())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, frame and text."""
        painter, neutral = QPainter(self), self._theme.neutral
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(neutral["select"])
        ground.setAlphaF(OPACITY)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(neutral["accent"], LINE))
        painter.drawRoundedRect(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), RADIUS, RADIUS)
        painter.setPen(neutral["text"])
        painter.setFont(self._theme.fonts["heading"])
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
