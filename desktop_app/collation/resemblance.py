"""How alike the regulations of a table are: in how many rows each two differ, who stands beside whom. Pure functions.

What is expected makes no difference: names and addresses of their own leave two regulations the same. A provision moved
or renumbered does make one, and so does one that only one of the two has. What a partial regulation does not quote is
unknown, and a row that is unknown to either is not compared.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.collation.model import DivergenceKind, Row, Table

_ARRANGEMENT = frozenset({DivergenceKind.MOVED, DivergenceKind.RENUMBERED, DivergenceKind.SPLIT, DivergenceKind.MERGED})
"""Kinds that readings do not tell: the same words in another order or under another number."""

_Distances = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Every two regulations of a table held against each other; positions are those of its regulations."""

    differing: tuple[tuple[int, ...], ...]
    """Rows in which two differ; symmetric, 0 on the diagonal."""
    compared: tuple[tuple[int, ...], ...]
    """Rows known to both; fewer than the table's where one of them is partial."""
    order: tuple[int, ...]
    """All positions, so that those alike stand together: leaves of an average linkage."""
    families: tuple[tuple[int, ...], ...]
    """Two or more full regulations of the same text, largest family first."""

    @property
    def most(self) -> int:
        """The largest number of differing rows."""
        return max((count for line in self.differing for count in line), default=0)

    @property
    def furthest(self) -> tuple[int, int] | None:
        """The first two that differ in most rows; None if no two differ."""
        most = self.most
        pairs = ((one, other) for one, line in enumerate(self.differing) for other in range(one + 1, len(line)))
        return next((pair for pair in pairs if self.differing[pair[0]][pair[1]] == most), None) if most else None

    def is_same(self, one: int, other: int) -> bool:
        """Whether two were compared and have the same text in every row known to both."""
        return self.differing[one][other] == 0 and self.compared[one][other] > 0

    def share(self, one: int, other: int) -> float:
        """Share of the rows known to both in which they are the same, in percent, rounded down to one decimal.

        100.0 only where they are the same in all; 0.0 where no row is known to both.
        """
        compared = self.compared[one][other]
        return (compared - self.differing[one][other]) * 1000 // compared / 10 if compared else 0.0


def measure_resemblance(table: Table) -> Resemblance:
    """The resemblance of all regulations of a table."""
    count, rows = len(table.regulations), len(table.rows)
    size = 1 if count < 256 else 4
    texts, known = _packed(table, size)
    differing = [[0] * count for _ in range(count)]
    compared = [[rows] * count for _ in range(count)]
    for one in range(count):
        for other in range(one):
            both = known[one] & known[other]
            difference = ((texts[one] ^ texts[other]) & both).to_bytes(rows * size, "little")
            differing[one][other] = differing[other][one] = rows - _zeros(difference, size)
            compared[one][other] = compared[other][one] = both.bit_count() // (8 * size)
    return Resemblance(
        differing=tuple(map(tuple, differing)),
        compared=tuple(map(tuple, compared)),
        order=_average_linkage(_distances(differing, compared)),
        families=_families(table, texts),
    )


def rows_that_differ(table: Table, one: int, other: int) -> tuple[int, ...]:
    """Positions of the rows in which two regulations differ."""
    ids = [table.regulations[place].id for place in (one, other)]
    return tuple(
        position
        for position, row in enumerate(table.rows)
        if _key_of(row, ids[0]) != _key_of(row, ids[1])
        if all(_is_known(table, place, row) for place in (one, other))
    )


def _key_of(row: Row, regulation: str) -> object:
    """What one regulation has in a row, as `_keys` has it; None if it lacks the row."""
    cell = row.cells.get(regulation)
    arranged = sorted(
        item.kind for item in row.divergences if item.regulation == regulation and item.kind in _ARRANGEMENT
    )
    return None if cell is None else (cell.reading, *arranged) if arranged else cell.reading


def _keys(row: Row) -> dict[str, object]:
    """What each regulation has in a row: its reading, and how it is arranged if not as the others."""
    keys: dict[str, object] = {id_: cell.reading for id_, cell in row.cells.items()}
    arranged: dict[str, list[str]] = {}
    for item in row.divergences:
        if item.kind in _ARRANGEMENT and item.regulation in keys:
            arranged.setdefault(item.regulation, []).append(item.kind)
    keys.update({id_: (keys[id_], *sorted(kinds)) for id_, kinds in arranged.items()})
    return keys


def _is_known(table: Table, place: int, row: Row) -> bool:
    regulation = table.regulations[place]
    return not regulation.partial or regulation.id in row.cells


