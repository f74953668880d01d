"""Compare: what is compared with what, and which columns are shown."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.menus.command_menu import CommandMenu, Needs


class CompareMenu(CommandMenu):
    """What is done with the selected regulation; also the context menu of the documents panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Compare"))
        ready = Needs.COMPARISON_AT_REST
        self.choose_base = self.add_command(self.tr("Choose as base, or the majority again"), "Ctrl+B", needs=ready)
        self.compare_all = self.add_command(self.tr("Compare all regulations"), needs=ready)
        self.addSeparator()
        self.hide_column = self.add_command(self.tr("Hide column"), "Ctrl+H")
        self.pin_column = self.add_command(self.tr("Pin column"))
        self.show_columns = self.add_command(self.tr("Show all columns"), "Ctrl+Shift+H")
        self.addSeparator()
        self.show_in_source = self.add_command(self.tr("Show in source"), "F4")
        self.remove = self.add_command(self.tr("Remove from the comparison"), needs=ready)
