"""A regulation as the rules of form see it: what stands below what; and what they find."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from parsers.model import Provision, ProvisionKind, Regulation

_LISTED = frozenset({ProvisionKind.GROUP, ProvisionKind.ITEM})


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault at one place."""

    code: str
    provision: str
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """One regulation; notes of the publisher are left out."""

    regulation: Regulation
    provisions: Mapping[str, Provision]
    """By id, in reading order."""
    children: Mapping[str | None, Sequence[Provision]]
    """By the parent's id, in reading order."""

    @property
    def is_list_of_positions(self) -> bool:
        """Whether it lists posts, not rules; its points are headings."""
        return any(provision.kind in _LISTED for provision in self.provisions.values())

    def lists(self) -> Iterable[tuple[Provision | None, Sequence[Provision]]]:
        """The subpoints that stand together, each list with what stands above it."""
        for parent, children in self.children.items():
            subpoints = [child for child in children if child.kind is ProvisionKind.SUBPOINT]
            if subpoints:
                yield self.provisions.get(parent or ""), subpoints

    def point_of(self, provision: Provision) -> Provision | None:
        """The point that a provision is or stands in."""
        above: Provision | None = provision
        while above is not None and above.kind is not ProvisionKind.POINT:
            above = self.provisions.get(above.parent or "")
        return above


def outline_of(regulation: Regulation) -> Outline:
    """The outline of a regulation."""
    provisions = {provision.id: provision for provision in regulation.provisions if not provision.editorial}
    children: dict[str | None, list[Provision]] = {}
    for provision in provisions.values():
        children.setdefault(provision.parent, []).append(provision)
    return Outline(regulation, provisions, children)
