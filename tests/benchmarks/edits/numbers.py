"""Figures, dates and references: most are first put into a provision of every regulation, since real ones hold few."""

import re

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language
from tests.benchmarks.edits.model import Edit, Finding, Setting, TextChange, Variant, anywhere, of_text, planted
from tests.benchmarks.edits.words import another, plain_words, replaced

_KK, _RU = Language.KK, Language.RU

_ADDED: tuple[tuple[str, Language, str, str, str], ...] = (
    ("number of an act", _KK, "2019 жылғы 14 наурыздағы № 662 бұйрыққа сәйкес", "662", "622"),
    ("number of an act", _RU, "по приказу от 14 марта 2019 года № 662", "662", "622"),
    ("year", _KK, "2019 жылғы 14 наурыздағы № 662 бұйрыққа сәйкес", "2019", "2018"),
    ("year", _RU, "по приказу от 14 марта 2019 года № 662", "2019", "2018"),
    ("day", _KK, "2019 жылғы 14 наурыздағы № 662 бұйрыққа сәйкес", "14", "15"),
    ("day", _RU, "по приказу от 14 марта 2019 года № 662", "14", "15"),
    ("month", _KK, "2019 жылғы 14 наурыздағы № 662 бұйрыққа сәйкес", "наурыздағы", "сәуірдегі"),
    ("month", _RU, "по приказу от 14 марта 2019 года № 662", "марта", "апреля"),
    ("date in figures", _KK, "(14.03.2019 ж. жағдай бойынша)", "14.03.2019", "14.08.2019"),
    ("date in figures", _RU, "(по состоянию на 14.03.2019)", "14.03.2019", "14.08.2019"),
    ("number of a point", _KK, "осы Ереженің 13-тармағына сәйкес", "13", "14"),
    ("number of a point", _RU, "согласно пункту 13 настоящего Положения", "13", "14"),
    ("number with a second part", _KK, "Кодекстің 35-1-бабына сәйкес", "35-1", "35-2"),
    ("number with a second part", _RU, "согласно статье 35-1 Кодекса", "35-1", "35-2"),
    ("number with a letter", _KK, "тізілімнің 35а жолы бойынша", "35а", "35б"),
    ("number with a letter", _RU, "по строке 35а реестра", "35а", "35б"),
    ("digit more", _KK, "50 айлық есептік көрсеткіш мөлшерінде", "50", "500"),
    ("digit more", _RU, "в размере 50 месячных расчётных показателей", "50", "500"),
    ("share", _KK, "кемінде 2,5 пайыз көлемінде", "2,5", "3,5"),
    ("share", _RU, "в объёме не менее 2,5 процента", "2,5", "3,5"),
    ("number written out", _KK, "үш жұмыс күні ішінде", "үш", "бес"),
    ("number written out", _RU, "в течение трёх рабочих дней", "трёх", "пяти"),
    ("range", _KK, "5–7 жұмыс күні ішінде", "5–7", "5–9"),
    ("range", _RU, "в течение 5–7 рабочих дней", "5–7", "5–9"),
    ("Roman number", _KK, "IV санат бойынша", "IV", "VI"),
    ("Roman number", _RU, "по категории IV", "IV", "VI"),
    ("number left out", _KK, "2019 жылғы 14 наурыздағы № 662 бұйрыққа сәйкес", "№ 662", ""),
    ("number left out", _RU, "по приказу от 14 марта 2019 года № 662 в срок", "№ 662", ""),
    ("date left out", _KK, "Үкіметтің 2019 жылғы 14 наурыздағы № 662 қаулысына сәйкес", "2019 жылғы 14 наурыздағы", ""),
    ("date left out", _RU, "по приказу от 14 марта 2019 года № 662", "от 14 марта 2019 года", ""),
    (
        "number and date",
        _KK,
        "2019 жылғы 14 наурыздағы № 662 бұйрыққа",
        "2019 жылғы 14 наурыздағы № 662",
        "2020 жылғы 3 мамырдағы № 17",
    ),
    (
        "number and date",
        _RU,
        "по приказу от 14 марта 2019 года № 662",
        "14 марта 2019 года № 662",
        "3 мая 2020 года № 17",
    ),
    ("name of an act", _KK, '"Кітапхана ісі туралы" Заңға сәйкес', "Кітапхана", "Мұрағат"),
    ("name of an act", _RU, "согласно Закону «О библиотечном деле»", "библиотечном", "музейном"),
    ("figure for a word", _KK, "үш жұмыс күні ішінде", "үш", "3"),
    ("figure for a word", _RU, "в течение трёх рабочих дней", "трёх", "3"),
    ("subpoint for a point", _KK, "осы Ереженің 13-тармағының 2) тармақшасына сәйкес", "2", "3"),
    ("subpoint for a point", _RU, "согласно подпункту 2) пункта 13 настоящего Положения", "2", "3"),
    ("three of a list", _KK, "осы Ереженің 3, 5 және 9-тармақтарына сәйкес", "5", "6"),
    ("three of a list", _RU, "согласно пунктам 3, 5 и 9 настоящего Положения", "5", "6"),
    ("hour", _KK, "сағат 9:00-ден бастап", "9:00", "8:30"),
    ("hour", _RU, "с 9:00 часов", "9:00", "8:30"),
    ("sum", _KK, "1 200 000 теңге көлемінде", "1 200 000", "1 500 000"),
    ("sum", _RU, "на сумму 1 200 000 тенге", "1 200 000", "1 500 000"),
)
"""Name, language, words added to all, and what of them differs in one."""


