"""Folding and mending of letters that look alike."""

from hypothesis import given
from hypothesis import strategies as st

from parsers.vocabulary.letters import fold_letters, mend_look_alikes

LETTERS = st.text(alphabet="АаВвҚқІіЁёABabIi\u0130\u0131əhҺ 1-.")


@given(st.one_of(st.text(), LETTERS))
def test_offsets_stay(text: str) -> None:
    assert len(fold_letters(text)) == len(text)
    assert len(mend_look_alikes(text)) == len(text)


@given(st.one_of(st.text(), LETTERS))
def test_folding_and_mending_twice_change_nothing_more(text: str) -> None:
    assert fold_letters(fold_letters(text)) == fold_letters(text)
    assert mend_look_alikes(mend_look_alikes(text)) == mend_look_alikes(text)


def test_look_alikes_fold_to_the_same_word() -> None:
    assert fold_letters("OБЛЫCЫ") == fold_letters("облысы")
    assert fold_letters("жерi") == fold_letters("жері")
    assert fold_letters("əділет") == fold_letters("Әділет")
    assert fold_letters("посёлок") == "поселок"


def test_only_words_with_a_cyrillic_letter_are_mended() -> None:
    assert mend_look_alikes("Microsoft комитетi Aбай IP") == "Microsoft комитеті Абай IP"
