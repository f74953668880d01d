"""The sheet of one family: rows are provisions, columns regulations; what equals the base is quiet, the rest marked."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.collation.model import Cell as TableCell
from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.fitting import Ruler, fitting_width
from desktop_app.export.marking import Mark, mark_text
from desktop_app.export.palette import Palette
from desktop_app.export.report import Cell, Column, Ink, Look, ReportRow, Run, Sheet, text_cell
from desktop_app.export.wording import place_name, region_names
from desktop_app.messages import Messages
from parsers.model import Regulation

WHOLE_CELL = frozenset({DivergenceKind.MISSING, DivergenceKind.EXTRA, DivergenceKind.SPLIT, DivergenceKind.MERGED})
"""Kinds that are about a provision as a whole, not about words in it."""

SIGNED = WHOLE_CELL | {DivergenceKind.MOVED, DivergenceKind.RENUMBERED}
"""Kinds whose sign stands before the text, since no word of it differs."""

_LEADING_COLUMNS = 4

_WIDTHS = (36.0, 40.0, 44.0, 48.0, 56.0, 66.0, 90.0)
"""Widths of a regulation's column to choose from; of the first, two fit beside the frozen ones on 1366 pixels."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What every cell of a table needs to know."""

    regulations: Sequence[Regulation]
    places: Mapping[int, str]
    """Names of the rows' provisions by row id."""
    by_row: Mapping[int, Sequence[Divergence]]
    """Divergences that cover a row, wherever they are listed."""
    palette: Palette
    messages: Messages


def table_sheet(table: Table, name: str, base: str, palette: Palette, messages: Messages, ruler: Ruler) -> Sheet:
    """The sheet called ``name``; ``base`` heads the column of the text that all are compared with."""
    by_row: defaultdict[int, list[Divergence]] = defaultdict(list)
    for row in table.rows:
        for divergence in row.divergences:
            for covered in divergence.rows:
                by_row[covered].append(divergence)
    places = {row.id: place_name(row.label, row.kind, messages) for row in table.rows}
    scene = _Scene(table.regulations, places, by_row, palette, messages)
    rows = tuple(_row(row, scene) for row in table.rows)
    texts = {cell.text for row in rows for cell in row.cells[_LEADING_COLUMNS - 1 :]}
    width = fitting_width(texts, _WIDTHS, ruler)
    names = region_names(table.regulations)
    partial = messages.say("report.partial")
    headings = [f"{names[item.id]} ({partial})" if item.partial else names[item.id] for item in table.regulations]
    return Sheet(
        name=name,
        explanation=messages.say("report.explain-table", base=base, divergent=messages.say("report.divergent")),
        columns=(
            Column(messages.say("report.number"), 10),
            Column(messages.say("report.divergent"), 12),
            Column(messages.say("report.role"), 16),
            Column(base, max(width, 42.0)),
            *(Column(heading, width) for heading in headings),
        ),
        rows=rows,
        frozen_columns=_LEADING_COLUMNS,
    )


def _row(row: Row, scene: _Scene) -> ReportRow:
    divergences = [item for item in scene.by_row.get(row.id, ()) if item.severity is not Severity.EXPECTED]
    by_regulation: defaultdict[str, list[Divergence]] = defaultdict(list)
    for divergence in divergences:
        by_regulation[divergence.regulation].append(divergence)
    say = scene.messages.say
    return ReportRow(
        (
            text_cell(scene.places[row.id], Look.STRONG if divergences else Look.QUIET),
            text_cell(say("report.yes"), Look.STRONG) if divergences else text_cell(say("report.no"), Look.QUIET),
            text_cell(scene.messages.name("role", row.role), Look.QUIET) if row.role else Cell(look=Look.QUIET),
            _base_cell(row, divergences),
            *(_cell(row, item, by_regulation.get(item.id, ()), scene) for item in scene.regulations),
        )
    )


def _base_cell(row: Row, divergences: Sequence[Divergence]) -> Cell:
    """The base's text; underlined where it holds words that others write otherwise."""
    base = row.cells.get(row.base)
    if base is None:
        return Cell()
    marks = [
        Mark(item.base_span, Ink.BASE)
        for item in divergences
        if item.kind not in SIGNED and item.base_span.start < item.base_span.end
    ]
    return Cell(mark_text(base.text, marks, _plain(base)))


def _cell(row: Row, regulation: Regulation, divergences: Sequence[Divergence], scene: _Scene) -> Cell:
    cell = row.cells.get(regulation.id)
    if cell is None:
        return _gap(row, regulation, divergences, scene)
    if not divergences:
        return Cell((Run(cell.text, _plain(cell)),), Look.QUIET) if cell.text else Cell(look=Look.QUIET)
    marks = [Mark(item.span, _ink(item, scene)) for item in divergences if _has_words(item)]
    signs = tuple(_sign(item, cell, scene) for item in divergences if item.kind in SIGNED)
    tinted = any(item.kind in WHOLE_CELL for item in divergences)
    return Cell((*signs, *mark_text(cell.text, marks, _plain(cell))), Look.TINTED if tinted else Look.TEXT)


def _gap(row: Row, regulation: Regulation, divergences: Sequence[Divergence], scene: _Scene) -> Cell:
    """What stands where a regulation has no cell: it lacks the provision, merged it, or may have it unquoted."""
    for item in divergences:
        sign = scene.palette.kinds[item.kind].glyph
        if item.kind is DivergenceKind.MISSING:
            return Cell((Run(f"{sign} {scene.messages.say('report.absent')}", Ink.STRUCTURE),), Look.TINTED)
        if item.kind is DivergenceKind.MERGED:
            place = scene.places.get(item.rows[0], "")
            text = scene.messages.say("report.merged-into", place=place)
            return Cell((Run(f"{sign} {text}", Ink.STRUCTURE),), Look.TINTED)
    if regulation.partial:
        return text_cell(scene.messages.say("report.unknown"), Look.UNKNOWN)
    return text_cell("—", Look.QUIET)


def _sign(divergence: Divergence, cell: TableCell, scene: _Scene) -> Run:
    glyph = scene.palette.kinds[divergence.kind].glyph
    places = ", ".join(place_name(item.id, item.kind, scene.messages) for item in cell.provisions)
    says_place = divergence.kind not in (DivergenceKind.EXTRA, DivergenceKind.MISSING)
    return Run(f"{glyph} {places}: " if says_place else f"{glyph} ", _ink(divergence, scene))


def _ink(divergence: Divergence, scene: _Scene) -> Ink:
    return Ink(scene.palette.kinds[divergence.kind].family)


def _has_words(divergence: Divergence) -> bool:
    """Whether words of the text differ: those of a split or merged provision do where its parts join."""
    is_joint = divergence.kind in (DivergenceKind.SPLIT, DivergenceKind.MERGED) and bool(divergence.text)
    return is_joint or divergence.kind not in SIGNED


def _plain(cell: TableCell) -> Ink:
    return Ink.STRUCK if all(provision.deleted for provision in cell.provisions) else Ink.PLAIN
