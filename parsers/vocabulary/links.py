"""What the legal portal makes links of: references to acts and to parts of acts, in Kazakh and Russian.

The patterns match the text of one link as it stands at the end of a line when the extraction displaced it. They must
not match ordinary words: a word taken for a link would be moved out of its place.
"""

import re

_KK_UNITS = r"(?:бап|баб|тармақ|тармағ|тармақша|қосымша|тарау|бөлім|бөліг|бөлік|абзац)\w*"
_RU_UNITS = r"(?:пункт|подпункт|стать|стат|част|глав|раздел|абзац|приложени)\w*"
_NUMBER = r"\d+(?:-\d+)*"
_KK_REFERENCE = rf"(?:{_NUMBER}\)?\s?-?\s?)?{_KK_UNITS}"
_RU_REFERENCE = rf"{_RU_UNITS}(?:\s{_NUMBER}\)?(?:-\w+)?)?|{_NUMBER}\)?\s{_RU_UNITS}"
_CODE_NAMES = (
    r"(?:Қылмыстық-процестік|Қылмыстық-атқару|Қылмыстық|Азаматтық|Еңбек|Салық|Бюджет|Кәсіпкерлік|Экологиялық|Жер|Су|Орман"
    r"|Уголовно-процессуальн\w+|Уголовно-исполнительн\w+|Уголовн\w+|Гражданск\w+|Трудов\w+|Налогов\w+|Бюджетн\w+"
    r"|Предпринимательск\w+|Экологическ\w+|Земельн\w+|Водн\w+|Лесн\w+)\s"
)
_KK_ACTS = (
    r"(?:Конституция|Заң|Кодекс|[Кк]одекс|[Бб]ұйры[қғ]|[Ққ]аулы|[Жж]арлы[қғ]|[Ее]реже|[Ққ]ағида|[Шш]ешім|[Тт]ізбе|[Тт]ізілім"
    r"|[Сс]тандарт|[Кк]елісім|[Рр]егламент|[Нн]ұсқаулы[қғ]|[Өө]кім)\w*"
)
_RU_ACTS = (
    r"(?:Конституц|Закон|[Кк]одекс|[Пп]риказ|[Пп]остановлени|[Уу]каз(?!ан)|[Пп]оложени|[Пп]равил|[Рр]ешени|[Пп]ереч[ен]|[Сс]тандарт"
    r"|[Ии]нструкци|[Рр]аспоряжени|[Рр]егламент|[Сс]оглашени)\w*"
)

WHOLE_LINK = re.compile(
    rf"(?:(?:{_KK_REFERENCE}|{_RU_REFERENCE})(?:\s(?:{_KK_REFERENCE}|{_RU_REFERENCE}))*"
    rf"|(?:{_CODE_NAMES})?(?:{_KK_ACTS}|{_RU_ACTS})"
    rf"|№\s?\d+(?:-\w+)?|{_NUMBER}-(?:т|б|қ)\.|{_NUMBER}\))"
)
"""A link whole on its line: "13-тармақтың", "1)", "2) тармақшасы", "Конституциясына", "№ 48", "пункту 5"."""

BEGUN_LINK = re.compile(rf"(?:№|{_NUMBER}-?|{_NUMBER}\)|{_RU_UNITS})")
"""The first part of a link that a line's end broke: "1-", "13", "№", "приложению"."""

CONTINUED_LINK = re.compile(rf"(?:-?\s?(?:{_KK_UNITS})|\d+(?:-\d+)*\)?)")
"""The last part of such a link: "қосымшаға", "-қосымшаға", "91"."""
