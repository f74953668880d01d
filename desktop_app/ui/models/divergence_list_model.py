"""The divergences of a table as a flat list: one a line, filtered and sorted by keys that are known beforehand."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop_app.collation.filtering import UNEXPECTED, Filter
from desktop_app.collation.model import Divergence, DivergenceKind, Severity, Table
from desktop_app.export.wording import place_name, region_names
from desktop_app.messages import Messages
from desktop_app.ui.contexts import WHOLE_KINDS, beginning, in_context
from desktop_app.ui.highlighting import Run
from desktop_app.ui.models.list_model import AnyIndex, ListModel
from desktop_app.ui.places import Place
from desktop_app.ui.text_cell import LazyRows, TextCell, plain

NUMBER, REGION, KIND, SEVERITY, BASE, OWN = range(6)

_ROOT = QModelIndex()
_SEVERITIES = (Severity.SUBSTANTIVE, Severity.COSMETIC, Severity.EXPECTED)
_KNOWN_ROWS = 4000
"""Rows whose cells are kept."""

_BEGINNING = 12
"""Words shown of a provision that differs as a whole."""

Entry = tuple[int, int, Divergence]
"""Positions of row and regulation, and the divergence."""

_Key = int | str


class DivergenceListModel(ListModel):
    """Those divergences of a table that a filter shows, sorted by one column; ties stay in the order of the table."""

    def __init__(self, table: Table, messages: Messages, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(headers, parent)
        self._table, self._messages = table, messages
        self._names = region_names(table.regulations)
        self._entries = _entries(table)
        self._shown: list[int] = []
        self._sorted_by, self._order = NUMBER, Qt.SortOrder.AscendingOrder
        self._cells: dict[int, tuple[TextCell, ...]] = {}
        self._keys: dict[int, list[_Key]] = {}
        self.show_only(UNEXPECTED)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Divergences shown; none below a cell."""
        return 0 if parent.isValid() else len(self._shown)

    def show_only(self, chosen: Filter) -> None:
        """Show what the filter lets through."""
        rows = self._table.rows
        self.beginResetModel()
        self._shown = [number for number, (row, _, item) in enumerate(self._entries) if chosen.shows(rows[row], item)]
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the table."""
        self._sorted_by, self._order = max(column, 0), order
        self.beginResetModel()
        self._shown.sort()
        self._arrange()
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The divergence of a line of the list."""
        return self._entries[self._shown[row]]

    def line_of(self, entry: Entry) -> int | None:
        """The line of a divergence; None if it is not shown."""
        return next((line for line, number in enumerate(self._shown) if self._entries[number] is entry), None)

    def place(self, row: int) -> Place:
        """The cell of the table that diverges."""
        position, regulation, _ = self.entry(row)
        return Place(position, regulation)

    def cell(self, row: int, column: int) -> TextCell:
        """What stands in a cell."""
        number = self._shown[row]
        if column == NUMBER:
            position = self.entry(row)[0]
            is_first = row == 0 or self.entry(row - 1)[0] != position
            return _number_cell(self._labels[position], is_first=is_first)
        found = self._cells.get(number)
        if found is None:
            if len(self._cells) >= _KNOWN_ROWS:
                self._cells.clear()
            found = self._cells[number] = self._make_cells(*self._entries[number])
        return found[column - 1]

    def printed_rows(self) -> LazyRows:
        """The lines shown now, whatever is shown later; may be read in another thread."""
        shown, labels = tuple(self._shown), self._labels

        def make(line: int) -> tuple[TextCell, ...]:
            entry = self._entries[shown[line]]
            is_first = line == 0 or self._entries[shown[line - 1]][0] != entry[0]
            return (_number_cell(labels[entry[0]], is_first=is_first), *self._make_cells(*entry))

        return LazyRows(len(shown), make)

    def samples(self, column: int) -> Iterable[str]:
        """Texts that a column should have room for, in the whole table: columns keep their widths when it is sorted."""
        if column == NUMBER:
            return (self._labels[row] for row in {row for row, _, _ in self._entries})
        if column == REGION:
            return self._names.values()
        if column == KIND:
            return (self._messages.name("kind", kind) for kind in {item.kind for _, _, item in self._entries})
        return (self._messages.name("severity", severity) for severity in Severity) if column == SEVERITY else ()

    @cached_property
    def _labels(self) -> tuple[str, ...]:
        return tuple(place_name(row.label, row.kind, self._messages) for row in self._table.rows)

    def _arrange(self) -> None:
        """Sort what stands in the order of the table; the sort is stable in both directions."""
        is_reverse = self._order == Qt.SortOrder.DescendingOrder
        if is_reverse or self._sorted_by != NUMBER:
            self._shown.sort(key=self._keys_of(self._sorted_by).__getitem__, reverse=is_reverse)

    def _keys_of(self, column: int) -> list[_Key]:
        if column not in self._keys:
            self._keys[column] = [_key(column, entry) for entry in self._entries]
        return self._keys[column]

    def _make_cells(self, row: int, regulation: int, item: Divergence) -> tuple[TextCell, ...]:
        messages = self._messages
        is_substantive = item.severity is Severity.SUBSTANTIVE
        severity = plain(messages.name("severity", item.severity), *_SEVERITY_LOOK[is_substantive])
        return (
            plain(self._names[self._table.regulations[regulation].id]),
            TextCell((Run(messages.name("kind", item.kind)),), kind=item.kind),
            severity,
            TextCell(self._base(row, item), color="text2"),
            TextCell(self._own(row, item)),
        )

    def _base(self, position: int, item: Divergence) -> tuple[Run, ...]:
        row = self._table.rows[position]
        cell = row.cells.get(row.base)
        if item.kind is DivergenceKind.EXTRA or cell is None:
            return (Run("–"),)
        if item.kind in WHOLE_KINDS:
            return (Run(f"{self._labels[position]}: {_first_words(cell.text)}"),)
        words = cell.text[item.base_span.start : item.base_span.end]
        return in_context(cell.text, item.base_span, Run(words, is_base=True))

    def _own(self, position: int, item: Divergence) -> tuple[Run, ...]:
        cell = self._table.rows[position].cells.get(item.regulation)
        tinted = item.severity is Severity.SUBSTANTIVE
        if cell is None:
            return (Run(self._messages.say("report.absent"), item.kind, tinted),)
        if item.kind in WHOLE_KINDS:
            where = ", ".join(place_name(part.id, part.kind, self._messages) for part in cell.provisions)
            return (Run(where, item.kind, tinted), Run(f": {_first_words(cell.text)}"))
        words = cell.text[item.span.start : item.span.end]
        if not words and item.base_text.strip(" .,;:–-"):  # absent words are shown struck; a mark's absence by a caret
            return in_context(cell.text, item.span, *_absent(cell.text, item))
        return in_context(cell.text, item.span, Run(words, item.kind, tinted))


