"""Small drawings that fonts and Qt do not have: lines under words, carets, spaces made visible, signs, hairlines.

All of them are painted over the text and never put into it. A hairline is one pixel of the device at every scale.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_PATTERNS = {"dash": (5.0, 3.0), "dot": (2.0, 2.0)}
"""Lengths of dashes and holes in px (ui.md, section 7)."""

HATCH_STEP = 5
"""Px from one line of a hatch to the next (ui.md, section 4)."""


def draw_line(painter: QPainter, left: QPointF, right: QPointF, decoration: str, color: QColor) -> None:
    """Draw a kind's line from left to right; the design's name for it, such as "underline-dash-2", says how."""
    _, _, rest = decoration.partition("-")
    style, _, width = rest.partition("-")
    pen = QPen(color, float(width or 1))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    painter.setPen(pen)
    if style == "wave":
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolyline(_wave(left, right))
    elif style == "double":
        for offset in (-1.5, 1.5):
            painter.drawLine(left + QPointF(0, offset), right + QPointF(0, offset))
    elif style:
        if style in _PATTERNS:
            pen.setDashPattern([length / pen.widthF() for length in _PATTERNS[style]])
            painter.setPen(pen)
        painter.drawLine(left, right)
    painter.restore()


def _wave(left: QPointF, right: QPointF) -> QPolygonF:
    points, x, up = [left], left.x(), True
    while x < right.x():
        x = min(x + 2, right.x())
        points.append(QPointF(x, left.y() + (-1.5 if up else 1.5)))
        up = not up
    return QPolygonF(points)


def draw_caret(painter: QPainter, foot: QPointF, color: QColor) -> None:
    """Draw ``‸`` where words are absent; ``foot`` lies on the baseline."""
    _draw_path(painter, [QPointF(-3, 4), QPointF(0, -1), QPointF(3, 4)], foot, color, 1.5)


def draw_absent_mark(painter: QPainter, foot: QPointF, color: QColor) -> None:
    """Draw three dots on the baseline where a mark is absent."""
    for offset in (0, 3, 6):
        painter.fillRect(QRectF(foot.x() + offset, foot.y() - 1, 1.5, 1.5), color)


def draw_space(painter: QPainter, left: QPointF, width: float, color: QColor) -> None:
    """Draw ``␣`` over a space of this width; ``left`` lies on the baseline."""
    width = max(width - 1, 2.0)
    _draw_path(painter, [QPointF(0, -2), QPointF(0, 1), QPointF(width, 1), QPointF(width, -2)], left, color, 1.0)


def draw_chevron(painter: QPainter, center: QPointF, color: QColor, *, is_open: bool) -> None:
    """Draw the sign of what can be unfolded, pointing down if it is."""
    sideways = [QPointF(-1.75, -3.5), QPointF(1.75, 0), QPointF(-1.75, 3.5)]
    points = [QPointF(point.y(), point.x()) for point in sideways] if is_open else sideways
    _draw_path(painter, points, center, color, 1.3)


def draw_equal(painter: QPainter, rectangle: QRect, color: QColor) -> None:
    """Draw the sign of an equal cell, three lines of 7 px; a drawing, since few fonts have the sign."""
    middle = rectangle.center()
    for offset in (-3, 0, 3):
        painter.fillRect(middle.x() - 3, middle.y() + offset, 7, 1, color)


def draw_hairline(painter: QPainter, rectangle: QRect, color: QColor) -> None:
    """Draw a line along the lower edge, one pixel of the device high."""
    device = painter.device()
    thickness = 1 / (device.devicePixelRatio() if device is not None else 1.0)
    bottom = rectangle.y() + rectangle.height()
    painter.fillRect(QRectF(rectangle.x(), bottom - thickness, rectangle.width(), thickness), color)


def draw_hatch(painter: QPainter, rectangle: QRect, color: QColor) -> None:
    """Fill with lines of 45°, 1 px each 5 px; the lines of neighbouring cells meet."""
    painter.save()
    painter.setClipRect(rectangle, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 0.8))
    top, bottom, height = rectangle.y(), rectangle.y() + rectangle.height(), rectangle.height()
    start = (rectangle.x() + top) // HATCH_STEP * HATCH_STEP - top
    for x in range(start, rectangle.right() + height + HATCH_STEP, HATCH_STEP):
        painter.drawLine(x, top, x - height, bottom)
    painter.restore()


def draw_ring(painter: QPainter, rectangle: QRect, color: QColor, radius: int, width: float = 2.0) -> None:
    """Draw a frame inside the rectangle, its lower hairline left free."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(QRectF(rectangle).adjusted(inset, inset, -inset, -inset - 1), radius, radius)
    painter.restore()


def draw_tint(painter: QPainter, box: QRectF, color: QColor, radius: int) -> None:
    """Fill a rounded box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def draw_dashed_box(painter: QPainter, box: QRectF, color: QColor, radius: int) -> None:
    """Draw the dashed outline of what is absent."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1)
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def draw_run(painter: QPainter, rectangle: QRect, color: QColor) -> None:
    """Draw ``┊``: what a row above says goes on here."""
    painter.save()
    pen = QPen(color, 1.5)
    pen.setDashPattern([2.0, 2.0])
    painter.setPen(pen)
    x = rectangle.center().x()
    painter.drawLine(x, rectangle.y() + 2, x, rectangle.bottom() - 2)
    painter.restore()


def _draw_path(painter: QPainter, points: list[QPointF], origin: QPointF, color: QColor, width: float) -> None:
    path = QPainterPath(origin + points[0])
    for point in points[1:]:
        path.lineTo(origin + point)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, width))
    painter.drawPath(path)
    painter.restore()
