import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop_app.messages import load_messages
from desktop_app.ui.models.alignment_table_model import (
    BASE_COLUMN,
    FIRST_REGULATION,
    AlignmentTableModel,
    CellFace,
    CellState,
    ColumnFace,
    FaceRole,
)
from tests.desktop_app.inventions import every_kind


@pytest.fixture
def model(qapp: object) -> AlignmentTableModel:
    return AlignmentTableModel(every_kind(), load_messages("en"))


def test_the_models_keep_the_rules_of_qt(model: AlignmentTableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_texts_are_shown_letter_for_letter(model: AlignmentTableModel) -> None:
    for position, row in enumerate(model.table.rows):
        assert model.index(position, BASE_COLUMN).data() == row.cells[row.base].text
        for column, regulation in enumerate(model.table.regulations):
            cell = row.cells.get(regulation.id)
            shown = model.index(position, FIRST_REGULATION + column).data()
            assert shown == (cell.text if cell is not None else "")


def test_every_unexpected_divergence_is_in_a_cell_that_says_so(model: AlignmentTableModel) -> None:
    for position, row in enumerate(model.table.rows):
        for column, regulation in enumerate(model.table.regulations):
            face = model.index(position, FIRST_REGULATION + column).data(FaceRole)
            assert isinstance(face, CellFace)
            own = {item.kind for item in row.divergences if item.regulation == regulation.id}
            expected = own - {"name", "address"}
            assert {item.kind for item in face.unexpected} == expected
            assert (face.state in (CellState.DIVERGENT, CellState.MISSING)) == bool(expected)


def test_a_cell_is_read_aloud_with_its_place_and_what_differs(model: AlignmentTableModel) -> None:
    spoken = model.index(3, FIRST_REGULATION + 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "город Шымкент, 2, Number, substantive: 25, base 15"
    missing = model.index(5, FIRST_REGULATION + 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert missing == "область Ұлытау, 3.1, Missing, substantive"


def test_headers_count_what_is_not_expected(model: AlignmentTableModel) -> None:
    faces = [
        model.headerData(FIRST_REGULATION + column, Qt.Orientation.Horizontal, FaceRole)
        for column in range(len(model.table.regulations))
    ]
    assert [len(face.kinds) for face in faces if isinstance(face, ColumnFace)] == [3, 4, 7, 0]


@pytest.mark.parametrize(("number", "label"), [("3.1", "3.1"), (" 3.2) ", "3.2"), ("title", "title"), ("9", None)])
def test_a_row_is_found_by_its_number(model: AlignmentTableModel, number: str, label: str | None) -> None:
    row = model.row_of(number)
    assert (None if row is None else model.table.rows[row].label) == label