def _number_cell(label: str, *, is_first: bool) -> TextCell:
    """A number that stands again under itself recedes."""
    return plain(label, "row-number") if is_first else plain(label, color="text3")


_SEVERITY_LOOK = {True: ("body-strong", "text"), False: ("body", "text2")}


def _absent(text: str, item: Divergence) -> tuple[Run, ...]:
    """A caret where the base's words are absent, and these, struck."""
    before = text[item.span.start - 1 : item.span.start]
    after = text[item.span.start : item.span.start + 1]
    struck = Run(item.base_text.strip(), is_base=True, struck=True)
    gap = (Run(" "),) if before and not before.isspace() else ()
    return (Run("", item.kind), *gap, struck, *((Run(" "),) if after and after.isalnum() else ()))


def _first_words(text: str) -> str:
    return beginning(text.replace("\n", " "), _BEGINNING)


def _entries(table: Table) -> list[Entry]:
    columns = {regulation.id: position for position, regulation in enumerate(table.regulations)}
    return [
        (position, columns[item.regulation], item)
        for position, row in enumerate(table.rows)
        for item in sorted(row.divergences, key=lambda item: columns[item.regulation])
    ]


_KIND_ORDER = {kind: place for place, kind in enumerate(DivergenceKind)}
_SEVERITY_ORDER = {severity: place for place, severity in enumerate(_SEVERITIES)}


def _key(column: int, entry: Entry) -> _Key:
    row, regulation, item = entry
    if column == REGION:
        return regulation
    if column == KIND:
        return _KIND_ORDER[item.kind]
    if column == SEVERITY:
        return _SEVERITY_ORDER[item.severity]
    if column == BASE:
        return item.base_text.casefold()
    return item.text.casefold() if column == OWN else row
