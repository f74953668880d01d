"""spacing: spaces, invisible and direction characters."""

from desktop_app.collation.folding import CLOSE
from desktop_app.collation.names.mentions import SPACED
from desktop_app.collation.normalization import TokenKind, without_gaps
from desktop_app.collation.rules.form import form_of
from desktop_app.collation.rules.passage import Passage


def applies(passage: Passage) -> bool:
    """Whether both sides are the same but for what separates the letters, inside own names too."""
    base, own = passage.base.run, passage.own.run
    if len(base) == len(own) == 1 and base[0].kind is own[0].kind is TokenKind.FOLD:
        spaced = [token.key.endswith(f" {SPACED}{CLOSE}") for token in (base[0], own[0])]
        return form_of(base[0]) == form_of(own[0]) and spaced[0] is not spaced[1]
    return without_gaps(passage.base.written) == without_gaps(passage.own.written)
