"""All that the window can be told to do: the menus with commands and keys. What they do is wired elsewhere."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QWidget

from desktop_app.ui.menus.command_menu import CommandMenu
from desktop_app.ui.menus.compare_menu import CompareMenu
from desktop_app.ui.menus.edit_menu import EditMenu
from desktop_app.ui.menus.file_menu import FileMenu
from desktop_app.ui.menus.go_menu import GoMenu
from desktop_app.ui.menus.help_menu import HelpMenu
from desktop_app.ui.menus.view_menu import ViewMenu


class Actions:
    """The window's menus."""

    def __init__(self, parent: QWidget) -> None:
        self.file, self.edit, self.view = FileMenu(parent), EditMenu(parent), ViewMenu(parent)
        self.compare, self.go, self.help = CompareMenu(parent), GoMenu(parent), HelpMenu(parent)

    @property
    def menus(self) -> tuple[CommandMenu, ...]:
        """In their order."""
        return self.file, self.edit, self.view, self.compare, self.go, self.help

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into the menu bar."""
        for menu in self.menus:
            bar.addMenu(menu)

    def note(self, *, has_comparison: bool, is_busy: bool) -> None:
        """Enable what makes sense now."""
        for menu in self.menus:
            menu.note(has_comparison=has_comparison, is_busy=is_busy)

    def commands(self) -> Iterator[QAction]:
        """All commands that are wired."""
        return (action for menu in self.menus for action in menu.commands())
