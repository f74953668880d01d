"""The sheet of readings: every row that diverges, each of its texts once, with the regions that write it so."""

from collections.abc import Iterator

from desktop_app.collation.model import Reading, Row, Severity, Table
from desktop_app.export.basis import ReportBasis
from desktop_app.export.marking import Mark, mark_text
from desktop_app.export.report import Cell, Column, Ink, Look, ReportRow, Rows, Sheet, SheetKind, count_cell, text_cell
from desktop_app.export.table_sheet import has_words
from desktop_app.export.wording import place_name


def reading_sheet(basis: ReportBasis) -> Sheet:
    """The readings of all rows in which a divergence is shown that is not expected, the majority's first."""
    say = basis.say
    return Sheet(
        kind=SheetKind.READINGS,
        name=basis.sheets[SheetKind.READINGS, 0],
        explanation=say("explain-readings"),
        columns=(
            Column(say("number"), 13),
            Column(say("role"), 17),
            Column(say("reading"), 15),
            Column(say("count"), 9, is_count=True),
            Column(say("regions"), 46),
            Column(say("text"), 90),
            *([Column(say("family"), 24)] if basis.has_families else []),
        ),
        rows=Rows(lambda: _rows(basis)),
        frozen_columns=1,
        legend=basis.legend(),
    )


def _rows(basis: ReportBasis) -> Iterator[ReportRow]:
    for table_place, table in enumerate(basis.collation.tables):
        for row_place, row in enumerate(table.rows):
            if row.is_divergent:
                link = basis.anchor(SheetKind.TABLE, table_place, row_place)
                place = text_cell(
                    place_name(row.label, row.kind, basis.messages), Look.LINK if link else Look.STRONG, link
                )
                for reading in sorted(row.readings, key=_by_number):
                    yield _row(place, row, reading, table, basis)


def _by_number(reading: Reading) -> tuple[bool, int]:
    return not reading.majority, -len(reading.regulations)


def _row(place: Cell, row: Row, reading: Reading, table: Table, basis: ReportBasis) -> ReportRow:
    first = reading.regulations[0]
    marks = [
        Mark(item.span, basis.ink(item.kind))
        for item in row.divergences
        if item.regulation == first and item.severity is not Severity.EXPECTED and has_words(item)
    ]
    cell = row.cells[first]
    plain = Ink.STRUCK if all(provision.deleted for provision in cell.provisions) else Ink.PLAIN
    letter = f"{reading.id} ({basis.say('majority')})" if reading.majority else reading.id
    cells = (
        place,
        text_cell(basis.messages.name("role", row.role) if row.role else "", Look.QUIET),
        text_cell(letter, Look.STRONG if reading.majority else Look.TEXT),
        count_cell(len(reading.regulations)),
        text_cell(basis.regions(reading.regulations, table.regulations)),
        Cell(mark_text(cell.text, marks, plain), Look.QUIET if reading.majority and not marks else Look.TEXT),
        *([text_cell(table.family, Look.QUIET)] if basis.has_families else []),
    )
    return ReportRow(cells, regions=tuple(basis.names[id_] for id_ in reading.regulations))
