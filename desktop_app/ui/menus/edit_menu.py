"""Edit: copy and find."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.menus.command_menu import CommandMenu


class EditMenu(CommandMenu):
    """What is done with texts; nothing changes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Edit"))
        self.copy_cell = self.add_command(self.tr("Copy cell"), "Ctrl+C")
        self.copy_row = self.add_command(self.tr("Copy row as text"), "Ctrl+Shift+C")
        self.addSeparator()
        self.find_text = self.add_command(self.tr("Find in all texts"), "Ctrl+F")
        self.next_hit = self.add_command(self.tr("Next hit"), "Ctrl+G")
        self.previous_hit = self.add_command(self.tr("Previous hit"), "Ctrl+Shift+G")
