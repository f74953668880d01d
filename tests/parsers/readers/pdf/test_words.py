"""Words come from the places of glyphs: whatever order and whatever spaces a program draws."""

from collections.abc import Callable

import pytest

from parsers.readers.reading import Reading
from tests.generators.pdf_file import PdfFile, text_width

Read = Callable[[PdfFile], Reading]
Texts = Callable[[Reading], list[str]]


def test_words_of_a_link_drawn_after_their_line_stand_where_they_are_seen(read: Read, texts: Texts) -> None:
    file = PdfFile()
    page = file.page()
    before, link, after = "Бөлім Қазақстан Республикасының ", "Конституциясына", " сәйкес жұмыс істейді."
    x = page.text(60, 700, before, 10)
    page.text(x + text_width(link, 10), 700, after, 10)
    page.text(x, 700, link, 10)
    assert texts(read(file)) == [before + link + after]


def test_letters_drawn_by_a_substitute_font_stand_in_their_words(read: Read, texts: Texts) -> None:
    text, size = "Тыңдау әңгіме түрінде өтеді.", 10
    file = PdfFile()
    page = file.page()
    for substituted in (False, True):
        x = 60.0
        for letter in text:
            if (letter in "әңғүұқөһі") == substituted and letter != " ":
                page.text(x, 700, letter, size)
            x += text_width(letter, size)
    assert texts(read(file)) == [text]


def test_spaces_are_seen_where_none_is_drawn_and_not_doubled_where_two_are(read: Read, texts: Texts) -> None:
    file = PdfFile()
    page = file.page()
    page.row(700, [(60, "Бөлім"), (110, "жұмыс"), (170, "істейді.")], 10)
    page.row(650, [(60, "Екінші "), (130, " сөйлем "), (220, " осы.")], 10)
    assert texts(read(file)) == ["Бөлім жұмыс істейді.", "Екінші сөйлем осы."]


@pytest.mark.parametrize("spacing", [2.0, 3.0])
def test_letters_set_apart_are_one_word(read: Read, texts: Texts, spacing: float) -> None:
    file = PdfFile()
    file.page().text(60, 700, "БҰЙЫРАМЫН:", 12, spacing=spacing)
    assert texts(read(file)) == ["БҰЙЫРАМЫН:"]


def test_letters_parted_by_typed_spaces_stay_parted(read: Read, texts: Texts) -> None:
    file = PdfFile()
    file.page().text(60, 700, "П Р И К А З", 12)
    assert texts(read(file)) == ["П Р И К А З"]


@pytest.mark.parametrize(("raised", "expected"), [("1", "10¹-бап."), ("12", "10¹²-бап."), ("-1", "10⁻¹-бап.")])
def test_16_a_raised_number_is_another_number(read: Read, texts: Texts, raised: str, expected: str) -> None:
    file = PdfFile()
    page = file.page()
    x = page.text(60, 700, "Бұл 10", 12)
    x = page.text(x, 705, raised, 7)
    page.text(x, 700, "-бап.", 12)
    assert texts(read(file)) == [f"Бұл {expected}"]


def test_a_lowered_figure_stays_in_its_word(read: Read, texts: Texts) -> None:
    file = PdfFile()
    page = file.page()
    x = page.text(60, 700, "СО", 12)
    x = page.text(x, 697, "2", 7)
    page.text(x, 700, " газы.", 12)
    assert texts(read(file)) == ["СО2 газы."]
