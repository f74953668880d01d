"""A regulation's provisions as a list that can be cut and joined, and back, with ids as in the public contract."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from parsers.model import Provision, ProvisionKind, Regulation

_COUNTED = (ProvisionKind.PARAGRAPH, ProvisionKind.GROUP, ProvisionKind.ITEM)


@dataclass(frozen=True, slots=True)
class Node:
    """One provision and whom it belongs to, by marks that no edit changes."""

    mark: str
    """The id before any edit; of a new provision a name of its own."""
    above: str | None
    """Mark of the parent."""
    provision: Provision


def nodes_of(regulation: Regulation) -> list[Node]:
    """The provisions in reading order."""
    return [Node(item.id, item.parent, item) for item in regulation.provisions]


def new_node(mark: str, like: Node, text: str, number: str | None) -> Node:
    """A provision that stands beside another of its kind."""
    provision = replace(like.provision, text=text, number=number, deleted=False, editorial=False)
    return Node(mark, like.above, provision)


def with_number(node: Node, number: str | None) -> Node:
    """The same provision under another number."""
    return replace(node, provision=replace(node.provision, number=number))


def with_text(node: Node, text: str) -> Node:
    """The same provision with another text."""
    return replace(node, provision=replace(node.provision, text=text))


def numbered_on(nodes: Sequence[Node], above: str | None) -> list[Node]:
    """The nodes, subpoints under one parent numbered from 1 on as a typist would; with None the points, throughout."""
    count = 0
    result = []
    for node in nodes:
        is_point = node.provision.kind is ProvisionKind.POINT
        if is_point if above is None else node.above == above and node.provision.kind is ProvisionKind.SUBPOINT:
            count += 1
            node = with_number(node, str(count))
        result.append(node)
    return result


def regulation_of(regulation: Regulation, nodes: Iterable[Node]) -> tuple[Regulation, Mapping[str, str]]:
    """The regulation with these provisions, and for each of their ids its mark."""
    ids: dict[str | None, str | None] = {None: None}
    seen: Counter[str] = Counter()
    provisions: list[Provision] = []
    marks: dict[str, str] = {}
    last = "title"
    for node in nodes:
        # A note of the publisher hangs on whatever stands above it.
        above = last if node.provision.editorial else ids[node.above]
        name = _name(node.provision, above, last, seen)
        ids[node.mark] = name
        marks[name] = node.mark
        provisions.append(replace(node.provision, id=name, parent=above))
        last = last if node.provision.editorial else name
    return replace(regulation, provisions=tuple(provisions)), marks


def _name(provision: Provision, above: str | None, last: str, seen: Counter[str]) -> str:
    if provision.kind is ProvisionKind.TITLE:
        return "title"
    if provision.kind is ProvisionKind.CHAPTER:
        return _counted("ch", seen)
    if provision.editorial:
        return _counted(f"{last}/note", seen)
    if provision.kind in _COUNTED or provision.kind is ProvisionKind.NOTE:
        return _counted(f"{above}/", seen)
    in_point = provision.kind is ProvisionKind.SUBPOINT and above is not None
    name = f"{above}.{provision.number}" if in_point else f"{provision.number}"
    seen[name] += 1
    return name if seen[name] == 1 else f"{name}~{seen[name]}"


def _counted(before: str, seen: Counter[str]) -> str:
    seen[before] += 1
    return f"{before}{seen[before]}"
