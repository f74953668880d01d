"""Which regulations are made from one template: one language and one agency, or, together, one language."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.collation.normalization import compose, skeleton
from parsers.model import Language, Regulation


@dataclass(frozen=True, slots=True)
class Family:
    """Regulations to be laid side by side, in the table's order."""

    name: str
    """The agency in the spelling that most use; of several agencies each, joined by a comma."""
    language: Language
    regulations: tuple[Regulation, ...]


def order_key(regulation: Regulation) -> tuple[str, int, str]:
    """By document, then place in the document."""
    document, _, place = regulation.id.rpartition("#")
    return document, int(place) if place.isdecimal() else 0, regulation.id


def group(regulations: Sequence[Regulation], *, together: bool) -> list[Family]:
    """All families, those of one regulation too, ordered by their first; a regulation given twice counts once."""
    ordered = sorted({item.id: item for item in regulations}.values(), key=order_key)
    grouped: dict[tuple[Language, str], list[Regulation]] = {}
    for item in ordered:
        grouped.setdefault((item.language, "" if together else agency_key(item)), []).append(item)
    return [Family(_name(members), language, tuple(members)) for (language, _), members in grouped.items()]


def agency_key(regulation: Regulation) -> str:
    """What agencies are compared by: case, spaces and look-alike letters put aside."""
    return " ".join(skeleton(compose(regulation.agency)).casefold().split())


def _name(regulations: Sequence[Regulation]) -> str:
    spellings: dict[str, Counter[str]] = {}
    for item in regulations:
        spellings.setdefault(agency_key(item), Counter())[item.agency] += 1
    # Counter keeps the first of equals in front, and the regulations are in order.
    return ", ".join(names.most_common(1)[0][0] for names in spellings.values())
