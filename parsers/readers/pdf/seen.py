"""Glyphs of a page → those a reader of the page sees; the others with the reason why not.

The rule: text drawn invisible, white on bare paper, or outside the page is left out and put on record. A page on which
nearly all text is invisible is a scan with recognised letters: it is read, and said. Text that something was drawn over
is read and counted, for what covers it may be a see-through mark.
"""

import math
from collections import Counter
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw

from parsers.diagnostics import Diagnostic
from parsers.readers.pdf.drawings import Box, Drawings, address_of
from parsers.readers.pdf.glyphs import Glyphs

_CODES = {
    "invisible": "hidden-text-removed",
    "white": "white-text-removed",
    "off-page": "off-page-text-removed",
}
_RECOGNISED = 0.9
"""Share of a page's letters, 0.0 to 1.0, from which invisible text is the text of the page."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a page; the glyphs left out became spaces, so that places stay."""

    glyphs: Glyphs
    diagnostics: tuple[Diagnostic, ...]


def see(glyphs: Glyphs, textpage: Any, drawings: Drawings, paper: Box, page: int) -> Seen:  # noqa: ANN401
    """The glyphs to be read, and a remark for each kind of text that is not seen; ``page`` from 1."""
    reasons: dict[int, str] = {}
    if drawings.invisible or drawings.white or drawings.covered:
        reasons = _unseen(glyphs, textpage, drawings)
    reasons |= dict.fromkeys(_outside(glyphs, paper), "off-page")
    if not reasons:
        return Seen(glyphs, ())
    counts = Counter(reasons.values())
    remarks: list[Diagnostic] = []
    letters = sum(not letter.isspace() for letter in glyphs.text)
    if counts["invisible"] >= _RECOGNISED * letters:
        remarks.append(Diagnostic("recognised-text", None, page))
        reasons = {index: reason for index, reason in reasons.items() if reason != "invisible"}
    if counts["covered"]:
        remarks.append(Diagnostic("covered-text", None, page, (("count", str(counts["covered"])),)))
    hidden = {index: reason for index, reason in reasons.items() if reason != "covered"}
    for reason in sorted(set(hidden.values())):
        removed = _stretches(glyphs.text, {index for index, why in hidden.items() if why == reason})
        arguments = (("count", str(counts[reason])), ("text", removed))
        remarks.append(Diagnostic(_CODES[reason], None, page, arguments, removed))
    text = "".join(" " if index in hidden else letter for index, letter in enumerate(glyphs.text))
    return Seen(Glyphs(text, glyphs.lefts, glyphs.rights, glyphs.baselines), tuple(remarks))


def _unseen(glyphs: Glyphs, textpage: Any, drawings: Drawings) -> dict[int, str]:  # noqa: ANN401
    """Why each glyph that is not white space is not seen, for those that are not."""
    reasons: dict[int, str] = {}
    for index, letter in enumerate(glyphs.text):
        if letter.isspace():
            continue
        address = address_of(raw.FPDFText_GetTextObject(textpage, index))
        if address in drawings.invisible:
            reasons[index] = "invisible"
        elif address in drawings.white:
            reasons[index] = "white"
        elif address in drawings.covered:
            reasons[index] = "covered"
    return reasons


def _outside(glyphs: Glyphs, paper: Box) -> list[int]:
    """Glyphs whose place is not on the page."""
    if not glyphs.text:
        return []
    is_sound = math.isfinite(sum(glyphs.lefts) + sum(glyphs.rights) + sum(glyphs.baselines))
    across = paper.left <= min(glyphs.lefts) and max(glyphs.rights) <= paper.right
    if is_sound and across and paper.bottom <= min(glyphs.baselines) and max(glyphs.baselines) <= paper.top:
        return []
    return [
        index
        for index, letter in enumerate(glyphs.text)
        if not letter.isspace()
        and not (
            paper.left <= (glyphs.lefts[index] + glyphs.rights[index]) / 2 <= paper.right
            and paper.bottom <= glyphs.baselines[index] <= paper.top
        )
    ]


def _stretches(text: str, places: set[int]) -> str:
    """The letters at ``places``, a space where they do not stand side by side."""
    kept = "".join(letter if index in places else " " for index, letter in enumerate(text))
    return " ".join(kept.split())
