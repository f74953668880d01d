"""Where regulations begin and end in a document, and what their captions say."""

from parsers.language import language_of
from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange
from parsers.segments import divide, heading_of

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
    division = divide(_paragraphs(_ANNEXES))
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
    (segment,) = divide(_paragraphs(texts)).segments
    assert (segment.title.text, segment.annex) == ("Положение о Департаменте музейного дела", "6")


def test_the_word_alone_in_running_text_is_no_title() -> None:
    texts = ("Бекітілсін мұражай туралы ереже;", "мұражай туралы ереже", "Соңы жақын.", "Қолы қойылды.")
    assert not divide(_paragraphs(texts)).segments


def test_the_documents_title_is_no_caption() -> None:
    heading = heading_of(divide(_paragraphs(_ANNEXES)), Language.KK)
    assert heading is not None
    assert heading.text == f"{_ANNEXES[3]} {_ANNEXES[4]}"


def test_language_is_told_by_letters() -> None:
    assert language_of(_ANNEXES) is Language.KK
    assert language_of(["Положение о музее имени Нұрғисы, его задачах, функциях и имуществе в Астане"]) is Language.RU


_REGULATION = ("Положение о Департаменте музейного дела", "1. Музей имеет печать.", "2. Музей хранит фонд.")


def test_a_signature_a_stamp_and_a_table_of_contents_stand_outside() -> None:
    below = ("Руководитель Департамента", "А. Б. Сеитов", "«СОГЛАСОВАНО»", "Министерство лесов", "Содержание", "Учёт 3")
    division = divide(_paragraphs((*_REGULATION, *below)))
    assert [paragraph.text for paragraph in division.segments[0].body] == list(_REGULATION[1:])
    assert [paragraph.text for paragraph in division.outside] == list(below)


def test_an_unfinished_last_paragraph_without_a_name_is_no_signature() -> None:
    texts = (*_REGULATION, "Руководитель Департамента отвечает за это")
    (segment,) = divide(_paragraphs(texts)).segments
    assert segment.body[-1].text == texts[-1]


def test_a_list_of_other_things_is_an_annex_of_the_order_or_part_of_its_regulation() -> None:
    acts = ("Перечень утративших силу приказов", "1. Приказ № 5.", "2. Приказ № 6.")
    caption = ("Приложение 2", "к приказу Министра")
    division = divide(_paragraphs((*_REGULATION, *caption, *acts)))
    assert [paragraph.text for paragraph in division.outside] == [*caption, *acts]
    (segment,) = divide(_paragraphs((*_REGULATION, *acts))).segments
    assert [paragraph.text for paragraph in segment.body] == [*_REGULATION[1:], *acts]


def test_each_regulation_has_its_own_language() -> None:
    first, second = divide(_paragraphs((*_REGULATION, *_ANNEXES[:7]))).segments
    assert (first.language, second.language) == (Language.RU, Language.KK)
    assert (len(first.body), second.annex) == (2, "22-1")


def test_the_documents_title_is_no_table_of_contents() -> None:
    heading = heading_of(divide(_paragraphs(("Содержание", "Учёт 3", *_REGULATION))), Language.RU)
    assert heading is not None
    assert heading.text == _REGULATION[0]
