"""Quotation marks without a partner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.form.outline import outline_of
from desktop_app.collation.form.quotes import find_unbalanced_quotes
from tests.desktop_app.collation.factory import regulation

_PAIRS = st.sampled_from(["«»", '""', "“”", "„“"])


def _alone(text: str) -> list[str]:
    return [fault.provision for fault in find_unbalanced_quotes(outline_of(regulation("1", text)))]


@given(st.lists(st.tuples(_PAIRS, st.sampled_from(["Отырар", "Орталық кітапхана", "Тіл"])), min_size=1, max_size=4))
def test_pairs_are_balanced_and_half_a_pair_is_not(quoted: list[tuple[str, str]]) -> None:
    names = [f"{pair[0]}{name}{pair[1]}" for pair, name in quoted]
    assert _alone(f"1. Мекеме {', '.join(names)} деп аталады.") == []
    assert _alone(f"1. Мекеме {', '.join([names[0][:-1], *names[1:]])} деп аталады.") == ["1"]
    assert _alone(f"1. Мекеме {', '.join([names[0][1:], *names[1:]])} деп аталады.") == ["1"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Толық атауы – «Мекеме «Отырар».",
        '1. Толық атауы – "Орталық "Отырар" мекемесі".',
        '1. Зал («оқу залы»), ("архив").',
        '1. Экраны 35" құрал.',
        '1. "Тіл-2" залы.',
        "1. Жаңа редакция: «1) қор;\n1) зал;\n2) архив».",
    ],
)
def test_what_is_well_quoted_is_let_stand(text: str) -> None:
    assert _alone(text) == []


def test_a_mark_far_away_is_no_partner() -> None:
    between = "\n".join(f"{number}) зал;" for number in range(2, 8))
    assert _alone(f"1. Мекеме:\n1) «қор;\n{between}\n8) архив».") == ["1.1", "1.8"]


def test_a_mark_of_another_point_is_no_partner() -> None:
    assert _alone("1. Мекеме «Отырар деп аталады.\n2. Мекеме Отырар» деп аталады.") == ["1", "2"]
