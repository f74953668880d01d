"""Known edits to one regulation of a set, each with the finding a comparison must make of it.

`plant` takes a family and gives it back with one divergence of the wished kind. For the kinds that change words, all
regulations first get a sentence of `changes` among their functions and one of them the changed sentence, so the words
that differ are known for certain. Numbers run on after an edit, as a typist would leave them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Role
from tests.generators.changes import EXTRA, SPLITTABLE, changes
from tests.generators.model import InventedRegulation, Point, Subpoint, expected_provisions

Family = tuple[InventedRegulation, ...]
Edit = Callable[[tuple[Subpoint, ...]], tuple[Subpoint, ...]]

NAMES_AND_ADDRESSES = (Kind.NAME, Kind.ADDRESS)
"""Kinds that need no edit: every family has them, at its title and at its points of place and name."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a comparison must find."""

    regulation: int
    """Place in the family of the regulation that diverges."""
    kind: Kind
    provision: str
    """Id in the regulations that do not diverge; of an extra provision its own id."""
    base: str
    """The differing words of the majority; empty where nothing stands or the kind is not of words."""
    own: str


def plant(family: Family, kind: Kind, victim: int, seed: int) -> tuple[Family, Finding]:
    """The family with one divergence of the kind in regulation `victim`.

    `ValueError` for a family of fewer than three: there would be no majority.
    """
    if len(family) < 3:
        raise ValueError("a majority takes at least three regulations")
    random = Random(seed)
    if kind in NAMES_AND_ADDRESSES:
        provision = "title" if kind is Kind.NAME else _location(family[0])
        return family, Finding(victim, kind, provision, "", "")
    structural = {
        Kind.MISSING: _missing,
        Kind.EXTRA: _extra,
        Kind.MOVED: _moved,
        Kind.RENUMBERED: _renumbered,
        Kind.SPLIT: _split,
        Kind.MERGED: _merged,
    }
    if kind in structural:
        return structural[kind](family, victim, random)
    return _changed(family, kind, victim, random)


def _changed(family: Family, kind: Kind, victim: int, random: Random) -> tuple[Family, Finding]:
    change = random.choice(changes(family[0].language, kind))
    place = _any_place(family, random)
    edited = _everywhere(
        family,
        victim,
        lambda old: _inserted(old, place, change.common),
        lambda old: _inserted(old, place, change.changed),
    )
    other = edited[0 if victim else 1]
    base, own = (change.base.strip(), change.own.strip()) if change.exact else ("", "")
    return edited, Finding(victim, kind, _function_id(other, place), base, own)


def _missing(family: Family, victim: int, random: Random) -> tuple[Family, Finding]:
    place = _any_place(family, random)
    text = _functions(family[victim]).subpoints[place].text
    finding = Finding(victim, Kind.MISSING, _function_id(family[0], place), text, "")
    return _edited(family, victim, lambda old: _numbered(old[:place] + old[place + 1 :])), finding


def _extra(family: Family, victim: int, random: Random) -> tuple[Family, Finding]:
    place = _any_place(family, random)
    text = random.choice(EXTRA[family[0].language])
    edited = _edited(family, victim, lambda old: _inserted(old, place, text))
    return edited, Finding(victim, Kind.EXTRA, _function_id(edited[victim], place), "", text)


def _moved(family: Family, victim: int, random: Random) -> tuple[Family, Finding]:
    count = len(_functions(family[0]).subpoints)
    if count < 5:
        raise ValueError("to see what moved takes at least five functions")
    source, target = random.choice([(0, count - 2), (count - 2, 0)])

    def move(old: tuple[Subpoint, ...]) -> tuple[Subpoint, ...]:
        rest = old[:source] + old[source + 1 :]
        return _numbered((*rest[:target], old[source], *rest[target:]))

    finding = Finding(victim, Kind.MOVED, _function_id(family[0], source), "", "")
    return _edited(family, victim, move), finding


