"""The divergent cells of a table in reading order, and steps from one to the next. Pure functions, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.collation.model import Divergence, Severity, Table


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell: positions of its row and of its regulation in the table, from 0."""

    row: int
    regulation: int


def divergent_places(table: Table) -> tuple[Place, ...]:
    """All cells with a divergence that is not expected, row by row."""
    return _places(table, (Severity.SUBSTANTIVE, Severity.COSMETIC))


def first_place(table: Table) -> Place | None:
    """The first cell with a substantive divergence, else the first divergent one; None if nothing diverges."""
    return next(iter(_places(table, (Severity.SUBSTANTIVE,)) or divergent_places(table)), None)


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


def _places(table: Table, severities: Sequence[Severity]) -> tuple[Place, ...]:
    columns = {regulation.id: position for position, regulation in enumerate(table.regulations)}
    return tuple(
        place
        for position, row in enumerate(table.rows)
        for place in sorted(
            {Place(position, columns[item.regulation]) for item in row.divergences if item.severity in severities}
        )
    )
