"""Findings in groups, as a tree of two levels for Qt's views."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from desktop_app.ui.models.list_model import AnyIndex, PlaceRole, cell_data
from desktop_app.ui.places import Place
from desktop_app.ui.text_cell import TextCell

_ROOT = QModelIndex()
_GROUP = 0
"""Internal id of groups; lines have the position of their group, counted from 1."""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding at one place."""

    cells: tuple[TextCell, ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings of one kind, or of one word."""

    cells: tuple[TextCell, ...]
    lines: tuple[FindingLine, ...]
    place: Place | None = None


class FindingsModel(QAbstractItemModel):
    """Groups of findings under headers."""

    def __init__(self, headers: Sequence[str], groups: Sequence[FindingGroup], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers, self.groups = tuple(headers), tuple(groups)

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        """The index of a group, or of a line below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: AnyIndex = _ROOT) -> QModelIndex:  # type: ignore[override]
        """The group of a line; none of a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Groups, or the lines of one."""
        if not parent.isValid():
            return len(self.groups)
        is_group = parent.internalId() == _GROUP and parent.column() == 0
        return len(self.groups[parent.row()].lines) if is_group else 0

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each header, on both levels."""
        return len(self.headers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, what a screen reader says, a tool tip, our own roles."""
        if not index.isValid():
            return None
        found = self.finding(index)
        if role == PlaceRole:
            return found.place
        return cell_data(found.cells[index.column()], self.headers[index.column()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section] if 0 <= section < len(self.headers) else None
        return None

    def finding(self, index: AnyIndex) -> FindingGroup | FindingLine:
        """What stands at an index."""
        if index.internalId() == _GROUP:
            return self.groups[index.row()]
        return self.groups[index.internalId() - 1].lines[index.row()]
