"""A fault in the address of one of twenty regions, in each language: found once, and nothing else with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from desktop_app.collation.addresses import find_address_faults
from desktop_app.workspace.gazetteer import read_gazetteer
from parsers import read_document
from parsers.model import Language, Regulation

# index; Kazakh region, town; Russian region, its genitive, town; a former name of the town, or of the city, in each.
_TABLE = """
010000;Астана қаласы;;город Астана;города Астаны;;Нұр-Сұлтан;Нур-Султан
050000;Алматы қаласы;;город Алматы;города Алматы;;Алма-Ата;Алма-Ата
160000;Шымкент қаласы;;город Шымкент;города Шымкента;;Чимкент;Чимкент
071400;Абай облысы;Семей;область Абай;области Абай;Семей;Семипалатинск;Семипалатинск
020000;Ақмола облысы;Көкшетау;Акмолинская область;Акмолинской области;Кокшетау;Кокчетав;Кокчетав
030000;Ақтөбе облысы;Ақтөбе;Актюбинская область;Актюбинской области;Актобе;Актюбинск;Актюбинск
040800;Алматы облысы;Қонаев;Алматинская область;Алматинской области;Қонаев;Қапшағай;Капшагай
060000;Атырау облысы;Атырау;Атырауская область;Атырауской области;Атырау;Гурьев;Гурьев
070000;Шығыс Қазақстан облысы;Өскемен;Восточно-Казахстанская область;Восточно-Казахстанской области;Усть-Каменогорск;;
080000;Жамбыл облысы;Тараз;Жамбылская область;Жамбылской области;Тараз;Жамбыл;Джамбул
040000;Жетісу облысы;Талдықорған;область Жетісу;области Жетісу;Талдыкорган;Талды-Қорған;Талды-Курган
090000;Батыс Қазақстан облысы;Орал;Западно-Казахстанская область;Западно-Казахстанской области;Уральск;;
100000;Қарағанды облысы;Қарағанды;Карагандинская область;Карагандинской области;Караганда;;
110000;Қостанай облысы;Қостанай;Костанайская область;Костанайской области;Костанай;Қустанай;Кустанай
120000;Қызылорда облысы;Қызылорда;Кызылординская область;Кызылординской области;Кызылорда;Қызыл-Орда;Кзыл-Орда
130000;Маңғыстау облысы;Ақтау;Мангистауская область;Мангистауской области;Актау;Шевченко;Шевченко
140000;Павлодар облысы;Павлодар;Павлодарская область;Павлодарской области;Павлодар;;
150000;Солтүстік Қазақстан облысы;Петропавл;Северо-Казахстанская область;Северо-Казахстанской области;Петропавловск;;
161200;Түркістан облысы;Түркістан;Туркестанская область;Туркестанской области;Туркестан;;
100600;Ұлытау облысы;Жезқазған;область Ұлытау;области Ұлытау;Жезказган;Джезказган;Джезказган
"""
_ROWS = [[part.strip() for part in line.split(";")] for line in _TABLE.strip().splitlines()]


@dataclass(frozen=True, slots=True)
class _Place:
    """One regulation's address in one language, part by part."""

    language: Language
    title: str
    index: str
    region: str
    city: str
    old: str
    label: str
    index_word: str
    street: str
    building: str
    full: str
    stop: str = "."

    @property
    def text(self) -> str:
        is_kazakh = self.language is Language.KK
        country = "Қазақстан Республикасы" if is_kazakh else "Республика Казахстан"
        parts = (self.index, country, self.region, self.city, self.street, self.building)
        address = self.index_word + ", ".join(part for part in parts if part) + self.stop
        return (_KAZAKH if is_kazakh else _RUSSIAN).format(
            title=self.title, full=self.full, label=self.label, address=address
        )


_KAZAKH = """Қазақстан Республикасы Мәдениет министрлігі {title} Мұрағат департаменті туралы ереже

1-тарау. Жалпы ережелер

1. Департамент министрліктің аумақтық бөлімшесі болып табылады.
2. Департаменттің {label}: {address}
3. Департаменттің толық атауы – "Қазақстан Республикасы Мәдениет министрлігі {full} Мұрағат департаменті" мекемесі.
"""
_RUSSIAN = """Положение о Департаменте архивов {title} Министерства культуры Республики Казахстан

Глава 1. Общие положения

1. Департамент является территориальным подразделением министерства.
2. {label} Департамента: {address}
3. Полное наименование – учреждение «Департамент архивов {full} Министерства культуры Республики Казахстан».
"""


