"""What one paragraph of the file holds, before paragraphs whose end was deleted are joined."""

from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

LINE_BREAK = "\n"


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
    plain_letters: int = 0
    """Letters and figures that are not bold."""
    bold_letters: int = 0
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
        letters = sum(map(str.isalnum, text))
        if bold:
            self.bold_letters += letters
        else:
            self.plain_letters += letters

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
        joined.plain_letters += content.plain_letters
        joined.bold_letters += content.bold_letters
        joined.is_contents |= content.is_contents
    return joined
