"""Lines of one paragraph → its text: spaces collapsed, breaks undone at hyphens, marks, brackets, quotation marks."""

import re
from collections.abc import Sequence

_CLOSING = re.compile(r"[;:,.!?…)\]}»”%]")
_SPACES = re.compile(r"[ \t\f\v\r\n]+")
_HYPHENS = "-\u2010\u2011–"


def join_lines(texts: Sequence[str]) -> str:
    """One text of ``texts``; every character but white space is kept, in order."""
    joined = ""
    for text in texts:
        part = _SPACES.sub(" ", text).strip()
        if not joined:
            joined = part
        elif part:
            joined += _separator(joined, part) + part
    return joined


def _separator(before: str, after: str) -> str:
    """What stood at the line break between ``before`` and ``after``: nothing, or a space."""
    if _CLOSING.match(after) or before[-1] in "([{«“":
        return ""
    if before[-1] in _HYPHENS:
        return "" if len(before) > 1 and not before[-2].isspace() else " "
    if after[0] in _HYPHENS and len(after) > 1 and not after[1].isspace() and before[-1].isdigit():
        return ""
    if before[-1] == '"' and (len(before) == 1 or before[-2] in " ("):
        return ""
    if after[0] == '"' and (len(after) == 1 or not after[1].isalnum()):
        return ""
    return " "
