"""Tabs with a name and, quieter, a number; what is made from them says how the current one is set off."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar, QWidget

from desktop_app.ui.theme import Theme

GAP = 8
"""Px before the number."""

NAME_MAX = 300
"""Longest name in px; the rest is in the tooltip."""

TAB_MIN = 160
"""Px to which a tab shrinks, its name elided, before tabs scroll."""


def fair_share(widths: Sequence[int], room: int) -> int:
    """Width to which the wider ones are cut so that all go into the room; the narrower ones stay as they are."""
    left = sorted(widths)
    while left and left[0] * len(left) <= room:
        room -= left.pop(0)
    return room // len(left) if left else max(widths, default=0)


class CountedTabs(QTabBar):
    """The data of a tab is its number; None for none."""

    def __init__(self, theme: Theme, height: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._height, self._side = theme, height, side
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.setFont(theme.fonts["body"])
        self.setFixedHeight(self._tab_height())
        self.updateGeometry()
        self.update()

    def add_counted(self, name: str, count: int | None) -> int:
        """A further tab; its place, from 0."""
        place = self.addTab(name.replace("&", "&&"))
        self.setTabData(place, count)
        return place

    def tabSizeHint(self, index: int) -> QSize:
        """Width of name and number, the same whether current or not."""
        strong = QFontMetrics(self._theme.fonts["body-strong"])
        name = min(strong.horizontalAdvance(self.name_of(index)) + 2, round(NAME_MAX * self._theme.text_scale))
        count = self._count_width(index)
        return QSize(name + count + (GAP if count else 0) + 2 * self._side, self._tab_height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Long names are elided so that all tabs are seen; shorter than this, tabs scroll rather than shrink."""
        share = fair_share([self.tabSizeHint(other).width() for other in range(self.count())], self.width())
        least = max(share, round(TAB_MIN * self._theme.text_scale))
        whole = self.tabSizeHint(index)
        return QSize(min(whole.width(), least), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all tabs."""
        painter = QPainter(self)
        for index in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            is_current = index == self.currentIndex()
            if is_current:
                self.paint_current(painter, self.tabRect(index))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(self.tabRect(index), self._theme.neutral["hover"])
            self._paint_names(painter, index, is_current=is_current)
            if is_current and self.hasFocus():
                painter.setPen(self._theme.neutral["accent"])
                painter.drawRect(self.tabRect(index).adjusted(1, 1, -2, -2))

    def paint_current(self, painter: QPainter, rect: QRect) -> None:
        """What sets the current tab off, below its name."""
        raise NotImplementedError

    def name_of(self, index: int) -> str:
        """The name of a tab."""
        return self.tabText(index).replace("&&", "&")

    def _tab_height(self) -> int:
        return self._theme.size(self._height) - 1

    def _count_width(self, index: int) -> int:
        count = self.tabData(index)
        return 0 if count is None else QFontMetrics(self._theme.fonts["body"]).horizontalAdvance(str(count)) + 1

    def _paint_names(self, painter: QPainter, index: int, *, is_current: bool) -> None:
        neutral, rect, width = self._theme.neutral, self.tabRect(index), self._count_width(index)
        box = QRect(rect.right() - self._side - width, rect.y(), width + 1, rect.height())
        if width:
            painter.setFont(self._theme.fonts["body"])
            painter.setPen(neutral["text3"])
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(self.tabData(index)))
        font = self._theme.fonts["body-strong" if is_current else "body"]
        painter.setFont(font)
        painter.setPen(neutral["text" if is_current else "text2"])
        left = rect.x() + self._side
        room = QRect(left, rect.y(), box.x() - (GAP if width else 0) - left + 1, rect.height())
        name = QFontMetrics(font).elidedText(self.name_of(index), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
