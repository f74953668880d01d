"""What can be done with a column: the context menu of the table's header."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION
from desktop_app.ui.panels.column_order import ColumnOrder
from desktop_app.ui.panels.table_view import TableView
from desktop_app.ui.theme import Theme


class ColumnMenu(QObject):
    """Opens the menu of a column where its header is clicked with the right button."""

    base_wanted = Signal(int)
    """Column that all shall be compared with."""

    hide_wanted = Signal(int)

    def __init__(self, order: ColumnOrder, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._order, self._theme, self._widget = order, theme, parent

    def set_theme(self, theme: Theme) -> None:
        """Draw icons with another theme."""
        self._theme = theme

    def open(self, view: TableView, point: QPoint) -> None:
        """Open the menu at a point of a view's header; nothing over number and base."""
        column = view.header().logicalIndexAt(point)
        if column >= FIRST_REGULATION:
            menu = self.make(column)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(view.header().viewport().mapToGlobal(point))

    def make(self, column: int) -> QMenu:
        """The menu of a column; what would change nothing is grey."""
        menu, order = QMenu(self._widget), self._order
        pin = self.tr("Unpin column") if order.is_pinned(column) else self.tr("Pin column")
        entries = (
            ("base", self.tr("Choose as base"), partial(self.base_wanted.emit, column), True),
            ("hide", self.tr("Hide column"), partial(self.hide_wanted.emit, column), len(order.columns) > 1),
            ("pin", pin, partial(order.toggle_pin, column), True),
            ("show", self.tr("Show all columns"), order.show, bool(order.hidden)),
        )
        for name, text, act, is_enabled in entries:
            drawn = icon(name, self._theme.neutral["text"], disabled=self._theme.neutral["equal"])
            action = menu.addAction(drawn, text)
            action.triggered.connect(partial(_without_check, act))
            action.setEnabled(is_enabled)
        return menu


def _without_check(act: partial[None] | object, *_: object) -> None:
    """Call what a menu entry does, without the state that Qt hands over."""
    assert callable(act)
    act()
