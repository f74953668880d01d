"""A label for runs of text: as high as its text needs in the width it is given."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.highlighting import MarkedText, Run
from desktop_app.ui.theme import Theme


class MarkedLabel(QWidget):
    """Text with marked words; a screen reader reads it without the marks."""

    def __init__(self, runs: Sequence[Run], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs, self._theme = tuple(runs), theme
        self._laid_out: tuple[int, MarkedText] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("".join(run.text for run in runs))

    def hasHeightForWidth(self) -> bool:
        """Text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px that the text needs in this width, the lines under its last words included."""
        return round(self._text(width).height) + 3

    def sizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text."""
        painter = QPainter(self)
        self._text(self.width()).paint(painter, QPointF(0, 0))
        painter.end()

    def _text(self, width: int) -> MarkedText:
        if self._laid_out is None or self._laid_out[0] != width:
            self._laid_out = (width, MarkedText(self._runs, self._theme, width, self._theme.neutral["text"]))
        return self._laid_out[1]
