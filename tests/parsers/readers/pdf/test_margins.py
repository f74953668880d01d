"""Running headers and page numbers go only where they are repeated; text at the edge of a page never does."""

from collections.abc import Callable, Sequence

import pytest

from parsers.diagnostics import Diagnostic
from parsers.lines import Block
from parsers.readers.reading import Reading
from tests.generators.pdf_file import PdfFile

Read = Callable[[PdfFile], Reading]
Texts = Callable[[Reading], list[str]]
Remarks = Callable[[Reading, str], list[Diagnostic]]

_BODY = 30
"""Lines of text on a page."""


def _file(headers: Sequence[str], footers: Sequence[str], *, bottom: float = 40) -> PdfFile:
    """Pages of numbered lines, each with its header and footer."""
    file = PdfFile()
    for index, (header, footer) in enumerate(zip(headers, footers, strict=True)):
        page = file.page()
        if header:
            page.text(300, 810, header, 9)
        for line in range(_BODY):
            number = index * _BODY + line + 1
            page.text(60, 770 - 14 * line, f"{number}) осы {number}-тармақша бір жолға сыяды;", 10)
        if footer:
            page.text(300, bottom, footer, 9)
    return file


def test_14_headers_and_page_numbers_of_three_pages_go_and_are_listed(
    read: Read, texts: Texts, remarks: Remarks
) -> None:
    reading = read(_file(["Департамент туралы ереже жобасы"] * 3, ["1", "2", "3"]))
    assert len(texts(reading)) == 3 * _BODY
    headers, numbers = remarks(reading, "running-header-removed"), remarks(reading, "page-number-removed")
    assert [remark.removed for remark in headers] == ["Департамент туралы ереже жобасы"] * 3
    assert [(remark.page, remark.removed) for remark in numbers] == [(1, "1"), (2, "2"), (3, "3")]


@pytest.mark.parametrize("form", ["{}", "- {} -", "{}-бет", "Страница {} из 9", "стр. {}", "№ 17 бұйрық, {}"])
def test_14_page_numbers_of_any_form_go(read: Read, texts: Texts, form: str) -> None:
    reading = read(_file([""] * 4, [form.format(number) for number in range(5, 9)]))
    assert len(texts(reading)) == 4 * _BODY


def test_14_headers_of_odd_and_even_pages_go(read: Read, texts: Texts) -> None:
    headers = ["Ереженің жобасы" if number % 2 else "Департамент" for number in range(8)]
    assert len(texts(read(_file(headers, [""] * 8)))) == 8 * _BODY


def test_14_a_first_page_without_a_header_does_no_harm(read: Read, texts: Texts) -> None:
    assert len(texts(read(_file(["", *["Ереженің жобасы"] * 4], [""] * 5)))) == 5 * _BODY


@pytest.mark.parametrize(("headers", "footers"), [(["Ереженің жобасы"] * 2, [""] * 2), ([""] * 2, ["1", "2"])])
def test_14_what_two_pages_repeat_is_kept_behind_the_text(
    read: Read, texts: Texts, remarks: Remarks, headers: list[str], footers: list[str]
) -> None:
    reading = read(_file(headers, footers))
    kept = [text for text in (*headers, *footers) if text]
    assert texts(reading)[-2:] == kept
    assert [paragraph.block for paragraph in reading.paragraphs[-2:]] == [Block.HEADING] * 2
    assert [remark.removed for remark in remarks(reading, "page-line-set-aside")] == ["", ""]


def test_14_text_that_pages_have_in_common_stays(read: Read, texts: Texts) -> None:
    """Boilerplate that falls on the same height of several pages is no header: other pages have other text there."""
    file = PdfFile()
    for index in range(12):
        page = file.page()
        lines = _BODY if index % 4 == 0 else _BODY - index % 3
        for line in range(lines):
            same = index % 4 == 0 and line == lines - 1
            text = "Осы сөйлем бірнеше беттің соңында тұр." if same else f"{index}-беттің {line}-жолы осында тұр."
            page.text(60, 770 - 14 * line, text, 10)
    joined = " ".join(texts(read(file)))
    assert joined.count("Осы сөйлем бірнеше беттің соңында тұр.") == 3


def test_14_captions_that_count_the_pages_stay(read: Read, texts: Texts) -> None:
    """Annexes of one page each: their captions differ in a number that grows by one, as page numbers do."""
    reading = read(_file([f"{number}-қосымша" for number in range(1, 6)], [""] * 5))
    assert [text for text in texts(reading) if "қосымша" in text] == [f"{number}-қосымша" for number in range(1, 6)]


def test_14_a_page_number_parts_no_paragraph(read: Read, texts: Texts) -> None:
    file = PdfFile()
    for number in range(1, 4):
        page = file.page()
        for line in range(40):
            page.text(60, 770 - 14 * line, f"жалғасатын {number}-беттің {line}-жолы тоқтамай келесі жолға өтеді де", 10)
        page.text(300, 40, str(number), 10)
    assert len(texts(read(file))) == 1
