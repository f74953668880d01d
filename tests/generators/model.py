"""Invented regulations as a tree of plain records, and the provisions a parser must find in one.

The tree says what stands in what; `expected_provisions` alone knows the contract's rules of ids, parents and roles.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.model import Language, PostalAddress, ProvisionKind, Role


@dataclass(frozen=True, slots=True)
class Subpoint:
    """A numbered part of a point; its paragraphs are those that stand before the next subpoint."""

    number: str
    text: str
    paragraphs: tuple[str, ...] = ()
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A numbered point; `paragraphs` follow its text at once, `closing` ones its last subpoint."""

    number: str
    text: str
    role: Role | None = None
    paragraphs: tuple[str, ...] = ()
    subpoints: tuple[Subpoint, ...] = ()
    closing: tuple[str, ...] = ()
    note: str | None = None
    """A publisher's note after the whole point."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A titled group of points; one in a while has no number."""

    number: str | None
    heading: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class InventedRegulation:
    """A whole regulation and what a parser must say of it."""

    language: Language
    title: str
    region: str
    agency: str
    annex: str | None
    address: PostalAddress
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class ExpectedProvision:
    """A provision as the public contract wants it, without its lines."""

    id: str
    kind: ProvisionKind
    number: str | None
    parent: str | None
    role: Role | None
    text: str
    deleted: bool = False
    editorial: bool = False


def expected_provisions(regulation: InventedRegulation) -> tuple[ExpectedProvision, ...]:
    """All provisions of a regulation in reading order, with the ids of the contract."""
    return tuple(_provisions(regulation))


def _provisions(regulation: InventedRegulation) -> Iterator[ExpectedProvision]:
    yield ExpectedProvision("title", ProvisionKind.TITLE, None, None, None, regulation.title)
    seen: Counter[str] = Counter()
    for place, chapter in enumerate(regulation.chapters, 1):
        parent = f"ch{place}"
        yield ExpectedProvision(parent, ProvisionKind.CHAPTER, chapter.number, None, None, chapter.heading)
        for point in chapter.points:
            yield from _point(point, parent, unique(point.number, seen))


def _point(point: Point, chapter: str, name: str) -> Iterator[ExpectedProvision]:
    yield ExpectedProvision(name, ProvisionKind.POINT, point.number, chapter, point.role, point.text)
    paragraphs = _paragraphs(point.paragraphs, name, point.role, 1)
    yield from paragraphs
    last = paragraphs[-1].id if paragraphs else name
    seen: Counter[str] = Counter()
    for subpoint in point.subpoints:
        last = f"{name}.{unique(subpoint.number, seen)}"
        yield ExpectedProvision(
            last, ProvisionKind.SUBPOINT, subpoint.number, name, point.role, subpoint.text, subpoint.deleted
        )
        below = _paragraphs(subpoint.paragraphs, last, point.role, 1)
        yield from below
        last = below[-1].id if below else last
    closing = _paragraphs(point.closing, name, point.role, len(point.paragraphs) + 1)
    yield from closing
    if point.note:
        above = closing[-1].id if closing else last
        yield ExpectedProvision(
            f"{above}/note1", ProvisionKind.NOTE, None, above, point.role, point.note, editorial=True
        )


def _paragraphs(texts: tuple[str, ...], parent: str, role: Role | None, first: int) -> tuple[ExpectedProvision, ...]:
    return tuple(
        ExpectedProvision(f"{parent}/{place}", ProvisionKind.PARAGRAPH, None, parent, role, text)
        for place, text in enumerate(texts, first)
    )


def unique(number: str, seen: Counter[str]) -> str:
    """The number as it stands in an id: the second one of the same parent gets "~2"; `seen` counts on."""
    seen[number] += 1
    return number if seen[number] == 1 else f"{number}~{seen[number]}"
