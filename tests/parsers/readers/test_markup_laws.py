"""Invented regulations, printed as HTML and as Markdown in many manners, are read back letter for letter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from parsers import read_document
from parsers.isolation import ReaderProcess
from parsers.model import Provision
from tests.generators.markup import MARKUP_MANNERS
from tests.generators.model import ExpectedProvision, InventedRegulation, expected_provisions
from tests.generators.pieces import as_annexes, document_pieces, order_pieces
from tests.generators.regulations import families


@pytest.fixture(scope="module")
def process() -> Iterator[ReaderProcess]:
    with ReaderProcess() as child:
        yield child


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("markup")


def _plain(provision: Provision | ExpectedProvision) -> ExpectedProvision:
    names = ("id", "kind", "number", "parent", "role", "text", "deleted", "editorial")
    return ExpectedProvision(*(getattr(provision, name) for name in names))


@settings(max_examples=60)
@given(family=families(1, 3), manner=st.sampled_from(sorted(MARKUP_MANNERS)), with_order=st.booleans())
def test_every_manner_gives_the_provisions_back(
    folder: Path, process: ReaderProcess, family: tuple[InventedRegulation, ...], manner: str, with_order: bool
) -> None:
    annexed = as_annexes(family) if with_order else family
    assume(manner not in ("unmarked.html",) or not _repeats_a_number(family))
    pieces = order_pieces(annexed) if with_order else document_pieces(family)
    path = folder / manner
    path.write_text(MARKUP_MANNERS[manner](pieces), encoding="utf-8")
    document = read_document(path, process=process).document
    assert document.format == path.suffix.removeprefix(".")
    assert len(document.regulations) == len(family)
    for regulation, source in zip(document.regulations, annexed, strict=True):
        assert [_plain(provision) for provision in regulation.provisions] == list(expected_provisions(source))
        assert (regulation.title, regulation.region, regulation.annex) == (source.title, source.region, source.annex)
        assert regulation.address == source.address


def _repeats_a_number(family: tuple[InventedRegulation, ...]) -> bool:
    return any("~" in provision.id for regulation in family for provision in expected_provisions(regulation))
