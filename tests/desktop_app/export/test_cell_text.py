import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.export.cell_text import divide, escape_literals, length_in_cell, show_spaces, show_unshowable

ANY_TEXT = st.text(st.characters(categories=["L", "N", "P", "S", "Z", "Cc", "Cf", "Cs", "Co"]))


@given(ANY_TEXT)
@example("\x00\x07\x1f\x7f\x85\ud800\ufffe\uffff\u202e")
def test_what_is_shown_is_allowed_in_xml_and_reorders_nothing(text: str) -> None:  # faults 59, 94
    shown = show_unshowable(text)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]", shown)
    shown.encode("utf-8")


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"])))
def test_an_ordinary_text_stays_letter_for_letter(text: str) -> None:  # fault 90
    marks = {0x061C, 0x200E, 0x200F, 0x2028, 0x2029}
    if not marks & set(map(ord, text)):
        assert show_unshowable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"), [("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"), ("a\x0bb", "a‹U+000B›b")]
)
def test_line_ends_become_one_kind_and_tabs_stay(text: str, shown: str) -> None:  # fault 97
    assert show_unshowable(text) == shown


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("_x000D_", "_x005F_x000D_"), ("a_x00e9_b", "a_x005F_x00e9_b"), ("_x12_ _xyz_ _", "_x12_ _xyz_ _")],
)
def test_what_excel_would_read_as_a_letter_is_escaped(text: str, escaped: str) -> None:  # fault 95
    assert escape_literals(text) == escaped


@given(ANY_TEXT, st.integers(2, 40))
@example("😀" * 9, 5)
@example("слово " * 30, 32)
def test_a_divided_text_is_whole_and_fits(text: str, longest: int) -> None:  # fault 91
    pieces = divide(text, longest)
    assert "".join(pieces) == text
    assert all(length_in_cell(piece) <= longest for piece in pieces)
    assert all(pieces) or text == ""


def test_a_text_is_divided_between_words() -> None:
    assert divide("один два три четыре пять шесть", 20) == ("один два три четыре ", "пять шесть")


@pytest.mark.parametrize(
    ("text", "shown"), [("a  b", "a␣␣b"), ("a\u00a0b", "a␣‹U+00A0›b"), ("a\u200bb\u00ad", "a‹U+200B›b‹U+00AD›")]
)
def test_spaces_and_invisible_characters_are_seen(text: str, shown: str) -> None:  # faults 56, 57
    assert show_spaces(text) == shown
