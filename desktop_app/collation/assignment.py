"""Which partners to choose when each may have one: the choice with the greatest total gain, never a greedy one.

Shortest augmenting paths with potentials (Jonker and Volgenant 1987), on sparse gains: only pairs that may be chosen
cost time.
"""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush


def assign(gains: Sequence[Mapping[int, int]]) -> list[int | None]:
    """For each row the column it gets, or None; no column twice, and the sum of the gains as great as can be.

    ``gains[row][column]`` is positive; a pair that is not there is not allowed, and a row without a column gains
    nothing. Columns are 0 or more. Among choices of equal total the result is always the same.

    >>> assign([{0: 5, 1: 4}, {0: 4}])
    [1, 0]
    """
    highest = max((gain for row in gains for gain in row.values()), default=0)
    # Every row may also stay without a partner: a column of its own, below zero, at the cost of gaining nothing.
    costs = [
        {~row: highest, **{column: highest - gain for column, gain in pairs.items()}} for row, pairs in enumerate(gains)
    ]
    taken: dict[int, int] = {}
    row_potentials = [0] * len(costs)
    column_potentials: dict[int, int] = {}
    for row in range(len(costs)):
        _augment(row, costs, taken, row_potentials, column_potentials)
    result: list[int | None] = [None] * len(costs)
    for column, row in taken.items():
        result[row] = column if column >= 0 else None
    return result


def _augment(
    start: int,
    costs: Sequence[Mapping[int, int]],
    taken: dict[int, int],
    row_potentials: list[int],
    column_potentials: dict[int, int],
) -> None:
    """Find the cheapest chain of exchanges that gives row ``start`` a column, and carry it out."""
    reached: dict[int, int] = {}
    came_from: dict[int, int] = {}
    settled: set[int] = set()
    queue: list[tuple[int, int]] = []
    row, distance = start, 0
    while True:
        for column, cost in costs[row].items():
            through = distance + cost - row_potentials[row] - column_potentials.get(column, 0)
            if column not in settled and through < reached.get(column, through + 1):
                reached[column] = through
                came_from[column] = row
                heappush(queue, (through, column))
        distance, column = heappop(queue)
        while column in settled:
            distance, column = heappop(queue)
        settled.add(column)
        if column not in taken:
            break
        row = taken[column]
    for passed in settled - {column}:
        row_potentials[taken[passed]] += distance - reached[passed]
        column_potentials[passed] = column_potentials.get(passed, 0) - (distance - reached[passed])
    row_potentials[start] += distance
    _exchange(start, column, taken, came_from)


def _exchange(start: int, column: int, taken: dict[int, int], came_from: Mapping[int, int]) -> None:
    """Give ``column`` to the row it was reached from, that row's former column to the one before, back to ``start``."""
    owned = {row: column for column, row in taken.items()} if came_from[column] != start else {}
    while True:
        row = came_from[column]
        former = owned.get(row)
        taken[column] = row
        if row == start or former is None:
            return
        column = former
