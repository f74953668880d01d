"""The commands that write reports → files: all of the comparison, or what the screen shows of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app import __version__
from desktop_app.export.record import Comparison
from desktop_app.ui.window_parts import WindowParts
from parsers.model import Checkpoint


class ReportWiring(QObject):
    """Asks where to, and lets the workbench write."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        file, dialogs = window.actions_.file, window.dialogs
        file.wire(file.to_excel, lambda: self.write_workbook(dialogs.ask_workbook()))
        file.wire(file.to_html, lambda: self.write_page(dialogs.ask_page()))
        file.wire(file.to_excel_filtered, lambda: self.write_workbook(dialogs.ask_workbook(), is_filtered=True))
        file.wire(file.to_excel_by_region, lambda: self.write_region_books(dialogs.ask_report_folder()))
        file.wire(file.print, self._print)
        file.wire(file.to_pdf, lambda: self.write_pdf(dialogs.ask_pdf()))

    def write_workbook(self, path: str, *, is_filtered: bool = False) -> None:
        """Write the Excel report; of the whole comparison, or of the rows and divergences that the page shows."""
        from desktop_app.export.choice import WHOLE_REPORT, ReportChoice
        from desktop_app.export.writing import write_workbook

        page, messages = self._window.families.page, self._window.messages
        choice = WHOLE_REPORT
        if is_filtered and page is not None:
            choice = ReportChoice(filter=page.state.filter, equal_rows=False, family=page.shown.family)

        def write(comparison: Comparison, checkpoint: Checkpoint) -> str:
            write_workbook(comparison, path, messages, __version__, choice, checkpoint)
            return path

        self._write(path, write)

    def write_page(self, path: str) -> None:
        """Write the report as one HTML file."""
        from desktop_app.export.writing import write_page

        messages = self._window.messages

        def write(comparison: Comparison, checkpoint: Checkpoint) -> str:
            write_page(comparison, path, messages, __version__, checkpoint=checkpoint)
            return path

        self._write(path, write)

    def write_region_books(self, folder: str) -> None:
        """Write a workbook for each region that has something to correct into a folder."""
        from desktop_app.export.writing import write_region_books

        messages = self._window.messages

        def write(comparison: Comparison, checkpoint: Checkpoint) -> str:
            write_region_books(comparison, folder, messages, __version__, checkpoint=checkpoint)
            return folder

        self._write(folder, write)

    def write_pdf(self, path: str) -> None:
        """Write the view that is shown as PDF."""
        page, messages = self._window.families.page, self._window.messages
        if page is not None and path:
            from desktop_app.ui.printing import write_pdf

            document = page.as_document()
            self._window.workbench.export(lambda checkpoint: write_pdf(path, document, messages, checkpoint))

    def _print(self) -> None:
        page = self._window.families.page
        if page is not None:
            from desktop_app.ui.printing import print_view

            print_view(page.as_document(), self._window.messages, self._window)

    def _write(self, target: str, write: Callable[[Comparison, Checkpoint], str]) -> None:
        workspace = self._window.workbench.workspace
        comparison = workspace.comparison if workspace is not None else None
        if target and comparison is not None:
            self._window.workbench.export(lambda checkpoint: write(comparison, checkpoint))
