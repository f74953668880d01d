"""One difference in words, in both languages, and the kind it must be given."""

import pytest

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language
from tests.desktop_app.collation.factory import Found, found, regulation, table

REGIONS = {
    Language.KK: ["Ақмола облысы", "Ұлытау облысы", "Павлодар облысы"],
    Language.RU: ["Акмолинская область", "Карагандинская область", "Павлодарская область"],
}
OTHERS = {
    Language.KK: "есепті тексереді, журналдарды түптейді және көрмелерді ашады;",
    Language.RU: "проверяет отчеты, переплетает журналы и открывает выставки;",
}


def differences(language: Language, base: str, own: str) -> list[Found]:
    """What is found where two regulations have one text and the third another."""
    body = "## 1. Жалпы ережелер\n1. [functions] Функциялары:\n1) {}\n2) {}"
    texts = [own if place == 1 else base for place in range(3)]
    compared = table(
        *(
            regulation(region, body.format(text, OTHERS[language]), language=language)
            for region, text in zip(REGIONS[language], texts, strict=True)
        )
    )
    return found(compared)


def kinds(language: Language, base: str, own: str) -> list[tuple[Kind, str, str]]:
    return [(kind, base_text, text) for _, kind, base_text, text in differences(language, base, own)]


KK = [
    ("сөрелерді тазалайды;", "сөрелерді бояйды;", Kind.WORDING, "тазалайды", "бояйды"),
    ("кітап береді;", "кітап бермейді;", Kind.WORDING, "береді", "бермейді"),
    ("кіруге құқылы;", "кіруге құқылы емес;", Kind.WORDING, "", "емес"),
    ("сирек кітап сақтайды;", "кітап сақтайды;", Kind.WORDING, "сирек", ""),
    ("оқырмандарға қызмет етеді;", "оқырманға қызмет етеді;", Kind.FORM, "оқырмандарға", "оқырманға"),
    ("тізім жасауды бастайды;", "тізім жасау бастайды;", Kind.FORM, "жасауды", "жасау"),
    (
        "ақпараттық-анықтамалық жүйені жаңартады;",
        "ақпараттық-анықтамалық жүйесін жаңартады;",
        Kind.FORM,
        "жүйені",
        "жүйесін",
    ),
    ("оқу залдарын жинайды;", "оқу залдаын жинайды;", Kind.SPELLING, "залдарын", "залдаын"),
    ("тәлімгерлерді іріктейді;", "тәлмігерлерді іріктейді;", Kind.SPELLING, "тәлімгерлерді", "тәлмігерлерді"),
    ("тізілімді жүргізеді;", "тiзiлiмдi жүргізеді;", Kind.SCRIPT, "тізілімді", "тiзiлiмдi"),
    ("кәсіби құзыретін арттырады;", "кәсіби құзыpетін арттырады;", Kind.SCRIPT, "құзыретін", "құзыpетін"),
    ("15 күн сақтайды;", "25 күн сақтайды;", Kind.NUMBER, "15", "25"),
    ("№ 662 бұйрыққа сәйкес;", "№ 663 бұйрыққа сәйкес;", Kind.NUMBER, "662", "663"),
    ("13-тармақта көзделген;", "14-тармақта көзделген;", Kind.NUMBER, "13", "14"),
    ("13-тармақта көзделген;", "13-бапта көзделген;", Kind.NUMBER, "тармақта", "бапта"),
    ("2023 жылғы 5 мамырда бекітеді;", "2023 жылғы 5 маусымда бекітеді;", Kind.NUMBER, "мамырда", "маусымда"),
    ("жиырма күн ішінде береді;", "отыз күн ішінде береді;", Kind.NUMBER, "жиырма", "отыз"),
    (
        '"Кітапхана ісі туралы" Заңға сәйкес жұмыс істейді;',
        '"Мұрағат ісі туралы" Заңға сәйкес жұмыс істейді;',
        Kind.NUMBER,
        "Кітапхана",
        "Мұрағат",
    ),
    ("18/1 бөлмені жөндейді;", "18-1 бөлмені жөндейді;", Kind.NUMBER, "18/1", "18-1"),
    ("57а бөлмені жөндейді;", "57б бөлмені жөндейді;", Kind.NUMBER, "57а", "57б"),
    ("кітап сатып алады, түптейді;", "кітап сатып алады түптейді;", Kind.PUNCTUATION, ",", ""),
    ("кітап сатып алады;", "кітап сатып алады.", Kind.PUNCTUATION, ";", "."),
    ("№ 5 залды ашады;", "N 5 залды ашады;", Kind.PUNCTUATION, "№", "N"),
    ("«Рухани» жобасын қолдайды;", '"Рухани" жобасын қолдайды;', Kind.PUNCTUATION, "«Рухани»", '"Рухани"'),
    ("сөре – кітап орны;", "сөре - кітап орны;", Kind.PUNCTUATION, "–", "-"),
    ("(бұдан әрі – қор) толықтырады;", "(бұдан әрі-қор) толықтырады;", Kind.PUNCTUATION, "–", "-"),
    ("(бұдан әрі – қор) толықтырады;", "(бұдан әрі–қор) толықтырады;", Kind.SPACING, " – ", "–"),
    ("ескі мебельді (сөре) жөндейді;", "ескі мебельді(сөре) жөндейді;", Kind.SPACING, " ", ""),
    ("жауапкершілікті бөледі;", "жауап кершілікті бөледі;", Kind.SPACING, "жауапкершілікті", "жауап кершілікті"),
    ("оқу залын ашады;", "оқу за\u00adлын ашады;", Kind.SPACING, "залын", "за\u00adлын"),
    ("есепті Комитетке береді;", "есепті комитетке береді;", Kind.CASE, "Комитетке", "комитетке"),
    ("кітап сатып алады;", "Кітап сатып алады;", Kind.CASE, "кітап", "Кітап"),
]
RU = [
    ("ведет учет книг;", "пишет учет книг;", Kind.WORDING, "ведет", "пишет"),
    ("допускает посторонних;", "не допускает посторонних;", Kind.WORDING, "", "не"),
    ("действует в законном порядке;", "действует в незаконном порядке;", Kind.WORDING, "законном", "незаконном"),
    ("обновляет указатели фонда;", "обновляет указатель фонда;", Kind.FORM, "указатели", "указатель"),
    ("организует хранение книг;", "организует хранения книг;", Kind.FORM, "хранение", "хранения"),
    ("отбирает наставников школы;", "отбирает насставников школы;", Kind.SPELLING, "наставников", "насставников"),
    ("ставит датчики дыма;", "ставит дaтчики дыма;", Kind.SCRIPT, "датчики", "дaтчики"),
    ("книги не выносят;", "книги н\u0065 выносят;", Kind.SCRIPT, "не", "н\u0065"),
    ("хранит вещи 25 лет;", "хранит вещи 75 лет;", Kind.NUMBER, "25", "75"),
    ("по пункту 13 настоящего Положения;", "по пункту 14 настоящего Положения;", Kind.NUMBER, "13", "14"),
    ("отчет сдается 5 мая;", "отчет сдается 5 июня;", Kind.NUMBER, "мая", "июня"),
    ("в течение двадцати дней;", "в течение тридцати дней;", Kind.NUMBER, "двадцати", "тридцати"),
    (
        "по Закону Республики Казахстан «О библиотеках»;",
        "по Закону Республики Казахстан «О музеях»;",
        Kind.NUMBER,
        "библиотеках",
        "музеях",
    ),
    ("переплетает книги, газеты;", "переплетает книги газеты;", Kind.PUNCTUATION, ",", ""),
    ("чинит мебель (полки);", "чинит мебель(полки);", Kind.SPACING, " ", ""),
    ("подает итоги в Комитет;", "подает итоги в комитет;", Kind.CASE, "Комитет", "комитет"),
]


