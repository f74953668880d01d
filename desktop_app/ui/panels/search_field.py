"""The field at the right of the menu bar that finds words in all texts."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme

WIDTH, HINT_MARGIN = 252, 10
"""Of the field (ui.md, section 2), and between the key that leads here and its edge, in px."""


class SearchField(QLineEdit):
    """Says what is looked for; Enter is the next hit, Shift+Enter the one before, Esc empties it."""

    text_wanted = Signal(str)
    """What to look for; empty to look for nothing."""
    next_wanted = Signal()
    previous_wanted = Signal()
    entered = Signal()
    """The field has the focus."""
    left = Signal()
    """Esc in the empty field: back to the table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find in all texts"))
        self.setAccessibleName(self.tr("Find in all texts"))
        self.setToolTip(self.tr("Enter: next hit, Shift+Enter: previous hit, Esc: clear"))
        self.setProperty("role", "search")
        self._theme, self._status = theme, ""
        self._hint = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
        self._lens = self.addAction(icon("search", theme.neutral["text2"]), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.text_wanted)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self._lens.setIcon(icon("search", theme.neutral["text2"]))
        self.setFont(theme.fonts["label"])
        self.setFixedSize(QSize(round(WIDTH * theme.text_scale), theme.size("menu_bar") - 2))

    def tell(self, status: str) -> None:
        """Show which hit is the current one, or that there is none."""
        self._status = status
        self.setAccessibleDescription(status)
        self.setTextMargins(0, 0, QFontMetrics(self.font()).horizontalAdvance(status) if self.text() else 0, 0)
        self.update()

    def take_focus(self) -> None:
        """Begin to type; what stands there is replaced."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody is about to search."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter walks the hits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if is_back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and beside the text where one is among the hits, or the key that leads here."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self._theme.fonts["label"])
        painter.setPen(self._theme.neutral["text3"])
        right = self.rect().adjusted(0, 0, -HINT_MARGIN, 0)
        aside = self._status if self.text() else self._hint
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, aside)

    def event(self, event: QEvent) -> bool:
        """Esc is the field's own while it has the focus."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
