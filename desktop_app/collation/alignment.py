"""Provisions of n regulations into one table per family: equal texts, then the best fit of the rest, then the order."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from desktop_app.collation.aligned import AlignedCell, AlignedFamilies, AlignedFamily, AlignedRow
from desktop_app.collation.drafts import POSITIONS_AND_GROUPS, Block, Draft, Entry, blocks_of, entries_of
from desktop_app.collation.families import Family, group
from desktop_app.collation.folding import Folder, join
from desktop_app.collation.grammar import grammar_of
from desktop_app.collation.matching import Fitness
from desktop_app.collation.model import MatchedBy
from desktop_app.collation.names import names_of
from desktop_app.collation.notes import Note, notes_of
from desktop_app.collation.options import ALIGNMENT, POSITIONS, AlignmentOptions
from desktop_app.collation.placing import Placing, by_typicality
from desktop_app.collation.positions import Positions
from desktop_app.collation.row_order import order_in_groups
from desktop_app.collation.splits import Parts, find_parts
from desktop_app.collation.stems import WeightedStems
from desktop_app.collation.words import words_of
from parsers.model import Checkpoint, ProvisionKind, Regulation, pass_by


def align_families(
    regulations: Sequence[Regulation], *, together: bool = False, checkpoint: Checkpoint = pass_by
) -> AlignedFamilies:
    """Group the regulations into families and put the corresponding provisions of each family into the same rows.

    A family is one language and one agency, with ``together`` one language. Rows follow the majority's order; an
    extra row stands after the row it follows in its own regulation. Every provision stands in exactly one cell. The
    result is the same whatever the order of the regulations. ``checkpoint(done, total)`` is called for every
    regulation and often while one is placed, and may raise; that exception passes through.
    """
    families = group(regulations, together=together)
    passes = 1 + ALIGNMENT.rounds
    total = passes * sum(len(family.regulations) for family in families)
    aligned: list[AlignedFamily] = []
    done = 0
    for family in families:
        if len(family.regulations) > 1:
            aligned.append(_align(family, ALIGNMENT, _from(done, total, checkpoint)))
        done += passes * len(family.regulations)
        checkpoint(done, total)
    alone = tuple(family.regulations[0] for family in families if len(family.regulations) == 1)
    return AlignedFamilies(tuple(aligned), alone, words_of(regulations))


def _from(begin: int, total: int, checkpoint: Checkpoint) -> Checkpoint:
    return lambda done, _: checkpoint(begin + done, total)


def _align(family: Family, options: AlignmentOptions, checkpoint: Checkpoint) -> AlignedFamily:
    entries = entries_of(family, Folder(names_of(family.regulations)))
    blocks = blocks_of(entries)
    stem = grammar_of(family.language).stem
    stems = WeightedStems({block.key for block in blocks}, stem, options.least_similarity)
    positions = Positions(entries, stems, family.language, POSITIONS)
    placing = Placing(entries, blocks, Fitness(stems, positions, options, entries), stems)
    order = by_typicality(entries, [regulation.partial for regulation in family.regulations])
    for done, regulation in enumerate(order):
        placing.place(regulation, partial(checkpoint, done, len(order)))
        checkpoint(done, len(order))
    for round_number in range(1, options.rounds + 1):
        seen: set[Block] = set()
        changes = 0
        for done, regulation in enumerate(order):
            breathe = partial(checkpoint, round_number * len(order) + done, len(order))
            changes += placing.reconsider(regulation, seen, breathe)
            breathe()
        if not changes:
            break
    parts = find_parts(placing.drafts, entries, stems, options)
    return AlignedFamily(family, _rows(family, entries, placing.drafts, parts, stems))


def _rows(
    family: Family, entries: Sequence[Sequence[Entry]], drafts: Iterable[Draft], parts: Parts, stems: WeightedStems
) -> tuple[AlignedRow, ...]:
    held = [draft for draft in drafts if draft.blocks]
    numbers: dict[Draft, int] = {draft: number for number, draft in enumerate(held)}
    row_of = _rows_of_entries(held, numbers, parts)
    notes = notes_of(family, entries, row_of, len(held))
    sequences = [
        tuple(dict.fromkeys(_sequence(regulation, entries[regulation], row_of, notes)))
        for regulation in range(len(entries))
    ]
    order = order_in_groups(sequences, _groups_of(held, numbers))
    place = {number: index for index, number in enumerate(order)}
    merged: dict[int, dict[str, int]] = {}
    for (draft, number), root in parts.merged.items():
        merged.setdefault(numbers[draft], {})[family.regulations[number].id] = place[numbers[root]]
    note_rows = {note.row: note for note in notes}
    return tuple(
        _note_row(note_rows[number], family)
        if number in note_rows
        else _row(held[number], family, parts, merged.get(number, {}), stems)
        for number in order
    )


def _rows_of_entries(drafts: Iterable[Draft], numbers: Mapping[Draft, int], parts: Parts) -> dict[Entry, int]:
    rows = {entry: numbers[draft] for draft in drafts for block in draft.blocks for entry in block.entries.values()}
    rows.update({entry: numbers[draft] for (draft, _), further in parts.further.items() for entry in further})
    return rows


def _groups_of(drafts: Iterable[Draft], numbers: Mapping[Draft, int]) -> dict[int, int]:
    """Row of posts or of a note to them → row of the group, or else the agency, that most of them belong to."""
    found: dict[int, int] = {}
    for draft in drafts:
        if draft.main_block.first.provision.kind in (ProvisionKind.ITEM, ProvisionKind.NOTE):
            parents = Counter(entry.parent_draft for entry in draft.entries().values())
            parent = parents.most_common(1)[0][0]
            if parent is not None:
                found[numbers[draft]] = numbers[parent]
    return found


def _sequence(
    regulation: int, entries: Iterable[Entry], row_of: Mapping[Entry, int], notes: Iterable[Note]
) -> Iterable[int]:
    """The rows of one regulation in reading order, notes of the publisher behind the provision they follow."""
    after: dict[int, list[int]] = {}
    for note in notes:
        if regulation in note.provisions:
            after.setdefault(note.after[regulation], []).append(note.row)
    yield from after.get(-1, ())
    for entry in entries:
        yield row_of[entry]
        yield from after.get(entry.place, ())


def _row(draft: Draft, family: Family, parts: Parts, merged: Mapping[str, int], stems: WeightedStems) -> AlignedRow:
    main = draft.main_block
    cells: dict[str, AlignedCell] = {}
    for number, entry in draft.entries().items():
        members = (entry, *parts.further.get((draft, number), ()))
        folded = join([member.folded for member in members])
        provisions = tuple(member.provision for member in members)
        cells[family.regulations[number].id] = AlignedCell(provisions, folded, _matched_by(entry, main, stems))
    first = [cell.provisions[0] for cell in cells.values()]
    return AlignedRow(
        kind=Counter(provision.kind for provision in first).most_common(1)[0][0],
        role=Counter(provision.role for provision in first).most_common(1)[0][0],
        label=Counter(provision.id for provision in first).most_common(1)[0][0],
        cells=cells,
        merged=merged,
        editorial=False,
    )


def _matched_by(entry: Entry, main: Block, stems: WeightedStems) -> MatchedBy:
    if entry.folded.key == main.key:
        return MatchedBy.SAME_TEXT
    in_list = entry.provision.kind in POSITIONS_AND_GROUPS
    if in_list or stems.similarity(entry.folded.key, main.key) >= ALIGNMENT.least_score:
        return MatchedBy.SIMILAR_TEXT
    same_number = entry.provision.number is not None and entry.provision.number == main.first.provision.number
    return MatchedBy.NUMBER if same_number else MatchedBy.POSITION


def _note_row(note: Note, family: Family) -> AlignedRow:
    cells = {
        family.regulations[number].id: AlignedCell((provision,), note.folded[number], MatchedBy.POSITION)
        for number, provision in sorted(note.provisions.items())
    }
    label = Counter(cell.provisions[0].id for cell in cells.values()).most_common(1)[0][0]
    first = next(iter(cells.values())).provisions[0]
    return AlignedRow(first.kind, first.role, label, cells, {}, editorial=True)
