"""Rows of a report → rows of a worksheet's XML.

openpyxl makes an object for each cell and an element for each run, which takes most of the time and memory of a large
report; the styles these rows refer to are its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import tostring
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter

from desktop_app.export.cell_text import escape_literals
from desktop_app.export.palette import Palette
from desktop_app.export.report import Cell, Ink, Look, ReportRow, Run
from desktop_app.export.workbook_styles import ink_fonts, look_styles


@dataclass(frozen=True, slots=True)
class Brush:
    """How looks and inks are drawn."""

    looks: Mapping[Look, int]
    """Numbers of the workbook's cell formats."""
    inks: Mapping[Ink, str]
    """Elements ``rPr``; none for the plain ink."""


def make_brush(workbook: Workbook, palette: Palette) -> Brush:
    """The brush of a workbook, its styles added to it."""
    sheet = workbook.create_sheet()
    looks = {}
    for look, style in look_styles(palette).items():
        workbook.add_named_style(style)
        cell = WriteOnlyCell(sheet)
        cell.style = style.name
        looks[look] = cell.style_id
    workbook.remove(sheet)
    inks = {ink: tostring(font.to_tree("rPr"), "unicode") for ink, font in ink_fonts(palette).items()}
    return Brush(looks, inks)


def row_xml(row: ReportRow, place: int, height: float, brush: Brush) -> str:
    """The element ``row`` at this place, counted from 1; empty cells are there, with their look."""
    hidden = ' hidden="1"' if row.hidden else ""
    level = f' outlineLevel="{row.level}"' if row.level else ""
    cells = [
        _cell_xml(cell, f'r="{get_column_letter(column)}{place}" s="{brush.looks[cell.look]}"', brush)
        for column, cell in enumerate(row.cells, 1)
    ]
    return f'<row r="{place}" ht="{height:g}" customHeight="1"{hidden}{level}>{"".join(cells)}</row>'


def _cell_xml(cell: Cell, attributes: str, brush: Brush) -> str:
    if cell.count is not None:
        return f"<c {attributes}><v>{cell.count:.12g}</v></c>"
    if not cell.runs:
        return f"<c {attributes}/>"
    if len(cell.runs) == 1 and cell.runs[0].ink is Ink.PLAIN:
        return f'<c {attributes} t="inlineStr"><is>{_text_xml(cell.runs[0].text)}</is></c>'
    runs = "".join([_run_xml(run, brush) for run in cell.runs])
    return f'<c {attributes} t="inlineStr"><is>{runs}</is></c>'


def _run_xml(run: Run, brush: Brush) -> str:
    return f"<r>{brush.inks.get(run.ink, '')}{_text_xml(run.text)}</r>"


def _text_xml(text: str) -> str:
    """The element ``t``; spaces at an end are kept only where it is said."""
    content = escape(escape_literals(text) if "_x" in text else text)
    keeps = "" if text == text.strip() and "\n" not in text else ' xml:space="preserve"'
    return f"<t{keeps}>{content}</t>"
