"""Help: kinds of divergence, keys, what the program is."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.menus.command_menu import CommandMenu, Needs


class HelpMenu(CommandMenu):
    """What one may want to look up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Help"))
        self.kinds = self.add_command(self.tr("Kinds of divergence"), "F1", needs=Needs.NOTHING)
        self.keys = self.add_command(self.tr("Keys"), needs=Needs.NOTHING)
        self.about = self.add_command(self.tr("About Salystyru"), needs=Needs.NOTHING)
