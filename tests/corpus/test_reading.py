"""The real documents are read whole: nothing lost, nothing twice, every unit where it belongs."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from parsers import read_document
from parsers.diagnostics import ParseResult
from parsers.model import ProvisionKind, Regulation, Role

_NAMES = ("order_287.txt", "decree_789.txt")


def _characters(texts: Iterable[str]) -> Counter[str]:
    return Counter("".join("".join(texts).split()))


def _kept(result: ParseResult) -> Counter[str]:
    """Characters that stand in provisions and their numbers (with the number's mark), outside, or on record."""
    kept = _characters(item.text for item in result.document.outside)
    kept.update(_characters(diagnostic.removed for diagnostic in result.diagnostics))
    for regulation in result.document.regulations:
        for provision in regulation.provisions:
            mark = {ProvisionKind.SUBPOINT: ")"}.get(provision.kind, ".") if provision.number else ""
            kept.update(_characters([provision.text, provision.number or "", mark]))
    return kept


@pytest.mark.parametrize("name", _NAMES)
def test_every_character_is_accounted_for_once(corpus: Path, name: str) -> None:
    source = (corpus / name).read_text(encoding="utf-8")
    assert _kept(read_document(corpus / name)) == _characters([source])


def _count(regulation: Regulation, role: Role) -> int:
    return sum(item.kind is ProvisionKind.SUBPOINT and item.role is role for item in regulation.provisions)


def test_the_order_holds_its_regulations_with_all_their_functions(corpus: Path) -> None:
    regulations = read_document(corpus / "order_287.txt").document.regulations
    full = [regulation for regulation in regulations if not regulation.partial]
    assert (len(full), len(regulations) - len(full)) == (35, 3)
    assert Counter(_count(regulation, Role.FUNCTIONS) for regulation in full) == {94: 20, 71: 1, 17: 14}
    assert [item.id for regulation in full for item in regulation.provisions if "~" in item.id] == ["16~2"]
    assert sum(item.kind is ProvisionKind.CHAPTER and item.number is None for r in full for item in r.provisions) == 1
    assert [regulation.annex for regulation in full if regulation.annex] == ["5-1", "12-1"]
    assert all(regulation.address for regulation in full)


def test_what_the_order_quotes_is_known_of_the_partial_regulations(corpus: Path) -> None:
    regulations = read_document(corpus / "order_287.txt").document.regulations
    for regulation in (item for item in regulations if item.partial):
        tops = [item.id for item in regulation.provisions if item.parent is None]
        assert tops == ["1", "13.1", "14", "19"]


def test_every_repair_of_the_order_is_clear(corpus: Path) -> None:
    codes = Counter(diagnostic.code for diagnostic in read_document(corpus / "order_287.txt").diagnostics)
    assert "text-displaced-unclear" not in codes
    assert codes["text-restored"] > 100


def test_the_decree_is_a_list_of_positions(corpus: Path) -> None:
    regulations = read_document(corpus / "decree_789.txt").document.regulations
    kinds = Counter(item.kind for regulation in regulations for item in regulation.provisions)
    assert len(regulations) == 18
    assert kinds[ProvisionKind.ITEM] == 629
    assert "15-1" in {regulation.provisions[0].number for regulation in regulations}


@pytest.mark.parametrize("name", _NAMES)
def test_ids_are_unique_and_parents_known(corpus: Path, name: str) -> None:
    for regulation in read_document(corpus / name).document.regulations:
        ids = [item.id for item in regulation.provisions]
        assert len(ids) == len(set(ids))
        parents = {item.parent for item in regulation.provisions} - {None}
        assert parents <= set(ids)
