"""The same word in another form, and words made of others: never called misspelt."""

import pytest

from desktop_app.collation.grammar import grammar_of
from desktop_app.collation.spelling.endings import are_kin, is_related
from parsers.model import Language

_KAZAKH = grammar_of(Language.KK)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("халық", "халқына"),
        ("орын", "орнын"),
        ("бөлік", "бөлігі"),
        ("кітаптардың", "кітапқа"),
        ("органдармен", "органдарымен"),
        ("береді", "бермейді"),
    ],
)
def test_forms_of_a_word_are_related(first: str, second: str) -> None:
    assert is_related(first, second, _KAZAKH)
    assert is_related(second, first, _KAZAKH)


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("мәдениеттк", "мәдениеттік"),
        ("оқушлық", "оқушылық"),
        ("мәдениетткі", "мәдениеттік"),
        ("кітаптардынң", "кітаптардың"),
        ("кітапханасыз", "кітпахана"),
    ],
)
def test_a_lost_or_moved_vowel_makes_no_form(slip: str, word: str) -> None:
    assert not is_related(slip, word, _KAZAKH)


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [
        ("тәртіпті", "тәртіптік", {"тәртіп"}),
        ("құпиялық", "құпиялылық", {"құпия"}),
        ("оқытушының", "оқытуды", {"оқыту"}),
        ("күзетші", "күзет", set[str]()),
    ],
)
def test_words_made_of_one_word_are_kin(first: str, second: str, known: set[str]) -> None:
    assert are_kin(first, second, known, Language.KK, _KAZAKH)


def test_words_made_of_an_unknown_word_are_no_kin() -> None:
    assert not are_kin("ведомствалық", "ведомстволық", {"ведомство"}, Language.KK, _KAZAKH)
