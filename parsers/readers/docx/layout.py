"""What the setting of a paragraph says about it: set apart as a heading, or not.

A trait (centred, bold, a heading style, …) sets a paragraph apart only where most of the text lacks it: a document
that is bold from end to end has no bold headings. What is not set apart is UNKNOWN and not BODY, for departments type
chapters as plain lines too, and `parsers.structure` tells those by their words and numbers. BODY are notes only.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.lines import Block, Paragraph
from parsers.model import SourceRange
from parsers.readers.docx.content import Content
from parsers.readers.docx.styles import ParagraphLook

_APART = frozenset({"center", "right", "end"})
_RIGHT_HALF = 4_000
"""Twips, 7 cm: a line that begins there stands in the right half of an A4 page, where captions are put."""
_MOST_TEXT = 0.8
"""Share of all characters from which on a trait is how the text itself is set."""
_BOLD_HEADING = 300
"""Bold paragraphs longer than that are emphasis; the longest title of a regulation measured has 190 characters."""
_OPEN_END = ".;:,"
_NOTE = "note"


@dataclass(frozen=True, slots=True)
class Draft:
    """A paragraph as it will be handed on, its block not decided yet."""

    text: str
    first: int
    last: int
    """Ordinals of the first and the last paragraph of the file it was made of."""
    traits: frozenset[str]
    struck: bool = False
    """All of it but its number is struck through."""


def traits_of(look: ParagraphLook, content: Content, *, in_grid: bool) -> frozenset[str]:
    """What is special about the setting; in a table of several columns only a heading style counts."""
    traits = {f"style {look.style}"} if look.is_heading else set()
    if not in_grid:
        if look.alignment in _APART:
            traits.add("aligned")
        elif look.indent >= _RIGHT_HALF and look.place is None:
            traits.add("indented")
        if content.has_bold and not content.has_plain:
            traits.add("bold")
    return frozenset(traits)


NOTE_TRAITS = frozenset({_NOTE})
"""Of a footnote or endnote: surely no heading."""
CAPTION_TRAITS = frozenset({"aligned"})
"""Of the only filled column of a table, at its right: the way captions are put into the right half of a page."""


def paragraphs_of(drafts: Sequence[Draft]) -> tuple[Paragraph, ...]:
    """The paragraphs with their blocks."""
    whole = sum(len(draft.text) for draft in drafts)
    shares = Counter[str]()
    for draft in drafts:
        shares.update(dict.fromkeys(draft.traits, len(draft.text)))
    telling = {trait for trait, length in shares.items() if length < whole * _MOST_TEXT}
    return tuple(
        Paragraph(draft.text, SourceRange(draft.first, draft.last), _block(draft, telling), draft.struck)
        for draft in drafts
    )


def _block(draft: Draft, telling: set[str]) -> Block:
    if _NOTE in draft.traits:
        return Block.BODY
    traits = draft.traits & telling
    if traits - {"bold"}:
        return Block.HEADING
    is_short = len(draft.text) <= _BOLD_HEADING and draft.text[-1] not in _OPEN_END
    return Block.HEADING if traits and is_short else Block.UNKNOWN
