"""case: capital against small letters."""

from desktop_app.collation.folding import CLOSE
from desktop_app.collation.normalization import TokenKind
from desktop_app.collation.rules.form import form_of
from desktop_app.collation.rules.passage import Passage


def applies(passage: Passage) -> bool:
    """Whether both sides are the same letters, or the same form of own names, in other capitals."""
    base, own = passage.base.run, passage.own.run
    if len(base) == len(own) == 1 and base[0].kind is own[0].kind is TokenKind.FOLD:
        return base[0].key.endswith(CLOSE) and form_of(base[0]) == form_of(own[0])
    return passage.base.written.casefold() == passage.own.written.casefold()
