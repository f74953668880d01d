"""The lists of territories hold together."""

import pytest

from parsers.vocabulary.letters import fold_letters
from parsers.vocabulary.territories import (
    KINDS_KK,
    KINDS_RU,
    LEVELS,
    PROVINCE_FORMS_RU,
    PROVINCES_AFTER_WORD_RU,
    PROVINCES_BY_FOLD_KK,
    PROVINCES_KK,
    PROVINCES_RU,
    REPUBLICAN_CITIES_KK,
    TOWN_FORMS_RU,
    TOWNS_BY_FOLD_KK,
    TOWNS_RU,
)


def test_both_languages_have_all_seventeen_provinces() -> None:
    assert len(set(PROVINCES_KK)) == 17
    # Two of the three provinces named by a noun have a second, Russian, spelling.
    assert len(set(PROVINCES_RU)) + len(set(PROVINCES_AFTER_WORD_RU)) - 2 == 17


def test_every_kind_has_a_level_and_is_its_own_form() -> None:
    for kind in set(KINDS_KK.values()) | set(KINDS_RU.values()):
        assert kind in LEVELS
    assert all(KINDS_KK[kind] == kind for kind in set(KINDS_KK.values()))


def test_a_name_is_found_under_its_own_nominative() -> None:
    assert all(PROVINCES_BY_FOLD_KK[fold_letters(name)] == name for name in PROVINCES_KK)
    assert all(fold_letters(name) in TOWNS_BY_FOLD_KK for name in REPUBLICAN_CITIES_KK)
    assert all(TOWN_FORMS_RU[fold_letters(name)] == name for name in TOWNS_RU)


@pytest.mark.parametrize(
    ("form", "name"),
    [("караганды", "Караганда"), ("абая", "Абай"), ("рудного", "Рудный"), ("усть-каменогорске", "Усть-Каменогорск")],
)
def test_case_forms_of_towns(form: str, name: str) -> None:
    assert TOWN_FORMS_RU[form] == name


def test_case_forms_of_provinces() -> None:
    assert PROVINCE_FORMS_RU["западно-казахстанской"] == "Западно-Казахстанская"
    assert KINDS_RU["областям"] == "область"
    assert KINDS_KK["облыстарының"] == "облысы"
