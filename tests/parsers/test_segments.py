"""Where regulations begin and end in a document, and what their captions say."""

from parsers.language import language_of
from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange
from parsers.segments import divide, heading_above

_ANNEXES = (
    "Мәдениет министрінің",
    "2020 жылғы 3 мамырдағы № 5 бұйрығына",
    "22-1 қосымша",
    "Абай облысының Мұражай ісі департаменті туралы",
    "ЕРЕЖЕ",
    "1. Жалпы ережелер",
    "1. Департаменттің мөрі бар.",
    "Қазақстан Республикасы Мәдениет министрінің",
    "Ақмола облысының Мұражай ісі департаменті туралы ереже",
    "1. Департаменттің мөрі бар.",
)


def _paragraphs(texts: tuple[str, ...], block: Block = Block.UNKNOWN) -> list[Paragraph]:
    return [Paragraph(text, SourceRange(line, line), block) for line, text in enumerate(texts, 1)]


def test_titles_on_two_lines_captions_and_torn_remains() -> None:
    division = divide(_paragraphs(_ANNEXES), Language.KK)
    first, second = division.segments
    assert first.title.text == "Абай облысының Мұражай ісі департаменті туралы ЕРЕЖЕ"
    assert (first.annex, second.annex) == ("22-1", None)
    assert [paragraph.text for paragraph in first.body] == list(_ANNEXES[5:7])
    assert [paragraph.text for paragraph in division.outside] == [*_ANNEXES[:3], _ANNEXES[7]]


def test_russian_title_and_caption() -> None:
    texts = (
        "Приложение 6",
        "к приказу Министра",
        "Положение",
        "о Департаменте музейного дела",
        "1. Музей имеет печать.",
    )
    (segment,) = divide(_paragraphs(texts), Language.RU).segments
    assert (segment.title.text, segment.annex) == ("Положение о Департаменте музейного дела", "6")


def test_the_word_alone_in_running_text_is_no_title() -> None:
    texts = ("Бекітілсін мұражай туралы ереже;", "мұражай туралы ереже", "Соңы жақын.", "Қолы қойылды.")
    assert not divide(_paragraphs(texts), Language.KK).segments


def test_the_documents_title_is_no_caption() -> None:
    heading = heading_above(_paragraphs(_ANNEXES), Language.KK)
    assert heading is not None
    assert heading.text == _ANNEXES[3]


def test_language_is_told_by_letters() -> None:
    assert language_of(_ANNEXES) is Language.KK
    assert language_of(["Положение о музее имени Нұрғисы, его задачах, функциях и имуществе в Астане"]) is Language.RU
