"""The content tells the format; the extension is only compared with it."""

import io
import zipfile

import pytest

from parsers.readers.formats import extension_mismatch, recognise

_HTML = "<!-- a --><!DOCTYPE html>\n<html><body><p>Ереже</p></body></html>"
_FRAGMENT = "<div><p>Ереже</p><p>1. Мұражай.</p></div>"
_MARKDOWN = "## Мұражай туралы ереже\n\n### 1. Жалпы ережелер\n\n1. Мұражай.\n"
_TEXT = "Мұражай туралы ереже\n\n1. Мұражай 2 < 3 болса.\n# 12 бұйрық\n"


def _zip(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return buffer.getvalue()


def _odt() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", b"application/vnd.oasis.opendocument.text")
    return buffer.getvalue()


def _ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(64)


_CONTENTS = [
    (b"%PDF-1.7\n", "pdf"),
    (b"\n\xef\xbb\xbf junk %PDF-1.4", "pdf"),
    (_zip("[Content_Types].xml", "word/document.xml"), "docx"),
    (_odt(), "odt"),
    (_zip("[Content_Types].xml", "xl/workbook.xml"), "unknown"),
    (_ole("WordDocument"), "doc"),
    (_ole("EncryptedPackage"), "ole-encrypted"),
    (_ole("Workbook"), "unknown"),
    (b"{\\rtf1\\ansi}", "rtf"),
    (b"\x89PNG\r\n\x1a\n", "unknown"),
    (b'<?xml version="1.0"?><w:wordDocument/>', "unknown"),
    (b"MIME-Version: 1.0\nContent-Type: multipart/related", "unknown"),
    (b'<?xml version="1.0"?>\n<!DOCTYPE html><html/>', "html"),
    *((text.encode(encoding), "html") for text in (_HTML, _FRAGMENT) for encoding in ("utf-8", "utf-16", "kz1048")),
    *((_MARKDOWN.encode(encoding), "md") for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "kz1048")),
    *((_TEXT.encode(encoding), "txt") for encoding in ("utf-8", "utf-16", "kz1048")),
    (b"", "txt"),
]


@pytest.mark.parametrize(("content", "expected"), _CONTENTS)
def test_19_the_content_decides_whatever_the_file_is_called(content: bytes, expected: str) -> None:
    assert {recognise(content, f"a{suffix}") for suffix in ("", ".pdf", ".docx", ".txt", ".html", ".доку")} == {
        expected
    }


def test_a_single_mark_of_markdown_needs_the_extension() -> None:
    assert recognise(_TEXT.encode(), "a.txt") == "txt"
    assert recognise(_TEXT.encode(), "a.md") == "md"
    assert recognise(b"1. a\n", "a.md") == "txt"


def test_many_comments_are_no_riddle() -> None:
    assert recognise(b"<!-- -->" * 8000 + b"<x>", "a.html") == "txt"


def test_19_an_extension_that_promises_another_format_is_said() -> None:
    remark = extension_mismatch("pdf", "folder.d/Ереже.DOCX")
    assert remark is not None
    assert (remark.code, remark.arguments) == ("format-mismatch", (("extension", "docx"), ("format", "pdf")))
    for document_format, name in (("pdf", "a.pdf"), ("docx", "a.docm"), ("txt", "a.md"), ("txt", "a"), ("html", "a.x")):
        assert extension_mismatch(document_format, name) is None
