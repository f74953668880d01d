"""Aligned families → a collation: readings, bases, divergences, counts."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.collation.aligned import AlignedCell, AlignedFamilies, AlignedFamily, AlignedRow
from desktop_app.collation.bases import choose_bases
from desktop_app.collation.divergences import Divergences
from desktop_app.collation.model import Alone, Cell, Collation, Divergence, DivergenceKind, Row, Table
from desktop_app.collation.readings import RowReadings, base_of, read_row
from desktop_app.collation.sequence import moved, parents_of, places_of, references_of, renumbered, walks_of
from desktop_app.collation.similarity import similarity
from desktop_app.collation.summary import summarize
from desktop_app.collation.words import Words
from parsers.model import Checkpoint, pass_by

_ALMOST = 0.9999
"""The greatest similarity of texts that are not equal; 1.0 is for equal ones alone."""


def judge(
    aligned: AlignedFamilies,
    *,
    base: str | None = None,
    ignore: frozenset[DivergenceKind] = frozenset(),
    checkpoint: Checkpoint = pass_by,
) -> Collation:
    """Say where the regulations of each family diverge.

    ``base`` is an exact id or what a region or title contains, case ignored; without it the majority is the base.
    Kinds in ``ignore`` are left out of lists and counts, readings stay. ``checkpoint(done, total)`` is called for
    every row and may raise; that exception passes through. `UnknownBase` and `AmbiguousBase` for a base that cannot
    be used.
    """
    groups = [family.family.regulations for family in aligned.families]
    chosen = choose_bases(base, groups, aligned.alone)
    total = sum(len(family.rows) for family in aligned.families)
    tables: list[Table] = []
    done = 0
    for family, family_base in zip(aligned.families, chosen, strict=True):
        counter = _from(done, total, checkpoint)
        tables.append(_table(family, family_base, ignore, aligned.words, counter))
        done += len(family.rows)
    return Collation(base or "majority", tuple(tables), tuple(Alone(item) for item in aligned.alone))


def _from(begin: int, total: int, checkpoint: Checkpoint) -> Checkpoint:
    return lambda done, _: checkpoint(begin + done, total)


@dataclass(frozen=True, slots=True)
class _Orders:
    """Rows that each regulation has moved or renumbered."""

    moved: Mapping[str, set[int]]
    renumbered: Mapping[str, set[int]]


def _table(
    aligned: AlignedFamily, chosen: str | None, ignore: frozenset[DivergenceKind], words: Words, checkpoint: Checkpoint
) -> Table:
    regulations = aligned.family.regulations
    readings = [read_row(row) for row in aligned.rows]
    bases = [base_of(reading, chosen) for reading in readings]
    orders = _orders(aligned, chosen)
    finder = Divergences(aligned, readings, bases, chosen, words)
    rows: list[Row] = []
    for number, row in enumerate(aligned.rows):
        found = finder.of_row(number, orders.moved, orders.renumbered)
        kept = tuple(divergence for divergence in found if divergence.kind not in ignore)
        rows.append(_row(number, row, readings[number], bases[number], orders, kept))
        checkpoint(number + 1, len(aligned.rows))
    summary = summarize(rows, regulations)
    return Table(aligned.family.name, aligned.family.language, regulations, tuple(rows), (), (), (), summary)


def _orders(aligned: AlignedFamily, chosen: str | None) -> _Orders:
    walks = walks_of(aligned)
    base_walk = walks[chosen] if chosen is not None else None
    places, parents = places_of(aligned.rows, base_walk), parents_of(walks.values(), base_walk)
    references = references_of(aligned.rows, chosen)
    return _Orders(
        {item: moved(walk, places, parents) for item, walk in walks.items()},
        {item: set(renumbered(item, walks, references)) for item in walks},
    )


def _row(
    number: int,
    row: AlignedRow,
    readings: RowReadings,
    base: str,
    orders: _Orders,
    divergences: tuple[Divergence, ...],
) -> Row:
    base_key = readings.keys[base]
    likeness = {key: _likeness(key, base_key) for key in readings.names}
    cells = {
        item: _cell(cell, readings, item, likeness, number in orders.moved[item]) for item, cell in row.cells.items()
    }
    return Row(number + 1, row.kind, row.role, row.label, base, cells, readings.readings, divergences)


def _cell(
    cell: AlignedCell, readings: RowReadings, regulation: str, likeness: Mapping[str, float], has_moved: bool
) -> Cell:
    key = readings.keys[regulation]
    return Cell(cell.provisions, cell.folded.text, readings.names[key], likeness[key], has_moved, cell.matched_by)


def _likeness(key: str, base_key: str) -> float:
    return 1.0 if key == base_key else min(round(similarity(key, base_key), 4), _ALMOST)
