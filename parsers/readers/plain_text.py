"""Plain text → lines. Bytes are decoded strictly: a wrong encoding is an error, never letters put for others."""

import codecs
import re

from parsers.diagnostics import ParserError
from parsers.lines import Line

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LINE_END = re.compile(r"\r\n|\r|\n")
_BINARY_SHARE = 0.001
"""Share of NUL and control bytes from which a file is no text."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def read_lines(content: bytes, path: str) -> tuple[Line, ...]:
    """The lines of ``content``, their numbers from 1; only LF, CR and CRLF end a line.

    Raises `ParserError`: ``empty``, ``binary``, ``encoding`` (with the offset of the first byte that does not fit).
    """
    text = _decode(content, path)
    if not text.strip():
        raise ParserError("empty", path)
    return tuple(Line(line, number) for number, line in enumerate(_LINE_END.split(text), 1))


def _decode(content: bytes, path: str) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    if encoding is None:
        encoding = "utf-8"
        if len(_CONTROL.findall(content)) > len(content) * _BINARY_SHARE:
            raise ParserError("binary", path)
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise ParserError("encoding", path, offset=str(error.start)) from error
