"""The table of one family: number and base stand still at the left, the regulations scroll beside them.

Two views on one model share the selection and the vertical scroll bar. Heights of rows are estimated at once and made
exact only for the rows on the screen: sizing 3,000 rows exactly takes seconds (measurements, section 7).
"""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop_app.ui.delegates.reading_delegate import PADDING, Density, ReadingDelegate
from desktop_app.ui.models.alignment_table_model import (
    BASE_COLUMN,
    FIRST_REGULATION,
    NUMBER_COLUMN,
    AlignmentTableModel,
    DivergentRows,
)
from desktop_app.ui.panels.column_widths import fit_columns
from desktop_app.ui.places import Place
from desktop_app.ui.region_header import RegionHeader
from desktop_app.ui.theme import Theme


class ComparisonTable(QWidget):
    """Shows the rows, and says which cell is the current one."""

    place_changed = Signal(object)
    """`Place` of the current cell in the whole table, or None."""

    def __init__(self, model: AlignmentTableModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme, self._density = model, theme, Density.COMPACT
        self.rows = DivergentRows(model, self)
        self._frozen, self._view = QTableView(), QTableView()
        self.delegate = ReadingDelegate(theme, self._current_index, self)
        self._lower_edge = QWidget()
        for view in (self._frozen, self._view):
            self._prepare(view)
        self._prepare_columns()
        self._lay_out()
        self._connect()
        self._fit_columns()
        self._estimate_heights()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.delegate.set_theme(theme)
        for view in (self._frozen, self._view):
            header = view.horizontalHeader()
            if isinstance(header, RegionHeader):
                header.set_theme(theme)
            view.viewport().update()

    def set_density(self, density: Density) -> None:
        """Show compact cells or full texts; the current cell stays in sight."""
        if density is not self._density:
            self._density = density
            self.delegate.set_density(density)
            self._fit_columns()
            self._estimate_heights()
            self._size_visible_rows()
            self._view.scrollTo(self._current_index())

    def show_only_divergent(self, only: bool) -> None:
        """Leave equal rows out, or show them; the current cell stays where it can."""
        place = self.place
        self.rows.show_only_divergent(only)
        self._estimate_heights()
        self._size_visible_rows()
        if place is not None:
            self.go_to(place)

    @property
    def density(self) -> Density:
        """How much the cells show."""
        return self._density

    @property
    def place(self) -> Place | None:
        """The current cell, None if there is none."""
        index = self._current_index()
        if not index.isValid() or index.column() < FIRST_REGULATION:
            return None
        return Place(self.rows.mapToSource(index).row(), index.column() - FIRST_REGULATION)

    def go_to(self, place: Place) -> bool:
        """Make a cell the current one and bring it in sight; False if its row is left out."""
        source = self._model.index(place.row, place.regulation + FIRST_REGULATION)
        index = self.rows.mapFromSource(source)
        if not index.isValid():
            return False
        self._view.setCurrentIndex(index)
        self._size_visible_rows()
        self._view.scrollTo(index)
        return True

    def take_focus(self) -> None:
        """Let the keyboard move the current cell."""
        self._view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns anew."""
        super().resizeEvent(event)
        self._fit_columns()
        self._size_visible_rows()

    def _prepare(self, view: QTableView) -> None:
        view.setModel(self.rows)
        view.setItemDelegate(self.delegate)
        view.setHorizontalHeader(RegionHeader(self._theme, view))
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(self._theme.size("row", "fold"))
        view.verticalHeader().setDefaultSectionSize(self._theme.size("row", "compact_words"))
        view.setShowGrid(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setCornerButtonEnabled(False)
        view.setTabKeyNavigation(False)

    def _prepare_columns(self) -> None:
        for column in range(self._model.columnCount()):
            is_frozen = column < FIRST_REGULATION
            self._view.setColumnHidden(column, is_frozen)
            self._frozen.setColumnHidden(column, not is_frozen)
        self._frozen.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Comparison"))
        self._frozen.setAccessibleName(self.tr("Numbers and base"))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._frozen, 1)
        left.addWidget(self._lower_edge)
        self._lower_edge.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)  # the hairline at the right of the base
        whole.addLayout(left)
        whole.addWidget(self._view, 1)

    def _connect(self) -> None:
        here, there = self._view.verticalScrollBar(), self._frozen.verticalScrollBar()
        here.valueChanged.connect(there.setValue)
        there.valueChanged.connect(here.setValue)
        here.valueChanged.connect(self._size_visible_rows)
        self._view.horizontalScrollBar().rangeChanged.connect(self._follow_scroll_bar)
        self._view.horizontalScrollBar().valueChanged.connect(self._size_visible_rows)
        self._view.selectionModel().currentChanged.connect(self._tell_place)
        self._frozen.pressed.connect(self._select_row)
        self._view.horizontalHeader().sectionResized.connect(self._note_width)
        self._frozen.horizontalHeader().sectionResized.connect(self._note_width)

    def _current_index(self) -> QModelIndex:
        return self._view.currentIndex()

    def _tell_place(self) -> None:
        column = self._current_index().column()
        header = self._view.horizontalHeader()
        if isinstance(header, RegionHeader):
            header.set_current(column)
        for view in (self._frozen, self._view):
            view.viewport().update()
        self.place_changed.emit(self.place)

    def _select_row(self, index: QModelIndex) -> None:
        column = max(self._current_index().column(), FIRST_REGULATION)
        self._view.setCurrentIndex(self.rows.index(index.row(), column))
        self.take_focus()

    def _follow_scroll_bar(self, _: int, maximum: int) -> None:
        """Keep both views equally high: only one of them has a horizontal scroll bar."""
        self._lower_edge.setFixedHeight(self._view.horizontalScrollBar().sizeHint().height())
        self._lower_edge.setVisible(maximum > 0)

    def _fit_columns(self) -> None:
        scroll_bar = self._view.verticalScrollBar().sizeHint().width()
        widths = fit_columns(self._model, self._theme, self._density, self.width() - scroll_bar - 2)
        own = {NUMBER_COLUMN: widths.number, BASE_COLUMN: widths.base}
        self._frozen.setFixedWidth(widths.number + widths.base)
        for view in (self._frozen, self._view):
            header = view.horizontalHeader()
            with QSignalBlocker(header):
                for column in range(self._model.columnCount()):
                    view.setColumnWidth(column, own.get(column, widths.each))
            if isinstance(header, RegionHeader):
                header.set_height(widths.header)
        self._view.updateGeometry()

    def _note_width(self) -> None:
        QTimer.singleShot(0, self, self._size_visible_rows)

    def _estimate_heights(self) -> None:
        """Give every row a height near the right one, from the length of its texts."""
        headers = [view.verticalHeader() for view in (self._frozen, self._view)]
        for header in headers:
            header.setDefaultSectionSize(self._theme.size("row", "compact_words"))
        if self._density is Density.COMPACT:
            for header in headers:
                with QSignalBlocker(header):
                    for row in range(self.rows.rowCount()):
                        header.resizeSection(row, header.defaultSectionSize())
            self._refresh(headers)
            return
        metrics = QFontMetrics(self._theme.fonts["body"])
        width = min(self._view.columnWidth(FIRST_REGULATION), self._frozen.columnWidth(BASE_COLUMN)) - 2 * PADDING
        per_line = max(width / metrics.averageCharWidth(), 1.0)
        padding, line = sum(self._theme.sizes["row"]["full_padding"]), self._theme.line_height("body")
        for row in range(self.rows.rowCount()):
            source = self.rows.mapToSource(self.rows.index(row, 0)).row()
            longest = max(len(cell.text) for cell in self._model.table.rows[source].cells.values())
            for header in headers:
                with QSignalBlocker(header):
                    header.resizeSection(row, padding + line * (1 + int(longest / per_line)))
        self._refresh(headers)

    def _size_visible_rows(self) -> None:
        """Make the heights of the rows on the screen exact, as far as their columns are on the screen too."""
        if self._density is Density.COMPACT or not self.rows.rowCount():
            return
        first = max(self._view.rowAt(0), 0)
        height, y, row = self._view.viewport().height(), 0, first
        headers = [view.verticalHeader() for view in (self._frozen, self._view)]
        start = self._view.rowViewportPosition(first)
        changed = False
        while row < self.rows.rowCount() and start + y < height:
            exact = self._exact_height(row)
            if exact != self._view.rowHeight(row):
                changed = True
                for header in headers:
                    with QSignalBlocker(header):
                        header.resizeSection(row, exact)
            y += exact
            row += 1
        if changed:
            self._refresh(headers)

    def _exact_height(self, row: int) -> int:
        left, right = self._view.columnAt(0), self._view.columnAt(self._view.viewport().width() - 1)
        right = right if right >= 0 else self._model.columnCount() - 1
        columns = range(max(left, FIRST_REGULATION), right + 1)
        own = [self.delegate.height(self.rows.index(row, column), self._view.columnWidth(column)) for column in columns]
        base = self.delegate.height(self.rows.index(row, BASE_COLUMN), self._frozen.columnWidth(BASE_COLUMN))
        return max([base, *own])

    def _refresh(self, headers: list[QHeaderView]) -> None:
        """Let the views take note of heights that were changed silently, all at once."""
        for header in headers:
            header.geometriesChanged.emit()
        for view in (self._frozen, self._view):
            view.updateGeometries()
            view.viewport().update()
