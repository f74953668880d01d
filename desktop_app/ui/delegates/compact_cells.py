"""Cells in compact density: icons of their kinds; in a column of 72 px or more the differing words too.

What a cell holds is decided in pieces (an icon or a few words, each with its look), then measured, then painted.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from desktop_app.collation.model import Divergence, DivergenceKind, Severity
from desktop_app.ui.excerpts import around_difference
from desktop_app.ui.icons import draw_icon, kind_icon
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel
from desktop_app.ui.models.cell_faces import CellFace, CellState, own_places
from desktop_app.ui.strokes import draw_absent_mark, draw_line, draw_tint
from desktop_app.ui.theme import Theme

GAP = 3
"""Px between two pieces."""

MARGIN = 4
"""Px left and right of the pieces in a cell of words."""

_MARKS = (DivergenceKind.PUNCTUATION, DivergenceKind.SPACING)
_PLACED = (DivergenceKind.MOVED, DivergenceKind.RENUMBERED, DivergenceKind.SPLIT, DivergenceKind.MERGED)


@dataclass(frozen=True, slots=True)
class Piece:
    """An icon, or words if ``icon`` is empty."""

    icon: str = ""
    text: str = ""
    other: str = ""
    """The base's words: letters that differ from them are kept longest."""
    color: QColor | None = None
    """None for the quiet colour of text."""
    role: str = "mark"
    decoration: str = ""
    struck: bool = False
    is_absent: bool = False
    """Three dots for a mark that is absent."""
    gap: int = GAP
    """Px to the piece before."""


