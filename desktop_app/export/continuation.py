"""Rows as a worksheet can hold them: every text made showable, a text over Excel's limit divided into several rows."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from desktop_app.export.cell_text import LONGEST, divide, length_in_cell, show_unshowable
from desktop_app.export.report import Cell, ReportRow, Run

_ROOM = LONGEST - 40
"""Units for a piece, the mark before it left out."""


def physical_rows(row: ReportRow, mark: str) -> Iterator[ReportRow]:
    """The row, or several where one of its texts is too long; each piece begins with ``mark``, its {part} filled in.

    Cells whose text is whole stand in the first of the rows.
    """
    shown = replace(row, cells=tuple(_showable(cell) for cell in row.cells))
    if all(length_in_cell(cell.text) <= LONGEST for cell in shown.cells):
        yield shown
        return
    pieces = [_pieces(cell, mark) for cell in shown.cells]
    empty = [replace(cell, runs=(), count=None) for cell in shown.cells]
    for cells in zip_longest(*pieces):
        yield replace(shown, cells=tuple(cell or gap for cell, gap in zip(cells, empty, strict=True)))


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
