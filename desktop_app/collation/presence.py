"""missing and extra: whether a regulation holds a row at all, against the majority or a chosen base."""

from collections.abc import Iterator, Sequence
from enum import Enum

from desktop_app.collation.aligned import AlignedRow
from desktop_app.collation.model import DivergenceKind
from desktop_app.collation.readings import holders_of
from parsers.model import Regulation


class Standing(Enum):
    """How a row stands to the base."""

    EXPECTED = "expected"
    """Who lacks it misses it."""
    ADDED = "added"
    """Who holds it has it extra."""
    UNKNOWN = "unknown"
    """The base is a partial regulation that does not quote it."""
    REMOVED = "removed"
    """Removed in every regulation that has it."""


def standing_of(row: AlignedRow, regulations: Sequence[Regulation], base: Regulation | None) -> Standing:
    """Whether the row belongs to the base: to the chosen regulation, else to at least half of the full ones."""
    holders = set(holders_of(row, [item.id for item in regulations]))
    if not holders:
        return Standing.REMOVED
    if base is not None:
        if base.id in holders:
            return Standing.EXPECTED
        return Standing.UNKNOWN if base.partial and base.id not in row.cells else Standing.ADDED
    full = [item.id for item in regulations if not item.partial]
    return Standing.EXPECTED if 2 * len(holders.intersection(full)) >= len(full) else Standing.ADDED


def presence(
    row: AlignedRow, standing: Standing, regulations: Sequence[Regulation]
) -> Iterator[tuple[str, DivergenceKind]]:
    """Regulation and kind for each that misses the row or has it extra; partial regulations never do either."""
    holders = set(holders_of(row, [item.id for item in regulations]))
    for item in regulations:
        if item.partial:
            continue
        if standing is Standing.EXPECTED and item.id not in holders:
            yield item.id, DivergenceKind.MISSING
        if standing is Standing.ADDED and item.id in holders:
            yield item.id, DivergenceKind.EXTRA
