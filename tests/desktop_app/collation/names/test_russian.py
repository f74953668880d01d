"""Names in Russian: ambiguous forms get the case that the words around ask for."""

import pytest

from desktop_app.collation.names.russian import RUSSIAN


def regions(region: str, text: str) -> list[tuple[str, str]]:
    found = [m for territory in RUSSIAN.territories(region) for m in RUSSIAN.find_region(territory, text)]
    return [(text[m.start : m.end], m.form) for m in found]


def kinds(text: str) -> list[tuple[str, str, str]]:
    return [(m.owner, text[m.start : m.end], m.form) for m in RUSSIAN.find_kinds(text) if not m.listed and not m.plural]


@pytest.mark.parametrize(
    ("region", "text", "written", "form"),
    [
        ("Акмолинская область", "библиотеки Акмолинской области (далее", "Акмолинской области", "gen"),
        ("Акмолинская область", "отчет по Акмолинской области", "Акмолинской области", "dat"),
        ("Акмолинская область", "работает в Акмолинской области", "Акмолинской области", "prep"),
        ("Акмолинская область", "Акмолинская область", "Акмолинская область", "nom"),
        ("Акмолинская область", "перевозит в Акмолинскую область", "Акмолинскую область", "acc"),
        ("город Астана", "библиотеки города Астаны", "города Астаны", "gen"),
        ("город Астана", "библиотеки города Астана", "города Астана", "gen"),
        ("город Астана", "отчет по городу Астане", "городу Астане", "dat"),
        ("город Астана", "отчет по городу Астана", "городу Астана", "dat"),
        ("город Астана", "отчет по г. Астана", "г. Астана", "dat"),
        ("город Астана", "библиотеки г. Астаны", "г. Астаны", "gen"),
        ("город Шымкент", "библиотеки города Шымкента", "города Шымкента", "gen"),
        ("город Алматы", "в городе Алматы", "городе Алматы", "prep"),
        ("область Абай", "библиотеки области Абай", "области Абай", "gen"),
        ("город Астана", "хранится в Астане", "Астане", "alone prep"),
        ("Западно-Казахстанская область", "по Западно-Казахстанской области", "Западно-Казахстанской области", "dat"),
    ],
)
def test_a_name_is_found_with_its_case(region: str, text: str, written: str, form: str) -> None:
    assert regions(region, text) == [(written, form)]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("город Астана", "района Астана"),
        ("город Астана", "города Астане"),  # two cases at once are no form
        ("Акмолинская область", "Акмолинский район"),
        ("область Абай", "города Абай"),
    ],
)
def test_another_name_is_not_found(region: str, text: str) -> None:
    assert regions(region, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("на территории области.", [("област", "области", "gen")]),
        ("библиотеки города хранят", [("город", "города", "gen")]),
        ("хранится в области.", [("област", "области", "prep")]),
        ("политика в области охраны книг", []),  # a field of activity
        ("город Кокшетау", []),
        ("Акмолинской области", []),
        ("города республиканского значения", []),
        ("города и области", []),
        ("областной бюджет", [("област", "областной", "adjective ой")]),
    ],
)
def test_a_kind_of_territory_alone_is_found(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert kinds(text) == expected


def test_a_body_is_found_with_its_case() -> None:
    text = "Департаментом библиотек, Департамента библиотек, департамент библиотек"
    found = list(RUSSIAN.find_body("Департамент библиотек", text))
    assert [(m.form, m.style) for m in found] == [("ins", ""), ("gen", ""), ("nom", "odd")]


@pytest.mark.parametrize(
    ("region", "form", "written"),
    [
        ("Акмолинская область", "gen", "Акмолинской области"),
        ("город Астана", "dat", "городу Астане"),
        ("область Абай", "ins", "областью Абай"),
        ("город Астана", "alone gen", None),
    ],
)
def test_a_name_can_be_put_into_a_form(region: str, form: str, written: str | None) -> None:
    (territory,) = RUSSIAN.territories(region)
    assert RUSSIAN.region_as(territory, form) == written
