"""A comparison: one page per family, made when it is first shown; the tabs that choose one stand in the tool bar."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.collation.model import Table
from desktop_app.export.record import Comparison
from desktop_app.messages import Messages
from desktop_app.ui.delegates.density import Density
from desktop_app.ui.family_tabs import FamilyTabs
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.panels.family_page import FamilyPage
from desktop_app.ui.places import Place
from desktop_app.ui.theme import Theme
from desktop_app.workspace.source_excerpt import source_files


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
        self._stack = QStackedWidget()
        self.tabs = FamilyTabs(theme)
        self.tabs.currentChanged.connect(self._show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)

    @property
    def page(self) -> FamilyPage | None:
        """The page that is shown; None before there is a comparison."""
        return self._pages.get(self.tabs.currentIndex())

    @property
    def regulation(self) -> str | None:
        """Id of the regulation whose cell is selected; None if no cell is."""
        page = self.page
        place = page.table.place if page is not None else None
        return page.shown.regulations[place.regulation].id if page is not None and place is not None else None

    def show_comparison(self, comparison: Comparison, *, keep_place: bool = False) -> None:
        """Show another comparison: its first family, or, to keep the place, the same family, row and regulation."""
        family, label, regulation = self._where() if keep_place else (None, None, None)
        self.clear()
        self._comparison = comparison
        names = [table.family for table in self._tables]
        self.tabs.blockSignals(True)
        for table in self._tables:
            self.tabs.add_family(table.family, len(table.regulations))
        self.tabs.setCurrentIndex(names.index(family) if family in names else 0)
        self.tabs.blockSignals(False)
        self._show_page(self.tabs.currentIndex())
        if label is not None and self.page is not None and self.page.comparison.go_to_number(label):
            self.select_regulation(regulation or "")

    def clear(self) -> None:
        """Show nothing."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._comparison = None
        while self.tabs.count():
            self.tabs.removeTab(0)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

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
                page = self._pages[number]
                row = page.table.place.row if page.table.place is not None else 0
                page.table.go_to(Place(row, ids.index(regulation)))

    def show_next_family(self) -> None:
        """The next tab; after the last the first."""
        if self.tabs.count():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def _where(self) -> tuple[str | None, str | None, str | None]:
        """Family, number of the row, and regulation of the selected cell."""
        page = self.page
        if page is None or page.table.place is None:
            return (page.shown.family if page is not None else None), None, None
        return page.shown.family, page.shown.rows[page.table.place.row].label, self.regulation

    @property
    def _tables(self) -> Sequence[Table]:
        return self._comparison.collation.tables if self._comparison is not None else ()

    def _show_page(self, index: int) -> None:
        if self._comparison is None or not 0 <= index < len(self._tables):
            return
        if index not in self._pages:
            self._pages[index] = page = self._make_page(self._tables[index], self._comparison)
            self._stack.addWidget(page)
            self.page_made.emit(page)
        self._stack.setCurrentWidget(self._pages[index])
        self._pages[index].comparison.tell_position()
        self._tell_regulation()
        self.page_changed.emit()

    def _make_page(self, table: Table, comparison: Comparison) -> FamilyPage:
        page = FamilyPage(table, comparison, self._messages, self._theme)
        page.set_sources(source_files(comparison.intake, comparison.options.encoding), self._runner)
        page.position_changed.connect(self._pass_on)
        page.shown_changed.connect(self.rows_changed)
        page.table.place_changed.connect(self._tell_regulation)
        if self._density is not None:
            page.set_density(self._density)
        return page

    def _tell_regulation(self) -> None:
        if (regulation := self.regulation) is not None:
            self.regulation_changed.emit(regulation)

    def _pass_on(self, which: int, count: int) -> None:
        if self.sender() is self.page:
            self.position_changed.emit(which, count)
