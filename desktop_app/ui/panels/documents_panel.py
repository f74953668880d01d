"""The panel at the left: what is open, what of it is compared, what could not be read."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.messages import Messages
from desktop_app.ui.delegates.documents_delegate import DocumentsDelegate
from desktop_app.ui.documents_listing import FailureEntry, FamilyEntry, Listing, RegulationEntry
from desktop_app.ui.icons import icon
from desktop_app.ui.models.documents_model import DocumentsModel
from desktop_app.ui.theme import Theme

FEW = 16
"""So many regulations in all are listed unfolded; of more, those of the first family."""


class DocumentsPanel(QWidget):
    """A tree with a heading."""

    add_wanted = Signal()
    regulation_chosen = Signal(str)
    """Id of the regulation that was clicked or walked to."""
    menu_wanted = Signal(str, QPoint)
    """The context menu of this regulation, at this place of the screen."""
    explanation_wanted = Signal(object)
    """`RegulationEntry` whose warnings, or `FailureEntry` whose reason, is to be explained."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = DocumentsModel(messages, self)
        self.tree, self.add = QTreeView(), QToolButton()
        self._heading = QLabel(self.tr("Documents"))
        self.delegate = DocumentsDelegate(theme, self.tree.isExpanded, self.tree)
        self._prepare()
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self.setMinimumWidth(theme.size("documents", "min"))
        self.setMaximumWidth(theme.size("documents", "max"))
        self._heading.setFont(theme.fonts["label-strong"])
        self._head.setFixedHeight(theme.size("view_tabs"))
        self.add.setIcon(icon("add", theme.neutral["text2"], disabled=theme.neutral["equal"]))
        self.delegate.set_theme(theme)
        self.tree.setFont(theme.fonts["list"])
        self.tree.doItemsLayout()

    def show_listing(self, listing: Listing) -> None:
        """List this; what was folded stays folded where the same is listed."""
        if self.model.show_listing(listing):
            self._unfold(listing)

    def mark(self, regulation: str) -> None:
        """Tint the regulation of the selected cell, and bring it in sight."""
        if regulation != self.delegate.marked:
            self.delegate.marked = regulation
            index = self.model.index_of(regulation)
            if index.isValid() and self.tree.isExpanded(index.parent()):
                self.tree.scrollTo(index)
            self.tree.viewport().update()

    @property
    def marked(self) -> str:
        """Id of the regulation that is tinted; empty if none is."""
        return self.delegate.marked

    def _unfold(self, listing: Listing) -> None:
        count = sum(len(entry.regulations) for entry in listing if isinstance(entry, FamilyEntry))
        for row, entry in enumerate(listing):
            if isinstance(entry, FamilyEntry) and (row == 0 or count <= FEW):
                self.tree.expand(self.model.index(row, 0))

    def _prepare(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(self.delegate)
        tree.setHeaderHidden(True)
        tree.setIndentation(0)
        tree.setRootIsDecorated(False)
        tree.setExpandsOnDoubleClick(False)
        tree.setMouseTracking(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.setAccessibleName(self.tr("Documents"))
        tree.customContextMenuRequested.connect(self._ask_for_menu)
        tree.clicked.connect(self._click)
        tree.selectionModel().currentChanged.connect(self._walk)
        self.delegate.name_clicked.connect(self._choose)
        tree.activated.connect(self._activate)
        tree.expanded.connect(lambda _: tree.doItemsLayout())
        tree.collapsed.connect(lambda _: tree.doItemsLayout())
        self.delegate.warnings_wanted.connect(lambda index: self.explanation_wanted.emit(self.model.entry(index)))

    def _lay_out(self) -> None:
        self.add.setToolTip(self.tr("Add documents"))
        self.add.setAccessibleName(self.tr("Add documents"))
        self.add.clicked.connect(self.add_wanted)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 0, 4, 0)
        self._heading.setProperty("role", "quiet")
        head.addWidget(self._heading, 1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.tree, 1)

    def _click(self, index: QModelIndex) -> None:
        if isinstance(self.model.entry(index), FamilyEntry):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _activate(self, index: QModelIndex) -> None:
        """Enter: fold, choose or explain."""
        entry = self.model.entry(index)
        if isinstance(entry, FailureEntry):
            self.explanation_wanted.emit(entry)
        elif isinstance(entry, RegulationEntry):
            self.regulation_chosen.emit(entry.id)

    def _walk(self, index: QModelIndex) -> None:
        """Keys choose what they walk to; a press of the mouse may be meant for a check mark, so its click decides."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        if isinstance(entry, RegulationEntry) and entry.is_compared is not None:
            self.regulation_chosen.emit(entry.id)

    def _ask_for_menu(self, place: QPoint) -> None:
        entry = self.model.entry(self.tree.indexAt(place))
        if isinstance(entry, RegulationEntry) and entry.is_compared is not None:
            self.regulation_chosen.emit(entry.id)
            self.menu_wanted.emit(entry.id, self.tree.viewport().mapToGlobal(place))
