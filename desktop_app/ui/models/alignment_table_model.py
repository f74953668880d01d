"""A read-only face of one comparison table for Qt's views; it computes nothing.

Rows are provisions, columns the number, the base, and then the regulations in the table's order. Views that need more
than text ask for `FaceRole` and get the domain's own objects. A filter says which divergences are shown; all that is
counted or drawn follows it.
"""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.collation.filtering import UNEXPECTED, Filter
from desktop_app.collation.model import Divergence, DivergenceKind, Severity, Table
from desktop_app.export.wording import place_name, region_names
from desktop_app.messages import Messages
from desktop_app.ui.models.cell_faces import (
    CellFace,
    CellState,
    ColumnFace,
    cell_state,
    gravest_first,
    shifted_cells,
)
from desktop_app.ui.models.spoken_cells import SpokenCells
from desktop_app.ui.places import divergences_by_cell
from desktop_app.ui.short_names import short_names

__all__ = [
    "BASE_COLUMN",
    "FIRST_REGULATION",
    "NUMBER_COLUMN",
    "AlignmentTableModel",
    "AnyIndex",
    "CellFace",
    "CellState",
    "ColumnFace",
    "FaceRole",
]

NUMBER_COLUMN, BASE_COLUMN, FIRST_REGULATION = range(3)

FaceRole = Qt.ItemDataRole.UserRole + 1
"""`CellFace` of a regulation's cell, `Row` in the columns of number and base, `ColumnFace` of a header."""

