"""What one paragraph of the file holds, before paragraphs whose end was deleted are joined."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

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

    def add(self, text: str, *, bold: bool) -> None:
        """Go on with ``text``."""
        self.pieces.append(text)
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
        joined.has_plain |= content.has_plain
        joined.has_bold |= content.has_bold
        joined.is_contents |= content.is_contents
    return joined
