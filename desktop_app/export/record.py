"""What reports are made of: the documents that were read, the comparison, and what was left out, as frozen data.

`desktop_app.workspace.comparison` makes these records; `contract` and `spreadsheet` write them. Codes and arguments
become sentences in `desktop_app.messages`.
"""

from dataclasses import dataclass

from desktop_app.collation.model import Collation
from parsers.diagnostics import ParseResult

Arguments = tuple[tuple[str, str], ...]
"""Names and values for the sentence of a code."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Input that could not be read, or that held no regulation."""

    path: str
    code: str
    arguments: Arguments = ()


@dataclass(frozen=True, slots=True)
class NotCompared:
    """Something that was found and left out: a file of an unknown kind, a page, a part."""

    path: str
    code: str
    regulation: str | None = None
    page: int | None = None
    arguments: Arguments = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about documents taken together, such as two of the same content."""

    path: str
    code: str
    regulation: str | None = None
    arguments: Arguments = ()


@dataclass(frozen=True, slots=True)
class Timings:
    """Seconds that each part of the work took."""

    read: float = 0.0
    parse: float = 0.0
    align: float = 0.0
    compare: float = 0.0


@dataclass(frozen=True, slots=True)
class Intake:
    """The documents that were read, by id, and what could not be."""

    documents: tuple[ParseResult, ...]
    """Ids of their regulations are unique among them all."""
    failures: tuple[Failure, ...]
    not_compared: tuple[NotCompared, ...]
    remarks: tuple[Remark, ...]
    timings: Timings

    @property
    def left_out(self) -> tuple[Failure | NotCompared, ...]:
        """All that was not read or not compared, failures first."""
        return (*self.failures, *self.not_compared)


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked of a comparison."""

    split: str = "auto"
    """What a list of positions is divided into: "auto", "regulation" or "point"."""
    select: tuple[str, ...] = ()
    together: bool = False
    base: str | None = None
    """None for the majority, else an id, region or title."""
    ignore: tuple[str, ...] = ()
    """Kinds of divergence that are left out."""
    tracked: str = "final"
    """Which side of tracked changes is the text: "final" or "original"."""
    encoding: str | None = None
    """Encoding of plain text and HTML; None for what the bytes themselves tell."""
    left_out: tuple[str, ...] = ()
    """Exact ids of regulations that are not compared, whatever is selected."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result of a comparison, with all it was made from."""

    collation: Collation
    intake: Intake
    options: Options
    timings: Timings
