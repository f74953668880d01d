"""A provision in its source: among its neighbours, with line numbers or pages, the differing words marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from desktop_app.collation.model import Divergence
from desktop_app.ui.excerpts import is_in_text
from desktop_app.ui.highlighting import MarkedText, own_runs
from desktop_app.ui.icons import icon
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.models.alignment_table_model import CellFace
from desktop_app.ui.panels.marked_list import LaidOut, MarkedList
from desktop_app.ui.shown_spaces import show_spaces
from desktop_app.ui.theme import Theme
from desktop_app.workspace.source_excerpt import SourceExcerpt, SourceFile, SourceLine, SourceState, read_excerpt

NUMBERS_RIGHT, BAR_LEFT, BAR, TEXT_LEFT, RIGHT, LINE_GAP = 56, 68, 2, 78, 14, 2
"""Px: right edge of the numbers, place and width of the accent line, the text, spaces (details_close_up)."""


@dataclass(frozen=True, slots=True)
class LineItem:
    """One line."""

    line: SourceLine
    divergences: tuple[Divergence, ...]
    """Of this line, their spans counted in its text."""
    label: str
    """Number or page; empty where it is that of the line above."""
    spoken: str
    hint: str = ""


class SourceList(MarkedList):
    """The lines of an excerpt."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Lines of the source"))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)

    @property
    def lines(self) -> Sequence[LineItem]:
        """What is shown."""
        return [item for item in self.rows.items if isinstance(item, LineItem)]

    def lay_out(self, row: int, width: int) -> LaidOut:
        """The line in this width."""
        return _Line(self.lines[row], self.theme, width)


class SourcePanel(QWidget):
    """The part "In the source": opens inside the details; Esc closes it."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        files: Mapping[str, SourceFile] | None = None,
        runner: JobRunner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._files, self._runner = theme, dict(files or {}), runner
        self._job: Job | None = None
        self._title, self._place, self._remark = QLabel(self.tr("In the source")), QLabel(), QLabel()
        self.lines = SourceList(theme)
        self._close = QToolButton()
        self._close.clicked.connect(self.close_source)
        self._lay_out()
        self.set_theme(theme)

    def set_files(self, files: Mapping[str, SourceFile], runner: JobRunner | None) -> None:
        """Read lines out of these files, by regulation id, off the UI thread; without a runner show provisions."""
        self._files, self._runner = dict(files), runner

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.lines.set_theme(theme)
        self._close.setIcon(icon("close", theme.neutral["text2"]))
        self._title.setFont(theme.fonts["body-strong"])

    def show_cell(self, face: CellFace, name: str, place: str) -> None:
        """Show the provision of a cell; ``name`` is its region's, ``place`` where it stands, for the heading."""
        if self._job is not None:
            self._job.cancel()
        cell = face.cell
        if cell is None:
            self._show(face, None)
            self._place.setText(name)
            return
        self._place.setText(f"{place}, {name}")
        self._place.setToolTip(self._place.text())
        file, spans = self._files.get(face.regulation.id), [item.span for item in _marked(face)]
        if file is None or self._runner is None:
            self._show(face, read_excerpt(None, face.regulation, cell.provisions, spans))
            return
        self._job = self._runner.start(
            lambda _: read_excerpt(file, face.regulation, cell.provisions, spans),
            on_success=lambda excerpt: self._show(face, excerpt),
            on_failure=lambda _: self._show(face, read_excerpt(None, face.regulation, cell.provisions, spans)),
            on_cancel=_nothing,
        )

    def close_source(self) -> None:
        """Close the panel."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_source()
        else:
            super().keyPressEvent(event)

    def _show(self, face: CellFace, excerpt: SourceExcerpt | None) -> None:
        self._remark.setText(self._remark_on(excerpt))
        self._remark.setVisible(bool(self._remark.text()))
        divergences, items, above = _marked(face), [], ""
        for line in excerpt.lines if excerpt is not None else ():
            label = self._label(line)
            marked = (replace(divergences[index], span=span) for index, span in line.marks)
            spoken = f"{label}: {line.text}" if label else line.text
            items.append(LineItem(line, tuple(marked), label if label != above else "", spoken))
            above = label
        self.lines.show_items(items)
        own = next((row for row, item in enumerate(items) if item.line.is_own), None)
        if own is not None and self.lines.content_height() > self.lines.viewport().height():
            self.lines.scrollTo(self.lines.rows.index(max(own - 1, 0)), QListView.ScrollHint.PositionAtTop)

    def _label(self, line: SourceLine) -> str:
        if line.page is not None:
            return self.tr("p. %1").replace("%1", str(line.page))
        return "" if line.number is None else str(line.number)

    def _remark_on(self, excerpt: SourceExcerpt | None) -> str:
        if excerpt is None:
            return self.tr("This region has no such provision.")
        if excerpt.state is SourceState.CHANGED:
            return self.tr("The file has changed since it was read; shown is what was read.")
        if excerpt.state is SourceState.GONE:
            return self.tr("The file is not there any more; shown is what was read.")
        return ""

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for label in (self._place, self._remark):
            label.setProperty("role", "quiet")
        self._remark.setWordWrap(True)
        self._remark.setContentsMargins(14, 0, 14, 4)
        self._place.setMinimumWidth(40)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setAutoRaise(True)
        head = QHBoxLayout()
        head.setContentsMargins(14, 2, 8, 0)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._place, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._remark)
        column.addWidget(self.lines, 1)
        self.setFocusProxy(self.lines)


def _marked(face: CellFace) -> tuple[Divergence, ...]:
    """Divergences that are marked in the text."""
    return tuple(item for item in face.unexpected if is_in_text(item))


def _nothing() -> None:
    """Follow a stopped reading: the next one is on its way."""


class _Line:
    """A line laid out."""

    def __init__(self, item: LineItem, theme: Theme, width: int) -> None:
        self._item, self._theme = item, theme
        color = theme.neutral["text" if item.line.is_own else "text2"]
        runs = show_spaces(own_runs(item.line.text, item.divergences))
        self._text = MarkedText(runs, theme, width - TEXT_LEFT - RIGHT, color)
        self.height = max(self._text.height, theme.line_height("body")) + LINE_GAP

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint number, accent line and text."""
        theme = self._theme
        painter.setFont(theme.fonts["label"])
        painter.setPen(theme.neutral["text3"])
        numbers = QRectF(box.left(), box.top(), NUMBERS_RIGHT, theme.line_height("body"))
        painter.drawText(numbers, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._item.label)
        if self._item.line.is_own:
            bar = QRectF(box.left() + BAR_LEFT, box.top(), BAR, box.height())
            painter.fillRect(bar, theme.neutral["accent"])
        self._text.paint(painter, box.topLeft() + QPointF(TEXT_LEFT, 0))
