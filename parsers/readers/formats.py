"""What kind of document some bytes are: told by the content; the extension is only compared with it.

Containers show themselves by their first bytes and the names of their parts, texts by their marks: HTML by its tags,
Markdown by headings, anchors and quoted emphasis. A text without marks is plain text, whatever it is called.
"""

import codecs
import re
from pathlib import PurePath
from typing import Final

from parsers.diagnostics import Diagnostic

_HEAD = 65_536
"""Bytes in which the marks of a text are looked for."""
_PDF_HEAD = 1024
"""A PDF may have other bytes before its mark, this many (PDF 1.7, implementation note 13 of appendix H)."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARTS = ((b"word/", "docx"), (b"application/vnd.oasis.opendocument.text", "odt"))
_STREAMS = (("EncryptedPackage", "ole-encrypted"), ("WordDocument", "doc"))
_FOREIGN = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b")
"""Pictures and archives."""
_HTML_START = re.compile(
    r"\s*+(?:<\?xml[^>]*>\s*+)?(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_OTHER_MARKUP = re.compile(r"\s*(?:<\?xml\b|MIME-Version:)", re.IGNORECASE)
"""XML of other kinds (Word 2003), web archives."""
_HTML_TAG = re.compile(r"<(?:p|div|article|section|table|tr|td|h[1-6]|ul|ol|li|br|span)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_LEAST_TAGS = 3
_MARKDOWN_MARK = re.compile(
    r"^(?:\#{1,6}[ \t]+[^ \t\r\n]|[ ]{0,3}>[ \t]*[*_]\S|<a[ ](?:id|name)=\"[^\"]*\"></a>"
    r"|(?:\*\*|__|~~)[^\s*_~][^\r\n]*(?:\*\*|__|~~)[ \t]*\r?$|.{0,40}\[[^\]\n]+\]\([^)\s]+\))",
    re.MULTILINE,
)
_LEAST_MARKS = 2
"""One mark may be typed: "# 12" stands for "№ 12" in old files."""
_EXTENSIONS: Final = {
    "pdf": "pdf",
    "docx": "docx",
    "docm": "docx",
    "html": "html",
    "htm": "html",
    "xhtml": "html",
    "md": "md",
    "markdown": "md",
    "txt": "txt",
    "doc": "doc",
    "rtf": "rtf",
    "odt": "odt",
}


def recognise(content: bytes, name: str) -> str:
    """The format of ``content``: pdf, docx, odt, doc, rtf, html, md, txt, ole-encrypted or unknown.

    ole-encrypted is an office's document with a password; unknown are pictures, archives, tables. What a reader then
    finds in the content is not checked here. ``name`` counts only where a text has a single mark of Markdown.
    """
    return _container(content) or _text_format(content, name)


def extension_mismatch(document_format: str, name: str) -> Diagnostic | None:
    """A remark where the extension of ``name`` promises another format; None where it promises none."""
    extension = PurePath(name).suffix.lower().removeprefix(".")
    promised = _EXTENSIONS.get(extension)
    if promised in (None, document_format) or (promised == "md" and document_format == "txt"):
        return None
    return Diagnostic("format-mismatch", None, None, (("extension", extension), ("format", document_format)))


def _container(content: bytes) -> str | None:
    if b"%PDF-" in content[:_PDF_HEAD]:
        return "pdf"
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next((kind for part, kind in _PARTS if part in content), "unknown")
    if content.startswith(_OLE):
        return next((kind for stream, kind in _STREAMS if stream.encode("utf-16-le") in content), "unknown")
    if content[:_PDF_HEAD].lstrip().startswith(b"{\\rtf"):
        return "rtf"
    return "unknown" if content.startswith(_FOREIGN) else None


def _text_format(content: bytes, name: str) -> str:
    head = _head(content)
    if _HTML_START.match(head):
        return "html"
    if _OTHER_MARKUP.match(head):
        return "unknown"
    called_markdown = _EXTENSIONS.get(PurePath(name).suffix.lower().removeprefix(".")) == "md"
    if called_markdown and _has(_MARKDOWN_MARK, head, 1):
        return "md"
    if head.lstrip().startswith("<") and _has(_HTML_TAG, head, _LEAST_TAGS):
        return "html"
    return "md" if _has(_MARKDOWN_MARK, head, _LEAST_MARKS) else "txt"


def _head(content: bytes) -> str:
    """The beginning as text; only its ASCII characters matter here."""
    head = content[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head.decode("utf-16", errors="ignore")
    return head.removeprefix(codecs.BOM_UTF8).replace(b"\0", b"").decode("latin-1")


def _has(mark: re.Pattern[str], text: str, least: int) -> bool:
    return sum(1 for _, _ in zip(range(least), mark.finditer(text), strict=False)) >= least
