"""The readings of a row, one below the other: letter, who writes so, and the text with its differences marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.highlighting import MarkedText, Run
from desktop_app.ui.panels.marked_list import LaidOut, MarkedList
from desktop_app.ui.theme import Theme

LEFT, CIRCLE, NAMES_LEFT, TEXT_LEFT, RIGHT = 14, 20, 44, 220, 14
"""Px: the letter's left edge and size, the left edges of names and text, the space at the right (details_close_up)."""
STACKED_BELOW = 560
"""Px of width from which on the text stands beside the names, not below them."""
PADDING = 6
LINES_OF_NAMES = 2


@dataclass(frozen=True, slots=True)
class ReadingItem:
    """One reading of the row."""

    letter: str
    """Empty for those without the provision."""
    is_majority: bool
    regulations: tuple[int, ...]
    """Positions in the table of those that write so."""
    names: tuple[str, ...]
    """Of the regulations, short."""
    count: str
    """"13 regions", shown instead of the names; empty where they are named."""
    note: str
    """"majority" or "base"; empty for other readings."""
    runs: tuple[Run, ...]
    text: str
    """As it is copied."""
    spoken: str
    hint: str


class ReadingsList(MarkedList):
    """The readings; the selected region's one is current."""

    reading_chosen = Signal(int)
    """The user chose the reading of this regulation, the first that writes so."""
    region_chosen = Signal(int)
    """The user chose this regulation out of those that share a reading."""
    copy_wanted = Signal(str)
    """The user wants this text on the clipboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Readings"))
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def readings(self) -> Sequence[ReadingItem]:
        """What is shown."""
        return [item for item in self.rows.items if isinstance(item, ReadingItem)]

    def show_readings(self, readings: Sequence[ReadingItem], selected: int) -> None:
        """Show these readings, that of the selected regulation as current one, the first as far as there is room.

        Who chooses among the readings of one row in the list itself finds them where they were.
        """
        is_same = self.hasFocus() and _who_writes(readings) == _who_writes(self.readings)
        kept = self.verticalScrollBar().value() if is_same else 0
        with QSignalBlocker(self.selectionModel()):
            if tuple(readings) != self.rows.items:
                self.show_items(readings)
            for row, item in enumerate(readings):
                if selected in item.regulations:
                    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                    self.selectionModel().setCurrentIndex(self.rows.index(row), flags)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(kept)
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def lay_out(self, row: int, width: int) -> LaidOut:
        """The reading in this width."""
        return _Reading(self.readings[row], self.theme, width, self._names_that_fit(self.readings[row], width))

    def is_shortened(self, row: int) -> bool:
        """Whether not all who write so are named in the row."""
        item = self.readings[row]
        return bool(item.count) or self._names_that_fit(item, self.viewport().width()) != ", ".join(item.names)

    def copy_reading(self) -> None:
        """Copy the current reading's text."""
        if self.currentIndex().isValid():
            self.copy_wanted.emit(self.readings[self.currentIndex().row()].text)

    def menu_of(self, row: int) -> QMenu:
        """All regions of a reading to choose from, and copying its text."""
        item, menu = self.readings[row], QMenu(self)
        menu.addAction(self.tr("Copy reading")).triggered.connect(lambda: self.copy_wanted.emit(item.text))
        menu.addSeparator()
        for regulation, name in zip(item.regulations, item.hint.splitlines(), strict=True):
            action = menu.addAction(name)
            action.triggered.connect(lambda _=False, chosen=regulation: self.region_chosen.emit(chosen))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current reading in sight, as when the source opens below."""
        super().resizeEvent(event)
        if event.oldSize().height() > event.size().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Name all regions where not all are named, if the names are clicked."""
        super().mouseReleaseEvent(event)
        position = event.position()
        index = self.indexAt(position.toPoint())
        is_stacked = self.viewport().width() < STACKED_BELOW
        names_right = self.viewport().width() if is_stacked else TEXT_LEFT
        top = self.visualRect(index).top()
        is_beside = not is_stacked or position.y() < top + PADDING + self.theme.line_height("body") * LINES_OF_NAMES
        if (
            index.isValid()
            and NAMES_LEFT <= position.x() < names_right
            and is_beside
            and self.is_shortened(index.row())
        ):
            self.menu_of(index.row()).popup(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the reading that is clicked, or of the current one."""
        index = self.currentIndex() if event.reason() == event.Reason.Keyboard else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).topLeft() + QPoint(NAMES_LEFT, CIRCLE)
            by_mouse = event.reason() == event.Reason.Mouse
            self.menu_of(index.row()).popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the reading."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_reading()
        else:
            super().keyPressEvent(event)

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid() and self.readings[current.row()].regulations:
            self.reading_chosen.emit(self.readings[current.row()].regulations[0])

    def _names_that_fit(self, item: ReadingItem, width: int) -> str:
        """As many names as go into two lines, and how many more there are."""
        if item.count:
            return item.count
        room = (width - RIGHT if width < STACKED_BELOW else TEXT_LEFT - 10) - NAMES_LEFT
        whole = ", ".join(item.names)
        for shown in range(len(item.names), 0, -1):
            left_out = len(item.names) - shown
            named = ", ".join(item.names[:shown])
            text = self.tr("%1 and %n more", "", left_out).replace("%1", named) if left_out else whole
            most = LINES_OF_NAMES * self.theme.line_height("body")
            if (
                shown == 1
                or MarkedText((Run(text),), self.theme, room, self.theme.neutral["text"], "body-strong").height <= most
            ):
                return text
        return whole


def _who_writes(readings: Sequence[ReadingItem]) -> list[tuple[object, ...]]:
    """What tells one row's readings from another's."""
    return [(item.letter, item.names, item.regulations) for item in readings]


class _Reading:
    """A reading laid out."""

    def __init__(self, item: ReadingItem, theme: Theme, width: int, who: str) -> None:
        self._item, self._theme = item, theme
        colors = theme.neutral
        is_stacked = width < STACKED_BELOW
        names_width = (width - RIGHT if is_stacked else TEXT_LEFT - 10) - NAMES_LEFT
        self._who = MarkedText((Run(who),), theme, names_width, colors["text"], "body-strong")
        self._note = MarkedText((Run(item.note),), theme, names_width, colors["text2"])
        self._note_is_beside = self._who.width + 6 + self._note.width <= names_width
        names_height = self._who.height + (0 if self._note_is_beside or not item.note else self._note.height)
        text_left = NAMES_LEFT if is_stacked else TEXT_LEFT
        color = colors["text"] if item.letter else colors["text2"]
        self._text = MarkedText(item.runs, theme, width - RIGHT - text_left, color)
        self._text_place = QPointF(text_left, PADDING + (names_height + 2 if is_stacked else 0))
        self.height = max(names_height + PADDING, self._text_place.y() + self._text.height) + PADDING

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint letter, names and text."""
        self._paint_letter(painter, QRectF(box.left() + LEFT, box.top() + PADDING - 1, CIRCLE, CIRCLE))
        corner = box.topLeft() + QPointF(NAMES_LEFT, PADDING)
        self._who.paint(painter, corner)
        beside = QPointF(self._who.width + 6, 0) if self._note_is_beside else QPointF(0, self._who.height)
        self._note.paint(painter, corner + beside)
        self._text.paint(painter, box.topLeft() + self._text_place)

    def _paint_letter(self, painter: QPainter, circle: QRectF) -> None:
        colors, item = self._theme.neutral, self._item
        pen = QPen(colors["text2"] if item.is_majority else colors["control"], 1)
        if not item.letter:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colors["text2"] if item.is_majority else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(colors["surface" if item.is_majority else "text2"])
        painter.setFont(self._theme.fonts["label-strong" if item.is_majority else "label"])
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, item.letter or "–")
