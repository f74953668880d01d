"""One sentence that says what a divergence is, with its own words. Pure functions."""

import unicodedata
from collections.abc import Iterator

from desktop_app.collation.model import Divergence, DivergenceKind, Row
from desktop_app.export.cell_text import show_spaces
from desktop_app.export.wording import place_name
from desktop_app.messages import Messages

_LONGEST = 60
"""Letters of words quoted in a sentence; longer ones stand beside it in full."""

_PLACED = frozenset({DivergenceKind.MOVED, DivergenceKind.RENUMBERED, DivergenceKind.SPLIT, DivergenceKind.MERGED})


def explain(divergence: Divergence, row: Row, messages: Messages) -> str:
    """What differs and how, for a reader who sees neither text."""
    kind, say = divergence.kind, messages.say
    if kind in (DivergenceKind.MISSING, DivergenceKind.EXTRA):
        return say(f"explanation.{kind}")
    if kind in _PLACED:
        cell = row.cells.get(divergence.regulation)
        own = ", ".join(place_name(item.id, item.kind, messages) for item in cell.provisions) if cell else "–"
        return say(f"explanation.{kind}", own=own, base=place_name(row.label, row.kind, messages))
    base, own = divergence.base_text, divergence.text
    if kind is DivergenceKind.SCRIPT:
        return say("explanation.script", letters="; ".join(_letters(base, own)) or _quoted(own))
    if kind is DivergenceKind.SPACING:
        base, own = show_spaces(base), show_spaces(own)
    how = "replaced" if base and own else "added" if own else "left-out"
    said = say(f"explanation.{how}", base=_quoted(base), own=_quoted(own))
    return f"{said} {say(f'explanation.{kind}')}" if f"explanation.{kind}" in messages.texts else said


def _quoted(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _letters(base: str, own: str) -> Iterator[str]:
    """Each letter that stands for another, once, with the numbers that tell them apart."""
    pairs = zip(unicodedata.normalize("NFC", own), unicodedata.normalize("NFC", base), strict=False)
    if len(base) == len(own):
        for letter, expected in dict.fromkeys(pair for pair in pairs if pair[0] != pair[1]):
            yield f"{letter} U+{ord(letter):04X} → {expected} U+{ord(expected):04X}"