def _renumbered(family: Family, victim: int, random: Random) -> tuple[Family, Finding]:
    place = _any_place(family, random)

    def shift(old: tuple[Subpoint, ...]) -> tuple[Subpoint, ...]:
        late = (replace(subpoint, number=str(int(subpoint.number) + 1)) for subpoint in old[place:])
        return (*old[:place], *late)

    return _edited(family, victim, shift), Finding(victim, Kind.RENUMBERED, _function_id(family[0], place), "", "")


def _split(family: Family, victim: int, random: Random) -> tuple[Family, Finding]:
    place = _any_place(family, random)
    first, second = random.choice(SPLITTABLE[family[0].language])

    def insert(old: tuple[Subpoint, ...]) -> tuple[Subpoint, ...]:
        return _inserted(old, place, f"{first}, {second}")

    def insert_split(old: tuple[Subpoint, ...]) -> tuple[Subpoint, ...]:
        return _inserted(_inserted(old, place, second), place, f"{first};")

    edited = _everywhere(family, victim, insert, insert_split)
    return edited, Finding(victim, Kind.SPLIT, _function_id(family[0], place), "", "")


def _merged(family: Family, victim: int, random: Random) -> tuple[Family, Finding]:
    place = _any_place(family, random)
    first, second = random.choice(SPLITTABLE[family[0].language])

    def insert(old: tuple[Subpoint, ...]) -> tuple[Subpoint, ...]:
        return _inserted(_inserted(old, place, second), place, f"{first};")

    def insert_merged(old: tuple[Subpoint, ...]) -> tuple[Subpoint, ...]:
        return _inserted(old, place, f"{first}, {second}")

    edited = _everywhere(family, victim, insert, insert_merged)
    return edited, Finding(victim, Kind.MERGED, _function_id(family[0], place), "", "")


def _edited(family: Family, victim: int, edit: Edit) -> Family:
    return _everywhere(family, victim, lambda old: old, edit)


def _everywhere(family: Family, victim: int, common: Edit, own: Edit) -> Family:
    return tuple(
        _with_functions(regulation, own if number == victim else common) for number, regulation in enumerate(family)
    )


def _with_functions(regulation: InventedRegulation, edit: Edit) -> InventedRegulation:
    chapters = tuple(
        replace(
            chapter,
            points=tuple(
                replace(point, subpoints=edit(point.subpoints)) if point.role is Role.FUNCTIONS else point
                for point in chapter.points
            ),
        )
        for chapter in regulation.chapters
    )
    return replace(regulation, chapters=chapters)


def _functions(regulation: InventedRegulation) -> Point:
    return next(point for chapter in regulation.chapters for point in chapter.points if point.role is Role.FUNCTIONS)


def _function_id(regulation: InventedRegulation, place: int) -> str:
    found = [p.id for p in expected_provisions(regulation) if p.role is Role.FUNCTIONS and p.kind == "subpoint"]
    return found[place]


def _location(regulation: InventedRegulation) -> str:
    return next(p.id for p in expected_provisions(regulation) if p.role is Role.LOCATION)


def _any_place(family: Family, random: Random) -> int:
    """A function that is neither the first nor the last and has nothing below it; the same in all regulations."""
    held = [subpoint for regulation in family for subpoint in _functions(regulation).subpoints if subpoint.paragraphs]
    texts = {subpoint.text for subpoint in held}
    subpoints = _functions(family[0]).subpoints
    return random.choice([place for place in range(1, len(subpoints) - 1) if subpoints[place].text not in texts])


def _inserted(subpoints: tuple[Subpoint, ...], place: int, text: str) -> tuple[Subpoint, ...]:
    return _numbered((*subpoints[:place], Subpoint("", text), *subpoints[place:]))


def _numbered(subpoints: tuple[Subpoint, ...]) -> tuple[Subpoint, ...]:
    return tuple(replace(subpoint, number=str(place)) for place, subpoint in enumerate(subpoints, 1))
