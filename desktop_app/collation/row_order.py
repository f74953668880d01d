"""The order of a table's rows, and what of a regulation stands out of it.

Works on plain numbers: every regulation is the sequence of the rows its provisions stand in.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

Rows = tuple[int, ...]


def longest_ascending(numbers: Sequence[int]) -> set[int]:
    """Places of a longest ascending subsequence of distinct numbers; of equally long ones always the same.

    >>> sorted(longest_ascending([3, 0, 1, 2]))
    [1, 2, 3]
    """
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for place, number in enumerate(numbers):
        length = bisect_left(tails, number)
        before.append(ends[length - 1] if length else None)
        tails[length : length + 1] = [number]
        ends[length : length + 1] = [place]
    kept: set[int] = set()
    place_kept = ends[-1] if ends else None
    while place_kept is not None:
        kept.add(place_kept)
        place_kept = before[place_kept]
    return kept


def moved_rows(rows: Sequence[int], places: Mapping[int, int]) -> set[int]:
    """Those rows of a regulation that are out of the order given by ``places``: the fewest whose move explains it."""
    known = [row for row in rows if row in places]
    order = [places[row] for row in known]
    if all(one < other for one, other in pairwise(order)):
        return set()
    kept = longest_ascending(order)
    return {row for place, row in enumerate(known) if place not in kept}


def majority_order(sequences: Sequence[Rows]) -> list[int]:
    """All rows in the order of most regulations.

    The commonest sequence gives the order, of equally common ones the longest, of these the first. A row it lacks
    stands behind the row that it follows in most regulations that have it. A row that stands elsewhere in more than
    half of the regulations that have it goes where these have it.
    """
    counted = Counter(sequences)
    first = max(counted, key=lambda rows: (counted[rows], len(rows), -sequences.index(rows)))
    order = list(first)
    support = Counter(row for rows in sequences for row in rows)
    known = set(order)
    for row in sorted(support.keys() - known, key=lambda row: (-support[row], _first_place(row, sequences))):
        _insert(row, order, known, counted)
    return _relocate(order, known, counted, support)


def _first_place(row: int, sequences: Iterable[Rows]) -> tuple[int, int]:
    return next((number, rows.index(row)) for number, rows in enumerate(sequences) if row in rows)


def _insert(row: int, order: list[int], known: set[int], counted: Mapping[Rows, int]) -> None:
    """Put the row behind the row it follows most often, behind what was put there before it."""
    votes: Counter[int | None] = Counter()
    for rows, times in counted.items():
        if row in rows:
            votes[next((other for other in reversed(rows[: rows.index(row)]) if other in known), None)] += times
    follows = max(votes, key=lambda other: votes[other])
    order.insert(0 if follows is None else order.index(follows) + 1, row)
    known.add(row)


def _relocate(order: list[int], known: set[int], counted: Mapping[Rows, int], support: Mapping[int, int]) -> list[int]:
    """Put each row that most have elsewhere where they have it, the clearest case first, no row twice."""
    settled = {row for row in order if support[row] < 2}
    while True:
        places = {row: place for place, row in enumerate(order)}
        votes: Counter[int] = Counter()
        for rows, times in counted.items():
            for row in moved_rows(rows, places):
                votes[row] += times
        misplaced = [row for row in order if 2 * votes[row] > support[row] and row not in settled]
        if not misplaced:
            return order
        row = max(misplaced, key=lambda row: votes[row])
        settled.add(row)
        order.remove(row)
        known.discard(row)
        _insert(row, order, known, counted)
