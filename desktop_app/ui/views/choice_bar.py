"""A row of choices of which one is taken, each with its count."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop_app.ui.theme import Theme


class ChoiceBar(QWidget):
    """Chips side by side; exactly one is checked."""

    chosen = Signal(str)
    """The code of the choice taken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 3, 14, 3)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self.setFixedHeight(theme.size("filter_bar"))
        self._height = theme.size("target_min")

    def add(self, code: str, name: str, count: int) -> None:
        """Add a choice at the end; the first one added is taken."""
        button = QToolButton()
        button.setText(f"{name}  {count}")
        button.setCheckable(True)
        button.setProperty("role", "choice")
        button.setMinimumSize(QSize(self._height, self._height))
        button.setAutoRaise(True)
        button.setChecked(not self._group.buttons())
        button.clicked.connect(lambda: self.chosen.emit(code))
        self._group.addButton(button)
        self._row.insertWidget(self._row.count() - 1, button)
