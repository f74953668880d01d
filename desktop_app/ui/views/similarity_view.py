"""How alike the regulations of a table are: a square of pairs, families of equal texts, the pair selected."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.collation.model import Table
from desktop_app.collation.resemblance import measure_resemblance, rows_that_differ
from desktop_app.export.wording import place_name
from desktop_app.messages import Messages
from desktop_app.ui.highlighting import Run
from desktop_app.ui.models.resemblance_model import Pair, ResemblanceModel
from desktop_app.ui.short_names import short_names
from desktop_app.ui.text_cell import PrintedTable, TextCell, as_lines, plain
from desktop_app.ui.theme import Theme, load_theme
from desktop_app.ui.views.resemblance_square import ResemblanceSquare
from desktop_app.ui.views.shade_legend import ShadeLegend
from desktop_app.ui.views.view_page import EmptyNotice, ViewPage

_PANEL_WIDTH = 300
_LEGEND_HEIGHT = 34
"""Of the legend and the space above it, in px."""
_ROWS_NAMED = 12
"""Rows named that differ between two; more are counted."""


class SimilarityView(ViewPage):
    """Everyone held against everyone."""

    comparison_wanted = Signal(list)
    """Ids of two regulations that the user wants to compare alone."""

    def __init__(self, table: Table, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._table, self._messages = table, messages
        self._short = tuple(short_names(table.regulations).values())
        self._pair: Pair | None = None

    def build(self) -> None:
        """Measure all pairs, make the square and what stands beside it."""
        if len(self._table.regulations) < 2:
            self._whole.addWidget(EmptyNotice(self.tr("Open a second regulation to see how alike they are.")))
            return
        self._found = measure_resemblance(self._table)
        self._model = ResemblanceModel(self._table, self._found, self._in_words, self)
        self.square = ResemblanceSquare(self._model, self._theme)
        self.square.setAccessibleName(self.tr("Rows that differ between two regions"))
        self._legend = ShadeLegend(self._model.steps, len(self._table.rows), self._theme)
        self._room = QWidget()
        left = self._left = QVBoxLayout(self._room)
        left.setContentsMargins(0, 10, 14, 10)
        left.addWidget(self.square, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        left.addWidget(self._legend)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._room, 1)
        row.addWidget(self._panel())
        self._whole.addLayout(row)
        self.square.pair_selected.connect(self._show_pair)
        self.square.activated.connect(self._compare)
        first = self._found.furthest or (self._found.order[0], self._found.order[1])
        self.select_pair(*first)
        self._fit()

    def dress(self) -> None:
        """Show the square with the theme of now."""
        if hasattr(self, "square"):
            self.square.set_theme(self._theme)
            self._legend.set_theme(self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The square takes the room there is."""
        super().resizeEvent(event)
        if hasattr(self, "square"):
            self._fit()

    def select_pair(self, one: int, other: int) -> None:
        """Select two regulations, by their positions in the table."""
        self.square.setCurrentIndex(self._model.index_of(one, other))

    def copy(self) -> None:
        """Put the whole square on the clipboard, names in the first line and column."""
        self.ensure_built()
        if hasattr(self, "square"):
            QGuiApplication.clipboard().setText(as_lines(self._lines()))

    def as_document(self) -> PrintedTable:
        """The square; columns bear the numbers of the rows."""
        self.ensure_built()
        if not hasattr(self, "square"):
            return PrintedTable(self._table.family, "", ("",), (), (1.0,))
        paper, order = load_theme(dark=False), self._found.order
        steps = paper.similarity_steps
        rows = []
        for at in range(len(order)):
            pairs = [self._model.pair(at, other) for other in range(len(order))]
            counts = [str(self._model.index(at, other).data()) for other in range(len(order))]
            shades = [
                TextCell(
                    (Run(text),),
                    "label",
                    "text" if pair.step < 5 else "on_accent",
                    fill=(paper.neutral["sunken"] if pair.is_self else steps[pair.step]).name(),
                )
                for pair, text in zip(pairs, counts, strict=True)
            ]
            name = self._short[order[at]]
            rows.append((plain(str(at + 1), "label-strong"), plain(name, "label"), *shades))
        numbers = tuple(str(at + 1) for at in range(len(order)))
        widths = (1.3, 6.0, *(1.0 for _ in order))
        summary = self.tr("Rows that differ between two regions, of %1").replace("%1", str(len(self._table.rows)))
        return PrintedTable(
            self._table.family, summary, ("№", self._messages.say("report.region"), *numbers), rows, widths
        )

    def _lines(self) -> list[list[str]]:
        names = [self._short[place] for place in self._found.order]
        size = range(len(names))
        return [["", *names], *([names[row], *(str(self._model.index(row, at).data()) for at in size)] for row in size)]

    def _fit(self) -> None:
        margins = self._left.contentsMargins()
        width = self.width() - _PANEL_WIDTH - margins.left() - margins.right()
        self.square.fit(QSize(width, self.height() - margins.top() - margins.bottom() - _LEGEND_HEIGHT))

    def _panel(self) -> QWidget:
        """Families of equal texts, the furthest pair, the pair selected."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 14, 14)
        column.setSpacing(4)
        self._add_families(column)
        self._add_furthest(column)
        self.pair_name, self.pair_rows = _label("strong"), _label()
        self.compare_pair = _link(self.tr("Compare these two"))
        self.compare_pair.clicked.connect(self._compare)
        column.addSpacing(10)
        for part in (self.pair_name, self.pair_rows):
            column.addWidget(part)
        column.addWidget(self.compare_pair, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("role", "side")
        area.setFixedWidth(_PANEL_WIDTH)
        area.setWidget(page)
        return area

    def _add_families(self, column: QVBoxLayout) -> None:
        column.addWidget(_label("strong", self.tr("Families of texts")))
        if not self._found.families:
            column.addWidget(_label("quiet", self.tr("No two regions have the same text.")))
        for family in self._found.families:
            text = self.tr("%n region(s), the same text in all rows", "", len(family))
            column.addWidget(_label("", text))
            column.addWidget(_label("quiet", ", ".join(self._short[place] for place in family)))

    def _add_furthest(self, column: QVBoxLayout) -> None:
        furthest = self._found.furthest
        if furthest is None:
            return
        column.addSpacing(10)
        column.addWidget(_label("strong", self.tr("Furthest apart")))
        link = _link(f"{self._short[furthest[0]]} – {self._short[furthest[1]]}")
        link.clicked.connect(lambda: self.select_pair(*furthest))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_label("", self._differ(*furthest)))

    def _show_pair(self, pair: Pair) -> None:
        self._pair = pair
        self.compare_pair.setEnabled(not pair.is_self)
        if pair.is_self:
            self.pair_name.setText(self._short[pair.one])
            self.pair_rows.setText(self.tr("Select a cell to see where two regions differ."))
            return
        self.pair_name.setText(f"{self._short[pair.one]} – {self._short[pair.other]}")
        rows = [self._table.rows[at] for at in rows_that_differ(self._table, pair.one, pair.other)]
        names = [place_name(row.label, row.kind, self._messages) for row in rows[:_ROWS_NAMED]]
        more = ["…"] if len(rows) > _ROWS_NAMED else []
        said = self._differ(pair.one, pair.other)
        self.pair_rows.setText(f"{said}\n{', '.join([*names, *more])}" if names else said)

    def _differ(self, one: int, other: int) -> str:
        """In how many of the rows known to both they differ."""
        count, compared = self._found.differing[one][other], self._found.compared[one][other]
        if not compared:
            return self.tr("No row is known of both.")
        if not count:
            return self.tr("The same text in all %1 rows").replace("%1", str(compared))
        return self.tr("Differ in %1 of %2 rows").replace("%1", str(count)).replace("%2", str(compared))

    def _in_words(self, pair: Pair) -> str:
        if pair.is_self:
            return self._short[pair.one]
        share = self._found.share(pair.one, pair.other)
        said = self._differ(pair.one, pair.other)
        return f"{self._short[pair.one]} – {self._short[pair.other]}\n{said} ({share:g} %)"

    def _compare(self) -> None:
        if self._pair is not None and not self._pair.is_self:
            self.comparison_wanted.emit([self._table.regulations[at].id for at in (self._pair.one, self._pair.other)])


def _label(role: str = "", text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    button.setStyleSheet("padding-left: 0; padding-right: 0")  # in line with the labels around it
    return button
