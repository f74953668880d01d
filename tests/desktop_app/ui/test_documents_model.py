from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.export.record import Failure
from desktop_app.messages import load_messages
from desktop_app.ui.documents_listing import FailureEntry, FamilyEntry, RegulationEntry, list_documents, list_so_far
from desktop_app.ui.models.documents_model import DocumentsModel, SecondLineRole, SideRole
from desktop_app.workspace.workspace import Choice, Workspace, choose, open_workspace


@pytest.fixture
def workspace(samples: Path, tmp_path: Path) -> Workspace:
    (tmp_path / "broken.txt").write_bytes(b"")
    return open_workspace([str(samples), str(tmp_path)])


@pytest.fixture
def model(qtbot: QtBot) -> DocumentsModel:
    model = DocumentsModel(load_messages("en"))
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


def rows(model: DocumentsModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def test_families_are_listed_with_their_regulations_and_failures_last(
    model: DocumentsModel, workspace: Workspace
) -> None:
    model.show_listing(list_documents(workspace))
    family, failure = rows(model)
    names = [index.data() for index in rows(model, family)]
    assert names == [item.region for item in workspace.families[0].regulations]
    assert "6 regulation(s), 14 function(s)" in family.data(SecondLineRole)
    assert failure.data() == "broken.txt"
    assert "broken.txt" in failure.data(SecondLineRole)


def test_an_odd_number_of_functions_and_warnings_are_told(model: DocumentsModel, workspace: Workspace) -> None:
    model.show_listing(list_documents(workspace))
    told = {index.data(): index for index in rows(model, model.index(0, 0))}
    assert [name for name, index in told.items() if index.data(SideRole)] == ["Актюбинская область"]
    assert "1 warning(s)" in told["город Астана"].data(Qt.ItemDataRole.ToolTipRole)


def test_unchecking_is_a_wish_and_shows_when_it_is_granted(
    model: DocumentsModel, workspace: Workspace, qtbot: QtBot
) -> None:
    model.show_listing(list_documents(workspace))
    second = rows(model, model.index(0, 0))[1]
    regulation = workspace.families[0].regulations[1].id
    with qtbot.waitSignal(model.comparing_changed) as wished:
        model.setData(second, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert wished.args == [regulation, False]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_listing(list_documents(choose(workspace, Choice(left_out=frozenset({regulation})))))
    assert Qt.CheckState(second.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Unchecked
    assert model.index_of(regulation) == second


def test_the_base_and_a_partial_regulation_are_told(model: DocumentsModel) -> None:
    entries = (
        RegulationEntry("a#1", "Абай облысы", is_compared=True, is_base=True),
        RegulationEntry("a#2", "Ақмола облысы", annex="5-1", is_compared=True, is_partial=True),
    )
    model.show_listing((FamilyEntry("Мұражай", entries, 3), FailureEntry("x.pdf", Failure("x.pdf", "encrypted"))))
    base, partial = rows(model, model.index(0, 0))
    assert "compared with it" in base.data(Qt.ItemDataRole.ToolTipRole)
    assert partial.data(SideRole) == "partial"
    assert "5-1" in partial.data(Qt.ItemDataRole.ToolTipRole)


def test_what_is_being_read_grows_and_has_no_check_marks(model: DocumentsModel) -> None:
    found = [("/x/order.txt", ""), ("/x/order.txt", "Абай облысы")]
    model.show_listing(list_so_far(found))
    model.show_listing(list_so_far([*found, ("/x/order.txt", "Ақмола облысы")]))
    document = model.index(0, 0)
    assert document.data() == "order.txt"
    assert document.data(SecondLineRole) == "2 regulation(s) so far"
    assert [index.data(Qt.ItemDataRole.CheckStateRole) for index in rows(model, document)] == [None, None]
