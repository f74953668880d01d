"""A label of one line that gives way: "…" stands for what does not fit, the whole is its tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """Shows as much of its text as there is room for; what stands behind `kept` of it gives way last."""

    def __init__(self, kept: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept

    def minimumSizeHint(self) -> QSize:
        """It may become as narrow as it must."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, elided where it does not fit."""
        text = self._fitted()
        self.setToolTip("" if text == self.text() else self.text())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )

    def _fitted(self) -> str:
        """The text, or its beginning and what is kept whole."""
        metrics, text = self.fontMetrics(), self.text()
        begin, sign, end = text.rpartition(self._kept) if self._kept else (text, "", "")
        room = self.width() - metrics.horizontalAdvance(sign + end)
        if begin and metrics.horizontalAdvance(text) > self.width() and room > 0:
            return metrics.elidedText(begin, Qt.TextElideMode.ElideRight, room) + sign + end
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
