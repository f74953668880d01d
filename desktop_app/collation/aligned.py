"""What `alignment` gives and `judgement` reads: rows of provisions that belong together, nothing judged yet. Frozen."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.collation.families import Family
from desktop_app.collation.folding import FoldedText
from desktop_app.collation.model import MatchedBy
from desktop_app.collation.words import Words
from parsers.model import Provision, ProvisionKind, Regulation, Role


@dataclass(frozen=True, slots=True)
class AlignedCell:
    """One regulation's part of a row."""

    provisions: tuple[Provision, ...]
    """More than one where it splits what others keep together."""
    folded: FoldedText
    """Its text, names folded; of several provisions joined by line feeds."""
    matched_by: MatchedBy

    @property
    def deleted(self) -> bool:
        """Whether the document says that all of it was removed."""
        return all(provision.deleted for provision in self.provisions)


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """One provision across the regulations of a family."""

    kind: ProvisionKind
    role: Role | None
    label: str
    """The commonest provision id."""
    cells: Mapping[str, AlignedCell]
    """By regulation id, in the family's order."""
    merged: Mapping[str, int]
    """Regulations whose provision in an earlier row says this one's text too → that row's index."""
    editorial: bool
    """A note of the publisher, which is never compared."""


@dataclass(frozen=True, slots=True)
class AlignedFamily:
    """One family with its rows in the majority's order."""

    family: Family
    rows: tuple[AlignedRow, ...]


@dataclass(frozen=True, slots=True)
class AlignedFamilies:
    """All regulations grouped and aligned, and those that stand alone."""

    families: tuple[AlignedFamily, ...]
    alone: tuple[Regulation, ...]
    words: Words
    """How often words stand in all of them."""
