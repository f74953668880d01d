"""Texts with divergences → painted text: runs of words, their colours, the lines under them.

Spans count code points, Qt counts UTF-16 units: `utf16_length` converts, here and nowhere else. `MarkedText` is a text
laid out once for a width and painted often; its lines are drawn by hand, for Qt's own dashes and dots cannot be told
apart (ui.md, section 7).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.collation.model import Divergence, DivergenceKind, Severity
from desktop_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that looks the same all through."""

    text: str
    kind: DivergenceKind | None = None
    """None for text that is the same in the base."""
    tinted: bool = False
    """Whether a tint stands behind it: the divergence is substantive."""
    is_base: bool = False
    """The base's words, where they differ; shown struck when they stand beside a region's own."""
    struck: bool = False


def utf16_length(text: str) -> int:
    """How many UTF-16 units Qt counts in the text."""
    return len(text.encode("utf-16-le")) // 2


def own_runs(text: str, divergences: Iterable[Divergence]) -> tuple[Run, ...]:
    """A region's own text, its differing words set off; where spans overlap, the first to begin wins.

    An empty run with a kind stands where words of the base are absent.
    """
    found = sorted(divergences, key=lambda item: (item.span.start, item.span.end))
    return tuple(_cut(text, ((item.span.start, item.span.end, _own_run(item)) for item in found)))


def base_runs(text: str, divergences: Iterable[Divergence]) -> tuple[Run, ...]:
    """The base's text, the words that others change set off."""
    spans = sorted({(item.base_span.start, item.base_span.end) for item in divergences})
    marked = Run("", is_base=True)
    return tuple(run for run in _cut(text, ((start, end, marked) for start, end in spans)) if run.text)


def _own_run(divergence: Divergence) -> Run:
    return Run("", divergence.kind, divergence.severity is Severity.SUBSTANTIVE)


def _cut(text: str, marks: Iterable[tuple[int, int, Run]]) -> Iterator[Run]:
    position = 0
    for start, end, look in marks:
        start, end = max(start, position), min(end, len(text))
        if start > len(text) or end < start or (start == end < position):
            continue
        if text[position:start]:
            yield Run(text[position:start])
        yield Run(text[start:end], look.kind, look.tinted, look.is_base)
        position = end
    if text[position:]:
        yield Run(text[position:])


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to draw under UTF-16 units ``start`` to ``end``; a caret where they are the same."""

    start: int
    end: int
    decoration: str
    color: QColor


class MarkedText:
    """Runs laid out in a width, ready to be painted."""

    def __init__(self, runs: Sequence[Run], theme: Theme, width: float, color: QColor, role: str = "body") -> None:
        self._color = color
        self._lines: list[_Line] = []
        formats = self._formats(runs, theme)
        text = "".join(run.text for run in runs).replace("\n", "\u2028")
        self._layout = QTextLayout(text, theme.fonts[role])
        self._layout.setTextOption(_wrapping())
        self._layout.setFormats(formats)
        self._layout.setCacheEnabled(True)
        self.height = self._lay_out(max(width, 1.0), theme.line_height(role))
        """In px."""
        self.width = self._layout.maximumWidth()
        """In px, of the text in one line."""

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint with the upper left corner at the place."""
        painter.setPen(self._color)
        self._layout.draw(painter, place)
        for line in self._lines:
            self._draw(painter, place, line)

    def _formats(self, runs: Sequence[Run], theme: Theme) -> list[QTextLayout.FormatRange]:
        formats, start = [], 0
        for run in runs:
            length = utf16_length(run.text)
            if (look := self._format(run, theme)) is not None and length:
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = start, length, look
                formats.append(span)
            if run.kind is not None:
                decoration = theme.kinds[run.kind].decoration
                self._lines.append(_Line(start, start + length, decoration, theme.mark(run.kind)))
            elif run.is_base and not run.struck:
                self._lines.append(_Line(start, start + length, "underline-solid-1", theme.neutral["text3"]))
            start += length
        return formats

    @staticmethod
    def _format(run: Run, theme: Theme) -> QTextCharFormat | None:
        if run.kind is None and not run.is_base:
            return None
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Medium)
        if run.kind is not None:
            look.setForeground(theme.mark(run.kind))
            if run.tinted:
                look.setBackground(theme.tint(run.kind))
        elif run.struck:
            look.setForeground(theme.neutral["text2"])
            look.setFontStrikeOut(True)
        return look

    def _lay_out(self, width: float, line_height: int) -> float:
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            step = max(float(line_height), line.height())
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        self._layout.endLayout()
        return height

    def _draw(self, painter: QPainter, place: QPointF, mark: _Line) -> None:
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            first, last = line.textStart(), line.textStart() + line.textLength()
            start, end = max(mark.start, first), min(mark.end, last)
            baseline = place.y() + line.y() + line.ascent()
            if start < end:
                left, right = (place.x() + _x(line.cursorToX(at)) for at in (start, end))
                ends = (QPointF(left, baseline + 3), QPointF(right, baseline + 3))
                draw_line(painter, *ends, mark.decoration, mark.color)
            elif mark.start == mark.end and first <= mark.start <= last:
                _draw_caret(painter, QPointF(place.x() + _x(line.cursorToX(mark.start)), baseline), mark.color)
                return


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


_PATTERNS = {"dash": (5.0, 3.0), "dot": (2.0, 2.0)}
"""Lengths of dashes and holes in px (ui.md, section 7)."""


def _wave(left: QPointF, right: QPointF) -> QPolygonF:
    points, x, up = [left], left.x(), True
    while x < right.x():
        x = min(x + 2, right.x())
        points.append(QPointF(x, left.y() + (-1.5 if up else 1.5)))
        up = not up
    return QPolygonF(points)


def _draw_caret(painter: QPainter, foot: QPointF, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.5))
    painter.drawPolyline(QPolygonF([foot + QPointF(-3, 4), foot + QPointF(0, -1), foot + QPointF(3, 4)]))
    painter.restore()


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _x(position: object) -> float:
    """The x of `QTextLine.cursorToX`, which gives it with the cursor it belongs to."""
    return float(position[0] if isinstance(position, tuple) else position)  # type: ignore[arg-type]


def draw_equal(painter: QPainter, rectangle: QRect, color: QColor) -> None:
    """Draw the sign of an equal cell, three lines of 7 px; a drawing, since few fonts have the sign."""
    middle = rectangle.center()
    for offset in (-3, 0, 3):
        painter.fillRect(middle.x() - 3, middle.y() + offset, 7, 1, color)
