"""The invented documents are what they claim: the same for the same seed, nothing lost in print, one edit at a time."""

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.model import DivergenceKind
from parsers.model import Language, ProvisionKind
from tests.generators.amending import amending_order
from tests.generators.changes import changes
from tests.generators.edits import plant
from tests.generators.layouts import MANNERS
from tests.generators.model import InventedRegulation, expected_provisions
from tests.generators.pieces import as_annexes, order_pieces
from tests.generators.portal import Damage, print_as_portal
from tests.generators.positions import invent_positions
from tests.generators.regulations import (
    Shape,
    families,
    invent_family,
    invent_regulation,
    languages,
    regulations,
    seeds,
    shapes,
)
from tests.generators.words import words

FEW = 25
"""Examples of each law: they are laws of our own tools, and the tests that use the tools try them over and over."""


@given(languages, seeds, shapes)
def test_the_same_seed_gives_the_same_regulation(language: Language, seed: int, shape: Shape) -> None:
    assert invent_regulation(language, seed, shape) == invent_regulation(language, seed, shape)


@given(regulations())
def test_ids_are_unique_and_parents_stand_above(regulation: InventedRegulation) -> None:
    provisions = expected_provisions(regulation)
    assert max(Counter(provision.id for provision in provisions).values()) == 1
    above: set[str | None] = {None}
    for provision in provisions:
        assert provision.parent in above
        above.add(provision.id)


@given(families(), seeds, st.sampled_from(list(MANNERS)))
def test_printing_loses_nothing_and_doubles_nothing(
    family: tuple[InventedRegulation, ...], seed: int, manner: str
) -> None:
    printed = MANNERS[manner](order_pieces(as_annexes(family)), seed)
    assert len(printed.text) == len(printed.origins)
    expected = Counter(
        (place, offset)
        for place, piece in enumerate(printed.pieces)
        for offset, character in enumerate(piece.text)
        if not character.isspace()
    )
    found = [
        (origin, character)
        for origin, character in zip(printed.origins, printed.text, strict=True)
        if not character.isspace()
    ]
    assert Counter(origin for origin, _ in found) == expected
    assert all(origin and printed.pieces[origin[0]].text[origin[1]] == character for origin, character in found)


@given(languages, seeds)
def test_only_links_leave_their_place_in_a_portal_print(language: Language, seed: int) -> None:
    pieces = order_pieces(invent_family(language, seed, 2))
    printed = print_as_portal(pieces, seed, Damage(links=0.0))
    origins = [origin for origin in printed.origins if origin is not None]
    assert all(before < after for before, after in pairwise(origins))
    assert printed.displaced == ()


@pytest.mark.parametrize("language", Language)
def test_a_portal_print_shows_every_sort_of_damage(language: Language) -> None:
    pieces = [piece for seed in range(40) for piece in order_pieces(as_annexes(invent_family(language, seed, 2)))]
    printed = print_as_portal(pieces, 7, Damage(break_hyphens=True))
    signs = {
        "a page break inside a paragraph": "\n\n\n\n",
        "two spaces for a hole": "[^\n ]  [^\n ]",
        "a hole before a mark": " [;,.:]",
        "a mark thrown to the next line": "\n[;,.)]",
        "a bracket left behind": r"[(«]\n",
        "a hyphen at the end": r"\w-\n\w",
        "a hole at the start of a line": r"\n\n \w",
        "a space gone at the end of a line": r"\w\n\w",
    }
    missing = [name for name, pattern in signs.items() if not re.search(pattern, printed.text)]
    assert missing == []
    assert set(printed.displaced) >= set(words(language).links) - {"1-қосымшаға"}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", DivergenceKind)
def test_an_edit_changes_one_regulation_only(language: Language, kind: DivergenceKind) -> None:
    shape = Shape()
    for seed in range(FEW):
        family = invent_family(language, seed, 4, shape)
        edited, finding = plant(family, kind, seed % 4, seed)
        victim = finding.regulation
        texts = [
            Counter(provision.text for provision in expected_provisions(regulation) if "." in provision.id)
            for regulation in edited
        ]
        others = [text for place, text in enumerate(texts) if place != victim]
        assert others[0] == others[1] == others[2]
        if kind in (DivergenceKind.NAME, DivergenceKind.ADDRESS):
            continue
        other = edited[0 if victim else 1]
        assert [p.id for p in expected_provisions(other)] != [p.id for p in expected_provisions(edited[victim])] or (
            texts[victim] != others[0] or kind is DivergenceKind.MOVED
        )
        holder = edited[victim] if kind is DivergenceKind.EXTRA else other
        text = next(p.text for p in expected_provisions(holder) if p.id == finding.provision)
        assert finding.base in text


def test_every_kind_of_words_can_be_planted_in_both_languages() -> None:
    structural = {"missing", "extra", "moved", "renumbered", "split", "merged", "name", "address"}
    for language in Language:
        for kind in set(DivergenceKind) - {DivergenceKind(name) for name in structural}:
            found = changes(language, kind)
            assert found
            assert all(change.common != change.changed for change in found)


@given(languages, seeds)
def test_an_amending_order_quotes_what_it_expects(language: Language, seed: int) -> None:
    order = amending_order(invent_regulation(language, seed), seed)
    printed = "\n".join(piece.text for piece in order.pieces)
    assert all(provision.text in printed for provision in order.provisions)
    assert all(text in printed for text in order.outside)


@given(languages, seeds)
def test_a_list_of_positions_numbers_its_parts_in_order(language: Language, seed: int) -> None:
    positions = invent_positions(language, seed)
    for provision in positions.provisions:
        if provision.parent is None:
            continue
        siblings = [other.id for other in positions.provisions if other.parent == provision.parent]
        assert siblings == [f"{provision.parent}/{place}" for place in range(1, len(siblings) + 1)]
    assert {provision.kind for provision in positions.provisions} >= {ProvisionKind.TITLE, ProvisionKind.ITEM}


def test_annex_numbers_do_not_change_the_rest() -> None:
    family = invent_family(Language.KK, 1, 3)
    assert tuple(replace(regulation, annex=None) for regulation in as_annexes(family)) == family
