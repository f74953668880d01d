"""The window: what happens to it as a whole; its parts and their wiring have modules of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton

from desktop_app.messages import Messages
from desktop_app.ui.command_wiring import CommandWiring
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.report_wiring import ReportWiring
from desktop_app.ui.view_wiring import ViewWiring
from desktop_app.ui.window_parts import WindowParts
from desktop_app.ui.window_wiring import WindowWiring
from desktop_app.workspace.workspace import Workspace


class MainWindow(WindowParts):
    """Opens documents, shows their comparison, exports it."""

    def __init__(self, messages: Messages, settings: QSettings, runner: JobRunner) -> None:
        super().__init__(messages, settings, runner)
        self._commands, self._wiring, self._views = CommandWiring(self), WindowWiring(self), ViewWiring(self)
        self.reports = ReportWiring(self)
        self.memory.restore()
        self._commands.restore_density()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Read and compare these documents and folders; what is shown stays until the new comparison is there."""
        self.workbench.open(paths)

    def export_to(self, path: str) -> None:
        """Write the Excel report of the comparison."""
        self.reports.write_workbook(path)

    def show_workspace(self, workspace: Workspace) -> None:
        """Show what was opened elsewhere."""
        self.workbench.workspace = workspace
        self._wiring.show_workspace(workspace)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, and show that they may be dropped."""
        if local_paths(event) and not self.workbench.runner.is_busy:
            event.acceptProposedAction()
            self.overlay.show_over(self.shown_page is self.welcome)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They were dragged away."""
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compare what was dropped, with what is open."""
        self.overlay.hide()
        event.acceptProposedAction()
        self.workbench.add(local_paths(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that the keyboard is at, as Space does; Qt does so in dialogs only."""
        button = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(button, QToolButton) and button.menu() is not None:
            button.showMenu()
        elif is_enter and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the user comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small windows have no documents panel."""
        super().resizeEvent(event)
        self.side.note_width(event.size().width())
        self.overlay.resize(self.size())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work, wait for it, remember the window."""
        for runner in (self.workbench.runner, self.aside):
            runner.shut_down()
        self.memory.save()
        event.accept()


def local_paths(event: QDropEvent) -> list[str]:
    """Files and folders of this computer that are dragged."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
