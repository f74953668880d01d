"""Chapters: how they name themselves, how they are numbered, what only looks like one."""

import pytest

from parsers.chapters import ChapterReader, join_chapter_lines
from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange
from parsers.numbering import point_number
from parsers.vocabulary import vocabulary

_POINT = "{}. Музей имеет печать."


def _read(
    *texts: str, language: Language = Language.RU, block: Block = Block.UNKNOWN
) -> list[tuple[str | None, str, str]]:
    """Number, text and word of each chapter."""
    paragraphs = [Paragraph(text, SourceRange(line, line), block) for line, text in enumerate(texts, 1)]
    body = join_chapter_lines(paragraphs, vocabulary(language))
    reader = ChapterReader(body, vocabulary(language))
    found, last = [], None
    for index, paragraph in enumerate(body):
        heading = reader.read(index, last)
        if heading is not None:
            found.append((heading.number, heading.text, heading.word))
        elif numbered := point_number(paragraph.text):
            last = numbered.number
    return found


@pytest.mark.parametrize(
    ("text", "language", "heading"),
    [
        ("Глава 1. Общие положения", Language.RU, ("1", "Общие положения", "Глава")),
        ("ГЛАВА I. ОБЩИЕ ПОЛОЖЕНИЯ", Language.RU, ("I", "ОБЩИЕ ПОЛОЖЕНИЯ", "ГЛАВА")),
        ("Раздел 2 Учёт", Language.RU, ("2", "Учёт", "Раздел")),
        ("§ 3. Учёт.", Language.RU, ("3", "Учёт.", "§")),
        ("Глава первая. Учёт", Language.RU, ("первая", "Учёт", "Глава")),
        ("Глава 4", Language.RU, ("4", "Глава", "")),
        ("1-тарау. Жалпы ережелер", Language.KK, ("1", "Жалпы ережелер", "-тарау")),
        ("2 БӨЛІМ. ЕСЕП", Language.KK, ("2", "ЕСЕП", "БӨЛІМ")),
        ("Екінші тарау. Есеп", Language.KK, ("Екінші", "Есеп", "тарау")),
        ("3-тарау алып тасталды - 01.02.2025 № 3 бұйрықпен.", Language.KK, None),
    ],
)
def test_a_chapter_names_itself(text: str, language: Language, heading: tuple[str, str, str] | None) -> None:
    expected = heading or ("3", "алып тасталды - 01.02.2025 № 3 бұйрықпен.", "-тарау")
    assert _read(text, _POINT.format(1), language=language) == [expected]


@pytest.mark.parametrize(
    "text", ["Раздел 2 плана утверждает руководитель.", "1-бөлім бастығы есеп береді", "Главный хранитель ведёт учёт."]
)
def test_a_sentence_that_begins_with_the_word_is_no_chapter(text: str) -> None:
    language = Language.KK if text[0].isdigit() else Language.RU
    assert not _read(_POINT.format(1), text, _POINT.format(2), language=language)


def test_roman_numbers_go_on_from_each_other() -> None:
    texts = ("I. Введение", _POINT.format(1), "ІІ. Учёт", _POINT.format(2), "Х. Ахметов", _POINT.format(3))
    assert [number for number, _, _ in _read(*texts)] == ["I", "ІІ"]


def test_a_heading_may_stand_below_its_number() -> None:
    assert _read("Глава 1", "Общие положения", _POINT.format(1), "Глава 2", _POINT.format(2)) == [
        ("1", "Общие положения", "Глава"),
        ("2", "Глава", ""),
    ]


def test_a_full_stop_makes_no_point_of_a_usual_heading() -> None:
    texts = ("1. Общие положения.", *map(_POINT.format, (1, 2, 3)), "2. Имущество.", _POINT.format(4))
    assert [number for number, _, _ in _read(*texts)] == ["1", "2"]


def test_a_number_given_twice_makes_no_chapter_of_a_sentence() -> None:
    texts = ("1. Общие положения", *map(_POINT.format, (1, 2, 2, 3)))
    assert [number for number, _, _ in _read(*texts)] == ["1"]


def test_dotted_points_show_their_chapter() -> None:
    texts = ("1. ВВЕДЕНИЕ", "1.1. Музей имеет печать.", "2. ХРАНЕНИЕ", "2.1. Музей хранит.", "2.2. Музей учит.")
    assert [text for _, text, _ in _read(*texts)] == ["ВВЕДЕНИЕ", "ХРАНЕНИЕ"]


def test_chapters_without_numbers_are_a_habit() -> None:
    texts = ("Общие положения", _POINT.format(1), "Дружба с соседями", _POINT.format(2))
    assert [text for _, text, _ in _read(*texts)] == ["Общие положения", "Дружба с соседями"]
    assert not _read(_POINT.format(1), "Дружба с соседями", _POINT.format(2))


def test_a_heading_stands_where_points_begin_anew() -> None:
    texts = ("1. Общие положения", *map(_POINT.format, (1, 2)), "Перечень подчинённых музеев", "1. Музей леса.")
    assert [text for _, text, _ in _read(*texts)] == ["Общие положения", "Перечень подчинённых музеев"]


def test_running_text_holds_no_chapter_but_one_that_names_itself() -> None:
    texts = ("1. Общие положения", _POINT.format(1), "Глава 2. Учёт", _POINT.format(2))
    assert _read(*texts, block=Block.BODY) == [("2", "Учёт", "Глава")]


def test_a_wrong_number_makes_no_point_of_a_usual_heading_between_points_that_follow() -> None:
    texts = ("1. Общие положения", *map(_POINT.format, (1, 2)), "5. Имущество музея", *map(_POINT.format, (3, 4)))
    assert [number for number, _, _ in _read(*texts)] == ["1", "5"]
