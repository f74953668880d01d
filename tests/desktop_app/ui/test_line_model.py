import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import EVERYTHING, Filter
from desktop_app.collation.model import DivergenceKind
from desktop_app.messages import load_messages
from desktop_app.ui.models.alignment_table_model import NUMBER_COLUMN, AlignmentTableModel, FaceRole
from desktop_app.ui.models.line_model import Fold, LineModel
from tests.desktop_app.ui.every_state import every_state, long_table


@pytest.fixture
def lines(qapp: object) -> LineModel:
    return LineModel(AlignmentTableModel(every_state(), load_messages("en")))


def shown(lines: LineModel) -> list[str]:
    """What the column of numbers says from top to bottom."""
    return [str(lines.index(line, NUMBER_COLUMN).data()) for line in range(lines.rowCount())]


def rows_behind(lines: LineModel) -> list[int]:
    """All rows of the table that the lines stand for, open folds not counted twice."""
    spans = [lines.rows_at(line) for line in range(lines.rowCount()) if not is_open(lines, line)]
    return [row for first, last in spans for row in range(first, last + 1)]


def is_open(lines: LineModel, line: int) -> bool:
    fold = lines.fold_at(line)
    return fold is not None and fold.is_open


def test_the_model_keeps_the_rules_of_qt_while_folding(lines: LineModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(lines)  # type: ignore[no-untyped-call]
    lines.set_folding(True)
    for line in reversed(range(lines.rowCount())):
        lines.toggle(line)
    lines.source.set_filter(EVERYTHING)
    lines.toggle(0)
    lines.set_folding(False)


def test_equal_rows_fold_to_one_line_that_names_them(lines: LineModel) -> None:
    assert shown(lines)[1:4] == ["Chapter 1", "1", "2"]
    lines.set_folding(True)
    assert shown(lines) == [
        *("Title – Chapter 1   2 equal row(s)", "1", "2", "3", "3.1", "3.2", "4   1 equal row(s)", "5", "6"),
        *("Chapter 2   1 equal row(s)", "7.1", "7.2", "7.3 – 7.4   2 equal row(s)", "8", "9   1 equal row(s)", "10"),
    ]
    assert sum(lines.row_at(line) is not None for line in range(lines.rowCount())) == 11


def test_no_row_is_lost_or_doubled(lines: LineModel) -> None:
    everything = list(range(lines.source.rowCount()))
    lines.set_folding(True)
    assert rows_behind(lines) == everything
    lines.toggle(0)
    assert rows_behind(lines) == everything
    assert [lines.row_at(lines.reveal(row)) for row in everything] == everything


def test_a_run_unfolds_and_folds_again(lines: LineModel) -> None:
    lines.set_folding(True)
    before = shown(lines)
    lines.toggle(0)
    assert shown(lines)[:4] == [before[0], "Title", "Chapter 1", "1"]
    lines.toggle(0)
    assert shown(lines) == before
    lines.toggle(1)
    assert shown(lines) == before


def test_folding_follows_the_filter(lines: LineModel) -> None:
    lines.set_folding(True)
    lines.source.set_filter(Filter(kinds=frozenset({DivergenceKind.NUMBER})))
    assert shown(lines) == ["Title – 1   3 equal row(s)", "2", "3 – 10   14 equal row(s)"]
    lines.source.set_filter(EVERYTHING)
    assert "Title" in shown(lines)


def test_a_merged_provision_keeps_all_its_rows_in_sight(lines: LineModel) -> None:
    lines.set_folding(True)
    lines.source.set_filter(Filter(kinds=frozenset({DivergenceKind.MERGED})))
    assert {"7.1", "7.2"} <= set(shown(lines))


def test_a_table_without_divergences_does_not_begin_folded(qapp: object) -> None:
    model = AlignmentTableModel(long_table(20, 4, 5), load_messages("en"))
    assert LineModel(model).is_mostly_equal
    model.set_filter(Filter(kinds=frozenset()))
    assert not LineModel(model).is_mostly_equal


def test_a_fold_is_told_to_views_and_screen_readers(lines: LineModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lines.folding_changed) as told:
        lines.set_folding(True)
    assert told.args == [True]
    index = lines.index(0, 4)
    assert index.data(FaceRole) == Fold(0, 1)
    assert index.data() is None
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Title – Chapter 1")
