"""moved and renumbered: where a regulation's provisions stand and which numbers they bear, against the base.

The base's order and numbers are those of the chosen regulation, else of most regulations.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.collation.aligned import AlignedFamily, AlignedRow
from desktop_app.collation.row_order import moved_rows
from parsers.model import Provision, ProvisionKind

_POINTS = "points"
_CHAPTERS = "chapters"


@dataclass(frozen=True, slots=True)
class Walk:
    """One regulation's way through the rows."""

    rows: tuple[int, ...]
    """Rows in reading order; notes of the publisher left out."""
    row_of: Mapping[str, int]
    """Provision id → row."""
    provisions: Mapping[int, tuple[Provision, ...]]
    """Row → its provisions there."""
    chapters_restart: bool
    """Points are numbered anew in each chapter."""

    def scope(self, row: int) -> str:
        """Among which provisions the row's number counts: chapters, points, or what stands under one parent."""
        first = self.provisions[row][0]
        if first.kind is ProvisionKind.CHAPTER:
            return _CHAPTERS
        if first.kind is ProvisionKind.POINT and not self.chapters_restart:
            return _POINTS
        return f"under {first.parent}"

    def numbered_before(self, row: int) -> frozenset[tuple[int, int]]:
        """Rows, with the number of provisions, of what is numbered before the row in its scope."""
        scope = self.scope(row)
        before = self.rows[: self.rows.index(row)]
        return frozenset(
            (other, len(self.provisions[other]))
            for other in before
            if self.provisions[other][0].number is not None and self.scope(other) == scope
        )


def walks_of(aligned: AlignedFamily) -> dict[str, Walk]:
    """The walk of every regulation, by id."""
    found: dict[str, dict[int, tuple[Provision, ...]]] = {item.id: {} for item in aligned.family.regulations}
    for number, row in enumerate(aligned.rows):
        if not row.editorial:
            for regulation, cell in row.cells.items():
                found[regulation][number] = cell.provisions
    return {
        item.id: _walk(found[item.id], {provision.id: place for place, provision in enumerate(item.provisions)})
        for item in aligned.family.regulations
    }


def _walk(provisions: Mapping[int, tuple[Provision, ...]], places: Mapping[str, int]) -> Walk:
    rows = tuple(sorted(provisions, key=lambda row: places[provisions[row][0].id]))
    row_of = {provision.id: row for row, members in provisions.items() for provision in members}
    points = Counter(p.number for members in provisions.values() for p in members if p.kind is ProvisionKind.POINT)
    return Walk(rows, row_of, provisions, chapters_restart=points["1"] > 1)


def moved(walk: Walk, base: Walk | None, row_bases: Sequence[str], walks: Mapping[str, Walk]) -> set[int]:
    """The rows of a regulation that stand at another place: the longest common order stays, the rest moved.

    What moved along with its parent did not move itself; what stands under another parent did. ``base`` is the chosen
    regulation's walk, None for the majority, in whose order the rows are numbered; ``row_bases`` are the rows' bases.
    """
    places = {row: place for place, row in enumerate(base.rows if base else range(len(row_bases)))}
    out_of_order = moved_rows(walk.rows, places)
    result: set[int] = set()
    for row in walk.rows:
        if row not in places:
            continue
        reference = walks[row_bases[row]]
        own_parent, base_parent = _parent_row(walk, row), _parent_row(reference, row)
        elsewhere = own_parent != base_parent and own_parent is not None and base_parent in walk.provisions
        adopted = elsewhere and walk.provisions[row][0].kind is not ProvisionKind.POINT
        went_along = own_parent in out_of_order and own_parent == base_parent
        if adopted or (row in out_of_order and not went_along):
            result.add(row)
    return result


def _parent_row(walk: Walk, row: int) -> int | None:
    if row not in walk.provisions:
        return None
    parent = walk.provisions[row][0].parent
    return walk.row_of.get(parent) if parent is not None else None


def renumbered(
    regulation: str, walks: Mapping[str, Walk], rows: Sequence[AlignedRow], chosen: str | None
) -> Iterator[int]:
    """The rows at which the regulation's printed numbers part from the base's although nothing before explains it.

    A run shifted by the same step is given once, at its first row.
    """
    walk = walks[regulation]
    steps: dict[str, object] = {}
    for row in walk.rows:
        reference = _reference(rows[row], regulation, chosen)
        if reference is None:
            continue
        own, base = walk.provisions[row][0], walks[reference].provisions[row][0]
        scope = walk.scope(row)
        if own.number == base.number:
            if own.number is not None:
                steps.pop(scope, None)
            continue
        step = _step(own.number, base.number)
        if steps.get(scope) == step:
            continue
        if walk.numbered_before(row) == walks[reference].numbered_before(row):
            yield row
            steps[scope] = step


def _reference(row: AlignedRow, regulation: str, chosen: str | None) -> str | None:
    """The regulation whose number is the base's: the chosen one, else the first that bears the commonest number."""
    if chosen is not None:
        return chosen if chosen in row.cells and chosen != regulation else None
    numbers = Counter(cell.provisions[0].number for cell in row.cells.values())
    if len(numbers) < 2:
        return None
    commonest = numbers.most_common(1)[0][0]
    return next(other for other, cell in row.cells.items() if cell.provisions[0].number == commonest)


def _step(own: str | None, base: str | None) -> object:
    """By how much a number is shifted; what is no whole number, or is absent in one, is a step of its own."""
    if own is not None and base is not None and own.isdecimal() and base.isdecimal():
        return int(own) - int(base)
    return (own is None, base is None) if own is None or base is None else (own, base)
