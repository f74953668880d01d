"""What every reader takes and gives: bytes of one format → lines or paragraphs, and what was noticed on the way.

A reader of a format that knows its paragraphs gives paragraphs; one that only sees wrapped lines gives lines, and
`parsers.repair` puts paragraphs together. A reader touches neither network nor any other file.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from parsers.diagnostics import Diagnostic
from parsers.lines import Line, Paragraph


class Tracked(StrEnum):
    """Which side of tracked changes (DOCX) and of ``<del>``/``<ins>`` (HTML) is the text."""

    FINAL = "final"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class ReaderOptions:
    """What the user may decide about reading."""

    tracked: Tracked = Tracked.FINAL
    encoding: str | None = None
    """Encoding of plain text and HTML, where the user knows better than the scoring; a name Python knows."""


DEFAULT_OPTIONS: Final = ReaderOptions()
"""What a reader does where the user decided nothing."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of one file: either ``lines`` or ``paragraphs`` is filled."""

    format: str
    """``"txt"``, ``"pdf"``, ``"docx"``, ``"html"``, ``"md"``, …: what the content is, whatever the extension says."""
    lines: tuple[Line, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    encoding: str | None = None
    """In which the bytes were decoded, where that was a choice."""
