"""What lists and trees of findings do alike: look, columns, keys, copying."""

from collections.abc import Callable, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.ui.delegates.list_delegate import EDGE, ICON_ROOM, PADDING
from desktop_app.ui.text_cell import as_lines
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.list_header import ListHeader

LONGEST_FITTED = 260
"""A column that fits its texts is made no wider than this, in px."""


def dress_view(view: QAbstractItemView) -> None:
    """Give a list or tree its manners: whole rows, none edited, smooth scrolling."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)


def fit_columns(header: ListHeader, room: int, weights: Sequence[float], needs: Callable[[int], int]) -> None:
    """Give columns of weight 0 what they need, and the others what they need and shares of the rest.

    Where there is less room than they need, the others share what there is; none gets less than its name needs.
    """
    names = [header.name_width(column) for column in range(len(weights))]
    needed = [max(name, needs(column)) for column, name in enumerate(names)]
    widths = [min(need, max(LONGEST_FITTED, name)) for need, name in zip(needed, names, strict=True)]
    shared = {column: weight for column, weight in enumerate(weights) if weight}
    rest = room - sum(width for column, width in enumerate(widths) if column not in shared)
    least = needed if sum(needed[column] for column in shared) <= rest else names
    widths = [width if column not in shared else 0 for column, width in enumerate(widths)]
    for column, share in _shares(shared, rest, least).items():
        widths[column] = share
    for column, width in enumerate(widths):
        header.resizeSection(column, width)
    header.setStretchLastSection(True)


def _shares(weights: Mapping[int, float], room: int, least: Sequence[int]) -> dict[int, int]:
    """The room by weights, no column with less than its least; what these take is missing to the others."""
    whole = sum(weights.values())
    short = [column for column, weight in weights.items() if room * weight / whole < least[column]]
    if not short:
        return {column: int(room * weight / whole) for column, weight in weights.items()}
    rest = {column: weight for column, weight in weights.items() if column not in short}
    taken = {column: least[column] for column in short}
    return taken | (_shares(rest, max(room - sum(taken.values()), 0), least) if rest else {})


def needed_width(theme: Theme, texts: Sequence[str], *, icons: bool = False, role: str = "body-strong") -> int:
    """Width in px that a column needs for the widest of its texts."""
    metrics = QFontMetricsF(theme.fonts[role])
    # The longest texts are the widest but for a few letters; measuring them all takes long.
    longest = sorted(set(texts), key=len, reverse=True)[:20]
    return (
        ceil(max((metrics.horizontalAdvance(text) for text in longest), default=0))
        + 2 * PADDING
        + EDGE
        + 4  # letters may be set wider on the screen than they were measured
        + (ICON_ROOM if icons else 0)
    )


def copy_rows(view: QAbstractItemView, columns: int) -> None:
    """Put the selected rows on the clipboard as tab-separated text, in their order on the screen."""
    rows = sorted(view.selectionModel().selectedRows(), key=_path)
    lines = as_lines([str(row.siblingAtColumn(at).data() or "") for at in range(columns)] for row in rows)
    QGuiApplication.clipboard().setText(lines)


def handle_key(view: QAbstractItemView, event: QKeyEvent, copy: Callable[[], None]) -> bool:
    """Do what Ctrl+C and Enter do in every list; False for other keys."""
    if event.matches(QKeySequence.StandardKey.Copy):
        copy()
        return True
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view.currentIndex().isValid():
        view.activated.emit(view.currentIndex())
        return True
    return False


def select(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make a row the current one and the only one selected."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(index, flags)
    view.scrollTo(index)


def _path(index: QModelIndex) -> tuple[int, ...]:
    """Where a row stands on the screen, as something to sort by."""
    return (*_path(index.parent()), index.row()) if index.isValid() else ()
