"""A comparison: one page per family, made when it is first shown; the tabs that choose one stand in the tool bar.

Behind the families stand those that have nothing to be compared with: a regulation, and what it shows by itself.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.collation.filtering import UNEXPECTED, Filter
from desktop_app.collation.model import Alone, Table
from desktop_app.export.record import Comparison
from desktop_app.messages import Messages
from desktop_app.ui.density import Density
from desktop_app.ui.family_tabs import FamilyTabs
from desktop_app.ui.focus_ring import holds_focus
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:  # the window is there before its tables
    from desktop_app.ui.panels.family_page import FamilyPage
    from desktop_app.ui.views.alone_view import AloneView


class FamiliesPanel(QWidget):
    """Pages over each other."""

    position_changed = Signal(int, int)
    """See `FamilyPage.position_changed`, of the page that is shown."""

    page_changed = Signal()

    rows_changed = Signal()
    """Other rows of a page are shown."""

    regulation_changed = Signal(str)
    """Id of the regulation whose cell is the selected one."""

    page_made = Signal(object)
    """A `FamilyPage` that was made just now: whoever wants to hear of it connects to it."""

    def __init__(self, messages: Messages, theme: Theme, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages, self._theme, self._runner = messages, theme, runner
        self._density: Density | None = None
        self._comparison: Comparison | None = None
        self._pages: dict[int, FamilyPage] = {}
        self._alone: dict[int, AloneView] = {}
        self._stack = QStackedWidget()
        self.tabs = FamilyTabs(theme)
        self.tabs.currentChanged.connect(self._show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)

    @property
    def page(self) -> "FamilyPage | None":
        """The page of a table that is shown; None before there is a comparison, and beside a lone regulation."""
        return self._pages.get(self.tabs.currentIndex())

    @property
    def regulation(self) -> str | None:
        """Id of the regulation whose cell is selected, or that is shown alone; None if there is none."""
        page, index = self.page, self.tabs.currentIndex() - len(self._tables)
        if 0 <= index < len(self._lone):
            return self._lone[index].regulation.id
        place = page.table.place if page is not None else None
        return page.shown.regulations[place.regulation].id if page is not None and place is not None else None

    def show_comparison(self, comparison: Comparison, *, keep_place: bool = False) -> None:
        """Show another comparison: its first family, or, to keep the place, the same family, row and regulation.

        With the place stay the view, the filter, and the keyboard, if it was in the page that goes.
        """
        family, label, regulation = self._where() if keep_place else (None, None, None)
        old, had_focus = self.page if keep_place else None, holds_focus(self)
        view, chosen = (old.tabs.currentIndex(), old.state.filter) if old is not None else (0, UNEXPECTED)
        self.clear()
        self._comparison = comparison
        names = [table.family for table in self._tables]
        self.tabs.blockSignals(True)
        for table in self._tables:
            self.tabs.add_family(table.family, len(table.regulations))
        for alone in self._lone:
            self.tabs.add_family(alone.regulation.agency or alone.regulation.title, 1)
        self.tabs.setCurrentIndex(names.index(family) if family in names else 0)
        self.tabs.blockSignals(False)
        self._show_page(self.tabs.currentIndex())
        page = self.page
        if page is not None and page.shown.family == family:
            if label is not None and page.comparison.go_to_number(label):
                self.select_regulation(regulation or "")
            page.state.choose(_among(chosen, page.shown))
            page.show_view(view)
        if page is not None and had_focus:
            page.take_focus()

    def clear(self) -> None:
        """Show nothing."""
        for page in (*self._pages.values(), *self._alone.values()):
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._alone.clear()
        self._comparison = None
        while self.tabs.count():
            self.tabs.removeTab(0)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)
        for alone in self._alone.values():
            alone.set_theme(theme)

    def set_density(self, density: Density) -> None:
        """Show compact cells or full texts, on all pages."""
        self._density = density
        for page in self._pages.values():
            page.set_density(density)

    def select_regulation(self, regulation: str) -> None:
        """Select the cell of this regulation in the current row, in the tab of its family; nothing if it has none."""
        for number, table in enumerate(self._tables):
            ids = [item.id for item in table.regulations]
            if regulation in ids:
                self.tabs.setCurrentIndex(number)
                self._pages[number].select_column(ids.index(regulation))
        for number, alone in enumerate(self._lone, len(self._tables)):
            if alone.regulation.id == regulation:
                self.tabs.setCurrentIndex(number)

    def show_next_family(self) -> None:
        """The next tab; after the last the first."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    @property
    def _tables(self) -> Sequence[Table]:
        return self._comparison.collation.tables if self._comparison is not None else ()

    @property
    def _lone(self) -> Sequence[Alone]:
        return self._comparison.collation.alone if self._comparison is not None else ()

    def _where(self) -> tuple[str | None, str | None, str | None]:
        """Family, number of the row, and regulation of the selected cell."""
        page = self.page
        if page is None or page.table.place is None:
            return (page.shown.family if page is not None else None), None, None
        return page.shown.family, page.shown.rows[page.table.place.row].label, self.regulation

    def _show_page(self, index: int) -> None:
        if self._comparison is None or not 0 <= index < len(self._tables) + len(self._lone):
            return
        self._stack.setCurrentWidget(self._page_at(index, self._comparison))
        if (page := self.page) is not None:
            page.comparison.tell_position()
        self._tell_regulation()
        self.page_changed.emit()

    def _page_at(self, index: int, comparison: Comparison) -> QWidget:
        """The page of a tab, made at its first use."""
        if index < len(self._tables):
            return self._pages.get(index) or self._make_page(index, comparison)
        return self._alone.get(index) or self._make_alone(index)

    def _make_page(self, index: int, comparison: Comparison) -> "FamilyPage":
        from desktop_app.ui.panels.family_page import FamilyPage

        page = FamilyPage(self._tables[index], comparison, self._messages, self._theme, self._runner)
        page.position_changed.connect(self._pass_on)
        page.shown_changed.connect(self.rows_changed)
        page.table.place_changed.connect(self._tell_regulation)
        if self._density is not None:
            page.set_density(self._density)
        self._pages[index] = page
        self._stack.addWidget(page)
        self.page_made.emit(page)
        return page

    def _make_alone(self, index: int) -> "AloneView":
        from desktop_app.ui.views.alone_view import AloneView

        view = AloneView(self._lone[index - len(self._tables)], self._messages, self._theme)
        self._alone[index] = view
        self._stack.addWidget(view)
        return view

    def _tell_regulation(self) -> None:
        if (regulation := self.regulation) is not None:
            self.regulation_changed.emit(regulation)

    def _pass_on(self, which: int, count: int) -> None:
        if self.sender() is self.page:
            self.position_changed.emit(which, count)


def _among(chosen: Filter, table: Table) -> Filter:
    """The filter with no regulations but those of the table; with all, where it named none of them."""
    if chosen.regulations is None:
        return chosen
    return replace(chosen, regulations=chosen.regulations & {item.id for item in table.regulations} or None)
