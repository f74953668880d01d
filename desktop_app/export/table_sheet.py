"""The sheet of one family: rows are provisions, columns regulations; what equals the base is quiet, the rest marked."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.collation.model import Cell as TableCell
from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.export.basis import ReportBasis
from desktop_app.export.continuation import further_rows, may_be_too_long
from desktop_app.export.fitting import fitting_width
from desktop_app.export.marking import Mark, mark_text
from desktop_app.export.report import Cell, Column, Ink, Look, ReportRow, Rows, Run, Sheet, SheetKind, text_cell
from desktop_app.export.wording import place_name
from parsers.model import ProvisionKind, Regulation

WHOLE_CELL = frozenset({DivergenceKind.MISSING, DivergenceKind.EXTRA, DivergenceKind.SPLIT, DivergenceKind.MERGED})
"""Kinds that are about a provision as a whole, not about words in it."""

SIGNED = WHOLE_CELL | {DivergenceKind.MOVED, DivergenceKind.RENUMBERED}
"""Kinds whose sign stands before the text, since no word of it differs."""

LEADING_COLUMNS = 4
"""Columns before those of the regulations."""

_WIDTHS = (36.0, 40.0, 44.0, 48.0, 56.0, 66.0, 90.0)
"""Widths of a regulation's column to choose from; of the first, two fit beside the frozen ones on 1366 pixels."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What every cell of a table needs to know."""

    basis: ReportBasis
    place: int
    regulations: Sequence[Regulation]
    places: Mapping[int, str]
    """Names of the rows' provisions by row id."""
    by_row: Mapping[int, Sequence[Divergence]]
    """Divergences that cover a row, wherever they are listed."""
    first_lines: Mapping[int, int]
    """Place in the list of divergences of the first one of a row, by the row's place."""


def table_sheet(basis: ReportBasis, place: int, continuation: str) -> Sheet:
    """The sheet of the table at this place; its base column is headed by the chosen base, or by the majority."""
    table, say = basis.collation.tables[place], basis.say
    scene = _make_scene(basis, place)
    base = base_heading(table, basis)
    texts = {cell.text for row in table.rows for cell in row.cells.values() if _is_long(cell.text)}
    width = fitting_width((f"+ {text}" for text in texts), _WIDTHS, basis.ruler)
    headings = [basis.names[item.id] + (f" ({say('partial')})" if item.partial else "") for item in table.regulations]
    long = (
        (row_place, _row(row_place, row, scene))
        for row_place, row in enumerate(table.rows)
        if any(may_be_too_long(cell.text) for cell in row.cells.values())
    )
    return Sheet(
        kind=SheetKind.TABLE,
        name=basis.sheets[SheetKind.TABLE, place],
        explanation=say("explain-table", base=base, divergent=say("divergent")),
        columns=(
            Column(say("number"), 13),
            Column(say("divergent"), 13),
            Column(say("role"), 17),
            Column(base, max(width, 42.0)),
            *(Column(heading, width) for heading in headings),
        ),
        rows=Rows(lambda: (_row(row_place, row, scene) for row_place, row in enumerate(table.rows))),
        frozen_columns=LEADING_COLUMNS,
        legend=basis.legend(),
        deepest=max((_level(row) for row in table.rows), default=0),
        continued=further_rows(long, continuation),
    )


def divergences_by_row(table: Table) -> Mapping[int, Sequence[Divergence]]:
    """The divergences that cover a row, by its id, wherever they are listed; no entry is empty."""
    by_row: dict[int, list[Divergence]] = {}
    for row in table.rows:
        for divergence in row.divergences:
            for covered in divergence.rows:
                by_row.setdefault(covered, []).append(divergence)
    return by_row


def _make_scene(basis: ReportBasis, place: int) -> _Scene:
    table = basis.collation.tables[place]
    by_row = divergences_by_row(table)
    places = {row.id: place_name(row.label, row.kind, basis.messages) for row in table.rows}
    listed = basis.divergences[basis.divergences["table"] == place].drop_duplicates("row")
    first_lines = {int(row): int(line) for line, row in zip(listed.index, listed["row"], strict=True)}
    return _Scene(basis, place, table.regulations, places, by_row, first_lines)


