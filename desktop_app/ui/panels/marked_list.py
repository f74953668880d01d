"""A list whose rows wrap their text and mark their words: one view for readings, divergences and lines of a source.

Rows are laid out once for a width and painted often. What a row says aloud is text of its own, for marks are not heard.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

SIDE = 6
"""Px between a selected row's tint and the edge of the list."""


class LaidOut(Protocol):
    """A row laid out for a width."""

    height: float
    """In px."""

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint into a box of this height."""


class Item(Protocol):
    """What a row shows."""

    @property
    def spoken(self) -> str:
        """For a screen reader."""

    @property
    def hint(self) -> str:
        """For a tool tip; empty for none."""


class ItemsModel(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[Item] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Have these rows from now on."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """All rows; none below a row."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says aloud, and its tool tip."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken
        return (item.hint or None) if role == Qt.ItemDataRole.ToolTipRole else None


class ItemDelegate(QStyledItemDelegate):
    """Paints rows that are laid out by a function; knows where it laid them out before."""

    def __init__(self, theme: Theme, lay_out: Callable[[int, int], LaidOut], parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._lay_out, self._view = theme, lay_out, parent
        self._known: dict[tuple[int, int], LaidOut] = {}

    def forget(self, theme: Theme | None = None) -> None:
        """Lay everything out anew, in another theme if there is one."""
        self._theme = theme or self._theme
        self._known.clear()

    def laid_out(self, row: int) -> LaidOut:
        """A row in the width that the list has now."""
        width = self._view.viewport().width()
        if (found := self._known.get((row, width))) is None:
            found = self._known[row, width] = self._lay_out(row, width)
        return found

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As wide as the list, as high as the text needs."""
        return QSize(self._view.viewport().width(), round(self.laid_out(index.row()).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the row, tinted if it is selected, ringed if the keyboard is at it."""
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            self._tint(painter, box, has_focus=bool(state & QStyle.StateFlag.State_HasFocus))
        self.laid_out(index.row()).paint(painter, box)
        painter.restore()

    def _tint(self, painter: QPainter, box: QRectF, *, has_focus: bool) -> None:
        radius = self._theme.size("radius", "chip")
        width = self._theme.size("radius", "mark") - 1 if has_focus else 0
        painter.setPen(QPen(self._theme.neutral["accent"], width) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.neutral["select"])
        painter.drawRoundedRect(box.adjusted(SIDE, 1, -SIDE, -1), radius, radius)


class MarkedList(QListView):
    """A list of wrapped and marked rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = ItemsModel(self)
        self._painter = ItemDelegate(theme, self.lay_out, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(theme.line_height("body"))
        self._color_ground()

    def lay_out(self, row: int, width: int) -> LaidOut:
        """The row for this width in px; each list does this in its own way."""
        raise NotImplementedError

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these rows from now on, from the first."""
        self._painter.forget()
        self.rows.show(items)
        self.scrollToTop()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self.theme = theme
        self._painter.forget(theme)
        self._color_ground()
        self.scheduleDelayedItemsLayout()

    def content_height(self) -> int:
        """Height in px that all rows need in the present width."""
        return round(sum(self._painter.laid_out(row).height for row in range(len(self.rows.items))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew; Qt lays a list out anew only where its height changes."""
        is_rewrapped = event.oldSize().width() != event.size().width()
        if is_rewrapped:
            self._painter.forget()
        super().resizeEvent(event)
        if is_rewrapped:
            self.doItemsLayout()

    def _color_ground(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self.theme.neutral["surface"])
        self.setPalette(palette)
