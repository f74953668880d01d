import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.excerpts import around_difference
from desktop_app.ui.text_hits import find_hits, make_needle


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("САД", "сад и садовник", ["сад", "сад"]),
        ("ӘРІ", "бұдан әрі", ["әрі"]),
        ("а б", "а  б а б", ["а  б", "а б"]),
        ("1.", "11 1.", ["1."]),
        (" ", "а б", []),
        ("", "а б", []),
    ],
)
def test_hits_are_found_in_any_case(wanted: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_hits(make_needle(wanted), text)] == found


@given(st.text("аб", min_size=1, max_size=12), st.text("аб", max_size=12), st.integers(0, 12))
def test_what_is_cut_out_of_a_word_stands_in_it(text: str, other: str, room: int) -> None:
    shown = around_difference(text, other, lambda shown: len(shown) <= room)
    assert shown.strip("…") in text
    assert shown.strip("…")
    if len(text) <= room:
        assert shown == text