def base_heading(table: Table, basis: ReportBasis) -> str:
    """The chosen regulation's name where the table has one: then it is the base wherever it has a cell."""
    if basis.comparison.options.base is not None:
        for regulation in dict.fromkeys(row.base for row in table.rows):
            rows = [row for row in table.rows if regulation in row.cells]
            if rows and all(row.base == regulation for row in rows):
                return basis.say("base-of", region=basis.names[regulation])
    return basis.say("majority-text")


def _is_long(text: str) -> bool:
    """Whether a text might not fit the tallest row of the narrowest column."""
    return len(text) > 500 or "\n" in text


def _level(row: Row) -> int:
    """Depth of a row below its chapter: 1 for a point, 2 for a subpoint or a paragraph of the point."""
    if row.kind in (ProvisionKind.TITLE, ProvisionKind.CHAPTER):
        return 0
    return min(1 + row.label.count(".") + row.label.removeprefix("ch").count("/"), _DEEPEST)


_DEEPEST = 7
"""Levels of an outline (Excel specifications and limits)."""


def _row(place: int, row: Row, scene: _Scene) -> ReportRow:
    basis = scene.basis
    divergences = [item for item in scene.by_row.get(row.id, ()) if item.severity is not Severity.EXPECTED]
    by_regulation: defaultdict[str, list[Divergence]] = defaultdict(list)
    for divergence in divergences:
        by_regulation[divergence.regulation].append(divergence)
    link = basis.anchor(SheetKind.DIVERGENCES, 0, scene.first_lines.get(place)) if divergences else None
    look = Look.LINK if link else Look.STRONG if divergences else Look.QUIET
    return ReportRow(
        (
            text_cell(scene.places[row.id], Look.STRONG if divergences else Look.QUIET),
            text_cell(basis.say("yes" if divergences else "no"), look, link),
            text_cell(basis.messages.name("role", row.role) if row.role else "", Look.QUIET),
            _base_cell(row, divergences),
            *(_cell(row, item, by_regulation.get(item.id, ()), scene) for item in scene.regulations),
        ),
        level=_level(row),
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
    marks = [Mark(item.span, scene.basis.ink(item.kind)) for item in divergences if has_words(item)]
    signs = tuple(_sign(item, cell, scene) for item in divergences if item.kind in SIGNED)
    tinted = any(item.kind in WHOLE_CELL for item in divergences)
    return Cell((*signs, *mark_text(cell.text, marks, _plain(cell))), Look.TINTED if tinted else Look.TEXT)


def _gap(row: Row, regulation: Regulation, divergences: Sequence[Divergence], scene: _Scene) -> Cell:
    """What stands where a regulation has no cell: it lacks the provision, merged it, or may have it unquoted."""
    for item in divergences:
        sign = scene.basis.glyph(item.kind)
        if item.kind is DivergenceKind.MISSING:
            return Cell((Run(f"{sign} {scene.basis.say('absent')}", Ink.STRUCTURE),), Look.TINTED)
        if item.kind is DivergenceKind.MERGED:
            place = scene.places.get(item.rows[0], "")
            text = scene.basis.say("merged-into", place=place)
            return Cell((Run(f"{sign} {text}", Ink.STRUCTURE),), Look.TINTED)
    if regulation.partial:
        return text_cell(scene.basis.say("unknown"), Look.UNKNOWN)
    return text_cell("—", Look.QUIET)


def _sign(divergence: Divergence, cell: TableCell, scene: _Scene) -> Run:
    glyph = scene.basis.glyph(divergence.kind)
    places = ", ".join(place_name(item.id, item.kind, scene.basis.messages) for item in cell.provisions)
    says_place = divergence.kind not in (DivergenceKind.EXTRA, DivergenceKind.MISSING)
    return Run(f"{glyph} {places}: " if says_place else f"{glyph} ", scene.basis.ink(divergence.kind))


def has_words(divergence: Divergence) -> bool:
    """Whether words of the text differ: those of a split or merged provision do where its parts join."""
    is_joint = divergence.kind in (DivergenceKind.SPLIT, DivergenceKind.MERGED) and bool(divergence.text)
    return is_joint or divergence.kind not in SIGNED


def _plain(cell: TableCell) -> Ink:
    return Ink.STRUCK if all(provision.deleted for provision in cell.provisions) else Ink.PLAIN
