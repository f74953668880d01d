"""The sheet of missing and extra provisions: who has which of those that not all have."""

from collections.abc import Iterator

from desktop_app.collation.model import DivergenceKind, Row
from desktop_app.export.basis import ReportBasis
from desktop_app.export.report import Cell, Column, Look, ReportRow, Rows, Run, Sheet, SheetKind, count_cell, text_cell
from desktop_app.export.table_sheet import WHOLE_CELL
from desktop_app.export.wording import place_name
from parsers.model import Regulation

PRESENT = "•"
"""Sign of a provision that a regulation has."""

_UNKNOWN = "?"


def missing_sheet(basis: ReportBasis, place: int) -> Sheet:
    """Rows that a full regulation lacks or that divide what others keep together; a sign for each regulation."""
    table, say = basis.collation.tables[place], basis.say
    return Sheet(
        kind=SheetKind.MISSING,
        name=basis.sheets[SheetKind.MISSING, place],
        explanation=say(
            "explain-missing",
            missing=basis.glyph(DivergenceKind.MISSING),
            extra=basis.glyph(DivergenceKind.EXTRA),
            split=basis.glyph(DivergenceKind.SPLIT),
            merged=basis.glyph(DivergenceKind.MERGED),
        ),
        columns=(
            Column(say("number"), 13),
            Column(say("role"), 17),
            Column(say("text"), 60),
            Column(say("have-it"), 9, is_count=True),
            *(Column(basis.names[item.id], 5, upright=True) for item in table.regulations),
        ),
        rows=Rows(lambda: _rows(basis, place)),
        frozen_columns=4,
    )


def _rows(basis: ReportBasis, place: int) -> Iterator[ReportRow]:
    table = basis.collation.tables[place]
    for row_place, row in enumerate(table.rows):
        signs = [_sign(row, regulation, basis) for regulation in table.regulations]
        if any(cell.look is Look.SIGN_TINTED for cell in signs):
            link = basis.anchor(SheetKind.TABLE, place, row_place)
            name = place_name(row.label, row.kind, basis.messages)
            yield ReportRow(
                (
                    text_cell(name, Look.LINK if link else Look.STRONG, link),
                    text_cell(basis.messages.name("role", row.role) if row.role else "", Look.QUIET),
                    text_cell(row.cells[row.base].text if row.base in row.cells else row.readings[0].text),
                    count_cell(len(row.cells)),
                    *signs,
                )
            )


def _sign(row: Row, regulation: Regulation, basis: ReportBasis) -> Cell:
    for item in row.divergences:
        if item.regulation == regulation.id and item.kind in WHOLE_CELL:
            return Cell((Run(basis.glyph(item.kind), basis.ink(item.kind)),), Look.SIGN_TINTED)
    if regulation.id in row.cells:
        return text_cell(PRESENT, Look.SIGN)
    return text_cell(_UNKNOWN if regulation.partial else "", Look.SIGN)
