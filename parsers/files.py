"""One file → what its reader made of it: size and kind are looked at first, risky formats go to a child process."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from parsers.diagnostics import Diagnostic, ParserError
from parsers.model import Checkpoint
from parsers.readers import read
from parsers.readers.formats import extension_mismatch, recognise
from parsers.readers.reading import ReaderOptions, Reading

if TYPE_CHECKING:
    from parsers.isolation import ReaderProcess

_MOST_BYTES = 200 * 1024 * 1024
"""Largest file that is read (the product's limit)."""
_RISKY = frozenset({"pdf", "docx", "html", "doc", "rtf", "odt"})
"""Formats whose readers a document can take down or make endless."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as its reader gave it."""

    sha256: str
    reading: Reading
    diagnostics: tuple[Diagnostic, ...]
    """The reader's, and one where the extension promises another format."""


def read_file(
    path: Path, options: ReaderOptions, checkpoint: Checkpoint, process: "ReaderProcess | None" = None
) -> ReadFile:
    """The content of the file at ``path``, its format told by content.

    Raises `ParserError`: ``too-large`` before anything is read, ``empty``, ``unreadable``, and what readers raise.
    """
    content = _content(path)
    document_format = recognise(content, path.name)
    if document_format in _RISKY:
        reading = _read_isolated(document_format, content, str(path), options, checkpoint, process)
    else:
        reading = read(document_format, content, str(path), options, checkpoint)
    mismatch = extension_mismatch(reading.format, path.name)
    diagnostics = reading.diagnostics if mismatch is None else (mismatch, *reading.diagnostics)
    return ReadFile(hashlib.sha256(content).hexdigest(), reading, diagnostics)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise ParserError("too-large", str(path), limit=str(_MOST_BYTES // 1024 // 1024))
        if size == 0:
            raise ParserError("empty", str(path))
        return path.read_bytes()
    except OSError as error:
        raise ParserError("unreadable", str(path), reason=error.strerror or str(error)) from error


def _read_isolated(
    document_format: str,
    content: bytes,
    path: str,
    options: ReaderOptions,
    checkpoint: Checkpoint,
    process: "ReaderProcess | None",
) -> Reading:
    if process is not None:
        return process.read(document_format, content, path, options, checkpoint)
    from parsers.isolation import ReaderProcess  # only here: plain text needs neither threads nor processes

    with ReaderProcess() as own:
        return own.read(document_format, content, path, options, checkpoint)
