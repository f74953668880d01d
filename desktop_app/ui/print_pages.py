"""A `PrintedTable` → pages: title and legend on the first, the header row and the page's number on each.

The work is done in small steps, so that it can be shared out over the event loop or stopped: `PagePrinter.steps` says
after each row how far it is. Nothing here needs the UI thread.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from desktop_app.collation.model import DivergenceKind
from desktop_app.messages import Messages
from desktop_app.ui.highlighting import MarkedText, Run
from desktop_app.ui.text_cell import PrintedTable, TextCell
from desktop_app.ui.theme import Theme

MARGIN_MM = 12.0
SCALE = 0.82
"""Of the window's sizes on paper: text of 13 px is set in 8 points."""

_CSS_DPI = 96
_PADDING, _ABOVE, _BELOW = 6, 4, 5
_FOOT = 26
_GLYPH_ROOM = 20


def page_layout() -> QPageLayout:
    """A4 across, with our margins."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)


class PrinterFailed(Exception):
    """The device would not begin to print."""


@dataclass(frozen=True, slots=True)
class _Slice:
    """A part of a row on one page."""

    row: int
    top: float
    """Where it begins on the page, in px."""
    hidden: float
    """How much of the row stood on earlier pages."""
    height: float


class PagePrinter:
    """Prints one table on one device."""

    def __init__(self, device: QPagedPaintDevice, document: PrintedTable, theme: Theme, messages: Messages) -> None:
        self._device, self._document, self._theme, self._messages = device, document, theme, messages
        dots = device.logicalDpiX() / _CSS_DPI * SCALE
        self._dots = dots
        self._size = QRectF(0, 0, device.width() / dots, device.height() / dots)
        whole = sum(document.widths) or 1.0
        self._widths = [width / whole * self._size.width() for width in document.widths]

    def steps(self) -> Iterator[tuple[int, int]]:
        """Lay out and print; yields steps done and steps in all. `PrinterFailed` if the device does not begin."""
        rows = self._document.rows
        heights, kinds = [], dict[DivergenceKind, None]()
        for done, row in enumerate(rows):
            heights.append(max((text.height for text in self._texts(row)), default=0) + _ABOVE + _BELOW)
            kinds |= dict.fromkeys(run.kind for cell in row for run in cell.runs if run.kind is not None)
            yield done, 2 * len(rows)
        head = self._head(tuple(kinds))
        pages = self._pages(heights, sum(text.height for text in head) + 12)
        painter = QPainter()
        if not painter.begin(self._device):
            raise PrinterFailed
        try:
            painter.scale(self._dots, self._dots)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            done = len(rows)
            for number, slices in enumerate(pages, 1):
                if number > 1:
                    self._device.newPage()
                self._paint_frame(painter, number, len(pages), head if number == 1 else ())
                for part in slices:
                    self._paint_slice(painter, part)
                    done += 1
                    yield min(done, 2 * len(rows)), 2 * len(rows)
        finally:
            painter.end()

    def _head(self, kinds: Sequence[DivergenceKind]) -> tuple[MarkedText, ...]:
        """Title, summary and legend."""
        theme, width = self._theme, self._size.width()
        title = MarkedText((Run(self._document.title),), theme, width, theme.neutral["text"], "heading")
        lines = [title]
        if self._document.summary:
            lines.append(MarkedText((Run(self._document.summary),), theme, width, theme.neutral["text2"]))
        if kinds:
            lines.append(MarkedText(self._legend(kinds), theme, width, theme.neutral["text2"], "label"))
        return tuple(lines)

    def _legend(self, kinds: Sequence[DivergenceKind]) -> tuple[Run, ...]:
        """Each kind that occurs: its glyph, and its name marked as its words are."""
        runs = []
        for kind in (kind for kind in DivergenceKind if kind in kinds):
            glyph = self._theme.kinds[kind].glyph
            runs += [Run(f"{glyph} "), Run(self._messages.name("kind", kind), kind), Run("     ")]
        return tuple(runs)

    def _pages(self, heights: Sequence[float], head: float) -> list[list[_Slice]]:
        """Rows to pages; a row that fits no page is cut at a line."""
        first, bottom = self._header_height(), self._size.height() - _FOOT
        pages: list[list[_Slice]] = [[]]
        top = head + first
        for row, height in enumerate(heights):
            if top + height > bottom and (pages[-1] or head + first < top):
                pages.append([])
                top = first
            hidden = 0.0
            while height - hidden > bottom - top:
                line = self._theme.line_height("body")
                shown = max((bottom - top - _ABOVE) // line, 1) * line + (_ABOVE if not hidden else 0)
                pages[-1].append(_Slice(row, top, hidden, shown))
                pages.append([])
                hidden, top = hidden + shown, first
            pages[-1].append(_Slice(row, top, hidden, height - hidden))
            top += height - hidden
        return pages

    def _header_height(self) -> float:
        return max((text.height for text in self._header_texts()), default=0) + _ABOVE + _BELOW

    def _header_texts(self) -> list[MarkedText]:
        headers = self._document.headers
        return self._texts(tuple(TextCell((Run(name),), "column-name", "text2") for name in headers))

    def _texts(self, row: Sequence[TextCell]) -> list[MarkedText]:
        widths = self._widths if len(row) > 1 else [self._size.width()]
        return [self._text(cell, width) for cell, width in zip(row, widths, strict=True)]

    def _text(self, cell: TextCell, width: float) -> MarkedText:
        room = width - 2 * _PADDING - (_GLYPH_ROOM if cell.kind is not None else 0)
        # On paper a link is a text like others.
        color = self._theme.neutral["text" if cell.color == "accent" else cell.color]
        return MarkedText(cell.runs, self._theme, room, color, cell.role)

    def _paint_frame(self, painter: QPainter, number: int, count: int, head: Sequence[MarkedText]) -> None:
        """What stands around the rows of a page."""
        theme, top = self._theme, 0.0
        for text in head:
            text.paint(painter, QPointF(0, top))
            top += text.height
        top += 12 if head else 0
        x, height = 0.0, self._header_height()
        painter.fillRect(QRectF(0, top, self._size.width(), height), theme.neutral["raised"])
        for text, width in zip(self._header_texts(), self._widths, strict=True):
            text.paint(painter, QPointF(x + _PADDING, top + _ABOVE))
            x += width
        self._paint_line(painter, top + height, "control")
        painter.setFont(theme.fonts["label"])
        painter.setPen(theme.neutral["text2"])
        said = self._messages.say("report.page-of").replace("&P", str(number)).replace("&N", str(count))
        foot = QRectF(0, self._size.height() - _FOOT + 6, self._size.width(), _FOOT - 6)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, said)
        title = painter.fontMetrics().elidedText(
            self._document.title, Qt.TextElideMode.ElideRight, round(foot.width() * 0.7)
        )
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)

    def _paint_slice(self, painter: QPainter, part: _Slice) -> None:
        row = self._document.rows[part.row]
        painter.save()
        painter.setClipRect(QRectF(0, part.top, self._size.width(), part.height))
        x = 0.0
        for cell, text, width in zip(row, self._texts(row), self._widths, strict=False):
            box = QRectF(x, part.top - part.hidden, width, part.height + part.hidden)
            self._paint_cell(painter, box, cell, text)
            x += width
        painter.restore()
        self._paint_line(painter, part.top + part.height, "line")

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: TextCell, text: MarkedText) -> None:
        left, top = box.x() + _PADDING, box.y() + _ABOVE
        if cell.fill is not None:
            painter.fillRect(box.adjusted(0, 1, -1, -1), cell.fill)
        if cell.kind is not None:
            painter.setFont(self._theme.fonts["body-strong"])
            painter.setPen(self._theme.mark(cell.kind))
            place = QRectF(left, top, _GLYPH_ROOM, self._theme.line_height("body"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._theme.kinds[cell.kind].glyph)
            left += _GLYPH_ROOM
        text.paint(painter, QPointF(left, top))

    def _paint_line(self, painter: QPainter, y: float, color: str) -> None:
        painter.setPen(QPen(self._theme.neutral[color], 0.6))
        painter.drawLine(QPointF(0, y), QPointF(self._size.width(), y))
