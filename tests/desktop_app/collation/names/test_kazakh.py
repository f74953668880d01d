"""Names in Kazakh: every form of an own name is found, nothing else is."""

import pytest

from desktop_app.collation.names.kazakh import KAZAKH
from desktop_app.collation.names.mentions import Mention


def regions(region: str, text: str) -> list[tuple[str, str]]:
    found = [m for territory in KAZAKH.territories(region) for m in KAZAKH.find_region(territory, text)]
    return [(text[m.start : m.end], m.form) for m in sorted(found, key=lambda m: m.start)]


def kinds(text: str) -> list[tuple[str, str, str]]:
    return [(m.owner, text[m.start : m.end], m.form) for m in KAZAKH.find_kinds(text) if not m.listed and not m.plural]


@pytest.mark.parametrize(
    ("region", "written", "form"),
    [
        ("Ақмола облысы", "Ақмола облысы", "nom"),
        ("Ақмола облысы", "Ақмола облысының", "gen"),
        ("Ақмола облысы", "Ақмола облысына", "dat"),
        ("Ақмола облысы", "Ақмола облысын", "acc"),
        ("Ақмола облысы", "Ақмола облысындағы", "at"),
        ("Астана қаласы", "Астана қаласынан", "abl"),
        ("Астана қаласы", "Астана қаласымен", "ins"),
        ("Батыс Қазақстан облысы", "Батыс Қазақстан облысында", "loc"),
        ("Астана қаласы", "Астанада", "alone loc"),
        ("Шымкент қаласы", "Шымкенттің", "alone gen"),
        ("Ақмола облысы", "Ақмола облыстық", "adjective"),
        ("Ақмола облысы", "Ақмола облыс", "unpossessed nom"),
    ],
)
def test_a_name_is_found_in_all_its_forms(region: str, written: str, form: str) -> None:
    assert regions(region, f"Есеп {written} кітапханасына беріледі.") == [(written, form)]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("Алматы облысы", "Алматы қаласының кітапханасы"),
        ("Алматы қаласы", "Алматы облысының кітапханасы"),
        ("Астана қаласы", "астананың мерейтойы"),  # the capital, not the city's name
        ("Ақмола облысы", "Ақмоло облысының кітапханасы"),
        ("Абай облысы", "Абайша сөйлейді"),
        ("Жетісу облысы", "Орта-Жетісу өңірі"),
    ],
)
def test_another_name_is_not_found(region: str, text: str) -> None:
    assert regions(region, text) == []


def test_capitals_are_a_style_of_the_same_name() -> None:
    (territory,) = KAZAKH.territories("Абай облысы")
    styles = {m.style for m in KAZAKH.find_region(territory, "Абай облысы, АБАЙ ОБЛЫСЫ, Абай Облысы")}
    assert styles == {"", "upper", "odd"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("облыс аумағындағы кітапханалар", [("облыс", "облыс", "nom")]),
        ("Қаланың кітапханалары", [("қала", "Қаланың", "gen")]),
        ("облыстағы көрме", [("облыс", "облыстағы", "at")]),
        ("қалалық бюджет", [("қала", "қалалық", "adjective")]),
        ("қорды қалыптастырады", []),
        ("Көкшетау қаласы", []),
        ("республикалық маңызы бар қаланың бюджеті", []),
        ("облыстар мен қалалардың әкімдіктері", []),
        ("қалалық, аудандық кітапханалар", []),
    ],
)
def test_a_kind_of_territory_alone_is_found(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert kinds(text) == expected


def test_a_body_is_found_with_its_case() -> None:
    text = "Кітапхана департаментінің мөрі, кітапхана департаменті, Кітапхана департаментік"
    found = list(KAZAKH.find_body("Кітапхана департаменті", text))
    assert [(m.form, m.style) for m in found] == [("gen", ""), ("nom", "odd")]


def test_a_joint_region_has_several_territories() -> None:
    joint = KAZAKH.territories("Шымкент қаласы және Түркістан облысы")
    assert [(territory.name, territory.kind) for territory in joint] == [("Шымкент", "қала"), ("Түркістан", "облыс")]


@pytest.mark.parametrize(
    ("form", "written"), [("nom", "Ұлытау облысы"), ("gen", "Ұлытау облысының"), ("alone gen", None)]
)
def test_a_name_can_be_put_into_a_form(form: str, written: str | None) -> None:
    (territory,) = KAZAKH.territories("Ұлытау облысы")
    assert KAZAKH.region_as(territory, form) == written


def test_mentions_lie_in_the_text() -> None:
    text = "Астана қаласының, Астанада, қалада"
    (territory,) = KAZAKH.territories("Астана қаласы")
    found: list[Mention] = [*KAZAKH.find_region(territory, text), *KAZAKH.find_kinds(text)]
    assert [text[m.start : m.end] for m in found] == ["Астана қаласының", "Астанада", "қалада"]
