"""Notes of the publisher: rows of their own, beside the provision they speak of, never compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.collation.drafts import Entry
from desktop_app.collation.families import Family
from desktop_app.collation.folding import FoldedText
from desktop_app.collation.normalization import compose
from parsers.model import Provision


@dataclass(slots=True)
class Note:
    """The how-manieth note behind one row, in the regulations that have it; changed only while they are gathered."""

    row: int
    """Number of its row."""
    provisions: dict[int, Provision] = field(default_factory=dict)
    """By the regulation's place in the family."""
    folded: dict[int, FoldedText] = field(default_factory=dict)
    after: dict[int, int] = field(default_factory=dict)
    """Regulation → place of the entry it follows, -1 for none."""


def notes_of(
    family: Family, entries: Sequence[Sequence[Entry]], row_of: Mapping[Entry, int], first_row: int
) -> list[Note]:
    """All notes of a family, rows numbered from ``first_row``; those behind the same row are told apart by order."""
    notes: dict[tuple[int, int], Note] = {}
    for number, regulation in enumerate(family.regulations):
        place, count = -1, 0
        for provision in regulation.provisions:
            if not provision.editorial:
                place, count = place + 1, 0
                continue
            row = row_of[entries[number][place]] if place >= 0 else -1
            note = notes.setdefault((row, count), Note(first_row + len(notes)))
            count += 1
            note.provisions[number] = provision
            note.folded[number] = FoldedText(provision.text, compose(provision.text))
            note.after[number] = place
    return list(notes.values())
