"""The field at the right of the menu bar that finds words in all texts."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme

WIDTH, HEIGHT = 252, 24
"""In px (ui.md, section 2)."""


class SearchField(QLineEdit):
    """Says what is looked for; Enter is the next hit, Shift+Enter the one before, Esc empties it."""

    text_wanted = Signal(str)
    """What to look for; empty to look for nothing."""
    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()
    """Esc in the empty field: back to the table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find in all texts"))
        self.setAccessibleName(self.tr("Find in all texts"))
        self.setToolTip(self.tr("Enter: next hit, Shift+Enter: previous hit, Esc: clear"))
        self.setProperty("role", "search")
        self._lens = self.addAction(icon("search", theme.neutral["text2"]), QLineEdit.ActionPosition.LeadingPosition)
        self._hint = "Ctrl+F"
        self.textChanged.connect(self.text_wanted)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._lens.setIcon(icon("search", theme.neutral["text2"]))
        self.setFont(theme.fonts["label"])
        self.setFixedSize(QSize(round(WIDTH * theme.text_scale), theme.size("menu_bar") - 2))

    def take_focus(self) -> None:
        """Begin to type; what stands there is replaced."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

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

    def event(self, event: QEvent) -> bool:
        """Esc is the field's own while it has the focus."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
