import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.grammar.russian import is_negation, is_other_form, stem

words = st.text("абвгдежзийклмнопрстуфхцчшщыьэюя", min_size=1, max_size=14)


@given(words, words)
def test_being_a_form_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert is_other_form(one, other) == is_other_form(other, one)
    assert is_negation(one, other) == is_negation(other, one)


@given(words)
def test_a_search_stem_is_the_beginning_of_the_word(word: str) -> None:
    assert word.startswith(stem(word))
    assert stem(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("библиотека", "библиотеками"),
        ("порядок", "порядка"),
        ("читальный", "читальными"),
        ("хранит", "хранить"),
        ("хранит", "хранится"),
        ("участвует", "участвовать"),
        ("уполномочен", "уполномочена"),
        ("движение", "движений"),
        ("линия", "линией"),
        ("читает", "читав"),
        ("читают", "читая"),
        ("владеет", "владеть"),
        ("горожан", "горожанина"),
        ("читает", "читающими"),
        ("хранит", "хранивших"),
        ("назначается", "назначено"),
        ("читают", "читаемый"),
        ("выписывает", "выписал"),
        ("исправляет", "исправил"),
        ("исправляют", "исправленные"),
        ("награждает", "наградил"),
        ("вывозит", "вывезти"),
        ("разносит", "разнесла"),
        ("иным", "иных"),
        ("свой", "своего"),
        ("книг", "книги"),
        ("судья", "судьёй"),
    ],
)
def test_another_known_ending_is_another_form(one: str, other: str) -> None:
    assert is_other_form(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("осуществляет", "осуществление"),
        ("закон", "законный"),
        ("сборники", "сборрники"),
        ("наставников", "настваников"),
        ("изменений", "измененй"),
        ("присутствии", "отсутствие"),
        ("законный", "незаконный"),
        ("сроков", "сроковв"),  # "в" of a verb stands behind a vowel
        ("регулирует", "регулируеет"),
        ("собрания", "собранияя"),
        ("собрания", "собраниия"),
        ("жизни", "жизнии"),
        ("читает", "читаит"),
        ("выписывает", "выписывет"),
        ("выписывает", "выписыват"),
        ("исправляющий", "исправяющий"),
        ("рисует", "рисут"),
        ("собирается", "собираеться"),
        ("права", "правила"),
        ("области", "област"),
        ("читателей", "читательей"),
        ("сторожей", "сторожоей"),
        ("наставников", "наставнико"),
        ("законного", "законнего"),
        ("томов", "томво"),
        ("сборник", "сборникк"),
        ("читает", "читаат"),
        ("читальными", "читальнымии"),
        ("относится", "относитс"),
    ],
)
def test_other_words_and_slips_are_no_forms(one: str, other: str) -> None:
    assert not is_other_form(one, other)


@pytest.mark.parametrize(
    ("one", "other", "negated"),
    [
        ("законный", "незаконного", True),
        ("полный", "неполная", True),
        ("небо", "бор", False),
        ("весна", "весны", False),
    ],
)
def test_negation_is_told_by_its_prefix(one: str, other: str, negated: bool) -> None:
    assert is_negation(one, other) is negated
