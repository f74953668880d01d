"""Edits are made on an outline: taking it apart and putting it together again must change nothing."""

from pathlib import Path

from parsers import read_document
from tests.benchmarks.edits.outline import nodes_of, regulation_of


def test_an_outline_put_together_again_is_the_regulation(corpus: Path) -> None:
    documents = [corpus / "order_287.txt", *sorted(corpus.rglob("an0*.md"))]
    full = [item for path in documents for item in read_document(path).document.regulations if not item.partial]
    assert full
    for regulation in full:
        assert regulation_of(regulation, nodes_of(regulation))[0] == regulation
