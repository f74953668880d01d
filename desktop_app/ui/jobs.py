"""Work off the UI thread: `JobRunner` starts it, shows how far it is, and gives its result back on the UI thread.

A `Job` is a plain object that both threads may touch: no QObject per job, so none can die on the wrong thread. The work
must call its checkpoint at least every 100 ms; there it is stopped by `Cancelled`.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from parsers.model import Checkpoint

POLL_MS = 50
"""How often progress is looked at; a signal for each step would flood the event loop."""

PATIENCE_S = 2.0
"""How long closing the window waits for work that was asked to stop, in seconds."""

_Result = TypeVar("_Result")


class Cancelled(Exception):
    """The user asked the work to stop."""


class Job:
    """Handle of one background call; safe to touch from both threads."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.progress = (0, 0)
        """``(done, total)``; a total of 0 means that nothing is known yet."""

    def checkpoint(self, done: int, total: int) -> None:
        """Note the progress; raise `Cancelled` if the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        self.progress = (done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()


@dataclass(frozen=True, slots=True, eq=False)
class _Running:
    """A started job with its thread and what is to be done at its end."""

    job: Job
    thread: threading.Thread
    on_success: Callable[[object], None]
    on_failure: Callable[[BaseException], None]
    on_cancel: Callable[[], None]


class JobRunner(QObject):
    """Runs jobs, each in a thread of its own; the window owns one runner."""

    progressed = Signal(int, int)
    """``done, total`` of the job started last, every `POLL_MS` while there is one."""

    busy_changed = Signal(bool)

    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[_Running] = []
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._look)
        self._ended.connect(self._finish)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return bool(self._running)

    def start(
        self,
        work: Callable[[Checkpoint], _Result],
        *,
        on_success: Callable[[_Result], None],
        on_failure: Callable[[BaseException], None],
        on_cancel: Callable[[], None],
    ) -> Job:
        """Start the work; one of the three is called on the UI thread when it ends, and not after `shut_down`."""
        job = Job()

        def run() -> None:
            result: object = None
            error: BaseException | None = None
            try:
                result = work(job.checkpoint)
            except BaseException as raised:
                error = raised
            self._ended.emit(job, result, error)

        def succeed(result: object) -> None:
            on_success(result)  # type: ignore[arg-type]  # it is what this very work returned

        thread = threading.Thread(target=run, name="salystyru-job", daemon=True)
        self._running.append(_Running(job, thread, succeed, on_failure, on_cancel))
        thread.start()
        self._timer.start()
        self.busy_changed.emit(True)
        return job

    def cancel(self) -> None:
        """Ask all jobs to stop."""
        for running in self._running:
            running.job.cancel()

    def shut_down(self) -> None:
        """Stop all jobs and wait until their threads have ended, but no longer than `PATIENCE_S` for each.

        Nothing is reported any more. A thread that does not end by then ends with the process.
        """
        self._timer.stop()
        self.cancel()
        ending, self._running = self._running, []
        for running in ending:
            running.thread.join(PATIENCE_S)

    @Slot()
    def _look(self) -> None:
        if self._running:
            self.progressed.emit(*self._running[-1].job.progress)

    @Slot(object, object, object)
    def _finish(self, job: Job, result: object, error: BaseException | None) -> None:
        running = next((running for running in self._running if running.job is job), None)
        if running is None:
            return
        self._running.remove(running)
        if not self._running:
            self._timer.stop()
            self.busy_changed.emit(False)
        if isinstance(error, Cancelled) or job.is_cancelled:
            running.on_cancel()
        elif error is not None:
            running.on_failure(error)
        else:
            running.on_success(result)
