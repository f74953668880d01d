"""Names that Excel takes for sheets: short, without its reserved characters, each different from the others."""

import re
from collections.abc import Iterable

LONGEST = 31
"""UTF-16 units (Excel specifications and limits)."""

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")

_RESERVED = frozenset({"history"})
"""Excel keeps this name for shared workbooks."""


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """The wanted names, each made valid and told apart by a number where two would be the same but for case.

    >>> sheet_names(["Кесте: а/б", "кесте а б", ""])
    ['Кесте а б', 'кесте а б 2', '-']
    """
    names: list[str] = []
    taken = set(_RESERVED)
    for text in wanted:
        plain = " ".join(_FORBIDDEN.sub(" ", text).split()).strip("' ") or "-"
        name, number = _shorten(plain, LONGEST), 1
        while name.casefold() in taken:
            number += 1
            name = f"{_shorten(plain, LONGEST - len(f' {number}'))} {number}"
        taken.add(name.casefold())
        names.append(name)
    return names


def _shorten(text: str, longest: int) -> str:
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * longest:
        return text
    return units[: 2 * (longest - 1)].decode("utf-16-le", "ignore").rstrip("' ") + "…"
