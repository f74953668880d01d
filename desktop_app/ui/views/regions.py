"""Which regulations something holds for, in a few words, and where provisions stand in a table."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Source:
    """The regulations that findings are about, and where their provisions stand."""

    regulations: tuple[Regulation, ...]
    places: Mapping[tuple[str, str], Place]
    """Cells by ids of regulation and provision."""

    def provision(self, regulation: str, provision: str) -> Provision | None:
        """A provision by its regulation's id and its own; None if there is none."""
        holder = next((item for item in self.regulations if item.id == regulation), None)
        return next((item for item in holder.provisions if item.id == provision), None) if holder else None


def source_of_table(table: Table) -> Source:
    """Places are the cells of the table."""
    columns = {regulation.id: position for position, regulation in enumerate(table.regulations)}
    return Source(
        table.regulations,
        {
            (id_, provision.id): Place(position, columns[id_])
            for position, row in enumerate(table.rows)
            for id_, cell in row.cells.items()
            for provision in cell.provisions
        },
    )


def source_of_one(regulation: Regulation) -> Source:
    """Places are the provisions of the one regulation: their positions as rows of one column."""
    places = {(regulation.id, item.id): Place(position, 0) for position, item in enumerate(regulation.provisions)}
    return Source((regulation,), places)
