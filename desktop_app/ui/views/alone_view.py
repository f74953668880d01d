"""A regulation that has nothing to be compared with: its text in one column, and what it shows by itself."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.collation.model import Alone
from desktop_app.messages import Messages
from desktop_app.ui.highlighting import MarkedText, Run
from desktop_app.ui.models.findings_model import FindingsModel
from desktop_app.ui.models.provisions_model import Paragraph, ParagraphRole, ProvisionsModel
from desktop_app.ui.places import Place
from desktop_app.ui.text_cell import PrintedTable, TextCell, as_lines, plain
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.findings_tree import FindingsTree
from desktop_app.ui.views.form_list import FormList
from desktop_app.ui.views.regions import source_of_one
from desktop_app.ui.views.spelling_list import SpellingList
from desktop_app.ui.views.view_page import EmptyNotice, ViewPage

TEXT_WIDTH = 720
"""Longest line of text, in px (ui.md, section 11)."""

_FINDINGS_WIDTH = 400
_NUMBER_WIDTH, _STEP, _EDGE, _GAP = 44, 24, 14, 6
"""Room of a number, of a level, left of the text, and above and below it, in px."""

_TEXT_ROOM = TEXT_WIDTH + _NUMBER_WIDTH + _STEP + 2 * _EDGE + 18
"""Of the text with its numbers and scroll bar."""

_CACHE = 400

AnyIndex = QModelIndex | QPersistentModelIndex


class AloneView(ViewPage):
    """Text left, findings right; a finding leads to its place in the text."""

    def __init__(self, alone: Alone, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._alone, self._messages = alone, messages
        self._trees: list[FindingsTree] = []

    @property
    def count(self) -> int:
        """Findings of spelling and form."""
        return len(self._alone.spelling_findings) + len(self._alone.form_findings)

    def build(self) -> None:
        """Make text and findings."""
        self._model = ProvisionsModel(self._alone, self._messages, self)
        self.text = ProvisionsText(self._model, self._theme)
        self.text.setAccessibleName(self._alone.regulation.title)
        self.text.setMaximumWidth(_TEXT_ROOM)
        note = QLabel(self.tr("There is nothing to compare this regulation with. Add one of the same body."))
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        note.setContentsMargins(_EDGE, 8, _EDGE, 8)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.text, 1)
        row.addWidget(self._findings())
        row.addStretch()
        self._whole.addWidget(note)
        self._whole.addLayout(row, 1)

    def dress(self) -> None:
        """Show text and findings with the theme of now."""
        self.text.set_theme(self._theme)
        for tree in self._trees:
            tree.set_theme(self._theme)

    def copy(self) -> None:
        """Put the selected provisions on the clipboard."""
        self.ensure_built()
        self.text.copy()

    def as_document(self) -> PrintedTable:
        """The whole text, what is to be looked at beside it."""
        self.ensure_built()
        rows: list[tuple[TextCell, ...]] = [
            (
                plain(item.number, "row-number"),
                TextCell(item.runs, "body-strong" if item.is_heading else "body"),
                plain("; ".join(item.notes), color="text2"),
            )
            for item in self._model.paragraphs
        ]
        say = self._messages.say
        headers = (say("report.number"), say("report.provision"), say("report.findings"))
        return PrintedTable(self._alone.regulation.title, "", headers, rows, (0.07, 0.63, 0.3))

    def _findings(self) -> QWidget:
        source = source_of_one(self._alone.regulation)
        spelling, form = SpellingList(source, self._messages, self), FormList(source, self._messages, self)
        lists = (
            (self.tr("Spelling"), spelling.headers(), spelling.groups(self._alone.spelling_findings)),
            (self.tr("Form"), form.headers(), form.groups(self._alone.form_findings)),
        )
        panel = QWidget()
        panel.setFixedWidth(_FINDINGS_WIDTH)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for name, headers, groups in lists:
            if not groups:
                continue
            tree = FindingsTree(FindingsModel(headers, groups, self), self._theme, (1, 0, 0, 0))
            tree.show_columns(2)
            tree.setAccessibleName(name)
            tree.place_wanted.connect(self._go_to)
            self._trees.append(tree)
            column.addWidget(tree, len(groups) + sum(len(group.lines) for group in groups))
        if not self._trees:
            column.addWidget(EmptyNotice(self.tr("Nothing was found in its spelling and form.")))
        return panel

    def _go_to(self, place: Place) -> None:
        self.text.go_to(place.row)


class ProvisionsText(QListView):
    """A `ProvisionsModel` as running text."""

    def __init__(self, model: ProvisionsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _ParagraphDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._delegate.set_theme(theme)
        self.doItemsLayout()

    def go_to(self, row: int) -> None:
        """Select a provision and bring it into view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def copy(self) -> None:
        """Put the selected provisions on the clipboard."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        QGuiApplication.clipboard().setText(as_lines([str(self.model().index(row, 0).data())] for row in rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies; other keys move."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _ParagraphDelegate(QStyledItemDelegate):
    """Paints a provision: its number, and its text in lines of at most `TEXT_WIDTH`."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent
        self._layouts: OrderedDict[tuple[tuple[Run, ...], bool, int], MarkedText] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as its text."""
        width = self._list.viewport().width()
        paragraph = index.data(ParagraphRole)
        height = self._layout(paragraph, width).height if isinstance(paragraph, Paragraph) else 0
        return QSize(width, round(height) + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one provision."""
        paragraph, box = index.data(ParagraphRole), option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, self._theme.neutral["select" if is_selected else "surface"])
        if not isinstance(paragraph, Paragraph):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = box.x() + _EDGE + paragraph.level * _STEP
        painter.setFont(self._theme.fonts["row-number"])
        painter.setPen(self._theme.neutral["text"])
        line = self._theme.line_height("body")
        painter.drawText(QRect(left, box.y() + _GAP, _NUMBER_WIDTH, line), Qt.AlignmentFlag.AlignLeft, paragraph.number)
        text = self._layout(paragraph, self._list.viewport().width())
        text.paint(painter, QPointF(left + _number_room(paragraph), box.y() + _GAP))
        if paragraph.notes:
            painter.fillRect(QRect(box.x(), box.y() + 2, 3, box.height() - 4), self._theme.marks["letters"])
        painter.restore()

    def _layout(self, paragraph: Paragraph, room: int) -> MarkedText:
        left = _EDGE + paragraph.level * _STEP + _number_room(paragraph)
        width = min(room - left - _EDGE, TEXT_WIDTH)
        key = (paragraph.runs, paragraph.is_heading, width)
        found = self._layouts.get(key)
        if found is None:
            role = "body-strong" if paragraph.is_heading else "body"
            color = self._theme.neutral["text"]
            found = self._layouts[key] = MarkedText(paragraph.runs, self._theme, width, color, role)
            if len(self._layouts) > _CACHE:
                self._layouts.popitem(last=False)
        return found


def _number_room(paragraph: Paragraph) -> int:
    """Paragraphs without a number stand below the text of the point they belong to; headings begin at the left."""
    return 0 if paragraph.is_heading and not paragraph.number else _NUMBER_WIDTH
