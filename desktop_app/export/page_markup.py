"""Cells and sheets of a report → HTML. Every text is escaped here; nothing else makes markup of a document's words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from desktop_app.export.cell_text import show_unshowable
from desktop_app.export.report import Anchor, Area, Cell, Column, Ink, Look, ReportRow, Run, Sheet

_HEADINGS = frozenset({Look.HEADING, Look.COUNT_HEADING, Look.UPRIGHT_HEADING})


@dataclass(frozen=True, slots=True)
class Marker:
    """What sections of a page share."""

    targets: Mapping[str, str]
    """Ids of the sections by the name of the sheet."""
    regions: Mapping[str, int]
    """Numbers of the regions by name."""

    def region_numbers(self, names: Sequence[str]) -> str:
        """The value of ``data-r``."""
        return " ".join(str(number) for number in dict.fromkeys(self.regions[name] for name in names))


def text_html(text: str) -> str:
    """A text as it is to be read, whatever it holds."""
    return escape(show_unshowable(text))


def runs_html(runs: Sequence[Run]) -> str:
    """Runs with their marks."""
    return "".join([_run_html(run) for run in runs])


def _run_html(run: Run) -> str:
    if run.ink is Ink.PLAIN:
        return text_html(run.text)
    if run.ink is Ink.STRUCK:
        return f"<s>{text_html(run.text)}</s>"
    return f'<mark class="{run.ink}">{text_html(run.text)}</mark>'


def sheet_html(sheet: Sheet, marker: Marker) -> Iterator[str]:
    """The table of a sheet with headings, piece by piece."""
    yield f'<p class="note">{text_html(sheet.explanation)}</p>\n<div class="scroll"><table>'
    if any(column.heading for column in sheet.columns):
        yield "<thead><tr>" + "".join(_heading_html(column) for column in sheet.columns) + "</tr></thead>"
    yield "<tbody>\n"
    for row in sheet.rows:
        yield f'<tr data-r="{marker.region_numbers(row.regions)}">{_cells_html(row, {}, marker)}</tr>\n'
    yield "</tbody></table></div>\n"


def blocks_html(sheet: Sheet, marker: Marker) -> Iterator[str]:
    """The blocks of a sheet without headings, each a table of its own."""
    rows = list(sheet.rows)
    is_open = False
    for place, row in enumerate(rows):
        is_block = bool(row.cells) and row.cells[0].look is Look.BLOCK
        if is_open and (is_block or not row.cells):
            yield "</table></div>\n"
            is_open = False
        if is_block:
            yield f"<h3>{text_html(row.cells[0].text)}</h3>\n"
        elif row.cells:
            if not is_open:
                yield '<div class="scroll"><table>\n'
                is_open = True
            yield f"<tr>{_cells_html(row, _bars(sheet.bars, rows, place), marker)}</tr>\n"
    if is_open:
        yield "</table></div>\n"


def _bars(areas: Sequence[Area], rows: Sequence[ReportRow], place: int) -> Mapping[int, float]:
    """The shares of the longest bar, by column."""
    shares = {}
    for area in areas:
        if area.first_row <= place <= area.last_row:
            column = area.first_column
            counts = [row.cells[column].count or 0 for row in rows[area.first_row : area.last_row + 1]]
            shares[column] = counts[place - area.first_row] / (max(counts) or 1)
    return shares


def _heading_html(column: Column) -> str:
    kind = "count" if column.is_count else "up" if column.upright else ""
    return f'<th class="{kind}"><span>{text_html(column.heading)}</span></th>'


def _cells_html(row: ReportRow, bars: Mapping[int, float], marker: Marker) -> str:
    cells = row.cells
    while cells and not cells[-1].runs and cells[-1].count is None and len(cells) > 1:
        cells = cells[:-1]
    return "".join([_cell_html(cell, bars.get(column), marker) for column, cell in enumerate(cells)])


def _cell_html(cell: Cell, bar: float | None, marker: Marker) -> str:
    look = str(cell.look)
    tag = "th" if cell.look in _HEADINGS else "td"
    style = ""
    if bar is not None:
        look, style = f"{look} bar", f' style="--w:{bar:.0%}"'
    elif cell.look is Look.SHARE and cell.count is not None:
        style = f' style="--w:{min((1 - cell.count) * 4, 1):.0%}"'
    content = runs_html(cell.runs) if cell.count is None else _number(cell)
    if cell.link is not None and (target := _target(cell.link, marker)):
        content = f'<a href="#{target}">{content}</a>'
    return f'<{tag} class="{look}"{style}>{content}</{tag}>'


def _target(link: Anchor, marker: Marker) -> str:
    target = marker.targets.get(link.sheet, "")
    return f"{target}-{link.row}" if target.startswith("table") and link.row is not None else target


def _number(cell: Cell) -> str:
    count = cell.count or 0
    if cell.look is Look.SHARE:
        return f"{count:.1%}"
    return f"{count:.0f}" if count else "–"
