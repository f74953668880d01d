"""Kinds of state body in both languages: what a body's name begins or ends with, what shows that a higher one is named.

Keys are folded (`parsers.vocabulary.letters.fold_letters`).
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from parsers.vocabulary.declension import decline_name, decline_possessive
from parsers.vocabulary.letters import fold_letters


class Gender(Enum):
    """Gender of a Russian noun: its adjectives agree with it."""

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"


KINDS_KK: Final = (
    *("министрлігі", "агенттігі", "комитеті", "департаменті", "басқармасы", "инспекциясы", "орталығы", "бөлімі"),
    *("бөлімшесі", "бөлінісі", "әкімдігі", "аппараты", "прокуратурасы", "институты", "академиясы", "мекемесі"),
    *("кәсіпорны", "соты", "бюросы", "кеңесі", "комиссиясы", "палатасы", "филиалы", "штабы", "қолбасшылығы", "кеңсесі"),
    *("қазынашылығы", "дирекциясы", "полкі", "батальоны", "госпиталі", "ауруханасы", "емханасы", "мектебі"),
    *("колледжі", "әкімшісі", "университеті", "архиві", "кітапханасы", "станциясы", "зертханасы", "базасы", "үкіметі"),
)
"""Bodies as the last word of a Kazakh name. "қызметі" (service, activity) is not among them: it stands inside names."""

_ABOVE_ALWAYS_KK: Final = ("министрлігі", "агенттігі", "комитеті", "үкіметі", "қр", "республикасы")
_GENITIVE: Final = ("ның", "нің")
_MINISTRY_STEMS_KK: Final = ("министрліг", "министірліг", "минстрліг", "министрлг")

ABOVE_KK: Final = frozenset(
    {*_ABOVE_ALWAYS_KK, "қр-ның", "республикасының"}
    | {form for kind in KINDS_KK for form in decline_possessive(kind) if form.endswith(_GENITIVE)}
)
"""Words after which a lower body's name begins, if more follows: a genitive, or a body always above another."""


def is_above_kk(folded: str) -> bool:
    """Whether the Kazakh word closes the name of a higher body, common misspellings of the ministry's word included."""
    return folded in ABOVE_KK or folded.startswith(_MINISTRY_STEMS_KK)


NOMINATIVES_KK: Final[Mapping[str, str]] = MappingProxyType(
    {form: kind for kind in (*KINDS_KK, "қызметі") for form in decline_possessive(kind) if form.endswith(_GENITIVE)}
)
"""Genitive of a body's kind → its nominative."""

LEGAL_FORM_KK: Final = frozenset(
    {"республикалық", "коммуналдық", "мемлекеттік", "қазыналық", "мекемесі", "мекемесінің", "кәсіпорны", "кәсіпорнының"}
)
"""Words of the legal form that may follow a body's name: "… мемлекеттік мекемесі"."""

_HEADS_RU: Final = (
    (
        Gender.MASCULINE,
        "департамент комитет отдел центр институт штаб суд аппарат акимат филиал архив совет отряд полк батальон "
        "администратор госпиталь музей университет колледж секретариат изолятор фонд пункт взвод дивизион гарнизон "
        "заповедник парк",
    ),
    (
        Gender.FEMININE,
        "служба прокуратура палата группа больница поликлиника школа база бригада дирекция инспекция академия комиссия "
        "лаборатория станция администрация канцелярия таможня часть библиотека гвардия рота застава",
    ),
    (
        Gender.NEUTER,
        "управление отделение учреждение предприятие подразделение командование агентство министерство казначейство "
        "представительство училище бюро объединение общество",
    ),
)


def _head_forms() -> Iterable[tuple[str, tuple[str, Gender]]]:
    for gender, nouns in _HEADS_RU:
        for noun in nouns.split():
            yield from ((fold_letters(form), (noun, gender)) for form in decline_name(noun))


HEADS_RU: Final[Mapping[str, tuple[str, Gender]]] = MappingProxyType(dict(_head_forms()))
"""Case forms of a body's kind → its nominative and gender."""

ABOVE_RU: Final = frozenset(
    {"министерства", "комитета", "агентства", "департамента", "акимата", "правительства", "прокуратуры", "верховного"}
)
"""Genitives that begin the name of a higher body, wherever they stand after the head."""

ABOVE_CAPITALISED_RU: Final = frozenset(
    {"управления", "инспекции", "отдела", "центра", "института", "академии", "суда"}
)
"""Genitives that begin the name of a higher body when written with a capital; else they may be part of a name."""

LEGAL_FORM_ABBREVIATIONS: Final = frozenset({"рмм", "мм", "кмм", "рмқк", "гу", "ргу", "кгу", "ргкп", "кгкп", "ргп"})
"""Initials of legal forms in both languages: "РГУ «Департамент …»", "«… департаменті» РММ"."""

LEGAL_FORM_RU: Final = ("учреждени", "предприяти")
LEGAL_ADJECTIVES_RU: Final = ("республиканск", "коммунальн", "государственн", "казенн")
"""Beginnings of the words of the legal form: "о государственном учреждении «…»"."""

ADJECTIVES_ON_OY_RU: Final = frozenset(
    {"областн", "межобластн", "городск", "морск", "лесн", "головн", "окружн", "войсков", "полев", "краев", "степн"}
)
"""Stems of masculine adjectives with a stressed ending: областной, not областный."""
