"""Slips of letters, counted against the plain definition."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.spelling.letters import Edit, distance

_WORDS = st.text("аәбқ", max_size=6)


@cache
def _plain(first: str, second: str) -> int:
    """Optimal string alignment as its definition says it."""
    if not first or not second:
        return len(first) + len(second)
    best = min(
        _plain(first[:-1], second) + 1,
        _plain(first, second[:-1]) + 1,
        _plain(first[:-1], second[:-1]) + (first[-1] != second[-1]),
    )
    if len(first) > 1 and len(second) > 1 and first[-2:] == second[-2:][::-1]:
        best = min(best, _plain(first[:-2], second[:-2]) + 1)
    return best


@given(_WORDS, _WORDS, st.integers(0, 3))
def test_distance_is_the_plain_one_up_to_its_limit(first: str, second: str, most: int) -> None:
    assert distance(first, second, most) == min(_plain(first, second), most + 1)


@given(_WORDS, _WORDS)
def test_distance_is_symmetric(first: str, second: str) -> None:
    assert distance(first, second, 6) == distance(second, first, 6)


@given(_WORDS, st.integers(0, 5), st.text("аә", max_size=1), st.text("бқ", max_size=1))
def test_a_mended_slip_is_one_letter_away(word: str, place: int, wrong: str, right: str) -> None:
    mended = Edit(place, wrong, right).applied(word)
    if mended is None:
        assert not word.startswith(wrong, place)
    else:
        assert distance(word, mended, 1) <= 1
