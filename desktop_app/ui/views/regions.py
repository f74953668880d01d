"""Which regulations something holds for, in a few words, and where provisions stand in a table."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject

from desktop_app.collation.model import Table
from desktop_app.export.wording import region_names
from desktop_app.ui.places import Place
from desktop_app.ui.short_names import short_names
from parsers.model import Provision, Regulation

NAMES_SHOWN = 3
"""Regulations that are named one by one; more are counted."""


class RegionPhrases(QObject):
    """Says for which of a table's regulations something holds."""

    def __init__(self, regulations: Sequence[Regulation], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._short = short_names(regulations)
        self._whole = region_names(regulations)

    def say(self, ids: Collection[str]) -> str:
        """In words: "all 20", "all but Абай", "Абай, Атырау" or "7 of 20"."""
        names = [name for id_, name in self._short.items() if id_ in ids]
        absent = [name for id_, name in self._short.items() if id_ not in ids]
        if len(self._short) > 1 and not absent:
            return self.tr("all %1").replace("%1", str(len(names)))
        if len(names) <= NAMES_SHOWN:
            return ", ".join(names)
        if len(absent) == 1:
            return self.tr("all but %1").replace("%1", absent[0])
        return self.tr("%1 of %2").replace("%1", str(len(names))).replace("%2", str(len(self._short)))

    def all_names(self, ids: Collection[str]) -> str:
        """All their full names, one a line."""
        return "\n".join(name for id_, name in self._whole.items() if id_ in ids)


class Source:
    """The regulations that findings are about, and where their provisions stand."""

    def __init__(self, regulations: Sequence[Regulation], places: Callable[[str, str], Place | None]) -> None:
        """``places`` gives the cell of a regulation's provision, both by id."""
        self.regulations = tuple(regulations)
        self.place = places
        self._provisions: dict[str, dict[str, Provision]] = {}

    def provision(self, regulation: str, provision: str) -> Provision | None:
        """A provision by its regulation's id and its own; None if there is none."""
        if regulation not in self._provisions:
            holder = next((item for item in self.regulations if item.id == regulation), None)
            self._provisions[regulation] = {item.id: item for item in holder.provisions} if holder else {}
        return self._provisions[regulation].get(provision)


def source_of_table(table: Table) -> Source:
    """Places are the cells of the table."""
    return Source(table.regulations, _TablePlaces(table).find)


def source_of_one(regulation: Regulation) -> Source:
    """Places are the provisions of the one regulation: their positions as rows of one column."""
    places = {item.id: Place(position, 0) for position, item in enumerate(regulation.provisions)}
    return Source((regulation,), lambda _, provision: places.get(provision))


class _TablePlaces:
    """Finds cells; most provisions stand in the row that bears their id, so the others are looked up on demand."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._columns = {regulation.id: position for position, regulation in enumerate(table.regulations)}
        self._labelled = {row.label: position for position, row in enumerate(table.rows)}
        self._all: dict[str, dict[str, int]] = {}

    def find(self, regulation: str, provision: str) -> Place | None:
        row = self._labelled.get(provision)
        if row is None or not self._holds(row, regulation, provision):
            if regulation not in self._all:
                self._all[regulation] = self._rows_of(regulation)
            row = self._all[regulation].get(provision)
        return Place(row, self._columns[regulation]) if row is not None else None

    def _holds(self, row: int, regulation: str, provision: str) -> bool:
        cell = self._table.rows[row].cells.get(regulation)
        return cell is not None and any(part.id == provision for part in cell.provisions)

    def _rows_of(self, regulation: str) -> dict[str, int]:
        return {
            part.id: position
            for position, row in enumerate(self._table.rows)
            if regulation in row.cells
            for part in row.cells[regulation].provisions
        }
