"""Laws of reading DOCX, tried on invented regulations in every habit of typing: what was typed is read back."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers import read_document
from parsers.diagnostics import ParseResult
from parsers.isolation import ReaderProcess
from parsers.model import Provision
from tests.generators.model import ExpectedProvision, InventedRegulation, expected_provisions
from tests.generators.pieces import as_annexes, document_pieces, order_pieces
from tests.generators.regulations import families, seeds
from tests.generators.word import print_as_word

Read = Callable[[bytes], ParseResult]

laws = settings(max_examples=40)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Read]:
    """Reads a DOCX as a file, all of them in one child process."""
    path: Path = tmp_path_factory.mktemp("laws") / "ереже.docx"
    with ReaderProcess() as process:

        def read_file(content: bytes) -> ParseResult:
            path.write_bytes(content)
            return read_document(path, process=process)

        yield read_file


def plain(provision: Provision) -> ExpectedProvision:
    """A provision without its lines."""
    return ExpectedProvision(
        provision.id,
        provision.kind,
        provision.number,
        provision.parent,
        provision.role,
        provision.text,
        provision.deleted,
        provision.editorial,
    )


@laws
@given(families(1, 3), seeds, st.booleans(), st.booleans())
def test_29_typed_and_automatic_numbers_give_the_same_provisions(
    read: Read, family: tuple[InventedRegulation, ...], seed: int, automatic: bool, with_order: bool
) -> None:
    family = as_annexes(family)
    pieces = order_pieces(family) if with_order else document_pieces(family)
    result = read(print_as_word(pieces, seed, automatic=automatic))
    regulations = result.document.regulations
    assert len(regulations) == len(family)
    for regulation, source in zip(regulations, family, strict=True):
        assert [plain(provision) for provision in regulation.provisions] == list(expected_provisions(source))
        assert (regulation.title, regulation.region, regulation.annex) == (source.title, source.region, source.annex)
        assert regulation.address == source.address
    assert {diagnostic.code for diagnostic in result.diagnostics}.isdisjoint({"number-unknown", "volatile-field"})


@laws
@given(families(1, 1), seeds)
def test_every_letter_typed_is_in_the_document(read: Read, family: tuple[InventedRegulation, ...], seed: int) -> None:
    pieces = document_pieces(as_annexes(family))
    document = read(print_as_word(pieces, seed, automatic=False)).document
    typed = Counter("".join(re.sub(r"[\s.)]", "", piece.text) for piece in pieces))
    held = [item.text for item in document.outside]
    held += [f"{each.number or ''}{each.text}" for each in document.regulations[0].provisions]
    assert Counter("".join(re.sub(r"[\s.)]", "", text) for text in held)) == typed
