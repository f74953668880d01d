"""spacing: spaces, invisible and direction characters."""

from desktop_app.collation.normalization import without_gaps
from desktop_app.collation.rules.passage import Passage


def applies(passage: Passage) -> bool:
    """Whether both sides are the same but for what separates the letters."""
    return without_gaps(passage.base.written) == without_gaps(passage.own.written)
