"""Addresses in the provisions that say where a body sits."""

import re
from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.model import Language, PostalAddress
from parsers.postal_address import find_location_parts, read_address

FIXTURES = Path(__file__).parent / "fixtures"
PARTS = [field.name for field in fields(PostalAddress) if field.name not in {"label", "raw"}]


def _addresses(language: Language) -> Iterator[tuple[str, dict[str, str]]]:
    """Blocks in the fixture: the text, then a line for each part; parts not named must be absent."""
    for block in (FIXTURES / f"addresses_{language}.txt").read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield lines[0], {name: value for name, _, value in (line.partition(": ") for line in lines[1:])}


def _shown(address: PostalAddress | None) -> dict[str, str]:
    assert address is not None
    parts = {name: getattr(address, name) for name in PARTS if getattr(address, name) is not None}
    return {"label": address.label, **parts}


@pytest.mark.parametrize(("text", "expected"), list(_addresses(Language.KK)))
def test_kazakh_address(text: str, expected: dict[str, str]) -> None:
    assert _shown(read_address(text, Language.KK)) == expected


@pytest.mark.parametrize(("text", "expected"), list(_addresses(Language.RU)))
def test_russian_address(text: str, expected: dict[str, str]) -> None:
    assert _shown(read_address(text, Language.RU)) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", Language.KK),
        ("Басқарма өз қызметін Конституцияға сәйкес жүзеге асырады.", Language.KK),
        ("Управление вступает в отношения от собственного имени.", Language.RU),
        ("Управление имеет 12 отделов.", Language.RU),
        ("Местонахождение Управления:", Language.RU),
    ],
)
def test_a_text_without_an_address_gives_none(text: str, language: Language) -> None:
    assert read_address(text, language) is None


def test_raw_is_all_after_the_label_and_its_mark() -> None:
    address = read_address("Басқарманың заңды мекенжайы: индекс: 080000, Тараз қаласы, 3-үй.", Language.KK)
    assert address is not None
    assert address.raw == "индекс: 080000, Тараз қаласы, 3-үй."


KAZAKH_PARTS = [
    st.sampled_from(["индексі 010000", "020000", "индекс: 030012", "пошта индексі 040800"]),
    st.sampled_from(["Қазақстан Республикасы", "ҚР"]),
    st.sampled_from(["Абай облысы", "Шығыс Қазақстан облысы", "Ақмола обл."]),
    st.sampled_from(["Семей қаласы", "Қонаев қ.", "Форт-Шевченко қаласы"]),
    st.sampled_from(["Сарыарқа ауданы", "Қазыбек би атындағы аудан", "Іле ауд."]),
    st.sampled_from(["Зачаганск кенті", "Көксай ауылы"]),
    st.sampled_from(["Абай көшесі", "І.Жансүгіров көшесі", "Б. Момышұлы көш.", "Төле би даңғылы", "7-шағын ауданы"]),
    st.sampled_from(["12-үй", "91/95-үй", "14А-үй", "№ 5 ғимарат", "197-құрылыс", "35а үй"]),
]
RUSSIAN_PARTS = [
    st.sampled_from(["индекс 010000", "020000", "индекс: 030012", "почтовый индекс 040800"]),
    st.sampled_from(["Республика Казахстан", "РК"]),
    st.sampled_from(["область Абай", "Восточно-Казахстанская область", "Акмолинская обл."]),
    st.sampled_from(["город Семей", "г. Конаев", "г.Форт-Шевченко"]),
    st.sampled_from(["район Сарыарка", "район имени Казыбек би", "Илийский район", "р-н Есиль"]),
    st.sampled_from(["поселок Зачаганск", "село Акжар", "с. Коксай"]),
    st.sampled_from(["улица Абая", "ул. И.Жансугурова", "пр. Б. Момышулы", "переулок Школьный", "микрорайон 7"]),
    st.sampled_from(["дом 12", "д. 91/95", "дом 14А", "здание № 5", "строение 197", "35а"]),
]
NAMES = ["postal_index", "country", "region", "city", "district", "settlement", "street", "building"]


@st.composite
def _built(draw: st.DrawFn, language: Language) -> tuple[str, dict[str, str]]:
    """An address of some parts in the usual order, and the parts."""
    strategies = KAZAKH_PARTS if language is Language.KK else RUSSIAN_PARTS
    chosen = draw(st.lists(st.sampled_from(range(len(NAMES))), min_size=2, unique=True).map(sorted))
    written = {NAMES[place]: draw(strategies[place]) for place in chosen}
    label = "Бөлімнің орналасқан жері: " if language is Language.KK else "Местонахождение Отдела: "
    text = label + ", ".join(written.values()) + draw(st.sampled_from([".", ""]))
    if "postal_index" in written:
        written["postal_index"] = written["postal_index"][-6:]
    return text, written


@given(st.sampled_from(Language).flatmap(lambda language: st.tuples(st.just(language), _built(language))))
def test_an_address_put_together_is_taken_apart_again(case: tuple[Language, tuple[str, dict[str, str]]]) -> None:
    language, (text, written) = case
    shown = _shown(read_address(text, language))
    del shown["label"]
    assert shown == written


