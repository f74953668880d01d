"""The real documents as DOCX give the provisions of their Markdown originals, letter for letter."""

from pathlib import Path

import pytest

from parsers import read_document
from parsers.model import Provision, Regulation


def shown(provision: Provision) -> tuple[object, ...]:
    """All of a provision but its place in the file."""
    kind, number, parent = provision.kind, provision.number, provision.parent
    return (provision.id, kind, number, parent, provision.role, provision.deleted, provision.editorial, provision.text)


def head(regulation: Regulation) -> tuple[object, ...]:
    """All of a regulation but its provisions and its place."""
    return (regulation.title, regulation.region, regulation.agency, regulation.annex, regulation.address)


@pytest.mark.parametrize("name", ["an006", "an007"])
def test_29_word_s_numbers_and_typed_ones_read_like_the_original(corpus: Path, name: str) -> None:
    folder = corpus / "ministerial" / "rus"
    result, original = read_document(folder / f"{name}.docx"), read_document(folder / f"{name}.md")
    (regulation,), (wanted,) = result.document.regulations, original.document.regulations
    assert head(regulation) == head(wanted)
    assert [shown(each) for each in regulation.provisions] == [shown(each) for each in wanted.provisions]
