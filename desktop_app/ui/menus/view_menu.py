"""View: what is shown, and how."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.ui.appearance import TEXT_SIZES
from desktop_app.ui.details_place import DetailsPlace
from desktop_app.ui.menus.command_menu import CommandMenu, Needs

VIEWS = 7
"""Tabs of a family that Ctrl+1 … Ctrl+7 choose."""


class ViewMenu(CommandMenu):
    """Densities, panels, views, look and language."""

    view_chosen = Signal(int)
    """Place of the tab, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("View"))
        self.views = self._declare_views()
        self.addSeparator()
        self.full_text = self.add_command(self.tr("Full text"), "Ctrl+D", is_checkable=True)
        self.only_divergent = self.add_command(self.tr("Fold equal rows"), "Ctrl+U", is_checkable=True)
        self.clear_filters = self.add_command(self.tr("Clear filters"))
        self.addSeparator()
        self.documents = self.add_command(self.tr("Documents"), "F9", is_checkable=True)
        self.details = self.add_command(self.tr("Details"), "Shift+F9", is_checkable=True)
        self.details_places = self.add_choice(
            self.tr("Place of the details"),
            {
                DetailsPlace.BY_ROOM: self.tr("Where there is room"),
                DetailsPlace.BELOW: self.tr("Below the table"),
                DetailsPlace.RIGHT: self.tr("At the right"),
            },
        )
        self.addSeparator()
        self.themes = self.add_choice(
            self.tr("Theme"),
            {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")},
        )
        self.text_sizes = self.add_choice(self.tr("Text size"), {size: f"{size} %" for size in TEXT_SIZES})
        self.larger = self.add_command(self.tr("Larger text"), "Ctrl++", "Ctrl+=", needs=Needs.NOTHING)
        self.smaller = self.add_command(self.tr("Smaller text"), "Ctrl+-", needs=Needs.NOTHING)
        self.plain_size = self.add_command(self.tr("Normal text size"), "Ctrl+0", needs=Needs.NOTHING)
        self.addSeparator()
        # Each in its own language: whoever cannot read the window finds hers.
        self.languages = self.add_choice(self.tr("Language"), {"kk": "Қазақша", "ru": "Русский", "en": "English"})

    def name_views(self, names: tuple[str, ...]) -> None:
        """Offer the tabs of these names; none if there are none."""
        for place, action in enumerate(self.views):
            action.setVisible(place < len(names))
            if place < len(names):
                action.setText(names[place].replace("&", "&&"))

    def _declare_views(self) -> tuple[QAction, ...]:
        actions = tuple(self.add_command("", f"Ctrl+{place}") for place in range(1, VIEWS + 1))
        for place, action in enumerate(actions):
            action.triggered.connect(lambda _=False, place=place: self.view_chosen.emit(place))
        return actions
