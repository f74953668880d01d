"""A file is looked at before it is read: size, kind, and in which process its reader runs."""

import hashlib
from pathlib import Path

import pytest

from parsers import files
from parsers.diagnostics import ParserError
from parsers.files import read_file
from parsers.isolation import ReaderProcess
from parsers.model import pass_by
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading

_PAGE = "<html><body><h1>Мұражай туралы ереже</h1><p>1. Мұражай қорды күзетеді.</p></body></html>"


def _write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _code(path: Path) -> str:
    with pytest.raises(ParserError) as caught:
        read_file(path, DEFAULT_OPTIONS, pass_by)
    assert caught.value.path == str(path)
    return caught.value.code


def test_52_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024 + 1)  # sparse: it takes no room
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    assert _code(path) == "too-large"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", b"", "empty"),
        ("a.docx", b"", "empty"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(50), "unsupported"),
        ("a.docx", b"\x89PNG\r\n\x1a\n" + bytes(50), "unsupported"),
        ("a.txt", bytes(range(256)), "binary"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        ("a.html", b"<html><p> </p></html>", "empty"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    assert _code(_write(tmp_path, name, content)) == code


def test_what_is_not_there_is_unreadable(tmp_path: Path) -> None:
    assert _code(tmp_path / "жоқ.txt") == "unreadable"
    assert _code(tmp_path) == "unreadable"


def test_19_the_content_decides_and_the_mismatch_is_said(tmp_path: Path) -> None:
    file = read_file(_write(tmp_path, "ереже.pdf", _PAGE.encode()), DEFAULT_OPTIONS, pass_by)
    assert (file.reading.format, len(file.reading.paragraphs)) == ("html", 2)
    assert [remark.code for remark in file.diagnostics] == ["format-mismatch"]
    assert file.sha256 == hashlib.sha256(_PAGE.encode()).hexdigest()


def test_risky_formats_are_read_in_the_process_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_parent = []

    def read(document_format: str, *_: object) -> Reading:
        in_parent.append(document_format)
        return Reading(document_format)

    monkeypatch.setattr(files, "read", read)
    with ReaderProcess() as process:
        for name, content in (("a.html", _PAGE.encode()), ("a.txt", b"1. a"), ("a.md", b"## a\n\n### b\n")):
            read_file(_write(tmp_path, name, content), DEFAULT_OPTIONS, pass_by, process)
        assert process._child is not None
    assert in_parent == ["txt", "md"]


def test_options_reach_the_reader(tmp_path: Path) -> None:
    content = "<p>1. Мұражай <del>ескі</del></p>".encode("kz1048")
    path = _write(tmp_path, "a.html", b"<html>" + content)
    reading = read_file(path, ReaderOptions(encoding="windows-1251"), pass_by).reading
    assert reading.paragraphs[0].text == "1. Мўражай"
