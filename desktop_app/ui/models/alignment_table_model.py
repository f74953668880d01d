"""A read-only face of one comparison table for Qt's views; it computes nothing.

Rows are provisions, columns the number, the base, and then the regulations in the table's order. Views that need more
than text ask for `FaceRole` and get the domain's own objects.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from desktop_app.collation.model import Cell, Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.wording import place_name, region_names
from desktop_app.messages import Messages
from desktop_app.ui.places import divergences_by_cell
from desktop_app.ui.short_names import short_names
from parsers.model import Regulation

NUMBER_COLUMN, BASE_COLUMN, FIRST_REGULATION = range(3)

FaceRole = Qt.ItemDataRole.UserRole + 1
"""`CellFace` of a regulation's cell, `Row` in the columns of number and base, `ColumnFace` of a header."""

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CellState(Enum):
    """What a cell says at a glance."""

    EQUAL = "equal"
    """The same as the base but for what is expected."""
    DIVERGENT = "divergent"
    MISSING = "missing"
    UNKNOWN = "unknown"
    """A partial regulation does not quote the provision."""
    ABSENT = "absent"
    """Nothing stands here, and nothing is missing: others have something of their own."""


@dataclass(frozen=True, slots=True)
class CellFace:
    """All there is to show of one regulation in one row."""

    row: Row
    regulation: Regulation
    cell: Cell | None
    divergences: tuple[Divergence, ...]
    state: CellState

    @property
    def unexpected(self) -> tuple[Divergence, ...]:
        """Divergences that need a look, substantive ones first."""
        found = [item for item in self.divergences if item.severity is not Severity.EXPECTED]
        return tuple(sorted(found, key=lambda item: item.severity is not Severity.SUBSTANTIVE))


@dataclass(frozen=True, slots=True)
class ColumnFace:
    """All there is to show of one regulation in the header."""

    regulation: Regulation
    name: str
    short_name: str
    kinds: tuple[DivergenceKind, ...]
    """Of its divergences that are not expected, in row order."""


class AlignmentTableModel(QAbstractTableModel):
    """The table of one family."""

    def __init__(self, table: Table, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._messages = messages
        self._divergences = divergences_by_cell(table)
        self._faces: dict[tuple[int, int], CellFace] = {}  # asked for at every painting, and always the same
        names, shorts = region_names(table.regulations), short_names(table.regulations)
        self._columns = tuple(
            ColumnFace(regulation, names[regulation.id], shorts[regulation.id], self._kinds(regulation.id))
            for regulation in table.regulations
        )
        self._labels = tuple(place_name(row.label, row.kind, messages) for row in table.rows)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Rows of the table; none below a cell."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Number, base and regulations; none below a cell."""
        return 0 if parent.isValid() else FIRST_REGULATION + len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, what a screen reader says, a tool tip, or the domain's objects (`FaceRole`)."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == FaceRole:
            return self.face(row, column - FIRST_REGULATION) if column >= FIRST_REGULATION else self.table.rows[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                self.spoken(row, column - FIRST_REGULATION) if column >= FIRST_REGULATION else self._text(row, column)
            )
        if role == Qt.ItemDataRole.ToolTipRole and column >= FIRST_REGULATION:
            face = self.face(row, column - FIRST_REGULATION)
            return (
                None
                if face.state in (CellState.EQUAL, CellState.ABSENT)
                else self.spoken(row, column - FIRST_REGULATION)
            )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns, and `ColumnFace` of the regulations."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if section >= FIRST_REGULATION:
            face = self._columns[section - FIRST_REGULATION]
            by_role = {
                FaceRole: face,
                Qt.ItemDataRole.DisplayRole: face.short_name,
                Qt.ItemDataRole.ToolTipRole: face.name,
            }
            return by_role.get(role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._messages.say("report.number" if section == NUMBER_COLUMN else "report.majority-text")
        return None

    def face(self, row: int, regulation: int) -> CellFace:
        """What one regulation has in one row, both by position."""
        if (known := self._faces.get((row, regulation))) is not None:
            return known
        line, column = self.table.rows[row], self._columns[regulation]
        cell = line.cells.get(column.regulation.id)
        found = self._divergences.get((line.id, column.regulation.id), ())
        made = CellFace(line, column.regulation, cell, found, _state(column.regulation, cell, found))
        self._faces[row, regulation] = made
        return made

    def label(self, row: int) -> str:
        """How a clerk names the row: "14.62", "Chapter 2"."""
        return self._labels[row]

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
        face, say = self.face(row, regulation), self._messages
        where = f"{self._columns[regulation].name}, {self._labels[row]}"
        if face.unexpected:
            return "\n".join([where, *(self._spoken_divergence(item) for item in face.unexpected)])
        if face.state is CellState.UNKNOWN:
            return f"{where}: {say.say('report.unknown')}"
        if face.cell is None:
            return f"{where}: {say.say('report.absent')}"
        return f"{where}: ≡"

    def _spoken_divergence(self, item: Divergence) -> str:
        kind, severity = self._messages.name("kind", item.kind), self._messages.name("severity", item.severity)
        words = f": {item.base_text or '–'} → {item.text or '–'}" if item.base_text or item.text else ""
        return f"{kind}, {severity}{words}"

    def _text(self, row: int, column: int) -> str:
        line = self.table.rows[row]
        if column == NUMBER_COLUMN:
            return self._labels[row]
        if column == BASE_COLUMN:
            return line.cells[line.base].text
        cell = line.cells.get(self._columns[column - FIRST_REGULATION].regulation.id)
        return cell.text if cell is not None else ""

    def _kinds(self, regulation: str) -> tuple[DivergenceKind, ...]:
        return tuple(
            item.kind
            for row in self.table.rows
            for item in row.divergences
            if item.regulation == regulation and item.severity is not Severity.EXPECTED
        )


class DivergentRows(QSortFilterProxyModel):
    """The table, all of it or only the rows that diverge."""

    def __init__(self, model: AlignmentTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = model.table.rows
        self._only_divergent = False
        self.setSourceModel(model)

    @property
    def only_divergent(self) -> bool:
        """Whether equal rows are left out."""
        return self._only_divergent

    def show_only_divergent(self, only: bool) -> None:
        """Leave equal rows out, or show them again."""
        if only != self._only_divergent:
            self._only_divergent = only
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Whether a row is shown."""
        return not self._only_divergent or self._rows[source_row].is_divergent


def _state(regulation: Regulation, cell: Cell | None, divergences: tuple[Divergence, ...]) -> CellState:
    if any(item.kind is DivergenceKind.MISSING for item in divergences):
        return CellState.MISSING
    if any(item.severity is not Severity.EXPECTED for item in divergences):
        return CellState.DIVERGENT
    if cell is not None:
        return CellState.EQUAL
    return CellState.UNKNOWN if regulation.partial else CellState.ABSENT
