"""How a worksheet shows on the screen and on paper: widths, frozen headings, filter; page layout."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import Outline, PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.export.report import Sheet

_PAGE_WIDTH = 165.0
"""Column widths, summed, that fill a landscape A4 page at a size that can be read (about 60 %)."""

_PIXELS_PER_UNIT, _PIXELS_BESIDE = 7, 5
"""Of a column (Office Open XML, 18.3.1.13)."""

_PIXELS_ACROSS = 1000
"""What is between the margins of a landscape A4 page at full size, 96 to the inch, with some to spare."""

_A4 = 9
"""Office Open XML, 18.3.1.63."""


def header_rows(sheet: Sheet) -> int:
    """Rows above the body: explanation, legend and headings, or title and explanation."""
    return 2 + bool(sheet.legend)


def set_up_view(target: Worksheet, sheet: Sheet) -> None:
    """Set widths, frozen panes and filter."""
    for place, column in enumerate(sheet.columns, 1):
        target.column_dimensions[get_column_letter(place)].width = column.width
    target.sheet_view.showGridLines = False
    if sheet.deepest:
        target.sheet_format.outlineLevelRow = sheet.deepest
        target.sheet_properties.outlinePr = Outline(summaryBelow=False)
    if sheet.has_headings:
        target.freeze_panes = f"{get_column_letter(sheet.frozen_columns + 1)}{header_rows(sheet) + 1}"
    if sheet.filter is not None:
        target.auto_filter.add_filter_column(sheet.filter.column, list(sheet.filter.shown))


def set_up_page(target: Worksheet, sheet: Sheet, footer: str) -> None:
    """Set the print layout; a table too wide to be read on one page goes over several, side by side."""
    target.page_setup.orientation = "landscape"
    target.page_setup.paperSize = _A4
    if sheet.charts:
        _break_before_charts(target, sheet)
    else:
        target.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        target.page_setup.fitToWidth = pages_across(sheet)
        target.page_setup.fitToHeight = 0
    margins = target.page_margins
    margins.left, margins.right, margins.top, margins.bottom, margins.footer = 0.4, 0.4, 0.5, 0.8, 0.4
    target.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart(sheet.name.replace("&", "&&")), right=_HeaderFooterPart(footer)
    )
    if sheet.has_headings:
        target.print_title_rows = f"{header_rows(sheet)}:{header_rows(sheet)}"
        if sheet.frozen_columns:
            target.print_title_cols = f"A:{get_column_letter(sheet.frozen_columns)}"


def _break_before_charts(target: Worksheet, sheet: Sheet) -> None:
    """Let each block with a chart begin a page, since a page's end would cut it; Excel breaks no fitted pages."""
    pixels = sum(column.width * _PIXELS_PER_UNIT + _PIXELS_BESIDE for column in sheet.columns)
    target.page_setup.scale = min(int(100 * _PIXELS_ACROSS / pixels), 100)
    for chart in sheet.charts:
        row_of_title = header_rows(sheet) + chart.place[0]
        target.row_breaks.append(Break(id=row_of_title - 1))


def pages_across(sheet: Sheet) -> int:
    """Pages side by side; the frozen columns stand on each of them."""
    frozen = sum(column.width for column in sheet.columns[: sheet.frozen_columns])
    others = sum(column.width for column in sheet.columns[sheet.frozen_columns :])
    if frozen + others <= 1.6 * _PAGE_WIDTH:
        return 1
    room = max(_PAGE_WIDTH - frozen, 1.0)
    return -int(-others // room)
