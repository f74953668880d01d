"""Where a text that is searched for stands in other texts. Pure functions.

Case is ignored letter by letter, so that hits are spans of the text as it stands.
"""

import re

Needle = re.Pattern[str]


def make_needle(text: str) -> Needle | None:
    """What finds the text in any case, its spaces in any number; None for a text without letters."""
    words = text.split()
    return re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE) if words else None


def find_hits(needle: Needle | None, text: str) -> tuple[tuple[int, int], ...]:
    """Start and end in code points of all places; none without a needle."""
    return tuple(found.span() for found in needle.finditer(text)) if needle is not None else ()
