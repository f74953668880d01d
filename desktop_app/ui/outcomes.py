"""How opening and comparing came out, in sentences of the notice line."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.export.sentences import sentence
from desktop_app.messages import Messages
from desktop_app.ui.notices import Link, NoticeBar
from desktop_app.workspace.workspace import Workspace


class Outcomes(QObject):
    """Speaks through the notice line."""

    def __init__(self, notices: NoticeBar, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices, self._messages = notices, messages
        self._told: tuple[str, ...] = ()

    def tell_opened(self, workspace: Workspace) -> None:
        """Say what could not be read or compared; nothing where all could."""
        failures, reasons = workspace.intake.failures, self._reasons(workspace)
        self._told = ()
        if not workspace.regulations:
            self._tell_nothing(workspace, reasons)
        elif failures:
            read = len({result.document.path for result in workspace.intake.documents} - {it.path for it in failures})
            said = self.tr("%n of %1 document(s) compared.", "", read).replace("%1", str(read + len(failures)))
            self._notices.tell_why(f"{said} {self.tr('%n could not be read.', '', len(failures))}", reasons)
        elif reasons:
            count = len(workspace.intake.not_compared)
            self._notices.tell_why(self.tr("%n item(s) could not be compared.", "", count), reasons)

    def tell_changed(self, paths: Sequence[str], read_again: Callable[[], object]) -> None:
        """Say that documents have changed since they were read; of the same ones only once."""
        if not paths or tuple(paths) == self._told:
            return
        self._told = tuple(paths)
        if len(paths) == 1:
            said = self.tr("%1 has changed since it was read.").replace("%1", Path(paths[0]).name)
        else:
            said = self.tr("%n document(s) have changed since they were read.", "", len(paths))
        self._notices.tell(said, Link(self.tr("Read again"), read_again), sign="warning")

    def tell_stopped(self) -> None:
        """Say that a work was stopped."""
        self._notices.tell(self.tr("Stopped. Nothing was changed."))

    def tell_no_number(self, number: str) -> None:
        """Say that no row bears this number."""
        self._notices.tell(self.tr("There is no “%1” in this table.").replace("%1", number))

    def _tell_nothing(self, workspace: Workspace, reasons: str) -> None:
        failures = workspace.intake.failures
        if len(failures) == 1:
            self._notices.tell(sentence(failures[0], self._messages), sign="warning")
        elif reasons:
            said = self.tr("None of the documents could be compared.")
            self._notices.tell_why(said, reasons)
        else:
            said = self.tr("No regulation was found. Open documents that hold regulations with numbered points.")
            self._notices.tell(said, sign="warning")

    def _reasons(self, workspace: Workspace) -> str:
        return "\n\n".join(sentence(entry, self._messages) for entry in workspace.left_out)
