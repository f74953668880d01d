"""What shows counts and fractions as pictures in a worksheet: bars in cells, colour scales, charts."""

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties
from openpyxl.formatting.rule import ColorScale, DataBar, FormatObject, Rule
from openpyxl.styles import Color
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.export.report import Area, Chart, Sheet
from desktop_app.export.workbook_page import header_rows
from desktop_app.export.workbook_styles import BAR_COLOUR, SCALE_COLOURS, SERIES_COLOURS

_LABEL_SIZE = 700
"""Hundredths of a point."""


def add_figures(target: Worksheet, sheet: Sheet) -> None:
    """Add the bars, the colour scale and the charts of a sheet; its rows need not be written yet."""
    head = header_rows(sheet)
    for area in sheet.bars:
        shortest, longest = FormatObject(type="num", val=0), FormatObject(type="max")
        rule = Rule("dataBar", dataBar=DataBar(0, 100, cfvo=[shortest, longest], color=Color(BAR_COLOUR)))
        target.conditional_formatting.add(_range(area, head), rule)
    if sheet.scale is not None:
        low, high = SCALE_COLOURS
        ends = [FormatObject(type="min"), FormatObject(type="num", val=1)]
        rule = Rule("colorScale", colorScale=ColorScale(cfvo=ends, color=[Color(low), Color(high)]))
        target.conditional_formatting.add(_range(sheet.scale, head), rule)
    for chart in sheet.charts:
        target.add_chart(_bar_chart(chart, target, head))


def _small_text() -> RichText:
    letters = CharacterProperties(sz=_LABEL_SIZE)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=letters), endParaRPr=letters)])


def _range(area: Area, head: int) -> str:
    first, last = get_column_letter(area.first_column + 1), get_column_letter(area.last_column + 1)
    return f"{first}{area.first_row + head + 1}:{last}{area.last_row + head + 1}"


def _bar_chart(chart: Chart, target: Worksheet, head: int) -> BarChart:
    """Level bars, the first at the top, as the rows beside them."""
    counts, made = chart.counts, BarChart()
    first, last = counts.first_row + head + 1, counts.last_row + head + 1
    left, right, names = counts.first_column + 1, counts.last_column + 1, chart.names + 1
    made.add_data(Reference(target, left, first - 1, right, last), titles_from_data=True)
    made.set_categories(Reference(target, names, first, names, last))
    made.type, made.grouping, made.overlap, made.gapWidth = "bar", "stacked", 100, 40
    made.x_axis.scaling.orientation = "maxMin"
    made.x_axis.delete = made.y_axis.delete = False
    made.y_axis.majorGridlines = None
    made.y_axis.number_format = "0"
    # All names, however close they stand.
    made.x_axis.tickLblSkip, made.x_axis.txPr = 1, _small_text()
    made.title, made.legend.position = None, "b"
    for series, colour in zip(made.series, SERIES_COLOURS, strict=False):
        series.graphicalProperties = GraphicalProperties(solidFill=colour)
    row, column = chart.place
    corner = AnchorMarker(col=column, row=row + head)
    place: Any = made  # The stubs take an anchor for a text.
    place.anchor = TwoCellAnchor(_from=corner, to=AnchorMarker(col=column + 1, row=row + head + chart.rows))
    made.layout = Layout(ManualLayout(xMode="edge", yMode="edge", x=0.3, y=0.02, w=0.66, h=0.8))
    return made
