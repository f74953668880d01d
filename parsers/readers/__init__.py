"""One module a format: bytes → lines or paragraphs with layout hints; the format is told by content, not by extension.

`formats` tells the format, `read` calls its reader. Readers are imported when they are needed.
"""

from typing import Protocol

from parsers.diagnostics import ParserError
from parsers.model import Checkpoint, pass_by
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading


class Reader(Protocol):
    """The function ``read`` of a format's module."""

    def __call__(
        self, content: bytes, path: str, options: ReaderOptions = ..., checkpoint: Checkpoint = ...
    ) -> Reading:
        """What ``content`` says; raises `ParserError` with a failure code of the public contract."""


def read(
    document_format: str,
    content: bytes,
    path: str,
    options: ReaderOptions = DEFAULT_OPTIONS,
    checkpoint: Checkpoint = pass_by,
) -> Reading:
    """What the reader of ``document_format`` (as `formats.recognise` names it) makes of ``content``.

    Raises `ParserError`, among others ``unsupported`` for a format that has no reader.
    """
    return _reader(document_format, path)(content, path, options, checkpoint)


def _reader(document_format: str, path: str) -> Reader:
    match document_format:
        case "txt":
            from parsers.readers import plain_text

            return plain_text.read
        case "md":
            from parsers.readers import markdown

            return markdown.read
        case "html":
            from parsers.readers import html

            return html.read
        case "pdf":
            from parsers.readers import pdf

            return pdf.read
        case "docx":
            from parsers.readers import docx

            return docx.read
        case "doc" | "rtf" | "odt":
            from parsers.readers import office

            return office.read
        case "ole-encrypted":
            raise ParserError("encrypted", path)
        case _:
            raise ParserError("unsupported", path)
