"""Each kind of edit, planted into one regulation of an invented family, is found as what it is, and alone."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import DivergenceKind, Severity, Table
from parsers.model import Language, Regulation
from tests.generators.edits import NAMES_AND_ADDRESSES, Family, Finding, plant
from tests.generators.model import InventedRegulation
from tests.generators.parsed import as_regulations
from tests.generators.regulations import Shape, families, invent_family, languages, seeds

EDITS = sorted(set(DivergenceKind) - set(NAMES_AND_ADDRESSES))
OF_STRUCTURE = [kind for kind in EDITS if kind in ("missing", "extra", "moved", "renumbered", "split", "merged")]
OF_WORDS = [kind for kind in EDITS if kind not in OF_STRUCTURE]
SIZE = 5
"""Regulations of a family: a clear majority against the one that is edited."""


def _table(family: Family) -> Table:
    (table,) = judge(align_families(as_regulations(family))).tables
    return table


def _found(table: Table) -> list[tuple[str, str, str, str, str]]:
    """All divergences that are not expected: regulation, kind, label of the row, words of the base, own words."""
    return [
        (divergence.regulation, divergence.kind.value, row.label, divergence.base_text, divergence.text)
        for row in table.rows
        for divergence in row.divergences
        if divergence.severity is not Severity.EXPECTED
    ]


def _expected(finding: Finding) -> tuple[str, str, str]:
    return (f"{finding.regulation + 1}.txt#1", finding.kind.value, finding.provision)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", EDITS)
@pytest.mark.parametrize("seed", range(4))
def test_an_edit_is_found_as_what_it_is_and_alone(language: Language, kind: DivergenceKind, seed: int) -> None:
    family, finding = plant(invent_family(language, seed, SIZE, Shape(subpoints=10)), kind, seed % SIZE, seed)
    found = _found(_table(family))
    assert [entry[:3] for entry in found] == [_expected(finding)]
    if finding.base or finding.own:
        assert [(base.strip(), own.strip()) for *_, base, own in found] == [(finding.base, finding.own)]


@settings(max_examples=25)
@given(languages, seeds, st.permutations(OF_WORDS).map(lambda kinds: kinds[:2]), st.sampled_from(OF_STRUCTURE))
def test_edits_to_three_regulations_are_found_side_by_side(
    language: Language, seed: int, of_words: list[DivergenceKind], of_structure: DivergenceKind
) -> None:
    # What adds or takes away a provision comes last: the other edits count places alike in all regulations.
    kinds = [*of_words, of_structure]
    family: Family = invent_family(language, seed, 7, Shape(subpoints=6))
    for place, kind in enumerate(kinds):
        family, _ = plant(family, kind, place, seed + place)
    found = Counter(entry[:2] for entry in _found(_table(family)))
    assert found == Counter((f"{place + 1}.txt#1", kind.value) for place, kind in enumerate(kinds))


@settings(max_examples=25)
@given(families(2, 6))
def test_regulations_of_one_template_differ_in_names_and_addresses_only(family: tuple[InventedRegulation, ...]) -> None:
    table = _table(family)
    kinds = {divergence.kind for row in table.rows for divergence in row.divergences}
    assert _found(table) == []
    assert kinds <= set(NAMES_AND_ADDRESSES)
    assert kinds >= {DivergenceKind.NAME}


@settings(max_examples=25)
@given(families(2, 5), st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(family: tuple[InventedRegulation, ...], random: Random) -> None:
    regulations: list[Regulation] = list(as_regulations(family))
    shuffled = list(regulations)
    random.shuffle(shuffled)
    assert judge(align_families(shuffled)) == judge(align_families(regulations))
