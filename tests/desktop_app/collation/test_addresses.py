"""Findings in postal addresses and full names, on invented bodies of real regions."""

from dataclasses import replace

import pytest

from desktop_app.collation.addresses import find_address_faults
from desktop_app.workspace.gazetteer import read_gazetteer
from parsers.model import Language, PostalAddress, Regulation
from tests.desktop_app.collation.factory import regulation

_RAW = "индексі 020000, Қазақстан Республикасы, Ақмола облысы, Көкшетау қаласы, Абай көшесі, 12-үй."
_SOUND = PostalAddress(
    label="орналасқан жері",
    raw=_RAW,
    postal_index="020000",
    country="Қазақстан Республикасы",
    region="Ақмола облысы",
    city="Көкшетау қаласы",
    street="Абай көшесі",
    building="12-үй",
)
_SOUND_RU = PostalAddress(
    label="Местонахождение",
    raw="индекс 140000, Республика Казахстан, Павлодарская область, город Павлодар, улица Лесная, дом 5.",
    postal_index="140000",
    country="Республика Казахстан",
    region="Павлодарская область",
    city="город Павлодар",
    street="улица Лесная",
    building="дом 5",
)


def _kazakh(address: PostalAddress | None, region: str = "Ақмола облысы", full: str = "") -> Regulation:
    raw = address.raw if address else "белгісіз."
    label = address.label if address else ""
    text = f"""
        # {region} бойынша Кітапхана департаменті туралы ереже
        8. [location] Департаменттің {label}: {raw}
        9. [full_name] Толық атауы – "{full or region} бойынша Кітапхана департаменті" мекемесі.
    """
    return regulation(region, text, address=address)


def _russian(address: PostalAddress, region: str = "Павлодарская область", title: str = "") -> Regulation:
    text = f"""
        # Положение о Департаменте библиотек {title or "Павлодарской области"}
        8. [location] {address.label}: {address.raw}
        9. [full_name] Полное наименование: «Департамент библиотек {title or "Павлодарской области"}».
    """
    return regulation(region, text, address=address, language=Language.RU, agency="Департамент библиотек")


def _changed(old: str = "", new: str = "", **fields: str | None) -> PostalAddress:
    """The sound address with a change in its text and in its parts."""
    return replace(_SOUND, raw=_RAW.replace(old, new) if old else _RAW, **fields)  # type: ignore[arg-type]


def _found(*regulations: Regulation) -> list[tuple[str, str, dict[str, str]]]:
    """Findings of regulations that each have an id of their own."""
    apart = [replace(regulation, id=f"{place}.txt#1") for place, regulation in enumerate(regulations, 1)]
    findings = find_address_faults(apart, read_gazetteer())
    return [(finding.code, finding.part, dict(finding.arguments)) for finding in findings]


def test_sound_addresses_have_no_finding() -> None:
    assert _found(_kazakh(_SOUND), _kazakh(_SOUND)) == []
    assert _found(_russian(_SOUND_RU)) == []


@pytest.mark.parametrize(
    ("address", "region"),
    [
        (
            _changed(
                "Абай көшесі, 12-үй", "12-шағын аудан, 80-ғимарат", street="12-шағын аудан", building="80-ғимарат"
            ),
            "",
        ),
        (_changed("12-үй", "197-құрылыс", building="197-құрылыс"), ""),
        (_changed("Абай көшесі", "Жасыл тұйық көше", street="Жасыл тұйық көше"), ""),
        (_changed("Абай көшесі", "Алматы қаласы көшесі", street="Алматы қаласы көшесі"), ""),
        (_changed("020000", "C01A2B3", postal_index="C01A2B3"), ""),
        (_changed("Көкшетау қаласы", "Бөгенбай қаласы", city="Бөгенбай қаласы"), ""),
        (_changed("Ақмола", "Aқмола", region="Ақмола облысы"), "Ақмола облысы және Астана қаласы"),
    ],
)
def test_right_addresses_of_other_forms_are_let_stand(address: PostalAddress, region: str) -> None:
    codes = {code for code, _, _ in _found(_kazakh(address, region or "Ақмола облысы"))}
    assert codes <= {"other-alphabet"}


