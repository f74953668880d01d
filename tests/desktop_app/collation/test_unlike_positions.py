"""No row of a list of positions joins posts or groups that have nothing to do with each other."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import Table
from parsers import Split, read_document
from parsers.model import ProvisionKind, Regulation

_KAZAKH = "Мұрағат ұйымдарының қызметтік үй алуға жататын лауазымдар тізбесі"
_RUSSIAN = "Перечень должностей архивных организаций, имеющих право на служебное жилье"

Agencies = Sequence[tuple[str, Sequence[str]]]
"""Headings and the lines below them, groups ending with ":"."""
Reader = Callable[[str, Agencies], list[Regulation]]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def agencies(title: str, lists: Agencies) -> list[Regulation]:
        path = tmp_path / "list.txt"
        lines = [title, ""]
        for number, (heading, below) in enumerate(lists, 1):
            ends = [line if line.endswith(":") else f"{line};" for line in below]
            lines += [f"      {number}. {heading}:", *(f"      {line}" for line in ends)]
        path.write_text("\n".join(lines).removesuffix(";") + ".\n", encoding="utf-8")
        return list(read_document(str(path), split=Split.POINT).document.regulations)

    return agencies


def _table(regulations: Sequence[Regulation]) -> Table:
    (table,) = judge(align_families(regulations)).tables
    return table


def _rows(table: Table, kind: ProvisionKind = ProvisionKind.ITEM) -> list[list[str]]:
    """What stands in each row, by agency, without the mark at its end."""
    return [[cell.text.rstrip(";.:") for cell in row.cells.values()] for row in table.rows if row.kind is kind]


@pytest.mark.parametrize(
    ("title", "heading", "group", "one", "other"),
    [
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "бөлім бастығы", "департамент бастығының орынбасары"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "бөлім бастығы", "басқарма бастығы"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "аға мұрағатшы", "мұрағатшы"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "бас сақтаушы", "дербес басқарма бастығы"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "бастықтың бірінші орынбасары", "бастықтың орынбасары"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "мұрағатшы-кітапханашы", "мұрағатшы-жөндеуші"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "начальник отдела", "заместитель начальника департамента"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "начальник отдела", "начальник управления"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "старший архивист", "архивист"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "главный хранитель", "начальник отдельного управления"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "первый заместитель начальника", "заместитель начальника"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "архивист-библиотекарь", "архивист-реставратор"),
    ],
)
def test_another_office_rank_or_unit_is_another_post(
    read: Reader, title: str, heading: str, group: str, one: str, other: str
) -> None:
    table = _table(read(title, [(f"A {heading}", [group, one]), (f"B {heading}", [group, other])]))
    assert len(_rows(table, ProvisionKind.GROUP)) == 1
    assert sorted(_rows(table)) == sorted([[one], [other]])


@pytest.mark.parametrize(
    ("title", "heading", "group", "one", "other"),
    [
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "бастық", "бөлім бастығы"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "бөлімнің аға мұрағатшысы", "бөлім аға мұрағатшысы"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "барлық атаудағы мұрағатшы", "мұрағатшы"),
        (_KAZAKH, "мұрағаттар", "Қор бөлімі:", "мұрағатшы, кітапханашы", "мұрағатшы"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "начальник", "начальник отдела"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "архивист всех наименований", "архивист"),
        (_RUSSIAN, "архивы", "Отдел фондов:", "архивист, библиотекарь", "архивист"),
    ],
)
def test_a_post_said_more_exactly_is_the_same_post(
    read: Reader, title: str, heading: str, group: str, one: str, other: str
) -> None:
    table = _table(read(title, [(f"A {heading}", [group, one]), (f"B {heading}", [group, other])]))
    assert _rows(table) == [[one, other]]


@pytest.mark.parametrize(
    ("title", "heading", "posts", "groups"),
    [
        (_KAZAKH, "мұрағаттар", ["бастық", "бас маман"], ("Оқу залы:", "Күзет тобы:")),
        (_RUSSIAN, "архивы", ["начальник", "главный специалист"], ("Читальный зал:", "Группа охраны:")),
    ],
)
def test_groups_of_other_headings_stay_apart_with_their_posts(
    read: Reader, title: str, heading: str, posts: list[str], groups: tuple[str, str]
) -> None:
    table = _table(read(title, [(f"A {heading}", [groups[0], *posts]), (f"B {heading}", [groups[1], *posts])]))
    assert sorted(_rows(table, ProvisionKind.GROUP)) == sorted([group.rstrip(":")] for group in groups)
    assert _rows(table) == [[post] for post in posts * 2]


@pytest.mark.parametrize(
    ("title", "heading", "short", "long", "groups"),
    [
        (_KAZAKH, "мұрағаттар", "бастық", "аса құнды құжаттар жөніндегі аға сақтаушы", ("Оқу залы:", "Күзет тобы:")),
        (_RUSSIAN, "архивы", "начальник", "хранитель особо ценных документов", ("Читальный зал:", "Группа охраны:")),
    ],
)
def test_only_an_unmistakable_post_is_the_same_in_another_group(
    read: Reader, title: str, heading: str, short: str, long: str, groups: tuple[str, str]
) -> None:
    posts = [short, "бухгалтер", long]
    table = _table(read(title, [(f"A {heading}", [groups[0], *posts]), (f"B {heading}", [groups[1], *posts])]))
    assert len(_rows(table, ProvisionKind.GROUP)) == 2
    assert sorted(_rows(table)) == sorted([[short], [short], ["бухгалтер"], ["бухгалтер"], [long, long]])


def test_groups_are_known_by_their_headings_and_by_long_posts(read: Reader) -> None:
    lists = [
        ("Орталық мұрағат", ["Құжат қорлары бөлімі:", "бастық", "Күзет тобы:", "бастық"]),
        ("Облыстық мұрағаттар", ["Күзет бөлімі (тобы):", "бастық", "Құжат қорларын сақтау бөлімі:", "бастық"]),
    ]
    assert sorted(_rows(_table(read(_KAZAKH, lists)), ProvisionKind.GROUP)) == [
        ["Күзет тобы", "Күзет бөлімі (тобы)"],
        ["Құжат қорлары бөлімі", "Құжат қорларын сақтау бөлімі"],
    ]
    posts = ["начальник отдела особо ценных документов", "старший хранитель особо ценных документов"]
    lists = [("Центральный архив", ["Служба фондов:", *posts]), ("Городские архивы", ["Читальный зал:", *posts])]
    assert _rows(_table(read(_RUSSIAN, lists)), ProvisionKind.GROUP) == [["Служба фондов", "Читальный зал"]]


def test_an_agency_may_name_itself_in_its_posts(read: Reader) -> None:
    lists = [
        ("Ұлттық сақтау комитеті (бұдан әрі – ҰСК)", ["ҰСК төрағасы", "ҰСК бөлім бастығы"]),
        ("Облыстық мұрағаттар", ["төраға", "бөлім бастығы"]),
    ]
    assert _rows(_table(read(_KAZAKH, lists))) == [["ҰСК төрағасы", "төраға"], ["ҰСК бөлім бастығы", "бөлім бастығы"]]
    lists = [
        ("Комитет хранения документов (далее – КХД)", ["председатель КХД", "начальник отдела КХД"]),
        ("Областные архивы", ["председатель", "начальник отдела"]),
    ]
    rows = [["председатель КХД", "председатель"], ["начальник отдела КХД", "начальник отдела"]]
    assert _rows(_table(read(_RUSSIAN, lists))) == rows


def test_posts_stand_below_their_group_and_those_of_none_first(read: Reader) -> None:
    lists = [
        ("Центральный архив", ["Читальный зал:", "заведующий", "библиотекарь", "Отдел фондов:", "начальник"]),
        ("Областные архивы", ["директор", "Отдел фондов:", "начальник", "Читальный зал:", "лаборант", "заведующий"]),
        ("Городские архивы", ["бухгалтер", "Отдел фондов:", "реставратор"]),
    ]
    groups = {"Читальный зал": "заведующий библиотекарь лаборант", "Отдел фондов": "начальник реставратор"}
    found: dict[str, set[str]] = {"": set()}
    group = ""
    for row in _table(read(_RUSSIAN, lists)).rows[1:]:
        text = next(iter(row.cells.values())).text.rstrip(";.:")
        group = text if row.kind is ProvisionKind.GROUP else group
        found.setdefault(group, set()).update({text} - {group})
    assert found == {"": {"директор", "бухгалтер"}} | {name: set(posts.split()) for name, posts in groups.items()}


_LINES = (
    *("Отдел фондов:", "Отдел учета и фондов:", "Читальный зал:", "Группа охраны:"),
    *("начальник", "начальник отдела", "заместитель начальника", "архивист", "старший архивист", "архивист-кинолог"),
    *("начальник управления, отдела", "старший хранитель особо ценных документов", "хранитель ценных документов"),
)
_lists = st.lists(st.lists(st.sampled_from(_LINES), min_size=1, max_size=9), min_size=2, max_size=5)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_lists, st.randoms(use_true_random=False))
def test_agencies_in_any_order_give_the_same_rows(read: Reader, lists: list[list[str]], random: Random) -> None:
    regulations = read(_RUSSIAN, [(f"Архив {number}", lines) for number, lines in enumerate(lists)])
    table = _table(regulations)
    shuffled = regulations[:]
    random.shuffle(shuffled)
    assert _table(shuffled) == table
    stands = Counter((item, p.id) for row in table.rows for item, cell in row.cells.items() for p in cell.provisions)
    assert stands == Counter((item.id, provision.id) for item in regulations for provision in item.provisions)
