"""The resemblance of all regulations as a square for Qt's views: each cell is a pair."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desktop_app.collation.model import Table
from desktop_app.collation.resemblance import Resemblance, chosen_steps
from desktop_app.export.wording import region_names
from desktop_app.ui.models.list_model import AnyIndex
from desktop_app.ui.short_names import short_names

PairRole = Qt.ItemDataRole.UserRole + 1
"""`Pair` of a cell."""

STEPS = 6
"""Shades beside that of equal texts."""

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two regulations; positions are those of the table."""

    one: int
    other: int
    differing: int
    step: int
    """Shade, 0 for no differing row, at most `STEPS`."""
    is_same: bool

    @property
    def is_self(self) -> bool:
        """Whether it is one regulation and itself."""
        return self.one == self.other


class ResemblanceModel(QAbstractTableModel):
    """Regulations against regulations, alike ones beside each other."""

    def __init__(
        self, table: Table, found: Resemblance, say: Callable[[Pair], str], parent: QObject | None = None
    ) -> None:
        """``say`` puts a pair into words."""
        super().__init__(parent)
        self._found, self._say = found, say
        self._order = found.order
        names, shorts = region_names(table.regulations), short_names(table.regulations)
        self._names = tuple(names[table.regulations[place].id] for place in self._order)
        self._shorts = tuple(shorts[table.regulations[place].id] for place in self._order)
        self.steps = tuple(chosen_steps(found.most, STEPS))
        """Range of counts of each shade."""

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each regulation."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each regulation."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number of rows that differ, the pair in words, or `Pair`."""
        if not index.isValid():
            return None
        pair = self.pair(index.row(), index.column())
        if role == PairRole:
            return pair
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if pair.is_self else "≡" if pair.is_same else str(pair.differing)
        if role == Qt.ItemDataRole.AccessibleTextRole or (role == Qt.ItemDataRole.ToolTipRole and not pair.is_self):
            return self._say(pair)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names at the left, short ones above."""
        if not 0 <= section < len(self._order):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._names[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[section] if orientation == Qt.Orientation.Vertical else self._shorts[section]
        return None

    def pair(self, row: int, column: int) -> Pair:
        """The pair of a cell, by its position in the square."""
        one, other = self._order[row], self._order[column]
        differing = self._found.differing[one][other]
        step = next((at for at, (_, end) in enumerate(self.steps, 1) if differing <= end), 0) if differing else 0
        return Pair(one, other, differing, step, one != other and self._found.is_same(one, other))

    def index_of(self, one: int, other: int) -> QModelIndex:
        """The cell of two regulations, by their positions in the table."""
        return self.index(self._order.index(one), self._order.index(other))
