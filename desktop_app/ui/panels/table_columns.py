"""Gives the columns of both views of a table their widths, and keeps those that the user dragged."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from desktop_app.ui.density import Density
from desktop_app.ui.models.alignment_table_model import (
    BASE_COLUMN,
    FIRST_REGULATION,
    NUMBER_COLUMN,
    AlignmentTableModel,
)
from desktop_app.ui.panels.column_order import ColumnOrder
from desktop_app.ui.panels.column_widths import fit_columns
from desktop_app.ui.panels.table_view import TableView
from desktop_app.ui.theme import Theme


class TableColumns(QObject):
    """Widths by density: a column that was dragged keeps its width until the window is opened anew."""

    dragged = Signal()
    """The user gave a column another width."""

    def __init__(self, views: tuple[TableView, TableView], model: AlignmentTableModel, order: ColumnOrder) -> None:
        super().__init__(views[1])
        self._frozen, self._view = views
        self._model, self._order = model, order
        self._density = Density.COMPACT
        self._own: dict[tuple[Density, int], int] = {}
        self.each, self.number = 0, 0
        """Width of a regulation and of the numbers in px, where it was not dragged."""
        for view in views:
            view.header().sectionResized.connect(self._note)

    def fit(self, theme: Theme, density: Density, room: int, window: int) -> None:
        """Share ``room`` px among the columns that are seen; ``window`` is the width of the whole window in px."""
        self._density = density
        widths = fit_columns(self._model, len(self._order.columns), theme, density, room, window)
        self.each, self.number = widths.each, widths.number
        usual = {NUMBER_COLUMN: widths.number, BASE_COLUMN: widths.base}
        for view in (self._frozen, self._view):
            with QSignalBlocker(view.header()):
                for column in range(self._model.columnCount()):
                    width = self._own.get((density, column), usual.get(column, widths.each))
                    if not view.isColumnHidden(column):
                        view.setColumnWidth(column, width)
            view.header().set_height(widths.header)
        self._widen_frozen()
        self._view.updateGeometry()

    def on_screen(self) -> list[int]:
        """Columns of regulations that are in sight."""
        room = self._view.viewport().width()
        seen = []
        for column in self._order.columns:
            left = self._view.columnViewportPosition(column)
            if self._order.is_pinned(column) or (left < room and left + self._view.columnWidth(column) > 0):
                seen.append(column)
        return seen

    def width(self, column: int) -> int:
        """Width in px of a column, in whichever view it stands."""
        is_left = column < FIRST_REGULATION or self._order.is_pinned(column)
        return (self._frozen if is_left else self._view).columnWidth(column)

    def _note(self, column: int, before: int, width: int) -> None:
        """Keep a dragged width; a column that is hidden or shown goes to 0 or comes from there."""
        if before > 0 and width > 0:
            self._own[self._density, column] = width
            self._widen_frozen()
            self.dragged.emit()

    def _widen_frozen(self) -> None:
        columns = range(self._model.columnCount())
        width = sum(self._frozen.columnWidth(column) for column in columns if not self._frozen.isColumnHidden(column))
        self._frozen.setFixedWidth(width)
