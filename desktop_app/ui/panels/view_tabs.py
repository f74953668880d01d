"""Tabs of the views of one family, with the number of what stands behind each; the current one is part of its page."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.counted_tabs import CountedTabs
from desktop_app.ui.theme import Theme

SIDE = 9
"""Room at both sides of a tab in px."""


class ViewTabs(CountedTabs):
    """A tab for each view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "view_tabs", SIDE, parent)
        self.setAccessibleName(self.tr("Views"))

    def add_view(self, name: str, count: int | None) -> None:
        """A further tab."""
        place = self.add_counted(name, count)
        self.setAccessibleTabName(place, name if count is None else f"{name}, {count}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tabs stand on the window's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.neutral["window"])
        painter.end()
        super().paintEvent(event)

    def paint_current(self, painter: QPainter, rect: QRect) -> None:
        """The ground of the page."""
        painter.fillRect(rect, self._theme.neutral["surface"])
