"""What the shades of the similarity view mean."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.strokes import draw_equal
from desktop_app.ui.theme import Theme

_HEIGHT, _BOX_WIDTH, _GAP = 24, 38, 4
_LEFT = 14


class ShadeLegend(QWidget):
    """The sign of equal texts, and each shade with its range of counts."""

    def __init__(
        self, steps: Sequence[tuple[int, int]], rows: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps, self._theme = tuple(steps), theme
        self._same = self.tr("same text")
        self._differ = self.tr("rows that differ between two regions, of %1").replace("%1", str(rows))
        self.setAccessibleName(self._differ)
        self.setFixedHeight(_HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(500, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the legend in one line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        neutral = self._theme.neutral
        painter.setFont(self._theme.fonts["label"])
        draw_equal(painter, QRect(_LEFT, 4, 15, 16), neutral["equal"])
        x = self._write(painter, _LEFT + 20, self._same) + 14
        for step, (first, last) in enumerate(self._steps, 1):
            box = QRectF(x, 4, _BOX_WIDTH, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.similarity_steps[step])
            painter.drawRoundedRect(box, 2, 2)
            painter.setPen(neutral["on_accent" if step >= 5 else "text"])
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(first) if first == last else f"{first}–{last}")
            x += _BOX_WIDTH + _GAP
        if self._steps:
            self._write(painter, x + 8, self._differ)
        painter.end()

    def _write(self, painter: QPainter, x: int, text: str) -> int:
        """Write a quiet text; where it ends."""
        painter.setPen(self._theme.neutral["text2"])
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRect(x, 0, width + 2, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, text)
        return x + width
