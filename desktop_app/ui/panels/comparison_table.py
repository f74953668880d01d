"""The table of one family: number and base stand still at the left, the regulations scroll beside them.

What is selected is a `Place` of the whole table: it outlives folds, filters, densities and themes, and so do the order
of the columns, hidden and pinned ones.
"""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from desktop_app.collation.filtering import Filter
from desktop_app.ui.delegates.reading_delegate import ReadingDelegate
from desktop_app.ui.density import Density
from desktop_app.ui.models.alignment_table_model import (
    BASE_COLUMN,
    FIRST_REGULATION,
    NUMBER_COLUMN,
    AlignmentTableModel,
)
from desktop_app.ui.models.line_model import LineModel
from desktop_app.ui.panels.column_menu import ColumnMenu
from desktop_app.ui.panels.column_order import ColumnOrder
from desktop_app.ui.panels.paired_views import PairedViews
from desktop_app.ui.panels.row_sizes import RowSizes
from desktop_app.ui.panels.scroll_anchor import ScrollAnchor, restore_anchor, take_anchor
from desktop_app.ui.panels.table_columns import TableColumns
from desktop_app.ui.places import Place
from desktop_app.ui.theme import Theme


class ComparisonTable(QWidget):
    """Shows the rows, and says which cell is the current one."""

    place_changed = Signal(object)
    """`Place` of the current cell in the whole table, or None."""

    base_wanted = Signal(str)
    """Id of the regulation that all shall be compared with."""

    details_wanted = Signal()
    """Enter was pressed on a cell."""

    columns_changed = Signal()
    """Other columns are hidden or pinned, or they stand in another order; see `order`."""

    visible_rows_changed = Signal(int, int)
    """First and last row of the table that are in sight, folded ones included."""

    def __init__(self, model: AlignmentTableModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self._theme, self._density = model, theme, Density.COMPACT
        self.lines, self.order = LineModel(model, self), ColumnOrder(model, self)
        self._place: Place | None = None
        self._anchor: ScrollAnchor | None = None
        self._told = (0, -1)
        self._fitted = 0  # nothing is sized before the table has its place in a window
        self._later = QTimer(self, singleShot=True, interval=0)
        self.delegate = ReadingDelegate(theme, self.lines, self)
        self._views = PairedViews(self.lines, self.order, self.delegate, theme)
        self._view = self._views.view
        self.order.attach(*self._views.both)
        self.menu = ColumnMenu(self.order, theme, self)
        self._widths = TableColumns(self._views.both, model, self.order)
        self._sizes = RowSizes(self._views.both, self.lines, self.delegate, self._widths)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)
        self._view.setAccessibleName(self.tr("Comparison"))
        self._views.frozen.setAccessibleName(self.tr("Numbers and base"))
        self._connect()

    @property
    def density(self) -> Density:
        """How much the cells show."""
        return self._density

    @property
    def place(self) -> Place | None:
        """The current cell, None if there is none; a fold that hides it does not change it."""
        return self._place

    @property
    def scroll_bar(self) -> QScrollBar:
        """What scrolls the lines."""
        return self._view.verticalScrollBar()

    @property
    def visible_rows(self) -> tuple[int, int]:
        """First and last row of the table in sight, folded ones included; (0, -1) of an empty table."""
        if not self.lines.rowCount():
            return (0, -1)
        first = max(self._view.rowAt(0), 0)
        last = self._view.rowAt(self._view.viewport().height() - 1)
        last = last if last >= 0 else self.lines.rowCount() - 1
        return self.lines.rows_at(first)[0], self.lines.rows_at(last)[1]

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        changes_sizes = theme.roles != self._theme.roles
        self._theme = theme
        self.menu.set_theme(theme)
        self.delegate.set_theme(theme)
        self._views.set_theme(theme)
        if changes_sizes:
            self._fit_in_place()

    def set_density(self, density: Density) -> None:
        """Show compact cells or full texts; what is in sight stays in sight."""
        if density is not self._density:
            self._density = density
            self.delegate.set_density(density)
            self._fit_in_place()

    def set_folding(self, folding: bool) -> None:
        """Fold runs of equal rows to one line each, or show all rows."""
        self.lines.set_folding(folding)

    def set_filter(self, chosen: Filter) -> None:
        """Show other divergences; rows that show none count as equal."""
        self.model.set_filter(chosen)

    def set_search(self, text: str) -> None:
        """Set off what is searched for, in all texts; nothing for an empty text."""
        self.delegate.set_search(text)
        self._views.repaint_cells()

    def set_current_hit(self, place: Place | None) -> None:
        """Fill what the search found in this cell, and no other."""
        self.delegate.set_current_hit(place)
        self._views.repaint_cells()

    def go_to(self, place: Place) -> bool:
        """Make a cell the current one and bring it in sight, out of a fold or a hidden column; False if none."""
        column = place.regulation + FIRST_REGULATION
        if not (0 <= place.row < self.model.rowCount() and FIRST_REGULATION <= column < self.model.columnCount()):
            return False
        self.order.show(column)
        index = self.lines.index(self.lines.reveal(place.row), column)
        self._view.setCurrentIndex(index)
        self._views.bring_in_sight(index)
        return True

    def take_focus(self) -> None:
        """Let the keyboard move the current cell."""
        self._view.setFocus()

    def hide_current_column(self) -> None:
        """Hide the column of the current cell; the cell beside it becomes the current one."""
        self._hide(self._view.currentIndex().column())

    def pin_current_column(self) -> None:
        """Let the column of the current cell stay beside the base, or scroll with the others again."""
        if (column := self._view.currentIndex().column()) >= FIRST_REGULATION:
            self.order.toggle_pin(column)

    def show_all_columns(self) -> None:
        """Show hidden columns again."""
        self.order.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns anew."""
        super().resizeEvent(event)
        if event.size().width() != self._fitted:
            self._fit_in_place()
        else:
            self._scrolled()

    def minimumSizeHint(self) -> QSize:
        """Some rows at least, whatever else the window shows (ui.md, section 2)."""
        return QSize(320, self._theme.size("table_header_vertical") + 6 * self._theme.size("row", "compact"))

    def _connect(self) -> None:
        self.destroyed.connect(partial(_let_go, self.delegate))
        self._views.scrolled.connect(self._scrolled)
        self._views.clicked.connect(self._click)
        self._views.chosen.connect(self._choose)
        self._view.selectionModel().currentChanged.connect(self._take_current)
        self.lines.modelAboutToBeReset.connect(self._take_anchor)
        self.lines.modelReset.connect(self._begin_anew)
        self.lines.rowsInserted.connect(self._size_inserted)
        self.lines.rowsRemoved.connect(self._follow_lines)
        self.order.changed.connect(self._fit_in_place)
        self.order.changed.connect(self.columns_changed)
        self._widths.dragged.connect(self._later.start)
        self._later.timeout.connect(self._scrolled)
        self.menu.base_wanted.connect(self._want_base)
        self.menu.hide_wanted.connect(self._hide)
        for view in self._views.both:
            view.header().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.header().customContextMenuRequested.connect(partial(self.menu.open, view))

    def _want_base(self, column: int) -> None:
        self.base_wanted.emit(self.model.column(column - FIRST_REGULATION).regulation.id)

    def _hide(self, column: int) -> None:
        seen = self.order.columns
        if column in seen and len(seen) > 1:
            at = seen.index(column)
            here = self._view.currentIndex()
            if here.column() == column:
                self._view.setCurrentIndex(here.siblingAtColumn(seen[at + 1 if at + 1 < len(seen) else at - 1]))
            self.order.hide(column)

    def _take_current(self, index: QModelIndex) -> None:
        self._views.set_current(index.row(), index.column())
        row = self.lines.row_at(index.row())
        place = Place(row, index.column() - FIRST_REGULATION) if row is not None else self._place
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)

    def _click(self, index: QModelIndex) -> None:
        """A click on a fold unfolds it or folds it again, one on number or base selects the row."""
        self.take_focus()
        current = self._view.currentIndex().column()
        column = index.column() if index.column() >= FIRST_REGULATION else max(current, FIRST_REGULATION)
        self._view.setCurrentIndex(self.lines.index(index.row(), column))
        self._choose(index, from_keyboard=False)

    def _choose(self, index: QModelIndex, *, from_keyboard: bool = True) -> None:
        if self.lines.fold_at(index.row()) is not None:
            self.lines.toggle(index.row())
        elif from_keyboard:
            self.details_wanted.emit()

    def _take_anchor(self) -> None:
        self._anchor = take_anchor(self._view, self.lines, self._place.row if self._place is not None else None)

    def _begin_anew(self) -> None:
        """Other lines are shown: select the same cell, or the fold that hides it, where it stood."""
        self.delegate.full.forget()
        self.delegate.hovered = (-1, -1)
        self._sizes.estimate(self._theme, self._density)
        if self._place is not None:
            line, column = self.lines.line_of(self._place.row), self._place.regulation + FIRST_REGULATION
            self._view.setCurrentIndex(self.lines.index(line, column))
        restore_anchor(self._view, self.lines, self._anchor)
        self._scrolled()

    def _size_inserted(self, _: object, first: int, last: int) -> None:
        self._sizes.estimate(self._theme, self._density, first, last)
        self._follow_lines()

    def _follow_lines(self) -> None:
        """Lines came or went: the current cell stands elsewhere now."""
        self._sizes.forget()
        index = self._view.currentIndex()
        self._views.set_current(index.row(), index.column())
        self._scrolled()

    def _fit(self) -> None:
        self._fitted = self.width()
        room = self.width() - self._view.verticalScrollBar().sizeHint().width() - 2
        self._widths.fit(self._theme, self._density, room, self.window().width())
        self._views.settle()
        self.delegate.left_widths = (self._widths.width(NUMBER_COLUMN), self._widths.width(BASE_COLUMN))
        self._sizes.estimate(self._theme, self._density)

    def _fit_in_place(self) -> None:
        """Give columns and rows their sizes anew; what is in sight stays in sight."""
        self._take_anchor()
        self._fit()
        restore_anchor(self._view, self.lines, self._anchor)
        if self._place is not None and self._anchor is not None and self._anchor.row == self._place.row:
            self._views.bring_in_sight(self._view.currentIndex())
        self._scrolled()

    def _scrolled(self) -> None:
        self._sizes.make_exact(self._density)
        first, last = self.visible_rows
        if (first, last) != self._told:
            self._told = (first, last)
            self.visible_rows_changed.emit(first, last)


def _let_go(delegate: ReadingDelegate) -> None:
    """Free the layouts with the table: left to Python, another thread may come to free what Qt made in this one."""
    delegate.full.forget()
