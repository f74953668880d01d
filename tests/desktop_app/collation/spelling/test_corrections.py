"""What a rare word was meant to be, on invented sentences."""

import pytest

from desktop_app.collation.grammar.confusables import is_confusable
from desktop_app.collation.spelling.corrections import find_corrections
from desktop_app.collation.spelling.lexicon import read_lexicon
from parsers.model import Language

_COMMON = (
    "қала кітапханасының қорын толықтыруды жүзеге асырады",
    "мектеп кітапханасының оқырмандарын тіркеуді жүзеге асырады",
    "аудан кітапханасының жұмысын тексереді",
    "ауыл кітапханаларына әдістемелік көмек көрсетеді",
    "облыс кітапханасымен бірге каталог жасайды",
    "әр кітапхана оқырмандарды күн сайын қабылдайды",
    "оқу залында оқырмандарға кітаптар береді",
    "жас оқырмандар үшін әдеби кештер өткізеді",
)


def _corrections(*texts: tuple[str, int], language: Language = Language.KK) -> dict[str, str]:
    """Suggestions for texts, each in so many copies."""
    copies = {text: [(f"{number}.txt#1", "1") for number in range(times)] for text, times in texts}
    found = find_corrections(read_lexicon(copies), language)
    return {word: correction.suggestion for word, correction in found.items()}


def test_well_written_sentences_have_no_correction() -> None:
    assert _corrections(*((text, 3) for text in _COMMON)) == {}


@pytest.mark.parametrize(
    "slip", ["кітапханасынң", "кітпаханасының", "кітаханасының", "кітапжханасының", "кітпаханасныың"]
)
def test_the_same_sentence_elsewhere_has_it_right(slip: str) -> None:
    wrong = _COMMON[0].replace("кітапханасының", slip)
    found = _corrections(*((text, 3) for text in _COMMON), (wrong, 1))
    assert found == {slip: "кітапханасының"}


def test_a_slip_in_all_copies_is_found_by_its_stem() -> None:
    found = _corrections(*((text, 3) for text in _COMMON), ("музей кітпаханасында дәріс оқылады", 20))
    assert found == {"кітпаханасында": "кітапханасында"}


def test_kazakh_letters_lost_are_put_back_whatever_the_copies() -> None:
    right, wrong = "барлық қорлар қоса есептеледі", "барлық қорлар коса есептеледі"
    assert _corrections((right, 2), (wrong, 9)) == {"коса": "қоса"}


@pytest.mark.parametrize(
    ("right", "other"),
    [
        ("оқырмандарды тіркеуді ұйымдастырады", "оқырмандарды тіркеу ұйымдастырады"),
        ("қор туралы мәлімет береді", "қор туралы мәлімет бермейді"),
        ("жаңа кітаптар сатып алуды бекітеді", "жаңа кітаптар сатып салуды бекітеді"),
        ("құпиялық режимді сақтайды", "құпиялық режимдік сақтайды"),
    ],
)
def test_other_forms_and_other_words_are_no_slips(right: str, other: str) -> None:
    assert _corrections(*((text, 3) for text in _COMMON), (right, 9), (other, 1)) == {}


def test_a_word_that_stands_elsewhere_in_another_form_is_meant() -> None:
    texts = [("тозған актілерді тексереді", 9), ("тозған фактілерді тексереді", 1), ("көп фактілер анық", 1)]
    assert _corrections(*texts) == {}


def test_of_two_words_as_frequent_the_strange_one_is_the_slip() -> None:
    right, wrong = "озық оқырмандарды марапаттайды", "озық оқырмнадарды марапаттайды"
    assert _corrections(*((text, 1) for text in _COMMON), (right, 1), (wrong, 1)) == {"оқырмнадарды": "оқырмандарды"}


def test_russian_words() -> None:
    common = (
        "проверяет состояние библиотечного фонда области",
        "утверждает план комплектования библиотечного фонда",
        "ведет учет книг библиотечного фонда города",
        "представляет отчет о работе",
        "предоставляет книги читателям",
    )
    texts = [(text, 3) for text in common]
    assert _corrections(*texts, language=Language.RU) == {}
    wrong = (common[0].replace("библиотечного", "библотечного"), 1)
    assert _corrections(*texts, wrong, language=Language.RU) == {"библотечного": "библиотечного"}


def test_confusable_words_are_known_both_ways() -> None:
    assert is_confusable("пребывание", "прибывание", Language.RU)
    assert is_confusable("күшінен", "күнінен", Language.KK)
    assert not is_confusable("кітапхана", "кітпахана", Language.KK)
