"""A report as plain frozen data: sheets of rows, rows of cells, cells of runs. No file, no library, no colour.

What a cell means is said by names (`Ink` of words, `Look` of a cell); `workbook` turns the names into fonts and fills,
`page` into HTML. The sheets themselves are made by the ``…_sheet`` modules; their rows are made when they are asked
for, so that a large report is never in memory as a whole.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType


class Ink(StrEnum):
    """How the words of a run are set off; the families of kinds are those of the design."""

    PLAIN = "plain"
    STRUCTURE = "structure"
    ORDER = "order"
    WORDS = "words"
    LETTERS = "letters"
    FIGURES = "figures"
    MARKS = "marks"
    EXPECTED = "expected"
    BASE = "base"
    """Words of the base that others change."""
    STRUCK = "struck"
    """Text that the document itself declares removed."""


class Look(StrEnum):
    """What a whole cell is."""

    TEXT = "text"
    LINE = "line"
    """Text in a list that is no grid of texts."""
    QUIET = "quiet"
    """The same as the base, or nothing to look at."""
    STRONG = "strong"
    TINTED = "tinted"
    """A difference of structure: something is missing, extra, split or merged."""
    UNKNOWN = "unknown"
    """Not said by the document."""
    SIGN = "sign"
    """A sign in a matrix."""
    SIGN_TINTED = "sign tinted"
    COUNT = "count"
    SHARE = "share"
    """A fraction, 0.0 to 1.0, shown in percent."""
    CODE = "code"
    LINK = "link"
    """A text that leads to another sheet."""
    COUNT_LINK = "count link"
    HEADING = "heading"
    COUNT_HEADING = "count heading"
    UPRIGHT_HEADING = "upright heading"
    TITLE = "title"
    BLOCK = "block"
    """Heading of a block within a sheet."""
    NOTE = "note"
    """Explanation, which runs over into the empty cells beside it."""
    REMARK = "remark"
    """Explanation of a number beside it."""


class SheetKind(StrEnum):
    """The sheets there are, in the order of the report; the values are those of the command line."""

    SUMMARY = "summary"
    TABLE = "table"
    DIVERGENCES = "divergences"
    READINGS = "readings"
    MISSING = "missing"
    FORM = "form"
    ADDRESSES = "addresses"
    SPELLING = "spelling"
    SIMILARITY = "similarity"
    NOT_COMPARED = "not-compared"


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters set in one way; never empty."""

    text: str
    ink: Ink = Ink.PLAIN


@dataclass(frozen=True, slots=True)
class Anchor:
    """A cell that links lead to, by the name of its sheet and its place in the sheet's rows and columns, from 0.

    Without a row it is the beginning of the sheet.
    """

    sheet: str
    row: int | None = None
    column: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; no runs and no count is an empty one."""

    runs: tuple[Run, ...] = ()
    look: Look = Look.TEXT
    count: float | None = None
    """A number to count with; everything else is text, whatever it looks like."""
    link: Anchor | None = None

    @property
    def text(self) -> str:
        """What the cell shows, as text."""
        if self.count is not None:
            return str(self.count)
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line of a sheet."""

    cells: tuple[Cell, ...]
    hidden: bool = False
    """Hidden by the sheet's filter."""
    level: int = 0
    """Depth in the outline: 0 stands by itself, 1 belongs to the nearest 0 above."""
    regions: tuple[str, ...] = ()
    """Names of the regulations that the line speaks of; none where it speaks of all or of none."""


class Rows:
    """Rows that are made anew each time they are gone through."""

    def __init__(self, make: Callable[[], Iterable[ReportRow]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[ReportRow]:
        return iter(self._make())


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its width in characters of the standard font."""

    heading: str
    width: float
    is_count: bool = False
    """Whether numbers stand in it, so that the heading stands over them at the right."""
    upright: bool = False
    """Whether its heading is turned, for a narrow column."""


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """A filter that is set from the start: only rows with one of these texts in the column show."""

    column: int
    """From 0."""
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells by places in rows and columns, from 0; both ends belong to it."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Stacked bars, one for each row of ``counts``, named by the column ``names``; the row above names the series."""

    counts: Area
    names: int
    place: tuple[int, int]
    """Row and column of its upper left corner."""
    rows: int
    """How many rows it is high; it is as wide as its column."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a line of explanation, headings, rows. A sheet without headings is a page of blocks."""

    kind: SheetKind
    name: str
    explanation: str
    columns: tuple[Column, ...]
    rows: Iterable[ReportRow]
    """May be gone through more than once."""
    has_headings: bool = True
    frozen_columns: int = 0
    filter: ColumnFilter | None = None
    legend: tuple[Run, ...] = ()
    """What the colours mean, in a line of its own above the headings."""
    deepest: int = 0
    """The greatest outline level of its rows."""
    bars: tuple[Area, ...] = ()
    """Counts that show bars."""
    scale: Area | None = None
    """Fractions that show by colour how near to 1 they are."""
    charts: tuple[Chart, ...] = ()
    continued: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many more rows of the worksheet a row takes, by its place, where a text is too long for one cell."""


@dataclass(frozen=True, slots=True)
class Report:
    """All sheets, in order."""

    title: str
    language: str
    created: datetime
    page_footer: str
    """With ``&P`` for the page and ``&N`` for their number."""
    continuation: str
    """Mark before each piece of a text that had to be divided, with {part} and {parts}."""
    sheets: tuple[Sheet, ...]
    rows: int = 0
    """About how many there are in all sheets, for the progress."""


def text_cell(text: str, look: Look = Look.TEXT, link: Anchor | None = None) -> Cell:
    """A cell of one plain run."""
    return Cell((Run(text),) if text else (), look, link=link)


def count_cell(count: int) -> Cell:
    """A cell that holds a number."""
    return Cell(look=Look.COUNT, count=count)
