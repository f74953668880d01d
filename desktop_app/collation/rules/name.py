"""name: the regulation's own region, body or kind of territory, where the base has its own; expected."""

from desktop_app.collation.names import Named
from desktop_app.collation.normalization import TokenKind
from desktop_app.collation.rules.passage import Passage


def applies(passage: Passage) -> bool:
    """Whether both sides are one fold of a name in the same form."""
    return is_one_fold(passage) and not passage.own.run[0].key.startswith(Named.ADDRESS, 1)


def is_one_fold(passage: Passage) -> bool:
    """Whether both sides are one fold with the same placeholder."""
    base, own = passage.base.run, passage.own.run
    return len(base) == len(own) == 1 and base[0].kind is own[0].kind is TokenKind.FOLD and base[0].key == own[0].key
