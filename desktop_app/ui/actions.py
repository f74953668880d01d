"""All that the window can be told to do: names, keys, menus and tool bar. What happens then is wired by the window."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QMenuBar, QSizePolicy, QToolBar, QWidget

from desktop_app.ui.appearance import THEMES


class Actions(QObject):
    """The window's actions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.open_documents = self._make(self.tr("Open documents…"), "Ctrl+O")
        self.open_folder = self._make(self.tr("Open folder…"), "Ctrl+Shift+O")
        self.add_documents = self._make(self.tr("Add documents…"))
        self.open_samples = self._make(self.tr("Try the samples"))
        self.export = self._make(self.tr("Export to Excel…"), "Ctrl+E")
        self.quit = self._make(self.tr("Quit"), "Ctrl+Q")
        self.copy_row = self._make(self.tr("Copy row as text"), "Ctrl+Shift+C")
        self.next = self._make(self.tr("Next divergence"), "F8", "Alt+Down")
        self.previous = self._make(self.tr("Previous divergence"), "Shift+F8", "Alt+Up")
        self.next.setIconText("▼")
        self.previous.setIconText("▲")
        self.go_to_number = self._make(self.tr("Go to number"), "Ctrl+L")
        self.full_text = self._make(self.tr("Full text"), "Ctrl+D", is_checkable=True)
        self.only_divergent = self._make(self.tr("Only rows that diverge"), "Ctrl+U", is_checkable=True)
        self.cancel = self._make(self.tr("Stop"), "Esc")
        self.themes = self._make_themes()

    @property
    def of_comparison(self) -> tuple[QAction, ...]:
        """Those that need a comparison."""
        return (
            *(self.add_documents, self.export, self.copy_row, self.next, self.previous),
            *(self.go_to_number, self.full_text, self.only_divergent),
        )

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put all actions into menus."""
        file = bar.addMenu(self.tr("File"))
        file.addActions([self.open_documents, self.open_folder, self.add_documents, self.open_samples])
        file.addSeparator()
        file.addActions([self.export])
        file.addSeparator()
        file.addActions([self.cancel, self.quit])
        bar.addMenu(self.tr("Edit")).addActions([self.copy_row])
        view = bar.addMenu(self.tr("View"))
        view.addActions([self.full_text, self.only_divergent])
        view.addSeparator()
        view.addMenu(self.tr("Theme")).addActions(self.themes.actions())
        bar.addMenu(self.tr("Go")).addActions([self.previous, self.next, self.go_to_number])

    def fill_tool_bar(self, bar: QToolBar, position: QLabel, number: QLineEdit) -> None:
        """Put the common ones into the tool bar, with what shows where one is."""
        bar.addActions([self.open_documents, self.add_documents])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        number.setPlaceholderText(self.tr("Number, e.g. 14.62"))
        number.setAccessibleName(self.tr("Go to number"))
        bar.addWidget(number)
        bar.addAction(self.previous)
        bar.addWidget(position)
        bar.addAction(self.next)
        for action in (self.previous, self.next):  # they show a sign for want of room, and are read aloud by name
            bar.widgetForAction(action).setAccessibleName(action.text())
        bar.addSeparator()
        bar.addActions([self.full_text, self.export])

    def theme_action(self, name: str) -> QAction:
        """The action that chooses this one of `THEMES`."""
        return next(action for action in self.themes.actions() if action.data() == name)

    def _make(self, text: str, *keys: str, is_checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(is_checkable)
        if keys:
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({shown})")
        return action

    def _make_themes(self) -> QActionGroup:
        group = QActionGroup(self)
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for name in THEMES:
            action = self._make(names[name], is_checkable=True)
            action.setData(name)
            group.addAction(action)
        return group
