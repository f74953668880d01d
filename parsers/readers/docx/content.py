"""What one paragraph of the file holds, before paragraphs whose end was deleted are joined."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from parsers.numbering import point_number, subpoint_number

LINE_BREAK = "\n"
_LETTER = re.compile(r"[^\W_]")


class Anchor(NamedTuple):
    """Something that is set elsewhere on the page and belongs to this place of the text."""

    kind: str
    """``"footnote"``, ``"endnote"`` or ``"box"``."""
    element: Element
    leads: bool
    """Whether nothing of the paragraph stands before it."""


@dataclass(slots=True)
class Content:
    """Text, and what hangs on it."""

    pieces: list[str] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    has_plain: bool = False
    """Whether a letter or figure of it is not bold."""
    has_bold: bool = False
    has_struck: bool = False
    unstruck: list[str] = field(default_factory=list)
    """The pieces that are not struck through."""
    is_contents: bool = False
    """Whether it was part of a table of contents, which is left out."""

    @property
    def text(self) -> str:
        """All pieces; breaks of lines are still line feeds."""
        return "".join(self.pieces)

    @property
    def has_text(self) -> bool:
        """Whether it holds more than white space."""
        return any(not piece.isspace() for piece in self.pieces if piece)

    @property
    def is_struck(self) -> bool:
        """Whether all of it but a number typed at its start is struck through."""
        if not self.has_struck:
            return False
        rest = "".join(self.unstruck).strip()
        numbered = point_number(rest) or subpoint_number(rest)
        return not _LETTER.search(numbered.text if numbered else rest)

    def add(self, text: str, *, bold: bool, struck: bool) -> None:
        """Go on with ``text``."""
        self.pieces.append(text)
        if struck and not text.isspace():
            self.has_struck = True
        else:
            self.unstruck.append(text)
        if not (self.has_bold if bold else self.has_plain) and _LETTER.search(text):
            self.has_bold |= bold
            self.has_plain |= not bold

    def anchor(self, kind: str, element: Element) -> None:
        """Hang something on the place reached."""
        self.anchors.append(Anchor(kind, element, leads=not self.has_text))


def join(contents: list[Content]) -> Content:
    """Several as one."""
    joined = Content()
    for content in contents:
        leads = not joined.has_text
        joined.anchors.extend(anchor._replace(leads=anchor.leads and leads) for anchor in content.anchors)
        joined.pieces.extend(content.pieces)
        joined.unstruck.extend(content.unstruck)
        joined.has_struck |= content.has_struck
        joined.has_plain |= content.has_plain
        joined.has_bold |= content.has_bold
        joined.is_contents |= content.is_contents
    return joined
