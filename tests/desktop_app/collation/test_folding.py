"""Own names and addresses make no readings of their own; everything near them that is not own does."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.folding import FoldedText, Folder, join
from desktop_app.collation.model import DivergenceKind as Kind
from desktop_app.collation.names import names_of
from parsers.model import Language, PostalAddress, Provision, ProvisionKind, Regulation, SourceRange
from tests.desktop_app.collation.factory import Found, found, regulation, table

BODY = "# {} Кітапхана департаменті туралы ереже\n## 1. Жалпы ережелер\n1. {}\n2. Мөрі мен бланкісі бар."
SENTENCE = "{} Кітапхана департаменті {} аумағындағы кітапханаларды басқарады."
KK = [("Ақмола облысы", "облыс"), ("Абай облысы", "облыс"), ("Жетісу облысы", "облыс"), ("Астана қаласы", "қала")]
WITH_CASE = st.sampled_from(["ның", "на", "н", "нда", "нан", "мен", "ндағы", ""])


def usual(region: str, kind: str) -> Regulation:
    return regulation(region, BODY.format(f"{region}ның", SENTENCE.format(f"{region}ның", kind)))


def differing(region: str, sentence: str, kinds: list[tuple[str, str]] | None = None) -> list[Found]:
    """What is found where one regulation of four has another sentence."""
    regulations = [usual(name, kind) for name, kind in kinds or KK]
    changed = [
        regulation(item.region, BODY.format(f"{item.region}ның", sentence)) if item.region == region else item
        for item in regulations
    ]
    return found(table(*changed))


@pytest.mark.parametrize(
    ("base", "other", "expected"),
    [
        ("Абай обылысының", "Жетісу облысының", (Kind.SPELLING, "обылысының", "облысының")),
        ("Абай облысының", "Жетсіу облысының", (Kind.SPELLING, "Абай", "Жетсіу")),
        ("Абай қаласы және Жетісу облысының", "ақмола облысының", (Kind.CASE, "Абай қаласы және Жетісу", "ақмола")),
    ],
)
def test_a_name_written_wrong_is_found_on_either_side(base: str, other: str, expected: tuple[Kind, str, str]) -> None:
    own = [("Абай облысы", base), ("Жетісу облысы", other)]
    if "және" in base:
        own = [("Абай қаласы және Жетісу облысы", base), ("Ақмола облысы", other)]
    regulations = [regulation(region, BODY.format(f"{region}ның", f"{name} мүлкі бар.")) for region, name in own]
    assert [entry[1:] for entry in found(table(*regulations))] == [expected]


def test_own_names_in_equal_forms_are_expected_differences() -> None:
    compared = table(*(usual(name, kind) for name, kind in KK))
    assert found(compared) == []
    assert {len(row.readings) for row in compared.rows} == {1}
    title, *point = [
        (name, base, own) for name, kind, base, own in found(compared, expected=True) if kind is Kind.NAME
    ][2:]
    assert title == ("Жетісу облысы", "Абай облысының", "Жетісу облысының")
    assert point == [
        ("Астана қаласы", "Абай облысының", "Астана қаласының"),
        ("Астана қаласы", "облыс", "қала"),
        ("Ақмола облысы", "Абай облысының", "Ақмола облысының"),
        ("Жетісу облысы", "Абай облысының", "Жетісу облысының"),
    ]


@pytest.mark.parametrize(
    ("region", "sentence", "expected"),
    [
        ("Абай облысы", SENTENCE.format("Абай облысы", "облыс"), (Kind.FORM, "Астана қаласының", "Абай облысы")),
        ("Абай облысы", SENTENCE.format("Абай облысының", "қала"), (Kind.WORDING, "қала", "қала")),
        ("Астана қаласы", SENTENCE.format("Астана қаласының", "облыс"), (Kind.WORDING, "облыс", "облыс")),
        ("Абай облысы", SENTENCE.format("Ақмола облысының", "облыс"), (Kind.WORDING, "Астана", "Ақмола")),
        ("Абай облысы", SENTENCE.format("Абай қаласының", "облыс"), (Kind.WORDING, "қаласының", "қаласының")),
        ("Ақмола облысы", SENTENCE.format("Ақмоло облысының", "облыс"), (Kind.SPELLING, "Абай", "Ақмоло")),
        ("Абай облысы", SENTENCE.format("Aбай облысының", "облыс"), (Kind.SCRIPT, "Астана", "Aбай")),
        ("Абай облысы", SENTENCE.format("абай облысының", "облыс"), (Kind.CASE, "Астана", "абай")),
        (
            "Абай облысы",
            SENTENCE.format("Абай  облысының", "облыс"),
            (Kind.SPACING, "Астана қаласының", "Абай  облысының"),
        ),
    ],
)
def test_what_is_not_the_own_name_in_its_form_is_found(
    region: str, sentence: str, expected: tuple[Kind, str, str]
) -> None:
    assert differing(region, sentence) == [(region, *expected)]


def test_a_missing_kind_of_territory_is_a_missing_word() -> None:
    provinces = [(name, "облыс") for name, _ in KK[:3]]
    differences = differing("Абай облысы", SENTENCE.format("Абай", "облыс"), provinces)
    assert differences == [("Абай облысы", Kind.WORDING, "облысының", "")]


def test_a_place_that_all_regulations_name_is_no_own_name() -> None:
    sentence = "Көрмелер Астана қаласында, облыстық және қалалық кітапханаларда өткізіледі."
    compared = table(*(regulation(name, BODY.format(f"{name}ның", sentence)) for name, _ in KK))
    assert found(compared) == []


def test_a_joint_region_is_one_name() -> None:
    joint = ("Шымкент қаласы және Түркістан облысы", "қала және облыс")
    assert found(table(*(usual(name, kind) for name, kind in [*KK, joint]))) == []
    half = SENTENCE.format("Шымкент қаласының", "қала және облыс")
    differences = differing(joint[0], half, [*KK, joint])
    assert [(kind, own) for _, kind, _, own in differences] == [(Kind.WORDING, "Шымкент қаласының")]


def test_capitals_of_a_name_are_capitals() -> None:
    regulations = [usual(name, kind) for name, kind in KK]
    loud = regulation("Абай облысы", BODY.format("АБАЙ ОБЛЫСЫНЫҢ", SENTENCE.format("Абай облысының", "облыс")))
    compared = table(*(loud if item.region == "Абай облысы" else item for item in regulations))
    assert [(kind, own) for _, kind, _, own in found(compared)] == [(Kind.CASE, "АБАЙ ОБЛЫСЫНЫҢ")]


def test_bodies_fold_where_several_stand_together() -> None:
    texts = {"Кітапхана департаменті": KK[:2], "Мұрағат басқармасы": KK[2:]}
    regulations = [
        regulation(
            name,
            f"# {name}ның {agency} туралы ереже\n## 1. Жалпы ережелер\n1. {agency}ның мөрі бар.".replace(
                "ментіның", "ментінің"
            ),
            agency=agency,
        )
        for agency, regions in texts.items()
        for name, _ in regions
    ]
    compared = table(*regulations, together=True)
    assert found(compared) == []
    assert compared.family == "Кітапхана департаменті, Мұрағат басқармасы"


RU = [
    ("Акмолинская область", "Акмолинской области", "Акмолинской области", "области"),
    ("город Астана", "города Астаны", "городу Астане", "города"),
    ("область Абай", "области Абай", "области Абай", "области"),
    ("город Шымкент", "города Шымкента", "городу Шымкент", "города"),
]


def russian(region: str, genitive: str, dative: str, kind: str) -> Regulation:
    text = (
        f"# Положение о Департаменте библиотек {genitive}\n## 1. Общие положения\n"
        f"1. Департамент библиотек {genitive} ведет учет книг по {dative} и на территории {kind}."
    )
    return regulation(region, text, language=Language.RU, agency="Департамент библиотек")


def test_russian_names_fold_in_every_case() -> None:
    compared = table(*(russian(*names) for names in RU))
    assert found(compared) == []
    assert {kind for _, kind, _, _ in found(compared, expected=True)} == {Kind.NAME}


def test_a_russian_name_in_another_case_is_another_form() -> None:
    wrong = ("Акмолинская область", "Акмолинскую область", "Акмолинской области", "области")
    differences = found(table(*(russian(*names) for names in [wrong, *RU[1:]])))
    assert {(kind, own) for _, kind, _, own in differences} == {(Kind.FORM, "Акмолинскую область")}


def test_another_regions_name_in_russian_is_found() -> None:
    wrong = ("Акмолинская область", "Акмолинской области", "городу Астане", "города")
    differences = found(table(*(russian(*names) for names in [wrong, *RU[1:]])))
    assert [(kind, own) for _, kind, _, own in differences] == [
        (Kind.WORDING, "городу Астане"),
        (Kind.WORDING, "города"),
    ]


def located(region: str, text: str, address: PostalAddress) -> Regulation:
    return regulation(region, f"## 1. Жалпы ережелер\n1. [location] {text}\n2. Мөрі бар.", address=address)


ADDRESSES = [
    PostalAddress("орналасқан жері", "", "020000", region="Ақмола облысы", street="Абай көшесі", building="5-үй"),
    PostalAddress("орналасқан жері", "", "010000", region="Астана қаласы", street="Кенесары көшесі", building="1"),
    PostalAddress("орналасқан жері", "", "070000", city="Семей қаласы", street="Абай көшесі", building="7/1-үй"),
]


def address_text(address: PostalAddress, label: str = "индексі ", stop: str = ".") -> str:
    parts = (address.postal_index, address.region, address.city, address.street, address.building)
    return f"Департаменттің орналасқан жері: {label}{', '.join(part for part in parts if part)}{stop}"


def locations(*texts: str) -> list[Found]:
    items = [
        located(name, text, replace(address, raw=text.partition(": ")[2]))
        for (name, _), text, address in zip(KK, texts, ADDRESSES, strict=False)
    ]
    return found(table(*items))


def test_addresses_fold_from_their_first_part_to_their_last() -> None:
    items = [
        located(name, address_text(a), replace(a, raw=address_text(a).partition(": ")[2]))
        for (name, _), a in zip(KK, ADDRESSES, strict=False)
    ]
    compared = table(*items)
    assert found(compared) == []
    base = "010000, Астана қаласы, Кенесары көшесі, 1"
    assert found(compared, expected=True) == [
        ("Ақмола облысы", Kind.ADDRESS, base, "020000, Ақмола облысы, Абай көшесі, 5-үй"),
        ("Жетісу облысы", Kind.ADDRESS, base, "070000, Семей қаласы, Абай көшесі, 7/1-үй"),
    ]


def test_the_words_around_an_address_are_compared() -> None:
    usual_texts = [address_text(address) for address in ADDRESSES]
    no_label = [*usual_texts[:2], address_text(ADDRESSES[2], label="")]
    assert [(kind, base, own) for _, kind, base, own in locations(*no_label)] == [(Kind.WORDING, "индексі", "")]
    no_stop = [*usual_texts[:2], address_text(ADDRESSES[2], stop="")]
    assert [(kind, base, own) for _, kind, base, own in locations(*no_stop)] == [(Kind.PUNCTUATION, ".", "")]


def provision(text: str) -> Provision:
    return Provision("1", ProvisionKind.POINT, "1", None, None, False, False, text, SourceRange(1, 1))


texts = st.lists(
    st.sampled_from(
        ["Ақмола", "облысының", "облыс", "қалада", "Астана", "қаласы", "және", ",", "мөрі", "Ақмолада", "АҚМОЛА"]
    ),
    max_size=8,
).map(" ".join)


@given(texts, st.sampled_from([name for name, _ in KK] + ["Ақмола облысы және Астана қаласы"]))
def test_folds_stand_apart_and_spell_out_the_text(text: str, region: str) -> None:
    regulations = [usual(name, kind) for name, kind in KK] + [usual("Ақмола облысы және Астана қаласы", "облыс")]
    folder = Folder(names_of(regulations))
    own = folder.own(next(item for item in regulations if item.region == region))
    folded = folder.fold(provision(text), own, None)
    at, spelt = 0, folded.key
    for fold in folded.folds:
        assert at <= fold.start < fold.end <= len(text)
        at = fold.end
        spelt = spelt.replace(fold.placeholder, text[fold.start : fold.end], 1)
    assert spelt == text
    assert folded.key_without(frozenset(fold.slot for fold in folded.folds)) == text
    assert [token.start for token in folded.tokens()] == sorted({token.start for token in folded.tokens()})


@given(st.lists(texts.filter(bool), min_size=1, max_size=3))
def test_joined_texts_fold_as_their_parts(parts: list[str]) -> None:
    regulations = [usual(name, kind) for name, kind in KK]
    folder = Folder(names_of(regulations))
    own = folder.own(regulations[0])
    folded: list[FoldedText] = [folder.fold(provision(part), own, None) for part in parts]
    joined = join(folded)
    assert joined.text == "\n".join(parts)
    assert joined.key == "\n".join(part.key for part in folded)
    assert [joined.text[cut] for cut in joined.breaks] == ["\n"] * (len(parts) - 1)
    slots = [fold.slot for fold in joined.folds] + list(joined.foreign)
    assert len(slots) == len(set(slots))