FACES_KEPT = 20_000
"""Faces of cells that are kept; a screen of the largest monitor holds 2,000."""

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class AlignmentTableModel(QAbstractTableModel):
    """The table of one family; ``base`` is the id of the regulation that was chosen as base, if one was."""

    shown_changed = Signal()
    """Other divergences are shown."""

    def __init__(
        self, table: Table, messages: Messages, parent: QObject | None = None, *, base: str | None = None
    ) -> None:
        super().__init__(parent)
        self.table, self.base = table, base
        self._messages, self._filter = messages, UNEXPECTED
        self._all, self._rows = divergences_by_cell(table), {row.id: row for row in table.rows}
        self._positions = {row.id: position for position, row in enumerate(table.rows)}
        self._homes = {item: row for row in table.rows for item in row.divergences}
        self._shifted = shifted_cells(table.rows)
        self._names, self._shorts = region_names(table.regulations), short_names(table.regulations)
        self._labels = tuple(place_name(row.label, row.kind, messages) for row in table.rows)
        self._faces: dict[tuple[int, int], CellFace] = {}  # asked for at every painting, and always the same
        self._shown: dict[tuple[int, str], tuple[Divergence, ...]] = {}
        self._diverging: frozenset[int] = frozenset()
        self._columns: tuple[ColumnFace, ...] = ()
        self._spoken = SpokenCells(messages)
        self._apply()

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return self._filter

    def set_filter(self, chosen: Filter) -> None:
        """Show other divergences."""
        if chosen != self._filter:
            self._filter = chosen
            self._apply()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST_REGULATION, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.shown_changed.emit()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Rows of the table; none below a cell."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Number, base and regulations; none below a cell."""
        return 0 if parent.isValid() else FIRST_REGULATION + len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, what a screen reader says, a tool tip, or the domain's objects (`FaceRole`)."""
        return self.value(index.row(), index.column(), role) if index.isValid() else None

    def value(self, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What `data` gives, by position."""
        regulation = column - FIRST_REGULATION
        if role == FaceRole:
            return self.face(row, regulation) if regulation >= 0 else self.table.rows[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row, regulation) if regulation >= 0 else self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and regulation >= 0:
            return self._spoken.tool_tip(self.face(row, regulation), self._names, self._labels[row])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns, `ColumnFace` of the regulations; true as decoration of a base that was chosen."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if section >= FIRST_REGULATION:
            face = self._columns[section - FIRST_REGULATION]
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._spoken.column(face)
            by_role = {FaceRole: face, Qt.ItemDataRole.DisplayRole: face.short_name}
            return by_role.get(role)
        is_chosen = section == BASE_COLUMN and self.base in self._names
        if role == Qt.ItemDataRole.DecorationRole:
            return is_chosen or None
        if role == Qt.ItemDataRole.DisplayRole:
            if is_chosen:
                return self._names[str(self.base)]
            return self._messages.say("report.number" if section == NUMBER_COLUMN else "report.majority-text")
        return None

    def face(self, row: int, regulation: int) -> CellFace:
        """What one regulation has in one row, both by position."""
        if (known := self._faces.get((row, regulation))) is not None:
            return known
        line, own = self.table.rows[row], self._columns[regulation].regulation
        key = (line.id, own.id)
        shown = self._shown.get(key, ())
        state = cell_state(line, own, shown, is_shifted=key in self._shifted)
        made = CellFace(line, own, line.cells.get(own.id), self._all.get(key, ()), state, shown)
        if len(self._faces) >= FACES_KEPT:
            self._faces.clear()
        self._faces[row, regulation] = made
        return made

    def diverges(self, row: int) -> bool:
        """Whether a divergence is shown in the row at this position."""
        return self.table.rows[row].id in self._diverging

    def gravest(self, severity: Severity) -> Iterator[tuple[int, str, DivergenceKind]]:
        """Row, regulation id and kind of each cell whose gravest divergence shown has this severity."""
        for (row, regulation), items in self._shown.items():
            if items[0].severity is severity:
                yield self._positions[row], regulation, items[0].kind

    def label(self, row: int) -> str:
        """How a clerk names the row: "14.62", "Chapter 2"."""
        return self._labels[row]

    def short_label(self, row: int) -> str:
        """What the narrow column of numbers shows: "12/1"; nothing of a chapter, whose text begins with its number."""
        line = self.table.rows[row]
        if line.kind == "chapter":
            return ""
        return line.label if line.label[:1].isdigit() and "~" not in line.label else self._labels[row]

    def labels_of(self, divergence: Divergence) -> str:
        """Numbers of the rows that a divergence covers: "14.2, 14.3"."""
        return ", ".join(self._rows[id_].label for id_ in divergence.rows if id_ in self._rows)

    def absent_text(self) -> str:
        """What stands in place of a provision that is absent."""
        return self._messages.say("report.absent")

    def column(self, regulation: int) -> ColumnFace:
        """What the header shows of a regulation, by position."""
        return self._columns[regulation]

    def row_of(self, number: str) -> int | None:
        """Position of the row of this number, else of one where some regulation has it; None if there is none."""
        wanted = number.strip().rstrip(".)").casefold()
        for position, row in enumerate(self.table.rows):
            if wanted in (row.label.casefold(), self._labels[position].casefold()):
                return position
        for position, row in enumerate(self.table.rows):
            if any(provision.id.casefold() == wanted for cell in row.cells.values() for provision in cell.provisions):
                return position
        return None

    def spoken(self, row: int, regulation: int) -> str:
        """A cell in words: region, number, and what diverges."""
        return self._spoken.cell(self.face(row, regulation), self._names, self._labels[row])

    def _text(self, row: int, column: int) -> str:
        line = self.table.rows[row]
        if column == NUMBER_COLUMN:
            return self._labels[row]
        if column == BASE_COLUMN:
            return line.cells[line.base].text
        cell = line.cells.get(self._columns[column - FIRST_REGULATION].regulation.id)
        return cell.text if cell is not None else ""

    def _apply(self) -> None:
        """Find out what the filter shows, in one pass over all divergences."""
        chosen, homes = self._filter, self._homes
        shown_items = {item for item, row in homes.items() if chosen.shows(row, item)}
        self._shown = {}
        kinds: dict[str, list[DivergenceKind]] = {item.id: [] for item in self.table.regulations}
        for key, items in self._all.items():
            if kept := gravest_first(item for item in items if item in shown_items):
                self._shown[key] = kept
        for item in homes:
            if item in shown_items and item.severity is not Severity.EXPECTED:
                kinds[item.regulation].append(item.kind)
        self._diverging = frozenset(row for row, _ in self._shown)
        self._columns = tuple(
            ColumnFace(item, self._names[item.id], self._shorts[item.id], tuple(kinds[item.id]))
            for item in self.table.regulations
        )
        self._faces.clear()
