"""A document can take the child down, never the program; what it costs is bounded, what it says is checked."""

import io
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from parsers import isolation
from parsers.diagnostics import Diagnostic, ParserError
from parsers.isolation import CHILD_FLAG, Limits, ReaderProcess, serve_if_asked
from parsers.lines import Block, Line, Paragraph
from parsers.model import SourceRange
from parsers.readers import plain_text
from parsers.readers.reading import ReaderOptions, Reading

_TEXT = "Мұражай туралы ереже\n1. Мұражай қорды күзетеді.\n"
_EVIL_READER = """
import ctypes, os, signal, sys, time
from parsers.diagnostics import ParserError
from parsers.readers.reading import Reading

def read(content, path, options=None, checkpoint=lambda done, total: None):
    order = content.decode()
    if order == "die":
        os.abort()
    if order == "swallow memory":
        kept = [bytearray(b"x" * 1024 * 1024) for _ in range(4096)]
    if order == "swallow memory and die":
        kept = []
        try:
            while True:
                kept.append(bytearray(b"x" * 1024 * 1024))
        except MemoryError:
            os.abort()
    if order == "never end":
        while True:
            pass
    if order == "sleep":
        time.sleep(60)
    if order == "report":
        for done in range(20):
            checkpoint(done, 20)
            time.sleep(0.02)
    if order == "recurse":
        def deeper(): deeper()
        deeper()
    if order == "fail":
        raise KeyError("x")
    if order == "chatter":
        print("noise"); os.write(1, b"noise")
    if order == "lie":
        return ParserError
    return Reading("txt")
"""


@pytest.fixture
def evil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReaderProcess]:
    """A child whose reader of plain text does what the document says."""
    start = f"import sys; sys.path[:] = sys.argv[1:]; sys.path.insert(0, {str(tmp_path)!r}); " + (
        "import evil, parsers.readers.plain_text as t; t.read = evil.read;"
        " from parsers.readers.process import main; main()"
    )
    (tmp_path / "evil.py").write_text(_EVIL_READER, encoding="utf-8")
    monkeypatch.setattr(isolation, "_START", start)
    # Enough memory that the child's peak is told from that of this process, which it inherits on Linux.
    with ReaderProcess(Limits(memory_bytes=768 * 1024 * 1024, seconds=2.0)) as process:
        yield process


def _failure(process: ReaderProcess, order: str) -> ParserError:
    with pytest.raises(ParserError) as caught:
        process.read("txt", order.encode(), "a.txt")
    return caught.value


def test_the_child_reads_what_the_reader_reads() -> None:
    content = (_TEXT * 2000).encode("kz1048")
    options = ReaderOptions(encoding="windows-1251")
    with ReaderProcess() as process:
        for chosen in (ReaderOptions(), options):
            expected = plain_text.read(content, "a.txt", chosen)
            assert process.read("txt", content, "a.txt", chosen) == expected


def test_a_readers_own_error_comes_through() -> None:
    with ReaderProcess() as process, pytest.raises(ParserError) as caught:
        process.read("txt", "ереже".encode() + b"\xff", "жол/a.txt")
    error = caught.value
    assert (error.code, error.path, error.arguments["offset"]) == ("encoding", "жол/a.txt", "10")


def test_one_child_reads_many_documents() -> None:
    with ReaderProcess() as process:
        children = []
        for _ in range(3):
            process.read("txt", _TEXT.encode(), "a.txt")
            assert process._child is not None
            children.append(process._child._process.pid)
    assert len(set(children)) == 1


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ("die", "unreadable"),
        ("swallow memory", "too-costly"),
        ("never end", "too-costly"),
        ("sleep", "too-costly"),
        ("recurse", "too-complex"),
        ("fail", "unreadable"),
        ("lie", "unreadable"),
    ],
)
def test_09_however_a_reader_ends_it_is_a_failure_and_the_next_document_is_read(
    evil: ReaderProcess, order: str, code: str
) -> None:
    assert _failure(evil, order).code == code
    assert evil.read("txt", b"rest", "b.txt").format == "txt"


def test_09_a_reader_that_swallows_memory_and_dies_is_never_empty(evil: ReaderProcess) -> None:
    # Which of the two it is called hangs on the memory of the parent: a child inherits its parent's peak on Linux.
    assert _failure(evil, "swallow memory and die").code in {"too-costly", "unreadable"}
    assert evil.read("txt", b"rest", "b.txt").format == "txt"


