"""The agencies of the real decree side by side, against a careful reader's judgement of its groups and posts."""

from pathlib import Path

import pytest

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import Table
from parsers import Split, read_document
from parsers.model import ProvisionKind

_ONE_GROUP = ("1/1 4/1", "6/1 7/3", "8/1 11/3", "13/1 17/6", "14/1 16/5 17/18", "14/4 16/16 17/20", "14/5 16/10 17/21")
_ONE_GROUP_TOO = (
    "14/8 16/13 17/25",
    "14/9 16/14",
    "14/10 16/11 17/22",
    "14/11 16/12 17/24",
    "16/2 17/16",
    "16/4 17/17",
)
_TWO_GROUPS = ("8/1 14/8", "14/7 17/14", "16/3 17/11", "16/5 17/13", "1/1 13/1", "17/10 16/2", "6/1 8/1")
_TWO_POSTS = ("7/3/3 6/1/2", "4/1/1 8/1/3", "4/1/1 13/1/3", "8/1/9 13/5/2", "2/7 1/1/8", "5/3 4/1/3", "12/20 4/1/6")


@pytest.fixture(scope="module")
def table(corpus: Path) -> Table:
    regulations = read_document(corpus / "decree_789.txt", split=Split.POINT).document.regulations
    (found,) = judge(align_families(regulations)).tables
    return found


@pytest.fixture(scope="module")
def row_of(table: Table) -> dict[str, int]:
    return {p.id: row.id for row in table.rows for cell in row.cells.values() for p in cell.provisions}


@pytest.mark.parametrize("ids", [*_ONE_GROUP, *_ONE_GROUP_TOO])
def test_groups_that_correspond_stand_in_one_row(row_of: dict[str, int], ids: str) -> None:
    assert len({row_of[one] for one in ids.split()}) == 1


@pytest.mark.parametrize("ids", [*_TWO_GROUPS, *_TWO_POSTS])
def test_what_has_nothing_in_common_stands_in_two_rows(row_of: dict[str, int], ids: str) -> None:
    one, other = ids.split()
    assert row_of[one] != row_of[other]


def test_posts_stand_below_a_group_that_one_of_them_belongs_to(table: Table) -> None:
    above: set[str] = set()
    for row in table.rows:
        provisions = [provision for cell in row.cells.values() for provision in cell.provisions]
        if row.kind in (ProvisionKind.POINT, ProvisionKind.GROUP):
            above = {provision.id for provision in provisions}
        elif row.kind is ProvisionKind.ITEM:
            assert above & {str(provision.parent) for provision in provisions}