@cache
def _sound(place: int, language: Language) -> _Place:
    index, kk, town_kk, ru, genitive, town_ru, old_kk, old_ru = _ROWS[place]
    if language is Language.KK:
        city = f"{town_kk} қаласы" if town_kk else ""
        named = ("орналасқан жері", "индексі ", "Бейбітшілік көшесі", "19-үй", f"{kk}ның")
        return _Place(language, f"{kk}ның", index, kk, city, old_kk and f"{old_kk} қаласы", *named)
    city = f"город {town_ru}" if town_ru else ""
    named = ("Местонахождение", "индекс ", "улица Лесная", "дом 19", genitive)
    return _Place(language, genitive, index, ru, city, old_ru and f"город {old_ru}", *named)


def _elsewhere(place: int, language: Language) -> _Place:
    """A province with another index."""
    places = (_sound((place + step) % len(_ROWS), language) for step in range(1, len(_ROWS)))
    return next(it for it in places if it.city and it.index[:2] != _sound(place, language).index[:2])


def _mixed(text: str) -> str:
    at = next(at for at, letter in enumerate(text) if letter in "аоес" and at)
    return text[:at] + text[at].translate(str.maketrans("аоес", "aoec")) + text[at + 1 :]


def _old(it: _Place) -> _Place | None:
    if not it.old:
        return None
    return replace(it, city=it.old) if it.city else replace(it, region=it.old)


_OTHER_LABEL = {Language.KK: "заңды мекенжайы", Language.RU: "Юридический адрес"}
_Change = Callable[[_Place, _Place], _Place | None]
_CHANGES: dict[str, tuple[str, _Change]] = {
    "index of another region": ("index-does-not-fit-region", lambda it, other: replace(it, index=other.index)),
    "figure lost": ("index-not-six-digits", lambda it, _: replace(it, index=it.index[:5])),
    "figure too many": ("index-not-six-digits", lambda it, _: replace(it, index=f"{it.index}0")),
    "index alone": ("no-index-word", lambda it, _: replace(it, index_word="")),
    "another label": ("label-differs", lambda it, _: replace(it, label=_OTHER_LABEL[it.language])),
    "street lost": ("no-street", lambda it, _: replace(it, street="", building="")),
    "building alone": ("no-building-type", lambda it, _: replace(it, building="19")),
    "another region": ("region-does-not-match-title", lambda it, other: replace(it, region=other.region)),
    "another full name": ("region-does-not-match-title", lambda it, other: replace(it, full=other.full)),
    "another town": ("foreign-region", lambda it, other: replace(it, city=other.city) if it.city else None),
    "former name": ("old-name", lambda it, _: _old(it)),
    "look-alike in the region": ("other-alphabet", lambda it, _: replace(it, region=_mixed(it.region))),
    "look-alike in the street": ("other-alphabet", lambda it, _: replace(it, street=_mixed(it.street))),
    "stop lost": ("no-final-stop", lambda it, _: replace(it, stop="")),
}


def _read(folder: Path, place: int, address: _Place) -> Regulation:
    path = folder / f"{place:02}.txt"
    path.write_text(address.text, encoding="utf-8")
    (regulation,) = read_document(str(path)).document.regulations
    return regulation


def _family(folder: Path, language: Language) -> list[Regulation]:
    return [_read(folder, place, _sound(place, language)) for place in range(len(_ROWS))]


@pytest.mark.parametrize("language", Language)
def test_sound_addresses_of_all_regions_have_no_finding(tmp_path: Path, language: Language) -> None:
    family = _family(tmp_path, language)
    assert len(family) == 20
    assert all(regulation.address is not None for regulation in family)
    assert find_address_faults(family, read_gazetteer()) == ()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", _CHANGES)
def test_a_planted_fault_is_found_once_and_alone(tmp_path: Path, language: Language, name: str) -> None:
    code, change = _CHANGES[name]
    family = _family(tmp_path, language)
    planted = 0
    for place in range(len(_ROWS)):
        address = change(_sound(place, language), _elsewhere(place, language))
        if address is not None:
            planted += 1
            wrong = _read(tmp_path, place, address)
            findings = find_address_faults([*family[:place], wrong, *family[place + 1 :]], read_gazetteer())
            assert [(it.code, it.regulation) for it in findings] == [(code, wrong.id)], address.text
    assert planted >= 14
