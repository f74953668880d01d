"""The comparison of one family: what it comes to, what is shown, table and map, and the details of the cell."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.collation.filtering import Filter
from desktop_app.collation.model import DivergenceKind, Table
from desktop_app.messages import Messages
from desktop_app.ui.density import Density
from desktop_app.ui.details_place import DetailsPlace
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel
from desktop_app.ui.panels.comparison_table import ComparisonTable
from desktop_app.ui.panels.details_panel import DetailsPanel
from desktop_app.ui.panels.empty_result import EmptyResult
from desktop_app.ui.panels.filter_bar import FilterBar
from desktop_app.ui.panels.map_panel import MapPanel
from desktop_app.ui.panels.search_state import SearchState
from desktop_app.ui.panels.summary_line import SummaryLine
from desktop_app.ui.places import Place, divergences_by_place, first_place, next_place, previous_place
from desktop_app.ui.searching import Hit
from desktop_app.ui.theme import Theme
from desktop_app.workspace.source_excerpt import SourceFile

WIDE_WINDOW, WIDE_COLUMN = 1600, 96
"""Px from which on the details stand at the right: of the window, and of each column beside them (ui.md, section 6)."""


class ComparisonView(QWidget):
    """Joins the parts that show one table; each of them knows only the table, the filter and the place."""

    position_changed = Signal(int, int)
    """``which, how many`` of the divergences shown is the first of the current cell; 0 if it has none of them."""
    shown_changed = Signal()
    """The filter or the folding changed, so other rows are shown."""

    def __init__(
        self,
        table: Table,
        base: str | None,
        messages: Messages,
        theme: Theme,
        state: FilterState,
        runner: JobRunner | None = None,
    ) -> None:
        super().__init__()
        self._table, self._theme, self._state = table, theme, state
        self._weights = divergences_by_place(table, state.filter)
        self._details_place = DetailsPlace.BY_ROOM
        self.model = AlignmentTableModel(table, messages, self, base=base)
        self.summary, self.filters = SummaryLine(table, theme), FilterBar(table, messages, theme, state)
        self.table, self.map = ComparisonTable(self.model, theme), MapPanel(self.model, messages, theme)
        self.details, self.search = DetailsPanel(self.model, messages, theme), SearchState(table, runner, self)
        self._split, self._rows, self._nothing = QSplitter(Qt.Orientation.Vertical), QStackedWidget(), EmptyResult()
        self._lay_out()
        self._connect()
        self._start()

    @property
    def folding(self) -> bool:
        """Whether equal rows are folded."""
        return self.filters.fold.isChecked()

    @property
    def kinds_here(self) -> tuple[DivergenceKind, ...]:
        """Kinds of the divergences that are shown in the current cell, the gravest first."""
        place = self.table.place
        shown = self.model.face(place.row, place.regulation).shown if place is not None else ()
        return tuple(divergence.kind for divergence in shown)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        for part in (self.summary, self.filters, self.table, self.map, self.details):
            part.set_theme(theme)

    def set_folding(self, folding: bool) -> None:
        """Fold equal rows, or show them."""
        self.filters.set_folded(folding)
        self.table.set_folding(folding)
        self.shown_changed.emit()

    def set_sources(self, files: Mapping[str, SourceFile], runner: JobRunner) -> None:
        """Show provisions in these files, by regulation id."""
        self.details.set_sources(files, runner)

    def set_details_place(self, place: DetailsPlace) -> None:
        """Let the details stand there, whatever the room."""
        self._details_place = place
        self._arrange()

    def go_to(self, place: Place | None) -> bool:
        """Select a cell, out of its fold too; False if there is none."""
        return place is not None and self.table.go_to(place)

    def go_to_next(self) -> None:
        """Select the next divergent cell that is shown; after the last the first."""
        self.go_to(next_place(tuple(self._weights), self.table.place))

    def go_to_previous(self) -> None:
        """Select the divergent cell before; before the first the last."""
        self.go_to(previous_place(tuple(self._weights), self.table.place))

    def go_to_number(self, number: str) -> bool:
        """Select the row of a number ("14.62"), out of its fold too; False if no row bears it."""
        row = self.model.row_of(number)
        place = self.table.place
        return row is not None and self.go_to(Place(row, place.regulation if place is not None else 0))

    def cell_text(self) -> str:
        """The text of the current cell, letter for letter; empty if there is none."""
        place = self.table.place
        cell = self.model.face(place.row, place.regulation).cell if place is not None else None
        return cell.text if cell is not None else ""

    def tell_position(self) -> None:
        """Say anew which of the divergences shown are those of the current cell."""
        total = sum(self._weights.values())
        before = 0
        for place, weight in self._weights.items():
            if place == self.table.place:
                self.position_changed.emit(before + 1, total)
                return
            before += weight
        self.position_changed.emit(0, total)

    def minimumSizeHint(self) -> QSize:
        """The parts give way, the window need not."""
        return QSize(400, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QWidget()
        line = QHBoxLayout(rows)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.table, 1)
        line.addWidget(self.map)
        self._rows.addWidget(rows)
        self._rows.addWidget(self._nothing)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._rows)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.summary, self.filters):
            whole.addWidget(part)
        whole.addWidget(self._split, 1)

    def _connect(self) -> None:
        self._state.changed.connect(self._show_filter)
        self._nothing.clear_wanted.connect(self._state.clear)
        self.filters.fold_toggled.connect(self.set_folding)
        self.table.place_changed.connect(self._show_place)
        self.table.columns_changed.connect(lambda: self.map.set_columns(self.table.order.columns))
        self.table.visible_rows_changed.connect(self.map.set_visible_rows)
        self.table.details_wanted.connect(self.details.setFocus)
        self.map.place_wanted.connect(self.go_to)
        self.details.place_wanted.connect(self.go_to)
        self.search.text_changed.connect(self.table.set_search)
        self.search.hit_changed.connect(self._show_hit)

    def _start(self) -> None:
        self.set_folding(self.table.lines.is_mostly_equal)
        if len(self._table.regulations) == 2:
            self.table.set_density(Density.FULL)
        self.go_to(first_place(self._table) or (Place(0, 0) if self._table.rows else None))

    def _show_filter(self, chosen: Filter) -> None:
        self._weights = divergences_by_place(self._table, chosen)
        self.table.set_filter(chosen)
        self.details.set_filter(chosen)
        is_empty = not self._weights and self._state.is_set
        self._rows.setCurrentIndex(1 if is_empty else 0)
        self.tell_position()
        self.shown_changed.emit()

    def _show_place(self, place: Place | None) -> None:
        self.details.show_place(place)
        self.tell_position()

    def _show_hit(self, hit: Hit | None) -> None:
        if hit is None:
            self.table.set_current_hit(None)
            return
        here = self.table.place
        place = Place(hit.row, hit.regulation if hit.regulation is not None else here.regulation if here else 0)
        self.table.set_current_hit(place)
        self.go_to(place)

    def _arrange(self) -> None:
        wanted = self._details_place
        if wanted is DetailsPlace.BY_ROOM:
            wanted = DetailsPlace.RIGHT if self._has_room_at_the_right() else DetailsPlace.BELOW
        self.details.setVisible(wanted is not DetailsPlace.HIDDEN)
        is_right = wanted is DetailsPlace.RIGHT
        orientation = Qt.Orientation.Horizontal if is_right else Qt.Orientation.Vertical
        size = self._theme.size("details", "right_default" if is_right else "bottom_default")
        self.details.setMinimumHeight(0 if is_right else self._theme.size("details", "bottom_min"))
        self.details.setMinimumWidth(self._theme.size("details", "right_min") if is_right else 0)
        if self._split.orientation() is not orientation or not self._split.sizes()[1]:
            self._split.setOrientation(orientation)
            self.details.set_orientation(Qt.Orientation.Vertical if is_right else Qt.Orientation.Horizontal)
            self._split.setSizes([10_000, size])

    def _has_room_at_the_right(self) -> bool:
        sizes = self._theme.sizes
        own = int(sizes["number_column"]) + int(sizes["base_column"]["compact_default"]) + self.map.sizeHint().width()
        room = self.width() - own - self._theme.size("details", "right_default")
        return self.window().width() >= WIDE_WINDOW and room >= WIDE_COLUMN * len(self._table.regulations)
