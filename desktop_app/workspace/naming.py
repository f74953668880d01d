"""Names that tell documents apart, and with them the ids of their regulations.

The rule is the contract's: the file name, with as many parent folders as tell equal names apart, always with "/".
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from parsers.diagnostics import ParseResult


def document_names(paths: Sequence[str]) -> list[str]:
    """The shortest end of each path that no other of the paths ends with; all paths must be of different files.

    >>> document_names(["/a/x/order.txt", "/b/x/order.txt", "/b/x/list.txt"])
    ['a/x/order.txt', 'b/x/order.txt', 'list.txt']
    """
    parts = [Path(path).absolute().parts for path in paths]
    endings: dict[tuple[str, ...], int] = {}
    for path in parts:
        for length in range(1, len(path) + 1):
            endings[path[-length:]] = endings.get(path[-length:], 0) + 1
    return ["/".join(_shortest_unique(path, endings)) for path in parts]


def _shortest_unique(path: tuple[str, ...], endings: dict[tuple[str, ...], int]) -> tuple[str, ...]:
    return next((path[-length:] for length in range(1, len(path)) if endings[path[-length:]] == 1), path)


def rename(result: ParseResult, name: str) -> ParseResult:
    """The same document, the ids of its regulations beginning with this name instead of the plain file name."""
    ids = {item.id: f"{name}#{item.id.rpartition('#')[2]}" for item in result.document.regulations}
    if all(old == new for old, new in ids.items()):
        return result
    regulations = tuple(replace(item, id=ids[item.id]) for item in result.document.regulations)
    diagnostics = tuple(
        replace(item, arguments=tuple((key, ids.get(value, value)) for key, value in item.arguments))
        for item in result.diagnostics
    )
    return ParseResult(replace(result.document, regulations=regulations), diagnostics)
