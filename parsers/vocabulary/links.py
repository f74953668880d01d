"""What the legal portal makes links of: references to acts and to parts of acts, in Kazakh and Russian.

The patterns match the text of one link as it stands at the end of a line when the extraction displaced it. They must
not match ordinary words: a word taken for a link would be moved out of its place.
"""

import re

_NUMBER = r"\d+(?:-\d+)*"
_KK_UNITS = r"(?:бап|баб|тармақша|тармақ|тармағ|қосымша|тарау|бөлім|бөліг|бөлік|абзац)\w*"
_RU_UNITS = r"(?:подпункт|пункт|стать|стат|част|глав|раздел|абзац|приложени)\w*"
_KK_REFERENCE = rf"{_NUMBER}\)?\s?-?\s?{_KK_UNITS}"
_RU_REFERENCE = rf"(?:{_RU_UNITS}\s{_NUMBER}\)?|{_NUMBER}\)?\s{_RU_UNITS})"
_CODE = (
    r"(?:(?:Қылмыстық-процестік|Қылмыстық-атқару|Қылмыстық|Азаматтық|Еңбек|Салық|Бюджет|Кәсіпкерлік|Экологиялық|Жер|Су"
    r"|Орман|Уголовно-процессуальн\w+|Уголовно-исполнительн\w+|Уголовн\w+|Гражданск\w+|Трудов\w+|Налогов\w+"
    r"|Бюджетн\w+|Предпринимательск\w+|Экологическ\w+|Земельн\w+|Водн\w+|Лесн\w+)\s)?[Кк]одекс\w*"
)
_KK_ACT = (
    r"(?:Конституция|Заң|[Бб]ұйры[қғ]|[Ққ]аулы|[Жж]арлы[қғ]|[Ее]реже|[Ққ]ағида|[Шш]ешім|[Тт]ізбе|[Тт]ізілім"
    r"|[Сс]тандарт|[Кк]елісім|[Рр]егламент|[Нн]ұсқаулы[қғ]|[Өө]кім)\w*"
)
_KK_NAME = rf"(?:{_CODE}|{_KK_ACT})"
_RU_ACT = (
    r"(?:Конституц|Закон|[Пп]риказ|[Пп]остановлени|[Уу]каз(?!ан)|[Пп]оложени|[Пп]равил|[Рр]ешени|[Пп]ереч[ен]"
    r"|[Сс]тандарт|[Ии]нструкци|[Рр]аспоряжени|[Рр]егламент|[Сс]оглашени)\w*"
)
_RU_NAME = rf"(?:{_CODE}|{_RU_ACT})"

WHOLE_LINK = re.compile(
    rf"(?:{_KK_REFERENCE}(?:\s{_KK_REFERENCE})*|{_KK_NAME}(?:\s{_KK_REFERENCE})*"
    rf"|{_RU_REFERENCE}(?:\s{_RU_REFERENCE})*(?:\s{_RU_NAME})?|{_RU_NAME}"
    rf"|№\s?\d+(?:-\w+)?|{_NUMBER}-(?:т|б|қ)\.|{_NUMBER}\))"
)
"""A link whole on its line: "13-тармақтың", "1)", "2) тармақшасы", "Конституциясына", "№ 48", "пункту 5"."""

BEGUN_LINK = re.compile(rf"(?:№|{_NUMBER}-?|{_NUMBER}\)|{_KK_NAME}|{_RU_UNITS}|{_RU_REFERENCE})")
"""The first part of a link that a line's end broke: "1-", "13", "№", "кодексінің", "приложению"."""

CONTINUED_LINK = re.compile(
    rf"(?:\)|[-)]?\s?{_KK_UNITS}|{_NUMBER}\)?|{_KK_REFERENCE}|{_RU_REFERENCE}|{_RU_NAME}"
    rf"|{_NUMBER}\)?(?:\s{_RU_REFERENCE})*(?:\s{_RU_NAME})?)"
)
"""The last part of such a link: "қосымшаға", "-қосымшаға", "91", "5 статьи 12"."""
