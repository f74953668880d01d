"""Two views of a table side by side as one: the left stands still, the right scrolls, lines are equally high."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.delegates.reading_delegate import ReadingDelegate
from desktop_app.ui.models.line_model import LineModel
from desktop_app.ui.panels.column_order import ColumnOrder
from desktop_app.ui.panels.table_view import TableView
from desktop_app.ui.theme import Theme


class PairedViews(QWidget):
    """Number, base and pinned columns at the left, all others at the right; the right one has the keyboard."""

    scrolled = Signal()
    """Other lines or columns are in sight."""

    clicked = Signal(QModelIndex)

    chosen = Signal(QModelIndex)
    """Enter was pressed on a cell or fold."""

    def __init__(self, lines: LineModel, order: ColumnOrder, delegate: ReadingDelegate, theme: Theme) -> None:
        super().__init__()
        self._lines, self._order, self._delegate = lines, order, delegate
        self.frozen, self.view = (TableView(lines, theme, self._columns, self) for _ in range(2))
        self._rule, self._lower_edge = _Rule(theme), QWidget()
        for view in self.both:
            view.setItemDelegate(delegate)
            view.hovered.connect(self._hover)
            view.clicked.connect(self.clicked)
            view.chosen.connect(self.chosen)
        self.frozen.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._connect()

    @property
    def both(self) -> tuple[TableView, TableView]:
        """The left and the right view."""
        return (self.frozen, self.view)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._rule.set_theme(theme)
        for view in self.both:
            view.header().set_theme(theme)
        self.repaint_cells()

    def set_current(self, line: int, column: int) -> None:
        """Paint this cell as the current one; a column of -1 marks no header."""
        old, self._delegate.current = self._delegate.current[0], (line, column)
        for view in self.both:
            view.header().set_current(column if self._lines.row_at(line) is not None else -1)
            for changed in {old, line}:
                view.update_line(changed)

    def repaint_cells(self) -> None:
        """Paint all cells in sight anew."""
        for view in self.both:
            view.viewport().update()

    def settle(self) -> None:
        """Take the views' new widths at once, so that what is scrolled next is measured rightly."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def bring_in_sight(self, index: QModelIndex) -> None:
        """Scroll no further than needed to see the cell; sideways only for a column that scrolls."""
        if not self._order.is_pinned(index.column()):
            self.view.scrollTo(index)
            return
        bar = self.view.horizontalScrollBar()
        value = bar.value()
        others = [column for column in self._order.columns if not self._order.is_pinned(column)]
        for column in others[:1]:
            self.view.scrollTo(index.siblingAtColumn(column))
        bar.setValue(value)

    def _columns(self) -> tuple[int, ...]:
        return self._order.columns

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.frozen, 1)
        left.addWidget(self._lower_edge)
        self._lower_edge.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left)
        whole.addWidget(self._rule)
        whole.addWidget(self.view, 1)

    def _connect(self) -> None:
        here, there = self.view.verticalScrollBar(), self.frozen.verticalScrollBar()
        here.valueChanged.connect(there.setValue)
        there.valueChanged.connect(here.setValue)
        here.valueChanged.connect(self.scrolled)
        here.rangeChanged.connect(self.scrolled)
        self.view.horizontalScrollBar().rangeChanged.connect(self._follow_scroll_bar)
        self.view.horizontalScrollBar().valueChanged.connect(self.scrolled)

    def _follow_scroll_bar(self, _: int, maximum: int) -> None:
        """Keep both views equally high: only one of them has a horizontal scroll bar."""
        self._lower_edge.setFixedHeight(self.view.horizontalScrollBar().sizeHint().height())
        self._lower_edge.setVisible(maximum > 0)

    def _hover(self, line: int, column: int) -> None:
        old, self._delegate.hovered = self._delegate.hovered, (line, column)
        for place in (old, (line, column)):
            for view in self.both:
                if self._lines.fold_at(place[0]) is not None:
                    view.update_line(place[0])
                else:
                    view.update(self._lines.index(*place))


class _Rule(QWidget):
    """The hairline right of the base."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(1)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.neutral["line"])
        painter.end()
