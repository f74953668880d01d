"""The readings of a row as groups of regulations, the base's group first. Pure functions, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.collation.model import Divergence, Row, Severity, Table
from parsers.model import Regulation


@dataclass(frozen=True, slots=True)
class ReadingGroup:
    """Regulations that write the same, what differs in their names and addresses apart."""

    letter: str
    """The reading's id; empty for those without the provision."""
    regulations: tuple[str, ...]
    text: str | None
    """As the regulation shown writes it; None where the provision is absent."""
    divergences: tuple[Divergence, ...]
    """Of the regulation shown, those that are not expected."""
    is_base: bool
    is_unknown: bool = False
    """Absent since the regulation is known only in part."""


def reading_groups(table: Table, row: Row, chosen: str | None) -> tuple[ReadingGroup, ...]:
    """The base's group, those of other readings, those without the provision; ``chosen`` is shown for its group."""
    by_regulation: dict[str, list[Divergence]] = {}
    for item in row.divergences:
        if item.severity is not Severity.EXPECTED:
            by_regulation.setdefault(item.regulation, []).append(item)
    groups = [_group(row, reading.id, _members(row, reading.id), chosen, by_regulation) for reading in row.readings]
    groups = [group for group in groups if group.regulations]
    groups.sort(key=lambda group: not group.is_base)
    absent = [regulation for regulation in table.regulations if regulation.id not in row.cells]
    return (*groups, *_absent_groups(absent, by_regulation))


def _members(row: Row, reading: str) -> tuple[str, ...]:
    return tuple(id_ for id_, cell in row.cells.items() if cell.reading == reading)


def _group(
    row: Row, letter: str, members: tuple[str, ...], chosen: str | None, found: Mapping[str, list[Divergence]]
) -> ReadingGroup:
    is_base = row.base in members
    shown = row.base if is_base else chosen if chosen in members else next(iter(members), "")
    text = row.cells[shown].text if shown else None
    return ReadingGroup(letter, members, text, tuple(found.get(shown, ())), is_base)


def _absent_groups(absent: list[Regulation], found: Mapping[str, list[Divergence]]) -> list[ReadingGroup]:
    groups = []
    for is_partial in (False, True):
        members = tuple(item.id for item in absent if item.partial is is_partial)
        if members:
            divergences = tuple(item for member in members for item in found.get(member, ()))
            groups.append(ReadingGroup("", members, None, divergences, False, is_partial))
    return groups
