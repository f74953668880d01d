"""Drafts of the act → its paragraphs: where a line break ends one, and what the setting says about each.

A line break is a space, but it ends a paragraph

1. where an empty line follows, or the next line is indented with three or more hard spaces, as older pages of the
   portal set their paragraphs;
2. where the next line begins with a number, and the line before has ended its sentence or that number is the next one;
3. where the next line begins a note of the publisher or a chapter that names itself ("2-тарау.", "Глава 2");
4. everywhere in the caption of an annex: its lines are paragraphs in other formats too.

What is set verbatim (``pre``) is read like plain text. Set apart (HEADING) is what is tagged as a heading, centred or
set to the right, the only filled column at the right of a table, and a short bold paragraph that is no sentence; each
trait only where most of the text lacks it. BODY is what is indented, where chapters are headings. In a table of several
columns nothing but a tag sets apart.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.lines import Block, Line, Paragraph
from parsers.model import Language, SourceRange
from parsers.numbering import PrintedNumber, follows, point_number, subpoint_number
from parsers.readers.html.drafts import LINE_BREAK, Draft
from parsers.readers.html.tree import Element
from parsers.repair import repair
from parsers.repair.joining import join_lines
from parsers.vocabulary import vocabulary

_HARD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_INDENT = re.compile(rf"[ \t{_HARD_SPACES}]*")
_RUN = re.compile(rf"[ \t\f\v\r\n{_HARD_SPACES}]{{2,}}")
_LEAST_INDENT = 3
_FINISHED = re.compile(r"[.;:][\"»”)]*$")
_MOST_TEXT = 0.8
"""Share of all characters from which on a trait is how the text itself is set."""
_BOLD_HEADING = 300
"""Bold paragraphs longer than that are emphasis; the longest title of a regulation measured has 190 characters."""
_CAPTION_LINE = 150
_APART = frozenset({"center", "right", "end"})
_BEGINNINGS = tuple(p for language in Language for p in (vocabulary(language).editorial, vocabulary(language).chapter))
_CAPTIONS = tuple(vocabulary(language).caption for language in Language)


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph and the draft it came from."""

    paragraph: Paragraph
    draft: Draft


def lay_out(elements: Sequence[Element], drafts: Sequence[Draft]) -> tuple[Placed, ...]:
    """The paragraphs of ``drafts`` in order; their line is their ordinal."""
    columns = _Columns(elements, drafts)
    parts = [(text, draft) for draft in drafts for text in _texts(draft)]
    traits = [_traits(text, draft, columns) for text, draft in parts]
    telling = _telling([text for text, _ in parts], traits)
    chapters_marked = any(draft.state.heading and point_number(text) for text, draft in parts)
    placed = []
    for ordinal, ((text, draft), own) in enumerate(zip(parts, traits, strict=True), 1):
        is_body = chapters_marked and (draft.state.indented or _indent(draft.text) >= _LEAST_INDENT)
        block = Block.HEADING if own & telling else Block.BODY if is_body else Block.UNKNOWN
        placed.append(Placed(Paragraph(text, SourceRange(ordinal, ordinal), block, struck=draft.struck), draft))
    return tuple(placed)


def _texts(draft: Draft) -> list[str]:
    """The texts of the paragraphs in ``draft``."""
    lines = draft.text.split(LINE_BREAK)
    if draft.state.verbatim and len(lines) > 1:
        return [paragraph.text for paragraph in repair([Line(text, at) for at, text in enumerate(lines, 1)])[0]]
    every_line = _is_caption([collapse(line) for line in lines])
    groups: list[list[str]] = [[]]
    for line in lines:
        text = collapse(line)
        if not text:
            groups.append([])
        elif groups[-1] and (every_line or _begins_paragraph(line, text, groups[-1])):
            groups.append([text])
        else:
            groups[-1].append(text)
    return [join_lines(group) for group in groups if group]


def collapse(text: str) -> str:
    """``text`` without white space at its ends; a run of white space is one space, a single hard space stays."""
    return _RUN.sub(" ", text).strip()


