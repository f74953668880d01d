"""Plain text → lines. Bytes are decoded strictly: a wrong encoding is an error, never letters put for others."""

import re

from parsers.diagnostics import ParserError
from parsers.lines import Line
from parsers.model import Checkpoint, pass_by
from parsers.readers.encodings import decode
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading

_LINE_END = re.compile(r"\r\n|\r|\n")


def read(
    content: bytes, path: str, options: ReaderOptions = DEFAULT_OPTIONS, checkpoint: Checkpoint = pass_by
) -> Reading:
    """The lines of ``content``, their numbers from 1; only LF, CR and CRLF end a line.

    Raises `ParserError`: ``empty``, ``binary``, ``damaged``, ``encoding`` (with the offset of the first byte that does
    not fit).
    """
    decoded = decode(content, path, options.encoding)
    if not decoded.text.strip():
        raise ParserError("empty", path)
    lines = tuple(Line(line, number) for number, line in enumerate(_LINE_END.split(decoded.text), 1))
    return Reading("txt", lines=lines, diagnostics=decoded.diagnostics, encoding=decoded.encoding)
