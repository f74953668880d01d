"""Documents and folders that were opened last, remembered between runs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

SETTING = "recent/paths"
MOST = 8
"""So many are remembered."""


class RecentPaths(QObject):
    """The last one first."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def paths(self) -> tuple[str, ...]:
        """Those that are still there."""
        stored = self._settings.value(SETTING)
        texts = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return tuple(str(text) for text in texts if Path(str(text)).exists())[:MOST]

    def add(self, paths: Sequence[str]) -> None:
        """These were opened just now."""
        whole = [str(Path(path).resolve()) for path in paths]
        kept = [path for path in self.paths if path not in whole]
        self._settings.setValue(SETTING, [*whole, *kept][:MOST])
        self.changed.emit()

    def forget(self) -> None:
        """Remember none."""
        self._settings.remove(SETTING)
        self.changed.emit()