def test_an_unexpected_error_names_its_place(evil: ReaderProcess) -> None:
    reason = _failure(evil, "fail").arguments["reason"]
    assert reason.startswith("KeyError: 'x' (evil.py:")


def test_what_libraries_print_does_not_reach_the_answers(evil: ReaderProcess) -> None:
    assert evil.read("txt", b"chatter", "a.txt").format == "txt"


def test_progress_comes_through(evil: ReaderProcess) -> None:
    seen: list[tuple[int, int]] = []
    evil.read("txt", b"report", "a.txt", checkpoint=lambda done, total: seen.append((done, total)))
    assert len(seen) >= 5
    assert [done for done, total in seen if total == 20] == sorted(done for done, total in seen if total == 20)
    assert any(0 < done < 20 for done, _ in seen)


def test_cancelling_kills_the_child_at_once(evil: ReaderProcess) -> None:
    class _Cancelled(Exception):
        pass

    calls: list[float] = []

    def checkpoint(done: int, total: int) -> None:
        calls.append(time.monotonic())
        if len(calls) == 5:
            raise _Cancelled

    with pytest.raises(_Cancelled):
        evil.read("txt", b"sleep", "a.txt", checkpoint=checkpoint)
    assert time.monotonic() - calls[-1] < 1
    assert max(later - earlier for earlier, later in pairwise(calls)) < 0.5
    assert evil._child is None


def test_no_child_and_no_thread_is_left_behind() -> None:
    threads = threading.active_count()
    with ReaderProcess() as process:
        process.read("txt", _TEXT.encode(), "a.txt")
        assert process._child is not None
        popen = process._child._process
    assert popen.returncode is not None
    assert threading.active_count() == threads


def test_an_answer_of_another_kind_is_refused() -> None:
    class _Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (os.system, ("exit 1",))

    with pytest.raises(pickle.UnpicklingError):
        isolation._Answers(io.BytesIO(pickle.dumps(_Bomb()))).load()


def test_a_script_without_a_guard_reads_too(tmp_path: Path, root: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(root)!r})\n"
        "from parsers.isolation import ReaderProcess\n"
        "with ReaderProcess() as process:\n"
        "    print(len(process.read('txt', b'1. a\\n2. b', 'a.txt').lines))\n",
        encoding="utf-8",
    )
    run = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert run.stdout == "2\n"


def test_107_a_frozen_program_serves_only_when_asked(root: Path) -> None:
    serve_if_asked(["salystyru", "compare", CHILD_FLAG])
    command = f"import sys; sys.path.insert(0, {str(root)!r}); from parsers.isolation import serve_if_asked; "
    command += f"serve_if_asked(['salystyru', {CHILD_FLAG!r}]); print('window')"
    run = subprocess.run([sys.executable, "-c", command], input=b"", capture_output=True, check=True)
    assert run.stdout == b""


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the frozen program")
def test_107_a_frozen_program_is_its_own_child(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "salystyru"
    program.write_text(
        f"#!{sys.executable}\nimport sys; sys.frozen = True; sys.path.insert(0, {str(root)!r})\n"
        "from desktop_app.__main__ import main; sys.exit(main())\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    with ReaderProcess() as process:
        assert len(process.read("txt", _TEXT.encode(), "a.txt").lines) == 3


@pytest.mark.parametrize("block", Block)
def test_an_answer_names_records_only_whatever_version_of_python_wrote_it(block: Block) -> None:
    class Names(pickle.Unpickler):
        def find_class(self, module: str, name: str) -> object:
            found.add((module, name))
            return super().find_class(module, name)

    found = set[tuple[str, str]]()
    where = SourceRange(1, 2)
    remark = Diagnostic("note", 1, None, (("text", "a"),))
    reading = Reading("docx", (Line("a", 1),), (Paragraph("a", where, block),), (remark,))
    assert Names(io.BytesIO(pickle.dumps(reading, pickle.HIGHEST_PROTOCOL))).load() == reading
    assert found == isolation._RECORDS
    assert block.__reduce_ex__(pickle.HIGHEST_PROTOCOL) == (Block, (block.value,))


def test_the_child_loads_neither_qt_nor_the_rest_of_the_parser(root: Path) -> None:
    command = "import sys, parsers.readers.process; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, cwd=root, check=True)
    modules = set(loaded.stdout.split())
    assert not {"PySide6", "pandas", "openpyxl", "parsers.documents", "parsers.structure"} & modules
