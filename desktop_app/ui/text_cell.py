"""What stands in one cell of a list, on the screen and on paper: runs of text and how they look. Pure data."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import overload

from desktop_app.collation.model import DivergenceKind
from desktop_app.ui.highlighting import Run


@dataclass(frozen=True, slots=True)
class TextCell:
    """Text with marked words."""

    runs: tuple[Run, ...] = ()
    role: str = "body"
    """Of the design's roles of text."""
    color: str = "text"
    """Of the theme's neutral colours."""
    kind: DivergenceKind | None = None
    """Its icon stands before the text, on paper its glyph."""
    right: bool = False
    """Whether it stands at the right, as numbers do."""
    fill: str | None = None
    """Colour behind it on paper, e.g. ``"#EBF3F5"``; None for the paper's own."""
    whole: str | None = None
    """What a tool tip says; None for the text itself, which is said only where it is cut."""

    @property
    def text(self) -> str:
        """The words alone; those of the base that stand struck beside a region's own are not its text."""
        return "".join(run.text for run in self.runs if not run.struck)


def plain(text: str, role: str = "body", color: str = "text", *, right: bool = False) -> TextCell:
    """A cell without marks; its line breaks become spaces."""
    return TextCell((Run(text.replace("\n", " ")),) if text else (), role, color, right=right)


class LazyRows(Sequence[tuple[TextCell, ...]]):
    """Rows that are made each time they are asked for: a long list costs nothing before it is printed."""

    def __init__(self, count: int, make: Callable[[int], tuple[TextCell, ...]]) -> None:
        self._count, self._make = count, make

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> tuple[TextCell, ...]: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[tuple[TextCell, ...]]: ...

    def __getitem__(self, index: int | slice) -> tuple[TextCell, ...] | Sequence[tuple[TextCell, ...]]:
        if isinstance(index, slice):
            return [self._make(at) for at in range(*index.indices(self._count))]
        return self._make(range(self._count)[index])


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A view as it is printed."""

    title: str
    summary: str
    headers: tuple[str, ...]
    rows: Sequence[tuple[TextCell, ...]]
    """A row of one cell runs over all columns: it heads the rows below it."""
    widths: tuple[float, ...]
    """Shares of the page's width, one a column."""


def as_lines(rows: Iterable[Sequence[str]]) -> str:
    """Rows as tab-separated text, one a line, for a spreadsheet; tabs and breaks inside a cell become spaces."""
    return "\n".join("\t".join(" ".join(text.split()) for text in row) for row in rows)
