"""Rows and cells of a table as a reader sees them: in their order, each merged cell once."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from parsers.readers.docx.markup import child_of
from parsers.readers.docx.styles import value

_TEXTS = frozenset({"w:t", "w:delText", "w:sym", "m:t"})


def rows(table: Element) -> Iterator[Element]:
    """The rows of ``table``, also those inside content controls; not those of tables in its cells."""
    return _children(table, "w:tr")


def cells(row: Element) -> Iterator[Element]:
    """The cells of ``row`` in the same way."""
    return _children(row, "w:tc")


def is_continued(cell: Element) -> bool:
    """Whether ``cell`` is the hidden rest of a cell that was merged with it, above or to the left."""
    properties = child_of(cell, "w:tcPr")
    merges = (child_of(properties, "w:vMerge"), child_of(properties, "w:hMerge"))
    return any(merge is not None and merge.get("w:val", "continue") == "continue" for merge in merges)


def is_grid(table: Element) -> bool:
    """Whether more than one column holds text; a table of one column is a frame around running text."""
    return len(_filled_columns(table)) > 1


def is_right_column(table: Element) -> bool:
    """Whether there are several columns and only the last holds text."""
    widths = [sum(map(_span, cells(row))) for row in rows(table)]
    return max(widths, default=0) > 1 and _filled_columns(table) == {max(widths) - 1}


def _filled_columns(table: Element) -> set[int]:
    filled = set()
    for row in rows(table):
        column = 0
        for cell in cells(row):
            column += _span(cell)
            if any(each.tag in _TEXTS and (each.text or each.get("w:char")) for each in cell.iter()):
                filled.add(column - 1)
    return filled


def _span(cell: Element) -> int:
    span = value(child_of(cell, "w:tcPr"), "w:gridSpan")
    return min(int(span), 63) if span.isascii() and span.isdigit() and 0 < len(span) < 4 else 1


def _children(parent: Element, tag: str) -> Iterator[Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag not in ("w:tr", "w:tc", "w:tbl", "w:p"):
            yield from _children(child, tag)
