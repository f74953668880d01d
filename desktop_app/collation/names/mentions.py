"""What names a text can mention, and in which form: the records that the two languages fill in and folding reads."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Named(StrEnum):
    """What is named; the values open the placeholders of folded texts."""

    REGION = "region"
    TERRITORY = "territory"
    """A kind of territory standing alone: "облыс аумағында", "на территории города"."""
    BODY = "body"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Territory:
    """One territory of a region's name."""

    name: str
    """Own words as in the nominative: ``"Батыс Қазақстан"``, ``"Акмолинская"``, ``"Астана"``."""
    kind: str
    """Stem of the kind of territory: ``"облыс"``, ``"город"``; empty where the region names none."""

    @property
    def key(self) -> str:
        """What tells it from other territories."""
        return f"{self.name} {self.kind}".casefold()


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a text names something."""

    named: Named
    owner: str
    """Whose name it is: key of the territory, stem of the kind, body in lower case."""
    form: str
    """Grammatical form, and what else must agree: "alone" where the kind of territory is left out."""
    style: str
    """How capitals or spaces differ from the ordinary: ``""``, ``"upper"``, ``"odd"``, ``"spaced"``."""
    start: int
    end: int
    plural: bool = False
    """The kind of territory stands in the plural; only a joint region is meant so."""
    listed: bool = False
    """It stands in a list of kinds of territory; such a list speaks of no territory in particular."""


@dataclass(frozen=True, slots=True)
class NameRules:
    """What a language knows of names."""

    territories: Callable[[str], tuple[Territory, ...]]
    """A regulation's region → its territories."""
    stem: Callable[[Territory], str]
    """Letters, in lower case, that every mention of the territory holds."""
    find_region: Callable[[Territory, str], Iterable[Mention]]
    find_kinds: Callable[[str], Iterable[Mention]]
    find_body: Callable[[str, str], Iterable[Mention]]
    """A body's own name, a text → its mentions."""
    region_as: Callable[[Territory, str], str | None]
    """A territory's name in a form of `Mention.form`; None where it has none."""
    connectors: re.Pattern[str]
    """What joins two territories of one region, spaces included."""


SPACED = "spaced"
STYLES = ("upper", "odd", SPACED)


def style_of(written: str, usual: str) -> str:
    """How a mention differs from the usual spelling of the same letters, in its spaces or else in its capitals.

    >>> style_of("Астана қаласы", "Астана қаласы"), style_of("АСТАНА ҚАЛАСЫ", "Астана қаласы")
    ('', 'upper')
    """
    if written.split() != written.split(" "):
        return SPACED
    if written == usual:
        return ""
    return "upper" if written.isupper() and len(written) > 1 else "odd"
