"""The header of lists: plain names, a small arrow at the column that sorts."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.ui.delegates.list_delegate import EDGE, PADDING
from desktop_app.ui.theme import Theme

HEIGHT = 28
"""In px."""

_ARROW_ROOM = 14


class ListHeader(QHeaderView):
    """Names of a list's columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._reached = theme, 0
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.size("target_min"))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.viewport().update()

    def let_sort(self) -> None:
        """Sort by the first column, and by others when they are clicked, or reached and taken by key."""
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys begin at the column that sorts."""
        super().focusInEvent(event)
        self._reach(self.sortIndicatorSection())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No column is reached any more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right reach another column; Space and Enter sort by it, or the other way round."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._reach(min(max(self._reached + step, 0), self.count() - 1))
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            turns = self._reached == self.sortIndicatorSection() and self.sortIndicatorOrder() == up
            self.setSortIndicator(self._reached, down if turns else up)
        else:
            super().keyPressEvent(event)

    def name_width(self, column: int) -> int:
        """Width in px that the name of a column needs, its arrow included."""
        name = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        arrow = _ARROW_ROOM if self.isSortIndicatorShown() else 0
        edge = EDGE if column == 0 else 2
        return (
            round(QFontMetricsF(self._theme.fonts["column-name"]).horizontalAdvance(name)) + 2 * PADDING + edge + arrow
        )

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one name."""
        neutral = self._theme.neutral
        is_sorting = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        painter.save()
        painter.fillRect(rect, neutral["raised"])
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, neutral["line"])
        painter.setFont(self._theme.fonts["column-name"])
        painter.setPen(neutral["text" if is_sorting else "text2"])
        left = PADDING + (EDGE if logicalIndex == 0 else 0)
        box = rect.adjusted(left, 0, -PADDING - (_ARROW_ROOM if is_sorting else 0), 0)
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if is_sorting:
            end = box.x() + min(painter.fontMetrics().horizontalAdvance(shown), box.width())
            self._paint_arrow(painter, QPointF(end + 9, rect.center().y() + 0.5))
        if self.hasFocus() and logicalIndex == self._reached:
            painter.setPen(neutral["accent"])
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _reach(self, column: int) -> None:
        self._reached = column
        self.setAccessibleName(str(self.model().headerData(column, Qt.Orientation.Horizontal) or ""))
        self.viewport().update()

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        """An arrow down where the smallest stands first."""
        way = 1 if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else -1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.neutral["text"], 1.2))
        tip = middle + QPointF(0, 4 * way)
        painter.drawLine(middle - QPointF(0, 4 * way), tip)
        painter.drawPolyline(QPolygonF([tip + QPointF(-3, -3 * way), tip, tip + QPointF(3, -3 * way)]))
