"""Runs a reader in a child process with caps on memory and time: a document can take the child down, never the program.

The child is this same Python (or this same frozen program), started without site packages' start-up code and without
importing the caller's main module, so that scripts need no guard. It is fed and heard through pipes (`readers.process`)
and may read many documents. What it answers is taken apart by an unpickler that knows the records of a reading only.
"""

import contextlib
import io
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, BinaryIO, Final, cast

from parsers.diagnostics import ParserError
from parsers.model import Checkpoint, pass_by
from parsers.readers.process import Request, main, receive, send
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading

CHILD_FLAG: Final = "--reader-process"
"""Sole argument with which a frozen program is started as the child."""
_START = "import sys; sys.path[:] = sys.argv[1:]; from parsers.readers.process import main; main()"
_LOOK_EVERY = 0.05
"""Seconds between two looks at progress and clock."""
_MEGABYTE = 1024 * 1024
_Answer = tuple[Any, ...]
_LAST_ANSWERS = ("reading", "failure")
_OFFICE_FORMATS = frozenset({"doc", "rtf", "odt"})
_RECORDS = frozenset(
    {
        ("parsers.readers.reading", "Reading"),
        ("parsers.lines", "Line"),
        ("parsers.lines", "Paragraph"),
        ("parsers.lines", "Block"),
        ("parsers.model", "SourceRange"),
        ("parsers.diagnostics", "Diagnostic"),
    }
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one document may cost."""

    memory_bytes: int = 1200 * _MEGABYTE
    """Address space of the child; not held on Windows."""
    seconds: float = 120.0
    seconds_per_megabyte: float = 2.0
    """Added to `seconds`: a PDF of 5,000 pages needs under one."""

    def time_for(self, size: int) -> float:
        """Seconds for a document of ``size`` bytes."""
        return self.seconds + self.seconds_per_megabyte * size / _MEGABYTE


OFFICE_LIMITS: Final = Limits(memory_bytes=8192 * _MEGABYTE)
"""For readers that start LibreOffice, which inherits the caps and reserves far more addresses than it uses."""


def serve_if_asked(arguments: Sequence[str]) -> None:
    """Become the child and exit, if a frozen program was started as one; to be called first of all in its `main`."""
    if list(arguments[1:]) == [CHILD_FLAG]:
        main()
        sys.exit(0)


class ReaderProcess:
    """A child that reads one document after another; started when it is first needed, and anew after a death.

    Use it as a context, from one thread at a time.
    """

    def __init__(self, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._child: _Child | None = None

    def __enter__(self) -> "ReaderProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def read(
        self,
        document_format: str,
        content: bytes,
        path: str,
        options: ReaderOptions = DEFAULT_OPTIONS,
        checkpoint: Checkpoint = pass_by,
    ) -> Reading:
        """What the reader of ``document_format`` makes of ``content``.

        ``checkpoint`` is called every 50 ms; what it raises kills the child at once and passes through. Raises
        `ParserError`: what the reader raises, ``too-costly`` over a cap, ``unreadable`` where the child dies.
        """
        limits = OFFICE_LIMITS if document_format in _OFFICE_FORMATS else self._limits
        seconds = limits.time_for(len(content))
        request = Request(document_format, path, options, limits.memory_bytes, int(seconds) + 1)
        child = self._child = self._child or _Child(path)
        child.ask(request, content)
        try:
            answer = _await_answer(child.answers, path, checkpoint, time.monotonic() + seconds)
        except BaseException:
            self.close()
            raise
        if answer is None:
            self._child = None
            raise ParserError(child.cause_of_death(limits.memory_bytes), path)
        if answer[0] == "failure":
            raise ParserError(answer[1], path, **answer[2])
        return cast(Reading, answer[1])

    def close(self) -> None:
        """End the child, if there is one."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()


def _await_answer(
    answers: "SimpleQueue[_Answer | None]", path: str, checkpoint: Checkpoint, deadline: float
) -> _Answer | None:
    """The last answer about a document; None if the child died."""
    done, total = 0, 1
    while True:
        checkpoint(done, total)
        try:
            answer = answers.get(timeout=_LOOK_EVERY)
        except Empty:
            if time.monotonic() > deadline:
                raise ParserError("too-costly", path) from None
            continue
        if answer is None or answer[0] in _LAST_ANSWERS:
            return answer
        _, done, total = answer


class _Child:
    """The process, its pipes, and the thread that talks to it."""

    def __init__(self, path: str) -> None:
        self.answers: SimpleQueue[_Answer | None] = SimpleQueue()
        self._thread = threading.Thread()
        self._peak_at_start = 0
        try:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C reaches the parent only, and what the child starts dies with it
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ParserError(
                "unreadable", path, reason=f"the child process did not start: {error.strerror}"
            ) from error

    def ask(self, request: Request, content: bytes) -> None:
        """Send a document; the answers come into `answers`, None last if the child dies."""
        self._thread = threading.Thread(target=self._converse, args=(pickle.dumps(request), content), daemon=True)
        self._thread.start()

    def kill(self) -> None:
        """End the process and what it started, and wait until it is gone."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._close()

    def cause_of_death(self, memory_bytes: int) -> str:
        """Why the child fell silent: ``too-costly`` if it reached a cap or took half the memory, else ``unreadable``.

        A peak that the child inherited from this process (see `readers.process`) tells nothing.
        """
        if sys.platform == "win32":
            self.kill()
            return "unreadable"
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGTERM)
        _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self._close()
        stopped = -self._process.returncode in (signal.SIGXCPU, signal.SIGKILL)
        peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        swollen = usage.ru_maxrss > self._peak_at_start and peak > memory_bytes / 2
        return "too-costly" if stopped or swollen else "unreadable"

    def _close(self) -> None:
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not yet sent to a dead child
                    pipe.close()

    def _converse(self, request: bytes, content: bytes) -> None:
        to_child, from_child = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)
        try:
            send(to_child, request)
            send(to_child, content)
            answer: _Answer | None = ("progress", 0, 1)
            while answer is not None and answer[0] not in _LAST_ANSWERS:
                frame = receive(from_child)
                answer = _Answers(io.BytesIO(frame)).load() if frame is not None else None
                if answer is not None and answer[0] == "started":
                    self._peak_at_start = answer[1]
                else:
                    self.answers.put(answer)
        except Exception:  # the pipe broke, or what came through it is no answer: either way the child is of no use
            self.answers.put(None)


class _Answers(pickle.Unpickler):
    """Makes the records of a reading and nothing else, whatever the child sends."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401
        if (module, name) not in _RECORDS:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    bytecode = ["-B"] if sys.flags.dont_write_bytecode else []
    paths = [path or os.getcwd() for path in sys.path]  # noqa: PTH109
    return [sys.executable, "-I", "-S", *bytecode, "-c", _START, *paths]
