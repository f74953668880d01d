"""Rows in the making: entries in blocks, blocks in drafts; changed only while `alignment` works, never handed out.

An entry is one provision of one regulation. Entries of different regulations that say the same are one block from the
start, so that all later work is done once per text and not once per regulation. A draft is a row to be: blocks of
which no two hold the same regulation.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop_app.collation.families import Family
from desktop_app.collation.folding import FoldedText, Folder
from parsers.model import Provision, ProvisionKind, Regulation, Role

_CLASSES = {
    ProvisionKind.TITLE: 0,
    ProvisionKind.CHAPTER: 1,
    ProvisionKind.POINT: 2,
    ProvisionKind.SUBPOINT: 2,
    ProvisionKind.PARAGRAPH: 2,
    ProvisionKind.GROUP: 3,
    ProvisionKind.ITEM: 4,
    ProvisionKind.NOTE: 5,
}
"""Kinds of one class may stand in one row: what one regulation numbers, another may not."""
_KNOWN_BY_ROLE = (Role.LOCATION, Role.FULL_NAME)
POSITIONS_AND_GROUPS = (ProvisionKind.GROUP, ProvisionKind.ITEM)
"""Kinds that only lists of positions have."""
_IN_LISTS = (*POSITIONS_AND_GROUPS, ProvisionKind.NOTE)


@dataclass(slots=True, eq=False)
class Entry:
    """One provision of one regulation."""

    regulation: int
    """Its regulation's place in the family."""
    place: int
    """Its place among the regulation's provisions, publisher's notes left out."""
    provision: Provision
    folded: FoldedText
    parent: "Entry | None"
    known_place: str
    """Name of the place it is known by whatever it says: the title, the points of address and full name, and a point
    that heads the regulation's only list of tasks, functions, rights or powers."""
    children: "list[Entry]" = field(default_factory=list)
    block: "Block" = field(init=False)

    @property
    def draft(self) -> "Draft | None":
        """The row it stands in so far."""
        return self.block.draft

    @property
    def parent_draft(self) -> "Draft | None":
        """The row its parent stands in so far."""
        return self.parent.block.draft if self.parent else None


@dataclass(slots=True, eq=False)
class Block:
    """Entries of different regulations that say the same at the same sort of place."""

    key: str
    kind_class: int
    role: Role | None
    entries: dict[int, Entry]
    """By the regulation's place in the family, ascending."""
    draft: "Draft | None" = None

    @property
    def first(self) -> Entry:
        """The entry of the first regulation."""
        return next(iter(self.entries.values()))


@dataclass(slots=True, eq=False)
class Draft:
    """A row to be."""

    blocks: list[Block] = field(default_factory=list)
    _main: Block | None = None
    """The main block, once it was asked for and until something changes: it is asked for with every regulation."""
    _held: dict[int, Entry] = field(default_factory=dict)
    """The entries of all blocks by regulation: a row has as many texts as there are ways to write it."""

    def holds(self, regulation: int) -> bool:
        """Whether the regulation has an entry here."""
        return regulation in self._held

    def entry(self, regulation: int) -> Entry | None:
        """The regulation's entry."""
        return self._held.get(regulation)

    def entries(self) -> dict[int, Entry]:
        """All entries, in the order of the regulations."""
        return dict(sorted(self._held.items()))

    @property
    def main_block(self) -> Block:
        """The block of most regulations; of equals the one that holds the first regulation."""
        if self._main is None:
            self._main = max(self.blocks, key=_weight_of)
        return self._main

    def add(self, block: Block) -> None:
        """Take the block in."""
        self._main = None
        block.draft = self
        self.blocks.append(block)
        self._held |= block.entries

    def remove(self, block: Block) -> None:
        """Let the block go."""
        self._main = None
        block.draft = None
        self.blocks.remove(block)
        for regulation in block.entries:
            del self._held[regulation]

    def lose(self, entry: Entry) -> None:
        """Let one entry of a block go, and the block if nothing is left of it."""
        self._main = None
        entry.block.entries.pop(entry.regulation, None)
        self._held.pop(entry.regulation, None)
        if not entry.block.entries:
            self.remove(entry.block)


