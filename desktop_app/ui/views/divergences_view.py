"""All divergences of a table as a flat list, one a line."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.collation.model import Severity, Table
from desktop_app.messages import Messages
from desktop_app.ui.filter_state import FilterState
from desktop_app.ui.models.divergence_list_model import KIND, DivergenceListModel
from desktop_app.ui.text_cell import PrintedTable
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.list_table import ListTable
from desktop_app.ui.views.view_page import EmptyNotice, ViewPage

_WEIGHTS = (0, 0, 0, 0, 1, 1.1)
_PRINTED_WIDTHS = (0.07, 0.16, 0.13, 0.1, 0.26, 0.28)


class DivergencesView(ViewPage):
    """What diverges, where, and how; the filter of the page says which of it."""

    def __init__(
        self, table: Table, messages: Messages, theme: Theme, state: FilterState, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._table, self._messages, self._state = table, messages, state
        self._count = sum(item.severity is not Severity.EXPECTED for row in table.rows for item in row.divergences)

    @property
    def count(self) -> int:
        """Divergences that are not expected, whatever the filter."""
        return self._count

    def build(self) -> None:
        """Make the list and what stands in its place where it is empty."""
        self._model = DivergenceListModel(self._table, self._messages, self._headers(), self)
        height = self._theme.size("list_row")
        self.list = ListTable(
            self._model, self._theme, _WEIGHTS, row_height=height, sortable=True, icons=frozenset({KIND})
        )
        self.list.setAccessibleName(self.tr("Divergences"))
        self.list.place_wanted.connect(self.place_wanted)
        nothing = EmptyNotice(self.tr("No divergences: all regulations say the same in every row."))
        hidden = EmptyNotice(self.tr("Nothing matches the filters."), self.tr("Clear filters"))
        hidden.wanted.connect(self._state.clear)
        self._pages = QStackedWidget()
        for page in (self.list, hidden, nothing):
            self._pages.addWidget(page)
        self._whole.addWidget(self._pages)
        self._state.changed.connect(self._narrow)
        self._narrow()

    def dress(self) -> None:
        """Show the list with the theme of now."""
        self.list.set_theme(self._theme)

    def copy(self) -> None:
        """Put the selected lines on the clipboard."""
        self.ensure_built()
        self.list.copy()

    def as_document(self) -> PrintedTable:
        """The lines shown, in the order shown."""
        self.ensure_built()
        model = self._model
        rows = model.printed_rows()
        return PrintedTable(
            title=self._table.family,
            summary=self.tr("%n divergence(s)", "", len(rows)),
            headers=model.headers,
            rows=rows,
            widths=_PRINTED_WIDTHS,
        )

    def _narrow(self) -> None:
        """Show what the filter lets through; what was selected stays so if it is still there."""
        current = self.list.currentIndex()
        kept = self._model.entry(current.row()) if current.isValid() else None
        self._model.show_only(self._state.filter)
        has_any = any(row.divergences for row in self._table.rows)
        self._pages.setCurrentIndex(0 if self._model.rowCount() else 1 if has_any else 2)
        line = self._model.line_of(kept) if kept is not None else None
        if self._model.rowCount():
            self.list.select_row(line or 0)

    def _headers(self) -> tuple[str, ...]:
        say = self._messages.say
        names = [say(f"report.{name}") for name in ("number", "region", "kind", "severity")]
        return (*names, self._base_header(), self.tr("This region writes"))

    def _base_header(self) -> str:
        """The base is the majority's wherever each row's base is."""
        is_majority = all(
            row.base in reading.regulations for row in self._table.rows for reading in row.readings if reading.majority
        )
        return self.tr("Majority writes") if is_majority else self.tr("Base writes")
