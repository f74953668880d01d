"""Captions of annexes: where they begin, which number is theirs, which other annexes end a regulation."""

import pytest

from parsers.captions import annexes_of_act, caption_above
from parsers.lines import Block, Paragraph
from parsers.model import Language, SourceRange
from parsers.vocabulary import vocabulary

_ABOVE = "3. Музей имеет печать."


def _paragraphs(*texts: str, block: Block = Block.UNKNOWN) -> list[Paragraph]:
    return [Paragraph(text, SourceRange(line, line), block) for line, text in enumerate(texts, 1)]


_CAPTIONS = [
    (Language.RU, "22-1", ("Приложение 22-1 к приказу Министра от 5 февраля 2024 года № 17",)),
    (
        Language.RU,
        "5",
        ("Приложение № 5", "к приказу и.о. Министра культуры", "и туризма", "от «5» февраля 2024 года", "№ 17-НҚ"),
    ),
    (Language.RU, None, ("Утверждено", "приказом Председателя", "Комитета охраны леса", "от 5 февраля 2024 года")),
    (
        Language.RU,
        "6",
        ("Приложение 1", "к приказу Министра", "от 5 февраля 2024 года", "Приложение 6", "к приказу Министра"),
    ),
    (Language.RU, "3", ("Приложение 3", "к постановлению акимата", "Сноска. Приложение 3 в редакции приказа.")),
    (Language.RU, None, ("Приложение", "к приказу Министра")),
    (Language.KK, "5-1", ("Мәдениет министрінің 2024 жылғы 5 ақпандағы № 17 бұйрығына 5-1-қосымша",)),
    (
        Language.KK,
        "5-1",
        ("Мәдениет және туризм министрінің м.а.", "2024 жылғы 5 ақпандағы", "№ 17-НҚ бұйрығына 5-1 қосымша"),
    ),
    (Language.KK, None, ("Орман комитеті төрағасының", "№ 17 бұйрығымен", "бекітілген")),
    (Language.KK, "3", ("Министрдің № 17 бұйрығына 3-қосымша Министрдің 2014 жылғы № 11 бұйрығымен бекітілген",)),
    (Language.KK, "3", ("№ 17 бұйрығына", "3-қосымша", "Ескерту. 3-қосымша жаңа редакцияда.")),
    (Language.KK, "4", ("Қосымша 4",)),
]


@pytest.mark.parametrize(("language", "annex", "lines"), _CAPTIONS)
def test_a_caption_begins_below_the_regulation_above_and_gives_the_nearest_number(
    language: Language, annex: str | None, lines: tuple[str, ...]
) -> None:
    paragraphs = _paragraphs(_ABOVE, *lines)
    caption = caption_above(paragraphs, len(paragraphs), 0, vocabulary(language))
    assert (caption.start, caption.annex) == (1, annex)


def test_what_ends_with_a_mark_is_no_caption() -> None:
    paragraphs = _paragraphs(_ABOVE, "Музей показывает приложение 3.")
    assert caption_above(paragraphs, 2, 0, vocabulary(Language.RU)).start == 2


@pytest.mark.parametrize(
    ("language", "lines", "start"),
    [
        (Language.RU, ("Приложение 4", "к приказу Министра", "Перечень утративших силу приказов"), 1),
        (Language.RU, ("Приложение 4 к приказу Министра культуры",), 1),
        (Language.RU, ("Приложение 4", "к Положению о Департаменте"), None),
        (Language.KK, ("Министрдің", "№ 17 бұйрығына", "4-қосымша"), 1),
        (Language.KK, ("Департамент туралы ережеге", "4-қосымша"), None),
    ],
)
def test_another_annex_of_the_order_ends_a_regulation(
    language: Language, lines: tuple[str, ...], start: int | None
) -> None:
    paragraphs = _paragraphs(_ABOVE, *lines, block=Block.HEADING)
    paragraphs[0] = Paragraph(_ABOVE, SourceRange(1, 1), Block.BODY)
    assert next(annexes_of_act(paragraphs, 0, len(paragraphs), vocabulary(language)), None) == start
