"""The readings of one row: which regulations say the same, names folded, and what most of them say.

Whether a word is meant as the regulation's own can only be seen from the whole row. "Астана қаласының" is Astana's
own name where the others have theirs, and a place like any other where all name Astana. So every place of a row where
names stand is folded only if at least as many regulations have their own there as have another's.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.collation.aligned import AlignedCell, AlignedRow
from desktop_app.collation.folding import Slot
from desktop_app.collation.model import Reading
from desktop_app.collation.normalization import label


@dataclass(frozen=True, slots=True)
class RowReadings:
    """What a row says."""

    unfolded: frozenset[Slot]
    """Places where names are left as text."""
    keys: Mapping[str, str]
    """Regulation id → its folded text; equal texts are one reading."""
    readings: tuple[Reading, ...]
    """The majority first, then by number of regulations, then by the first of them."""
    names: Mapping[str, str]
    """Folded text → id of its reading."""

    @property
    def majority(self) -> Reading:
        """The reading most regulations share, provisions that were removed left out where any is in force."""
        return self.readings[0]


def read_row(row: AlignedRow) -> RowReadings:
    """The readings of a row that has at least one cell."""
    unfolded = _unfolded(row.cells)
    keys = {regulation: cell.folded.key_without(unfolded) for regulation, cell in row.cells.items()}
    holders: dict[str, list[str]] = {}
    for regulation, key in keys.items():
        holders.setdefault(key, []).append(regulation)
    in_force = {key for key, members in holders.items() if not row.cells[members[0]].deleted}
    first = {key: place for place, key in enumerate(holders)}
    order = sorted(holders, key=lambda key: (key not in in_force, -len(holders[key]), first[key]))
    names = {key: label(place) for place, key in enumerate(order)}
    readings = tuple(
        Reading(names[key], row.cells[holders[key][0]].folded.text, tuple(holders[key]), majority=place == 0)
        for place, key in enumerate(order)
    )
    return RowReadings(unfolded, keys, readings, names)


def _unfolded(cells: Mapping[str, AlignedCell]) -> frozenset[Slot]:
    foreign = Counter(slot for cell in cells.values() for slot in cell.folded.foreign)
    if not foreign:
        return frozenset()
    own = Counter(fold.slot for cell in cells.values() for fold in cell.folded.folds)
    return frozenset(slot for slot, count in foreign.items() if count > own[slot])


def base_of(readings: RowReadings, chosen: str | None) -> str:
    """Id of the regulation the row is compared with: the chosen one if it has a cell, else the majority's first."""
    return chosen if chosen is not None and chosen in readings.keys else readings.majority.regulations[0]


def holders_of(row: AlignedRow, regulations: Sequence[str]) -> list[str]:
    """Those of the regulations that hold the row: with a provision in force there, or merged into an earlier row's."""
    return [
        regulation
        for regulation in regulations
        if regulation in row.merged or (regulation in row.cells and not row.cells[regulation].deleted)
    ]
