"""Titles on one line or several, in every manner of typing; what only looks like a title is none."""

import pytest

from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange
from parsers.titles import find_titles

_CHAPTERS = {Language.KK: "1. Жалпы ережелер", Language.RU: "1. Общие положения"}


def _titles(*texts: str, language: Language, block: Block = Block.UNKNOWN) -> list[str]:
    lines = [*texts, _CHAPTERS[language], "1. Мөр."]
    paragraphs = [Paragraph(text, SourceRange(line, line), block) for line, text in enumerate(lines, 1)]
    titles = find_titles(paragraphs)
    assert all(title.language is language for title in titles)
    return [title.text for title in titles]


@pytest.mark.parametrize(
    "lines",
    [
        ("Мәдениет министрлігі", "Түркістан облысының", "Мұражай ісі департаменті туралы", "ЕРЕЖЕ"),
        ("Түркістан облысының Мұражай ісі департаментінің", "ЕРЕЖЕСІ"),
        ("Түркістан облысының Мұражай ісі департаменті туралы", "Е Р Е Ж Е"),
        ('"Түркістан облысының Мұражай ісі департаменті" мемлекеттік мекемесі туралы', "ереже"),
        ("Түркістан облысының Мұражай ісі департаменті туралы ереже (бұдан әрі – Ереже)",),
        ("Түркістан облысының Мұражай ісі департаменті туралы ереже.",),
        ("Ереже", "Түркістан облысының Мұражай ісі департаменті туралы"),
        ("«Түркістан облысының Мұражай орталығы» мемлекеттік мекемесінің", "ЖАРҒЫСЫ"),
        ("Мұражай мекемесіндегі лауазымдардың", "ТІЗБЕСІ"),
    ],
)
def test_kazakh_titles_are_put_together(lines: tuple[str, ...]) -> None:
    assert _titles(*lines, language=Language.KK) == [" ".join(lines)]


@pytest.mark.parametrize(
    "lines",
    [
        ("ПОЛОЖЕНИЕ", "о Департаменте музейного дела", "по Туркестанской области", "Министерства культуры"),
        ("ПОЛОЖЕНИЕ", "О ДЕПАРТАМЕНТЕ МУЗЕЙНОГО ДЕЛА", "ТУРКЕСТАНСКОЙ ОБЛАСТИ"),
        ("Положение", "о государственном учреждении", "«Департамент музейного дела»"),
        ("Положение о государственном учреждении «Департамент", "Музейного дела»"),
        ("УСТАВ", "государственного учреждения", "«Центр музейного дела»"),
        ("П О Л О Ж Е Н И Е", "о Департаменте музейного дела"),
        ("Типовое положение о Департаменте музейного дела",),
        ("Положение Департамента музейного дела Туркестанской области",),
        ("Положение о Департаменте музейного дела.",),
    ],
)
def test_russian_titles_are_put_together(lines: tuple[str, ...]) -> None:
    assert _titles(*lines, language=Language.RU) == [" ".join(lines)]


def test_a_chapter_without_a_number_ends_a_title() -> None:
    lines = ("ПОЛОЖЕНИЕ", "О ДЕПАРТАМЕНТЕ МУЗЕЙНОГО ДЕЛА", "ОБЩИЕ ПОЛОЖЕНИЯ")
    assert _titles(*lines, language=Language.RU) == [" ".join(lines[:2])]


@pytest.mark.parametrize(
    "line", ["Департамент лесов (далее – Департамент) охраняет леса.", "осуществляет охрану лесов и вод."]
)
def test_a_sentence_below_a_title_is_no_part_of_it(line: str) -> None:
    title = "Положение о Департаменте лесов"
    assert _titles(title, line, language=Language.RU) == [title]


@pytest.mark.parametrize(
    "line",
    [
        "Положение о Департаменте утверждается Министром.",
        "Настоящее Положение о Департаменте разработано в соответствии с законом.",
        "Об утверждении положений о музеях",
        "Положение о Департаменте;",
    ],
)
def test_a_sentence_about_a_regulation_is_no_title(line: str) -> None:
    assert not _titles(line, language=Language.RU)


def test_the_same_words_on_a_cover_are_not_the_title() -> None:
    title = "Положение о Департаменте музейного дела"
    assert _titles(title, "город Туркестан", title, language=Language.RU) == [title]


def test_running_text_holds_no_title() -> None:
    assert not _titles("Мұражай ісі департаменті туралы ереже", language=Language.KK, block=Block.BODY)