@pytest.mark.parametrize(
    ("address", "finding"),
    [
        (
            _changed("020000", "030000", postal_index="030000"),
            ("index-does-not-fit-region", "postal_index", {"index": "030000", "region": "Ақмола облысы"}),
        ),
        (
            _changed("020000", "484000", postal_index="484000"),
            ("index-does-not-fit-region", "postal_index", {"index": "484000", "region": "Ақмола облысы"}),
        ),
        (
            _changed("020000", "02000", postal_index="02000"),
            ("index-not-six-digits", "postal_index", {"index": "02000"}),
        ),
        (_changed("индексі ", ""), ("no-index-word", "postal_index", {"index": "020000"})),
        (_changed("Абай көшесі, ", "", street=None), ("no-street", "street", {})),
        (_changed("12-үй", "12а", building="12а"), ("no-building-type", "building", {"building": "12а"})),
        (
            _changed("Ақмола", "Павлодар", region="Павлодар облысы"),
            ("region-does-not-match-title", "region", {"found": "Павлодар облысы", "region": "Ақмола облысы"}),
        ),
        (
            _changed("Көкшетау", "Семей", city="Семей қаласы"),
            ("foreign-region", "city", {"found": "Абай облысы"}),
        ),
        (
            _changed("Көкшетау қаласы", "Астана қаласы", city="Астана қаласы"),
            ("foreign-region", "city", {"found": "Астана қаласы"}),
        ),
        (
            _changed("Көкшетау қаласы", "Щучинск ауданы", city=None, district="Щучинск ауданы"),
            ("old-name", "district", {"found": "Щучинск ауданы", "name": "Бурабай ауданы"}),
        ),
        (_changed("Абай", "Aбай", street="Aбай көшесі"), ("other-alphabet", "street", {"text": "Aбай"})),
        (_changed("12-үй", "12A-үй", building="12A-үй"), ("other-alphabet", "building", {"text": "12A"})),
        (_changed("индексі", "индексi"), ("other-alphabet", "raw", {"text": "индексi"})),
        (_changed("12-үй.", "12-үй"), ("no-final-stop", "raw", {})),
    ],
)
def test_each_fault_is_the_only_finding(address: PostalAddress, finding: tuple[str, str, dict[str, str]]) -> None:
    assert _found(_kazakh(address)) == [finding]


def test_a_label_unlike_most_is_found() -> None:
    other = _changed(label="заңды мекенжайы")
    found = _found(_kazakh(_SOUND), _kazakh(other, "Ақмола облысы"), _kazakh(_SOUND))
    assert found == [("label-differs", "label", {"label": "заңды мекенжайы", "majority": "орналасқан жері"})]
    assert _found(_kazakh(other)) == []


def test_words_that_most_of_a_family_do_without_are_not_missed() -> None:
    bare = _changed("индексі ", "", building="12")
    assert {code for code, _, _ in _found(_kazakh(bare))} == {"no-index-word", "no-building-type"}
    assert _found(_kazakh(bare), _kazakh(bare), _kazakh(bare), _kazakh(_SOUND)) == []


def test_a_city_under_its_former_name() -> None:
    raw = "индекс 010000, Республика Казахстан, город Нур-Султан, улица Лесная, дом 5."
    address = replace(_SOUND_RU, raw=raw, postal_index="010000", region="город Нур-Султан", city=None)
    named = {"found": "город Нур-Султан", "name": "город Астана"}
    assert _found(_russian(address, "город Астана", "города Астаны")) == [("old-name", "region", named)]


def test_what_went_over_to_a_new_province_is_right_until_the_family_has_it() -> None:
    raw = "индексі 040000, Алматы облысы, Талдықорған қаласы, Абай көшесі, 12-үй."
    address = replace(_SOUND, raw=raw, postal_index="040000", region="Алматы облысы", city="Талдықорған қаласы")
    old = _kazakh(address, "Алматы облысы")
    assert _found(old) == []
    new = _kazakh(replace(address, raw=raw.replace("Алматы", "Жетісу"), region="Жетісу облысы"), "Жетісу облысы")
    assert {code for code, _, _ in _found(old, new)} == {"foreign-region"}


def test_the_full_name_must_name_the_regions_of_the_title() -> None:
    assert _found(_kazakh(None, full="Абай облысы")) == [
        ("region-does-not-match-title", "full_name", {"found": "Абай облысы", "region": "Ақмола облысы"})
    ]
    assert _found(_kazakh(None, full="Алматы облысы"), _kazakh(None, "Алматы қаласы", full="Алматы қаласы")) != []
    assert _found(_kazakh(None, full="Орталық")) == []


def test_the_full_name_must_name_the_agency_of_the_title() -> None:
    archive = replace(_kazakh(None), agency="Мұрағат департаменті")
    assert _found(archive) == [("agency-does-not-match-title", "full_name", {"agency": "Мұрағат департаменті"})]


def test_findings_stand_in_the_order_of_regulations_and_parts() -> None:
    worse = _changed("020000", "030000", postal_index="030000", street=None, building="12")
    found = find_address_faults([_kazakh(worse), _kazakh(worse, "Абай облысы")], read_gazetteer())
    assert [finding.regulation for finding in found] == sorted(finding.regulation for finding in found)[::-1]
    parts = [finding.part for finding in found if finding.regulation.startswith("Ақмола")]
    assert parts == ["postal_index", "street", "building"]
