"""Amending clauses give partial regulations; their outer quotation marks are on record."""

from parsers.amendments import AmendmentReading, read_amendments
from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange

_KAZAKH = (
    "БҰЙЫРАМЫН:",
    "көрсетілген бұйрықпен бекітілген Мәдениет министрлігінің Абай облысы бойынша "
    "мұражай ісі департаменті туралы ережесінде:",
    "1-тармақ мынадай редакцияда жазылсын:",
    '"1. Департамент "Ұлы дала" көрмесін ашады.";',
    "13-тармақтың 2) тармақшасы мынадай редакцияда жазылсын:",
    '"2) қорды есепке алу;";',
    "14-тармақ мынадай редакцияда жазылсын:",
    '"14. Функциялары:',
    '1) "Ұлы дала" көрмесі;',
    '2) есеп беру және "Мұражай түні".".',
    "2. Бұйрық жариялансын.",
)
_RUSSIAN = (
    "в Положении о Департаменте музейного дела по области Абай, утвержденном указанным приказом:",
    "подпункт 2) пункта 13 изложить в следующей редакции:",
    "«2) учёт фонда «Степь»;»;",
    "Настоящий приказ вводится в действие.",
)


def _read(texts: tuple[str, ...], language: Language) -> AmendmentReading:
    paragraphs = [Paragraph(text, SourceRange(line, line), Block.BODY) for line, text in enumerate(texts, 1)]
    return read_amendments(paragraphs, language)


def test_quoted_points_make_a_partial_regulation() -> None:
    reading = _read(_KAZAKH, Language.KK)
    (amended,) = reading.amended
    assert amended.title == "Мәдениет министрлігінің Абай облысы бойынша мұражай ісі департаменті туралы ереже"
    assert [(item.id, item.parent, item.text) for item in amended.provisions] == [
        ("1", None, 'Департамент "Ұлы дала" көрмесін ашады.'),
        ("13.2", None, "қорды есепке алу;"),
        ("14", None, "Функциялары:"),
        ("14.1", "14", '"Ұлы дала" көрмесі;'),
        ("14.2", "14", 'есеп беру және "Мұражай түні".'),
    ]
    assert (amended.source.line_start, amended.source.line_end) == (2, 10)


def test_clauses_stay_outside_and_outer_marks_are_on_record() -> None:
    reading = _read(_KAZAKH, Language.KK)
    assert [paragraph.text for paragraph in reading.outside] == [_KAZAKH[index] for index in (0, 1, 2, 4, 6, 10)]
    assert [item.removed for item in reading.diagnostics] == ['"', '";', '"', '";', '"', '".']


def test_russian_clauses_with_nested_quotation_marks() -> None:
    reading = _read(_RUSSIAN, Language.RU)
    (amended,) = reading.amended
    assert amended.title == "Положение о Департаменте музейного дела по области Абай"
    assert [(item.id, item.text) for item in amended.provisions] == [("13.2", "учёт фонда «Степь»;")]
    assert len(reading.outside) == 3


def test_a_quotation_that_never_ends_is_left_outside() -> None:
    texts = (_KAZAKH[1], _KAZAKH[2], '"1. Департамент көрме ашады;', "2. Соңы жоқ.")
    reading = _read(texts, Language.KK)
    assert not reading.amended
    assert [paragraph.text for paragraph in reading.outside] == list(texts)


def _ids(texts: tuple[str, ...], language: Language) -> dict[str, list[tuple[str, str]]]:
    """Ids and texts of what is quoted, by title."""
    reading = _read(texts, language)
    return {amended.title: [(item.id, item.text) for item in amended.provisions] for amended in reading.amended}


_NAME_KK = "Абай облысы бойынша Мұражай ісі департаменті туралы ереже"
_NAME_RU = "Положение о Департаменте музейного дела по области Абай"


def test_a_clause_may_say_in_which_point_the_changes_below_stand() -> None:
    kazakh = (
        f"{_NAME_KK}де:",
        "13-тармақта:",
        "2) тармақша мынадай редакцияда жазылсын:",
        '"2) қорды көрсету;";',
        "мынадай мазмұндағы 2-1) тармақшамен толықтырылсын:",
        '"2-1) қорды есепке алу;";',
        "екінші бөлік мынадай редакцияда жазылсын:",
        '"Есеп жыл сайын беріледі.";',
        "14-тармақ мынадай редакцияда жазылсын:",
        '"14. Мөрі бар.".',
    )
    assert _ids(kazakh, Language.KK) == {
        _NAME_KK: [
            ("13.2", "қорды көрсету;"),
            ("13.2-1", "қорды есепке алу;"),
            ("13/1", "Есеп жыл сайын беріледі."),
            ("14", "Мөрі бар."),
        ]
    }
    russian = (
        f"1) в {_NAME_RU.replace('ие', 'ии', 1)}, утвержденном указанным приказом:",
        "в подпункте 3) пункта 5:",
        "абзац второй изложить в следующей редакции:",
        "«учёт ведёт музей;»;",
        "дополнить пунктом 15-1 следующего содержания:",
        "«15-1. Музей открыт.».",
    )
    assert _ids(russian, Language.RU) == {_NAME_RU: [("5.3/1", "учёт ведёт музей;"), ("15-1", "Музей открыт.")]}


