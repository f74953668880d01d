"""Texts with divergences → painted text: runs of words, their colours, the lines under them.

Spans count code points, Qt counts UTF-16 units: `utf16_length` converts, here and nowhere else. `MarkedText` is a text
laid out once for a width and painted often; its lines are drawn by hand, for Qt's own dashes and dots cannot be told
apart (ui.md, section 7). So are spaces that matter and the places of absent words: they are never put into the text.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop_app.collation.model import Divergence, DivergenceKind, Severity
from desktop_app.ui.strokes import draw_absent_mark, draw_caret, draw_line, draw_space
from desktop_app.ui.theme import Theme

_MARKS = (DivergenceKind.PUNCTUATION, DivergenceKind.SPACING)
"""Kinds whose spaces are painted, and whose absence is shown by dots."""


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
class Hits:
    """What a search found in a text."""

    spans: tuple[tuple[int, int], ...] = ()
    """Start and end of each hit in code points."""
    is_current: bool = False
    """Whether they are filled: the search stands here."""


NO_HITS = Hits()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to draw under UTF-16 units ``start`` to ``end``; a sign for what is absent where they are the same."""

    start: int
    end: int
    decoration: str
    color: QColor
    kind: DivergenceKind | None = None
    spaces: tuple[int, ...] = ()
    """UTF-16 positions of spaces that are made visible."""


class MarkedText:
    """Runs laid out in a width, ready to be painted."""

    def __init__(
        self,
        runs: Sequence[Run],
        theme: Theme,
        width: float,
        color: QColor,
        role: str = "body",
        *,
        hits: Hits = NO_HITS,
    ) -> None:
        self._color, self._accent = color, theme.neutral["accent"]
        self._lines: list[_Line] = []
        formats = self._formats(runs, theme)
        text = "".join(run.text for run in runs)
        self._hits = [(utf16_length(text[:start]), utf16_length(text[:end])) for start, end in hits.spans]
        if hits.is_current:
            formats += [_filled(start, end, theme) for start, end in self._hits]
            self._hits = []
        self._layout = QTextLayout(text.replace("\n", "\u2028"), theme.fonts[role])
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
        for mark in self._lines:
            for line in self._lines_of(mark.start, mark.end):
                self._draw(painter, place, line, mark)
        for start, end in self._hits:
            for line in self._lines_of(start, end):
                self._frame(painter, place, line, (start, end))

    def letters_within(self, width: float) -> int:
        """How many code points of the first line end within a width in px."""
        units = self._layout.lineAt(0).xToCursor(width, QTextLine.CursorPosition.CursorOnCharacter)
        return len(self._layout.text().encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))

    def _formats(self, runs: Sequence[Run], theme: Theme) -> list[QTextLayout.FormatRange]:
        formats, start = [], 0
        for run in runs:
            length = utf16_length(run.text)
            if (look := self._format(run, theme)) is not None and length:
                formats.append(_range(start, start + length, look))
            if run.kind is not None:
                decoration = theme.kinds[run.kind].decoration
                spaces = tuple(start + place for place in _spaces(run.text)) if run.kind in _MARKS else ()
                self._lines.append(_Line(start, start + length, decoration, theme.mark(run.kind), run.kind, spaces))
            elif run.is_base and not run.struck:
                self._lines.append(_Line(start, start + length, "underline-solid-1", theme.neutral["text3"]))
            start += length
        return formats

    @staticmethod
    def _format(run: Run, theme: Theme) -> QTextCharFormat | None:
        if run.kind is None and not run.is_base and not run.struck:
            return None
        look = QTextCharFormat()
        if run.struck:
            look.setForeground(theme.neutral["text2"])
            look.setFontStrikeOut(True)
        if run.kind is None and not run.is_base:
            return look
        look.setFontWeight(QFont.Weight.Medium)
        if run.kind is not None:
            look.setForeground(theme.mark(run.kind))
            if run.tinted:
                look.setBackground(theme.tint(run.kind))
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

    def _lines_of(self, start: int, end: int) -> Iterator[QTextLine]:
        """The lines that hold a part of the span; of an empty span the first that holds its place."""
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start == end and first <= start <= last:
                yield line
                return
            if max(start, first) < min(end, last):
                yield line

    @staticmethod
    def _draw(painter: QPainter, place: QPointF, line: QTextLine, mark: _Line) -> None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        baseline = place.y() + line.y() + line.ascent()
        left, right = (place.x() + _x(line.cursorToX(min(max(at, first), last))) for at in (mark.start, mark.end))
        right = min(right, place.x() + line.naturalTextRect().right())  # no line under a space where the text wraps
        if mark.start == mark.end:
            draw_absent = draw_absent_mark if mark.kind in _MARKS else draw_caret
            draw_absent(painter, QPointF(left, baseline), mark.color)
            return
        draw_line(painter, QPointF(left, baseline + 3), QPointF(right, baseline + 3), mark.decoration, mark.color)
        for space in mark.spaces:
            if first <= space < last:
                begin, end = (place.x() + _x(line.cursorToX(at)) for at in (space, space + 1))
                draw_space(painter, QPointF(begin, baseline), end - begin, mark.color)

    def _frame(self, painter: QPainter, place: QPointF, line: QTextLine, span: tuple[int, int]) -> None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        left, right = (place.x() + _x(line.cursorToX(min(max(at, first), last))) for at in span)
        painter.setPen(QPen(self._accent, 1))
        painter.drawRect(QRectF(left - 0.5, round(place.y() + line.y()) + 0.5, right - left + 1, line.height() - 1))


def _spaces(text: str) -> Iterator[int]:
    return (utf16_length(text[:place]) for place, letter in enumerate(text) if letter == " ")


def _range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, end - start, look
    return span


def _filled(start: int, end: int, theme: Theme) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(theme.neutral["on_accent"])
    look.setBackground(theme.neutral["accent"])
    return _range(start, end, look)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _x(position: object) -> float:
    """The x of `QTextLine.cursorToX`, which gives it with the cursor it belongs to."""
    return float(position[0] if isinstance(position, tuple) else position)  # type: ignore[arg-type]
