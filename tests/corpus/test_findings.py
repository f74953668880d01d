"""Findings on the real order: all were judged by eye once and are right; these are how many there are of each code."""

from collections import Counter
from pathlib import Path

import pytest

from desktop_app.collation.addresses import find_address_faults
from desktop_app.collation.form_findings import find_form_faults
from desktop_app.collation.spelling_findings import find_spelling_faults
from desktop_app.workspace.gazetteer import read_gazetteer
from parsers import read_document
from parsers.model import Document, Regulation


@pytest.fixture(scope="module")
def order(corpus: Path) -> Document:
    return read_document(str(corpus / "order_287.txt")).document


def _of(order: Document, agency: str) -> list[Regulation]:
    return [regulation for regulation in order.regulations if regulation.agency == agency]


def test_findings_in_the_addresses_of_the_police(order: Document) -> None:
    findings = find_address_faults(_of(order, "Полиция департаменті"), read_gazetteer())
    assert Counter(finding.code for finding in findings) == {
        "label-differs": 2,
        "no-index-word": 3,
        "no-building-type": 1,
        "no-final-stop": 1,
    }


def test_findings_in_the_addresses_of_the_penal_system(order: Document) -> None:
    findings = find_address_faults(_of(order, "Қылмыстық-атқару жүйесі департаменті"), read_gazetteer())
    assert Counter(finding.code for finding in findings) == {"index-does-not-fit-region": 1, "label-differs": 1}


def test_findings_of_form(order: Document) -> None:
    places = Counter[str]()
    lines = Counter[str]()
    for finding in find_form_faults(order.regulations):
        places[finding.code] += len(finding.places)
        lines[finding.code] += 1
    assert lines == {
        "no-end-mark": 3,
        "capital-inside-list": 5,
        "full-stop-inside-list": 2,
        "numbering-gap": 1,
        "repeated-number": 1,
    }
    assert places["no-end-mark"] == 21


def test_misspelt_words(order: Document) -> None:
    findings = find_spelling_faults(order.regulations)
    texts = {
        (regulation.id, provision.id): provision.text
        for regulation in order.regulations
        for provision in regulation.provisions
    }
    for finding in findings:
        text = texts[finding.regulation, finding.provision]
        assert text[finding.span.start : finding.span.end] == finding.word
    words = {finding.word.lower() for finding in findings}
    mixed = {word for word in words if "i" in word}
    assert len(mixed) == 19
    assert len(words - mixed) == 12


@pytest.mark.parametrize("name", ["an006", "an007", "an014", "an022", "an023"])
def test_russian_regulations_have_no_misspelt_word(corpus: Path, name: str) -> None:
    document = read_document(str(corpus / "ministerial" / "rus" / f"{name}.md")).document
    assert document.regulations
    assert find_spelling_faults(document.regulations) == ()
