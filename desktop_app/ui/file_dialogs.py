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

    def ask_target(self) -> str:
        """Where to write the Excel report; empty if nowhere."""
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export to Excel"), self._folder() + "/salystyru-report.xlsx", "Excel (*.xlsx)"
        )
        return path if not path or path.endswith(".xlsx") else f"{path}.xlsx"

    def ask_pdf(self) -> str:
        """Where to write the view as PDF; empty if nowhere."""
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), self._folder() + "/salystyru.pdf", "PDF (*.pdf)"
        )
        return path if not path or path.endswith(".pdf") else f"{path}.pdf"

    def _folder(self) -> str:
        return str(self._settings.value(SETTING) or "")

    def _remember(self, paths: list[str]) -> list[str]:
        if paths:
            self._settings.setValue(SETTING, paths[0].rpartition("/")[0])
        return paths
