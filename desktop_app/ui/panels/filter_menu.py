"""A menu of the filter bar: what of one sort is shown, with counts."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.panels.lasting_menu import LastingMenu, with_count
from desktop_app.ui.theme import Theme


class FilterMenu(QToolButton):
    """All of a sort, or some: "Region 3 of 20"."""

    chosen = Signal(object)
    """A frozenset of what shall be shown; None for all."""

    def __init__(self, name: str, choices: Sequence[tuple[Hashable, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._choices = name, tuple(choices)
        self._selected: frozenset[Hashable] | None = None
        self.lines = LastingMenu(name, self)
        self._all = self.lines.add_choice(self.tr("All"))
        self._all.triggered.connect(lambda: self.chosen.emit(None))
        self.lines.addSeparator()
        self._actions = {value: self._line(value, text) for value, text in self._choices}
        self.setMenu(self.lines)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
        self.lines.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.show_state(None, {})

    @property
    def is_set(self) -> bool:
        """Whether not all is shown."""
        return self._selected is not None

    def show_state(self, selected: frozenset[Hashable] | None, counts: Mapping[Hashable, int]) -> None:
        """Tick what is shown; say how much each line shows."""
        self._selected = selected
        for value, text in self._choices:
            self._actions[value].setChecked(selected is None or value in selected)
            self._actions[value].setText(with_count(text, counts.get(value, 0)))
        self._all.setChecked(selected is None)
        shown = self._name
        if selected is not None:
            numbers = (self._name, str(len(selected)), str(len(self._choices)))
            shown = self.tr("%1 %2 of %3")
            for place, number in enumerate(numbers, 1):
                shown = shown.replace(f"%{place}", number)
        self.setText(shown)
        self.lines.setTitle(shown)
        self.setAccessibleName(shown)
        self._mark(selected is not None)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        colors = theme.neutral
        self.setStyleSheet(
            "QToolButton { padding: 3px 6px; }"
            f'QToolButton[set="true"] {{ background: {colors["sunken"].name()}; }}'
            "QToolButton::menu-indicator { image: none; width: 0; }"
        )
        self.setIcon(icon("down", colors["text2"]))

    def _line(self, value: Hashable, text: str) -> QAction:
        action = self.lines.add_choice(text)
        action.triggered.connect(lambda checked=False: self._choose(value, checked=checked))
        return action

    def _choose(self, value: Hashable, *, checked: bool) -> None:
        every = frozenset(value for value, _ in self._choices)
        shown = every if self._selected is None else self._selected
        shown = shown | {value} if checked else shown - {value}
        self.chosen.emit(None if shown == every else shown)

    def _mark(self, is_set: bool) -> None:
        if self.property("set") != is_set:
            self.setProperty("set", is_set)
            self.style().unpolish(self)
            self.style().polish(self)
