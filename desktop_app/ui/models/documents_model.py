"""A tree of what is open: families and below them their regulations; failures last. A face of a `Listing`."""

from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.export.sentences import sentence
from desktop_app.messages import Messages
from desktop_app.ui.documents_listing import FailureEntry, FamilyEntry, Listing, RegulationEntry

Index = QModelIndex | QPersistentModelIndex
Entry = FamilyEntry | RegulationEntry | FailureEntry

EntryRole = Qt.ItemDataRole.UserRole + 1
"""The entry itself."""
SecondLineRole = Qt.ItemDataRole.UserRole + 2
"""What stands below the name of a family or a failure, in quiet colour."""
SideRole = Qt.ItemDataRole.UserRole + 3
"""What stands at the right of a regulation, in quiet colour."""

_TOP = 0
"""Internal id of what stands at the top; a regulation's is the row of its family, counted from 1."""


class DocumentsModel(QAbstractItemModel):
    """Read-only but for the check marks."""

    comparing_changed = Signal(str, bool)
    """``id, whether it is to be compared``, as the user wishes."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._entries: Listing = ()

    def show_listing(self, entries: Listing) -> bool:
        """List this; False where the same regulations are listed as before, and so stay folded or unfolded."""
        if _shape(entries) == _shape(self._entries):
            self._entries = entries
            for row, entry in enumerate(entries):
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)
                if isinstance(entry, FamilyEntry) and entry.regulations:
                    last = self.index(len(entry.regulations) - 1, 0, index)
                    self.dataChanged.emit(self.index(0, 0, index), last)
            return False
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()
        return True

    def index_of(self, regulation: str) -> QModelIndex:
        """Where a regulation is listed; invalid if nowhere."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, FamilyEntry):
                for place, item in enumerate(entry.regulations):
                    if item.id == regulation:
                        return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def entry(self, index: Index) -> Entry | None:
        """What stands there."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return self._entries[index.row()]
        family = self._entries[index.internalId() - 1]
        return family.regulations[index.row()] if isinstance(family, FamilyEntry) else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """See Qt."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """See Qt."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """See Qt."""
        if not parent.isValid():
            return len(self._entries)
        entry = self.entry(parent) if parent.column() == 0 else None
        return len(entry.regulations) if isinstance(entry, FamilyEntry) else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Regulations that can be left out have a check mark."""
        flags = super().flags(index)
        entry = self.entry(index)
        if isinstance(entry, RegulationEntry):
            flags |= Qt.ItemFlag.ItemNeverHasChildren
            if entry.is_compared is not None:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, the check mark, and the entry itself."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == EntryRole:
            return entry
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._whole(entry)
        if role == SecondLineRole:
            return self._second_line(entry)
        if isinstance(entry, RegulationEntry):
            if role == SideRole:
                return self._side(entry)
            if role == Qt.ItemDataRole.CheckStateRole and entry.is_compared is not None:
                return Qt.CheckState.Checked if entry.is_compared else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass the wish on; the mark changes when the comparison does."""
        entry = self.entry(index)
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(entry, RegulationEntry):
            return False
        self.comparing_changed.emit(entry.id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _second_line(self, entry: Entry) -> str:
        if isinstance(entry, FailureEntry):
            return sentence(replace(entry.reason, path=entry.name), self._messages)
        if isinstance(entry, RegulationEntry):
            return ""
        count = len(entry.regulations)
        if entry.functions is None:
            return self.tr("%n regulation(s) so far", "", count)
        said = self.tr("%n regulation(s)", "", count)
        return f"{said}, {self._functions(entry.functions)}" if entry.functions else said

    def _side(self, entry: RegulationEntry) -> str:
        if entry.is_partial:
            return self.tr("partial")
        return str(entry.functions) if entry.functions is not None else ""

    def _functions(self, count: int) -> str:
        return self.tr("%n function(s)", "", count)

    def _whole(self, entry: Entry) -> str:
        if not isinstance(entry, RegulationEntry):
            return f"{entry.name}\n{self._second_line(entry)}"
        lines = [entry.name]
        if entry.annex:
            lines.append(self.tr("Annex %1").replace("%1", entry.annex))
        if entry.is_base:
            lines.append(self.tr("The others are compared with it"))
        if entry.is_compared is False:
            lines.append(self.tr("Left out of the comparison"))
        if entry.is_partial:
            lines.append(self.tr("Known only by an amending order"))
        if entry.functions is not None:
            lines.append(self._functions(entry.functions))
        if entry.warnings:
            lines.append(self.tr("%n warning(s)", "", len(entry.warnings)))
        return "\n".join(lines)


def _shape(entries: Listing) -> list[object]:
    """What a tree's rows are, apart from how they look."""
    return [
        [item.id for item in entry.regulations] if isinstance(entry, FamilyEntry) else entry.name for entry in entries
    ]
