"""Go: from divergence to divergence, to a number, to a family, to a panel."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.menus.command_menu import CommandMenu, Needs


class GoMenu(CommandMenu):
    """Where one can go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Go"))
        self.next = self.add_command(self.tr("Next divergence"), "F8", "Alt+Down")
        self.previous = self.add_command(self.tr("Previous divergence"), "Shift+F8", "Alt+Up")
        self.number = self.add_command(self.tr("Go to number…"), "Ctrl+L")
        self.addSeparator()
        self.next_family = self.add_command(self.tr("Next family"), "Ctrl+Tab")
        self.addSeparator()
        self.next_panel = self.add_command(self.tr("Next panel"), "F6", needs=Needs.NOTHING)
        self.previous_panel = self.add_command(self.tr("Previous panel"), "Shift+F6", needs=Needs.NOTHING)
