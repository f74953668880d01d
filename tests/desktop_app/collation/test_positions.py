"""Agencies of a list of positions side by side: which posts each has, under which group."""

from pathlib import Path

import pytest

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import DivergenceKind, Row, Severity, Table
from parsers import Split, read_document
from parsers.model import ProvisionKind

_KAZAKH = """Мұрағат ұйымдарының қызметтік үй алуға жататын лауазымдар тізбесі

      1. Орталық мұрағат (бұдан әрі – Мұрағат)
      Қор бөлімі, Есеп бөлімі:
      бөлім бастығы;
      аға мұрағатшы;
      мұрағатшы.
      Оқу залы:
      зал меңгерушісі;
      аға кітапханашы.
      2. Облыстық мұрағаттар:
      Қор бөлімі, Есеп бөлімі:
      бөлім бастығы;
      аға мұрағатшы;
      жөндеуші;
      мұрағатшы.
      Оқу залы:
      зал меңгерушісі;
      аға кітапханашы.
      3. Қалалық мұрағаттар:
      Қор бөлімі, Есеп бөлімі:
      бөлім бастығы;
      мұрағатшы.
"""
_RUSSIAN = """Перечень должностей архивных организаций, имеющих право на служебное жилье

      1. Центральный архив (далее – Архив)
      Отдел фондов, отдел учета:
      начальник отдела;
      старший архивист;
      архивист.
      Читальный зал:
      заведующий залом;
      старший библиотекарь.
      2. Областные архивы:
      Отдел фондов, отдел учета:
      начальник отдела;
      старший архивист;
      реставратор;
      архивист.
      Читальный зал:
      заведующий залом;
      старший библиотекарь.
      3. Городские архивы:
      Отдел фондов, отдел учета:
      начальник отдела;
      архивист.
"""


@pytest.fixture(params=[_KAZAKH, _RUSSIAN], ids=["kk", "ru"])
def table(request: pytest.FixtureRequest, tmp_path: Path) -> Table:
    path = tmp_path / "list.txt"
    path.write_text(request.param, encoding="utf-8")
    regulations = read_document(str(path), split=Split.POINT).document.regulations
    (found,) = judge(align_families(regulations)).tables
    return found


def _holders(row: Row) -> list[str]:
    return [regulation.rpartition("#")[2] for regulation in row.cells]


def test_every_agency_is_a_column_of_one_family(table: Table) -> None:
    assert [regulation.region for regulation in table.regulations] == [None, None, None]
    assert len({regulation.agency for regulation in table.regulations}) == 1


def test_the_names_of_the_agencies_are_their_own(table: Table) -> None:
    heading = table.rows[0]
    assert (heading.kind, len(heading.cells), len(heading.readings)) == (ProvisionKind.POINT, 3, 1)
    assert {(it.kind, it.severity) for it in heading.divergences} == {(DivergenceKind.NAME, Severity.EXPECTED)}
    for divergence in heading.divergences:
        assert divergence.text == heading.cells[divergence.regulation].text


def test_groups_and_posts_stand_beside_the_same_ones(table: Table) -> None:
    for row in table.rows[1:]:
        assert len(row.readings) == 1
    assert [(str(row.kind), _holders(row)) for row in table.rows[1:]] == [
        ("group", ["1", "2", "3"]),
        ("item", ["1", "2", "3"]),
        ("item", ["1", "2"]),
        ("item", ["2"]),
        ("item", ["1", "2", "3"]),
        ("group", ["1", "2"]),
        ("item", ["1", "2"]),
        ("item", ["1", "2"]),
    ]


def test_posts_that_an_agency_has_alone_or_lacks_are_said(table: Table) -> None:
    found = [
        (str(it.kind), it.regulation.rpartition("#")[2], row.label) for row in table.rows[1:] for it in row.divergences
    ]
    assert found == [
        ("missing", "3", "1/1/2"),
        ("extra", "2", "2/1/3"),
        ("missing", "3", "1/2"),
        ("missing", "3", "1/2/1"),
        ("missing", "3", "1/2/2"),
    ]
