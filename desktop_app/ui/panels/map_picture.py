"""The whole comparison as a small picture: regulations across, rows down; painted once, then only copied."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop_app.collation.model import Row, Severity
from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION, AlignmentTableModel
from desktop_app.ui.models.cell_faces import CellState
from desktop_app.ui.strokes import draw_hatch
from desktop_app.ui.theme import Theme

LEAST_HEIGHT, COSMETIC_HEIGHT = 4, 2
"""Of a substantive divergence at least, and of a cosmetic one, in px (ui.md, section 5)."""

LABEL_STEP = 14
"""Px between two labels at least."""


@dataclass(frozen=True, slots=True)
class MapGeometry:
    """Where rows and columns lie, in px."""

    area: QRect
    """Of the rows, without labels and margins."""
    rows: int
    columns: tuple[int, ...]
    """Columns of regulations from left to right."""
    cell: int
    """Width of one."""

    def top(self, row: int) -> float:
        """Upper edge of a row; of the row after the last the lower edge of the area."""
        return self.area.y() + self.area.height() * row / max(self.rows, 1)

    def row_at(self, y: float) -> int:
        """The row at a height, the nearest one outside the area."""
        row = int((y - self.area.y()) * self.rows / max(self.area.height(), 1))
        return min(max(row, 0), max(self.rows - 1, 0))

    def column_at(self, x: float) -> int | None:
        """The column at a place, None beside them."""
        place = int((x - self.area.x()) // self.cell)
        return self.columns[place] if 0 <= place < len(self.columns) else None

    def left(self, place: int) -> int:
        """Left edge of the column at a place from 0."""
        return self.area.x() + place * self.cell


def draw_map(model: AlignmentTableModel, theme: Theme, geometry: MapGeometry, size: QSize, scale: float) -> QPixmap:
    """The picture without the frame, for a screen of this scale."""
    pixmap = QPixmap(size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(theme.neutral["raised"])
    painter = QPainter(pixmap)
    painter.fillRect(geometry.area, theme.neutral["surface"])
    _draw_labels(painter, model, theme, geometry, scale)
    for place, column in enumerate(geometry.columns):
        if model.table.regulations[column - FIRST_REGULATION].partial:
            _draw_unknown(painter, model, theme, geometry, place)
    for severity in (Severity.COSMETIC, Severity.SUBSTANTIVE):  # the gravest is painted last and stays
        _draw_marks(painter, model, theme, geometry, severity)
    painter.end()
    return pixmap


def _draw_marks(
    painter: QPainter, model: AlignmentTableModel, theme: Theme, geometry: MapGeometry, severity: Severity
) -> None:
    ids = [regulation.id for regulation in model.table.regulations]
    lefts = {ids[column - FIRST_REGULATION]: geometry.left(place) for place, column in enumerate(geometry.columns)}
    height = geometry.area.height() / max(geometry.rows, 1)
    for row, regulation, kind in model.gravest(severity):
        if (x := lefts.get(regulation)) is not None:
            painter.fillRect(_mark(x, geometry, row, height, severity), theme.mark(kind))


def _mark(x: int, geometry: MapGeometry, row: int, height: float, severity: Severity) -> QRectF:
    high = max(height - 1, LEAST_HEIGHT) if severity is Severity.SUBSTANTIVE else COSMETIC_HEIGHT
    y = round(geometry.top(row) + (height - high) / 2)
    y = min(max(y, geometry.area.y()), round(geometry.area.y() + geometry.area.height() - high))
    return QRectF(x, y, max(geometry.cell - (geometry.cell > 2), 1), round(high))


def _draw_unknown(
    painter: QPainter, model: AlignmentTableModel, theme: Theme, geometry: MapGeometry, place: int
) -> None:
    """Hatch of the rows that a partial regulation does not quote, neighbouring rows as one."""
    regulation = geometry.columns[place] - FIRST_REGULATION
    start: int | None = None
    for row in range(geometry.rows + 1):
        is_unknown = row < geometry.rows and model.face(row, regulation).state is CellState.UNKNOWN
        if is_unknown and start is None:
            start = row
        elif not is_unknown and start is not None:
            top, bottom = round(geometry.top(start)), round(geometry.top(row))
            draw_hatch(painter, QRect(geometry.left(place), top, geometry.cell, bottom - top), theme.neutral["equal"])
            start = None


def _draw_labels(
    painter: QPainter, model: AlignmentTableModel, theme: Theme, geometry: MapGeometry, scale: float
) -> None:
    """Chapters as hairlines, numbers of points where there is room."""
    painter.setFont(theme.fonts["map-label"])
    painter.setPen(theme.neutral["text2"])
    last = -float(LABEL_STEP)
    labels = _labels(model, LABEL_STEP * geometry.rows / max(geometry.area.height(), 1))
    for row, line in enumerate(model.table.rows):
        y = geometry.top(row)
        if line.kind == "chapter":
            painter.fillRect(QRectF(geometry.area.x(), y, geometry.area.width(), 1 / scale), theme.neutral["line"])
        elif row in labels and y - last >= LABEL_STEP:
            box = QRectF(0, y - 6, geometry.area.x() - 5, 12)
            is_wide = painter.fontMetrics().horizontalAdvance(labels[row]) > box.width()
            text = f".{labels[row].rpartition('.')[2]}" if is_wide else labels[row]
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            last = y


def _labels(model: AlignmentTableModel, step: float) -> Mapping[int, str]:
    """Labels by row: points, and within a long point some of its subpoints; ``step`` rows lie between two."""
    rows = model.table.rows
    points = [place for place, row in enumerate(rows) if row.kind == "point"]
    found = {place: rows[place].label for place in points}
    for start, end in pairwise([-1, *points, len(rows)]):
        parts = [place for place in range(start + 1, end) if rows[place].kind == "subpoint"]
        found.update(_spread(parts, rows, step * 5))
    return found


def _spread(parts: Sequence[int], rows: Sequence[Row], step: float) -> dict[int, str]:
    every = max(round(step), 1)
    return {place: rows[place].label for place in parts[every - 1 :: every][:-1]}