def _weight_of(block: Block) -> tuple[int, int]:
    return len(block.entries), -block.first.regulation


def entries_of(family: Family, folder: Folder) -> list[list[Entry]]:
    """The entries of each regulation in reading order; notes of the publisher have none."""
    return [_entries(number, family, folder) for number in range(len(family.regulations))]


def _entries(number: int, family: Family, folder: Folder) -> list[Entry]:
    regulation = family.regulations[number]
    own = folder.own(regulation)
    heads = _heads_of_lists(regulation)
    by_id: dict[str, Entry] = {}
    entries: list[Entry] = []
    for provision in regulation.provisions:
        if provision.editorial:
            continue
        parent = by_id.get(provision.parent) if provision.parent else None
        folded = folder.fold(provision, own, regulation.address)
        known_place = heads.get(provision.id) or _known_place(provision, regulation, is_first=not entries)
        entry = Entry(number, len(entries), provision, folded, parent, known_place)
        if parent is not None:
            parent.children.append(entry)
        by_id[provision.id] = entry
        entries.append(entry)
    return entries


def _heads_of_lists(regulation: Regulation) -> dict[str, str]:
    """Ids of the points that head a list → the role, where no other point of the regulation has that role."""
    above = {item.parent for item in regulation.provisions if item.kind is ProvisionKind.SUBPOINT}
    roles = Counter(item.role for item in regulation.provisions if item.kind is ProvisionKind.POINT)
    return {
        item.id: str(item.role)
        for item in regulation.provisions
        if item.id in above and item.kind is ProvisionKind.POINT and item.role is not None and roles[item.role] == 1
    }


def _known_place(provision: Provision, regulation: Regulation, *, is_first: bool) -> str:
    is_point = provision.kind is ProvisionKind.POINT
    # A point of a list of positions that stands for itself begins with its own heading instead of a title.
    if provision.kind is ProvisionKind.TITLE or (is_point and is_first and not regulation.partial):
        return ProvisionKind.TITLE
    return str(provision.role) if is_point and provision.role in _KNOWN_BY_ROLE else ""


Sort = tuple[object, ...]


def blocks_of(entries: Iterable[Sequence[Entry]]) -> list[Block]:
    """All entries in blocks: same kind, role and folded text, in lists of positions also the same heading.

    What some regulation says more than once must also follow the same text to be one block; where even that is
    repeated, the first goes with the others' first, and so on.
    """
    regulations = [[(_sort(entry), entry) for entry in regulation] for regulation in entries]
    repeated = {
        sort
        for regulation in regulations
        for sort, times in Counter(sort for sort, _ in regulation).items()
        if times > 1
    }
    blocks: dict[Sort, Block] = {}
    for regulation in regulations:
        seen: Counter[Sort] = Counter()
        before = ""
        for sort, entry in regulation:
            place = (*sort, before) if sort in repeated else sort
            seen[place] += 1
            signature = (*place, seen[place])
            before = entry.folded.key
            if signature not in blocks:
                kind_class = _CLASSES[entry.provision.kind]
                blocks[signature] = Block(entry.folded.key, kind_class, entry.provision.role, {})
            blocks[signature].entries[entry.regulation] = entry
            entry.block = blocks[signature]
    return list(blocks.values())


def _sort(entry: Entry) -> Sort:
    provision = entry.provision
    heading = entry.parent.folded.key if entry.parent and provision.kind in _IN_LISTS else ""
    # What was removed says nothing of itself: only its place tells which provision it was.
    place = provision.id if provision.deleted else ""
    return provision.kind, provision.role, place, entry.folded.key, heading
