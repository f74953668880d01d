"""The samples show what was planted in them and nothing else; planted.toml lists it."""

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop_app.collation import align_families, judge, with_findings
from desktop_app.collation.model import Divergence, DivergenceKind, Row, Severity, Table
from desktop_app.workspace.gazetteer import read_gazetteer
from parsers import read_document
from parsers.model import Language

ROOT = Path(__file__).resolve().parents[2]
PLANTED = Path(__file__).with_name("planted.toml")
SEVERITIES = {
    **dict.fromkeys(("name", "address"), Severity.EXPECTED),
    **dict.fromkeys(("renumbered", "moved", "case", "punctuation", "spacing", "script", "spelling"), Severity.COSMETIC),
}
"""Of the contract; what is not here is substantive."""


@dataclass(frozen=True, slots=True)
class Planted:
    """One divergence of planted.toml."""

    language: str
    regulation: str
    region: str
    kind: str
    provision: str
    own: tuple[str, ...]
    base_text: str | None = None
    text: str | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.regulation, self.kind, self.provision)


def _listed() -> Mapping[str, list[dict[str, Any]]]:
    return tomllib.loads(PLANTED.read_text(encoding="utf-8"))


def _planted(language: Language | None = None) -> list[Planted]:
    entries = [Planted(**{**entry, "own": tuple(entry["own"])}) for entry in _listed()["planted"]]
    return [entry for entry in entries if language in (None, entry.language)]


@cache
def _table(language: Language) -> Table:
    """The one table of a language's samples."""
    folder = ROOT / "resources" / "samples" / language
    regulations = [
        regulation for path in sorted(folder.glob("*.txt")) for regulation in read_document(path).document.regulations
    ]
    collation = with_findings(judge(align_families(regulations)), read_gazetteer())
    assert collation.alone == ()
    (table,) = collation.tables
    return table


def _divergences(table: Table) -> list[tuple[Row, Divergence]]:
    return [(row, divergence) for row in table.rows for divergence in row.divergences]


@pytest.mark.parametrize("language", Language)
def test_six_regulations_stand_side_by_side(language: Language) -> None:
    regions = {regulation.region for regulation in _table(language).regulations}
    assert len(_table(language).regulations) == len(regions) == 6
    assert {entry.region for entry in _planted(language)} == regions


@pytest.mark.parametrize("language", Language)
def test_every_kind_is_planted(language: Language) -> None:
    assert {entry.kind for entry in _planted(language)} == set(DivergenceKind)


@pytest.mark.parametrize("entry", _planted(), ids=lambda entry: f"{entry.region}, {entry.provision}, {entry.kind}")
def test_what_was_planted_is_found(entry: Planted) -> None:
    found = [
        divergence
        for row, divergence in _divergences(_table(Language(entry.language)))
        if (divergence.regulation, divergence.kind, row.label) == entry.key
    ]
    assert found
    assert {divergence.severity for divergence in found} == {SEVERITIES.get(entry.kind, Severity.SUBSTANTIVE)}
    if entry.text is not None:
        assert [(divergence.base_text, divergence.text) for divergence in found] == [(entry.base_text, entry.text)]


@pytest.mark.parametrize("entry", _planted(), ids=lambda entry: f"{entry.region}, {entry.provision}, {entry.kind}")
def test_the_cell_shows_the_own_provisions(entry: Planted) -> None:
    row = next(row for row in _table(Language(entry.language)).rows if row.label == entry.provision)
    cell = row.cells.get(entry.regulation)
    assert tuple(provision.id for provision in cell.provisions if cell) == entry.own if cell else entry.own == ()


@pytest.mark.parametrize("language", Language)
def test_nothing_else_is_found(language: Language) -> None:
    found = Counter(
        (divergence.regulation, divergence.kind.value, row.label)
        for row, divergence in _divergences(_table(language))
        if divergence.severity is not Severity.EXPECTED
    )
    expected = [entry.key for entry in _planted(language) if entry.kind not in ("name", "address")]
    assert found == Counter(expected)


@pytest.mark.parametrize("language", Language)
def test_names_and_addresses_differ_where_they_must_only(language: Language) -> None:
    places = {
        (divergence.kind, row.label)
        for row, divergence in _divergences(_table(language))
        if divergence.severity is Severity.EXPECTED
    }
    with_kind_of_territory = {Language.KK: set[str](), Language.RU: {"13.4"}}[language]
    assert {label for kind, label in places if kind is DivergenceKind.ADDRESS} == {"8"}
    names = {label for kind, label in places if kind is DivergenceKind.NAME}
    assert names == {"title", "1", "9"} | with_kind_of_territory


@pytest.mark.parametrize("language", Language)
def test_what_a_regulation_shows_by_itself_is_found(language: Language) -> None:
    table = _table(language)
    found = {(finding.regulation, finding.code, finding.provision) for finding in table.address_findings}
    found |= {(name, finding.code, provision) for finding in table.form_findings for name, provision in finding.places}
    expected = {
        (entry["regulation"], entry["code"], entry["provision"])
        for entry in _listed()["finding"]
        if entry["language"] == language
    }
    assert found == expected
