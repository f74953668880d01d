"""Questions that addresses ask of the gazetteer, on a small invented country."""

import pytest

from desktop_app.collation.gazetteer import Gazetteer, IndexPrefix, Region, Renaming, Town, fold, names_of
from parsers.model import Language

_COUNTRY = Gazetteer(
    regions=(
        Region("west", "province", ("Батыс",), ("Западная",), ("БО",), "01", "W", None),
        Region("lake", "province", ("Көл",), ("Көл",), (), "01", "W", 2020),
        Region("capital", "city", ("Орда",), ("Орда",), (), "05", "O", None),
    ),
    prefixes=(IndexPrefix("0107", "lake", "west"),),
    towns=(Town(("Жағалау", "Жагалау"), "lake", "west"), Town(("Батыс", "Батыс"), "west", None)),
    renamings=(
        Renaming("town", ("Слобода",), "Орда қаласы", "город Орда", "capital", 1990),
        Renaming("province", ("Губерния", "Губернская"), "Батыс облысы", "Западная область", "west", 1990),
    ),
)


@pytest.mark.parametrize(
    ("text", "language", "regions"),
    [
        ("Батыс облысының мұрағаты", Language.KK, ["west"]),
        ("Батыс және Көл облыстары бойынша", Language.KK, ["west", "lake"]),
        ("Орда қаласы және Батыс облысы", Language.KK, ["capital", "west"]),
        ("Батыс қаласы, Орда ауданы, Көл көшесі", Language.KK, []),
        ("Слобода қаласы", Language.KK, ["capital"]),
        ("архив по Западной области и области Көл", Language.RU, ["west", "lake"]),
        ("архив города Орды", Language.RU, ["capital"]),
        ("г. Орда", Language.RU, ["capital"]),
        ("Губернская обл.", Language.RU, ["west"]),
        ("в области архивного дела", Language.RU, []),
    ],
)
def test_regions_are_found_in_any_form(text: str, language: Language, regions: list[str]) -> None:
    mentions = list(_COUNTRY.mentions(text, language))
    assert [mention.region for mention in mentions] == regions
    assert all(text[mention.start].isupper() for mention in mentions)
    assert [mention.renaming is not None for mention in mentions] == [text.startswith(("Слобода", "Губ"))] * len(
        regions
    )


@pytest.mark.parametrize(
    ("index", "former", "regions"),
    [
        ("050001", False, ["capital"]),
        ("050 001", False, ["capital"]),
        ("O05A1B2", False, ["capital"]),
        ("010001", False, ["west", "lake"]),
        ("010700", False, ["lake"]),
        ("010700", True, ["lake", "west"]),
        ("480000", True, []),
    ],
)
def test_an_index_is_of_the_region_its_digits_say(index: str, former: bool, regions: list[str]) -> None:
    assert _COUNTRY.regions_of_index(index, former=former) == frozenset(regions)


@pytest.mark.parametrize("index", ["05000", "0500011", "05OO01", "", "O5A1B2"])
def test_what_is_no_index_is_of_no_region(index: str) -> None:
    assert _COUNTRY.regions_of_index(index, former=True) is None


def test_a_town_lies_where_it_lay_before_too_if_asked() -> None:
    assert _COUNTRY.regions_of_town("Жағалау қаласы", former=False) == {"lake"}
    assert _COUNTRY.regions_of_town("г. Жагалау", former=True) == {"lake", "west"}
    assert _COUNTRY.regions_of_town("город Слобода", former=False) == {"capital"}
    assert _COUNTRY.regions_of_town("Белгісіз қаласы", former=True) == frozenset()


def test_a_former_name_is_told_by_its_kind() -> None:
    renaming = _COUNTRY.renaming_of("Слобода қаласы", "town")
    assert renaming is not None
    assert renaming.kk == "Орда қаласы"
    assert _COUNTRY.renaming_of("Слобода ауданы", "district") is None
    assert _COUNTRY.renaming_of("Орда қаласы", "town") is None


def test_a_region_is_known_by_its_initials_and_a_city_by_its_bare_name() -> None:
    assert _COUNTRY.region_of("БО", Language.KK) == {"west"}
    assert _COUNTRY.region_of("Орда", Language.RU) == {"capital"}
    assert _COUNTRY.region_of("Батыс", Language.KK) == frozenset()


def test_names_stand_in_the_order_of_the_gazetteer() -> None:
    assert names_of({"capital", "west"}, _COUNTRY, Language.RU) == "Западная область, город Орда"
    assert names_of({"lake"}, _COUNTRY, Language.RU) == "область Көл"


def test_folding_keeps_places() -> None:
    assert fold("Oрда ОБЛЫCЫ, ёлка") == "орда облысы, елка"
    assert len(fold("İ Орда")) == len("İ Орда")
