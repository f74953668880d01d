"""The line below the menus: documents, families, where one is among the divergences, density, reports."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop_app.ui.actions import Actions
from desktop_app.ui.family_tabs import FamilyTabs
from desktop_app.ui.icons import icon
from desktop_app.ui.panels.menu_button import MenuButton
from desktop_app.ui.theme import Theme

NUMBER_WIDTH = 84
"""Of the field for a number, in px."""


class ToolBar(QToolBar):
    """Buttons for the commands that are used most; the commands themselves are those of the menus."""

    number_wanted = Signal(str)
    """A number to go to, as it was typed."""

    def __init__(self, actions: Actions, tabs: FamilyTabs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tools"))
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions, self.tabs = actions, tabs
        self.side, self.open, self.export = QToolButton(), QToolButton(), MenuButton(theme)
        self.previous, self.next, self.position = QToolButton(), QToolButton(), QLabel()
        self.compact, self.full = QToolButton(), QToolButton()
        self.number = QLineEdit()
        self._of_table: tuple[QWidget, ...] = ()
        self._name_parts()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        ink, quiet = theme.neutral["text"], theme.neutral["equal"]
        pictures = {self.side: "side-panel", self.open: "open", self.previous: "previous", self.next: "next"}
        for button, name in {**pictures, self.export: "export"}.items():
            button.setIcon(icon(name, ink, disabled=quiet))
        self.setIconSize(QSize(16, 16))
        self.setFixedHeight(theme.size("tool_bar"))
        self.position.setFont(theme.fonts["body"])
        self._size_position()
        self.number.setFont(theme.fonts["body"])
        self.number.setFixedWidth(round(NUMBER_WIDTH * theme.text_scale))
        self.tabs.set_theme(theme)
        self.export.set_theme(theme)

    def show_comparison(self, is_shown: bool) -> None:
        """Show what belongs to a comparison, or only what opens one."""
        self.export.setVisible(is_shown)
        self.show_table_parts(is_shown)
        self.show_tabs(is_shown)

    def show_table_parts(self, is_shown: bool) -> None:
        """Show what acts on a table; a lone regulation has none."""
        for widget in self._of_table:
            widget.setVisible(is_shown)

    def show_tabs(self, is_shown: bool) -> None:
        """Show the families, if there are several."""
        self.tabs.setVisible(is_shown and self.tabs.count() > 1)

    def show_side_button(self, is_shown: bool) -> None:
        """Offer the documents panel, while it is hidden."""
        self.side.setVisible(is_shown)

    def tell_position(self, which: int, count: int) -> None:
        """Say which divergence is the current one; 0 for none."""
        text = self.tr("%1 of %2")
        self.position.setText(text.replace("%1", str(which or "–")).replace("%2", str(count)))
        self._size_position()

    def _size_position(self) -> None:
        """Room for the whole text, whatever the tool bar last gave the label."""
        width = QFontMetrics(self.position.font()).horizontalAdvance(self.position.text())
        self.position.setMinimumWidth(width + 2)
        if (holder := self.position.parentWidget()) is not None:
            holder.updateGeometry()

    def show_density(self, is_full: bool) -> None:
        """Show which density is chosen."""
        for button, is_chosen in ((self.full, is_full), (self.compact, not is_full)):
            with QSignalBlocker(button):
                button.setChecked(is_chosen)

    def take_number(self) -> None:
        """Let a number be typed."""
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def _name_parts(self) -> None:
        self.open.setText(f" {self.tr('Open')}")  # the style leaves no room after an icon
        self.open.setAccessibleName(self.tr("Open"))
        self.open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.compact.setText(self.tr("Compact"))
        self.full.setText(self.tr("Full text"))
        self.export.setText(f" {self.tr('Export')}")
        self.export.setAccessibleName(self.tr("Export"))
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export.setProperty("role", "outlined")
        self.number.setPlaceholderText(self.tr("№ 14.62"))
        self.number.setToolTip(self._actions.go.number.toolTip())
        self.number.setAccessibleName(self.tr("Go to number"))
        self.side.setToolTip(self._actions.view.documents.toolTip())
        self.side.setAccessibleName(self._actions.view.documents.text())
        for button, action in ((self.previous, self._actions.go.previous), (self.next, self._actions.go.next)):
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())
        self.open.setToolTip(self._actions.file.open_documents.toolTip())
        for button in (self.compact, self.full):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("role", "segment")
            button.setToolTip(self._actions.view.full_text.toolTip())
        self.compact.setChecked(True)

    def _lay_out(self) -> None:
        """One row of our own: a tool bar's layout would stretch its buttons over its whole height."""
        segments, walk = _in_line(self.compact, self.full), _in_line(self.previous, self.position, self.next, gap=4)
        segments.setProperty("role", "segments")
        segments.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._of_table = (self.number, walk, segments)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 0, 8, 0)
        line.setSpacing(8)
        for widget in (self.side, self.open):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(0)
        for part in (*self._of_table, self.export):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(row)

    def _connect(self) -> None:
        do = self._actions
        self.side.clicked.connect(lambda: do.view.documents.setChecked(True))
        self.open.clicked.connect(do.file.open_documents.trigger)
        self.previous.clicked.connect(do.go.previous.trigger)
        self.next.clicked.connect(do.go.next.trigger)
        self.full.toggled.connect(do.view.full_text.setChecked)
        do.view.full_text.toggled.connect(self.show_density)
        self.number.returnPressed.connect(lambda: self.number_wanted.emit(self.number.text().strip()))
        for action, button in ((do.file.open_documents, self.open), (do.file.to_excel, self.export)):
            action.enabledChanged.connect(button.setEnabled)
        menu = QMenu(self.export)
        menu.addActions(list(do.file.reports))
        self.export.setMenu(menu)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)


def _in_line(*widgets: QWidget, gap: int = 0) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(2, 2, 2, 2)
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return holder
