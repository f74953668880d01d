"""Automatic numbers: what Word prints before a paragraph of a list.

Source: ISO/IEC 29500-1, 17.9, and what Word does where it differs ([MS-OI29500] 2.1.276 to 2.1.300). Lists that share
an abstract definition share its counters. A level that is passed over counts as begun: the first "Heading 1" after a
"Heading 2" is 2 (Microsoft KB Q110380; LibreOffice does the same).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple
from xml.etree.ElementTree import Element

from parsers.readers.docx.markup import child_of
from parsers.readers.docx.number_formats import custom, printed
from parsers.readers.docx.styles import ListPlace, is_on, number, value

_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_DASHES = frozenset("-–—\u2010\u2011\u2212")
"""Bullets that are printed: a dash before an item is a mark of the text, and others type it."""


class Level(NamedTuple):
    """How one level of a list is numbered."""

    start: int = 0
    format: str = "decimal"
    example: str = ""
    """The pattern of the format "custom"."""
    text: str = ""
    spaced: bool = True
    restart: int | None = None
    """Levels down to this one, counted from 1, let it begin anew; 0: none; None: all above it."""
    legal: bool = False
    hidden: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class _List:
    abstract: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]
    """Start values of this list's own, by level."""


class Label(NamedTuple):
    """What stands before a paragraph."""

    text: str = ""
    """With the space that parts it from the paragraph; empty where nothing is printed."""
    unknown: str = ""
    """Why it cannot be said: a format, or "list" where the definition is missing."""
    bullet: bool = False


@dataclass(slots=True)
class Numbering:
    """The lists of a document."""

    _lists: dict[str, _List] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element | None) -> "Numbering":
        """The lists defined in the part ``root``; none without it."""
        numbering = cls()
        if root is not None:
            abstracts = {item.get("w:abstractNumId", ""): item for item in root.iter("w:abstractNum")}
            linked = {value(item, "w:styleLink"): key for key, item in abstracts.items()}
            for item in root.iter("w:num"):
                key = value(item, "w:abstractNumId")
                style = value(abstracts.get(key), "w:numStyleLink")
                key = linked.get(style, key) if style else key
                if key in abstracts:
                    numbering._lists.setdefault(item.get("w:numId", ""), _read_list(item, key, abstracts[key]))
        return numbering

    def find(self, place: ListPlace) -> tuple[_List, int] | None:
        """The list and level of a paragraph; None where it is not defined."""
        found = self._lists.get(place.num_id)
        if found is None:
            return None
        level = place.level if place.level is not None else _linked_level(found, place.styles)
        return (found, level) if level in found.levels else None


class Counters:
    """Counts the paragraphs of one text; what stands in notes and boxes counts by itself."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, place: ListPlace) -> Label:
        """The label of the next paragraph of the text, which belongs there."""
        found = self._numbering.find(place)
        if found is None:
            return Label(unknown="list")
        own, level = found
        counts = self._counts.setdefault(own.abstract, {})
        for above in range(level):
            counts.setdefault(above, own.levels.get(above, Level()).start)
        override = (place.num_id, level)
        if level not in counts or (level in own.starts and override not in self._begun):
            counts[level] = _start(own, level)
        else:
            counts[level] += 1
        self._begun.add(override)
        for below in [each for each in counts if each > level and _restarts(own.levels.get(each), level)]:
            del counts[below]
        return _label(own, level, counts)


def _start(own: _List, level: int) -> int:
    return own.starts.get(level, own.levels.get(level, Level()).start)


def _restarts(lower: Level | None, level: int) -> bool:
    return lower is None or lower.restart is None or level < lower.restart


def _label(own: _List, level: int, counts: Mapping[int, int]) -> Label:
    definition = own.levels[level]
    if definition.hidden:
        return Label()
    if definition.format == "bullet":
        dash = definition.text.strip() in _DASHES
        return Label(f"{definition.text.strip()} ") if dash else Label(bullet=True)
    unknown = ""

    def write(match: re.Match[str]) -> str:
        nonlocal unknown
        index = int(match[1]) - 1
        if index > level:
            return ""
        text = _written(counts[index], own.levels.get(index, Level()), legal=definition.legal)
        if text is None:
            unknown = own.levels[index].format
        return text or ""

    text = _PLACEHOLDER.sub(write, definition.text)
    if unknown:
        return Label(unknown=unknown)
    return Label(text + " " if text and definition.spaced else text)


def _written(count: int, level: Level, *, legal: bool) -> str | None:
    if level.format == "custom":
        return custom(count, level.example)
    plain = legal and level.format not in ("none", "bullet")
    return printed(count, "decimal" if plain else level.format)


def _linked_level(found: _List, styles: tuple[str, ...]) -> int:
    links = {level.style: index for index, level in found.levels.items() if level.style}
    return next((links[style] for style in styles if style in links), 0)


def _read_list(item: Element, key: str, abstract: Element) -> _List:
    levels = _read_levels(abstract)
    starts: dict[int, int] = {}
    for override in item.iter("w:lvlOverride"):
        index = number(override.get("w:ilvl", ""))
        start = number(value(override, "w:startOverride"))
        own = child_of(override, "w:lvl")
        if index is None or not 0 <= index < _LEVELS:
            continue
        if own is not None:  # Word keeps the restart of the abstract definition ([MS-OI29500] 2.1.284)
            levels[index] = _read_level(own)._replace(restart=levels.get(index, Level()).restart)
        if start is not None:
            starts[index] = start
    return _List(key, MappingProxyType(levels), MappingProxyType(starts))


def _read_levels(abstract: Element) -> dict[int, Level]:
    found = {number(item.get("w:ilvl", "")): _read_level(item) for item in abstract.iter("w:lvl")}
    return {index: level for index, level in found.items() if index is not None and 0 <= index < _LEVELS}


def _read_level(item: Element) -> Level:
    format_name, example = _format(item)
    legal, hidden = child_of(item, "w:isLgl"), child_of(item, "w:rPr", "w:vanish")
    return Level(
        start=number(value(item, "w:start")) or 0,
        format=format_name,
        example=example,
        text=value(item, "w:lvlText"),
        spaced=value(item, "w:suff") != "nothing",
        restart=number(value(item, "w:lvlRestart")),
        legal=legal is not None and is_on(legal.get("w:val", "1")),
        hidden=hidden is not None and is_on(hidden.get("w:val", "1")),
        style=value(item, "w:pStyle"),
    )


def _format(item: Element) -> tuple[str, str]:
    """Name of the format and its example; a newer choice goes before what older programs fall back to."""
    chosen = next(item.iter("w:numFmt"), None)
    if chosen is None:
        return "decimal", ""
    return chosen.get("w:val", "decimal"), chosen.get("w:format", "")
