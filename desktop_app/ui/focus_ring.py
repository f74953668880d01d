"""Going from panel to panel by key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_to_panel(panels: Sequence[QWidget], step: int) -> QWidget | None:
    """Focus the next (1) or previous (-1) of the visible panels, after the one that holds the focus; gives it."""
    visible = [panel for panel in panels if panel.isVisible() and _first(panel) is not None]
    if not visible:
        return None
    focused = QApplication.focusWidget()
    place = next((at for at, panel in enumerate(visible) if focused and _holds(panel, focused)), None)
    target = visible[0 if place is None else (place + step) % len(visible)]
    focus_first(target)
    return target


def focus_first(panel: QWidget) -> None:
    """Focus what the keyboard reaches first in a panel, a list or table before buttons; nothing if there is nothing."""
    if (widget := _first(panel)) is not None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def holds_focus(panel: QWidget) -> bool:
    """Whether the keyboard is at the panel or at something inside it."""
    focused = QApplication.focusWidget()
    return focused is not None and _holds(panel, focused)


def _holds(panel: QWidget, widget: QWidget) -> bool:
    return panel is widget or panel.isAncestorOf(widget)


def _first(panel: QWidget) -> QWidget | None:
    """The first widget of a panel that the keyboard can reach; lists and tables before buttons."""
    reachable = [
        widget
        for widget in (panel, *panel.findChildren(QWidget))
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    views = [widget for widget in reachable if widget.inherits("QAbstractItemView") and widget.parent() is not None]
    return next(iter([*views, *reachable]), None)
