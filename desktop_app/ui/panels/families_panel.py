"""A comparison: one page per family, made when it is first shown; the tabs that choose one stand in the tool bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.collation.model import Collation, Table
from desktop_app.messages import Messages
from desktop_app.ui.density import Density
from desktop_app.ui.family_tabs import FamilyTabs
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.panels.family_page import FamilyPage


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

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages, self._theme = messages, theme
        self._density: Density | None = None
        self._collation: Collation | None = None
        self._pages: dict[int, FamilyPage] = {}
        self._stack = QStackedWidget()
        self.tabs = FamilyTabs(theme)
        self.tabs.currentChanged.connect(self._show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)

    @property
    def page(self) -> "FamilyPage | None":
        """The page that is shown; None before there is a comparison."""
        return self._pages.get(self.tabs.currentIndex())

    @property
    def regulation(self) -> str | None:
        """Id of the regulation whose cell is selected; None if no cell is."""
        page = self.page
        place = page.table.place if page is not None else None
        return page.shown.regulations[place.regulation].id if page is not None and place is not None else None

    def show_collation(self, collation: Collation, *, keep_place: bool = False) -> None:
        """Show another comparison: its first family, or, to keep the place, the same family, row and regulation."""
        family, label, regulation = self._where() if keep_place else (None, None, None)
        self.clear()
        self._collation = collation
        names = [table.family for table in collation.tables]
        self.tabs.blockSignals(True)
        for table in collation.tables:
            self.tabs.add_family(table.family, len(table.regulations))
        self.tabs.setCurrentIndex(names.index(family) if family in names else 0)
        self.tabs.blockSignals(False)
        self._show_page(self.tabs.currentIndex())
        if label is not None and self.page is not None and self.page.go_to_number(label):
            self.select_regulation(regulation or "")

    def clear(self) -> None:
        """Show nothing."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._collation = None
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
        from desktop_app.ui.places import Place

        for number, table in enumerate(self._collation.tables if self._collation else ()):
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

    def _show_page(self, index: int) -> None:
        if self._collation is None or not 0 <= index < len(self._collation.tables):
            return
        if index not in self._pages:
            self._make_page(index, self._collation.tables[index])
        self._stack.setCurrentWidget(self._pages[index])
        self._pages[index].tell_position()
        self._tell_regulation()
        self.page_changed.emit()

    def _make_page(self, index: int, table: Table) -> None:
        from desktop_app.ui.panels.family_page import FamilyPage  # the window is there before its tables

        self._pages[index] = page = FamilyPage(table, self._messages, self._theme)
        page.position_changed.connect(self._pass_on)
        page.only_divergent.toggled.connect(self.rows_changed)
        page.table.place_changed.connect(self._tell_regulation)
        if self._density is not None:
            page.set_density(self._density)
        self._stack.addWidget(page)
        self.page_made.emit(page)

    def _tell_regulation(self) -> None:
        if (regulation := self.regulation) is not None:
            self.regulation_changed.emit(regulation)

    def _pass_on(self, which: int, count: int) -> None:
        if self.sender() is self.page:
            self.position_changed.emit(which, count)
