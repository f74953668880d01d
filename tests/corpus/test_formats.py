"""The same text in several formats gives the same provisions, letter for letter, and no letter is lost."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from parsers import read_document
from parsers.diagnostics import ParseResult

_TEXTS = (
    ("kaz/an014.txt", "utf-16"),
    ("rus/an007.txt", "windows-1251"),
    ("kaz/an022_028.txt", "kz1048"),
)


def _provisions(result: ParseResult) -> list[list[tuple[object, ...]]]:
    """All that is compared later, regulation by regulation."""
    return [
        [
            (item.id, item.kind, item.number, item.parent, item.role, item.deleted, item.editorial, item.text)
            for item in regulation.provisions
        ]
        for regulation in result.document.regulations
    ]


def _letters(texts: Iterable[str]) -> Counter[str]:
    return Counter(filter(str.isalpha, "".join(texts)))


@pytest.mark.parametrize(("name", "encoding"), _TEXTS)
def test_plain_text_in_any_encoding_gives_the_provisions_of_the_markdown(
    corpus: Path, name: str, encoding: str
) -> None:
    text = corpus / "ministerial" / name
    read, original = read_document(text), read_document(text.with_suffix(".md"))
    assert _provisions(read) == _provisions(original)
    names = [(item.title, item.region, item.agency, item.annex, item.address) for item in read.document.regulations]
    assert names == [(i.title, i.region, i.agency, i.annex, i.address) for i in original.document.regulations]
    assert read.document.title == original.document.title


@pytest.mark.parametrize(("name", "encoding"), _TEXTS)
def test_every_letter_of_a_text_is_accounted_for(corpus: Path, name: str, encoding: str) -> None:
    path = corpus / "ministerial" / name
    result = read_document(path)
    kept = [item.text for item in result.document.outside] + [item.removed for item in result.diagnostics]
    kept += [item.text for regulation in result.document.regulations for item in regulation.provisions]
    assert _letters(kept) == _letters([path.read_text(encoding=encoding)])
