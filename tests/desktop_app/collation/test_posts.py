"""Titles of posts taken apart: the office, its rank, and what stands for choice."""

import pytest

from desktop_app.collation.grammar.posts import read_post
from parsers.model import Language

KK, RU = Language.KK, Language.RU


@pytest.mark.parametrize(
    ("language", "title", "office"),
    [
        (KK, "қор бөлімінің бастығы", "бастығы"),
        (KK, "қор бөлімі бастығының орынбасары", "орынбасары"),
        (KK, "аға мұрағатшы (қалпына келтіруші)", "мұрағатшы"),
        (KK, "басқарма, бөлім бастығы", "бастығы"),
        (RU, "начальник отдела фондов", "начальник"),
        (RU, "заместитель начальника отдела фондов", "заместитель"),
        (RU, "старший научный сотрудник", "сотрудник"),
        (RU, "заведующий читальным залом", "заведующий"),
        (RU, "старший уполномоченный по учету", "уполномоченный"),
        (RU, "архивист (реставратор)", "архивист"),
    ],
)
def test_the_office_is_named_last_in_kazakh_and_first_in_russian(language: Language, title: str, office: str) -> None:
    assert read_post(title, language).office == {office}


def test_a_compound_is_one_office() -> None:
    assert read_post("аға мұрағатшы-кітапханашы", KK).office == {"мұрағатшы", "кітапханашы"}
    assert read_post("старший архивист-библиотекарь", RU).office == {"архивист", "библиотекарь"}


def test_offices_that_stand_for_choice_are_all_known() -> None:
    assert read_post("мұрағатшы, кітапханашы", KK).choice == (frozenset({"мұрағатшы"}), frozenset({"кітапханашы"}))
    assert read_post("архивист, библиотекарь", RU).choice == (frozenset({"архивист"}), frozenset({"библиотекарь"}))


@pytest.mark.parametrize(
    ("language", "title", "ranks"),
    [
        (KK, "аға мұрағатшы", {"аға"}),
        (KK, "бас маман", {"бас"}),
        (KK, "бас басқарма бастығы", set()),
        (KK, "бастықтың бірінші орынбасары", {"бірінші"}),
        (RU, "старший архивист", {"старш"}),
        (RU, "первый заместитель начальника главного управления", {"перв"}),
        (RU, "начальник главного управления", set()),
    ],
)
def test_ranks_are_those_of_the_office(language: Language, title: str, ranks: set[str]) -> None:
    assert read_post(title, language).ranks == ranks


def test_of_whatever_name_says_nothing() -> None:
    assert read_post("барлық атаудағы мұрағатшы", KK) == read_post("мұрағатшы", KK)
    assert read_post("архивист всех наименований", RU).words == ("архивист",)


def test_a_text_without_words_is_no_post() -> None:
    assert read_post("…", KK).office == frozenset()
