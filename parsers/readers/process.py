"""The child's side of `parsers.isolation`: reads the documents it is sent, one after another, until its input ends.

Messages are frames on standard input and output: a length of eight bytes, then a pickle. A request is `Request`, then a
frame with the document's bytes. Answers are tuples: ``("started", peak)``, ``("progress", done, total)`` any number of
times, then ``("reading", Reading)`` or ``("failure", code, arguments)``. Neither Qt nor the rest of the parser is
loaded.
"""

import os
import pickle
import struct
import sys
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Any, BinaryIO

from parsers.diagnostics import ParserError
from parsers.readers import read
from parsers.readers.reading import ReaderOptions

_LENGTH = struct.Struct(">Q")
_PROGRESS_EVERY = 0.05
"""Seconds between two answers about progress; the parent looks as often."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be read, and what it may cost."""

    document_format: str
    path: str
    options: ReaderOptions
    memory_bytes: int
    cpu_seconds: int


def send(sink: BinaryIO, payload: bytes) -> None:
    """Write one frame."""
    sink.write(_LENGTH.pack(len(payload)))
    sink.write(payload)
    sink.flush()


def receive(source: BinaryIO) -> bytes | None:
    """Read one frame; None where the other side closed. `EOFError` where it closed in the middle of a frame."""
    head = source.read(_LENGTH.size)
    if not head:
        return None
    (length,) = _LENGTH.unpack(head)
    payload = source.read(length)
    if len(payload) < length:
        raise EOFError
    return payload


def main() -> None:
    """Serve requests. Output of libraries goes nowhere: standard output belongs to the answers."""
    source, sink = os.fdopen(0, "rb", closefd=False), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    _serve(source, sink)


def _serve(source: BinaryIO, sink: BinaryIO) -> None:
    while (head := receive(source)) is not None:
        request: Request = pickle.loads(head)
        content = receive(source) or b""
        send(sink, pickle.dumps(("started", _cap(request)), pickle.HIGHEST_PROTOCOL))
        send(sink, pickle.dumps(_answer(request, content, _Progress(sink)), pickle.HIGHEST_PROTOCOL))


class _Progress:
    """The checkpoint of the reader: passes the progress on, not too often."""

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink
        self._next = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _PROGRESS_EVERY
            send(self._sink, pickle.dumps(("progress", done, total), pickle.HIGHEST_PROTOCOL))


def _answer(request: Request, content: bytes, progress: _Progress) -> tuple[Any, ...]:
    """Every way a reader can end is an answer, but death."""
    try:
        return ("reading", read(request.document_format, content, request.path, request.options, progress))
    except ParserError as error:
        return ("failure", error.code, error.arguments)
    except MemoryError:
        return ("failure", "too-costly", {})
    except RecursionError:
        return ("failure", "too-complex", {})
    except Exception as error:
        return ("failure", "unreadable", {"reason": f"{type(error).__name__}: {error} ({_place(error.__traceback__)})"})


def _place(traceback: TracebackType | None) -> str:
    """Where a reader failed unexpectedly: the innermost line, for whoever mends it."""
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return "?"
    return f"{os.path.basename(traceback.tb_frame.f_code.co_filename)}:{traceback.tb_lineno}"  # noqa: PTH119


def _cap(request: Request) -> int:
    """Limit memory and processor time where the system can (not on Windows: there only the parent's clock counts).

    Returns the peak of memory so far, in the unit of `getrusage`: on Linux a new process has inherited its parent's.
    """
    if sys.platform == "win32":
        return 0
    import resource

    def lower(kind: int, limit: int) -> None:
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))

    used = resource.getrusage(resource.RUSAGE_SELF)
    lower(resource.RLIMIT_AS, request.memory_bytes)
    lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + request.cpu_seconds)
    lower(resource.RLIMIT_CORE, 0)
    return used.ru_maxrss
