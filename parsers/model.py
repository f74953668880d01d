"""What was read: documents, their regulations and provisions, as frozen data.

Everything else of the program works on these records. They say what stands in a document and where; they judge nothing.
Texts are letter for letter, white space collapsed. Lines count from 1, both ends included; pages count from 1.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Checkpoint = Callable[[int, int], None]
"""``checkpoint(done, total)`` notes the progress of long work; what it raises to stop the work passes through."""


def pass_by(done: int, total: int) -> None:
    """Take note of nothing: the checkpoint of those who need no progress."""


class Language(StrEnum):
    """Language of a document or regulation."""

    KK = "kk"
    RU = "ru"


class ProvisionKind(StrEnum):
    """Structural unit; groups and items occur in lists of positions, notes there and as notes of the publisher."""

    TITLE = "title"
    CHAPTER = "chapter"
    POINT = "point"
    SUBPOINT = "subpoint"
    PARAGRAPH = "paragraph"
    GROUP = "group"
    ITEM = "item"
    NOTE = "note"


class Role(StrEnum):
    """What a point, and all below it, is about."""

    TASKS = "tasks"
    FUNCTIONS = "functions"
    RIGHTS = "rights"
    POWERS = "powers"
    LOCATION = "location"
    FULL_NAME = "full_name"


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range ``[start, end)`` of code points in a text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"span must satisfy 0 <= start <= end: {self.start}..{self.end}")


@dataclass(frozen=True, slots=True)
class SourceRange:
    """Where a text stands in its file."""

    line_start: int
    line_end: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Provision:
    """One structural unit of a regulation; ids and fields as in the public contract."""

    id: str
    kind: ProvisionKind
    number: str | None
    """As written, without the mark after it: ``"62"``, ``"15-1"``, ``"а"``; None if there is none."""
    parent: str | None
    """Id of the provision it stands in; None for the title, chapters, and what a partial regulation quotes alone."""
    role: Role | None
    deleted: bool
    """The document says that this number was removed."""
    editorial: bool
    """A note of the publisher, not of the act."""
    text: str
    """Without its number, white space collapsed, otherwise letter for letter."""
    source: SourceRange


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Where a body sits; each part as written, None where it is absent."""

    label: str
    """The words that announce it, e.g. ``"орналасқан жері"``."""
    raw: str
    """All of the provision's text after the label and its mark."""
    postal_index: str | None = None
    country: str | None = None
    region: str | None = None
    """The province; a city of republican significance is its own region."""
    district: str | None = None
    city: str | None = None
    settlement: str | None = None
    street: str | None = None
    building: str | None = None
    """Without the sentence's full stop."""
    extra: str | None = None
    """What fits no part."""


@dataclass(frozen=True, slots=True)
class Regulation:
    """The normative act of one body: a column of the comparison."""

    id: str
    """File name, ``#`` and its place among the document's regulations (full ones first, then partial ones)."""
    title: str
    language: Language
    region: str | None
    """Own name, nominative, kind of territory with it; joint ones joined by the title's "және" / "и"."""
    agency: str
    """The body's own name, nominative, first letter capital."""
    annex: str | None
    """Digits of the caption right above the regulation, e.g. ``"5-1"``; never inferred."""
    partial: bool
    """Known only by an amending order: what it does not quote is unknown."""
    source: SourceRange
    address: PostalAddress | None
    provisions: tuple[Provision, ...]
    """In reading order."""


@dataclass(frozen=True, slots=True)
class OutsideText:
    """Text of a document that belongs to no regulation: the order's own clauses, captions, signatures, navigation."""

    text: str
    source: SourceRange


@dataclass(frozen=True, slots=True)
class Document:
    """One file, read."""

    path: str
    """As the user named it."""
    format: str
    """``"txt"``, ``"pdf"``, …: what the content is, whatever the extension says."""
    language: Language
    title: str
    """The document's own title; empty where it has none."""
    sha256: str
    outside: tuple[OutsideText, ...]
    regulations: tuple[Regulation, ...]
