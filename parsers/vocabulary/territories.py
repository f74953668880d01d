"""Territories of Kazakhstan in both languages: provinces, towns, kinds, in the forms they are looked up in.

Source: administrative division of the Republic of Kazakhstan as of 2024 (17 provinces, 3 cities of republican
significance, the towns below them), and the names borne since 1991, which older titles still carry. Districts and
villages are too many and change too often: their names are read from the text, by the kind of territory beside them.

All keys are folded (`parsers.vocabulary.letters.fold_letters`).
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Final

from parsers.vocabulary.declension import decline_name, decline_possessive
from parsers.vocabulary.letters import fold_letters


class TerritoryLevel(IntEnum):
    """How wide a territory is; a smaller number holds the larger ones."""

    PROVINCE = 1
    TOWN = 2
    DISTRICT = 3
    VILLAGE = 4


PROVINCES_KK: Final = (
    *("Абай", "Ақмола", "Ақтөбе", "Алматы", "Атырау", "Батыс Қазақстан", "Жамбыл", "Жетісу", "Қарағанды", "Қостанай"),
    *("Қызылорда", "Маңғыстау", "Павлодар", "Солтүстік Қазақстан", "Түркістан", "Ұлытау", "Шығыс Қазақстан"),
)
"""Provinces, without the word "облысы"."""

FORMER_PROVINCES_KK: Final = (
    *(
        "Оңтүстік Қазақстан",
        "Семей",
        "Талдықорған",
        "Жезқазған",
        "Көкшетау",
        "Торғай",
        "Целиноград",
        "Гурьев",
        "Шымкент",
    ),
    *("Орал", "Маңғышлақ"),
)

PROVINCES_RU: Final = (
    *("Акмолинская", "Актюбинская", "Алматинская", "Атырауская", "Восточно-Казахстанская", "Жамбылская"),
    *("Западно-Казахстанская", "Карагандинская", "Костанайская", "Кызылординская", "Мангистауская", "Павлодарская"),
    *("Северо-Казахстанская", "Туркестанская"),
)
"""Provinces named by an adjective before "область"."""

FORMER_PROVINCES_RU: Final = (
    *("Южно-Казахстанская", "Семипалатинская", "Талды-Курганская", "Талдыкорганская", "Жезказганская", "Кокчетавская"),
    *("Кокшетауская", "Тургайская", "Торгайская", "Целиноградская", "Гурьевская", "Джамбулская", "Чимкентская"),
    *("Кзыл-Ординская", "Кустанайская", "Мангышлакская", "Уральская", "Алма-Атинская", "Абайская", "Жетысуская"),
)

PROVINCES_AFTER_WORD_RU: Final = ("Абай", "Жетісу", "Жетысу", "Ұлытау", "Улытау")
"""Provinces named by a noun after "область"; the law writes two of them with Kazakh letters."""

REPUBLICAN_CITIES_KK: Final = ("Астана", "Алматы", "Шымкент", "Нұр-Сұлтан", "Алма-Ата")
REPUBLICAN_CITIES_RU: Final = ("Астана", "Алматы", "Шымкент", "Нур-Султан", "Нұр-Сұлтан", "Алма-Ата", "Чимкент")
"""Cities that are regions of their own, with former names."""

TOWNS_KK: Final = (
    *("Семей", "Аягөз", "Курчатов", "Шар", "Көкшетау", "Степногорск", "Қосшы", "Ақкөл", "Атбасар", "Державинск"),
    *("Ерейментау", "Есіл", "Макинск", "Степняк", "Щучинск", "Щучье", "Ақтөбе", "Алға", "Ембі", "Жем", "Қандыағаш"),
    *("Темір", "Хромтау", "Шалқар", "Қонаев", "Қапшағай", "Есік", "Қаскелең", "Талғар", "Алатау", "Атырау", "Құлсары"),
    *("Орал", "Ақсай", "Тараз", "Жаңатас", "Қаратау", "Шу", "Талдықорған", "Текелі", "Жаркент", "Үшарал", "Үштөбе"),
    *("Сарқан", "Қарағанды", "Балқаш", "Теміртау", "Саран", "Шахтинск", "Приозерск", "Абай", "Қарқаралы", "Жезқазған"),
    *("Сәтбаев", "Қаражал", "Қостанай", "Рудный", "Лисаковск", "Арқалық", "Жітіқара", "Тобыл", "Қызылорда"),
    *("Байқоңыр", "Арал", "Қазалы", "Ақтау", "Жаңаөзен", "Форт-Шевченко", "Павлодар", "Екібастұз", "Ақсу"),
    *("Петропавл", "Булаев", "Мамлют", "Сергеев", "Тайынша", "Түркістан", "Кентау", "Арыс", "Ленгер", "Сарыағаш"),
    *("Жетісай", "Шардара", "Өскемен", "Риддер", "Алтай", "Зырян", "Зайсан", "Серебрянск", "Шемонаиха"),
)

TOWNS_RU: Final = (
    *("Семей", "Семипалатинск", "Аягоз", "Курчатов", "Шар", "Кокшетау", "Степногорск", "Косшы", "Акколь", "Атбасар"),
    *("Державинск", "Ерейментау", "Есиль", "Макинск", "Степняк", "Щучинск", "Актобе", "Алга", "Эмба", "Жем"),
    *("Кандыагаш", "Темир", "Хромтау", "Шалкар", "Конаев", "Қонаев", "Капшагай", "Капчагай", "Есик", "Каскелен"),
    *("Талгар", "Алатау", "Атырау", "Кульсары", "Уральск", "Аксай", "Тараз", "Жанатас", "Каратау", "Шу", "Талдыкорган"),
    *("Текели", "Жаркент", "Ушарал", "Уштобе", "Сарканд", "Саркан", "Караганда", "Балхаш", "Темиртау", "Сарань"),
    *("Шахтинск", "Приозерск", "Абай", "Каркаралинск", "Жезказган", "Сатпаев", "Каражал", "Костанай", "Рудный"),
    *("Лисаковск", "Аркалык", "Житикара", "Тобыл", "Кызылорда", "Байконыр", "Байконур", "Аральск", "Арал"),
    *("Казалинск", "Актау", "Жанаозен", "Форт-Шевченко", "Павлодар", "Экибастуз", "Аксу", "Петропавловск", "Булаево"),
    *("Мамлютка", "Сергеевка", "Тайынша", "Туркестан", "Кентау", "Арысь", "Ленгер", "Сарыагаш", "Жетысай", "Шардара"),
    *("Усть-Каменогорск", "Риддер", "Алтай", "Зыряновск", "Зайсан", "Серебрянск", "Шемонаиха"),
)

_KINDS_KK: Final = (
    ("облысы", TerritoryLevel.PROVINCE),
    ("қаласы", TerritoryLevel.TOWN),
    ("ауданы", TerritoryLevel.DISTRICT),
    ("кенті", TerritoryLevel.VILLAGE),
    ("ауылы", TerritoryLevel.VILLAGE),
    ("селосы", TerritoryLevel.VILLAGE),
    ("округі", TerritoryLevel.VILLAGE),
)
_PLURALS_KK: Final = (("облыстары", "облысы"), ("қалалары", "қаласы"), ("аудандары", "ауданы"))
_SHORT_KK: Final = (("обл", "облысы"), ("қ", "қаласы"), ("ауд", "ауданы"), ("а.о", "округі"))
_ADJECTIVES_KK: Final = (("облыстық", "облысы"), ("қалалық", "қаласы"), ("аудандық", "ауданы"))

_KINDS_RU: Final = (
    ("область", TerritoryLevel.PROVINCE, "области областью"),
    ("город", TerritoryLevel.TOWN, "города городу городом городе"),
    ("район", TerritoryLevel.DISTRICT, "района району районом районе"),
    ("село", TerritoryLevel.VILLAGE, "села селу селом селе"),
    ("аул", TerritoryLevel.VILLAGE, "аула аулу аулом ауле"),
    ("посёлок", TerritoryLevel.VILLAGE, "поселка поселку поселком поселке"),
    ("сельский округ", TerritoryLevel.VILLAGE, "округ округа округу округом округе"),
)
_PLURALS_RU: Final = (
    ("область", "области областей областям областями областях"),
    ("город", "города городов городам городами городах"),
    ("район", "районы районов районам районами районах"),
)
_SHORT_RU: Final = (("обл", "область"), ("г", "город"), ("гор", "город"), ("р-н", "район"), ("р-на", "район"))


def _kazakh_kinds() -> Iterable[tuple[str, str]]:
    for kind, _ in _KINDS_KK:
        yield from ((form, kind) for form in decline_possessive(kind))
    for plural, kind in _PLURALS_KK:
        yield from ((form, kind) for form in decline_possessive(plural))
    yield from _SHORT_KK


def _russian_kinds() -> Iterable[tuple[str, str]]:
    for kind, _, forms in _KINDS_RU:
        yield from ((fold_letters(form), kind) for form in (kind, *forms.split()))
    for kind, forms in _PLURALS_RU:
        yield from ((form, kind) for form in forms.split())
    yield from _SHORT_RU


def _by_fold(names: Iterable[str]) -> Mapping[str, str]:
    return MappingProxyType({fold_letters(name): name for name in names})


def _russian_province_forms() -> Iterable[tuple[str, str]]:
    for name in (*FORMER_PROVINCES_RU, *PROVINCES_RU):
        stem = name.removesuffix("ая")
        yield from ((fold_letters(stem + ending), name) for ending in ("ая", "ой", "ую", "ою", "ие", "их", "им", "ими"))


def _russian_town_forms() -> Iterable[tuple[str, str]]:
    for name in (*TOWNS_RU, *REPUBLICAN_CITIES_RU):
        yield from ((fold_letters(form), name) for form in reversed(decline_name(name)))


KINDS_KK: Final[Mapping[str, str]] = MappingProxyType(dict(_kazakh_kinds()))
"""Every form of a kind of territory → its nominative singular; abbreviations without their full stop."""

KIND_ADJECTIVES_KK: Final[Mapping[str, str]] = MappingProxyType(dict(_ADJECTIVES_KK))
"""Adjectives of a kind, as in "Талғар аудандық", → the kind."""

KINDS_RU: Final[Mapping[str, str]] = MappingProxyType(dict(_russian_kinds()))
"""Every form of a kind of territory → its nominative singular; abbreviations without their full stop."""

LEVELS: Final[Mapping[str, TerritoryLevel]] = MappingProxyType(
    {**dict(_KINDS_KK), **{kind: level for kind, level, _ in _KINDS_RU}}
)
"""Nominative singular of a kind → how wide it is; a city of republican significance counts as a province."""

PROVINCES_BY_FOLD_KK: Final = _by_fold((*FORMER_PROVINCES_KK, *PROVINCES_KK))
TOWNS_BY_FOLD_KK: Final = _by_fold((*TOWNS_KK, *REPUBLICAN_CITIES_KK))
REPUBLICAN_BY_FOLD: Final = _by_fold((*REPUBLICAN_CITIES_KK, *REPUBLICAN_CITIES_RU))

PROVINCE_FORMS_RU: Final[Mapping[str, str]] = MappingProxyType(dict(_russian_province_forms()))
"""Case forms of a province's adjective → its nominative."""

