"""The square of the similarity view on the screen: shaded cells, names at the left, upright names above."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.ui.models.resemblance_model import Pair, PairRole, ResemblanceModel
from desktop_app.ui.strokes import draw_equal
from desktop_app.ui.theme import Theme

CELL, LARGEST_CELL = 23, 40
"""Side of a cell in px, and what it may grow to where there is room."""

_LONGEST_NAME = 200
_TALLEST_NAME = 104
"""Longer names above the square take two lines."""
_INVERTED = 5
"""Shade from which on figures are light on dark, or dark on light."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ResemblanceSquare(QTableView):
    """Shows a `ResemblanceModel`, as large as its cells need."""

    pair_selected = Signal(object)
    """`Pair` of the current cell."""

    def __init__(self, model: ResemblanceModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._square = model
        self._across = _NameHeader(Qt.Orientation.Horizontal, theme, self)
        self._down = _NameHeader(Qt.Orientation.Vertical, theme, self)
        self._delegate = _PairDelegate(theme, self)
        self.setModel(model)
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._select)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        for part in (self._across, self._down, self._delegate):
            part.set_theme(theme)
        self.viewport().update()

    def fit(self, room: QSize) -> None:
        """Give the cells the size that fits the room, and the square the size of its cells."""
        count = max(self._square.rowCount(), 1)
        names = QSize(self._down.sizeHint().width(), self._across.sizeHint().height())
        side = min((room.width() - names.width()) // count, (room.height() - names.height()) // count)
        side = min(max(side, CELL), LARGEST_CELL)
        for header in (self._across, self._down):
            header.setMinimumSectionSize(CELL)
            header.setDefaultSectionSize(side)
        width, height = names.width() + count * side, names.height() + count * side
        bar = self.verticalScrollBar().sizeHint().width()
        # Where one scroll bar is needed it takes room from the other side.
        whole = QSize(width + (bar if height > room.height() else 0), height + (bar if width > room.width() else 0))
        self.setFixedSize(whole.boundedTo(room))

    def _select(self, current: QModelIndex) -> None:
        self._across.set_current(current.column())
        self._down.set_current(current.row())
        pair = current.data(PairRole)
        if isinstance(pair, Pair):
            self.pair_selected.emit(pair)


class _NameHeader(QHeaderView):
    """Names beside or above the square; those of the current pair are semibold."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._theme, self._current = theme, -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.viewport().update()

    def set_current(self, section: int) -> None:
        """Name this one in semibold."""
        self._current = section
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Room for the longest name."""
        metrics = QFontMetrics(self._theme.fonts["label-strong"])
        names = [str(self.model().headerData(at, self.orientation()) or "") for at in range(self.count())]
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(super().sizeHint().width(), min(longest + 10, _TALLEST_NAME))
        return QSize(min(longest + 24, _LONGEST_NAME + 24), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one name."""
        name = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        is_current = logicalIndex == self._current
        painter.save()
        painter.fillRect(rect, self._theme.neutral["surface"])
        painter.setFont(self._theme.fonts["label-strong" if is_current else "label"])
        painter.setPen(self._theme.neutral["text"])
        if self.orientation() == Qt.Orientation.Horizontal:
            self._paint_upright(painter, rect, name)
        else:
            box = rect.adjusted(14, 0, -8, 0)
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    @staticmethod
    def _paint_upright(painter: QPainter, rect: QRect, name: str) -> None:
        """From the foot upwards; a long name of several words in two lines, the second cut where it must be."""
        painter.translate(rect.x(), rect.bottom())
        painter.rotate(-90)
        metrics, room = painter.fontMetrics(), rect.height() - 6
        first, _, second = name.partition(" ") if metrics.horizontalAdvance(name) > room else (name, "", "")
        lines = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in (first, second) if line]
        height = min(metrics.height(), rect.width() // len(lines))
        top = (rect.width() - height * len(lines)) // 2
        for at, line in enumerate(lines):
            box = QRect(5, top + at * height - 2, room, height + 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


class _PairDelegate(QStyledItemDelegate):
    """Paints a pair: its shade, and how many rows differ."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        pair, box = index.data(PairRole), option.rect.adjusted(0, 0, -1, -1)
        if not isinstance(pair, Pair):
            return
        theme, view = self._theme, self.parent()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, theme.neutral["surface"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.neutral["sunken"] if pair.is_self else theme.similarity_steps[pair.step])
        painter.drawRoundedRect(QRectF(box), 2, 2)
        if pair.is_same:
            draw_equal(painter, box, theme.neutral["equal"])
        elif not pair.is_self:
            self._paint_count(painter, box, pair)
        if isinstance(view, QTableView) and view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.neutral["text"], 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 2, 2)
        painter.restore()

    def _paint_count(self, painter: QPainter, box: QRect, pair: Pair) -> None:
        text = str(pair.differing)
        painter.setFont(self._theme.fonts["label" if len(text) < 3 else "map-label"])
        painter.setPen(self._theme.neutral["on_accent" if pair.step >= _INVERTED else "text"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
