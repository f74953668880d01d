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
    assert amended.title == "Положении о Департаменте музейного дела по области Абай"
    assert [(item.id, item.text) for item in amended.provisions] == [("13.2", "учёт фонда «Степь»;")]
    assert len(reading.outside) == 3


def test_a_quotation_that_never_ends_is_left_outside() -> None:
    texts = (_KAZAKH[1], _KAZAKH[2], '"1. Департамент көрме ашады;', "2. Соңы жоқ.")
    reading = _read(texts, Language.KK)
    assert not reading.amended
    assert [paragraph.text for paragraph in reading.outside] == list(texts)
