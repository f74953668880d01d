from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.assignment import assign

gains = st.lists(st.dictionaries(st.integers(0, 5), st.integers(1, 50), max_size=6), max_size=6)


def best_total(rows: Sequence[Mapping[int, int]], taken: frozenset[int] = frozenset()) -> int:
    """The greatest total, by trying everything."""
    if not rows:
        return 0
    first, *rest = rows
    totals = [best_total(rest, taken)]
    totals += [gain + best_total(rest, taken | {column}) for column, gain in first.items() if column not in taken]
    return max(totals)


@given(gains)
def test_the_total_is_as_great_as_can_be(rows: list[dict[int, int]]) -> None:
    chosen = assign(rows)
    assert len(chosen) == len(rows)
    columns = [column for column in chosen if column is not None]
    assert len(columns) == len(set(columns))
    total = sum(row[column] for row, column in zip(rows, chosen, strict=True) if column is not None)
    assert total == best_total(rows)


@given(gains)
def test_the_order_in_which_pairs_are_given_does_not_matter(rows: list[dict[int, int]]) -> None:
    assert assign([dict(reversed(row.items())) for row in rows]) == assign(rows)


def test_a_greedy_choice_is_not_made() -> None:
    assert assign([{0: 10, 1: 9}, {0: 9}]) == [1, 0]
