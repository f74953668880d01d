"""Bytes → an open PDF, or the reason why it cannot be read. Part of a damaged file is never taken for the whole."""

from pypdfium2 import PdfDocument, PdfiumError, raw

from parsers.diagnostics import ParserError
from parsers.readers.pdf.streams import Contents, DamagedStreamError, look_through

_MARK = b"%PDF-"
_HEAD = 1024
"""Bytes in which the mark of a PDF may stand (PDF 1.7, implementation note 13 of appendix H)."""
_END = b"%%EOF"
_TAIL = 4096
"""Bytes at the end in which the mark of the end stands; the specification says 1,024, some servers add more."""
_LOCKED = frozenset({raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY})


def open_pdf(content: bytes, path: str) -> tuple[PdfDocument, Contents]:
    """The document and what its objects speak of.

    Raises `ParserError`: ``unreadable`` for what is no PDF, ``damaged`` where its end is missing or a part does not
    unpack, ``encrypted`` where it needs a password.
    """
    if _MARK not in content[:_HEAD]:
        raise ParserError("unreadable", path)
    try:
        document = PdfDocument(content)
    except PdfiumError as error:
        if getattr(error, "err_code", None) in _LOCKED:
            raise ParserError("encrypted", path) from error
        raise ParserError("damaged" if b" obj" in content else "unreadable", path) from error
    if len(document) == 0:
        raise ParserError("unreadable", path)
    if _END not in content.rstrip(b"\0\r\n\t ")[-_TAIL:]:
        raise ParserError("damaged", path)
    if is_protected(document):
        return document, Contents()
    try:
        return document, look_through(content)
    except DamagedStreamError as error:
        raise ParserError("damaged", path, place=str(error.place)) from error


def is_protected(document: PdfDocument) -> bool:
    """Whether the document is encrypted, though it opens without a password."""
    return bool(raw.FPDF_GetSecurityHandlerRevision(document.raw) >= 0)
