"""One of the two views of a comparison table: keys, the mouse over cells, tool tips after half a second."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip, QWidget

from desktop_app.ui.models.line_model import LineModel
from desktop_app.ui.region_header import RegionHeader
from desktop_app.ui.theme import Theme

TOOL_TIP_MS = 500
"""Time from resting on a cell to its tool tip (ui.md, section 4)."""

_Action = QAbstractItemView.CursorAction


class TableView(QTableView):
    """Shows lines; ``columns`` says in which order the keyboard visits the columns, those of the other view too."""

    hovered = Signal(int, int)
    """Line and column under the mouse; -1 and -1 if there is none."""

    chosen = Signal(QModelIndex)
    """Enter was pressed on a cell or fold."""

    def __init__(
        self, lines: LineModel, theme: Theme, columns: Callable[[], Sequence[int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._tip = QTimer(self, singleShot=True, interval=TOOL_TIP_MS)
        self._tip.timeout.connect(self._show_tip)
        self.setModel(lines)
        self.setHorizontalHeader(RegionHeader(theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.size("row", "fold"))
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.entered.connect(self._enter)

    def header(self) -> RegionHeader:
        """The header over the columns."""
        header = self.horizontalHeader()
        assert isinstance(header, RegionHeader)
        return header

    def update_line(self, line: int) -> None:
        """Paint one line anew."""
        if line >= 0:
            self.viewport().update(0, self.rowViewportPosition(line), self.viewport().width(), self.rowHeight(line))

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: in the order the columns are seen in, those beside the base first."""
        columns, here = list(self._columns()), self.currentIndex()
        if not columns or not here.isValid():
            return super().moveCursor(action, modifiers)
        at = columns.index(here.column()) if here.column() in columns else 0
        line, last = here.row(), self.model().rowCount() - 1
        whole = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        page = self._page(here.row())
        lines = {
            _Action.MoveUp: line - 1,
            _Action.MoveDown: line + 1,
            _Action.MovePageUp: line - page,
            _Action.MovePageDown: line + page,
            _Action.MoveHome: 0 if whole else line,
            _Action.MoveEnd: last if whole else line,
        }
        places = {
            _Action.MoveLeft: at - 1,
            _Action.MovePrevious: at - 1,
            _Action.MoveRight: at + 1,
            _Action.MoveNext: at + 1,
            _Action.MoveHome: 0,
            _Action.MoveEnd: len(columns) - 1,
        }
        line = min(max(lines.get(action, line), 0), last)
        at = min(max(places.get(action, at), 0), len(columns) - 1)
        return self.model().index(line, columns[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Ctrl+C copies the text, other keys move the current cell."""
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.chosen.emit(here)
        elif event.matches(QKeySequence.StandardKey.Copy) and here.isValid():
            QGuiApplication.clipboard().setText(str(here.data() or ""))
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No cell lies under the mouse any more."""
        self._tip.stop()
        self.hovered.emit(-1, -1)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say no more about what lay under the mouse."""
        self._tip.stop()
        super().hideEvent(event)

    def _page(self, line: int) -> int:
        """How many lines fit the height of the view, at least one."""
        return max(self.viewport().height() // max(self.rowHeight(line), 1) - 1, 1)

    def _enter(self, index: QModelIndex) -> None:
        QToolTip.hideText()
        self._tip.start()
        self.hovered.emit(index.row(), index.column())

    def _show_tip(self) -> None:
        place = self.viewport().mapFromGlobal(self.cursor().pos())
        index = self.indexAt(place)
        if self.viewport().rect().contains(place) and index.isValid():
            text = index.data(Qt.ItemDataRole.ToolTipRole)
            corner = self.cursor().pos() + QPoint(2, 2)
            QToolTip.showText(corner, str(text or ""), self.viewport(), self.visualRect(index))
