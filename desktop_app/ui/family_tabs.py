"""Tabs of families in the tool bar: the name of the agency and, quieter, how many regulations are compared."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar, QWidget

from desktop_app.ui.theme import Theme

SIDE, GAP, LINE = 14, 8, 2
"""Room at both sides of a tab, before its number, and height of the line below the current one, in px."""

NAME_MAX = 300
"""Longest name in px; the rest is in the tooltip."""


class FamilyTabs(QTabBar):
    """The data of a tab is its count."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Families of regulations"))

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.setFont(theme.fonts["body"])
        self.setFixedHeight(theme.size("tool_bar") - 1)
        self.updateGeometry()
        self.update()

    def add_family(self, name: str, count: int) -> None:
        """A further tab."""
        place = self.addTab(name.replace("&", "&&"))
        self.setTabData(place, count)
        self.setTabToolTip(place, f"{name}: {count}")
        self.setAccessibleTabName(place, self.tr("%1, %n regulation(s)", "", count).replace("%1", name))

    def tabSizeHint(self, index: int) -> QSize:
        """Width of name and number, the same whether current or not."""
        strong, body = (QFontMetrics(self._theme.fonts[role]) for role in ("body-strong", "body"))
        name = min(strong.horizontalAdvance(self._name(index)) + 2, round(NAME_MAX * self._theme.text_scale))
        count = body.horizontalAdvance(str(self.tabData(index)))
        return QSize(name + count + GAP + 2 * SIDE, self._theme.size("tool_bar") - 1)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs scroll rather than shrink."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all tabs."""
        painter = QPainter(self)
        for index in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            self._paint_tab(painter, index, option)

    def _paint_tab(self, painter: QPainter, index: int, option: QStyleOptionTab) -> None:
        neutral, rect, is_current = self._theme.neutral, self.tabRect(index), index == self.currentIndex()
        if option.state & QStyle.StateFlag.State_MouseOver and not is_current:
            painter.fillRect(rect, neutral["hover"])
        count = str(self.tabData(index))
        body = QFontMetrics(self._theme.fonts["body"])
        right = rect.right() - SIDE
        painter.setFont(self._theme.fonts["body"])
        painter.setPen(neutral["text3"])
        box = QRect(right - body.horizontalAdvance(count), rect.y(), body.horizontalAdvance(count) + 1, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, count)
        font = self._theme.fonts["body-strong" if is_current else "body"]
        painter.setFont(font)
        painter.setPen(neutral["text" if is_current else "text2"])
        room = QRect(rect.x() + SIDE, rect.y(), box.x() - GAP - rect.x() - SIDE, rect.height())
        name = QFontMetrics(font).elidedText(self._name(index), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        if is_current:
            painter.fillRect(QRect(rect.x(), rect.bottom() - LINE + 1, rect.width(), LINE), neutral["accent"])
            if self.hasFocus():
                painter.setPen(neutral["accent"])
                painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _name(self, index: int) -> str:
        return self.tabText(index).replace("&&", "&")
