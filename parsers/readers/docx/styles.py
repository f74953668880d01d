"""Styles of a document: what a paragraph or a run looks like once all styles it rests on are counted in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from parsers.readers.docx.markup import child_of
from parsers.readers.docx.revisions import in_view
from parsers.readers.reading import Tracked

_LOOKS = frozenset({"w:b", "w:vanish", "w:strike", "w:dstrike", "w:vertAlign"})
_OFF = frozenset({"0", "false", "off"})
_HEADING_NAMES = ("heading ", "title", "subtitle", "заголовок", "тақырып")
_MOST_OUTLINE = 9
"""Outline levels are 0 to 8; 9 is running text (ISO/IEC 29500-1, 17.3.1.20)."""
_WHOLE = re.compile(r"-?[0-9]{1,9}")
_TWIPS_IN = {"pt": 20.0, "cm": 567.0, "mm": 56.7, "in": 1440.0, "pc": 240.0, "pi": 240.0}
"""Twips in the units that strict documents measure in (17.18.87)."""


class RunLook(NamedTuple):
    """How a run looks, as far as it matters for its text."""

    bold: bool = False
    hidden: bool = False
    struck: bool = False
    raised: bool = False


class ListPlace(NamedTuple):
    """Which list a paragraph belongs to."""

    num_id: str
    level: int | None
    """From 0; None where only the link between list and style tells."""
    styles: tuple[str, ...]
    """Ids of the paragraph's style and of those it rests on, nearest first."""


class ParagraphLook(NamedTuple):
    """How a paragraph is set."""

    style: str
    alignment: str
    is_heading: bool
    indent: int
    """From the left edge of the text, in twips (1/1440 inch)."""
    place: ListPlace | None


@dataclass(slots=True)
class _Style:
    based_on: str
    name: str
    paragraph: Element | None
    run: Element | None