class CompactCells:
    """Paints cells that differ."""

    def __init__(self, theme: Theme, model: AlignmentTableModel) -> None:
        self._theme, self._model = theme, model
        self._metrics = {role: QFontMetricsF(theme.fonts[role]) for role in ("mark", "map-label")}

    def paint(self, painter: QPainter, rectangle: QRect, face: CellFace, ink: QColor | None = None) -> None:
        """Paint one cell; all in one colour if ``ink`` is given."""
        theme = self._theme
        with_words = rectangle.width() >= theme.size("region_column", "words_from")
        pieces = list(self._words(face) if with_words else self._marks(face, rectangle.width()))
        grave = next((item for item in face.shown if item.severity is Severity.SUBSTANTIVE), None)
        room = rectangle.width() - (2 * MARGIN + 4 if with_words else 0)
        fitted = self._fit(pieces, room)
        width = sum(size for _, size in fitted) + sum(piece.gap for piece, _ in fitted[1:])
        x = rectangle.x() + (MARGIN + 2 if with_words else (rectangle.width() - width) / 2)
        if grave is not None and ink is None:
            if face.state is CellState.MISSING:
                painter.fillRect(rectangle.adjusted(0, 0, 0, -1), theme.tint(grave.kind))
            else:
                around = min(4.0, x - rectangle.x())
                box = QRectF(x - around, rectangle.y() + 3, width + 2 * around, rectangle.height() - 7)
                draw_tint(painter, box, theme.tint(grave.kind), theme.size("radius", "mark"))
        for place, (piece, size) in enumerate(fitted):
            x += piece.gap if place else 0
            self._paint_piece(painter, QRectF(x, rectangle.y(), size, rectangle.height() - 1), piece, ink)
            x += size

    def _marks(self, face: CellFace, width: int) -> Iterator[Piece]:
        """Icons, two kinds at most; what is left out is counted."""
        counts = Counter(item.kind for item in face.shown)
        if face.state is CellState.REMOVED:
            yield Piece(text=own_places(face.cell), role="map-label", struck=True)
            counts = Counter(kind for kind in counts if kind is DivergenceKind.MISSING)
        fits = 2 if width >= 2 * self._theme.size("kind_icon") + GAP + (12 if len(counts) > 2 else 0) else 1
        for kind in list(counts)[:fits]:
            color = self._theme.mark(kind)
            yield Piece(icon=kind_icon(kind), color=color)
            if counts[kind] > 1 and len(counts) == 1:
                yield Piece(text=_raised(counts[kind]), color=color, role="mark", gap=0)
        if len(counts) > fits:
            yield Piece(text=f"+{len(counts) - fits}", role="map-label")

    def _words(self, face: CellFace) -> Iterator[Piece]:
        """Icon and words of the gravest divergence; the others are counted."""
        shown = list(face.shown)
        if face.state is CellState.REMOVED:
            shown = [item for item in shown if item.kind is DivergenceKind.MISSING]
        for item in shown[:1]:
            yield Piece(icon=kind_icon(item.kind), color=self._theme.mark(item.kind))
            if face.state is not CellState.REMOVED:
                yield from self._words_of(face, item)
        if face.state is CellState.REMOVED:
            yield Piece(text=own_places(face.cell), struck=True)
        if len(shown) > 1:
            yield Piece(text=f"+{len(shown) - 1}")

    def _words_of(self, face: CellFace, item: Divergence) -> Iterator[Piece]:
        color, decoration = self._theme.mark(item.kind), self._theme.kinds[item.kind].decoration
        if item.kind in _PLACED:
            merged = item.kind is DivergenceKind.MERGED
            yield Piece(text=self._model.labels_of(item) if merged else own_places(face.cell), color=color)
        elif item.kind is DivergenceKind.MISSING:
            return
        elif item.text.strip() or (item.text and item.kind in _MARKS):
            yield Piece(text=_one_line(item.text, item.kind), other=item.base_text, color=color, decoration=decoration)
        elif item.kind in _MARKS:
            yield Piece(is_absent=True, color=color)
        elif item.base_text:
            yield Piece(text=_one_line(item.base_text, item.kind), color=color, struck=True)

    def _fit(self, pieces: Sequence[Piece], room: float) -> list[tuple[Piece, float]]:
        """Each piece with its width in px; the words are cut where all would not fit."""
        sizes = [self._width(piece) for piece in pieces]
        excess = sum(sizes) + GAP * (len(sizes) - 1) - room
        fitted = []
        for piece, size in zip(pieces, sizes, strict=True):
            if excess > 0 and piece.text and not piece.text.startswith("+"):
                piece = self._cut(piece, max(size - excess, 8.0))
                size, excess = self._width(piece), 0
            fitted.append((piece, size))
        return fitted

    def _cut(self, piece: Piece, room: float) -> Piece:
        """The piece with as many of its letters as fit."""
        advance = self._metrics[piece.role].horizontalAdvance
        return replace(piece, text=around_difference(piece.text, piece.other, lambda text: advance(text) <= room))

    def _width(self, piece: Piece) -> float:
        if piece.icon:
            return float(self._theme.size("kind_icon"))
        return 9.0 if piece.is_absent else self._metrics[piece.role].horizontalAdvance(piece.text)

    def _paint_piece(self, painter: QPainter, box: QRectF, piece: Piece, ink: QColor | None) -> None:
        color = ink or piece.color or self._theme.neutral["text2"]
        if piece.icon:
            draw_icon(painter, box, piece.icon, color)
            return
        metrics = self._metrics[piece.role]
        baseline = box.y() + (box.height() - metrics.height()) / 2 + metrics.ascent()
        if piece.is_absent:
            draw_absent_mark(painter, QPointF(box.x(), baseline), color)
            return
        painter.setFont(self._theme.fonts[piece.role])
        painter.setPen(color)
        painter.drawText(QPointF(box.x(), baseline), piece.text)
        left, right = QPointF(box.x(), baseline + 3), QPointF(box.right(), baseline + 3)
        if piece.struck:
            up = QPointF(0, -3 - metrics.xHeight() / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            draw_line(painter, left + up, right + up, "strike-solid-1", color)
        elif piece.decoration.startswith("underline"):
            draw_line(painter, left, right, piece.decoration, color)


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The text with its end cut off where it is wider, in px."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _one_line(text: str, kind: DivergenceKind) -> str:
    """Words as they are painted: in one line, spaces shown where they are what differs."""
    text = text.replace("\n", " ")
    return text.replace(" ", "␣") if kind in _MARKS else text


def _raised(count: int) -> str:
    return "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(count))
