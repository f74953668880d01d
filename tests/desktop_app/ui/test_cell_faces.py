import pytest
from PySide6.QtCore import Qt

from desktop_app.collation.filtering import EVERYTHING, Filter
from desktop_app.collation.model import DivergenceKind, Severity
from desktop_app.messages import load_messages
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel, CellState
from tests.desktop_app.inventions import REGIONS
from tests.desktop_app.ui.every_state import PARTIAL, every_state

ABAI, SHYMKENT, ULYTAU, KOSTANAY = range(len(REGIONS))


@pytest.fixture
def model(qapp: object) -> AlignmentTableModel:
    return AlignmentTableModel(every_state(), load_messages("en"))


def state(model: AlignmentTableModel, number: str, regulation: int) -> CellState:
    row = model.row_of(number)
    assert row is not None
    return model.face(row, regulation).state


@pytest.mark.parametrize(
    ("number", "regulation", "expected"),
    [
        ("1", KOSTANAY, CellState.EQUAL),
        ("title", SHYMKENT, CellState.EQUAL),
        ("2", SHYMKENT, CellState.DIVERGENT),
        ("3.1", ULYTAU, CellState.MISSING),
        ("3.2", ABAI, CellState.ABSENT),
        ("3.2", len(REGIONS), CellState.UNKNOWN),
        ("7.1", SHYMKENT, CellState.DIVERGENT),
        ("7.2", SHYMKENT, CellState.COVERED),
        ("7.2", KOSTANAY, CellState.DIVERGENT),
        ("7.3", KOSTANAY, CellState.SHIFTED),
        ("7.4", KOSTANAY, CellState.SHIFTED),
        ("8", ABAI, CellState.EQUAL),
        ("9", ABAI, CellState.REMOVED),
        ("10", KOSTANAY, CellState.REMOVED),
    ],
)
def test_a_cell_says_how_it_stands(
    model: AlignmentTableModel, number: str, regulation: int, expected: CellState
) -> None:
    assert state(model, number, regulation) is expected


def test_what_is_filtered_out_counts_as_equal(model: AlignmentTableModel) -> None:
    model.set_filter(Filter(severities=frozenset({Severity.SUBSTANTIVE})))
    assert state(model, "2", SHYMKENT) is CellState.DIVERGENT
    assert state(model, "2", ULYTAU) is CellState.EQUAL
    assert [len(model.column(place).kinds) for place in range(len(REGIONS))] == [1, 3, 6, 1]
    model.set_filter(EVERYTHING)
    assert state(model, "title", SHYMKENT) is CellState.DIVERGENT
    assert model.column(SHYMKENT).kinds.count(DivergenceKind.NAME) == 0


def test_the_gravest_divergence_comes_first(model: AlignmentTableModel) -> None:
    row = model.row_of("8")
    assert row is not None
    kinds = [item.kind for item in model.face(row, ULYTAU).shown]
    assert set(kinds[:2]) == {DivergenceKind.WORDING, DivergenceKind.FORM}
    gravest = {(row, kind) for row, _, kind in model.gravest(Severity.SUBSTANTIVE)}
    assert (row, kinds[0]) in gravest


def test_what_is_unknown_is_not_called_missing(model: AlignmentTableModel) -> None:
    said = model.spoken(3, len(REGIONS))
    assert said == f"{PARTIAL}, 2, not quoted in the amendment: unknown, not missing"
    assert model.spoken(2, KOSTANAY).endswith("same as the base")


def test_the_header_names_a_base_that_was_chosen(qapp: object) -> None:
    table = every_state()
    model = AlignmentTableModel(table, load_messages("en"), base=table.regulations[1].id)
    assert model.headerData(1, Qt.Orientation.Horizontal) == REGIONS[1]
    tip = model.headerData(2 + ULYTAU, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert str(tip).startswith(f"{REGIONS[ULYTAU]}\n")
    assert "Form: 2" in str(tip)
