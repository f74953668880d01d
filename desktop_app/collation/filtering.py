"""Which divergences of a table are looked at: one filter for the window's lists and for reports. Pure functions.

A filter never changes what was found: `narrow` gives a table with fewer rows and divergences, `count` says beside every
choice how much it would show.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.collation.model import Divergence, DivergenceKind, FormFinding, Row, Severity, Table
from desktop_app.collation.summary import summarize
from parsers.model import Role

EXPECTED_KINDS: Final = frozenset({DivergenceKind.NAME, DivergenceKind.ADDRESS})
"""Kinds that are always expected."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown: a divergence that every part lets through."""

    kinds: frozenset[DivergenceKind] = frozenset(DivergenceKind) - EXPECTED_KINDS
    severities: frozenset[Severity] = frozenset(Severity)
    roles: frozenset[Role | None] | None = None
    """None for all; None among them for rows without a role."""
    regulations: frozenset[str] | None = None
    """Ids of the regulations whose divergences are shown; None for all."""

    def shows(self, row: Row, divergence: Divergence) -> bool:
        """Whether a divergence of the row is shown."""
        return (
            divergence.kind in self.kinds
            and divergence.severity in self.severities
            and (self.roles is None or row.role in self.roles)
            and (self.regulations is None or divergence.regulation in self.regulations)
        )

    def shown(self, row: Row) -> tuple[Divergence, ...]:
        """The divergences of a row that are shown, in their order."""
        return tuple(divergence for divergence in row.divergences if self.shows(row, divergence))


UNEXPECTED: Final = Filter()
"""All but what is expected: how the window begins."""

EVERYTHING: Final = Filter(kinds=frozenset(DivergenceKind))
"""All divergences, expected ones too."""


@dataclass(frozen=True, slots=True)
class FilterCounts:
    """How many divergences each choice of a part shows while the other parts stay as they are; no entry is 0."""

    kinds: Mapping[DivergenceKind, int]
    severities: Mapping[Severity, int]
    roles: Mapping[Role | None, int]
    regulations: Mapping[str, int]
    shown: int
    """Divergences that the whole filter shows."""
    total: int
    """Divergences of the table, expected ones too."""


def count(table: Table, chosen: Filter) -> FilterCounts:
    """The counts beside the choices of a filter.

    A divergence counts for the choices of a part if every other part lets it through, so one look at each will do.
    """
    kinds, severities = Counter[DivergenceKind](), Counter[Severity]()
    roles, regulations = Counter[Role | None](), Counter[str]()
    shown = 0
    for row in table.rows:
        has_role = chosen.roles is None or row.role in chosen.roles
        for item in row.divergences:
            has_kind, has_severity = item.kind in chosen.kinds, item.severity in chosen.severities
            has_regulation = chosen.regulations is None or item.regulation in chosen.regulations
            fitting = has_role + has_kind + has_severity + has_regulation
            shown += fitting == _PARTS
            if fitting >= _PARTS - 1:
                kinds[item.kind] += fitting - has_kind == _PARTS - 1
                severities[item.severity] += fitting - has_severity == _PARTS - 1
                roles[row.role] += fitting - has_role == _PARTS - 1
                regulations[item.regulation] += fitting - has_regulation == _PARTS - 1
    total = sum(len(row.divergences) for row in table.rows)
    return FilterCounts(+kinds, +severities, +roles, +regulations, shown, total)


_PARTS = 4
"""Of a filter: kinds, severities, roles, regulations."""


def narrow(table: Table, chosen: Filter, *, equal_rows: bool = False) -> Table:
    """The table with the divergences shown, and only the rows that hold one; with ``equal_rows`` all rows.

    Cells and readings stay as they are, so that a row still shows who writes what; the findings are those of the
    regulations chosen. Ids of rows are kept: they name the same rows as in the whole table.
    """
    rows = tuple(replace(row, divergences=shown) for row in table.rows if (shown := chosen.shown(row)) or equal_rows)
    kept = chosen.regulations
    return replace(
        table,
        rows=rows,
        address_findings=tuple(item for item in table.address_findings if kept is None or item.regulation in kept),
        spelling_findings=tuple(item for item in table.spelling_findings if kept is None or item.regulation in kept),
        form_findings=tuple(_at(item, kept) for item in table.form_findings if _at(item, kept).places),
        summary=summarize(rows, table.regulations),
    )


def _at(finding: FormFinding, kept: frozenset[str] | None) -> FormFinding:
    """The finding at the places of the regulations kept."""
    return replace(finding, places=tuple(place for place in finding.places if kept is None or place[0] in kept))
