"""What there is to show of one cell and of one column: frozen data, made from a table and a filter. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.collation.model import Cell, Divergence, DivergenceKind, Row, Severity
from parsers.model import Regulation

_GRAVITY = {Severity.SUBSTANTIVE: 0, Severity.COSMETIC: 1, Severity.EXPECTED: 2}


class CellState(Enum):
    """What a cell says at a glance."""

    EQUAL = "equal"
    """The same as the base but for what is not shown."""
    DIVERGENT = "divergent"
    MISSING = "missing"
    UNKNOWN = "unknown"
    """A partial regulation does not quote the provision."""
    ABSENT = "absent"
    """Nothing stands here, and nothing is missing: others have something of their own."""
    REMOVED = "removed"
    """The document says that the provision was removed."""
    COVERED = "covered"
    """The provision stands in a row above, merged with that one."""
    SHIFTED = "shifted"
    """Equal, in a run of numbers shifted by the same step, which a row above reports."""


@dataclass(frozen=True, slots=True)
class CellFace:
    """All there is to show of one regulation in one row."""

    row: Row
    regulation: Regulation
    cell: Cell | None
    divergences: tuple[Divergence, ...]
    """All that touch the cell, whatever the filter."""
    state: CellState
    """By what the filter shows."""
    shown: tuple[Divergence, ...] = ()
    """Divergences that the filter shows, the gravest first."""

    @property
    def unexpected(self) -> tuple[Divergence, ...]:
        """Divergences that need a look, whatever the filter, substantive ones first."""
        return gravest_first(item for item in self.divergences if item.severity is not Severity.EXPECTED)


@dataclass(frozen=True, slots=True)
class ColumnFace:
    """All there is to show of one regulation in the header."""

    regulation: Regulation
    name: str
    short_name: str
    kinds: tuple[DivergenceKind, ...]
    """Of its divergences that the filter shows, in row order; expected ones left out."""


def gravest_first(divergences: Iterable[Divergence]) -> tuple[Divergence, ...]:
    """Substantive, cosmetic, expected ones; else in their order."""
    return tuple(sorted(divergences, key=lambda item: _GRAVITY[item.severity]))


def cell_state(row: Row, regulation: Regulation, shown: Sequence[Divergence], *, is_shifted: bool) -> CellState:
    """What the cell of a regulation says, given the divergences shown there."""
    cell = row.cells.get(regulation.id)
    if is_deleted(cell):
        return CellState.REMOVED
    if any(item.kind is DivergenceKind.MISSING for item in shown):
        return CellState.MISSING
    if cell is None and any(item.kind is DivergenceKind.MERGED for item in shown):
        return CellState.COVERED
    if shown:
        return CellState.DIVERGENT
    if cell is not None:
        return CellState.SHIFTED if is_shifted else CellState.EQUAL
    return CellState.UNKNOWN if regulation.partial else CellState.ABSENT


def is_deleted(cell: Cell | None) -> bool:
    """Whether all of the cell was removed."""
    return cell is not None and all(provision.deleted for provision in cell.provisions)


def own_places(cell: Cell | None) -> str:
    """Where the provisions of a cell stand in their own regulation: "14.2, 14.3"; empty without a cell."""
    return ", ".join(item.id for item in cell.provisions) if cell is not None else ""


def shifted_cells(rows: Sequence[Row]) -> frozenset[tuple[int, str]]:
    """Row id and regulation id of each cell in a run of shifted numbers, but for the first, which reports the run."""
    found: set[tuple[int, str]] = set()
    for place, row in enumerate(rows):
        for item in row.divergences:
            if item.kind is DivergenceKind.RENUMBERED:
                found |= {(id_, item.regulation) for id_ in _run_below(rows, place, item.regulation)}
    return frozenset(found)


def _run_below(rows: Sequence[Row], start: int, regulation: str) -> Iterable[int]:
    """Ids of the rows below of the same level whose numbers differ by the same step; deeper ones are passed by."""
    first, step = rows[start].cells.get(regulation), _step(rows[start], regulation)
    if first is None or not step:
        return
    above = _above(first)
    for row in rows[start + 1 :]:
        cell = row.cells.get(regulation)
        if cell is None or (not above and _above(cell)) or cell.provisions[0].kind == "chapter":
            continue
        if _above(cell) != above or _step(row, regulation) != step:
            if _above(cell).startswith(f"{above}."):
                continue
            return
        yield row.id


def _above(cell: Cell) -> str:
    """Id of what a cell's first provision is numbered within: "14" of "14.2"."""
    return cell.provisions[0].id.rpartition(".")[0]


def _step(row: Row, regulation: str) -> int | None:
    own, base = row.cells.get(regulation), row.cells.get(row.base)
    if own is None or base is None:
        return None
    numbers = (own.provisions[0].number or "", base.provisions[0].number or "")
    return int(numbers[0]) - int(numbers[1]) if all(number.isdecimal() for number in numbers) else None
