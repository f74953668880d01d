"""What cannot be read is an error with a reason, never an empty text and never a part of one.

Two faults have no test here. 9, bombs and loops: pdfium itself spends the memory, so the caps of the child process stop
it, and that is tested with `parsers.isolation`. 11, a font that names its letters wrongly and consistently: only a look
at the picture of the page would tell, which the program does not take.
"""

import random
import re
from collections.abc import Callable

import pytest

from parsers.diagnostics import Diagnostic, ParserError
from parsers.readers import pdf
from parsers.readers.reading import Reading
from tests.generators.pdf_file import PdfFile

Read = Callable[[PdfFile], Reading]
Remarks = Callable[[Reading, str], list[Diagnostic]]


def _file(pages: int = 2) -> PdfFile:
    file = PdfFile()
    for number in range(1, pages + 1):
        page = file.page()
        for line in range(30):
            page.text(
                60, 780 - 14 * line, f"{line + 1}. Бұл {number}-беттің жолы, ол өз сөздерімен толық жазылған.", 10
            )
    return file


def _code(content: bytes) -> str:
    with pytest.raises(ParserError) as caught:
        pdf.read(content, "a.pdf")
    return caught.value.code


@pytest.mark.parametrize("content", [b"not a document at all", b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF\n"])
def test_01_garbage_and_a_bare_header_are_unreadable(content: bytes) -> None:
    assert _code(content) == "unreadable"


def test_02_a_file_cut_anywhere_gives_its_whole_text_or_an_error() -> None:
    content = _file().content()
    whole = pdf.read(content, "a.pdf").paragraphs
    codes = set()
    for percent in range(5, 100):
        try:
            assert pdf.read(content[: len(content) * percent // 100], "a.pdf").paragraphs == whole
        except ParserError as error:
            codes.add(error.code)
    assert codes == {"damaged"}


def test_02_a_changed_byte_in_a_packed_text_is_found() -> None:
    content = _file().content()
    whole = pdf.read(content, "a.pdf").paragraphs
    start = content.rindex(b"stream\n", 0, content.rindex(b"endstream")) + 7
    dice = random.Random(13)
    codes = set()
    for _ in range(40):
        place = start + dice.randrange(content.rindex(b"\nendstream") - start)
        changed = content[:place] + bytes([content[place] ^ (1 << dice.randrange(8))]) + content[place + 1 :]
        try:
            assert pdf.read(changed, "a.pdf").paragraphs == whole
        except ParserError as error:
            codes.add(error.code)
    assert codes == {"damaged"}


def test_02_a_packed_part_without_its_checksum_is_whole() -> None:
    """Some writers leave the checksum away; the data itself is all there."""
    content = _file(1).content()
    length = re.findall(rb"/Length (\d+)", content)[-1]
    shorter = b"/Length %d" % (int(length) - 4)
    head, _, tail = content.rpartition(b"/Length " + length)
    assert pdf.read(head + shorter + tail, "a.pdf").paragraphs == pdf.read(content, "a.pdf").paragraphs


def test_03_a_document_with_a_password_is_encrypted() -> None:
    assert _code(_file().content(user_password="secret")) == "encrypted"


def test_04_a_restricted_document_is_read_with_a_note(remarks: Remarks) -> None:
    reading = pdf.read(_file().content(user_password=""), "a.pdf")
    assert reading.paragraphs == pdf.read(_file().content(), "a.pdf").paragraphs
    assert len(remarks(reading, "restricted")) == 1


def test_05_a_scan_has_no_text_layer() -> None:
    file = PdfFile()
    for _ in range(3):
        file.page().picture(0, 0, 595, 842)
    assert _code(file.content()) == "no-text-layer"


def test_05_a_scan_with_only_page_numbers_has_no_text_layer() -> None:
    file = PdfFile()
    for number in range(1, 5):
        page = file.page()
        page.picture(0, 60, 595, 842)
        page.text(300, 30, str(number), 10)
    assert _code(file.content()) == "no-text-layer"


def test_06_pages_without_text_are_named(read: Read, remarks: Remarks) -> None:
    file = _file(1)
    file.page().picture(0, 0, 595, 842)
    file.page().text(60, 700, "2. Соңғы беттің мәтіні.", 10)
    file.page()
    assert [remark.page for remark in remarks(read(file), "page-without-text")] == [2, 4]


def test_06_a_page_that_is_mostly_a_picture_is_named(read: Read, remarks: Remarks) -> None:
    file = _file(1)
    page = file.page()
    page.picture(0, 0, 595, 700)
    page.text(60, 800, "Суреттің үстіндегі жалғыз жол.", 10)
    assert [remark.page for remark in remarks(read(file), "picture-on-page")] == [2]


def test_10_a_font_that_does_not_say_what_it_shows_is_not_believed() -> None:
    file = _file()
    file.unicode_table = False
    assert _code(file.content()) == "unreliable-text"


@pytest.mark.parametrize("letters", ["\ue012\ue013\ue014", "\ufffd", "\x03\x04"])
def test_10_letters_nobody_knows_are_not_believed(letters: str) -> None:
    file = _file()
    file.pages[0].text(60, 100, f"Бүлінген {letters * 20} сөздер", 10)
    assert _code(file.content()) == "unreliable-text"


def test_10_russian_in_disguise_of_western_letters_is_not_believed() -> None:
    file = PdfFile()
    text = "Положение о департаменте и его задачах".encode("cp1251").decode("latin-1")
    for line in range(20):
        file.page().text(60, 700 - line, text, 10)
    assert _code(file.content()) == "unreliable-text"


def test_10_bullets_of_a_symbol_font_do_no_harm(read: Read) -> None:
    file = PdfFile()
    page = file.page()
    for line in range(10):
        page.text(60, 700 - 14 * line, "\uf0b7 қызметтің бір түрі;", 10)
    assert len(read(file).paragraphs) == 10


@pytest.mark.parametrize("compressed", [True, False])
def test_10_a_mutated_file_is_read_or_refused(compressed: bool) -> None:
    file = _file()
    file.pages[0].rule(60, 300, 100)
    file.pages[1].picture(10, 10, 60, 60)
    file.compressed = compressed
    content = file.content()
    dice = random.Random(7)
    codes = set()
    for _ in range(60):
        changed = bytearray(content)
        for _ in range(dice.choice([1, 3, 10])):
            changed[dice.randrange(len(changed))] = dice.randrange(256)
        try:
            pdf.read(bytes(changed), "a.pdf")
        except ParserError as error:
            codes.add(error.code)
    assert codes <= {"damaged", "unreadable", "unreliable-text", "no-text-layer"}
    assert "damaged" in codes