def test_one_sentence_may_name_all_and_hold_the_new_text() -> None:
    kazakh = (
        f'1. "Департамент туралы ережені бекіту туралы" бұйрықпен бекітілген {_NAME_KK}нің 7-тармағы мынадай '
        'редакцияда жазылсын: "7. Мөрі бар.";',
        "2. Бұйрық жариялансын.",
    )
    assert _ids(kazakh, Language.KK) == {_NAME_KK: [("7", "Мөрі бар.")]}
    outside = [paragraph.text for paragraph in _read(kazakh, Language.KK).outside]
    assert outside == [kazakh[0].partition(' "7.')[0], kazakh[1]]
    russian = (
        f"подпункт 2) пункта 5 {_NAME_RU.replace('ие', 'ия', 1)}, утвержденного указанным приказом, изложить в "
        "следующей редакции:",
        "«2) учёт.».",
    )
    assert _ids(russian, Language.RU) == {_NAME_RU: [("5.2", "учёт.")]}


def test_what_is_quoted_of_one_regulation_is_one_regulation() -> None:
    lead = f"пункт {{}} {_NAME_RU.replace('ие', 'ия', 1)} изложить в следующей редакции:"
    other = "в Положении о Департаменте лесов:"
    third = "пункт 1 изложить в следующей редакции:"
    texts = (lead.format(1), "«1. Музей.»;", other, third, "«1. Лес.»;", lead.format(2), "«2. Фонд.».")
    assert _ids(texts, Language.RU) == {
        _NAME_RU: [("1", "Музей."), ("2", "Фонд.")],
        "Положение о Департаменте лесов": [("1", "Лес.")],
    }
    assert [(item.source.line_start, item.source.line_end) for item in _read(texts, Language.RU).amended] == [
        (1, 7),
        (3, 5),
    ]


def test_the_name_may_stand_in_the_orders_title_alone() -> None:
    texts = (
        f"1. Внести в приказ № 5 «Об утверждении {_NAME_RU.replace('ие', 'ия', 1)}» следующее изменение:",
        "в Положении, утвержденном указанным приказом:",
        "пункт 1 изложить в следующей редакции:",
        "«1. Музей.».",
    )
    assert _ids(texts, Language.RU) == {_NAME_RU: [("1", "Музей.")]}


def test_a_mark_left_out_inside_does_not_swallow_the_next_clause() -> None:
    texts = (
        f"в {_NAME_RU.replace('ие', 'ии', 1)}:",
        "пункт 1 изложить в следующей редакции:",
        "«1. Полное наименование – «Департамент музейного дела»;",
        "пункт 2 изложить в следующей редакции:",
        "«2. Музей.».",
    )
    ids = [provision_id for provision_id, _ in _ids(texts, Language.RU)[_NAME_RU]]
    assert ids == ["1", "2"]


def test_a_quoted_heading_stays_outside() -> None:
    texts = (
        f"в {_NAME_RU.replace('ие', 'ии', 1)}:",
        "заголовок изложить в следующей редакции:",
        "«Положение о музее»;",
        "дополнить главой 6 следующего содержания:",
        "«Глава 6. Охрана",
        "30. Музей охраняют.».",
    )
    reading = _read(texts, Language.RU)
    assert _ids(texts, Language.RU) == {_NAME_RU: [("30", "Музей охраняют.")]}
    assert [paragraph.text for paragraph in reading.outside] == [*texts[:4], "Глава 6. Охрана"]


def test_quoted_paragraphs_below_a_quoted_subpoint_are_its_own() -> None:
    texts = (
        f"подпункт 2) пункта 5 {_NAME_RU.replace('ие', 'ия', 1)} изложить в следующей редакции:",
        "«2) учёт:",
        "ежедневный;",
        "ежегодный;».",
    )
    ids = [provision_id for provision_id, _ in _ids(texts, Language.RU)[_NAME_RU]]
    assert ids == ["5.2", "5.2/1", "5.2/2"]


def test_a_regulation_begins_at_the_clause_that_changes_it() -> None:
    genitive = _NAME_RU.replace("ие", "ия", 1)
    texts = (
        f"О внесении изменения в приказ № 5 «Об утверждении {genitive}»",
        f"в {_NAME_RU.replace('ие', 'ии', 1)}, утвержденном указанным приказом:",
        "пункт 1 изложить в следующей редакции:",
        "«1. Музей.».",
    )
    (amended,) = _read(texts, Language.RU).amended
    assert (amended.source.line_start, amended.source.line_end) == (2, 4)
