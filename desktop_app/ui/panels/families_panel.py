"""A comparison: one tab per family, its page made when it is first shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.collation.model import Collation
from desktop_app.messages import Messages
from desktop_app.ui.delegates.reading_delegate import Density
from desktop_app.ui.panels.family_page import FamilyPage
from desktop_app.ui.theme import Theme


class FamiliesPanel(QWidget):
    """Tabs over pages; hidden tabs if there is one family only."""

    position_changed = Signal(int, int)
    """See `FamilyPage.position_changed`, of the page that is shown."""

    page_changed = Signal()

    rows_changed = Signal()
    """Other rows of a page are shown."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages, self._theme = messages, theme
        self._density: Density | None = None
        self._collation: Collation | None = None
        self._pages: dict[int, FamilyPage] = {}
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("Families of regulations"))
        self.tabs.currentChanged.connect(self._show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    @property
    def page(self) -> FamilyPage | None:
        """The page that is shown; None before there is a comparison."""
        return self._pages.get(self.tabs.currentIndex())

    def show_collation(self, collation: Collation) -> None:
        """Show another comparison; its first family first."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._collation = None
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._collation = collation
        for table in collation.tables:
            self.tabs.addTab(f"{table.family.replace('&', '&&')}  {len(table.regulations)}")
        self.tabs.setVisible(len(collation.tables) > 1)
        self._show_page(self.tabs.currentIndex())

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

    def _show_page(self, index: int) -> None:
        if self._collation is None or not 0 <= index < len(self._collation.tables):
            return
        if index not in self._pages:
            page = FamilyPage(self._collation.tables[index], self._messages, self._theme)
            page.position_changed.connect(self._pass_on)
            page.only_divergent.toggled.connect(self.rows_changed)
            if self._density is not None:
                page.set_density(self._density)
            self._pages[index] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._pages[index])
        self._pages[index].tell_position()
        self.page_changed.emit()

    def _pass_on(self, which: int, count: int) -> None:
        if self.sender() is self.page:
            self.position_changed.emit(which, count)
