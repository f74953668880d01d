from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.row_order import longest_ascending, majority_order, moved_rows

orders = st.permutations(range(7))


@given(orders)
def test_no_ascending_part_is_longer(numbers: list[int]) -> None:
    kept = longest_ascending(numbers)
    ascending = (
        len(part)
        for size in range(len(numbers) + 1)
        for part in combinations(numbers, size)
        if all(one < other for one, other in pairwise(part))
    )
    assert len(kept) == max(ascending)
    assert all(one < other for one, other in pairwise(numbers[place] for place in sorted(kept)))


@given(orders, st.integers(0, 6))
def test_what_did_not_move_is_in_order(rows: list[int], unknown: int) -> None:
    places = {row: row for row in rows if row != unknown}
    moved = moved_rows(rows, places)
    left = [row for row in rows if row in places and row not in moved]
    assert left == sorted(left)
    assert unknown not in moved


@given(st.lists(orders, min_size=1, max_size=4), orders)
def test_the_order_of_most_is_the_order_of_all(fewer: list[list[int]], more: list[int]) -> None:
    sequences = [tuple(rows) for rows in fewer] + [tuple(more)] * (len(fewer) + 1)
    assert majority_order(sequences) == more


@given(st.lists(st.lists(st.integers(0, 9), unique=True, min_size=1).map(tuple), min_size=1, max_size=5))
def test_every_row_has_one_place(sequences: list[tuple[int, ...]]) -> None:
    order = majority_order(sequences)
    assert sorted(order) == sorted({row for rows in sequences for row in rows})


@given(st.lists(st.sets(st.integers(0, 8), max_size=2), min_size=1, max_size=5))
def test_rows_that_some_lack_put_nothing_out_of_order(lacking: list[set[int]]) -> None:
    sequences = [tuple(row for row in range(9) if row not in absent) for absent in lacking]
    places = {row: place for place, row in enumerate(majority_order(sequences))}
    assert [moved_rows(rows, places) for rows in sequences] == [set()] * len(sequences)


def test_a_row_stands_where_it_contradicts_nobody() -> None:
    assert majority_order([(0, 1, 3), (0, 2, 3), (0, 1, 2, 3), (0, 1, 3)]) == [0, 1, 2, 3]


def test_an_extra_row_stands_behind_the_row_it_follows() -> None:
    assert majority_order([(0, 1, 2), (0, 1, 2), (0, 3, 4, 1, 2), (5, 0, 1, 2)]) == [5, 0, 3, 4, 1, 2]


def test_different_moves_in_different_regulations_do_not_disturb_the_order() -> None:
    assert majority_order([(1, 0, 2, 3, 4), (0, 1, 3, 2, 4), (4, 0, 1, 2, 3)]) == [0, 1, 2, 3, 4]
