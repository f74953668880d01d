from dataclasses import replace

from desktop_app.collation.filtering import EVERYTHING, UNEXPECTED, Filter, count, narrow
from desktop_app.collation.model import DivergenceKind as Kind
from desktop_app.collation.model import Severity, Table
from parsers.model import Role
from tests.desktop_app.collation.factory import regulation, table

_TEXT = """
# Кітапхана департаменті туралы ереже
## 1. Жалпы ережелер
1. Департамент {name} оқырмандарға қызмет көрсетеді.
2. [functions] Функциялары:
1) кітаптарды {verb};
2) оқу залын күтіп ұстайды{end}
"""


def _table() -> Table:
    return table(
        regulation("Ақмола облысы", _TEXT.format(name="Ақмола облысының", verb="сақтайды", end=";")),
        regulation("Абай облысы", _TEXT.format(name="Абай облысының", verb="сақтайды", end=";")),
        regulation("Атырау облысы", _TEXT.format(name="Атырау облысының", verb="жинайды", end=".")),
    )


def test_the_first_filter_leaves_out_what_is_expected() -> None:
    shown = narrow(_table(), UNEXPECTED)
    assert [row.label for row in shown.rows] == ["2.1", "2.2"]
    assert shown.summary.by_kind == {"wording": 1, "punctuation": 1}


def test_everything_is_the_table_itself() -> None:
    whole = _table()
    assert narrow(whole, EVERYTHING, equal_rows=True) == whole


def test_equal_rows_are_kept_on_request() -> None:
    whole = _table()
    assert [row.id for row in narrow(whole, UNEXPECTED, equal_rows=True).rows] == [row.id for row in whole.rows]


def test_each_part_narrows() -> None:
    whole = _table()
    assert [row.label for row in narrow(whole, Filter(kinds=frozenset({Kind.WORDING}))).rows] == ["2.1"]
    assert [row.label for row in narrow(whole, Filter(severities=frozenset({Severity.COSMETIC}))).rows] == ["2.2"]
    assert not narrow(whole, Filter(roles=frozenset({Role.TASKS}))).rows
    assert not narrow(whole, Filter(regulations=frozenset({"Абай облысы.txt#1"}))).rows


def test_a_count_tells_what_its_choice_would_show() -> None:
    whole = _table()
    for chosen in (
        UNEXPECTED,
        Filter(kinds=frozenset({Kind.WORDING})),
        Filter(severities=frozenset({Severity.COSMETIC})),
    ):
        counts = count(whole, chosen)
        for kind, number in counts.kinds.items():
            alone = replace(chosen, kinds=frozenset({kind}))
            assert number == narrow(whole, alone).summary.divergences
        for regulation_id, number in counts.regulations.items():
            alone = replace(chosen, regulations=frozenset({regulation_id}))
            assert number == narrow(whole, alone).summary.divergences
        assert counts.shown == narrow(whole, chosen).summary.divergences
    assert count(whole, UNEXPECTED).total == whole.summary.divergences
