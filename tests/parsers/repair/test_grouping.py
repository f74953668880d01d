"""Which lines make a paragraph, in each manner of text."""

from parsers.lines import Block, Line
from parsers.repair import repair

_PORTAL = """\
 Мәдениет министрлігі Абай облысының Мұражай ісі департаменті
туралы ереже

1. Жалпы ережелер

      1. Департамент мұражай қорын сақтау және оны халыққа көрсету жөніндегі қызметті
ұйымдастырады, сондай-ақ көрмелер өткізеді. Бұл қызмет жергілікті бюджеттен



қаржыландырылады.
      2. Департамент заңды тұлға болып табылады.



      Департаменттің мөрі бар.
 5-1 қосымша

Екінші ереже
"""


def _read(text: str) -> list[tuple[str, Block]]:
    paragraphs, _ = repair([Line(line, number) for number, line in enumerate(text.split("\n"), 1)])
    return [(paragraph.text, paragraph.block) for paragraph in paragraphs]


def test_portal_text_is_put_together_over_wraps_and_page_breaks() -> None:
    assert _read(_PORTAL) == [
        ("Мәдениет министрлігі Абай облысының Мұражай ісі департаменті туралы ереже", Block.HEADING),
        ("1. Жалпы ережелер", Block.HEADING),
        (
            "1. Департамент мұражай қорын сақтау және оны халыққа көрсету жөніндегі қызметті ұйымдастырады, "
            "сондай-ақ көрмелер өткізеді. Бұл қызмет жергілікті бюджеттен қаржыландырылады.",
            Block.BODY,
        ),
        ("2. Департамент заңды тұлға болып табылады.", Block.BODY),
        ("Департаменттің мөрі бар.", Block.BODY),
        ("5-1 қосымша", Block.HEADING),
        ("Екінші ереже", Block.HEADING),
    ]


def test_a_chapter_after_a_page_break_is_not_joined_to_the_paragraph_before() -> None:
    text = _PORTAL.replace("Бұл қызмет жергілікті бюджеттен", "Бұл қызмет тегін әрі баршаға ашық болады.").replace(
        "қаржыландырылады.\n", "2. Мүлік\n\n"
    )
    assert ("2. Мүлік", Block.HEADING) in _read(text)


def test_one_paragraph_a_line_stays_so() -> None:
    long = "1. " + "Департамент мұражай қорын сақтайды және көрсетеді, " * 4 + "есеп береді."
    assert _read(f"Мұражай туралы ереже\n\n{long}\n    1) қысқа тармақша;\nқысқа жол") == [
        ("Мұражай туралы ереже", Block.UNKNOWN),
        (long, Block.UNKNOWN),
        ("1) қысқа тармақша;", Block.UNKNOWN),
        ("қысқа жол", Block.UNKNOWN),
    ]


def test_wrapped_text_without_indents_is_joined_where_a_line_is_full() -> None:
    text = (
        "1. Департамент мұражай қорын сақтау және оны халыққа көрсету жөніндегі\n"
        "қызметті ұйымдастырады.\n2. Мүлік бөлінеді.\nМөрі бар."
    )
    assert [paragraph for paragraph, _ in _read(text)] == [
        "1. Департамент мұражай қорын сақтау және оны халыққа көрсету жөніндегі қызметті ұйымдастырады.",
        "2. Мүлік бөлінеді.",
        "Мөрі бар.",
    ]


def test_short_paragraphs_one_a_line_are_not_wrapped_lines() -> None:
    lines = [
        "Об утверждении положений о некоторых территориальных подразделениях музейного дела",
        "Приказ Министра культуры Республики Казахстан от 5 февраля 2024 года № 17",
        "ПРИКАЗЫВАЮ:",
        "1. Утвердить положения о территориальных подразделениях согласно приложениям 1 и 2.",
        "2. Приказ вступает в силу в день подписания.",
    ]
    assert [text for text, _ in _read("\n".join(lines))] == lines


def test_wrapped_notes_with_dates_and_brackets_are_put_together() -> None:
    paragraphs = [
        "1. Департамент мұражай қорын сақтау және оны халыққа көрсету жөніндегі жұмысты жүргізеді.",
        "Ескерту. 1-тармақ жаңа редакцияда - ҚР Мәдениет және туризм министрінің 01.02.2025",
        "2. Алып тасталды - ҚР Мәдениет және туризм министрінің 01.02.2025 № 3 бұйрығымен",
    ]
    broken = [*paragraphs[0].rsplit(" ", 1), paragraphs[1], "№ 3 бұйрығымен.", paragraphs[2], "(қолданысқа енгізілді)."]
    assert [text for text, _ in _read("\n".join(broken))] == [
        paragraphs[0],
        f"{paragraphs[1]} № 3 бұйрығымен.",
        f"{paragraphs[2]} (қолданысқа енгізілді).",
    ]


def test_a_word_in_capitals_begins_a_paragraph_of_wrapped_text() -> None:
    lines = [
        "Мәдениет және туризм министрінің 2024 жылғы 5 ақпандағы № 17 бұйрығы",
        "БҰЙЫРАМЫН:",
        "1. Мұражай ісі департаменті туралы ереже осы бұйрыққа 1-қосымшаға сәйкес",
        "бекітілсін.",
    ]
    assert [text for text, _ in _read("\n".join(lines))] == [*lines[:2], " ".join(lines[2:])]