PROVINCES_AFTER_WORD_BY_FOLD_RU: Final = _by_fold(PROVINCES_AFTER_WORD_RU)

TOWN_FORMS_RU: Final[Mapping[str, str]] = MappingProxyType(
    {**dict(_russian_town_forms()), **{fold_letters(name): name for name in (*TOWNS_RU, *REPUBLICAN_CITIES_RU)}}
)
"""Case forms of a town's name → its nominative; a form that is itself a town's nominative means that town."""

SHORT_PROVINCES_KK: Final[Mapping[str, str]] = MappingProxyType(
    {
        "бқо": "Батыс Қазақстан облысы",
        "шқо": "Шығыс Қазақстан облысы",
        "сқо": "Солтүстік Қазақстан облысы",
        "оқо": "Оңтүстік Қазақстан облысы",
    }
)
SHORT_PROVINCES_RU: Final[Mapping[str, str]] = MappingProxyType(
    {
        "зко": "Западно-Казахстанская область",
        "вко": "Восточно-Казахстанская область",
        "ско": "Северо-Казахстанская область",
        "юко": "Южно-Казахстанская область",
    }
)
"""Provinces called by their initials."""

NAME_PARTICLES: Final = frozenset({"ақын", "акын", "батыр", "би", "ата", "баба", "хан", "акына", "батыра", "хана"})
"""Words in lower case that belong to a name: Шал ақын, Қазыбек би."""
