"""What readers hand on: lines with layout hints, and the paragraphs that repair makes of them.

A format that knows its paragraphs (DOCX, HTML, Markdown) gives paragraphs at once; text taken out of a PDF gives
lines, and `parsers.repair` finds the paragraphs in them.
"""

from dataclasses import dataclass
from enum import Enum, auto

from parsers.model import SourceRange


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, as it stands there, without its line end."""

    text: str
    number: int
    """From 1."""
    page: int | None = None


class Block(Enum):
    """What the layout alone says about a paragraph."""

    HEADING = auto()
    """Set apart from the running text: a title, a chapter, a caption, a signature."""
    BODY = auto()
    """Running text."""
    UNKNOWN = auto()
    """The layout does not tell."""

    def __reduce_ex__(self, protocol: object) -> tuple[type["Block"], tuple[int]]:
        """Pickled by its value: Debian's Python 3.11.2 would write a call of getattr, which no answer may hold."""
        return Block, (self.value,)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph put together again; white space collapsed, otherwise letter for letter."""

    text: str
    source: SourceRange
    block: Block = Block.UNKNOWN
    struck: bool = False
    """All of it but its number is struck through: the document says that it was removed."""
