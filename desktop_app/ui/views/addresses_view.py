"""The addresses of a table: a line a regulation, parts as columns, what is to be looked at explained below."""

from collections import Counter

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.collation.model import Table
from desktop_app.export.wording import place_name
from desktop_app.messages import Messages
from desktop_app.ui.models.list_model import FixedListModel
from desktop_app.ui.text_cell import PrintedTable, plain
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.address_list import AddressList, AddressRow
from desktop_app.ui.views.choice_bar import ChoiceBar
from desktop_app.ui.views.list_table import ListTable
from desktop_app.ui.views.view_page import EmptyNotice, ViewPage
from parsers.model import ProvisionKind

ALL, WITH_FINDINGS = "all", "with findings"
"""Choices besides the codes of findings."""

_EXPLANATION_HEIGHT = 56
_SHARES = {"label": 0.9, "street": 1.5, "city": 1.0, "district": 1.0, "extra": 1.0, "region": 1.0, "settlement": 0.9}
"""Of the room that is left to parts of an address; other columns fit their texts."""

_PRINTED_SHARES = {"label": 1.15, "postal_index": 0.7, "building": 0.7, "street": 1.4}


class AddressesView(ViewPage):
    """Addresses side by side; own ones differ as expected, only how they are written is looked at."""

    def __init__(self, table: Table, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._table, self._messages = table, messages
        self._shown: tuple[AddressRow, ...] = ()

    @property
    def count(self) -> int:
        """Findings."""
        return len(self._table.address_findings)

    def build(self) -> None:
        """Make choices, list and explanation."""
        if not self._table.address_findings and all(item.address is None for item in self._table.regulations):
            self._whole.addWidget(EmptyNotice(self.tr("No address was found in the texts.")))
            return
        self._addresses = AddressList(self._table, self._messages, self)
        self._rows = self._addresses.rows()
        self.choices = ChoiceBar(self._theme)
        self._add_choices()
        self.choices.chosen.connect(self.show_only)
        weights = [_SHARES.get(part, 0.0) for part in self._addresses.parts]
        self.list = ListTable(
            self._model(self._rows), self._theme, (0, *weights, 0), row_height=self._theme.size("address_row")
        )
        self.list.setAccessibleName(self.tr("Addresses"))
        self.list.place_wanted.connect(self.place_wanted)
        self._whole.addWidget(self.choices)
        self._whole.addWidget(self.list, 1)
        self._whole.addWidget(self._explanation())
        self.show_only(ALL)

    def dress(self) -> None:
        """Show the list with the theme of now."""
        if self._shown:
            self.list.set_theme(self._theme)

    def copy(self) -> None:
        """Put the selected lines on the clipboard."""
        self.ensure_built()
        if self._shown:
            self.list.copy()

    def show_only(self, choice: str) -> None:
        """Show all addresses, those with findings, or those with a finding of a code."""
        self._shown = tuple(row for row in self._rows if _is_chosen(row, choice))
        self.list.show_model(self._model(self._shown))
        self.list.selectionModel().currentRowChanged.connect(self._explain)
        first = next((at for at, row in enumerate(self._shown) if row.findings), 0)
        self.list.select_row(first)

    def as_document(self) -> PrintedTable:
        """The addresses shown, and under each what is to be looked at."""
        self.ensure_built()
        if not self._shown:
            return PrintedTable(self._table.family, self.tr("No address was found in the texts."), ("",), (), (1.0,))
        headers = self._addresses.headers()
        return PrintedTable(
            title=self._table.family,
            summary=self.tr("Addresses: %1, findings: %2")
            .replace("%1", str(len(self._shown)))
            .replace("%2", str(sum(len(row.findings) for row in self._shown))),
            headers=(*headers[:-1], self._messages.say("report.findings")),
            rows=[(*row.cells[:-1], plain(self._said(row), "label")) for row in self._shown],
            widths=(1.4, *(_PRINTED_SHARES.get(part, 1.0) for part in self._addresses.parts), 2.2),
        )

    def _model(self, rows: tuple[AddressRow, ...]) -> FixedListModel:
        return FixedListModel(self._addresses.headers(), [row.cells for row in rows], [row.place for row in rows], self)

    def _add_choices(self) -> None:
        found = Counter(code for row in self._rows for code in dict.fromkeys(finding.code for finding in row.findings))
        self.choices.add(ALL, self.tr("All"), len(self._rows))
        if found:
            self.choices.add(WITH_FINDINGS, self.tr("With findings"), sum(bool(row.findings) for row in self._rows))
        names = self._addresses.codes()
        for code, count in found.items():
            self.choices.add(code, names.get(code, code), count)

    def _explanation(self) -> QWidget:
        panel = QFrame()
        panel.setFixedHeight(_EXPLANATION_HEIGHT)
        self._who, self.explanation = QLabel(), QLabel()
        self._who.setProperty("role", "strong")
        self.explanation.setWordWrap(True)
        self.explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(panel)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(24)
        row.addWidget(self._who)
        row.addWidget(self.explanation, 1)
        return panel

    def _explain(self, current: QModelIndex) -> None:
        """Say what is to be looked at in the selected address."""
        if not current.isValid():
            return
        row = self._shown[current.row()]
        where = place_name(row.where, ProvisionKind.POINT, self._messages) if row.where else ""
        self._who.setText(f"{row.name}, {where}" if where else row.name)
        self.explanation.setText(self._said(row) or self._untouched(row))

    def _said(self, row: AddressRow) -> str:
        return "  ".join(
            self._messages.about("address-finding", finding.code, finding.arguments) for finding in row.findings
        )

    def _untouched(self, row: AddressRow) -> str:
        address = row.regulation.address
        return address.raw if address is not None else self.tr("No address was found in this text.")


def _is_chosen(row: AddressRow, choice: str) -> bool:
    if choice == ALL:
        return True
    return bool(row.findings) if choice == WITH_FINDINGS else any(item.code == choice for item in row.findings)
