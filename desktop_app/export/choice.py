"""What is wanted of a report, and a comparison narrowed to it. Pure functions."""

from dataclasses import dataclass, replace

from desktop_app.collation.filtering import EVERYTHING, Filter, narrow
from desktop_app.collation.model import Table
from desktop_app.export.record import Comparison
from desktop_app.export.report import SheetKind


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """Which part of a comparison a report shows; by default all of it."""

    filter: Filter | None = None
    """The divergences shown, None for all. Where it names regulations, only theirs are the columns and the findings."""
    equal_rows: bool = True
    """Whether rows without a divergence that is shown stand in the tables."""
    sheets: frozenset[SheetKind] | None = None
    """None for all; the summary stands in every report, since it says what the report is."""
    family: str | None = None
    """The only family shown; None for all."""

    def has(self, kind: SheetKind) -> bool:
        """Whether the report holds a sheet of this kind."""
        return self.sheets is None or kind is SheetKind.SUMMARY or kind in self.sheets


WHOLE_REPORT = ReportChoice()


def narrowed(comparison: Comparison, choice: ReportChoice) -> Comparison:
    """The comparison as the report shows it: families, rows, divergences, regulations and findings that are wanted."""
    tables = [table for table in comparison.collation.tables if choice.family in (None, table.family)]
    alone = comparison.collation.alone if choice.family is None else ()
    chosen = choice.filter or EVERYTHING
    if choice.filter is not None or not choice.equal_rows:
        tables = [narrow(table, chosen, equal_rows=choice.equal_rows) for table in tables]
    kept = chosen.regulations
    if kept is not None:
        tables = [_with_regulations(table, kept) for table in tables]
        alone = tuple(entry for entry in alone if entry.regulation.id in kept)
    collation = replace(comparison.collation, tables=tuple(table for table in tables if table.regulations), alone=alone)
    return replace(comparison, collation=collation)


def _with_regulations(table: Table, kept: frozenset[str]) -> Table:
    return replace(table, regulations=tuple(item for item in table.regulations if item.id in kept))