def _packed(table: Table, size: int) -> tuple[list[int], list[int]]:
    """For each regulation its rows as one number of ``size`` bytes a row, and one with all bits set in rows known.

    Two numbers then differ in a row exactly where the regulations do, and one operation compares all rows.
    """
    ids = [regulation.id for regulation in table.regulations]
    lines = []
    for row in table.rows:
        interned: dict[object, int] = {None: 0}
        keys = _keys(row)
        lines.append([interned.setdefault(keys.get(id_), len(interned)) for id_ in ids])
    texts = [_number(column, size) for column in zip(*lines, strict=True)] or [0] * len(ids)
    everywhere = _number([255] * (len(lines) * size), 1)
    known = [
        _number([255 * (regulation.id in row.cells) for row in table.rows for _ in range(size)], 1)
        if regulation.partial
        else everywhere
        for regulation in table.regulations
    ]
    return texts, known


def _number(codes: Sequence[int], size: int) -> int:
    return int.from_bytes(bytes(codes) if size == 1 else array("I", codes).tobytes(), "little")


def _zeros(numbers: bytes, size: int) -> int:
    """How many of the numbers, of 1 or 4 bytes each, are 0."""
    return numbers.count(0) if size == 1 else memoryview(numbers).cast("I").tolist().count(0)


def _families(table: Table, texts: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    groups: dict[int, list[int]] = {}
    for place, regulation in enumerate(table.regulations):
        if not regulation.partial:
            groups.setdefault(texts[place], []).append(place)
    families = [tuple(members) for members in groups.values() if len(members) > 1]
    return tuple(sorted(families, key=lambda members: (-len(members), members)))


def _distances(differing: Sequence[Sequence[int]], compared: Sequence[Sequence[int]]) -> list[list[float]]:
    """Share of differing rows; two that share no row are as far apart as can be."""
    return [
        [0.0 if a == b else (count / known[b] if known[b] else 1.0) for b, count in enumerate(line)]
        for a, (line, known) in enumerate(zip(differing, compared, strict=True))
    ]


def _average_linkage(distances: _Distances) -> tuple[int, ...]:
    """Positions in the order of an average linkage's leaves; the larger part of each joint stands first.

    Joints are found along chains of nearest neighbours, which takes time in the square of the number (Murtagh, 1983).
    Of equal neighbours the first is taken, so that the order is always the same.
    """
    sums = [list(line) for line in distances]
    leaves: dict[int, tuple[int, ...]] = {place: (place,) for place in range(len(distances))}
    chain: list[int] = []
    while len(leaves) > 1:
        if not chain:
            chain.append(min(leaves))
        nearest = _nearest(chain[-1], chain[-2] if len(chain) > 1 else None, sums, leaves)
        if len(chain) > 1 and nearest == chain[-2]:
            one, other = sorted((chain.pop(), chain.pop()))
            _join(one, other, sums, leaves)
        else:
            chain.append(nearest)
    return next(iter(leaves.values()), ())


def _nearest(place: int, previous: int | None, sums: list[list[float]], leaves: dict[int, tuple[int, ...]]) -> int:
    """The nearest other part; the previous one of the chain where it is as near as any, or the chain would not end."""
    line = sums[place]

    def distance(other: int) -> tuple[float, bool, int]:
        return line[other] / len(leaves[other]), other != previous, other

    return min((other for other in leaves if other != place), key=distance)


def _join(one: int, other: int, sums: list[list[float]], leaves: dict[int, tuple[int, ...]]) -> None:
    """Let the part ``one`` take in the part ``other``."""
    parts = sorted((leaves[one], leaves.pop(other)), key=lambda part: (-len(part), min(part)))
    leaves[one] = (*parts[0], *parts[1])
    for rest in leaves:
        if rest != one:
            sums[one][rest] += sums[other][rest]
            sums[rest][one] = sums[one][rest]


def chosen_steps(most: int, steps: int) -> Iterator[tuple[int, int]]:
    """Ranges of counts from 1 to ``most`` for at most ``steps`` shades: one a count while they suffice.

    >>> list(chosen_steps(3, 6)), list(chosen_steps(14, 6))
    ([(1, 1), (2, 2), (3, 3)], [(1, 3), (4, 5), (6, 7), (8, 10), (11, 12), (13, 14)])
    """
    shades = min(most, steps)
    start = 1
    for shade in range(1, shades + 1):
        end = -(-most * shade // shades)
        yield start, end
        start = end + 1
