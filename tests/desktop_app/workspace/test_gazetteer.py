"""The gazetteer that comes with the program is whole, and agrees with the names by which documents are read."""

from collections import Counter

import pytest

from desktop_app.collation.gazetteer import Gazetteer, fold
from desktop_app.workspace.gazetteer import read_gazetteer
from parsers.model import Language
from parsers.vocabulary import territories


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return read_gazetteer()


def test_there_are_seventeen_provinces_and_three_cities(gazetteer: Gazetteer) -> None:
    assert Counter(region.kind for region in gazetteer.regions) == {"province": 17, "city": 3}


def test_every_region_that_is_named_is_there(gazetteer: Gazetteer) -> None:
    named = {town.region for town in gazetteer.towns} | {town.before for town in gazetteer.towns}
    named |= {prefix.region for prefix in gazetteer.prefixes} | {prefix.before for prefix in gazetteer.prefixes}
    named |= {renaming.region for renaming in gazetteer.renamings}
    assert named - {None} <= gazetteer.by_id.keys()


def test_every_province_that_the_parser_knows_is_found_in_both_languages(gazetteer: Gazetteer) -> None:
    texts = {
        Language.KK: [f"{name} облысы" for name in territories.PROVINCES_KK],
        Language.RU: [
            *(f"{name} область" for name in territories.PROVINCES_RU),
            *(f"область {name}" for name in territories.PROVINCES_AFTER_WORD_RU),
        ],
    }
    for language, names in texts.items():
        found = {region for name in names for region in gazetteer.region_of(name, language)}
        assert found == {region.id for region in gazetteer.regions if region.kind == "province"}
        assert all(gazetteer.region_of(name, language) for name in names)


def test_every_town_that_the_parser_knows_lies_in_a_region(gazetteer: Gazetteer) -> None:
    cities = {fold(name) for name in (*territories.REPUBLICAN_CITIES_KK, *territories.REPUBLICAN_CITIES_RU)}
    towns = {*territories.TOWNS_KK, *territories.TOWNS_RU}
    unknown = [town for town in towns if fold(town) not in cities and not gazetteer.regions_of_town(town, former=False)]
    assert unknown == []


def test_the_name_of_a_region_leads_back_to_it(gazetteer: Gazetteer) -> None:
    for region in gazetteer.regions:
        for language in Language:
            assert gazetteer.region_of(region.name(language), language) == {region.id}


def test_exact_prefixes_refine_the_first_two_digits(gazetteer: Gazetteer) -> None:
    for prefix in gazetteer.prefixes:
        assert len(prefix.prefix) == 4
        assert gazetteer.by_id[prefix.region].index == prefix.prefix[:2]
        assert gazetteer.regions_of_index(prefix.prefix + "00", former=False) == frozenset({prefix.region})


def test_former_names_are_no_present_ones(gazetteer: Gazetteer) -> None:
    present = {fold(name) for town in gazetteer.towns for name in town.names}
    assert not {fold(name) for it in gazetteer.renamings if it.kind == "town" for name in it.old} & present
