"""Words of postal addresses in both languages: index, country, labels, and the kinds of place with their abbreviations.

A kind stands after its name in Kazakh ("Абай көшесі", "19-үй"), before it in Russian ("улица Абая", "дом 19"), but for
adjectives ("Сарыаркинский район"). Abbreviations keep their full stop as keys: without it "г." would be any letter.
All keys are folded (`parsers.vocabulary.letters.fold_letters`).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from parsers.vocabulary.declension import decline_name, decline_plain, decline_possessive
from parsers.vocabulary.letters import fold_letters


class AddressKind(Enum):
    """What a piece of an address is."""

    INDEX = auto()
    COUNTRY = auto()
    PROVINCE = auto()
    CITY = auto()
    DISTRICT = auto()
    SETTLEMENT = auto()
    STREET = auto()
    QUARTER = auto()
    """A microdistrict, block or industrial zone: numbered like houses, named like streets."""
    BUILDING = auto()
    ROOM = auto()
    """A floor, flat or office: no part of the contract's address."""
    REMARK = auto()
    """What stands in brackets."""
    BARE = auto()
    """Words without a kind."""


_POSSESSIVE_KK: Final = (
    (AddressKind.PROVINCE, "облысы"),
    (AddressKind.CITY, "қаласы"),
    (AddressKind.DISTRICT, "ауданы"),
    (AddressKind.SETTLEMENT, "кенті ауылы селосы поселкесі округі станциясы бекеті"),
    (
        AddressKind.STREET,
        "көшесі даңғылы тұйығы бульвары жолы тасжолы жағалауы алаңы шоссесі трассасы аллеясы өткелі гүлзары",
    ),
    (
        AddressKind.QUARTER,
        "шағынауданы ықшамауданы мөлтекауданы ықшамы аймағы орамы кварталы массиві алабы кешені",
    ),
    (AddressKind.BUILDING, "үйі ғимараты құрылысы корпусы блогы телімі учаскесі"),
    (AddressKind.ROOM, "кеңсесі кабинеті қабаты бөлмесі пәтері кіреберісі"),
)
_PLAIN_KK: Final = (
    (AddressKind.CITY, "қала"),
    (AddressKind.DISTRICT, "аудан"),
    (AddressKind.SETTLEMENT, "кент ауыл станция"),
    (AddressKind.STREET, "көше даңғыл тұйық бульвар алаң тасжол"),
    (AddressKind.QUARTER, "шағынаудан ықшамаудан мөлтекаудан орам квартал массив"),
    (AddressKind.BUILDING, "үй ғимарат құрылыс корпус блок"),
    (AddressKind.ROOM, "кеңсе кабинет қабат бөлме пәтер кіреберіс"),
)
_SHORT_KK: Final = (
    (AddressKind.PROVINCE, "обл. обл"),
    (AddressKind.CITY, "қ. қ-сы"),
    (AddressKind.DISTRICT, "ауд. ауд а-ны"),
    (AddressKind.SETTLEMENT, "а.о. а/о"),
    (AddressKind.STREET, "көш. көш-сі к-сі к. даң. даңғ. д-лы пр. пр-т ул. бульв. б-р"),
    (AddressKind.QUARTER, "мкр. мкр мкрн мкр-н м-н ш/а ш.а. ш-а м/а м.а. ықш."),
    (AddressKind.BUILDING, "ғим. корп. құр."),
    (AddressKind.ROOM, "каб. пәт. т.е.б. т.е.ү. н.п. оф."),
)
_NOUNS_RU: Final = (
    (AddressKind.PROVINCE, "область"),
    (AddressKind.CITY, "город"),
    (AddressKind.DISTRICT, "район"),
    (AddressKind.SETTLEMENT, "село аул поселок станция разъезд округ"),
    (
        AddressKind.STREET,
        "улица проспект переулок бульвар шоссе площадь тупик проезд трасса тракт аллея",
    ),
    (AddressKind.QUARTER, "микрорайон квартал массив зона промзона"),
    (AddressKind.BUILDING, "дом здание строение корпус сооружение владение участок блок"),
    (AddressKind.ROOM, "офис кабинет этаж квартира помещение подъезд"),
)
_SHORT_RU: Final = (
    (AddressKind.PROVINCE, "обл. обл"),
    (AddressKind.CITY, "г. гор."),
    (AddressKind.DISTRICT, "р-н р-на р/н"),
    (AddressKind.SETTLEMENT, "с. а. п. пос. пгт ст. с/о с.о."),
    (
        AddressKind.STREET,
        "ул. ул пр. пр пр-т пр-кт просп. пер. пер б-р бул. ш. пл. наб. набережная набережной туп. пр-д",
    ),
    (AddressKind.QUARTER, "мкр. мкр мкрн мкр-н м-н м/р кв-л ж/м"),
    (AddressKind.BUILDING, "д. зд. зд стр. корп. корп к. уч."),
    (AddressKind.ROOM, "оф. каб. эт. кв. пом. н.п. нп а/я вп"),
)


