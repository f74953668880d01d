"""The sheet of divergences: one a line, what the base writes beside what the region writes, differing words marked."""

from collections.abc import Iterator

import pandas as pd

from desktop_app.collation.model import Cell as TableCell
from desktop_app.collation.model import Collation, Divergence, DivergenceKind, Row, Severity
from desktop_app.export.cell_text import show_spaces
from desktop_app.export.marking import mark_excerpt
from desktop_app.export.palette import Palette
from desktop_app.export.report import Cell, Column, Filter, Ink, Look, ReportRow, Run, Sheet, count_cell, text_cell
from desktop_app.export.table_sheet import SIGNED
from desktop_app.export.wording import kind_name, place_name, region_names
from desktop_app.messages import Messages
from parsers.model import Span

_SEVERITY_COLUMN = 5


def divergence_sheet(collation: Collation, divergences: pd.DataFrame, palette: Palette, messages: Messages) -> Sheet:
    """All divergences in the order of the rows; the expected ones come last and are hidden by the filter at first."""
    say = messages.say
    several = len(collation.tables) > 1
    has_expected = bool((divergences["severity"] == Severity.EXPECTED.value).any())
    shown = tuple(messages.name("severity", item) for item in (Severity.SUBSTANTIVE, Severity.COSMETIC))
    columns = [
        Column(say("report.number"), 6),
        Column(say("report.provision"), 14),
        Column(say("report.role"), 16),
        Column(say("report.region"), 24),
        Column(say("report.kind"), 18),
        Column(say("report.severity"), 13),
        Column(say("report.base-text"), 46),
        Column(say("report.own-text"), 46),
        *([Column(say("report.family"), 30)] if several else []),
    ]
    return Sheet(
        name=say("report.sheet-divergences"),
        explanation=say(
            "report.explain-divergences" if has_expected else "report.explain-divergences-all",
            severity=say("report.severity"),
        ),
        columns=tuple(columns),
        rows=tuple(_rows(collation, divergences, palette, messages)),
        frozen_columns=2,
        filter=Filter(_SEVERITY_COLUMN, shown) if has_expected else None,
    )


def _rows(collation: Collation, divergences: pd.DataFrame, palette: Palette, messages: Messages) -> Iterator[ReportRow]:
    several = len(collation.tables) > 1
    names = [region_names(table.regulations) for table in collation.tables]
    # What is expected comes last: hidden at first, it would leave gaps in the numbers of the rest.
    ordered = divergences.sort_values("severity", key=_is_expected, kind="stable")
    places = zip(ordered["table"], ordered["row"], ordered["divergence"], strict=True)
    for number, (table_place, row_place, place) in enumerate(places, 1):
        table = collation.tables[table_place]
        row = table.rows[row_place]
        item = row.divergences[place]
        ink = Ink(palette.kinds[item.kind].family)
        is_expected = item.severity is Severity.EXPECTED
        cells = (
            count_cell(number),
            text_cell(place_name(row.label, row.kind, messages)),
            text_cell(messages.name("role", row.role) if row.role else "", Look.QUIET),
            text_cell(names[table_place][item.regulation]),
            Cell((Run(kind_name(item, palette, messages), ink),)),
            text_cell(
                messages.name("severity", item.severity),
                Look.STRONG if item.severity is Severity.SUBSTANTIVE else Look.QUIET,
            ),
            _base_cell(item, row, messages),
            _own_cell(item, row, ink, messages),
            *([text_cell(table.family, Look.QUIET)] if several else []),
        )
        yield ReportRow(cells, hidden=is_expected)


def _is_expected(severities: "pd.Series[str]") -> "pd.Series[bool]":
    return severities == Severity.EXPECTED.value


def _base_cell(item: Divergence, row: Row, messages: Messages) -> Cell:
    base = row.cells.get(row.base)
    if item.kind is DivergenceKind.EXTRA or base is None:
        return text_cell("—", Look.QUIET)
    if item.kind in SIGNED:
        # The row's own place: the base is the first of those with its text and may itself stand elsewhere.
        place = place_name(row.label, row.kind, messages)
        return Cell((*_place(place, item, Ink.BASE), *_whole(base)), Look.QUIET)
    return Cell(_excerpt(base, item.base_span, Ink.BASE, item), Look.QUIET)


def _own_cell(item: Divergence, row: Row, ink: Ink, messages: Messages) -> Cell:
    cell = row.cells.get(item.regulation)
    if cell is None:
        return Cell((Run(messages.say("report.absent"), ink),), Look.TINTED)
    if item.kind in SIGNED:
        places = (place_name(provision.id, provision.kind, messages) for provision in cell.provisions)
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
