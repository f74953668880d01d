import threading

from pytestqt.qtbot import QtBot

from desktop_app.ui.jobs import JobRunner
from parsers.model import Checkpoint


class Ends:
    """What a job's end called, with the thread it was called on."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object]] = []
        self.threads: set[int] = set()

    def note(self, name: str, value: object = None) -> None:
        self.calls.append((name, value))
        self.threads.add(threading.get_ident())

    def start(self, runner: JobRunner, work: object) -> None:
        runner.start(
            work,  # type: ignore[arg-type]
            on_success=lambda value: self.note("success", value),
            on_failure=lambda error: self.note("failure", str(error)),
            on_cancel=lambda: self.note("cancel"),
        )


def test_a_result_comes_back_on_the_ui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    ends, worked_on = Ends(), []

    def work(checkpoint: Checkpoint) -> int:
        worked_on.append(threading.get_ident())
        checkpoint(1, 2)
        return 42

    ends.start(runner, work)
    qtbot.waitUntil(lambda: bool(ends.calls))
    assert ends.calls == [("success", 42)]
    assert ends.threads == {threading.get_ident()}
    assert worked_on != [threading.get_ident()]
    assert not runner.is_busy


def test_an_error_is_handed_on_and_the_next_job_runs(qtbot: QtBot, runner: JobRunner) -> None:
    ends = Ends()

    def fail(checkpoint: Checkpoint) -> None:
        raise ValueError("no such letter")

    ends.start(runner, fail)
    qtbot.waitUntil(lambda: not runner.is_busy)
    ends.start(runner, lambda checkpoint: "whole")
    qtbot.waitUntil(lambda: len(ends.calls) == 2)
    assert ends.calls == [("failure", "no such letter"), ("success", "whole")]


def test_cancelling_stops_work_that_would_never_end(qtbot: QtBot, runner: JobRunner) -> None:
    ends, begun = Ends(), threading.Event()

    def work(checkpoint: Checkpoint) -> None:
        while True:
            checkpoint(3, 10)
            begun.set()

    ends.start(runner, work)
    assert begun.wait(5)
    with qtbot.waitSignal(runner.progressed) as told:
        pass
    assert told.args == [3, 10]
    runner.cancel()
    qtbot.waitUntil(lambda: bool(ends.calls), timeout=1000)
    assert ends.calls == [("cancel", None)]


def test_shutting_down_waits_for_the_thread_and_reports_nothing(qtbot: QtBot, runner: JobRunner) -> None:
    ends, begun, ended = Ends(), threading.Event(), threading.Event()

    def work(checkpoint: Checkpoint) -> None:
        try:
            while True:
                checkpoint(0, 1)
                begun.set()
        finally:
            ended.set()

    ends.start(runner, work)
    assert begun.wait(5)
    runner.shut_down()
    assert ended.is_set()
    with qtbot.assertNotEmitted(runner.progressed, wait=150):
        pass
    assert ends.calls == []
