"""How far the writing of a report has come, in hundredths."""

from parsers.model import Checkpoint

WHOLE = 100
"""The ``total`` that a checkpoint of a report is called with."""


class Progress:
    """Counts steps of a work whose number is known about; never says more than the whole, never goes back."""

    def __init__(self, checkpoint: Checkpoint, steps: int, begin: int = 0, end: int = WHOLE) -> None:
        self._checkpoint = checkpoint
        self._steps = max(steps, 1)
        self._begin = begin
        self._end = end
        self._done = 0

    def step(self) -> None:
        """One more step is done; raises what the checkpoint raises."""
        self._done = min(self._done + 1, self._steps)
        self._checkpoint(self._begin + (self._end - self._begin) * self._done // self._steps, WHOLE)
