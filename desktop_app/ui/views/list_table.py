"""A list on the screen: rows of `TextCell` under a header, selected by whole rows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_app.ui.delegates.list_delegate import ListDelegate
from desktop_app.ui.models.list_model import ListModel, PlaceRole
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.list_header import ListHeader
from desktop_app.ui.views.list_manners import copy_rows, dress_view, fit_columns, handle_key, needed_width, select

AnyIndex = QModelIndex | QPersistentModelIndex


class ListTable(QTableView):
    """Shows a `ListModel`; Enter and a double click lead to the place of a row."""

    place_wanted = Signal(object)
    """`Place` that a row leads to."""

    def __init__(
        self,
        model: ListModel,
        theme: Theme,
        weights: Sequence[float],
        *,
        row_height: int,
        sortable: bool = False,
        icons: frozenset[int] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        """``weights``: 0 for a column that fits its texts, else its share of the rest; ``icons``: columns with ones."""
        super().__init__(parent)
        self._list, self._theme, self._weights, self._icons = model, theme, tuple(weights), icons
        self._hovered = -1
        self._fitted_width = 0
        self._header = ListHeader(theme, self)
        self._delegate = ListDelegate(theme, row_height, lambda index: index.row() == self._hovered, self)
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._dress(row_height)
        self.activated.connect(self._want_place)
        self.entered.connect(self._hover)
        if sortable:
            self._header.let_sort()
            self._header.sortIndicatorChanged.connect(model.sort)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self._header.set_theme(theme)
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_model(self, model: ListModel) -> None:
        """Show another list under the same columns, which keep their widths; the old one is thrown away."""
        old, selection = self._list, self.selectionModel()
        self._list = model
        self.setModel(model)
        selection.deleteLater()
        old.deleteLater()

    def copy(self) -> None:
        """Put the selected rows on the clipboard."""
        copy_rows(self, self._list.columnCount())

    def select_row(self, row: int) -> None:
        """Make a row the current one."""
        select(self, self._list.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Enter leads to the place; other keys move."""
        if not handle_key(self, event, self.copy):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns fill the width until the user drags one."""
        super().resizeEvent(event)
        if self.viewport().width() != self._fitted_width:
            self.fit()

    def fit(self) -> None:
        """Give the columns their widths."""
        self._fitted_width = self.viewport().width()
        fit_columns(self._header, self._fitted_width, self._weights, self._need)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _need(self, column: int) -> int:
        return needed_width(self._theme, tuple(self._list.samples(column)), icons=column in self._icons)

    def _dress(self, row_height: int) -> None:
        dress_view(self)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.verticalHeader().setDefaultSectionSize(row_height)

    def _hover(self, index: AnyIndex) -> None:
        self._hovered = index.row()
        self.viewport().update()

    def _want_place(self, index: AnyIndex) -> None:
        if (place := index.data(PlaceRole)) is not None:
            self.place_wanted.emit(place)
