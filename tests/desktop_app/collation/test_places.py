"""One edit of one provision in one of five regulations is one divergence, told the same from either side."""

import pytest

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language
from tests.desktop_app.collation.factory import found, regulation, table

Case = tuple[str, str, Kind, str, str]
"""The base's text and the edited one; kind and words of the divergence."""

KAZAKH: list[Case] = [
    ("2015 жылғы 1 қазандағы № 62 бұйрық;", "2015 жылғы 2 қазандағы № 62 бұйрық;", Kind.NUMBER, "1", "2"),
    (
        "2015 жылғы 1 қазандағы № 62 бұйрық;",
        "2015 жылғы 1 ақпандағы № 62 бұйрық;",
        Kind.NUMBER,
        "қазандағы",
        "ақпандағы",
    ),
    ("2015 жылғы 1 қазандағы № 62 бұйрық;", "2015 жылғы 1 қазандағы N 62 бұйрық;", Kind.PUNCTUATION, "№", "N"),
    ("Ереженің 13-тармағына сүйенеді;", "Ереженің 13-бабына сүйенеді;", Kind.NUMBER, "тармағына", "бабына"),
    ("қордың 15 пайызын жаңартады;", "қордың 15,5 пайызын жаңартады;", Kind.NUMBER, "15", "15,5"),
    ("жиырма бес күнде хат жазады;", "жиырма тоғыз күнде хат жазады;", Kind.NUMBER, "бес", "тоғыз"),
    ("отыз күннен кейін хат жазады;", "қырық күннен кейін хат жазады;", Kind.NUMBER, "отыз", "қырық"),
    ('"Кітап ісі туралы" Заңды сақтайды;', '"Мұра ісі туралы" Заңды сақтайды;', Kind.NUMBER, "Кітап", "Мұра"),
    ("XX ғасыр қорын сақтайды;", "\u0425\u0425 ғасыр қорын сақтайды;", Kind.SCRIPT, "XX", "\u0425\u0425"),
    ("заң талаптарын сақтайды;", "зан талаптарын сақтайды;", Kind.SPELLING, "заң", "зан"),
    ("қажет емес кітапты шығарады;", "қажет еемс кітапты шығарады;", Kind.SPELLING, "емес", "еемс"),
    ("қажет емес кітапты шығарады;", "қажет кітапты шығарады;", Kind.WORDING, "емес", ""),
    ("жауапсыз адамдарды шығарады;", "жауапты адамдарды шығарады;", Kind.WORDING, "жауапсыз", "жауапты"),
    ("кітапты өзі береді;", "кітапты өзі беруі мүмкін;", Kind.WORDING, "береді", "беруі мүмкін"),
    ("ақысыз-түсіндірме жазады;", "түсіндірме жазады;", Kind.WORDING, "ақысыз-түсіндірме", "түсіндірме"),
    (
        "ескі сөре мен жаңа үстелді сүртеді;",
        "жаңа сөре мен ескі үстелді сүртеді;",
        *(Kind.WORDING, "ескі сөре мен жаңа", "жаңа сөре мен ескі"),
    ),
]
RUSSIAN: list[Case] = [
    ("согласно пункту 5 хранит книги;", "согласно статье 5 хранит книги;", Kind.NUMBER, "пункту", "статье"),
    ("через двенадцать дней пишет;", "через четырнадцать дней пишет;", Kind.NUMBER, "двенадцать", "четырнадцать"),
    ("вторая очередь читателей ждёт;", "третья очередь читателей ждёт;", Kind.NUMBER, "вторая", "третья"),
    ("хранит незаметные книги;", "хранит заметные книги;", Kind.WORDING, "незаметные", "заметные"),
    ("хранит не заметные книги;", "хранит незаметные книги;", Kind.SPACING, "не заметные", "незаметные"),
    ("может хранить редкие книги;", "хранит редкие книги;", Kind.WORDING, "может хранить", "хранит"),
    ("хранит редкие книги;", "сохраняет редкие книги;", Kind.WORDING, "хранит", "сохраняет"),
    ("ведёт учет полок;", "ведёт учёт полок;", Kind.SPELLING, "учет", "учёт"),
    ("проводит сбор книг;", "проводит сбро книг;", Kind.SPELLING, "сбор", "сбро"),
    ("исправляет описи книг;", "исправил описи книг;", Kind.FORM, "исправляет", "исправил"),
    ("книги, выданные читателям, считает;", "книги, выданых читателям, считает;", Kind.SPELLING, "выданные", "выданых"),
]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("language", "case"),
    [*((Language.KK, case) for case in KAZAKH), *((Language.RU, case) for case in RUSSIAN)],
)
def test_one_edit_is_one_divergence_of_its_kind(language: Language, case: Case, turned: bool) -> None:
    base, own, kind, base_words, own_words = case
    if turned:
        base, own, base_words, own_words = own, base, own_words, base_words
    body = "1. [functions] Тізім:\n1) кітап сатып алады;\n2) {}\n3) көрмелер ұйымдастырады."
    regions = ("Ақмола облысы", "Абай облысы", "Жетісу облысы", "Ұлытау облысы", "Атырау облысы")
    compared = table(
        *(
            regulation(region, body.format(own if place == 3 else base), language=language)
            for place, region in enumerate(regions)
        )
    )
    assert [entry[1:] for entry in found(compared)] == [(kind, base_words, own_words)]