def _forms(
    table: Iterable[tuple[AddressKind, str]], decline: Callable[[str], tuple[str, ...]]
) -> Iterable[tuple[str, AddressKind]]:
    for kind, words in table:
        for word in words.split():
            yield from ((fold_letters(form), kind) for form in decline(word))


def _as_it_is(word: str) -> tuple[str, ...]:
    return (word,)


ADDRESS_KINDS_KK: Final[Mapping[str, AddressKind]] = MappingProxyType(
    {
        **dict(_forms(_POSSESSIVE_KK, decline_possessive)),
        **dict(_forms(_PLAIN_KK, decline_plain)),
        **dict(_forms(_SHORT_KK, _as_it_is)),
    }
)
ADDRESS_KINDS_RU: Final[Mapping[str, AddressKind]] = MappingProxyType(
    {**dict(_forms(_NOUNS_RU, decline_name)), **dict(_forms(_SHORT_RU, _as_it_is))}
)
"""Every form and abbreviation of a kind → the kind."""

SMALL_DISTRICT_KK: Final = frozenset({"шағын", "ықшам", "мөлтек"})
"""Words that make a district ("аудан") a microdistrict."""

SMALL_PLACE_RU: Final = ("жил", "промышлен", "индустриальн", "производствен", "сельск", "дачн", "специальн")
"""Beginnings of adjectives that belong to the kind after them: "жилой массив", "сельский округ"."""

_INDEX_WORD: Final = r"(?:пошта(?:лық)?\s+|почтовый\s+)?индекс(?:і|а|ы)?|п/и"

INDEX: Final = re.compile(
    rf"(?<!\w)(?P<word>{_INDEX_WORD})[\s:№–—-]*(?P<number>\d{{3}} \d{{3}}(?![\w/-])|[a-zа-я]?\d\w*)"
    r"|(?<![\w/-])(?P<alone>\d{6}|[a-zа-я]\d\d[a-zа-я]\d[a-zа-я]\d)(?![\w/-])"
)
"""The postal index: six digits, or the newer letters and digits by turns; after its word any number, right or wrong."""

MISWRITTEN_INDEX: Final = re.compile(r"\d{5}|\d{7,}")
"""A number that stands alone between commas and is too long for a house: an index with a digit lost or added."""

COUNTRY: Final = re.compile(
    r"(?<![\w-])(?:қазақстан\s+республикас\w*|республик\w\s+казахстан\w?|қр(?:-\w+)?|рк)(?![\w-])"
)
COUNTRY_ALONE: Final = frozenset({"қазақстан", "казахстан"})
"""The country's short name: only where it stands alone, for streets and provinces bear it too."""

LABELS_KK: Final = re.compile(
    r"(?<!\w)(?:(?:(?:заңды|нақты|пошталық|юридикалық|тұрақты)\s+){0,3}мекен[\s-]?жайы?\w*"
    r"|орналасқан\s+(?:жері|орны|мекен[\s-]?жайы)\w*|орналасу\s+(?:жері|орны)\w*|тұрған\s+жері\w*)(?!\w)"
)
LABELS_RU: Final = re.compile(
    r"(?<!\w)(?:место\s?нахождени[еяю]|место\s?расположени[еяю]|место\s+(?:нахождения|расположения)"
    r"|(?:(?:юридический|почтовый|фактический)\s+){0,3}адрес[уа]?(?:\s+места\s?нахождения|\s+местонахождения)?)(?!\w)"
)
"""What announces an address."""

OWNERS_RU: Final = ("юридическ", "лица", "государственн", "учрежден", "орган")
"""Beginnings of words that say whose address it is, besides the kinds of body."""

OWNER_LINKS: Final = frozenset({"бойынша", "мынадай", "келесі"})
"""Words that join a Kazakh label to its address without a mark."""

ADDRESS_STARTS: Final = ("индекс", "пошта", "почтов", "республик", "қазақстан", "казахстан")
"""Beginnings of words with which an address, not its owner, begins."""
