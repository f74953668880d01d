"""Paints the tree of documents: families in two lines, regulations with check mark, base, warnings."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.documents_listing import FailureEntry, FamilyEntry, RegulationEntry
from desktop_app.ui.icons import draw_icon
from desktop_app.ui.models.documents_model import EntryRole, SecondLineRole, SideRole
from desktop_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MARK_LEFT, MARK_SIDE = 18, 14
"""Of check marks and signs, in px."""
TEXT_LEFT, RIGHT = 38, 10
"""Where names begin, and the room at their right, in px."""
FAMILY_LEFT = 26
REASON_LINES = 2
"""So much of the reason of a failure is shown; the rest is in the tooltip."""
SIGN = 14
"""Side of a warning or base sign in px."""


class DocumentsDelegate(QStyledItemDelegate):
    """Rows of the design: 24 px a regulation, 26 + 20 px a family that is unfolded."""

    warnings_wanted = Signal(QModelIndex)
    """The triangle of a regulation, or a failure, was clicked."""
    name_clicked = Signal(QModelIndex)
    """A regulation was clicked, not its check mark and not its triangle."""

    def __init__(self, theme: Theme, is_expanded: Callable[[Index], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._is_expanded = theme, is_expanded
        self.marked = ""
        """Id of the regulation of the selected cell, which is tinted."""

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height of a row; the width is the view's."""
        theme, entry = self._theme, index.data(EntryRole)
        height = theme.size("list_row")
        if isinstance(entry, FailureEntry):
            height += REASON_LINES * theme.line_height("label") + 6
        if isinstance(entry, FamilyEntry) and self._is_expanded(index):
            height += theme.line_height("label") + 6
        return QSize(0, height + (2 if isinstance(entry, FamilyEntry) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        rect, entry, theme = option.rect, index.data(EntryRole), self._theme
        self._paint_ground(painter, option, entry)
        if isinstance(entry, FamilyEntry):
            self._paint_family(painter, rect, entry, index)
        elif isinstance(entry, FailureEntry):
            self._paint_failure(painter, rect, index)
        elif isinstance(entry, RegulationEntry):
            self._paint_regulation(painter, rect, entry, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.neutral["accent"], 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the check mark or Space turns it; one on the triangle asks for the warnings."""
        entry = index.data(EntryRole)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            return event.type() is QEvent.Type.KeyPress and self._turn(model, index)
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        x = event.position().x() - option.rect.x()
        if event.type() is QEvent.Type.MouseButtonRelease:
            if isinstance(entry, RegulationEntry) and x < TEXT_LEFT:
                return self._turn(model, index)
            if isinstance(entry, FailureEntry) or (isinstance(entry, RegulationEntry) and self._hits(entry, x, option)):
                self.warnings_wanted.emit(index)
                return True
            if isinstance(entry, RegulationEntry):
                self.name_clicked.emit(index)
        return isinstance(entry, RegulationEntry) and x < TEXT_LEFT and event.type() is QEvent.Type.MouseButtonDblClick

    def _turn(self, model: QAbstractItemModel, index: Index) -> bool:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return False
        turned = Qt.CheckState.Unchecked if Qt.CheckState(state) is Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)

    def _hits(self, entry: RegulationEntry, x: float, option: QStyleOptionViewItem) -> bool:
        return bool(entry.warnings) and x > option.rect.width() - RIGHT - 2 * SIGN - self._theme.size("target_min") / 2

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, entry: object) -> None:
        if isinstance(entry, RegulationEntry) and entry.id == self.marked:
            painter.fillRect(option.rect, self._theme.neutral["select"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.neutral["hover"])

    def _paint_family(self, painter: QPainter, rect: QRect, entry: FamilyEntry, index: Index) -> None:
        theme, is_open = self._theme, self._is_expanded(index)
        first = QRect(rect.x(), rect.y(), rect.width(), theme.size("list_row") + 2)
        sign = QRect(first.x() + 8, first.y(), 12, first.height())
        draw_icon(painter, sign.toRectF(), "down" if is_open else "right", theme.neutral["text2"])
        right = first.right() - RIGHT
        if not is_open:
            right = self._write_right(painter, first, right, str(len(entry.regulations)))
        self._write(painter, first.adjusted(FAMILY_LEFT, 0, right - first.right(), 0), entry.name, "body-strong")
        if is_open:
            second = QRect(
                rect.x() + MARK_LEFT, first.bottom(), rect.width() - MARK_LEFT - RIGHT, rect.bottom() - first.bottom()
            )
            self._write(painter, second, str(index.data(SecondLineRole)), "label", "text2", Qt.AlignmentFlag.AlignTop)

    def _paint_failure(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = self._theme
        first = QRect(rect.x(), rect.y(), rect.width(), theme.size("list_row"))
        draw_icon(painter, self._mark(first).toRectF(), "error", theme.neutral["text2"])
        self._write(painter, first.adjusted(TEXT_LEFT, 0, -RIGHT, 0), str(index.data()), "list")
        second = QRect(
            rect.x() + TEXT_LEFT,
            first.bottom(),
            rect.width() - TEXT_LEFT - RIGHT,
            REASON_LINES * theme.line_height("label"),
        )
        painter.setFont(theme.fonts["label"])
        painter.setPen(theme.neutral["text2"])
        painter.setClipRect(second)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(second, flags, str(index.data(SecondLineRole)))

    def _paint_regulation(self, painter: QPainter, rect: QRect, entry: RegulationEntry, index: Index) -> None:
        theme = self._theme
        self._paint_mark(painter, self._mark(rect), entry)
        right = rect.right() - RIGHT
        if entry.warnings:
            right = self._write_right(painter, rect, right, str(len(entry.warnings))) + 4
            right = self._sign_right(painter, rect, right, "warning", theme.neutral["text2"])
        if entry.is_base:
            right = self._sign_right(painter, rect, right, "base", theme.neutral["accent"])
        if side := str(index.data(SideRole) or ""):
            right = self._write_right(painter, rect, right, side)
        ink = "text3" if entry.is_compared is False else "text"
        self._write(painter, rect.adjusted(TEXT_LEFT, 0, right - rect.right(), 0), entry.name, "list", ink)

    def _paint_mark(self, painter: QPainter, box: QRect, entry: RegulationEntry) -> None:
        theme = self._theme
        if entry.is_compared is None:
            draw_icon(painter, box.toRectF(), "document", theme.neutral["text2"])
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.is_compared:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.neutral["accent"])
            painter.drawRoundedRect(box, 3, 3)
            draw_icon(painter, box.adjusted(1, 1, -1, -1).toRectF(), "check", theme.neutral["on_accent"])
        else:
            painter.setPen(QPen(theme.neutral["control"], 1.0))
            painter.setBrush(theme.neutral["surface"])
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    @staticmethod
    def _mark(rect: QRect) -> QRect:
        return QRect(rect.x() + MARK_LEFT, rect.y() + (rect.height() - MARK_SIDE) // 2, MARK_SIDE, MARK_SIDE)

    def _sign_right(self, painter: QPainter, rect: QRect, right: int, name: str, color: QColor) -> int:
        """Draw a sign that ends at ``right``; where the next one may end."""
        draw_icon(painter, QRect(right - SIGN, rect.y(), SIGN, rect.height()).toRectF(), name, color)
        return right - SIGN - 4

    def _write_right(self, painter: QPainter, rect: QRect, right: int, text: str) -> int:
        """Write something that ends at ``right``; where the next may end."""
        width = QFontMetrics(self._theme.fonts["label"]).horizontalAdvance(text)
        painter.setFont(self._theme.fonts["label"])
        painter.setPen(self._theme.neutral["text2"])
        painter.drawText(QRect(right - width, rect.y(), width, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return right - width - 6

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        role: str,
        ink: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        font = self._theme.fonts[role]
        painter.setFont(font)
        painter.setPen(self._theme.neutral[ink])
        elided = QFontMetrics(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignLeft, elided)
