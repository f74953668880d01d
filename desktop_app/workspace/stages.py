"""The stages of a comparison as shares of one progress: one checkpoint serves the work and whoever watches it."""

from enum import StrEnum

from parsers.model import Checkpoint

WHOLE = 1000
"""The ``total`` that a checkpoint of a whole comparison is called with."""


class Stage(StrEnum):
    """What is being done; the values name the sentences."""

    READ = "read"
    ALIGN = "align"
    COMPARE = "compare"


_BEGINS = {Stage.READ: 0, Stage.ALIGN: 600, Stage.COMPARE: 750}
"""Where each stage begins, measured on an order of 38 regulations."""


def stage_at(done: int) -> Stage:
    """The stage that a progress of ``done`` out of `WHOLE` lies in."""
    return max((stage for stage in Stage if _BEGINS[stage] <= done), key=lambda stage: _BEGINS[stage])


def within(checkpoint: Checkpoint, stage: Stage, part: int = 0, parts: int = 1) -> Checkpoint:
    """A checkpoint for one of the equal parts of a stage; its own ``done`` and ``total`` are scaled into the whole.

    It never goes back, though the work may go over its parts again.
    """
    begin = _BEGINS[stage]
    length = min([*(other for other in _BEGINS.values() if other > begin), WHOLE]) - begin
    reached = begin

    def scaled(done: int, total: int) -> None:
        nonlocal reached
        share = (part + min(done, total) / max(total, 1)) / max(parts, 1)
        reached = max(reached, begin + int(share * length))
        checkpoint(reached, WHOLE)

    return scaled
