"""What a reader of the page does not see is left out by rule and counted; what may be seen is kept."""

from collections.abc import Callable

import pytest

from parsers.diagnostics import Diagnostic
from parsers.readers.reading import Reading
from tests.generators.pdf_file import PdfFile, PdfPage

Read = Callable[[PdfFile], Reading]
Texts = Callable[[Reading], list[str]]
Remarks = Callable[[Reading, str], list[Diagnostic]]

_SEEN = "Көрінетін сөйлем осында."
_HIDDEN = "Жасырын сөз."


def _invisible(page: PdfPage) -> None:
    page.text(60, 650, _HIDDEN, 10, mode=3)


def _white(page: PdfPage) -> None:
    page.text(60, 650, _HIDDEN, 10, colour="1 1 1")


def _off_page(page: PdfPage) -> None:
    page.text(700, 650, _HIDDEN, 10)


def _across(page: PdfPage) -> None:
    page.text(300, 300, _HIDDEN, 30, direction=(0.70711, 0.70711))


@pytest.mark.parametrize(
    ("draw", "code"),
    [
        (_invisible, "hidden-text-removed"),
        (_white, "white-text-removed"),
        (_off_page, "off-page-text-removed"),
        (_across, "turned-text-removed"),
    ],
)
def test_12_text_nobody_sees_is_left_out_and_on_record(
    read: Read, texts: Texts, remarks: Remarks, draw: Callable[[PdfPage], None], code: str
) -> None:
    file = PdfFile()
    page = file.page()
    page.text(60, 700, _SEEN, 10)
    draw(page)
    reading = read(file)
    assert texts(reading) == [_SEEN]
    (remark,) = remarks(reading, code)
    assert remark.page == 1
    assert "".join(remark.removed.split()) == "".join(_HIDDEN.split())


def test_12_white_text_on_a_dark_area_is_seen(read: Read, texts: Texts) -> None:
    file = PdfFile()
    page = file.page()
    page.area(50, 640, 400, 670, "0 0 0.5")
    page.text(60, 650, _HIDDEN, 10, colour="1 1 1")
    assert texts(read(file)) == [_HIDDEN]


def test_12_covered_text_is_kept_and_counted(read: Read, texts: Texts, remarks: Remarks) -> None:
    file = PdfFile()
    page = file.page()
    page.text(60, 700, _SEEN, 10)
    page.area(50, 690, 400, 720, "1 1 1")
    reading = read(file)
    assert texts(reading) == [_SEEN]
    (remark,) = remarks(reading, "covered-text")
    assert dict(remark.arguments)["count"] == str(len(_SEEN.replace(" ", "")))


def test_12_a_scan_with_recognised_letters_is_read_and_said(read: Read, texts: Texts, remarks: Remarks) -> None:
    file = PdfFile()
    page = file.page()
    page.picture(0, 0, 595, 842)
    page.text(60, 700, _SEEN, 10, mode=3)
    reading = read(file)
    assert texts(reading) == [_SEEN]
    assert len(remarks(reading, "recognised-text")) == 1
