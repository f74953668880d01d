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

    The commonest sequence gives the order, of equally common ones the first that is no mere part of a regulation. A row
    it lacks stands behind the row that it follows in most regulations that have it. A row that stands elsewhere in more
    than half of the regulations that have it goes where these have it.
    """
    counted = Counter(sequences)
    whole = max(map(len, counted)) / 2
    first = max(counted, key=lambda rows: (len(rows) >= whole, counted[rows], -sequences.index(rows)))
    order = _Order(first, counted)
    for row in order.missing():
        order.insert(row)
    order.relocate()
    return order.rows


def order_in_groups(sequences: Sequence[Rows], group_of: Mapping[int, int]) -> list[int]:
    """All rows in the order of most regulations, those of a group behind the group's own row, before the next group's.

    ``group_of`` has the row of the group for each row that belongs to one; groups are not nested.

    >>> order_in_groups([(1, 2, 3, 5), (1, 4, 3, 2)], {2: 1, 4: 1, 5: 3})
    [1, 4, 2, 3, 5]
    """
    if not group_of:
        return majority_order(sequences)
    members: dict[int, list[Rows]] = {}
    for group in dict.fromkeys(group_of.values()):
        parts = (tuple(row for row in rows if group_of.get(row) == group) for rows in sequences)
        members[group] = [part for part in parts if part]
    heads = majority_order([tuple(row for row in rows if row not in group_of) for rows in sequences])
    return [row for head in heads for row in (head, *(majority_order(members[head]) if head in members else ()))]


class _Order:
    """The rows in order while it comes to be."""

    def __init__(self, first: Rows, counted: Mapping[Rows, int]) -> None:
        self.rows = list(first)
        self._known = set(first)
        self._counted = counted
        self._ways: dict[int, list[tuple[Rows, int, int]]] = {}
        """Row → the sequences it stands in, its place there, and how many regulations have that sequence."""
        for rows, times in counted.items():
            for place, row in enumerate(rows):
                self._ways.setdefault(row, []).append((rows, place, times))

    def missing(self) -> list[int]:
        """Rows not in order yet, those of most regulations first, of equals as the regulations bring them up."""
        return sorted((row for row in self._ways if row not in self._known), key=lambda row: -self._support(row))

    def _support(self, row: int) -> int:
        return sum(times for _, _, times in self._ways[row])

    def insert(self, row: int) -> None:
        """Put the row behind one that it follows: where it contradicts fewest, of these where most have it."""
        votes: Counter[int | None] = Counter()
        for rows, place, times in self._ways[row]:
            votes[self._nearest(rows, range(place - 1, -1, -1))] += times
        follows = next(iter(votes)) if len(votes) == 1 else self._least_contradicted(row, votes)
        self.rows.insert(0 if follows is None else self.rows.index(follows) + 1, row)
        self._known.add(row)

    def _nearest(self, rows: Rows, places: Iterable[int]) -> int | None:
        """The first row at these places of a sequence that is in order already."""
        return next((rows[place] for place in places if rows[place] in self._known), None)

    def _least_contradicted(self, row: int, votes: Mapping[int | None, int]) -> int | None:
        places: dict[int | None, int] = {other: place for place, other in enumerate(self.rows)}
        bounds = [
            (
                places.get(self._nearest(rows, range(place - 1, -1, -1)), -1),
                places.get(self._nearest(rows, range(place + 1, len(rows))), len(self.rows)),
                times,
            )
            for rows, place, times in self._ways[row]
        ]

        def rank(other: int | None) -> tuple[int, int]:
            at = places.get(other, -1)
            return -sum(times for before, behind, times in bounds if not before <= at < behind), votes[other]

        return max(votes, key=rank)

    def relocate(self) -> None:
        """Put each row that most have elsewhere where they have it, the clearest case first, no row twice."""
        settled = {row for row in self.rows if self._support(row) < 2}
        while True:
            places = {row: place for place, row in enumerate(self.rows)}
            votes: Counter[int] = Counter()
            for rows, times in self._counted.items():
                for row in moved_rows(rows, places):
                    votes[row] += times
            # Few rows are out of order anywhere: only these can be misplaced.
            misplaced = [row for row in votes if row not in settled and 2 * votes[row] > self._support(row)]
            if not misplaced:
                return
            row = max(misplaced, key=lambda row: (votes[row], -places[row]))
            settled.add(row)
            self.rows.remove(row)
            self.rows.insert(self._best_place(row), row)

    def _best_place(self, row: int) -> int:
        """Where the row contradicts the fewest regulations, counted by pairs of rows; of equal places the first."""
        pull: Counter[int] = Counter()
        for rows, place, times in self._ways[row]:
            pull.update(dict.fromkeys(rows[:place], times))
            pull.subtract(dict.fromkeys(rows[place + 1 :], times))
        best, best_gain, gain = 0, 0, 0
        for place, other in enumerate(self.rows, 1):
            gain += pull[other]
            if gain > best_gain:
                best, best_gain = place, gain
        return best
