"""moved and renumbered: where a regulation's provisions stand and which numbers they bear, against the base.

The base's order and numbers are those of the chosen regulation, else of most regulations.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.collation.aligned import AlignedFamily, AlignedRow
from desktop_app.collation.row_order import moved_rows
from parsers.model import Provision, ProvisionKind

_POINTS = "points"
_CHAPTERS = "chapters"
_LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя"
"""Letters that lists count with."""


@dataclass(frozen=True, slots=True)
class Walk:
    """One regulation's way through the rows."""

    rows: tuple[int, ...]
    """Rows in reading order; notes of the publisher left out."""
    row_of: Mapping[str, int]
    """Provision id → row."""
    provisions: Mapping[int, tuple[Provision, ...]]
    """Row → its provisions there."""
    is_one_point: bool
    """A point that stands for itself, whose number is its place among others and no part of it."""
    scopes: Mapping[int, str]
    """Row → among which provisions its number counts: chapters, points, or what stands under one parent."""
    numbered_before: Mapping[int, int]
    """Row → the set, as bits, of what is numbered before it in its scope; a split provision has bits for its parts."""


def walks_of(aligned: AlignedFamily) -> dict[str, Walk]:
    """The walk of every regulation, by id."""
    found: dict[str, dict[int, tuple[Provision, ...]]] = {item.id: {} for item in aligned.family.regulations}
    for number, row in enumerate(aligned.rows):
        if not row.editorial:
            for regulation, cell in row.cells.items():
                found[regulation][number] = cell.provisions
    return {
        item.id: _walk(found[item.id], {p.id: place for place, p in enumerate(item.provisions)}, len(aligned.rows))
        for item in aligned.family.regulations
    }


def _walk(provisions: Mapping[int, tuple[Provision, ...]], places: Mapping[str, int], width: int) -> Walk:
    rows = tuple(sorted(provisions, key=lambda row: places[provisions[row][0].id]))
    row_of = {provision.id: row for row, members in provisions.items() for provision in members}
    firsts = [members[0] for members in provisions.values() if members[0].kind is ProvisionKind.POINT]
    restart = sum(provision.number == "1" for provision in firsts) > 1
    subpoints = {
        members[0].id: members[0] for members in provisions.values() if members[0].kind is ProvisionKind.SUBPOINT
    }
    scopes = {row: _scope(members[0], restart, subpoints) for row, members in provisions.items()}
    before: dict[int, int] = {}
    passed: dict[str, int] = {}
    for row in rows:
        before[row] = passed.get(scopes[row], 0)
        numbered = sum(provision.number is not None for provision in provisions[row])
        if numbered:
            passed[scopes[row]] = before[row] | 1 << (row + width * (numbered - 1))
    is_one_point = len(firsts) == 1 and provisions[rows[0]][0] is firsts[0]
    return Walk(rows, row_of, provisions, is_one_point, scopes, before)


def _scope(provision: Provision, chapters_restart: bool, subpoints: Mapping[str, Provision]) -> str:
    if provision.kind is ProvisionKind.CHAPTER:
        return _CHAPTERS
    if provision.kind is ProvisionKind.POINT and not chapters_restart:
        return _POINTS
    # What stands without a number between subpoints may be a subpoint that has lost it.
    above = subpoints.get(provision.parent or "")
    return f"under {above.parent if above is not None else provision.parent}"


def moved(walk: Walk, places: Mapping[int, int], parents: Mapping[int, int | None]) -> set[int]:
    """The rows of a regulation that stand at another place: the longest common order stays, the rest moved.

    What moved along with its parent did not move itself; what stands under another parent did. ``places`` and
    ``parents`` are the base's (`places_of`, `parents_of`).
    """
    adopted = {row for row in walk.rows if row in places and _has_other_parent(row, walk, parents)}
    out_of_order = moved_rows([row for row in walk.rows if row not in adopted], places)
    went_along = {row for row in out_of_order if _went_along(row, walk, parents, out_of_order)}
    return adopted | (out_of_order - went_along)