_OPEN = {"sum"}
"""Names of edits of which it is open how much of the number must be shown."""


def _added(name: str, language: Language, words: str, base: str, own: str) -> Variant:
    changed = re.sub(" +", " ", words.replace(base, own, 1)).strip()

    def make(setting: Setting) -> Edit | None:
        if setting.language is not language:
            return None
        for provision in setting.candidates(anywhere):
            places = plain_words(setting, provision.text)
            if not places or not setting.is_shared(provision.text):
                continue
            at = setting.random.choice(places).end
            text, edited = (f"{provision.text[:at]} {added}{provision.text[at:]}" for added in (words, changed))
            words_shown = (
                (None, None, None) if name in _OPEN else (base, own, at + 1 + words.index(base) if own else None)
            )
            finding = Finding(Kind.NUMBER, (provision.id,), *words_shown)
            return planted(setting, provision, text, edited, (finding,))
        return None

    return Variant(Kind.NUMBER, f"{name}, {language.upper()}", make)


def _printed_figure(setting: Setting, text: str) -> TextChange | None:
    """A figure that stands in the real text."""
    found = [match for match in re.finditer(r"(?<![\w-])\d+(?![\w-])", text)]
    if not found:
        return None
    match = setting.random.choice(found)
    own = str(int(match[0]) + 1)
    return TextChange(*match.span(), own, match[0], own, match.start())


def _quoted_act(setting: Setting, text: str) -> TextChange | None:
    """A word of an act's name that stands in the real text."""
    match = re.search(r"[\"«]([^\"«»]*)[\"»](?: Қазақстан Республикасы(?:ның)?)? Заң", text) or re.search(
        r"Закон\w*(?: Республики Казахстан)? «([^»]*)»", text
    )
    words = [word for word in plain_words(setting, match[1])] if match else []
    if match is None or not words:
        return None
    own = another(setting, words[0].text)
    change = replaced(words[0], own)
    start = match.start(1) + words[0].start
    return TextChange(start, start + len(words[0].text), change.own_text, words[0].text, change.own_text, start)


VARIANTS: tuple[Variant, ...] = (
    *(_added(*added) for added in _ADDED),
    of_text(Kind.NUMBER, "printed figure", _printed_figure),
    of_text(Kind.NUMBER, "printed name of an act", _quoted_act),
)
