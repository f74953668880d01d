"""One family: the views of its table behind tabs; all but the comparison are made when they are first shown."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.collation.filtering import narrow
from desktop_app.collation.model import Table
from desktop_app.export.record import Comparison
from desktop_app.messages import Messages
from desktop_app.ui.density import Density
from desktop_app.ui.details_place import DetailsPlace
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.focus_ring import focus_first, holds_focus
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.panels.comparison_table import ComparisonTable
from desktop_app.ui.panels.comparison_view import ComparisonView
from desktop_app.ui.panels.details_panel import DetailsPanel
from desktop_app.ui.panels.filter_bar import FilterBar
from desktop_app.ui.panels.view_tabs import ViewTabs
from desktop_app.ui.places import Place
from desktop_app.ui.printed_comparison import PrintedComparison
from desktop_app.ui.text_cell import PrintedTable
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.addresses_view import AddressesView
from desktop_app.ui.views.divergences_view import DivergencesView
from desktop_app.ui.views.form_view import FormView
from desktop_app.ui.views.not_compared_view import NotComparedView
from desktop_app.ui.views.similarity_view import SimilarityView
from desktop_app.ui.views.spelling_view import SpellingView
from desktop_app.ui.views.view_page import ViewPage
from desktop_app.workspace.source_excerpt import source_files


class FamilyPage(QWidget):
    """The tabs of one family and what stands behind them; one filter for all."""

    position_changed = Signal(int, int)
    """See `ComparisonView.position_changed`."""
    shown_changed = Signal()
    """Other rows or another view is shown."""
    comparison_wanted = Signal(list)
    """Ids of the regulations that shall be compared alone."""

    def __init__(
        self, table: Table, comparison: Comparison, messages: Messages, theme: Theme, runner: JobRunner
    ) -> None:
        super().__init__()
        self.shown, self.state, self._messages = table, FilterState(self), messages
        base = comparison.collation.base
        self.comparison = ComparisonView(table, base, messages, theme, self.state, runner)
        self.comparison.set_sources(source_files(comparison.intake, comparison.options.encoding), runner)
        self.views = self._make_views(comparison, messages, theme)
        self._list_filters = FilterBar(table, messages, theme, self.state, folds=False)
        self.tabs, self._stack = ViewTabs(theme), QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_view)
        self.comparison.position_changed.connect(self.position_changed)
        self.comparison.shown_changed.connect(self.shown_changed)

    @property
    def table(self) -> ComparisonTable:
        """The rows and columns."""
        return self.comparison.table

    @property
    def details(self) -> DetailsPanel:
        """What is said of the selected cell."""
        return self.comparison.details

    @property
    def view(self) -> ComparisonView | ViewPage:
        """The view behind the current tab."""
        number = self.tabs.currentIndex()
        return self.comparison if number == 0 else self.views[number - 1]

    @property
    def view_names(self) -> tuple[str, ...]:
        """Names of the tabs."""
        return tuple(self.tabs.name_of(number) for number in range(self.tabs.count()))

    def as_document(self) -> PrintedTable:
        """What is printed of the view that is shown."""
        view = self.view
        if isinstance(view, ViewPage):
            return view.as_document()
        return PrintedComparison(narrow(self.shown, self.state.filter), self._messages, self).document()

    def show_view(self, number: int) -> None:
        """Show the view of this number, from 0; nothing if there are not so many."""
        if 0 <= number < self.tabs.count():
            self.tabs.setCurrentIndex(number)

    def take_focus(self) -> None:
        """Let the keys move in the view that is shown."""
        if self.view is self.comparison:
            self.table.take_focus()
        else:
            focus_first(self.view)

    def show_place(self, place: Place) -> None:
        """Show a cell in the comparison."""
        self.show_view(0)
        self.comparison.go_to(place)
        self.table.take_focus()

    def select_column(self, regulation: int) -> None:
        """Select the cell of a regulation, by position, in the current row."""
        row = self.table.place.row if self.table.place is not None else 0
        self.comparison.go_to(Place(row, regulation))

    def copy(self) -> None:
        """Let the view copy what is selected in it; the text of the cell where the comparison is shown."""
        view = self.view
        if isinstance(view, ViewPage):
            view.copy()
        else:
            QGuiApplication.clipboard().setText(view.cell_text())

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self.tabs.set_theme(theme)
        self._list_filters.set_theme(theme)
        self.comparison.set_theme(theme)
        for view in self.views:
            view.set_theme(theme)

    def set_density(self, density: Density) -> None:
        """Show compact cells or full texts."""
        self.table.set_density(density)

    def set_details_place(self, place: DetailsPlace) -> None:
        """Let the details stand there."""
        self.comparison.set_details_place(place)

    def _make_views(self, comparison: Comparison, messages: Messages, theme: Theme) -> Sequence[ViewPage]:
        table = self.shown
        similarity = SimilarityView(table, messages, theme)
        similarity.comparison_wanted.connect(self.comparison_wanted)
        views: Sequence[ViewPage] = (
            DivergencesView(table, messages, theme, self.state),
            AddressesView(table, messages, theme),
            SpellingView(table, messages, theme),
            FormView(table, messages, theme),
            similarity,
            NotComparedView(comparison.intake, messages, theme),
        )
        for view in views:
            view.place_wanted.connect(self.show_place)
        return views

    def _lay_out(self) -> None:
        self.tabs.add_view(self.tr("Comparison"), None)
        names = (
            *(self.tr("Divergences"), self.tr("Addresses"), self.tr("Spelling"), self.tr("Form")),
            *(self.tr("Similarity"), self.tr("Not compared")),
        )
        for name, view in zip(names, self.views, strict=True):
            self.tabs.add_view(name, view.count)
        divergences, *others = self.views
        for widget in (self.comparison, _under(self._list_filters, divergences), *others):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def _show_view(self, number: int) -> None:
        loses_focus = holds_focus(self._stack)
        self._stack.setCurrentIndex(number)
        if loses_focus:
            self.take_focus()
        self.shown_changed.emit()


def _under(bar: QWidget, view: QWidget) -> QWidget:
    """A page with the bar above the view."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(view, 1)
    return page