@pytest.mark.parametrize(("base", "own", "kind", "base_words", "own_words"), KK)
def test_a_difference_in_kazakh_is_of_its_kind(
    base: str, own: str, kind: Kind, base_words: str, own_words: str
) -> None:
    assert kinds(Language.KK, base, own) == [(kind, base_words, own_words)]


@pytest.mark.parametrize(("base", "own", "kind", "base_words", "own_words"), RU)
def test_a_difference_in_russian_is_of_its_kind(
    base: str, own: str, kind: Kind, base_words: str, own_words: str
) -> None:
    assert kinds(Language.RU, base, own) == [(kind, base_words, own_words)]


def test_a_slip_is_a_word_that_stands_in_no_other_row() -> None:
    # "ашады" stands in the other row, "атады" in no other: whichever of them the base has, one of them is a slip.
    assert kinds(Language.KK, "есікті атады;", "есікті ашады;") == [(Kind.SPELLING, "атады", "ашады")]
    # Both words of a pair known from elsewhere are two words.
    assert kinds(Language.RU, "открывает журналы;", "открывает журнаты;") == [(Kind.SPELLING, "журналы", "журнаты")]
    assert kinds(Language.RU, "открывает отчеты и проверяет;", "открывает отчеты и переплетает;")[0][0] is Kind.WORDING


def test_letters_composed_in_two_ways_are_equal() -> None:
    assert kinds(Language.RU, "первый отчет;", "первыи\u0306 отчет;") == []


def test_changes_of_one_kind_around_one_word_are_one() -> None:
    base, own = "қоймаға жаңа сөрелер мен үстелдер сатып алады;", "қоймаға ескі сөрелер мен шамдар сатып алады;"
    assert [kind for kind, _, _ in kinds(Language.KK, base, own)] == [Kind.WORDING, Kind.WORDING]
    base, own = "қоймаға жыл сайын жаңа сөрелер алады;", "қоймаға жыл сайын ескі сөрелер сатады;"
    assert kinds(Language.KK, base, own) == [(Kind.WORDING, "жаңа сөрелер алады", "ескі сөрелер сатады")]


def test_changes_of_two_kinds_side_by_side_are_two() -> None:
    base, own = "кітапханашыларды оқытады, есеп береді;", "кітапханашылаарды оқытады; есеп береді;"
    assert kinds(Language.KK, base, own) == [
        (Kind.SPELLING, "кітапханашыларды", "кітапханашылаарды"),
        (Kind.PUNCTUATION, ",", ";"),
    ]


def test_a_clause_that_moved_is_one_change() -> None:
    base = "жыл сайын әкімдікпен бірлесіп жазғы мектептің бағдарламасын бекітеді;"
    own = "жазғы мектептің бағдарламасын жыл сайын әкімдікпен бірлесіп бекітеді;"
    assert len(kinds(Language.KK, base, own)) == 1


def test_a_number_is_never_hidden_in_a_lesser_kind() -> None:
    assert kinds(Language.KK, "1 000 кітап алады;", "1000 кітап алады;") == [(Kind.NUMBER, "1 000", "1000")]
    assert kinds(Language.KK, "5 кітап;", "б кітап;")[0][0] is not Kind.SCRIPT
