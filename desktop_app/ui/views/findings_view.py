"""What the views of findings have in common: a tree of groups, or a sentence where nothing was found."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.collation.model import Table
from desktop_app.messages import Messages
from desktop_app.ui.models.findings_model import FindingGroup, FindingsModel
from desktop_app.ui.text_cell import PrintedTable, TextCell
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.findings_tree import FindingsTree
from desktop_app.ui.views.regions import Source, source_of_table
from desktop_app.ui.views.view_page import EmptyNotice, ViewPage

_WEIGHTS = (1.2, 0, 0, 1)
_PRINTED_WIDTHS = (0.36, 0.12, 0.2, 0.32)


class FindingsView(ViewPage):
    """Findings of a table in groups; those made from it say which, and how they are named."""

    def __init__(self, table: Table, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._table, self._messages = table, messages
        self._model: FindingsModel | None = None

    def find_groups(self, source: Source) -> tuple[Sequence[str], Sequence[FindingGroup]]:
        """Names of the columns, and the groups."""
        raise NotImplementedError

    def name(self) -> str:
        """What the tree is called by a screen reader, and above its print."""
        raise NotImplementedError

    def nothing(self) -> str:
        """What is said where nothing was found."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the tree."""
        headers, groups = self.find_groups(source_of_table(self._table))
        if not groups:
            self._whole.addWidget(EmptyNotice(self.nothing()))
            return
        self._model = FindingsModel(headers, groups, self)
        self.tree = FindingsTree(self._model, self._theme, _WEIGHTS)
        self.tree.setAccessibleName(self.name())
        self.tree.place_wanted.connect(self.place_wanted)
        self.tree.setCurrentIndex(self._model.index(0, 0))
        self._whole.addWidget(self.tree)

    def dress(self) -> None:
        """Show the tree with the theme of now."""
        if self._model is not None:
            self.tree.set_theme(self._theme)

    def copy(self) -> None:
        """Put the selected rows on the clipboard."""
        self.ensure_built()
        if self._model is not None:
            self.tree.copy()

    def as_document(self) -> PrintedTable:
        """All groups with their lines."""
        self.ensure_built()
        groups = self._model.groups if self._model is not None else ()
        rows: list[tuple[TextCell, ...]] = []
        for group in groups:
            rows += [group.cells, *(line.cells for line in group.lines)]
        headers = self._model.headers if self._model is not None else ("", "", "", "")
        summary = f"{self.name()}: {self.count}" if groups else self.nothing()
        return PrintedTable(self._table.family, summary, headers, rows, _PRINTED_WIDTHS)
