"""Python's garbage is collected on the UI thread only, in small turns.

Collection runs on whatever thread happens to allocate. On the thread that reads it would destroy Qt objects there,
which Qt does not survive; in the middle of a step it would hold the window up. What a comparison consists of lives
long: it is set aside, so that later collections need not go through it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

TURN_MS = 500
"""How often garbage is looked for."""

SETTLED_MS = 1500
"""After which a comparison that was shown is set aside."""


class Collector(QObject):
    """Collects while it lives; the interpreter does so by itself again when it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self._collect)
        self._turn.start()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._set_aside)

    def note_delivered(self) -> None:
        """A comparison was delivered: set it aside when the window has come to rest."""
        self._settled.start()

    def stop(self) -> None:
        """Leave it to the interpreter."""
        self._turn.stop()
        self._settled.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        """What the interpreter would collect, by its own thresholds."""
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def _set_aside(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