SHORT_WORDS = [
    ",",
    ".",
    ";",
    ":",
    "(",
    ")",
    "№",
    "-",
    "–",
    "«",
    "»",
    "1",
    "35а",
    "91/95",
    "010000",
    "01000",
    "г.",
    "д.",
]
LONG_WORDS = [
    *(
        "орналасқан жері",
        "мекенжайы",
        "Местонахождение",
        "индексі",
        "индекс",
        "Қазақстан Республикасы",
        "Казахстан",
        "РК",
    ),
    *("қаласы", "қ.", "ауданы", "шағын", "көшесі", "көш.", "үй", "12-үй", "т.е.б.", "город", "улица", "ул.", "область"),
    *(
        "Абай",
        "Астана",
        "Сарыаркинский",
        "район",
        "мкр.",
        "дом",
        "С.",
        "сельский",
        "округ",
        "\u00a0",
        "İ",
        "Департамента",
    ),
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(SHORT_WORDS + LONG_WORDS)).map(" ".join))


@given(TEXTS, st.sampled_from(Language))
def test_every_part_stands_in_raw_and_raw_in_the_text(text: str, language: Language) -> None:
    address = read_address(text, language)
    if address is None:
        return
    assert address.raw in text
    assert address.label in text
    for name in PARTS:
        part = getattr(address, name)
        assert part is None or name == "extra" or part in address.raw
        assert part is None or part == part.strip()


@given(TEXTS, st.sampled_from(Language))
def test_parts_are_found_where_they_stand(text: str, language: Language) -> None:
    address = read_address(text, language)
    if address is None:
        return
    parts = find_location_parts(text, address)
    spans = [span for _, span in parts]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    extra = ", ".join(text[span.start : span.end] for name, span in parts if name == "extra")
    shown = {name: text[span.start : span.end] for name, span in parts if name != "extra"}
    assert shown == {name: getattr(address, name) for name in PARTS if name != "extra" and getattr(address, name)}
    assert extra == (address.extra or "")


@given(TEXTS, st.sampled_from(Language))
def test_no_letter_of_an_address_is_lost(text: str, language: Language) -> None:
    address = read_address(text, language)
    if address is None:
        return
    rest = list(text)
    for _, span in find_location_parts(text, address):
        rest[span.start : span.end] = " " * (span.end - span.start)
    start = text.rindex(address.raw) if text.endswith(address.raw) else text.index(address.raw)
    left = "".join(rest[start : start + len(address.raw)])
    without_index_word = re.sub(r"индекс\w*", "", left, flags=re.IGNORECASE)
    assert not re.search(r"[^\W_]", without_index_word)


def test_parts_of_another_text_are_not_found() -> None:
    address = read_address("Местонахождение: город Астана, улица Абая, дом 1.", Language.RU)
    assert address is not None
    assert find_location_parts("Местонахождение: город Алматы, улица Абая, дом 1.", address) == ()


def test_addresses_of_the_order_have_all_their_parts(corpus: Path) -> None:
    texts = list(_location_points((corpus / "order_287.txt").read_text("utf-8").split("\n")))
    assert len(texts) == 35
    for text in texts:
        address = read_address(text, Language.KK)
        assert address is not None
        assert address.label in {"орналасқан жері", "заңды мекенжайы"}
        assert re.fullmatch(r"\d{6}", address.postal_index or "")
        assert address.country == "Қазақстан Республикасы"
        assert address.region is not None
        assert re.search(r" (облысы|қаласы)$", address.region)
        assert (address.city is None) == address.region.endswith("қаласы")
        assert address.street
        assert re.match(r"(?:№ )?\d", address.building or "")
        assert not address.raw.removesuffix(".").endswith(".") or address.extra


def _location_points(lines: list[str]) -> Iterator[str]:
    """Texts of points 8 about the place, their lines joined; a hyphen at a line's end stays in its word."""
    for place, line in enumerate(lines):
        if re.match(r" +8\. .*(?:орналасқан жері|мекенжайы)", line):
            text, following = line.strip().removeprefix("8. "), place + 1
            while lines[following].strip() and not lines[following].startswith("      "):
                text += ("" if text.endswith("-") else " ") + lines[following].strip()
                following += 1
            yield text


def test_addresses_of_the_ministerial_files_have_all_their_parts(corpus: Path) -> None:
    count = 0
    for path in sorted((corpus / "ministerial").glob("*/*.md")):
        language = Language.RU if path.parent.name == "rus" else Language.KK
        label = "Местонахождение" if language is Language.RU else r".*(?:орналасқан жері|мекенжайы)"
        for text in re.findall(rf"^8\. ({label}.*)$", path.read_text("utf-8"), re.MULTILINE):
            address = read_address(text, language)
            assert address is not None
            assert all([address.postal_index, address.country, address.region, address.street, address.building])
            count += 1
    assert count == 14
