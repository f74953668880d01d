"""Which regulations are seen and where: hidden columns, columns pinned beside the base, the order the user dragged.

Columns are known by their position in the model, regulations by their ids; order, hidden and pinned ones outlive
filters, densities and themes, since nothing here is made anew for those.
"""

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION, AlignmentTableModel
from desktop_app.ui.panels.table_view import TableView


class ColumnOrder(QObject):
    """Shows each column in one of the two views, or in none."""

    changed = Signal()
    """Other columns are hidden or pinned, or they stand in another order."""

    def __init__(self, model: AlignmentTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._hidden: set[int] = set()
        self._pinned: list[int] = []
        self._views: tuple[TableView, TableView] | None = None

    def attach(self, frozen: TableView, view: TableView) -> None:
        """Rule these two views from now on."""
        self._views = (frozen, view)
        view.header().setSectionsMovable(True)
        view.header().sectionMoved.connect(self._tell)
        self._apply()

    @property
    def columns(self) -> tuple[int, ...]:
        """Columns of regulations in the order they are seen in, the pinned ones first."""
        if self._views is None:
            return ()
        header = self._views[1].header()
        others = [header.logicalIndex(place) for place in range(header.count())]
        seen = [column for column in others if column >= FIRST_REGULATION and column not in self._pinned]
        return tuple(column for column in [*self._pinned, *seen] if column not in self._hidden)

    @property
    def hidden(self) -> frozenset[str]:
        """Ids of the regulations that are hidden."""
        return frozenset(self._id(column) for column in self._hidden)

    @property
    def pinned(self) -> tuple[str, ...]:
        """Ids of the regulations beside the base, in their order."""
        return tuple(self._id(column) for column in self._pinned)

    def is_hidden(self, column: int) -> bool:
        """Whether the column is hidden."""
        return column in self._hidden

    def is_pinned(self, column: int) -> bool:
        """Whether the column stands beside the base."""
        return column in self._pinned

    def hide(self, *columns: int) -> None:
        """Hide columns; one stays at least."""
        kept = [column for column in self.columns if column not in columns]
        if kept:
            self._hidden.update(columns)
            self._apply()

    def show(self, *columns: int) -> None:
        """Show hidden columns again; all if none is named."""
        if self._hidden:
            self._hidden.difference_update(columns or set(self._hidden))
            self._apply()

    def toggle_pin(self, column: int) -> None:
        """Move a column beside the base, or back to its place."""
        if column in self._pinned:
            self._pinned.remove(column)
        else:
            self._pinned.append(column)
        self._apply()

    def _id(self, column: int) -> str:
        return self._model.table.regulations[column - FIRST_REGULATION].id

    def _apply(self) -> None:
        if self._views is None:
            return
        frozen, view = self._views
        for column in range(FIRST_REGULATION, self._model.columnCount()):
            hidden, pinned = column in self._hidden, column in self._pinned
            frozen.setColumnHidden(column, hidden or not pinned)
            view.setColumnHidden(column, hidden or pinned)
        for column in range(FIRST_REGULATION):
            view.setColumnHidden(column, True)
        for place, column in enumerate(self._pinned):
            frozen.header().moveSection(frozen.header().visualIndex(column), FIRST_REGULATION + place)
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()
