"""One rule per kind of difference in words; the first that fits, in the contract's order, names the kind."""

from collections.abc import Callable
from typing import Final

from desktop_app.collation.model import DivergenceKind
from desktop_app.collation.rules import (
    address,
    case,
    form,
    name,
    number,
    punctuation,
    script,
    spacing,
    spelling,
    wording,
)
from desktop_app.collation.rules.passage import Passage, RowContext, Side

__all__ = ["RULES", "Passage", "RowContext", "Side", "kind_of"]

RULES: Final[tuple[tuple[DivergenceKind, Callable[[Passage], bool]], ...]] = (
    (DivergenceKind.NAME, name.applies),
    (DivergenceKind.ADDRESS, address.applies),
    (DivergenceKind.NUMBER, number.applies),
    (DivergenceKind.WORDING, wording.names_another),
    (DivergenceKind.WORDING, wording.negates),
    (DivergenceKind.FORM, form.applies),
    (DivergenceKind.SCRIPT, script.applies),
    (DivergenceKind.SPELLING, spelling.applies),
    (DivergenceKind.PUNCTUATION, punctuation.applies),
    (DivergenceKind.SPACING, spacing.applies),
    (DivergenceKind.CASE, case.applies),
)


def kind_of(passage: Passage) -> DivergenceKind:
    """The kind of the difference; wording where no rule explains it."""
    return next((kind for kind, applies in RULES if applies(passage)), DivergenceKind.WORDING)
