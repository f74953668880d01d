"""What holds for every comparison, whatever the regulations say."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import Collation, Divergence, DivergenceKind, Severity
from parsers.model import Language, ProvisionKind, Regulation
from tests.desktop_app.collation.factory import regulation
from tests.generators.edits import plant
from tests.generators.model import InventedRegulation
from tests.generators.parsed import as_regulations
from tests.generators.regulations import Shape, families, invent_family, languages, seeds

OF_WORDS = [
    *(
        DivergenceKind.WORDING,
        DivergenceKind.FORM,
        DivergenceKind.SPELLING,
        DivergenceKind.SCRIPT,
        DivergenceKind.NUMBER,
    ),
    *(DivergenceKind.PUNCTUATION, DivergenceKind.CASE, DivergenceKind.SPACING),
]
OF_STRUCTURE = [
    *(DivergenceKind.MISSING, DivergenceKind.EXTRA, DivergenceKind.MOVED, DivergenceKind.RENUMBERED),
    *(DivergenceKind.SPLIT, DivergenceKind.MERGED),
]
EDITS = [*OF_WORDS, *OF_STRUCTURE]

_SPARE_WORDS = "тексереді бақылайды ережеге 15 «Заң» не емес жүзеге асырылуын № 7-тармақ Астана қаласының облыс".split()


def disturbed(regulations: Sequence[Regulation], seed: int, edits: int) -> list[Regulation]:
    """The regulations with that many random edits each: words changed, provisions left out, doubled, moved, removed."""
    random = Random(seed)
    return [_disturbed(regulation, random, edits) for regulation in regulations]


def _disturbed(regulation: Regulation, random: Random, edits: int) -> Regulation:
    provisions = list(regulation.provisions)
    for number in range(edits):
        place = random.randrange(len(provisions))
        chosen = provisions[place]
        draw = random.randrange(6)
        if draw == 0:
            provisions.pop(place)
        elif draw == 1:
            provisions.insert(place, replace(chosen, id=f"{chosen.id}~{number + 2}"))
        elif draw == 2:
            provisions.insert(random.randrange(len(provisions)), provisions.pop(place))
        elif draw == 3:
            provisions[place] = replace(chosen, deleted=True, text="алып тасталды;")
        else:
            words = chosen.text.split(" ")
            words[random.randrange(len(words))] = random.choice([*_SPARE_WORDS, words[0].upper(), ""])
            provisions[place] = replace(chosen, text=" ".join(word for word in words if word) or "…")
    return replace(regulation, provisions=tuple(provisions))


disturbances = st.builds(
    lambda family, seed, edits: disturbed(as_regulations(family), seed, edits), families(), seeds, st.integers(0, 6)
)


def divergences(collation: Collation) -> list[Divergence]:
    return [d for table in collation.tables for row in table.rows for d in row.divergences]


@given(families(least=1, most=1))
def test_a_regulation_does_not_diverge_from_itself(family: tuple[InventedRegulation, ...]) -> None:
    (regulation,) = as_regulations(family)
    collation = judge(align_families([regulation, replace(regulation, id="copy.txt#1")]))
    assert divergences(collation) == []
    assert all(len(row.readings) == 1 for table in collation.tables for row in table.rows)


@given(families())
def test_regions_of_one_template_differ_as_expected_only(family: tuple[InventedRegulation, ...]) -> None:
    collation = judge(align_families(as_regulations(family)))
    assert {d.severity for d in divergences(collation)} <= {Severity.EXPECTED}


@settings(max_examples=60)
@given(disturbances, st.randoms(use_true_random=False), st.sampled_from(["majority", "chosen", "partial"]))
def test_the_order_of_the_input_does_not_matter(regulations: list[Regulation], random: Random, sort: str) -> None:
    base = random.choice(regulations).id if sort == "chosen" else None
    if sort == "partial":
        regulations[0] = _quoted(regulations[0], random)
    shuffled = regulations[:]
    random.shuffle(shuffled)
    assert judge(align_families(shuffled), base=base) == judge(align_families(regulations), base=base)


def _quoted(regulation: Regulation, random: Random) -> Regulation:
    """What an order that amends the regulation quotes of it: some points with what stands below them."""
    points = [item.id for item in regulation.provisions if item.kind is ProvisionKind.POINT]
    quoted = {random.choice(points), random.choice(points)} if points else set()
    below = (item for item in regulation.provisions if item.id in quoted or item.parent in quoted)
    return replace(regulation, partial=True, title="", provisions=tuple(below))


@settings(max_examples=60)
@given(disturbances, st.booleans())
def test_every_provision_stands_in_one_cell(regulations: list[Regulation], together: bool) -> None:
    for table in judge(align_families(regulations, together=together)).tables:
        stands = Counter(
            (item, p.id) for row in table.rows for item, cell in row.cells.items() for p in cell.provisions
        )
        has = Counter((item.id, provision.id) for item in table.regulations for provision in item.provisions)
        assert stands == has
        for row in table.rows:
            assert [item.id for item in table.regulations if item.id in row.cells] == list(row.cells)


@settings(max_examples=100)
@given(disturbances, st.booleans())
def test_spans_lie_in_their_cells_and_hold_the_words(regulations: list[Regulation], chosen: bool) -> None:
    collation = judge(align_families(regulations), base=regulations[-1].id if chosen else None)
    for table in collation.tables:
        for row in table.rows:
            for d in row.divergences:
                base, own = row.cells[row.base], row.cells.get(d.regulation)
                assert base.text[d.base_span.start : d.base_span.end] == d.base_text
                assert (own.text if own else "")[d.span.start : d.span.end] == d.text
                assert d.span.end <= len(own.text if own else "")


@settings(max_examples=60)
@given(disturbances)
def test_one_place_is_one_divergence(regulations: list[Regulation]) -> None:
    for table in judge(align_families(regulations)).tables:
        for row in table.rows:
            for item in row.cells:
                own = (d for d in row.divergences if d.regulation == item and d.kind not in OF_STRUCTURE)
                spans = sorted((d.span.start, d.span.end) for d in own)
                assert all(one[1] <= other[0] for one, other in pairwise(spans))


@settings(max_examples=60)
@given(disturbances)
def test_readings_part_the_regulations(regulations: list[Regulation]) -> None:
    for table in judge(align_families(regulations)).tables:
        for row in table.rows:
            members = [item for reading in row.readings for item in reading.regulations]
            assert sorted(members) == sorted(row.cells)
            assert [reading.majority for reading in row.readings] == [True] + [False] * (len(row.readings) - 1)
            for item, cell in row.cells.items():
                reading = next(reading for reading in row.readings if reading.id == cell.reading)
                assert item in reading.regulations
                assert (cell.similarity == 1.0) == (cell.reading == row.cells[row.base].reading)


@settings(max_examples=60)
@given(languages, seeds, st.lists(st.sampled_from(EDITS), min_size=3, max_size=3, unique=True))
def test_with_a_chosen_base_another_regulation_changes_nothing_for_the_others(
    language: Language, seed: int, kinds: list[DivergenceKind]
) -> None:
    # Both are planted with the same few sentences, which would then stand in each regulation twice.
    assume(not {DivergenceKind.SPLIT, DivergenceKind.MERGED} <= set(kinds))
    family = invent_family(language, seed, 5, Shape(subpoints=8))
    # Words first: what adds or takes away a provision shifts the places where the others are planted.
    for victim, kind in enumerate(sorted(kinds, key=lambda kind: kind not in OF_WORDS), 2):
        family = plant(family, kind, victim, seed + victim)[0]
    regulations = as_regulations(family)
    base = regulations[0].id
    for added in range(1, 5):
        others = [item for place, item in enumerate(regulations) if place != added]
        before = _by_regulation(judge(align_families(others), base=base), others)
        assert before == _by_regulation(judge(align_families(regulations), base=base), others)


def _by_regulation(
    collation: Collation, regulations: Sequence[Regulation]
) -> Counter[tuple[str, DivergenceKind, str, str]]:
    ids = {item.id for item in regulations}
    return Counter((d.regulation, d.kind, d.base_text, d.text) for d in divergences(collation) if d.regulation in ids)


@given(disturbances, st.sets(st.sampled_from(DivergenceKind)))
def test_ignored_kinds_are_left_out_and_nothing_else(regulations: list[Regulation], kinds: set[DivergenceKind]) -> None:
    aligned = align_families(regulations)
    whole, part = judge(aligned), judge(aligned, ignore=frozenset(kinds))
    assert divergences(part) == [d for d in divergences(whole) if d.kind not in kinds]
    for table, other in zip(whole.tables, part.tables, strict=True):
        assert [row.readings for row in table.rows] == [row.readings for row in other.rows]
        assert other.summary.divergences == sum(other.summary.by_kind.values())


def test_the_work_can_be_stopped_while_one_regulation_is_placed() -> None:
    lines = "\n".join(f"{number}. Бөлім {number} {'оқырман сөре ' * (number % 5)}жүргізеді." for number in range(1, 41))
    calls: list[int] = []
    align_families(
        [regulation("Абай облысы", lines), regulation("Ұлытау облысы", lines)],
        checkpoint=lambda done, _: calls.append(done),
    )
    assert calls.count(0) > 40


class Stopped(Exception):
    """Raised by a checkpoint."""


@settings(max_examples=30)
@given(disturbances, st.floats(0, 1))
def test_a_checkpoint_counts_up_and_may_stop_the_work(regulations: list[Regulation], share: float) -> None:
    calls: list[tuple[int, int]] = []

    def count(done: int, total: int) -> None:
        calls.append((done, total))

    def stop(done: int, total: int) -> None:
        if done >= share * total:
            raise Stopped

    aligned = align_families(regulations, checkpoint=count)
    assert calls == sorted(calls)
    assert calls[-1][0] == calls[-1][1]
    calls.clear()
    judge(aligned, checkpoint=count)
    assert calls == sorted(calls)
    with pytest.raises(Stopped):
        align_families(regulations, checkpoint=stop)