def places_of(rows: Sequence[AlignedRow], base: Walk | None) -> dict[int, int]:
    """Place of each row in the order of the chosen base, else of the majority, in whose order the rows are numbered.

    What a single regulation has cannot have moved and has no place.
    """
    order = base.rows if base is not None else range(len(rows))
    return {row: place for place, row in enumerate(order) if len(rows[row].cells) > 1}


def parents_of(walks: Iterable[Walk], base: Walk | None) -> dict[int, int | None]:
    """The row above each row, in the chosen base, else in most regulations.

    Where as many have it here as there, it is the parent that the row follows in the table's order.
    """
    found: dict[int, Counter[int | None]] = {}
    for walk in walks if base is None else (base,):
        for row in walk.rows:
            found.setdefault(row, Counter())[_parent_row(walk, row)] += 1
    return {
        row: max(parents, key=lambda above: (parents[above], above is not None and above < row, above or 0))
        for row, parents in found.items()
    }


def _has_other_parent(row: int, walk: Walk, parents: Mapping[int, int | None]) -> bool:
    """Whether what is no point stands under another parent, though its base's parent is there too."""
    own, base = _parent_row(walk, row), parents.get(row)
    if own is None or base is None or base not in walk.provisions:
        return False
    if walk.provisions[row][0].kind is ProvisionKind.POINT:
        return False
    # Without its number a subpoint counts to the one above it, and has not moved.
    return base not in (own, parents.get(own)) and parents.get(base) != own


def _went_along(row: int, walk: Walk, parents: Mapping[int, int | None], out_of_order: Container[int]) -> bool:
    parent = _parent_row(walk, row)
    return parent in out_of_order and parent == parents.get(row)


def _parent_row(walk: Walk, row: int) -> int | None:
    if row not in walk.provisions:
        return None
    parent = walk.provisions[row][0].parent
    return walk.row_of.get(parent) if parent is not None else None


def renumbered(regulation: str, walks: Mapping[str, Walk], references: Sequence[str | None]) -> Iterator[int]:
    """The rows at which the regulation's printed numbers part from the base's although nothing before explains it.

    A run shifted by the same step is given once, at its first row. ``references`` are those of `references_of`.
    """
    walk = walks[regulation]
    steps: dict[str, object] = {}
    for row in walk.rows:
        reference = references[row]
        if reference is None or reference == regulation:
            continue
        base_walk = walks[reference]
        own, base = walk.provisions[row][0].number, base_walk.provisions[row][0].number
        scope = walk.scopes[row]
        if scope == _POINTS and walk.is_one_point and base_walk.is_one_point:
            continue
        if own == base:
            if own is not None:
                steps.pop(scope, None)
        elif steps.get(scope) != (step := _step(own, base)) and (
            walk.numbered_before[row] == base_walk.numbered_before[row]
        ):
            yield row
            steps[scope] = step


def references_of(rows: Iterable[AlignedRow], chosen: str | None) -> list[str | None]:
    """For each row the regulation whose number is the base's; None where there is none.

    It is the chosen regulation, else the first that bears the commonest number.
    """
    return [_reference(row, chosen) for row in rows]


def _reference(row: AlignedRow, chosen: str | None) -> str | None:
    if chosen is not None:
        return chosen if chosen in row.cells else None
    numbers = Counter(cell.provisions[0].number for cell in row.cells.values())
    if not numbers:
        return None
    commonest = numbers.most_common(1)[0][0]
    return next(other for other, cell in row.cells.items() if cell.provisions[0].number == commonest)


def _step(own: str | None, base: str | None) -> object:
    """By how much a number is shifted, or counted in another way; one that cannot be counted is a step of its own."""
    if own is None or base is None:
        return own is None, base is None
    (own_sort, own_place), (base_sort, base_place) = _counted(own), _counted(base)
    return (own_sort, base_sort, own_place - base_place) if own_sort and base_sort else (own, base)


def _counted(number: str) -> tuple[str, int]:
    """What a number counts in, "" where it cannot be said, and its place in the count."""
    if number.isdecimal():
        return "figures", int(number)
    letter = _LETTERS.find(number.casefold()) if len(number) == 1 else -1
    return ("letters", letter + 1) if letter >= 0 else ("", 0)
