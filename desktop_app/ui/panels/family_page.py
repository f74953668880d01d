"""One family: the sentence that sums it up, what to show, the table, and the details of its selected row."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from desktop_app.collation.model import DivergenceKind, Severity, Table
from desktop_app.messages import Messages
from desktop_app.ui.delegates.reading_delegate import Density
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel
from desktop_app.ui.panels.comparison_table import ComparisonTable
from desktop_app.ui.panels.details_panel import DetailsPanel
from desktop_app.ui.places import Place, divergent_places, first_place, next_place, previous_place
from desktop_app.ui.short_names import short_names
from desktop_app.ui.theme import Theme

NAMES_IN_SUMMARY = 4
"""Regions named as standing out."""

MOSTLY_EQUAL = 0.6
"""Share of equal rows from which on they are left out at the start (ui.md, section 4)."""


class FamilyPage(QWidget):
    """The comparison of one family."""

    position_changed = Signal(int, int)
    """``which, how many`` of the divergent cells is the current one; 0 if none of them is."""

    def __init__(self, table: Table, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._messages, self._theme = table, messages, theme
        self._model = AlignmentTableModel(table, messages, self)
        self._places = divergent_places(table)
        self.summary = QLabel(self.summary_sentence())
        self.only_divergent = QToolButton()
        self._legend = QLabel()
        self.table = ComparisonTable(self._model, theme)
        self.details = DetailsPanel(self._model, messages, theme)
        self._lay_out()
        self.table.place_changed.connect(self._show_place)
        self.only_divergent.toggled.connect(self.table.set_folding)
        self._start()

    @property
    def counts(self) -> tuple[int, int, int]:
        """Rows shown, rows, regulations."""
        return self.table.lines.rows_in_sight, len(self._table.rows), len(self._table.regulations)

    @property
    def shown(self) -> Table:
        """The table of the family."""
        return self._table

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.table.set_theme(theme)
        self.details.set_theme(theme)
        self._legend.setText(self._legend_text())

    def set_density(self, density: Density) -> None:
        """Show compact cells or full texts."""
        self.table.set_density(density)

    def go_to_next(self) -> None:
        """Select the next divergent cell; after the last the first."""
        self._go_to(next_place(self._places, self.table.place))

    def go_to_previous(self) -> None:
        """Select the divergent cell before; before the first the last."""
        self._go_to(previous_place(self._places, self.table.place))

    def go_to_number(self, number: str) -> bool:
        """Select the row of a number ("14.62"), also one that is left out; False if no row bears it."""
        row = self._model.row_of(number)
        if row is None:
            return False
        place = self.table.place
        self._go_to(Place(row, place.regulation if place is not None else 0))
        return True

    def tell_position(self) -> None:
        """Say anew which divergent cell is the current one."""
        place = self.table.place
        which = self._places.index(place) + 1 if place in self._places else 0
        self.position_changed.emit(which, len(self._places))

    def summary_sentence(self) -> str:
        """How many rows diverge, in how many regions, and who stands out."""
        rows, regulations = len(self._table.rows), len(self._table.regulations)
        found = Counter(
            item.regulation
            for row in self._table.rows
            for item in row.divergences
            if item.severity is not Severity.EXPECTED
        )
        if not found:
            text = self.tr("No divergences: %1 rows are the same in all %2 regulations.")
            return _fill(text, rows, regulations)
        text = self.tr("%1 of %2 rows diverge, in %3 of %4 regulations. Most often: %5.")
        names = short_names(self._table.regulations)
        most = ", ".join(f"{names[id_]} {count}" for id_, count in found.most_common(NAMES_IN_SUMMARY))
        return _fill(text, self._table.summary.divergent_rows, rows, len(found), regulations, most)

    def _start(self) -> None:
        equal = 1 - self._table.summary.divergent_rows / max(len(self._table.rows), 1)
        if self._places:
            self.only_divergent.setChecked(equal > MOSTLY_EQUAL)
        self.only_divergent.setEnabled(bool(self._places))
        if len(self._table.regulations) == 2:
            self.set_density(Density.FULL)
        self._go_to(first_place(self._table))

    def _go_to(self, place: Place | None) -> None:
        if place is not None and not self.table.go_to(place):
            self.only_divergent.setChecked(False)
            self.table.go_to(place)

    def _show_place(self, place: Place | None) -> None:
        self.details.show_place(place)
        self.tell_position()

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.summary.setFont(self._theme.fonts["body-strong"])
        self.summary.setContentsMargins(14, 8, 14, 2)
        self.summary.setWordWrap(True)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 2, 14, 6)
        bar.setSpacing(14)
        self.only_divergent.setText(self.tr("Only rows that diverge"))
        self.only_divergent.setCheckable(True)
        self._legend.setText(self._legend_text())
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend.setWordWrap(True)
        bar.addWidget(self.only_divergent)
        bar.addWidget(self._legend, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes([1000, self._theme.size("details", "bottom_default") + 30])
        self.details.setMinimumHeight(self._theme.size("details", "bottom_min"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.summary)
        whole.addLayout(bar)
        whole.addWidget(split, 1)

    def _legend_text(self) -> str:
        """Glyph, name and number of each kind that occurs, in its hue; what is expected in its own."""
        counts: Mapping[str, int] = self._table.summary.by_kind
        pieces = []
        for kind in sorted(DivergenceKind, key=lambda kind: self._theme.kinds[kind].family == "expected"):
            if count := counts.get(kind, 0):
                look = self._theme.kinds[kind]
                color = self._theme.mark(kind).name()
                name = self._messages.name("kind", kind).replace(" ", "&nbsp;")
                pieces.append(f'<span style="color:{color}"><b>{look.glyph}</b>&nbsp;{name}</span>&nbsp;{count}')
        return "&nbsp;&nbsp; ".join(pieces)


def _fill(text: str, *values: object) -> str:
    """Put values into the places ``%1``, ``%2``, … of a translated sentence, which may turn their order round."""
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", str(value))
    return text
