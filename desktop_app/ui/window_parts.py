"""The parts of the window and where they stand; what they do to each other is wired elsewhere."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.messages import Messages
from desktop_app.ui.actions import Actions
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.file_dialogs import FileDialogs
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.outcomes import Outcomes
from desktop_app.ui.panels.alone_panel import AlonePanel
from desktop_app.ui.panels.documents_panel import DocumentsPanel
from desktop_app.ui.panels.drop_overlay import DropOverlay
from desktop_app.ui.panels.families_panel import FamiliesPanel
from desktop_app.ui.panels.progress_panel import ProgressPanel
from desktop_app.ui.panels.progress_strip import ProgressStrip
from desktop_app.ui.panels.search_field import SearchField
from desktop_app.ui.panels.tool_bar import ToolBar
from desktop_app.ui.panels.welcome_panel import WelcomePanel
from desktop_app.ui.recent import RecentPaths
from desktop_app.ui.side_panel import SidePanel
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.workbench import Workbench

LEAST_SIZE, FIRST_SIZE = (1024, 640), (1366, 768)
"""Width and height of the window in px (ui.md, sections 2 and 11)."""

CORNER_MARGIN = 10
"""Between the search field and the edge of the window, in px."""


class WindowParts(QMainWindow):
    """A window whose parts stand in their places and do nothing yet."""

    language_chosen = Signal(str)
    """The user wants the window in this language of `desktop_app.messages.LANGUAGES`."""
    activated = Signal()
    """The user came back to the window."""

    def __init__(self, messages: Messages, settings: QSettings, runner: JobRunner) -> None:
        super().__init__()
        self.messages = messages
        self.workbench = Workbench(runner, self)
        self.aside = JobRunner(self)
        """Runs short reads, of a source or for a search, that no progress is shown of."""
        self.appearance, self.dialogs = Appearance(settings, self), FileDialogs(settings, self)
        self.recent = RecentPaths(settings, self)
        self.actions_ = Actions(self)
        self._make_panels()
        self._lay_out()
        self.side = SidePanel(self.documents, self.actions_.view.documents, self.tool_bar)
        self.memory = WindowMemory(self, self.splitter, self.side, settings)

    def set_theme(self) -> None:
        """Show all parts with the theme of `appearance`."""
        theme = self.appearance.theme
        for part in (self.tool_bar, self.search, self.notices, self.strip, self.welcome, self.progress, self.alone):
            part.set_theme(theme)
        self.documents.set_theme(theme)
        self._size_menu_bar()
        self.families.set_theme(theme)
        self.overlay.set_theme(theme)
        self.statusBar().setFixedHeight(theme.size("status_bar"))

    def _size_menu_bar(self) -> None:
        """The corner keeps its room also while the field in it is hidden: the menu bar does not ask again."""
        height = self.appearance.theme.size("menu_bar")
        self.menuBar().setMinimumHeight(height)
        self._corner.setFixedSize(self.search.width() + CORNER_MARGIN, height)

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages, with the bars that belong to it."""
        self._stack.setCurrentWidget(page)
        is_welcome, is_comparison = page is self.welcome, page is self.families
        self.tool_bar.setVisible(not is_welcome)
        self.tool_bar.show_comparison(is_comparison)
        self.statusBar().setVisible(not is_welcome)
        self.search.setEnabled(is_comparison)
        self.search.setVisible(not is_welcome)
        self.side.allow(not is_welcome)

    @property
    def shown_page(self) -> QWidget:
        """`welcome`, `progress`, `families` or `alone`."""
        return self._stack.currentWidget() or self.welcome

    def _make_panels(self) -> None:
        messages, theme = self.messages, self.appearance.theme
        self.notices, self.strip = NoticeBar(messages, theme), ProgressStrip(theme)
        self.welcome, self.progress = WelcomePanel(theme), ProgressPanel(theme)
        self.families, self.alone = FamiliesPanel(messages, theme, self.aside), AlonePanel(messages, theme)
        self.documents = DocumentsPanel(messages, theme)
        self.search = SearchField(theme)
        self.tool_bar = ToolBar(self.actions_, self.families.tabs, theme)
        self.outcomes = Outcomes(self.notices, messages, self)
        self.shown, self.base, self.counts = QLabel(), QLabel(), QLabel()

    def _lay_out(self) -> None:
        self.setWindowTitle("Salystyru")
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*FIRST_SIZE)
        self._stack = QStackedWidget()
        for page in (self.welcome, self.progress, self.families, self.alone):
            self._stack.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.strip, self.notices):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.documents)
        self.splitter.addWidget(middle)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([self.appearance.theme.size("documents", "default"), 2000])
        self.setCentralWidget(self.splitter)
        self.actions_.fill(self.menuBar())
        self._corner = corner = QWidget()
        line = QHBoxLayout(corner)
        line.setContentsMargins(0, 1, CORNER_MARGIN, 1)
        policy = self.search.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.search.setSizePolicy(policy)
        line.addWidget(self.search)
        self.menuBar().setCornerWidget(corner)
        self._size_menu_bar()
        self.addToolBar(self.tool_bar)
        for label in (self.shown, self.base, self.counts):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.statusBar().addWidget(self.shown)
        for label in (self.base, self.counts):
            self.statusBar().addPermanentWidget(label)
        self.statusBar().setSizeGripEnabled(False)
        self.overlay = DropOverlay(self.appearance.theme, self)
