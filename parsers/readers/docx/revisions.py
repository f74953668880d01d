"""Tracked changes: which of two texts a document shows, the one before or the one after them."""

from collections.abc import Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element

from parsers.readers.docx.ledger import Ledger
from parsers.readers.docx.markup import child_of
from parsers.readers.reading import Tracked

CONTAINERS: Mapping[str, str] = MappingProxyType(
    {"w:ins": "insertions", "w:del": "deletions", "w:moveTo": "moves", "w:moveFrom": "moves"}
)
"""Elements that hold changed text, or mark a paragraph's end as changed, and what they are counted as."""

_AS_CONTAINER = {"w:cellIns": "w:ins", "w:cellDel": "w:del"}
_LEFT_OUT = {Tracked.FINAL: ("w:del", "w:moveFrom"), Tracked.ORIGINAL: ("w:ins", "w:moveTo")}
_LEFT_OUT_CELLS = {Tracked.FINAL: "w:cellDel", Tracked.ORIGINAL: "w:cellIns"}
_FORMER = {"w:pPr": "w:pPrChange", "w:rPr": "w:rPrChange"}


def leaves_out(tag: str, tracked: Tracked) -> bool:
    """Whether the text inside such an element is not part of the text chosen."""
    return tag in _LEFT_OUT[tracked]


def is_left_out(properties: Element | None, tracked: Tracked) -> bool:
    """Whether the paragraph's end, the row or the cell with these properties is not there in the text chosen."""
    marks = (*_LEFT_OUT[tracked], _LEFT_OUT_CELLS[tracked])
    return any(child_of(properties, mark) is not None for mark in marks)


def count_change(ledger: Ledger, tag: str) -> None:
    """Count one tracked change; a move has two ends and is counted at the first."""
    ledger.count("tracked-changes", CONTAINERS[tag], times=0 if tag == "w:moveTo" else 1)


def count_changes(ledger: Ledger, properties: Element | None) -> None:
    """Count the changes of a paragraph's end, a row or a cell."""
    for mark in properties if properties is not None else ():
        tag = _AS_CONTAINER.get(mark.tag, mark.tag)
        if tag in CONTAINERS:
            count_change(ledger, tag)


def in_view(properties: Element | None, tracked: Tracked) -> Element | None:
    """The properties of a paragraph or run as they were before the tracked change of them, where that is asked for."""
    if properties is None or tracked is Tracked.FINAL:
        return properties
    former = child_of(properties, _FORMER.get(properties.tag, ""), properties.tag)
    return properties if former is None else former
