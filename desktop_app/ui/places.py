"""The divergent cells of a table in reading order, and steps from one to the next. Pure functions, no Qt."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.collation.filtering import UNEXPECTED, Filter
from desktop_app.collation.model import Divergence, Severity, Table


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell: positions of its row and of its regulation in the table, from 0."""

    row: int
    regulation: int


def divergences_by_place(table: Table, chosen: Filter = UNEXPECTED) -> dict[Place, int]:
    """All cells with a divergence that the filter shows, row by row, and how many each has."""
    columns = {regulation.id: position for position, regulation in enumerate(table.regulations)}
    found: dict[Place, int] = {}
    for position, row in enumerate(table.rows):
        counts = Counter(columns[item.regulation] for item in chosen.shown(row))
        found |= {Place(position, column): counts[column] for column in sorted(counts)}
    return found


def divergent_places(table: Table, chosen: Filter = UNEXPECTED) -> tuple[Place, ...]:
    """All cells with a divergence that the filter shows, row by row."""
    return tuple(divergences_by_place(table, chosen))


def first_place(table: Table, chosen: Filter = UNEXPECTED) -> Place | None:
    """The first cell with a substantive divergence that is shown, else the first shown one; None if none is shown."""
    grave = replace(chosen, severities=chosen.severities & {Severity.SUBSTANTIVE})
    return next(iter(divergent_places(table, grave) or divergent_places(table, chosen)), None)


def next_place(places: Sequence[Place], current: Place | None) -> Place | None:
    """The first place after the current one; after the last comes the first again. None if there are no places."""
    if not places:
        return None
    return next((place for place in places if current is None or place > current), places[0])


def previous_place(places: Sequence[Place], current: Place | None) -> Place | None:
    """The last place before the current one; before the first comes the last. None if there are no places."""
    if not places:
        return None
    return next((place for place in reversed(places) if current is not None and place < current), places[-1])


def divergences_by_cell(table: Table) -> dict[tuple[int, str], tuple[Divergence, ...]]:
    """The divergences that touch each cell, by row id and regulation id; split and merged ones touch several rows."""
    found: dict[tuple[int, str], list[Divergence]] = {}
    for row in table.rows:
        for divergence in row.divergences:
            for row_id in {row.id, *divergence.rows}:
                found.setdefault((row_id, divergence.regulation), []).append(divergence)
    return {cell: tuple(dict.fromkeys(divergences)) for cell, divergences in found.items()}
