"""What a clerk types to go to a provision → the row that bears it. Pure functions, no Qt.

"14.62", "14.62)", "п. 14", "14-тармақ", "14-тармақтың 62) тармақшасы", "подпункт 62 пункта 14", "chapter 2" are all
understood; words that say nothing of the number are passed over.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from desktop_app.collation.model import Table

_CHAPTER: Final = re.compile(r"\b(?:chapter|ch|глав\w*|гл|тарау\w*|бөлім\w*)(?=\b|\d)")
_TITLE: Final = frozenset({"title", "название", "наименование", "заголовок", "атауы", "тақырып", "назв"})
_SUBPOINT_FIRST: Final = re.compile(
    r"(?:подпункт\w*|пп|подп|subpoint|subparagraph)[\s.№]*(?P<sub>[\w-]+?)\W+(?:\w+\s)*?"
    r"(?:пункт\w*|п|point|paragraph|of)\b[\s.№]*(?P<point>\d+(?:-\d+)?)"
    r"|(?P<sub2>\d+(?:-\d+)?)\)\s*(?:пункта|п)\b[\s.№]*(?P<point2>\d+(?:-\d+)?)"
)
_NUMBER: Final = re.compile(r"\d+(?:-\d+)?(?:~\d+)?")
_LETTER: Final = re.compile(r"(?<=[\d.)\s])[^\W\d_](?=\)|$)")
"""A subpoint that is a letter, as in "14.а" or "14 а)"."""


def row_of(table: Table, labels: Sequence[str], wanted: str) -> int | None:
    """Position of the row that a text names, else of one where some regulation has it; None if there is none.

    ``labels`` are the names that rows are shown with, in their order, and may be empty.
    """
    return find_number(known_numbers(table, labels), wanted)


def known_numbers(table: Table, labels: Sequence[str] = ()) -> Mapping[str, int]:
    """Position of the row that bears a number, in small letters: by labels first, then by what single regions have."""
    known: dict[str, int] = {}
    for position, row in enumerate(table.rows):
        known.setdefault(row.label.casefold(), position)
    for position, label in enumerate(labels):
        known.setdefault(label.casefold(), position)
    for position, row in enumerate(table.rows):
        for id_ in {provision.id for cell in row.cells.values() for provision in cell.provisions}:
            known.setdefault(id_.casefold(), position)
    return known


def find_number(known: Mapping[str, int], wanted: str) -> int | None:
    """The position in `known_numbers` of what a text names; None if it names none of them."""
    return next((known[id_] for id_ in _ids(wanted) if id_ in known), None)


def _ids(wanted: str) -> Iterator[str]:
    """Ids of provisions, in small letters, that the text may mean; the most exact first."""
    text = wanted.strip().casefold().rstrip(".);:")
    if not text:
        return
    yield text
    if text in _TITLE:
        yield "title"
    if chapter := _CHAPTER.search(text):
        if number := _NUMBER.search(text):
            yield f"ch{number[0]}"
        elif roman := re.search(r"\b[ivx]+\b", text.replace(chapter[0], " ", 1)):
            yield f"ch{_arabic(roman[0])}"
        return
    if turned := _SUBPOINT_FIRST.search(text):
        yield f"{turned['point'] or turned['point2']}.{turned['sub'] or turned['sub2']}"
        return
    numbers = _NUMBER.findall(text)
    if numbers:
        letter = _LETTER.search(text)
        yield ".".join([*numbers, *([letter[0]] if letter else [])])
        yield ".".join(numbers)


def _arabic(roman: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10}[sign] for sign in roman]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))
