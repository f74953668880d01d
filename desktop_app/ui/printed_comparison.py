"""The comparison of a table as it is printed: a row a provision, what most write, who writes otherwise and how.

Twenty columns fit no sheet of paper; who reads as the base is not named.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.wording import place_name
from desktop_app.messages import Messages
from desktop_app.ui.contexts import WHOLE_KINDS
from desktop_app.ui.excerpts import reading_excerpt
from desktop_app.ui.highlighting import Run, base_runs
from desktop_app.ui.short_names import short_names
from desktop_app.ui.text_cell import LazyRows, PrintedTable, TextCell, plain

_WIDTHS = (0.08, 0.46, 0.46)

_Signature = tuple[tuple[DivergenceKind, str, str], ...]
"""What tells regulations that differ in the same way: kinds and words."""


class PrintedComparison(QObject):
    """Puts the rows of a table into the form they are printed in."""

    def __init__(self, table: Table, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table, self._messages = table, messages
        self._short = short_names(table.regulations)
        self._same = self.tr("the same in all %1").replace("%1", str(len(table.regulations)))

    def document(self, rows: Sequence[Row] | None = None) -> PrintedTable:
        """The rows given, or all; divergences that are expected are left out."""
        shown = self._table.rows if rows is None else tuple(rows)
        say = self._messages.say
        divergent = sum(row.is_divergent for row in shown)
        summary = self.tr("%1 of %2 rows diverge.").replace("%1", str(divergent)).replace("%2", str(len(shown)))
        return PrintedTable(
            title=self._table.family,
            summary=summary,
            headers=(say("report.number"), say("report.majority-text"), self.tr("Who differs and how")),
            rows=LazyRows(len(shown), lambda at: self._row(shown[at])),
            widths=_WIDTHS,
        )

    def _row(self, row: Row) -> tuple[TextCell, ...]:
        unexpected = [item for item in row.divergences if item.severity is not Severity.EXPECTED]
        changed = [item for item in unexpected if item.kind not in WHOLE_KINDS]
        color = "text" if unexpected else "text2"
        base = TextCell(base_runs(row.cells[row.base].text, changed), color=color)
        label = plain(place_name(row.label, row.kind, self._messages), "row-number")
        return (label, base, self._differing(row, unexpected))

    def _differing(self, row: Row, unexpected: Sequence[Divergence]) -> TextCell:
        """A line for all regulations that differ in the same way."""
        by_regulation: dict[str, list[Divergence]] = {}
        for item in unexpected:
            by_regulation.setdefault(item.regulation, []).append(item)
        if not by_regulation:
            return plain(self._same, color="text3")
        groups: dict[_Signature, list[str]] = {}
        for regulation, found in by_regulation.items():
            groups.setdefault(tuple((item.kind, item.base_text, item.text) for item in found), []).append(regulation)
        runs: list[Run] = []
        for members in groups.values():
            names = ", ".join(self._short[id_] for id_ in members)
            runs += [*([Run("\n")] if runs else []), Run(f"{names}: ")]
            runs += self._how(row, members[0], by_regulation[members[0]])
        return TextCell(tuple(runs))

    def _how(self, row: Row, regulation: str, found: Sequence[Divergence]) -> list[Run]:
        cell = row.cells.get(regulation)
        if cell is None:
            return [Run(self._messages.say("report.absent"), DivergenceKind.MISSING, tinted=True)]
        runs: list[Run] = []
        for item in found:
            if item.kind in WHOLE_KINDS:
                tinted = item.severity is Severity.SUBSTANTIVE
                runs += [Run(self._messages.name("kind", item.kind), item.kind, tinted), Run("  ")]
        in_text = [item for item in found if item.kind not in WHOLE_KINDS]
        return [*runs, *(reading_excerpt(cell.text, in_text) if in_text else ())]
