"""The filter of one family's page, shared by its chips, table, map and lists."""

from PySide6.QtCore import QObject, Signal

from desktop_app.collation.filtering import UNEXPECTED, Filter


class FilterState(QObject):
    """Holds what is shown, and says when that changes."""

    changed = Signal(object)
    """The new `Filter`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = UNEXPECTED

    @property
    def filter(self) -> Filter:
        """What is shown now."""
        return self._filter

    @property
    def is_set(self) -> bool:
        """Whether it shows something else than at the start."""
        return self._filter != UNEXPECTED

    def choose(self, chosen: Filter) -> None:
        """Show this from now on."""
        if chosen != self._filter:
            self._filter = chosen
            self.changed.emit(chosen)

    def clear(self) -> None:
        """Show what is shown at the start."""
        self.choose(UNEXPECTED)
