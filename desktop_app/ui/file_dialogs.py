"""The system's own dialogs for files and folders."""

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

SETTING = "files/folder"


class FileDialogs(QObject):
    """Asks for paths; begins in the folder that was used last."""

    def __init__(self, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._window = settings, parent

    def ask_documents(self) -> list[str]:
        """Documents to open; none if the user thought better of it."""
        kinds = self.tr("Documents") + " (*.txt *.pdf *.docx *.html *.htm *.md)"
        every = self.tr("All files") + " (*)"
        paths, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open documents"), self._folder(), f"{kinds};;{every}"
        )
        return self._remember(paths)

    def ask_folder(self) -> list[str]:
        """A folder to open, or none."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open folder"), self._folder())
        return self._remember([path] if path else [])

    def ask_workbook(self) -> str:
        """Where to write the Excel report; empty if nowhere."""
        return self._ask_target(self.tr("Export to Excel"), "salystyru-report.xlsx", "Excel (*.xlsx)")

    def ask_page(self) -> str:
        """Where to write the report as HTML; empty if nowhere."""
        return self._ask_target(self.tr("Export to HTML"), "salystyru-report.html", "HTML (*.html)")

    def ask_pdf(self) -> str:
        """Where to write the view as PDF; empty if nowhere."""
        return self._ask_target(self.tr("Save as PDF"), "salystyru.pdf", "PDF (*.pdf)")

    def ask_report_folder(self) -> str:
        """The folder for the workbooks of the regions; empty if none."""
        return QFileDialog.getExistingDirectory(self._window, self.tr("Folder for the workbooks"), self._folder())

    def _ask_target(self, title: str, name: str, kind: str) -> str:
        ending = name[name.rindex(".") :]
        folder = self._folder()
        path, _ = QFileDialog.getSaveFileName(self._window, title, f"{folder}/{name}" if folder else name, kind)
        return path if not path or path.endswith(ending) else f"{path}{ending}"

    def _folder(self) -> str:
        return str(self._settings.value(SETTING) or "")

    def _remember(self, paths: list[str]) -> list[str]:
        if paths:
            self._settings.setValue(SETTING, paths[0].rpartition("/")[0])
        return paths