@dataclass(slots=True)
class Styles:
    """The style sheet; an absent one is empty."""

    tracked: Tracked
    _styles: dict[str, _Style] = field(default_factory=dict)
    _default: str = ""
    _paragraph_defaults: Element | None = None
    _run_defaults: Element | None = None
    _run_cache: dict[tuple[str, str], RunLook] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element | None, tracked: Tracked) -> "Styles":
        """The style sheet of the part ``root``."""
        sheet = cls(tracked)
        if root is None:
            return sheet
        for item in root.iter("w:style"):
            style_id = item.get("w:styleId", "")
            sheet._styles.setdefault(style_id, _read_style(item))
            if item.get("w:type") == "paragraph" and is_on(item.get("w:default", "0")):
                sheet._default = style_id
        sheet._paragraph_defaults = child_of(root, "w:docDefaults", "w:pPrDefault", "w:pPr")
        sheet._run_defaults = child_of(root, "w:docDefaults", "w:rPrDefault", "w:rPr")
        return sheet

    def paragraph(self, direct: Element | None) -> ParagraphLook:
        """The look of a paragraph with these properties of its own."""
        own = in_view(direct, self.tracked)
        style_id = value(own, "w:pStyle") or self._default
        chain = list(self._chain(style_id))
        layers = [own, *(style.paragraph for _, style in chain), self._paragraph_defaults]
        properties = [layer for layer in layers if layer is not None]
        outline = next((level for level in map(_outline, properties) if level is not None), _MOST_OUTLINE)
        named = any(style.name.startswith(_HEADING_NAMES) for _, style in chain)
        styles = tuple(each for each, _ in chain)
        return ParagraphLook(
            style=style_id,
            alignment=next((jc for jc in (value(layer, "w:jc") for layer in properties) if jc), ""),
            is_heading=outline < _MOST_OUTLINE or named,
            indent=next((indent for indent in map(_indent, properties) if indent is not None), 0),
            place=self._place(properties, styles),
        )

    def run(self, paragraph_style: str, direct: Element | None) -> RunLook:
        """The look of a run with these properties of its own in a paragraph of that style."""
        own = in_view(direct, self.tracked)
        base = self._styled(paragraph_style, value(own, "w:rStyle") or "")
        if own is None or not _LOOKS.intersection(each.tag for each in own):
            return base
        return RunLook(
            bold=_first(_toggle(own, "w:b"), base.bold),
            hidden=_first(_toggle(own, "w:vanish"), base.hidden),
            struck=_first(_toggle(own, "w:strike"), _toggle(own, "w:dstrike"), base.struck),
            raised=_first(_raised(own), base.raised),
        )

    def _styled(self, paragraph_style: str, run_style: str) -> RunLook:
        key = (paragraph_style, run_style)
        if key not in self._run_cache:
            raised = (_raised(layer) for layer in self._run_layers(*key))
            self._run_cache[key] = RunLook(
                bold=self._toggled(key, "w:b"),
                hidden=self._toggled(key, "w:vanish"),
                struck=self._toggled(key, "w:strike") or self._toggled(key, "w:dstrike"),
                raised=next((each for each in raised if each is not None), False),
            )
        return self._run_cache[key]

    def _toggled(self, key: tuple[str, str], name: str) -> bool:
        """A property that paragraph and character style both switch on is off again (17.7.3)."""
        results = [self._in_chain(style_id, name) for style_id in key]
        if results == [None, None]:
            return bool(_toggle(self._run_defaults, name))
        return bool(results[0]) != bool(results[1])

    def _in_chain(self, style_id: str, name: str) -> bool | None:
        found = (_toggle(style.run, name) for _, style in self._chain(style_id))
        return next((each for each in found if each is not None), None)

    def _run_layers(self, paragraph_style: str, run_style: str) -> Iterator[Element | None]:
        for style_id in (run_style, paragraph_style):
            yield from (style.run for _, style in self._chain(style_id))
        yield self._run_defaults

    def _chain(self, style_id: str) -> Iterator[tuple[str, _Style]]:
        """The style and those it is based on, nearest first; a circle ends where it closes."""
        seen: set[str] = set()
        while style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            style = self._styles[style_id]
            yield style_id, style
            style_id = style.based_on

    def _place(self, layers: list[Element], styles: tuple[str, ...]) -> ListPlace | None:
        """List and level, each from the nearest layer that names it; list 0 is none (17.9.18)."""
        level: int | None = None
        for layer in layers:
            numbering = child_of(layer, "w:numPr")
            if numbering is None or (self.tracked is Tracked.ORIGINAL and child_of(numbering, "w:ins") is not None):
                continue
            level = level if level is not None else number(value(numbering, "w:ilvl"))
            num_id = value(numbering, "w:numId")
            if num_id:
                return ListPlace(num_id, level, styles) if num_id != "0" else None
        return None


def value(parent: Element | None, name: str) -> str:
    """What the child ``name`` of a properties element says; empty where it is absent."""
    found = child_of(parent, name)
    return found.get("w:val", "") if found is not None else ""


def number(text: str) -> int | None:
    """A whole number in an attribute; None where there is none, or none that Word could count to."""
    return int(text) if _WHOLE.fullmatch(text) else None


def is_on(text: str) -> bool:
    """Whether an attribute says yes."""
    return text not in _OFF


def _read_style(item: Element) -> _Style:
    return _Style(
        value(item, "w:basedOn"), value(item, "w:name").lower(), child_of(item, "w:pPr"), child_of(item, "w:rPr")
    )


def _toggle(properties: Element | None, name: str) -> bool | None:
    found = child_of(properties, name)
    return is_on(found.get("w:val", "1")) if found is not None else None


def _raised(properties: Element | None) -> bool | None:
    alignment = value(properties, "w:vertAlign")
    return alignment == "superscript" if alignment else None


def _outline(properties: Element) -> int | None:
    return number(value(properties, "w:outlineLvl"))


def _indent(properties: Element) -> int | None:
    indent = child_of(properties, "w:ind")
    return _twips(indent.get("w:left", indent.get("w:start", ""))) if indent is not None else None


def _twips(measure: str) -> int | None:
    whole = number(measure)
    if whole is not None or measure[-2:] not in _TWIPS_IN:
        return whole
    try:
        return round(float(measure[:-2]) * _TWIPS_IN[measure[-2:]])
    except (ValueError, OverflowError):
        return None


def _first(*candidates: bool | None) -> bool:
    return next((each for each in candidates if each is not None), False)
