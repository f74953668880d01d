"""The lines that a comparison table shows: its rows, runs of equal rows folded to one line each.

A run that was unfolded keeps its line above its rows, so that it can be folded again. Lines are positions in a list,
made anew in one pass: nothing is computed while painting.
"""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from desktop_app.ui.models.alignment_table_model import NUMBER_COLUMN, AlignmentTableModel, AnyIndex, FaceRole

MOSTLY_EQUAL = 0.6
"""Share of equal rows from which on they are folded at the start (ui.md, section 4)."""

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of equal rows, first and last by their positions in the table."""

    first: int
    last: int
    is_open: bool = False

    @property
    def count(self) -> int:
        """How many rows."""
        return self.last - self.first + 1


class LineModel(QAbstractTableModel):
    """Lines of a table; the columns are those of its `AlignmentTableModel`."""

    folding_changed = Signal(bool)

    def __init__(self, source: AlignmentTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._folding = False
        self._open: set[int] = set()
        self._lines: list[int | Fold] = []
        self._starts: list[int] = []
        self._take(self._all_lines())
        source.shown_changed.connect(self._begin_anew)
        source.headerDataChanged.connect(self.headerDataChanged)

    @property
    def folding(self) -> bool:
        """Whether equal rows are folded."""
        return self._folding

    @property
    def is_mostly_equal(self) -> bool:
        """Whether so many rows are equal that a table begins with them folded."""
        count = self.source.rowCount()
        equal = count - sum(self.source.diverges(row) for row in range(count))
        return 0 < equal < count and equal / count > MOSTLY_EQUAL

    def set_folding(self, folding: bool) -> None:
        """Fold all runs of equal rows, or show all rows."""
        if folding != self._folding:
            self._folding = folding
            self._begin_anew()
            self.folding_changed.emit(folding)

    def toggle(self, line: int) -> None:
        """Unfold the run of a line, or fold it again; nothing if the line is a row."""
        fold = self._lines[line]
        if not isinstance(fold, Fold):
            return
        first, last = line + 1, line + fold.count
        if fold.is_open:
            self.beginRemoveRows(_ROOT, first, last)
            self._open.discard(fold.first)
        else:
            self.beginInsertRows(_ROOT, first, last)
            self._open.add(fold.first)
        self._take(self._all_lines())
        self.endRemoveRows() if fold.is_open else self.endInsertRows()
        self.dataChanged.emit(self.index(line, 0), self.index(line, self.columnCount() - 1))

    def reveal(self, row: int) -> int:
        """The line of a row, its run unfolded if it was folded."""
        line = self.line_of(row)
        if isinstance(self._lines[line], Fold):
            self.toggle(line)
        return self.line_of(row)

    def line_of(self, row: int) -> int:
        """The line of a row of the table, or of the fold that hides it."""
        return bisect_right(self._starts, row) - 1

    def row_at(self, line: int) -> int | None:
        """The row of the table that stands in the line; None in a fold."""
        found = self._lines[line] if 0 <= line < len(self._lines) else None
        return None if isinstance(found, Fold) else found

    def fold_at(self, line: int) -> Fold | None:
        """The fold in the line; None for a row."""
        found = self._lines[line] if 0 <= line < len(self._lines) else None
        return found if isinstance(found, Fold) else None

    def rows_at(self, line: int) -> tuple[int, int]:
        """First and last row of the table that the line stands for."""
        found = self._lines[line]
        return (found.first, found.last) if isinstance(found, Fold) else (found, found)

    def range_text(self, fold: Fold) -> str:
        """Numbers of a fold's first and last row."""
        first, last = self.source.label(fold.first), self.source.label(fold.last)
        return first if first == last else f"{first} – {last}"

    def count_text(self, fold: Fold) -> str:
        """How many rows a fold has."""
        return self.tr("%n equal row(s)", "", fold.count)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Lines; none below a cell."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Columns of the table; none below a cell."""
        return self.source.columnCount(parent)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the table's model says of a row; of a fold its text, and the `Fold` itself as `FaceRole`."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if not isinstance(line, Fold):
            return self.source.value(line, index.column(), role)
        if role == FaceRole:
            return line
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if is_text and (index.column() == NUMBER_COLUMN or role == Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.range_text(line)}   {self.count_text(line)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the table's model says."""
        return self.source.headerData(section, orientation, role)

    def _begin_anew(self) -> None:
        self.beginResetModel()
        self._open.clear()
        self._take(self._all_lines())
        self.endResetModel()

    def _take(self, lines: list[int | Fold]) -> None:
        self._lines = lines
        self._starts = [line.first if isinstance(line, Fold) else line for line in lines]

    def _all_lines(self) -> list[int | Fold]:
        count = self.source.rowCount()
        if not self._folding:
            return list(range(count))
        lines: list[int | Fold] = []
        row = 0
        while row < count:
            last = row
            while last < count and not self.source.diverges(last):
                last += 1
            if last > row:
                is_open = row in self._open
                lines.append(Fold(row, last - 1, is_open))
                lines += range(row, last) if is_open else ()
            if last < count:
                lines.append(last)
            row = last + 1
        return lines
