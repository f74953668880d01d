"""A tree of findings on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QTreeView, QWidget

from desktop_app.ui.delegates.list_delegate import ListDelegate
from desktop_app.ui.icons import draw_icon
from desktop_app.ui.models.findings_model import FindingsModel
from desktop_app.ui.models.list_model import CellRole, PlaceRole
from desktop_app.ui.text_cell import TextCell
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.list_header import ListHeader
from desktop_app.ui.views.list_manners import copy_rows, dress_view, fit_columns, handle_key, needed_width

AnyIndex = QModelIndex | QPersistentModelIndex

_LINK = "accent"
"""Colour of cells that are links."""


class FindingsTree(QTreeView):
    """Shows a `FindingsModel`; Enter, a double click and a click on a link lead to the place of a finding."""

    place_wanted = Signal(object)
    """`Place` of a finding."""

    def __init__(
        self, model: FindingsModel, theme: Theme, weights: Sequence[float], parent: QWidget | None = None
    ) -> None:
        """``weights``: 0 for a column that fits its texts, else its share of the rest."""
        super().__init__(parent)
        self._findings, self._theme, self._weights = model, theme, tuple(weights)
        self._hovered: tuple[int, int] | None = None
        self._fitted_width = 0
        self._header = ListHeader(theme, self)
        self._delegate = ListDelegate(theme, theme.size("list_row"), self._is_hovered, self)
        self.setHeader(self._header)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        dress_view(self)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(theme.size("icon") + 4)
        self.setExpandsOnDoubleClick(False)
        self.expandAll()
        self.activated.connect(self._want_place)
        self.entered.connect(self._hover)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self._header.set_theme(theme)
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_columns(self, count: int) -> None:
        """Show only the first columns."""
        self._weights = self._weights[:count]
        for column in range(self._findings.columnCount()):
            self.setColumnHidden(column, column >= count)

    def copy(self) -> None:
        """Put the selected rows on the clipboard."""
        copy_rows(self, self._findings.columnCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Enter leads to the place; other keys move, unfold and fold."""
        if not handle_key(self, event, self.copy):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link follows it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and _is_link(index):
            self._want_place(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer is a hand over a link."""
        super().mouseMoveEvent(event)
        self._point_at(event.position().toPoint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns fill the width until the user drags one."""
        super().resizeEvent(event)
        if self.viewport().width() != self._fitted_width:
            self._fitted_width = self.viewport().width()
            fit_columns(self._header, self._fitted_width, self._weights, self._need)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Draw what stands left of a row as the row itself is drawn, and the arrow of a group."""
        is_selected = self.selectionModel().isSelected(index)
        ground = "select" if is_selected else "hover" if self._is_hovered(index) else "surface"
        neutral = self._theme.neutral
        painter.fillRect(rect, neutral[ground])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, neutral["line"])
        if self._findings.hasChildren(index):
            side = self._theme.size("icon") - 4
            box = QRectF(rect.right() - side + 3, rect.center().y() - side / 2 + 0.5, side, side)
            draw_icon(painter, box, "down" if self.isExpanded(index) else "right", neutral["text2"])

    def _need(self, column: int) -> int:
        groups = self._findings.groups
        cells = [group.cells[column] for group in groups]
        cells += [line.cells[column] for group in groups for line in group.lines]
        return needed_width(self._theme, [cell.text for cell in cells])

    def _is_hovered(self, index: AnyIndex) -> bool:
        return self._hovered == (index.row(), index.internalId())

    def _hover(self, index: AnyIndex) -> None:
        self._hovered = (index.row(), index.internalId()) if index.isValid() else None
        self.viewport().update()

    def _point_at(self, point: QPoint) -> None:
        is_link = _is_link(self.indexAt(point))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def _want_place(self, index: AnyIndex) -> None:
        place = index.data(PlaceRole)
        if place is not None:
            self.place_wanted.emit(place)
        elif index.isValid():
            group = self._findings.index(index.row(), 0, index.parent())
            self.setExpanded(group, not self.isExpanded(group))


def _is_link(index: AnyIndex) -> bool:
    cell = index.data(CellRole)
    return isinstance(cell, TextCell) and cell.color == _LINK and bool(cell.text)
