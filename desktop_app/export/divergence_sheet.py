"""The sheet of divergences: one a line, what the base writes beside what the region writes, differing words marked."""

from collections.abc import Iterator

from desktop_app.collation.model import Cell as TableCell
from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.basis import ReportBasis
from desktop_app.export.cell_text import show_spaces
from desktop_app.export.continuation import further_rows, may_be_too_long
from desktop_app.export.marking import mark_excerpt
from desktop_app.export.report import (
    Cell,
    Column,
    ColumnFilter,
    Ink,
    Look,
    ReportRow,
    Rows,
    Run,
    Sheet,
    SheetKind,
    text_cell,
)
from desktop_app.export.table_sheet import LEADING_COLUMNS, SIGNED
from desktop_app.export.wording import kind_name, place_name
from parsers.model import Span

_SEVERITY_COLUMN = 5

_Line = tuple[int, Table, int, Row, Divergence]
"""Place of the table, the table, place of the row, the row, the divergence."""


def divergence_sheet(basis: ReportBasis, continuation: str) -> Sheet:
    """All divergences in the order of the rows; the expected ones come last and are hidden by the filter at first."""
    say = basis.say
    has_expected = bool((basis.divergences["severity"] == Severity.EXPECTED.value).any())
    shown = tuple(basis.messages.name("severity", item) for item in (Severity.SUBSTANTIVE, Severity.COSMETIC))
    long = ((place, _row(place, line, basis)) for place, line in enumerate(_lines(basis)) if _may_be_too_long(line))
    return Sheet(
        kind=SheetKind.DIVERGENCES,
        name=basis.sheets[SheetKind.DIVERGENCES, 0],
        explanation=say("explain-divergences" if has_expected else "explain-divergences-all", severity=say("severity")),
        columns=(
            Column(say("number"), 7, is_count=True),
            Column(say("provision"), 14),
            Column(say("role"), 17),
            Column(say("region"), 23),
            Column(say("kind"), 17),
            Column(say("severity"), 13),
            Column(say("base-text"), 44),
            Column(say("own-text"), 44),
            Column(say("explanation"), 34),
            *([Column(say("family"), 24)] if basis.has_families else []),
        ),
        rows=Rows(lambda: (_row(place, line, basis) for place, line in enumerate(_lines(basis)))),
        frozen_columns=2,
        filter=ColumnFilter(_SEVERITY_COLUMN, shown) if has_expected else None,
        legend=basis.legend(),
        continued=further_rows(long, continuation),
    )


def _lines(basis: ReportBasis) -> Iterator[_Line]:
    frame = basis.divergences
    for table_place, row_place, place in zip(frame["table"], frame["row"], frame["divergence"], strict=True):
        table = basis.collation.tables[table_place]
        row = table.rows[row_place]
        yield table_place, table, row_place, row, row.divergences[place]


def _may_be_too_long(line: _Line) -> bool:
    _, _, _, row, item = line
    cells = (row.cells.get(row.base), row.cells.get(item.regulation))
    return any(cell is not None and may_be_too_long(cell.text) for cell in cells)


def _row(place: int, line: _Line, basis: ReportBasis) -> ReportRow:
    table_place, table, row_place, row, item = line
    messages, ink = basis.messages, basis.ink(item.kind)
    column = next(number for number, own in enumerate(table.regulations) if own.id == item.regulation)
    link = basis.anchor(SheetKind.TABLE, table_place, row_place, LEADING_COLUMNS + column)
    region = basis.names[item.regulation]
    severity_look = Look.STRONG if item.severity is Severity.SUBSTANTIVE else Look.QUIET
    cells = (
        Cell(look=Look.COUNT_LINK if link else Look.COUNT, count=place + 1, link=link),
        text_cell(place_name(row.label, row.kind, messages)),
        text_cell(messages.name("role", row.role) if row.role else "", Look.QUIET),
        text_cell(region),
        Cell((Run(kind_name(item, basis.palette, messages), ink),)),
        text_cell(messages.name("severity", item.severity), severity_look),
        _base_cell(item, row, basis),
        _own_cell(item, row, ink, basis),
        text_cell(basis.explain(table, row, item), Look.QUIET),
        *([text_cell(table.family, Look.QUIET)] if basis.has_families else []),
    )
    return ReportRow(cells, hidden=item.severity is Severity.EXPECTED, regions=(region,))


def _base_cell(item: Divergence, row: Row, basis: ReportBasis) -> Cell:
    base = row.cells.get(row.base)
    if item.kind is DivergenceKind.EXTRA or base is None:
        return text_cell("—", Look.QUIET)
    if item.kind in SIGNED:
        # The row's own place: the base is the first of those with its text and may itself stand elsewhere.
        place = place_name(row.label, row.kind, basis.messages)
        return Cell((*_place(place, item, Ink.BASE), *_whole(base)), Look.QUIET)
    return Cell(_excerpt(base, item.base_span, Ink.BASE, item), Look.QUIET)


def _own_cell(item: Divergence, row: Row, ink: Ink, basis: ReportBasis) -> Cell:
    cell = row.cells.get(item.regulation)
    if cell is None:
        return Cell((Run(basis.say("absent"), ink),), Look.TINTED)
    if item.kind in SIGNED:
        places = (place_name(provision.id, provision.kind, basis.messages) for provision in cell.provisions)
        return Cell((*_place(", ".join(places), item, ink), *_whole(cell)))
    return Cell(_excerpt(cell, item.span, ink, item))


def _place(place: str, item: Divergence, ink: Ink) -> tuple[Run, ...]:
    """Where the provision stands, for the kinds that are about places."""
    return () if item.kind in (DivergenceKind.MISSING, DivergenceKind.EXTRA) else (Run(f"{place}:", ink), Run(" "))


def _whole(cell: TableCell) -> tuple[Run, ...]:
    plain = Ink.STRUCK if all(provision.deleted for provision in cell.provisions) else Ink.PLAIN
    return (Run(cell.text, plain),) if cell.text else ()


def _excerpt(cell: TableCell, span: Span, ink: Ink, item: Divergence) -> tuple[Run, ...]:
    runs = mark_excerpt(cell.text, span, ink)
    if item.kind is not DivergenceKind.SPACING:
        return runs
    return tuple(Run(show_spaces(run.text), run.ink) if run.ink is ink else run for run in runs)
