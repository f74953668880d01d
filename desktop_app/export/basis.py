"""What every sheet of a report is made from: the comparison as chosen, names, colours, words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from desktop_app.collation.model import Alone, Collation, Divergence, DivergenceKind, Row, Table
from desktop_app.export.choice import ReportChoice, narrowed
from desktop_app.export.explanation import explanation_sentence
from desktop_app.export.fitting import Ruler
from desktop_app.export.frames import divergence_frame
from desktop_app.export.palette import Palette
from desktop_app.export.record import Comparison
from desktop_app.export.report import Anchor, Ink, Run, SheetKind
from desktop_app.export.sheet_names import sheet_names
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages
from parsers.model import Language, Regulation

_BY_FAMILY = frozenset({SheetKind.TABLE, SheetKind.MISSING, SheetKind.SIMILARITY})
"""Sheets whose columns are regulations: each family has its own."""


@dataclass(frozen=True, slots=True)
class _Origin:
    """A table before it was narrowed."""

    table: Table
    rows: Mapping[int, Row]
    """By id."""


@dataclass(frozen=True, slots=True)
class ReportBasis:
    """The material of a report."""

    comparison: Comparison
    """As chosen."""
    choice: ReportChoice
    divergences: pd.DataFrame
    """One line each, in the order of the list of divergences."""
    origins: Mapping[tuple[str, Language], _Origin]
    """The whole tables, by family and language: what one divergence means is told by all of them."""
    names: Mapping[str, str]
    """Of all regulations by id, those that are not shown too."""
    sheets: Mapping[tuple[SheetKind, int], str]
    """Names of the sheets that the report has, by kind and place of the table; 0 for sheets of all tables."""
    palette: Palette
    messages: Messages
    ruler: Ruler

    @property
    def collation(self) -> Collation:
        """The tables as chosen."""
        return self.comparison.collation

    @property
    def holders(self) -> tuple[Table | Alone, ...]:
        """Tables, and regulations that stood alone: all that have findings."""
        return (*self.collation.tables, *self.collation.alone)

    @property
    def has_families(self) -> bool:
        """Whether there is more than one family to tell apart."""
        alone = {entry.regulation.agency for entry in self.collation.alone}
        return len(self.collation.tables) + len(alone) > 1

    def say(self, key: str, **arguments: object) -> str:
        """A sentence of the group "report"."""
        return self.messages.say(f"report.{key}", **arguments)

    def ink(self, kind: DivergenceKind) -> Ink:
        """The ink of a kind's words."""
        return Ink(self.palette.kinds[kind].family)

    def glyph(self, kind: DivergenceKind) -> str:
        """The sign of a kind."""
        return self.palette.kinds[kind].glyph

    def explain(self, table: Table, row: Row, divergence: Divergence) -> str:
        """One sentence on a divergence of a table shown, told from the whole table."""
        origin = self.origins[table.family, table.language]
        return explanation_sentence(origin.table, origin.rows[row.id], divergence, self.messages)

    def anchor(self, kind: SheetKind, table: int, row: int | None, column: int = 0) -> Anchor | None:
        """A place in the sheet of a table; None where the report has no such sheet."""
        name = self.sheets.get((kind, table if kind in _BY_FAMILY else 0))
        return Anchor(name, row, column) if name is not None and row is not None else None

    def legend(self) -> tuple[Run, ...]:
        """The signs of all kinds in their inks, with their names."""
        kinds = [kind for kind in DivergenceKind if self.ink(kind) is not Ink.EXPECTED]
        names = {kind: f"{self.glyph(kind)} {self.messages.name('kind', kind)}" for kind in kinds}
        return tuple(run for kind in kinds for run in (Run(names[kind], self.ink(kind)), Run("   ")))[:-1]

    def regions(self, ids: Sequence[str], regulations: Sequence[Regulation]) -> str:
        """Names of those of the regulations in one phrase; "all 20", or "all 20 but …" where that is shorter."""
        total, others = len(regulations), [item.id for item in regulations if item.id not in ids]
        if not others and total > 1:
            return self.say("all-regulations", count=total)
        if len(others) * 4 <= total and len(ids) > 1:
            return self.say("all-but", count=total, value=", ".join(self.names[id_] for id_ in others))
        return ", ".join(self.names[id_] for id_ in ids)


def make_basis(comparison: Comparison, choice: ReportChoice, palette: Palette, messages: Messages) -> ReportBasis:
    """The material of a report on the comparison."""
    shown = narrowed(comparison, choice)
    names: dict[str, str] = {}
    for table in comparison.collation.tables:
        names |= region_names(table.regulations)
    for entry in comparison.collation.alone:
        names |= region_names([entry.regulation])
    return ReportBasis(
        comparison=shown,
        choice=choice,
        divergences=divergence_frame(shown.collation),
        origins={
            (table.family, table.language): _Origin(table, {row.id: row for row in table.rows})
            for table in comparison.collation.tables
        },
        names=names,
        sheets=_sheet_names(shown.collation.tables, choice, messages),
        palette=palette,
        messages=messages,
        ruler=Ruler(),
    )


def _sheet_names(
    tables: Sequence[Table], choice: ReportChoice, messages: Messages
) -> Mapping[tuple[SheetKind, int], str]:
    """Valid names in the order of the report; where there are several families, a sheet of one carries its name."""
    wanted = {}
    for kind in SheetKind:
        word = messages.say(f"sheet.{kind}")
        if not choice.has(kind):
            continue
        if kind not in _BY_FAMILY:
            wanted[kind, 0] = word
            continue
        for place, table in enumerate(tables):
            if kind is not SheetKind.SIMILARITY or len(table.regulations) > 1:
                wanted[kind, place] = word if len(tables) == 1 else f"{word} {place + 1} {table.family}"
    return dict(zip(wanted, sheet_names(wanted.values()), strict=True))
