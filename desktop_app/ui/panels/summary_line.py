"""The sentence that sums a family up: how many rows diverge, in how many regions, and who stands out."""

from collections import Counter
from html import escape

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.collation.model import Severity, Table
from desktop_app.ui.short_names import short_names
from desktop_app.ui.theme import Theme

NAMES_IN_SUMMARY = 4
"""Regions named as standing out."""

MARGIN = 14
"""Px between the panel's edge and text (ui.md, section 2)."""


class SummaryWording(QObject):
    """Says in two parts what a table shows: the answer, and what belongs to it."""

    def say(self, table: Table) -> tuple[str, str]:
        """The first clause, and the rest of the sentence with who stands out; the rest may be empty."""
        rows, regulations = len(table.rows), len(table.regulations)
        found = Counter(
            item.regulation for row in table.rows for item in row.divergences if item.severity is not Severity.EXPECTED
        )
        if not found:
            text = self.tr("No divergences:|%1 rows are the same in all %2 regions.")
            return _parts(text, rows, regulations)
        text = self.tr("%1 of %2 rows diverge,|in %3 of %4 regions. Most often: %5.")
        return _parts(text, table.summary.divergent_rows, rows, len(found), regulations, _most_often(table, found))


class SummaryLine(QLabel):
    """One line; what does not fit is cut, and stands whole in the tool tip."""

    def __init__(self, table: Table, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clause, self._rest = SummaryWording(self).say(table)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(f"<b>{escape(self._clause)}</b> {escape(self._rest)}")
        self.setToolTip(self.sentence)
        self.setAccessibleName(self.sentence)
        self.set_theme(theme)

    @property
    def sentence(self) -> str:
        """The whole sentence as plain text."""
        return f"{self._clause} {self._rest}".strip()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self.setFont(theme.fonts["body"])
        self.setFixedHeight(theme.size("summary"))

    def minimumSizeHint(self) -> QSize:
        """The window need not be as wide as the sentence."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Cut the rest of the sentence where it does not fit."""
        bold = self.font()
        bold.setBold(True)
        room = self.width() - 2 * MARGIN - QFontMetrics(bold).horizontalAdvance(self._clause + "  ")
        rest = self.fontMetrics().elidedText(self._rest, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(f"<b>{escape(self._clause)}</b> {escape(rest)}")


def _most_often(table: Table, found: Counter[str]) -> str:
    """Regions with most divergences, those with the same number together: "Абай, Атырау 3"."""
    names = short_names(table.regulations)
    most = found.most_common(NAMES_IN_SUMMARY)
    by_count: dict[int, list[str]] = {}
    for id_, count in most:
        by_count.setdefault(count, []).append(names[id_])
    return "; ".join(f"{', '.join(group)}: {count}" for count, group in by_count.items())


def _parts(text: str, *values: object) -> tuple[str, str]:
    """Put values into the places ``%1``, ``%2``, … of a translated sentence, and part it at its bar."""
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", str(value))
    clause, _, rest = text.partition("|")
    return clause, rest
