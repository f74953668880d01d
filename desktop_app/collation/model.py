"""The result of a comparison as frozen data: tables of rows and cells, readings, divergences, findings.

Names and meanings are those of the public contract (`compare` JSON); spans count code points of a cell's text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from parsers.model import Language, Provision, ProvisionKind, Regulation, Role, Span


class DivergenceKind(StrEnum):
    """What kind of difference it is."""

    MISSING = "missing"
    EXTRA = "extra"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    SPLIT = "split"
    MERGED = "merged"
    ADDRESS = "address"
    NAME = "name"
    WORDING = "wording"
    FORM = "form"
    SPELLING = "spelling"
    SCRIPT = "script"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    CASE = "case"
    SPACING = "spacing"


class Severity(StrEnum):
    """How much it matters: what must differ, what only looks different, what changes the rule."""

    EXPECTED = "expected"
    COSMETIC = "cosmetic"
    SUBSTANTIVE = "substantive"


class MatchedBy(StrEnum):
    """Why a provision stands in its row."""

    SAME_TEXT = "same text"
    NUMBER = "number"
    SIMILAR_TEXT = "similar text"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Cell:
    """One regulation's part of a row."""

    provisions: tuple[Provision, ...]
    """More than one where this regulation splits what others keep together; never empty."""
    text: str
    """Letter for letter; several provisions joined by a line feed."""
    reading: str
    similarity: float
    """Folded text against the row's base, 0.0 to 1.0."""
    moved: bool
    matched_by: MatchedBy


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that one or more regulations share in a row, names folded."""

    id: str
    text: str
    regulations: tuple[str, ...]
    majority: bool


@dataclass(frozen=True, slots=True)
class Divergence:
    """One difference between a regulation and the base of a row."""

    regulation: str
    kind: DivergenceKind
    severity: Severity
    base_text: str
    text: str
    base_span: Span
    span: Span
    rows: tuple[int, ...]
    """Ids of the rows it covers; several for split and merged."""


@dataclass(frozen=True, slots=True)
class Row:
    """One provision across the regulations of a table."""

    id: int
    kind: ProvisionKind
    role: Role | None
    label: str
    """The commonest provision id in the row."""
    base: str
    """Id of the regulation whose text the row is compared with."""
    cells: Mapping[str, Cell]
    """By regulation id, in the table's order; a regulation that lacks the provision has none."""
    readings: tuple[Reading, ...]
    divergences: tuple[Divergence, ...]

    @property
    def is_divergent(self) -> bool:
        """Whether a divergence of the row is not expected."""
        return any(divergence.severity is not Severity.EXPECTED for divergence in self.divergences)


@dataclass(frozen=True, slots=True)
class AddressFinding:
    """Something to look at in one regulation's address."""

    regulation: str
    provision: str
    code: str
    part: str
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SpellingFinding:
    """A word that is probably misspelt."""

    regulation: str
    provision: str
    word: str
    suggestion: str
    evidence: str
    span: Span


@dataclass(frozen=True, slots=True)
class FormFinding:
    """A fault of form that needs no second regulation to be seen; the same one in many places is one finding."""

    code: str
    places: tuple[tuple[str, str], ...]
    """Pairs of regulation id and provision id."""
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of a table; all but `divergent_rows` include what is expected."""

    rows: int
    divergent_rows: int
    divergences: int
    by_kind: Mapping[str, int]
    by_severity: Mapping[str, int]
    by_regulation: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Table:
    """One family side by side."""

    family: str
    language: Language
    regulations: tuple[Regulation, ...]
    """By document id, then place in the document."""
    rows: tuple[Row, ...]
    address_findings: tuple[AddressFinding, ...]
    spelling_findings: tuple[SpellingFinding, ...]
    form_findings: tuple[FormFinding, ...]
    summary: Summary


@dataclass(frozen=True, slots=True)
class Alone:
    """A regulation that has no sibling to be compared with, and what it shows by itself."""

    regulation: Regulation
    address_findings: tuple[AddressFinding, ...] = ()
    spelling_findings: tuple[SpellingFinding, ...] = ()
    form_findings: tuple[FormFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Collation:
    """All tables and what stood alone."""

    base: str
    """``"majority"`` or the text that chose a base."""
    tables: tuple[Table, ...]
    alone: tuple[Alone, ...]
