"""Rows as a worksheet can hold them: every text made showable, a text over Excel's limit divided into several rows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

from desktop_app.export.cell_text import LONGEST, divide, length_in_cell, show_unshowable
from desktop_app.export.report import Cell, ReportRow, Run

_ROOM = LONGEST - 40
"""Units for a piece, the mark before it left out."""

_SURELY_SHORT = LONGEST // 16
"""Characters that fit into a cell even if each of them had to be written out as ``‹U+10FFFF›``."""


def physical_rows(row: ReportRow, mark: str) -> Iterator[ReportRow]:
    """The row, or several where one of its texts is too long; each piece begins with ``mark``, its {part} filled in.

    Cells whose text is whole stand in the first of the rows.
    """
    if all(_is_fine(cell) for cell in row.cells):
        yield row
        return
    shown = replace(row, cells=tuple(_showable(cell) for cell in row.cells))
    if all(length_in_cell(cell.text) <= LONGEST for cell in shown.cells):
        yield shown
        return
    pieces = [_pieces(cell, mark) for cell in shown.cells]
    empty = [replace(cell, runs=(), count=None, link=None) for cell in shown.cells]
    for cells in zip_longest(*pieces):
        yield replace(shown, cells=tuple(cell or gap for cell, gap in zip(cells, empty, strict=True)))


def further_rows(rows: Iterable[tuple[int, ReportRow]], mark: str) -> Mapping[int, int]:
    """How many more rows than one those rows take that take more, by the place given with them."""
    counts = {place: sum(1 for _ in physical_rows(row, mark)) - 1 for place, row in rows}
    return {place: count for place, count in counts.items() if count}


def may_be_too_long(text: str) -> bool:
    """Whether a text may have to be divided; a few signs before it and line breaks in it do not count."""
    return len(text) > _SURELY_SHORT


def _is_fine(cell: Cell) -> bool:
    """Whether a cell is as it has to be, at a glance."""
    length = 0
    for run in cell.runs:
        if not run.text.isprintable():
            return False
        length += len(run.text)
    return length <= LONGEST // 2


def _showable(cell: Cell) -> Cell:
    if all(run.text.isprintable() for run in cell.runs):
        return cell
    return replace(cell, runs=tuple(Run(show_unshowable(run.text), run.ink) for run in cell.runs))


def _pieces(cell: Cell, mark: str) -> list[Cell]:
    if length_in_cell(cell.text) <= LONGEST:
        return [cell]
    pieces = [*_divide_runs(cell.runs)]
    leads = (mark.format(part=part, parts=len(pieces)) for part in range(1, len(pieces) + 1))
    return [replace(cell, runs=(Run(f"{lead} "), *runs)) for lead, runs in zip(leads, pieces, strict=True)]


def _divide_runs(runs: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    piece, left = list[Run](), _ROOM
    for run in runs:
        text = run.text
        while length_in_cell(text) > left:
            fitting = divide(text, max(left, 2))[0]
            yield (*piece, Run(fitting, run.ink))
            text, piece, left = text[len(fitting) :], [], _ROOM
        if text:
            piece.append(Run(text, run.ink))
            left -= length_in_cell(text)
    yield tuple(piece)
