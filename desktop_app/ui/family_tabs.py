"""Tabs of families in the tool bar: the name of the agency and, quieter, how many regulations are compared."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.ui.counted_tabs import CountedTabs
from desktop_app.ui.theme import Theme

SIDE, LINE = 14, 2
"""Room at both sides of a tab, and height of the line below the current one, in px."""


class FamilyTabs(CountedTabs):
    """A tab for each family; a line below the current one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "tool_bar", SIDE, parent)
        self.setAccessibleName(self.tr("Families of regulations"))

    def add_family(self, name: str, count: int) -> None:
        """A further tab."""
        place = self.add_counted(name, count)
        self.setTabToolTip(place, f"{name}: {count}")
        self.setAccessibleTabName(place, self.tr("%1, %n regulation(s)", "", count).replace("%1", name))

    def paint_current(self, painter: QPainter, rect: QRect) -> None:
        """A line in the accent."""
        line = QRect(rect.x(), rect.bottom() - LINE + 1, rect.width(), LINE)
        painter.fillRect(line, self._theme.neutral["accent"])
