"""What every view beside the table is: a page that is made when it is first shown, and can be copied and printed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.text_cell import PrintedTable
from desktop_app.ui.theme import Theme


class ViewPage(QWidget):
    """A page behind a tab; the views made from it fill it in `build`."""

    place_wanted = Signal(object)
    """`Place` of the table that the user wants to see."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_built = False
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content = QWidget(self)
        self._content.hide()  # what is put into a widget while it is being shown appears late; so it is shown when full
        self._whole = _plain_column(self._content)
        _plain_column(self).addWidget(self._content)

    @property
    def count(self) -> int | None:
        """The number beside the name on the tab; None for none."""
        return None

    def build(self) -> None:
        """Make the page; called once, when it is first shown or needed."""
        raise NotImplementedError

    def dress(self) -> None:
        """Show what was built with the theme of now."""

    def as_document(self) -> PrintedTable:
        """What is printed of the view, as it stands."""
        raise NotImplementedError

    def copy(self) -> None:
        """Put what is selected on the clipboard."""

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        if self._is_built:
            self.dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page when it is first shown."""
        self.ensure_built()
        super().showEvent(event)

    def ensure_built(self) -> None:
        """Make the page if that has not been done."""
        if not self._is_built:
            self._is_built = True
            self.build()
            self._content.show()
            if (layout := self.layout()) is not None:
                layout.activate()


def _plain_column(owner: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


class EmptyNotice(QWidget):
    """Stands where a list is empty: why, and what to do."""

    wanted = Signal()
    """The user wants what the link offers."""

    def __init__(self, sentence: str, link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(sentence)
        label.setProperty("role", "quiet")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 72, 36, 36)
        column.addWidget(label)
        if link:
            button = QPushButton(link)
            button.setProperty("role", "link")
            button.clicked.connect(self.wanted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