def _is_caption(lines: Sequence[str]) -> bool:
    filled = [line for line in lines if line]
    names_annex = any(pattern.search(line) for line in filled for pattern in _CAPTIONS)
    return names_annex and all(len(line) <= _CAPTION_LINE for line in filled)


def _begins_paragraph(line: str, text: str, above: Sequence[str]) -> bool:
    if _indent(line) >= _LEAST_INDENT or any(pattern.match(text) for pattern in _BEGINNINGS):
        return True
    numbered = _number(text)
    if numbered is None:
        return False
    before = _number(above[0])
    is_next = before is not None and before[0] == numbered[0] and follows(before[1].number, numbered[1].number)
    return is_next or _FINISHED.search(above[-1]) is not None


def _number(text: str) -> tuple[str, PrintedNumber] | None:
    point, subpoint = point_number(text), subpoint_number(text)
    return (".", point) if point else (")", subpoint) if subpoint else None


def _indent(line: str) -> int:
    """Hard spaces at the start."""
    match = _INDENT.match(line.lstrip(LINE_BREAK))
    return sum(character not in " \t" for character in match[0]) if match else 0


def _traits(text: str, draft: Draft, columns: "_Columns") -> frozenset[str]:
    traits = {"heading"} if draft.state.heading else set()
    if not columns.is_grid(draft.state.cell):
        if draft.state.align in _APART or columns.is_right(draft.state.cell):
            traits.add("aligned")
        if draft.bold and len(text) <= _BOLD_HEADING and text[-1] not in ".;:,":
            traits.add("bold")
    return frozenset(traits)


def _telling(texts: Sequence[str], traits: Sequence[frozenset[str]]) -> set[str]:
    whole = sum(map(len, texts))
    shares = Counter[str]()
    for text, own in zip(texts, traits, strict=True):
        shares.update(dict.fromkeys(own, len(text)))
    return {trait for trait, length in shares.items() if length < _MOST_TEXT * whole or trait == "heading"}


class _Columns:
    """Which columns of the page's tables hold text."""

    def __init__(self, elements: Sequence[Element], drafts: Sequence[Draft]) -> None:
        self._elements = elements
        self._places = dict(self._place_cells())
        self._filled: dict[int, set[int]] = defaultdict(set)
        self._widths: dict[int, int] = defaultdict(int)
        for table, column in self._places.values():
            self._widths[table] = max(self._widths[table], column + 1)
        for cell in {draft.state.cell for draft in drafts} - {-1}:
            self._fill(cell)

    def is_grid(self, cell: int) -> bool:
        """Whether more than one column of the cell's table holds text."""
        return cell >= 0 and len(self._filled[self._places[cell][0]]) > 1

    def is_right(self, cell: int) -> bool:
        """Whether the cell's table has several columns and only the last holds text."""
        if cell < 0:
            return False
        table = self._places[cell][0]
        return self._widths[table] > 1 and self._filled[table] == {self._widths[table] - 1}

    def _place_cells(self) -> Iterator[tuple[int, tuple[int, int]]]:
        """Cells with their table and last column; a cell outside any table has -1."""
        ends: dict[int, int] = defaultdict(int)
        for index, element in enumerate(self._elements):
            if element.name in ("td", "th"):
                span = element.attributes.get("colspan", "1")
                width = min(int(span), 1000) if span.isascii() and span.isdigit() and len(span) < 5 else 1
                ends[element.parent] += max(1, width)
                yield index, (self._table(element.parent), ends[element.parent] - 1)

    def _table(self, index: int) -> int:
        while index >= 0 and self._elements[index].name in ("tr", "tbody", "thead", "tfoot"):
            index = self._elements[index].parent
        return index

    def _fill(self, cell: int) -> None:
        """Note a filled cell, and those its table stands in."""
        at = cell
        while at >= 0:
            if at in self._places:
                table, column = self._places[at]
                if column in self._filled[table]:
                    return
                self._filled[table].add(column)
            at = self._elements[at].parent
