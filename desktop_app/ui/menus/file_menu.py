"""File: open, add, write reports, print, end."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.ui.menus.command_menu import CommandMenu, Needs


class FileMenu(CommandMenu):
    """What is done with files."""

    recent_chosen = Signal(str)
    """Path of a document or folder to open again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("File"))
        self.open_documents = self.add_command(self.tr("Open documents…"), "Ctrl+O", needs=Needs.REST)
        self.open_folder = self.add_command(self.tr("Open folder…"), "Ctrl+Shift+O", needs=Needs.REST)
        self.recent = self.addMenu(self.tr("Open again"))
        self.open_samples = self.add_command(self.tr("Try the samples"), needs=Needs.REST)
        self.addSeparator()
        self.add_documents = self.add_command(self.tr("Add documents…"), needs=Needs.COMPARISON_AT_REST)
        self.read_again = self.add_command(self.tr("Read again"), "F5", needs=Needs.COMPARISON_AT_REST)
        self.close_documents = self.add_command(self.tr("Close documents"), needs=Needs.COMPARISON_AT_REST)
        self.addSeparator()
        self._declare_reports()
        self.addSeparator()
        self.stop = self.add_command(self.tr("Stop"), "Esc", needs=Needs.WORK)
        self.quit = self.add_command(self.tr("Quit"), "Ctrl+Q", needs=Needs.NOTHING)
        self.show_recent(())

    @property
    def reports(self) -> tuple[QAction, ...]:
        """The commands of the button that writes reports, in order."""
        return self.to_excel, self.to_html, self.to_excel_filtered, self.to_excel_by_region, self.print, self.to_pdf

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer these documents and folders, the last one first."""
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(f"{Path(path).name}  –  {Path(path).parent}".replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: self.recent_chosen.emit(path))
        self.recent.menuAction().setVisible(bool(paths))

    def _declare_reports(self) -> None:
        ready = Needs.COMPARISON_AT_REST
        self.to_excel = self.add_command(self.tr("Export to Excel…"), "Ctrl+E", needs=ready)
        self.to_html = self.add_command(self.tr("Export to HTML…"), needs=ready)
        self.to_excel_filtered = self.add_command(self.tr("Export filtered rows to Excel…"), needs=ready)
        self.to_excel_by_region = self.add_command(self.tr("Export one workbook per region…"), needs=ready)
        self.print = self.add_command(self.tr("Print…"), "Ctrl+P", needs=ready)
        self.to_pdf = self.add_command(self.tr("Save as PDF…"), needs=ready)
