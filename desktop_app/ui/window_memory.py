"""What the window looked like when it was closed, and looks like again."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.ui.density import Density
from desktop_app.ui.details_place import DetailsPlace
from desktop_app.ui.side_panel import SidePanel

GEOMETRY, SPLITTER = "window/geometry", "window/splitter"
DOCUMENTS, DENSITY, DETAILS = "view/documents", "view/density", "view/details"

TITLE_BAR = 32
"""About what the system puts above a window, in px; how high it is is known only when the window is shown."""


class WindowMemory:
    """Theme, text size and last documents are remembered where they are chosen; here is the rest."""

    def __init__(self, window: QWidget, splitter: QSplitter, side: SidePanel, settings: QSettings) -> None:
        self._window, self._splitter, self._side, self._settings = window, splitter, side, settings

    def restore(self) -> None:
        """Stand as before; a value that makes no sense is passed over."""
        geometry, splitter = self._settings.value(GEOMETRY), self._settings.value(SPLITTER)
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        if isinstance(splitter, QByteArray):
            self._splitter.restoreState(splitter)
        self._side.is_wanted = str(self._settings.value(DOCUMENTS)) != "hidden"

    def fill_small_screen(self, room: QSize) -> None:
        """Maximise a window that was never shown before where it and its title bar do not go into so many px."""
        size = self._window.size()
        is_small = size.width() > room.width() or size.height() + TITLE_BAR > room.height()
        if is_small and self._settings.value(GEOMETRY) is None:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def save(self) -> None:
        """Remember how it stands now."""
        self._settings.setValue(GEOMETRY, self._window.saveGeometry())
        self._settings.setValue(SPLITTER, self._splitter.saveState())
        self._settings.setValue(DOCUMENTS, "shown" if self._side.is_wanted else "hidden")
        self._settings.sync()

    @property
    def density(self) -> Density | None:
        """The density that the user chose last; None if none."""
        stored = str(self._settings.value(DENSITY))
        return next((density for density in Density if density.value == stored), None)

    @property
    def details_place(self) -> DetailsPlace:
        """Where the user wants the details; where there is room if she did not say."""
        stored = str(self._settings.value(DETAILS))
        return next((place for place in DetailsPlace if place.value == stored), DetailsPlace.BY_ROOM)

    def note_details_place(self, place: DetailsPlace) -> None:
        """The user chose this place for the details."""
        self._settings.setValue(DETAILS, place.value)

    def note_density(self, density: Density) -> None:
        """The user chose this density."""
        self._settings.setValue(DENSITY, density.value)
