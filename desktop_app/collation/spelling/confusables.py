"""Real words that differ by a letter or two, so that neither is a slip of the other; by the part that differs.

Not complete, and need not be: a rare word is only held against a known one where it stands between the same words, or
where the known one is far commoner. Source: dictionaries of paronyms of both languages (словари паронимов; пароним
сөздер), and the pairs of common words that public documentation in Russian has.
"""

from collections.abc import Mapping
from typing import Final

from parsers.model import Language

_KAZAKH: Final = """
    санитарл санитариял, саламатт салауатт, аумағ аймағ, аумақ аймақ, білім бөлім, бөлім бөлік, бөлім бөлін,
    кеңес кеңсе, мүлкі мүмкі, танылма табылма, танылғ табылғ, түрінде түсінде, қатар қайтар, күнін күшін, күніне
    күшіне, жалау жасау, ауыр асыр, айыр асыр, баста басқа, бастап баптап, өңір өмір, төтен төмен, тіркеу тіреу,
    қарау қалау, түзету түзелу, дәрілер дәрігер, санын салын, санын сайын, құрыл құрал, басым басшы, атыс ашыс
"""
_RUSSIAN: Final = """
    введ вывед, вывод ввод, ввод вход, включ выключ, встав выстав, вступа выступа, вход выход, въезд выезд,
    вывод выход, выбир выбр, вызва вызыва, здани задани, здани знани, замен замет, измен измер, обмен отмен,
    отвеч отмеч, ответ отмет, ответ отчет, перевод переход, перевед перевез, перенес перевес, пересеч пресеч,
    поведен проведен, приведен проведен, приве прове, привод провод, привод приход, приход пригод, приход
    проход, получ поруч, помест помет, помещ помеч, предостав представ, подстав постав, размест размет, удар
    удал, насколько настолько, насколько несколько, сколько столько, потому поэтому, подобн подробн, призна
    призва, осужд обсужд, пребыв прибыв, пребыт прибыт, преступ приступ, преступ проступ, преда прида, преда
    переда, примен пример, компани кампани, эксперт экспорт, адресат адресант, абонент абонемент, освещ освящ,
    посещ посвящ, содерж сдерж, сведен введен, частн честн, частн участн, штатн штабн, остав отстав, оказ отказ,
    показ приказ, устав устан, устран устан, попада подпада, правов трудов, веден введен, нанес внес, занят
    принят, выдан издан, доступ допус, отчисл очисл, личн лишн, лечебн учебн, розыск обыск, плат палат, контракт
    контакт, фактич практич, больше большое
"""


def _pairs(table: str) -> tuple[tuple[str, str], ...]:
    found = (pair.split() for pair in table.split(","))
    return tuple((one, other) for one, other in found)


_STEMS: Final[Mapping[Language, tuple[tuple[str, str], ...]]] = {
    Language.KK: _pairs(_KAZAKH),
    Language.RU: _pairs(_RUSSIAN),
}


def is_confusable(first: str, second: str, language: Language) -> bool:
    """Whether the two words differ only as two such words do; ё and е are one letter.

    >>> is_confusable("предоставляет", "представляет", Language.RU), is_confusable("учётом", "учетом", Language.RU)
    (True, True)
    """
    one, other = first.replace("ё", "е"), second.replace("ё", "е")
    return one == other or any(
        one.replace(this, that, 1) == other or one.replace(that, this, 1) == other for this, that in _STEMS[language]
    )
