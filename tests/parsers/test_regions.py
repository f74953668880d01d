"""Titles of regulations: whose they are and for which territory."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.model import Language
from parsers.regions import Body, read_body
from parsers.vocabulary.territories import PROVINCES_AFTER_WORD_RU, PROVINCES_KK, PROVINCES_RU

FIXTURES = Path(__file__).parent / "fixtures"


def _titles(language: Language) -> Iterator[tuple[str, str | None, str]]:
    """Blocks of three lines in the fixture: title, region or "-", agency."""
    for block in (FIXTURES / f"titles_{language}.txt").read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            title, region, agency = lines
            yield title, None if region == "-" else region, agency


@pytest.mark.parametrize(("title", "region", "agency"), list(_titles(Language.KK)))
def test_kazakh_title(title: str, region: str | None, agency: str) -> None:
    assert read_body(title, Language.KK) == Body(region, agency)


@pytest.mark.parametrize(("title", "region", "agency"), list(_titles(Language.RU)))
def test_russian_title(title: str, region: str | None, agency: str) -> None:
    assert read_body(title, Language.RU) == Body(region, agency)


KAZAKH_AGENCIES = st.sampled_from(
    ["Полиция департаменті", "Кеден инспекциясы", "Архив басқармасы", "Құтқару қызметі", "Сараптама орталығы"]
)
KAZAKH_ABOVE = st.sampled_from(
    ["", "Қазақстан Республикасы Ішкі істер министрлігі ", "ҚР Қаржы министрлігі Кеден комитетінің ", "ҚР ТЖМ "]
)
KAZAKH_TERRITORIES = st.sampled_from([*(f"{name} облысы" for name in PROVINCES_KK), "Астана қаласы", "Алматы қаласы"])
KAZAKH_LINKS = st.sampled_from(["ның ", " ", " бойынша "])
KAZAKH_ENDS = st.sampled_from([" туралы ереже", " туралы ЕРЕЖЕ", " ЕРЕЖЕ", " туралы", " туралы ережесінде:", ""])


@given(KAZAKH_ABOVE, KAZAKH_TERRITORIES, KAZAKH_LINKS, KAZAKH_AGENCIES, KAZAKH_ENDS)
def test_kazakh_parts_are_found_however_they_are_put_together(
    above: str, territory: str, link: str, agency: str, end: str
) -> None:
    assert read_body(f"{above}{territory}{link}{agency}{end}", Language.KK) == Body(territory, agency)


@given(KAZAKH_ABOVE, KAZAKH_TERRITORIES, KAZAKH_TERRITORIES, KAZAKH_AGENCIES)
def test_joint_kazakh_territories_are_both_named(above: str, first: str, second: str, agency: str) -> None:
    title = f"{above}{first} және {second} бойынша {agency} туралы ереже"
    assert read_body(title, Language.KK) == Body(f"{first} және {second}", agency)


RUSSIAN_AGENCIES = st.sampled_from(
    [
        ("Департаменте полиции", "Департамент полиции"),
        ("Таможенной инспекции", "Таможенная инспекция"),
        ("Службе спасения", "Служба спасения"),
        ("Главном управлении архивов", "Главное управление архивов"),
    ]
)
RUSSIAN_TERRITORIES = st.sampled_from(
    [(f"{name.removesuffix('ая')}ой области", f"{name} область") for name in PROVINCES_RU]
    + [(f"области {name}", f"область {name}") for name in PROVINCES_AFTER_WORD_RU]
    + [("городу Астане", "город Астана"), ("города Шымкента", "город Шымкент"), ("г. Алматы", "город Алматы")]
)
RUSSIAN_ABOVE = st.sampled_from(
    ["", " Министерства внутренних дел Республики Казахстан", " Комитета казначейства МФ РК"]
)


@given(RUSSIAN_AGENCIES, st.sampled_from(["", "по "]), RUSSIAN_TERRITORIES, RUSSIAN_ABOVE)
def test_russian_parts_are_found_however_they_are_put_together(
    agency: tuple[str, str], preposition: str, territory: tuple[str, str], above: str
) -> None:
    title = f"Положение о {agency[0]} {preposition}{territory[0]}{above}"
    assert read_body(title, Language.RU) == Body(territory[1], agency[1])


@given(RUSSIAN_AGENCIES, RUSSIAN_TERRITORIES, RUSSIAN_TERRITORIES, RUSSIAN_ABOVE)
def test_joint_russian_territories_are_both_named(
    agency: tuple[str, str], first: tuple[str, str], second: tuple[str, str], above: str
) -> None:
    body = read_body(f"Положение о {agency[0]} по {first[0]} и {second[0]}{above}", Language.RU)
    assert body == Body(f"{first[1]} и {second[1]}", agency[1])


SHORT_WORDS = ["және", "и", ",", "(", ")", ".", "г.", "по", "о", "-", "№", "5", "«", '"', "би", "ШҚО", "РК", "обл."]
LONG_WORDS = [
    *(
        "қаласы",
        "облысы",
        "облыстары",
        "бойынша",
        "туралы",
        "ЕРЕЖЕ",
        "атындағы",
        "комитетінің",
        "министрлігі",
        "ауылдық",
    ),
    *(
        "округі",
        "Положение",
        "области",
        "город",
        "Астана",
        "Абай",
        "Министерства",
        "Департаменте",
        "сельского",
        "района",
    ),
]
WORDS = st.sampled_from(SHORT_WORDS + LONG_WORDS)


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join)), st.sampled_from(Language))
def test_any_text_has_a_body(text: str, language: Language) -> None:
    body = read_body(text, language)
    assert body.agency == body.agency.strip()
    assert body.region is None or body.region.strip()


@given(st.sampled_from(Language), st.data())
def test_spaces_and_marks_at_the_ends_change_nothing(language: Language, data: st.DataObject) -> None:
    title = data.draw(st.sampled_from([title for title, _, _ in _titles(language)]))
    spaced = "  " + title.replace(" ", data.draw(st.sampled_from([" ", "  ", "\u00a0", "\n"]))) + " "
    assert read_body(spaced, language) == read_body(title, language)


def test_every_title_of_the_order_names_its_territory(corpus: Path) -> None:
    lines = (corpus / "order_287.txt").read_text("utf-8").split("\n")
    bodies = [read_body(title, Language.KK) for title in _titles_above_first_chapters(lines)]
    assert len(bodies) == 35
    police = [body.region for body in bodies if body.agency == "Полиция департаменті"]
    assert sorted(region or "" for region in police) == sorted(
        [f"{name} облысы" for name in PROVINCES_KK] + ["Астана қаласы", "Алматы қаласы", "Шымкент қаласы"]
    )
    assert [body.agency for body in bodies if body.region is None] == ["Көліктегі полиция департаменті"]
    penal = {body.region for body in bodies if body.agency == "Қылмыстық-атқару жүйесі департаменті"}
    assert len(penal) == 14
    assert "Шымкент қаласы және Түркістан облысы" in penal


def _titles_above_first_chapters(lines: list[str]) -> Iterator[str]:
    """Titles joined from their lines: those from the country's name to the empty line above "Жалпы ережелер"."""
    for place, line in enumerate(lines):
        if re.fullmatch(r"(?:1\. )?Жалпы ережелер", line.strip()):
            last = place - 1
            while not lines[last].strip():
                last -= 1
            first = last
            while not lines[first].strip().startswith("Қазақстан Республикасы"):
                first -= 1
            yield " ".join(" ".join(lines[first : last + 1]).split())


def test_every_title_of_the_ministerial_files_names_its_territory(corpus: Path) -> None:
    known = {f"{name} облысы" for name in PROVINCES_KK} | {f"{name} область" for name in PROVINCES_RU}
    known |= {"Астана қаласы", "город Астана", "область Абай"}
    agencies = set()
    for path in sorted((corpus / "ministerial").glob("*/*.md")):
        language = Language.RU if path.parent.name == "rus" else Language.KK
        for title in re.findall(r"^## (.+)$", path.read_text("utf-8"), re.MULTILINE):
            body = read_body(title, language)
            assert body.region in known
            agencies.add(body.agency)
    assert agencies == {
        *("Полиция департаменті", "Қылмыстық-атқару жүйесі департаменті"),
        *("Департамент полиции", "Департамент уголовно-исполнительной системы"),
    }


@pytest.mark.parametrize(
    ("title", "language", "region"),
    [("Ақмола облысы", Language.KK, "Ақмола облысы"), ("область Абай", Language.RU, "область Абай")],
)
def test_a_title_that_is_a_territory_only_keeps_it_as_the_name(title: str, language: Language, region: str) -> None:
    assert read_body(title, language) == Body(region, title[0].upper() + title[1:])
