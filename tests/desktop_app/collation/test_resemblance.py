from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.model import Cell, Divergence, DivergenceKind, MatchedBy, Row, Severity, Table
from desktop_app.collation.resemblance import Resemblance, measure_resemblance, rows_that_differ
from parsers.model import ProvisionKind, Span
from tests.desktop_app.inventions import make_regulation, make_table

READINGS = "AABC-"
"""What a regulation has in a row: a reading, or nothing."""


def _table(columns: Sequence[str], partial: frozenset[int] = frozenset()) -> Table:
    """A table of regulations given by their readings, row by row."""
    regulations = [make_regulation(f"r{i}", f"Край {i}", partial=i in partial) for i in range(len(columns))]
    rows = tuple(
        _row(place, dict(zip(regulations, line, strict=True))) for place, line in enumerate(zip(*columns, strict=True))
    )
    return replace(make_table([], regulations), rows=rows)


def _row(place: int, readings: dict[object, str]) -> Row:
    cells = {
        regulation.id: Cell((), reading, reading, 1.0, False, MatchedBy.SAME_TEXT)  # type: ignore[attr-defined]
        for regulation, reading in readings.items()
        if reading != "-"
    }
    return Row(place, ProvisionKind.POINT, None, str(place), next(iter(cells), ""), cells, (), ())


@st.composite
def tables(draw: st.DrawFn, *, partial: bool = True) -> Table:
    rows, count = draw(st.integers(0, 6)), draw(st.integers(1, 7))
    line = st.text(READINGS, min_size=rows, max_size=rows)
    columns = draw(st.lists(line, min_size=count, max_size=count))
    some = draw(st.frozensets(st.integers(0, count - 1), max_size=2)) if partial else frozenset()
    return _table(columns, some)


@given(tables())
def test_two_are_as_far_apart_from_either_side_and_nobody_from_himself(table: Table) -> None:
    found = measure_resemblance(table)
    for one, line in enumerate(found.differing):
        assert line[one] == 0
        for other, count in enumerate(line):
            assert count == found.differing[other][one] <= found.compared[one][other]
            assert (found.share(one, other) == 100.0) == found.is_same(one, other)


@given(tables())
def test_the_count_is_that_of_the_rows_that_differ(table: Table) -> None:
    found = measure_resemblance(table)
    for one in range(len(table.regulations)):
        for other in range(len(table.regulations)):
            assert len(rows_that_differ(table, one, other)) == found.differing[one][other]


@given(tables(), st.randoms())
def test_another_order_of_regulations_changes_only_the_positions(table: Table, random: object) -> None:
    places = list(range(len(table.regulations)))
    random.shuffle(places)  # type: ignore[attr-defined]
    turned = replace(table, regulations=tuple(table.regulations[place] for place in places))
    first, second = measure_resemblance(table), measure_resemblance(turned)
    for new, old in enumerate(places):
        assert second.differing[new] == tuple(first.differing[old][place] for place in places)
    assert {frozenset(places[place] for place in family) for family in second.families} == {
        frozenset(family) for family in first.families
    }
    assert second.most == first.most


@given(tables(partial=False))
def test_the_order_names_each_once_and_keeps_equals_together(table: Table) -> None:
    found = measure_resemblance(table)
    assert sorted(found.order) == list(range(len(table.regulations)))
    for family in found.families:
        places = sorted(found.order.index(member) for member in family)
        assert places == list(range(places[0], places[0] + len(family)))


def _measured(*columns: str, partial: frozenset[int] = frozenset()) -> Resemblance:
    return measure_resemblance(_table(columns, partial))


def test_groups_of_texts_stand_together_largest_first() -> None:
    found = _measured("BBBB", "AAAA", "BBBA", "AAAA", "AAAB")
    assert found.order == (1, 3, 4, 0, 2)
    assert found.families == ((1, 3),)
    assert found.furthest == (0, 1)


def test_what_a_partial_regulation_does_not_quote_is_not_compared() -> None:
    found = _measured("AAAA", "A--B", partial=frozenset({1}))
    assert (found.differing[0][1], found.compared[0][1], found.share(0, 1)) == (1, 2, 50.0)
    nothing = _measured("A", "-", partial=frozenset({1}))
    assert not nothing.is_same(0, 1)
    assert nothing.share(0, 1) == 0.0


def test_a_share_is_rounded_down() -> None:
    found = _measured("A" * 3000, "A" * 2999 + "B")
    assert found.share(0, 1) == 99.9


def test_a_provision_that_was_moved_makes_a_difference_and_a_name_does_not() -> None:
    table = _table(("AA", "AA"))

    def with_divergence(kind: DivergenceKind) -> Resemblance:
        item = Divergence("r1", kind, Severity.COSMETIC, "", "", Span(0, 0), Span(0, 0), (0,))
        first, *rest = table.rows
        return measure_resemblance(replace(table, rows=(replace(first, divergences=(item,)), *rest)))

    assert with_divergence(DivergenceKind.MOVED).differing[0][1] == 1
    assert with_divergence(DivergenceKind.NAME).is_same(0, 1)
