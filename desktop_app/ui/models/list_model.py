"""A list for Qt's views: rows of `TextCell`. What a list holds is said by the models made from this one."""

from collections.abc import Iterable, Sequence
from itertools import islice

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.ui.places import Place
from desktop_app.ui.text_cell import TextCell

CellRole = Qt.ItemDataRole.UserRole + 1
"""`TextCell` of a cell."""

PlaceRole = Qt.ItemDataRole.UserRole + 2
"""`Place` in the table of what a row is about; None if it is about no cell."""

SAMPLE = 60
"""Rows whose texts decide how wide a column is made."""

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ListModel(QAbstractTableModel):
    """Rows of cells under headers; computes nothing but what the views ask for."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = tuple(headers)

    def cell(self, row: int, column: int) -> TextCell:
        """What stands in a cell, both by position."""
        raise NotImplementedError

    def place(self, row: int) -> Place | None:
        """Where in the table the row leads to."""
        return None

    def cells(self, row: int) -> tuple[TextCell, ...]:
        """A whole row."""
        return tuple(self.cell(row, column) for column in range(len(self.headers)))

    def samples(self, column: int) -> Iterable[str]:
        """Texts that a column should have room for."""
        return (self.cell(row, column).text for row in islice(range(self.rowCount()), SAMPLE))

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each header; none below a cell."""
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, what a screen reader says, a tool tip, or our own roles."""
        if not index.isValid():
            return None
        if role == PlaceRole:
            return self.place(index.row())
        return cell_data(self.cell(index.row(), index.column()), self.headers[index.column()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section] if 0 <= section < len(self.headers) else None
        return None


def cell_data(cell: TextCell, header: str, role: int) -> object:
    """What a model gives for a role of a cell; None for roles that are not the cell's."""
    if role == CellRole:
        return cell
    if role == Qt.ItemDataRole.DisplayRole:
        return cell.text
    if role == Qt.ItemDataRole.ToolTipRole:
        return cell.whole or cell.text or None
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{header}: {cell.text}" if header else cell.text
    return None


class FixedListModel(ListModel):
    """A list that is known whole and never changes."""

    def __init__(
        self,
        headers: Sequence[str],
        rows: Sequence[tuple[TextCell, ...]],
        places: Sequence[Place | None] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(headers, parent)
        self._rows, self._places = tuple(rows), tuple(places)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Rows of the list; none below a cell."""
        return 0 if parent.isValid() else len(self._rows)

    def cell(self, row: int, column: int) -> TextCell:
        """What stands in a cell."""
        return self._rows[row][column]

    def place(self, row: int) -> Place | None:
        """Where the row leads to."""
        return self._places[row] if row < len(self._places) else None
