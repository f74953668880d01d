"""A menu of commands that can be seen once somebody carries them out, and chosen when they make sense."""

from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import Any

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class Needs(Enum):
    """What must be so that a command makes sense."""

    NOTHING = auto()
    REST = auto()
    """No work is under way."""
    WORK = auto()
    """Work is under way, which it stops."""
    COMPARISON = auto()
    COMPARISON_AT_REST = auto()
    """A comparison is shown and no work is under way."""


class CommandMenu(QMenu):
    """A menu whose commands are declared in its constructor."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setToolTipsVisible(False)
        self.menuAction().setVisible(False)
        self._needs: dict[QAction, Needs] = {}

    def add_command(
        self, text: str, *keys: str, needs: Needs = Needs.COMPARISON, is_checkable: bool = False
    ) -> QAction:
        """A command of the menu, with its keys; not shown before it is wired."""
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setCheckable(is_checkable)
        action.setVisible(False)
        if keys:
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.rstrip('…')} ({shown})")
        self.addAction(action)
        self._needs[action] = needs
        return action

    def add_choice(self, title: str, names: dict[Any, str]) -> QActionGroup:
        """A submenu of which one entry is checked; the data of its actions are the keys of ``names``."""
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for value, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        return group

    def wire(self, action: QAction, slot: Callable[[], object]) -> None:
        """Do this when the command is given; from now on it is shown."""
        action.triggered.connect(lambda _=False: slot())
        self.show_command(action)

    def wire_switch(self, action: QAction, slot: Callable[[bool], object]) -> None:
        """Do this when the checkable command is switched on or off; from now on it is shown."""
        action.toggled.connect(slot)
        self.show_command(action)

    def show_command(self, action: QAction) -> None:
        """Show a command of this menu, and so the menu."""
        action.setVisible(True)
        self.menuAction().setVisible(True)

    def note(self, *, has_comparison: bool, is_busy: bool) -> None:
        """Enable what makes sense now."""
        for action, needs in self._needs.items():
            action.setEnabled(_is_met(needs, has_comparison=has_comparison, is_busy=is_busy))

    def commands(self) -> Iterator[QAction]:
        """All that are wired, in order."""
        return (action for action in self._needs if action.isVisible())


def check(group: QActionGroup, value: object) -> None:
    """Check the entry of a choice whose data is this value; none if there is no such entry."""
    for action in group.actions():
        action.setChecked(action.data() == value)


def _is_met(needs: Needs, *, has_comparison: bool, is_busy: bool) -> bool:
    if needs is Needs.WORK:
        return is_busy
    is_at_rest = not (is_busy and needs in (Needs.REST, Needs.COMPARISON_AT_REST))
    has_what_it_needs = has_comparison or needs not in (Needs.COMPARISON, Needs.COMPARISON_AT_REST)
    return is_at_rest and has_what_it_needs
