"""What a file holds besides text is said, not run, not fetched, not compared."""

from collections.abc import Callable

import pytest

from parsers.diagnostics import Diagnostic
from parsers.readers import pdf
from parsers.readers.reading import Reading
from tests.generators.pdf_file import FIRST_OWN, PdfFile

Remarks = Callable[[Reading, str], list[Diagnostic]]

_TEXT = "Құжаттың жалғыз сөйлемі осы."


def _file(catalog: str = "", *objects: bytes, annotations: int = 0) -> PdfFile:
    """A page with one sentence; the first own objects are its annotations."""
    file = PdfFile(catalog=catalog, objects=list(objects))
    page = file.page()
    page.text(60, 700, _TEXT, 10)
    page.annotations = [f"{FIRST_OWN + index} 0 R" for index in range(annotations)]
    return file


def _annotation(kind: str, entries: str = "") -> bytes:
    return f"<< /Type /Annot /Subtype /{kind} /Rect [50 50 100 100] {entries} >>".encode()


_JAVASCRIPT = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"


@pytest.mark.parametrize(
    ("file", "code", "count"),
    [
        (_file(f"/OpenAction {FIRST_OWN} 0 R", _JAVASCRIPT), "actions-not-run", "1"),
        (_file(f"/OpenAction {FIRST_OWN} 0 R", b"<< /S /Launch /F (calc.exe) >>"), "actions-not-run", "1"),
        (
            _file("", _annotation("Link", "/A << /S /URI /URI (http://example.org) >>"), annotations=1),
            "links-not-followed",
            "1",
        ),
        (
            _file("", _annotation("Text", "/Contents (x)"), _annotation("Stamp"), annotations=2),
            "annotations-left-out",
            "2",
        ),
        (_file("", _annotation("FreeText", "/Contents (x)"), annotations=1), "annotations-left-out", "1"),
        (_file("", _annotation("Widget", "/FT /Tx /T (a) /V (b)"), annotations=1), "form-fields-left-out", "1"),
        (
            _file(
                f"/Names << /EmbeddedFiles << /Names [(a.txt) {FIRST_OWN} 0 R] >> >>",
                f"<< /Type /Filespec /F (a.txt) /EF << /F {FIRST_OWN + 1} 0 R >> >>".encode(),
                b"<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream",
            ),
            "attachments-left-out",
            "1",
        ),
    ],
)
def test_08_and_17_what_is_no_text_is_counted(remarks: Remarks, file: PdfFile, code: str, count: str) -> None:
    reading = pdf.read(file.content(), "a.pdf")
    assert [paragraph.text for paragraph in reading.paragraphs] == [_TEXT]
    (remark,) = remarks(reading, code)
    assert dict(remark.arguments) == {"count": count}


def test_08_links_themselves_are_nothing_to_speak_of() -> None:
    plain = _file("", _annotation("Link", "/Dest [0 /Fit]"), annotations=1)
    assert not pdf.read(plain.content(), "a.pdf").diagnostics


@pytest.mark.parametrize("changed", [False, True])
def test_18_a_change_after_signing_is_said(remarks: Remarks, changed: bool) -> None:
    signature = b"<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 %010d] /Contents <00> >>"
    field = b"<< /FT /Sig /T (s) /V %d 0 R >>" % FIRST_OWN
    catalog = f"/AcroForm << /Fields [{FIRST_OWN + 1} 0 R] /SigFlags 3 >>"
    size = len(_file(catalog, signature % 0, field).content())
    content = _file(catalog, signature % (size - 20), field).content()
    assert len(content) == size
    if changed:
        content += b"9 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 99 /Prev 9 >>\nstartxref\n9\n%%EOF\n"
    reading = pdf.read(content, "a.pdf")
    assert len(remarks(reading, "changed-after-signing")) == changed
