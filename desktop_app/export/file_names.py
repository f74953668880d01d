"""Names that every common file system takes for a file, as near to what is wanted as can be."""

import re
from collections.abc import Iterable

_MOST_BYTES = 200
"""UTF-8 bytes of a name without its ending: file systems take 255, and a copy adds a word or a number."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')

_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
"""Devices of Windows, with any ending."""


def file_names(wanted: Iterable[str], ending: str) -> list[str]:
    """The wanted names with the ending, each made valid and told apart by a number where they differ in case at most.

    >>> file_names(["Абай: 1/2", "абай 1 2", "con", ""], ".xlsx")
    ['Абай 1 2.xlsx', 'абай 1 2 2.xlsx', '_con.xlsx', '-.xlsx']
    """
    names: list[str] = []
    taken: set[str] = set()
    for text in wanted:
        plain = _shorten(" ".join(_FORBIDDEN.sub(" ", text).split())).strip(". ") or "-"
        if plain.partition(".")[0].casefold() in _RESERVED:
            plain = f"_{plain}"
        name, number = plain, 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain} {number}"
        taken.add(name.casefold())
        names.append(name + ending)
    return names


def _shorten(text: str) -> str:
    return text.encode("utf-8", "replace")[:_MOST_BYTES].decode("utf-8", "ignore")
