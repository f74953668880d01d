"""address: the parts of the regulation's own address, where the base has its own; expected."""

from desktop_app.collation.names import Named
from desktop_app.collation.rules.name import is_one_fold
from desktop_app.collation.rules.passage import Passage


def applies(passage: Passage) -> bool:
    """Whether both sides are the folded parts of an address."""
    return is_one_fold(passage) and passage.own.run[0].key.startswith(Named.ADDRESS, 1)
