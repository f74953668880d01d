"""What the window works on: opens, compares again, writes reports, off the UI thread; holds the workspace.

Nothing here is seen: the window shows what the signals say.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.progress import Findings
from desktop_app.workspace.workspace import Choice, Workspace, changed_files, choose, open_workspace, remove
from parsers.model import Checkpoint

SHOWN_AFTER_MS: Final = 300
"""Shorter work needs no progress (ui.md, section 10)."""


class Activity(Enum):
    """What is being done."""

    READING = auto()
    COMPARING = auto()
    WRITING = auto()


def import_pages() -> None:
    """Import what the result will be shown with: here, for on the UI thread it would be a gap."""
    import desktop_app.ui.panels.family_page  # noqa: F401


class Workbench(QObject):
    """Runs one work at a time; a further wish about what is compared replaces the one before."""

    opened = Signal(object)
    """`Workspace` of documents that were read; it may hold no regulation at all, and then is not kept."""
    compared = Signal(object)
    """`Workspace` compared anew with another choice."""
    wished = Signal(object)
    """`Workspace` with the `Choice` that is being compared now; its comparison is still the old one."""
    closed = Signal()
    exported = Signal(str)
    """Path of a report that was written."""
    failed = Signal(object)
    """The exception that ended a work."""
    stopped = Signal()
    """The user stopped a work."""
    became_long = Signal(object)
    """A work has taken `SHOWN_AFTER_MS`; which `Activity` it is."""
    progressed = Signal(object)
    """`Progress` of the work that is under way."""
    ended = Signal()
    """No work is under way any more."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.workspace: Workspace | None = None
        self.findings = Findings()
        self.activity = Activity.READING
        self._choosing: Job | None = None
        self._wish: Callable[[Checkpoint], Workspace] | None = None
        self._wanted: Choice | None = None
        self._delay = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._delay.timeout.connect(lambda: self.became_long.emit(self.activity))
        runner.progressed.connect(self._pass_on)
        runner.busy_changed.connect(self._note_busy)

    def open(self, paths: Sequence[str], choice: Choice | None = None) -> None:
        """Read and compare these documents and folders; what is open stays until they are."""
        if self.runner.is_busy or not paths:
            return
        findings = self.findings = Findings()
        chosen = tuple(paths)
        self.activity = Activity.READING

        def work(checkpoint: Checkpoint) -> Workspace:
            import_pages()
            return open_workspace(chosen, choice, checkpoint, findings)

        self._start(work, self._take_opened)

    def add(self, paths: Sequence[str]) -> None:
        """Compare these documents together with those that are open."""
        if paths:
            before = self.workspace
            self.open((*(before.paths if before else ()), *paths), before.choice if before else None)

    def read_again(self) -> None:
        """Read what is open anew; what was chosen stays chosen."""
        self.add(self.workspace.paths if self.workspace else ())

    def close(self) -> None:
        """Let go of all that is open."""
        if not self.runner.is_busy:
            self.workspace = None
            self.closed.emit()

    def let_compare(self, regulation: str, is_compared: bool) -> None:
        """Compare a regulation with the others, or leave it out."""
        if (choice := self._last_choice()) is not None:
            others = choice.left_out - {regulation}
            self._choose(replace(choice, left_out=others if is_compared else others | {regulation}))

    def compare_all(self) -> None:
        """Leave nothing out."""
        if (choice := self._last_choice()) is not None:
            self._choose(replace(choice, left_out=frozenset()))

    def compare_only(self, regulations: Collection[str]) -> None:
        """Compare these with each other and leave out the rest."""
        if (choice := self._last_choice()) is not None and self.workspace is not None:
            others = frozenset(item.id for item in self.workspace.regulations) - set(regulations)
            self._choose(replace(choice, left_out=others))

    def choose_base(self, regulation: str | None) -> None:
        """Compare with this regulation, or with the majority (None, or the base itself)."""
        if (choice := self._last_choice()) is not None:
            self._choose(replace(choice, base=None if regulation == choice.base else regulation))

    def remove(self, regulation: str) -> None:
        """Let go of a regulation."""
        workspace = self.workspace
        if workspace is not None and not self.runner.is_busy:
            self._wish = lambda checkpoint: remove(workspace, [regulation], checkpoint)
            self._compare_again()

    def export(self, write: Callable[[Checkpoint], str]) -> None:
        """Write a report; ``write`` gives its path."""
        if not self.runner.is_busy:
            self.activity = Activity.WRITING
            self._start(write, self.exported.emit)

    def changed_files(self) -> tuple[str, ...]:
        """Documents that have changed since they were read; none while work is under way."""
        return () if self.workspace is None or self.runner.is_busy else changed_files(self.workspace)

    def cancel(self) -> None:
        """Stop what is under way."""
        self._wish, self._wanted = None, None
        self.runner.cancel()

    def _last_choice(self) -> Choice | None:
        return self._wanted or (self.workspace.choice if self.workspace is not None else None)

    def _choose(self, choice: Choice) -> None:
        workspace = self.workspace
        if workspace is None or (self.runner.is_busy and self._choosing is None):
            return
        self._wanted = choice
        self._wish = lambda checkpoint: choose(workspace, choice, checkpoint)
        self.wished.emit(replace(workspace, choice=choice))
        if self._choosing is not None:
            self._choosing.cancel()
        else:
            self._compare_again()

    def _compare_again(self) -> None:
        if (wish := self._wish) is not None:
            self._wish, self.activity = None, Activity.COMPARING
            self._choosing = self._start(wish, self._take_compared, self._stop_comparing)

    def _start(
        self,
        work: Callable[[Checkpoint], object],
        on_success: Callable[..., object],
        on_cancel: Callable[[], None] | None = None,
    ) -> Job:
        def succeed(result: object) -> None:
            on_success(result)

        return self.runner.start(
            work, on_success=succeed, on_failure=self._fail, on_cancel=on_cancel or self.stopped.emit
        )

    def _take_opened(self, workspace: Workspace) -> None:
        if workspace.regulations:
            self.workspace = workspace
        self.opened.emit(workspace)

    def _take_compared(self, workspace: Workspace) -> None:
        self._choosing = None
        self.workspace = workspace
        if self._wish is not None:  # it came too late to stop this one
            self._compare_again()
            return
        self._wanted = None
        self.compared.emit(workspace)

    def _stop_comparing(self) -> None:
        self._choosing = None
        if self._wish is not None:
            self._compare_again()
            return
        if self.workspace is not None:
            self.wished.emit(self.workspace)
        self.stopped.emit()

    def _fail(self, error: BaseException) -> None:
        self._choosing, self._wish, self._wanted = None, None, None
        self.failed.emit(error)

    def _pass_on(self, done: int, total: int) -> None:
        self.progressed.emit(self.findings.progress(done, total))

    def _note_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._delay.start()
        else:
            self._delay.stop()
            self.ended.emit()
