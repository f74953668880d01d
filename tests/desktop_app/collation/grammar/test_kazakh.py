import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.grammar.kazakh import is_derived, is_negation, is_other_form, stem

_LETTERS = "аәбвгғдежзийкқлмнңоөпрстуұүыі"
words = st.text(_LETTERS, min_size=1, max_size=14)


@given(words, words)
def test_being_a_form_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert is_other_form(one, other) == is_other_form(other, one)
    assert is_negation(one, other) == is_negation(other, one)
    assert not (is_other_form(one, other) and one == other)


@given(words)
def test_a_search_stem_keeps_the_beginning(word: str) -> None:
    assert 1 <= len(stem(word)) <= 5
    assert word.translate(str.maketrans("бгғ", "пкқ")).startswith(stem(word))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("қаласының", "қаласы"),
        ("сөрелерден", "сөреге"),
        ("көрмелерді", "көрмелер"),
        ("бөлік", "бөлігі"),
        ("халық", "халқы"),
        ("оқырмандардың", "оқырманның"),
        ("бекітеді", "бекіту"),
        ("сақталады", "сақтайды"),
        ("сақтауды", "сақтау"),
        ("жасайды", "жасасады"),
        ("берілген", "берілетін"),
        ("бермейді", "бермеген"),
        ("қатысады", "қатысқандардың"),
        ("тексеретіндерге", "тексереді"),
        ("мойын", "мойны"),
        ("проспект", "проспектілерде"),
    ],
)
def test_another_known_ending_is_another_form(one: str, other: str) -> None:
    assert is_other_form(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("көрмелерді", "көрмелердды"),  # the ending breaks the harmony of its vowels
        ("кітапқа", "кітапға"),  # the ending is voiced behind a voiceless letter
        ("лауазымдарын", "лаузымдарын"),
        ("тәлімгерлерін", "тәлмгерлерін"),
        ("мемлекеттік", "мемлекеттк"),
        ("журналдарды", "журналдард"),
        ("қоғам", "қоғамдық"),  # a derived word is another word
        ("алу", "алуу"),
        ("кітапханада", "кітапханапта"),  # nothing follows a converb
        ("көрмесінде", "көрмепінде"),
        ("жиында", "жиынныда"),
        ("жөніндегі", "жөнніндегі"),  # no vowel is dropped between two equal consonants
        ("санының", "саынның"),
        ("салуларда", "сатып"),  # two verbs, no voices of one
        ("заңдарына", "заңнамасына"),
        ("береді", "бермейді"),
        ("қала", "дала"),
        ("оқырмандарды", "оқырмандарыд"),  # no vowel is dropped from an ending
        ("жазуды", "жазуді"),
        ("сөрелер", "сөредер"),
        ("көрменің", "көрмедің"),
        ("табылмаған", "таблылмаған"),
        ("қорғауды", "қорғаудды"),
        ("жиналыстың", "жинналыстың"),
    ],
)
def test_other_words_and_slips_are_no_forms(one: str, other: str) -> None:
    assert not is_other_form(one, other)


@pytest.mark.parametrize(
    ("one", "other", "negated"),
    [
        ("береді", "бермейді", True),
        ("алынған", "алынбаған", True),
        ("көзделген", "көзделмеген", True),
        ("беруге", "береді", False),
        ("тексермейді", "тексермеген", False),
        ("қағазбен", "қағазға", False),
    ],
)
def test_negation_is_told_by_its_ending(one: str, other: str, negated: bool) -> None:
    assert is_negation(one, other) is negated


@pytest.mark.parametrize(
    ("one", "other", "derived"),
    [
        ("жауапсыз", "жауапты", True),
        ("оқушы", "оқуды", True),
        ("кітап", "кітапша", True),
        ("жауапсыздың", "жауап", True),
        ("оқушы", "оқушшы", False),
        ("жазады", "жазадды", False),
        ("кітапта", "кітаптан", False),
    ],
)
def test_an_ending_that_makes_another_word_is_known(one: str, other: str, derived: bool) -> None:
    assert is_derived(one, other) is derived
    assert is_derived(other, one) is derived
