"""The order of police and penal system: the divergent rows were judged by eye, every other row is one reading."""

from pathlib import Path

import pytest

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import DivergenceKind as Kind
from desktop_app.collation.model import Severity, Table
from parsers import read_document


@pytest.fixture(scope="module")
def tables(corpus: Path) -> dict[str, Table]:
    regulations = read_document(str(corpus / "order_287.txt")).document.regulations
    return {table.family: table for table in judge(align_families(regulations)).tables}


def divergent(table: Table, *, without: frozenset[str] = frozenset()) -> dict[str, set[str]]:
    """Labels of the rows that diverge, with the kinds, divergences of some regulations left out."""
    found: dict[str, set[str]] = {}
    for row in table.rows:
        for divergence in row.divergences:
            if divergence.severity is not Severity.EXPECTED and divergence.regulation not in without:
                found.setdefault(row.label, set()).add(divergence.kind)
    return found


def test_police_regulations_diverge_in_seven_rows(tables: dict[str, Table]) -> None:
    table = tables["Полиция департаменті"]
    assert len(table.regulations) == 20
    assert len(table.rows) == 149
    assert divergent(table) == {
        "title": {Kind.FORM, Kind.CASE},
        "1": {Kind.FORM, Kind.SPACING},
        "3": {Kind.FORM, Kind.SPELLING},
        "5": {Kind.WORDING},
        "8": {Kind.WORDING, Kind.PUNCTUATION},
        "9": {Kind.SPACING},
        "14.62": {Kind.PUNCTUATION},
    }
    others = [row for row in table.rows if not row.is_divergent]
    assert {len(row.readings) for row in others} == {1}


def test_full_penal_regulations_diverge_in_five_rows(tables: dict[str, Table]) -> None:
    table = tables["Қылмыстық-атқару жүйесі департаменті"]
    partial = frozenset(item.id for item in table.regulations if item.partial)
    assert (len(table.regulations), len(partial), len(table.rows)) == (17, 3, 76)
    assert divergent(table, without=partial) == {
        "title": {Kind.FORM, Kind.CASE, Kind.WORDING},
        "1": {Kind.WORDING},
        "8": {Kind.FORM, Kind.WORDING, Kind.PUNCTUATION},
        "15": {Kind.RENUMBERED},
        "19.7": {Kind.WORDING},
    }


def test_partial_regulations_stand_in_the_rows_of_their_family(tables: dict[str, Table]) -> None:
    table = tables["Қылмыстық-атқару жүйесі департаменті"]
    for item in (item for item in table.regulations if item.partial):
        rows = [row for row in table.rows if item.id in row.cells]
        assert {row.label for row in rows} >= {"1", "13.1", "14", "14.17", "19", "19.14"}
        assert all(len(row.cells) == 17 for row in rows)
        kinds = {d.kind for row in table.rows for d in row.divergences if d.regulation == item.id}
        assert not kinds & {Kind.MISSING, Kind.EXTRA}
