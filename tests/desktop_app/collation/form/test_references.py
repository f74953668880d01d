"""References of a regulation to its own points."""

import pytest

from desktop_app.collation.form.outline import outline_of
from desktop_app.collation.form.references import find_absent_references
from parsers.model import Language
from tests.desktop_app.collation.factory import regulation

_KAZAKH = """
    1. Кітапхана:
    1) қорды сақтайды;
    2) кітап береді.
    2. [deleted] Алып тасталды.
    3. {reference}
"""
_RUSSIAN = """
    1. Библиотека:
    1) хранит книги;
    2) выдает книги.
    2. [deleted] Исключен.
    3. {reference}
"""


def _references(reference: str, language: Language, *, partial: bool = False) -> list[str]:
    text = (_KAZAKH if language is Language.KK else _RUSSIAN).format(reference=reference)
    faults = list(find_absent_references(outline_of(regulation("1", text, language=language, partial=partial))))
    assert all(fault.provision == "3" for fault in faults)
    return [fault.arguments[0][1] for fault in faults]


@pytest.mark.parametrize(
    ("reference", "absent"),
    [
        ("Осы Ереженің 1-тармағының 1) және 2) тармақшаларында аталған қор тексеріледі.", []),
        (
            "Осы Ереженің 1-тармағының 1) және 4) тармақшаларында аталған қор тексеріледі.",
            ["1-тармақтың 4) тармақшасы"],
        ),
        ("Осы Ереженің 1 және 7-тармақтарында аталған қор тексеріледі.", ["7-тармақ"]),
        ("Осы Ереженің 1-3-тармақтарында аталған қор тексеріледі.", []),
        ("Осы Ереженің 3-9-тармақтарында аталған қор тексеріледі.", ["9-тармақ"]),
        ("Осы Ереженің 2-тармағында аталған қор тексеріледі.", ["2-тармақ"]),
        ("Осы тармақтың 5) тармақшасында аталған қор тексеріледі.", ["3-тармақтың 5) тармақшасы"]),
        ("Бұйрықтың 9-тармағының 5) тармақшасында аталған қор тексеріледі.", []),
        ("Осы Ережеге сәйкес, Заңның 9-бабының 5-тармағында аталған қор тексеріледі.", []),
    ],
)
def test_kazakh_references(reference: str, absent: list[str]) -> None:
    assert _references(reference, Language.KK) == absent


@pytest.mark.parametrize(
    ("reference", "absent"),
    [
        ("Фонд, названный в подпунктах 1) и 2) пункта 1 настоящего Положения, проверяется.", []),
        ("Фонд, названный в подпункте 6) пункта 1 настоящего Положения, проверяется.", ["подпункт 6) пункта 1"]),
        ("Фонд, названный в пунктах 1, 3 и 8 настоящего Положения, проверяется.", ["пункт 8"]),
        ("Фонд, названный в подпункте 1) настоящего пункта, проверяется.", ["подпункт 1) пункта 3"]),
        ("Фонд, названный в пункте 2 настоящего Положения, проверяется.", ["пункт 2"]),
        ("Фонд, названный в пункте 8 статьи 9 Закона, проверяется по настоящему Положению.", []),
        ("Фонд, названный в пункте 8 приказа, проверяется.", []),
    ],
)
def test_russian_references(reference: str, absent: list[str]) -> None:
    assert _references(reference, Language.RU) == absent


def test_a_partial_regulation_may_refer_to_what_it_does_not_quote() -> None:
    assert _references("Осы Ереженің 9-тармағында аталған қор.", Language.KK, partial=True) == []
