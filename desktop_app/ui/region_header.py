"""The header over the regulations: short name, number of divergences, a bar of their kinds; upright where narrow."""

import re
from itertools import groupby

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.ui.icons import draw_icon
from desktop_app.ui.models.alignment_table_model import ColumnFace, FaceRole
from desktop_app.ui.theme import Theme

_BAR, _BAR_STEP, _BAR_WHOLE = 4, 6, 4
"""Height of the bar in px, px for a divergence, and divergences up to which it grows so; more are drawn to scale."""

NAME_LEFT, NAME_RIGHT = 6, 2
"""Px beside a name that lies level."""

LINES_MAX = 4
"""Of a name that lies level."""

UPRIGHT_OVERLAP = 4
"""Px by which the lines of an upright name may reach into the space beside it, where no letter has its ink."""


def lines_within(name: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """A name wrapped in so many px and at most so many lines, at spaces and behind hyphens.

    What does not fit loses its middle: beginning and end tell files and long titles apart.
    """
    lines: list[str] = []
    for part in re.findall(r"\s*[^\s-]*-|\s*[^\s-]+", name):
        if lines and metrics.horizontalAdvance(lines[-1] + part) <= width:
            lines[-1] += part
        else:
            lines.append(part)
    whole, rest = lines[: most - 1], "".join(lines[most - 1 :])
    cut = [*whole, rest] if rest else whole
    return [metrics.elidedText(line.strip(), Qt.TextElideMode.ElideMiddle, width) for line in cut]


class RegionHeader(QHeaderView):
    """Horizontal header that paints `ColumnFace` where the model has one, else a plain name at the foot."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._height = theme.size("table_header_vertical")
        self._current = -1
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(theme.size("region_column", "compact_min"))

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.viewport().update()

    def set_height(self, height: int) -> None:
        """Height in px."""
        self._height = height
        self.updateGeometries()
        self.geometriesChanged.emit()

    def set_current(self, column: int) -> None:
        """Mark the column that holds the current cell; -1 for none."""
        self._current = column
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """The height that was set."""
        return QSize(super().sizeHint().width(), self._height)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """The height that was set."""
        return QSize(self.sectionSize(logicalIndex), self._height)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one name."""
        neutral = self._theme.neutral
        is_current = logicalIndex == self._current
        painter.save()
        painter.fillRect(rect, neutral["select" if is_current else "raised"])
        face = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, FaceRole)
        if isinstance(face, ColumnFace):
            self._paint_region(painter, rect, face)
        else:
            self._paint_plain(painter, rect, logicalIndex)
        line = QRect(rect.x(), rect.bottom() - (1 if is_current else 0), rect.width(), 2 if is_current else 1)
        painter.fillRect(line, neutral["accent" if is_current else "line"])
        painter.restore()

    def _paint_plain(self, painter: QPainter, rect: QRect, column: int) -> None:
        """A name at the foot; the base's with its sign if it is a regulation."""
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        box = rect.adjusted(8, 0, -4, -10)
        if self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole):
            side = self._theme.size("kind_icon")
            draw_icon(painter, QRectF(box.x(), box.bottom() - side, side, side), "base", self._theme.neutral["text"])
            box.setLeft(box.left() + side + 4)
        painter.setFont(self._theme.fonts["column-name"])
        painter.setPen(self._theme.neutral["text2"])
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)

    def _paint_region(self, painter: QPainter, rect: QRect, face: ColumnFace) -> None:
        is_upright = rect.width() < self._theme.size("region_column", "words_from")
        count = len(face.kinds)
        box = rect.adjusted(2 if is_upright else NAME_LEFT, 6, -NAME_RIGHT, -10)
        foot = QRect(box.x(), box.bottom() - 24, box.width(), 16)
        painter.setFont(self._theme.fonts["column-name"])
        painter.setPen(self._theme.neutral["text" if count else "text3"])
        across = Qt.AlignmentFlag.AlignHCenter if is_upright else Qt.AlignmentFlag.AlignLeft
        painter.drawText(foot, across | Qt.AlignmentFlag.AlignVCenter, str(count))
        self._paint_bar(painter, QRect(box.x(), box.bottom() - 5, box.width(), _BAR), face, centred=is_upright)
        painter.setPen(self._theme.neutral["text"])
        name = QRect(box.x(), box.y(), box.width(), foot.y() - box.y() - 2)
        if is_upright:
            self._paint_upright(painter, name, face.short_name)
        else:
            metrics = painter.fontMetrics()
            lines = lines_within(face.short_name, metrics, name.width(), max(name.height() // metrics.height(), 1))
            painter.drawText(name, Qt.AlignmentFlag.AlignBottom, "\n".join(lines))

    def _paint_upright(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(self._theme.fonts["column-name-vertical"])
        painter.translate(box.x(), box.bottom())
        painter.rotate(-90)
        turned = QRect(0, 0, box.height(), box.width())
        metrics = painter.fontMetrics()
        most = max((box.width() + UPRIGHT_OVERLAP) // metrics.height(), 1)
        lines = lines_within(text, metrics, turned.width(), most)
        painter.drawText(turned, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))
        painter.resetTransform()

    def _paint_bar(self, painter: QPainter, box: QRect, face: ColumnFace, *, centred: bool) -> None:
        """A piece for each family of kinds, as long as its share."""
        count = len(face.kinds)
        if not count:
            return
        room = min(box.width() - 4, _BAR_STEP * _BAR_WHOLE)
        step = _BAR_STEP if count <= _BAR_WHOLE and _BAR_STEP * count <= room else room / count
        x = box.x() + ((box.width() - step * count) / 2 if centred else 0)
        order = list(self._theme.marks)
        families = sorted((self._theme.kinds[kind].family for kind in face.kinds), key=order.index)
        for family, kinds in groupby(families):
            width = step * len(list(kinds))
            painter.fillRect(QRectF(x, box.y(), max(width - 1, 1), box.height()), self._theme.marks[family])
            x += width
