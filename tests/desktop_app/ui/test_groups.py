from desktop_app.ui.groups import reading_groups
from tests.desktop_app.inventions import every_kind


def test_every_regulation_stands_in_one_group_and_the_base_first() -> None:
    table = every_kind()
    for row in table.rows:
        groups = reading_groups(table, row, None)
        named = [id_ for group in groups for id_ in group.regulations]
        assert sorted(named) == sorted(regulation.id for regulation in table.regulations)
        assert row.base in groups[0].regulations
        absent = {id_ for group in groups if group.text is None for id_ in group.regulations}
        assert absent == {regulation.id for regulation in table.regulations} - row.cells.keys()
