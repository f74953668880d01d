"""A report as plain frozen data: sheets of rows, rows of cells, cells of runs. No file, no library, no colour.

What a cell means is said by names (`Ink` of words, `Look` of a cell); `workbook` turns the names into fonts and fills,
and another writer may turn them into something else. The sheets themselves are made by the ``…_sheet`` modules.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    COUNT = "count"
    CODE = "code"
    HEADING = "heading"
    COUNT_HEADING = "count heading"
    TITLE = "title"
    BLOCK = "block"
    """Heading of a block within a sheet."""
    NOTE = "note"
    """Explanation."""


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters set in one way; never empty."""

    text: str
    ink: Ink = Ink.PLAIN


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; no runs and no count is an empty one."""

    runs: tuple[Run, ...] = ()
    look: Look = Look.TEXT
    count: int | None = None
    """A number to count with; everything else is text, whatever it looks like."""

    @property
    def text(self) -> str:
        """What the cell shows, as text."""
        return "".join(run.text for run in self.runs) if self.count is None else str(self.count)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line of a sheet."""

    cells: tuple[Cell, ...]
    hidden: bool = False
    """Hidden by the sheet's filter."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its width in characters of the standard font."""

    heading: str
    width: float


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter that is set from the start: only rows with one of these texts in the column show."""

    column: int
    """From 0."""
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a line of explanation, headings, rows. A sheet without headings is a page of blocks."""

    name: str
    explanation: str
    columns: tuple[Column, ...]
    rows: tuple[ReportRow, ...]
    has_headings: bool = True
    frozen_columns: int = 0
    filter: Filter | None = None


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


def text_cell(text: str, look: Look = Look.TEXT) -> Cell:
    """A cell of one plain run."""
    return Cell((Run(text),), look) if text else Cell((), look)


def count_cell(count: int) -> Cell:
    """A cell that holds a number."""
    return Cell(look=Look.COUNT, count=count)
