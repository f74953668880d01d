"""What a user does with the table: fold, walk by keys, hide and pin columns, search, switch density and theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import EVERYTHING, UNEXPECTED, Filter
from desktop_app.collation.model import DivergenceKind
from desktop_app.messages import load_messages
from desktop_app.ui.density import Density
from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION, NUMBER_COLUMN, AlignmentTableModel
from desktop_app.ui.panels.comparison_table import ComparisonTable
from desktop_app.ui.panels.table_view import TableView
from desktop_app.ui.places import Place, divergent_places
from desktop_app.ui.region_header import lines_within
from desktop_app.ui.theme import load_theme
from tests.desktop_app.ui.every_state import every_state

LIGHT, DARK = load_theme(dark=False), load_theme(dark=True)
LEFT, RIGHT = range(2)


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[ComparisonTable]:
    model = AlignmentTableModel(every_state(), load_messages("en"))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 800)
    table = ComparisonTable(model, LIGHT, window)
    table.resize(1000, 640)
    with qtbot.waitExposed(window):
        window.show()
    yield table  # the window lives as long
    window.close()


def view(table: ComparisonTable, side: int = RIGHT) -> TableView:
    return table.findChildren(TableView)[side]


def press(table: ComparisonTable, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(view(table), QKeyEvent(QEvent.Type.KeyPress, key, modifier))


def cell_picture(table: ComparisonTable, row: int, regulation: int) -> QImage:
    """What is painted of a cell."""
    shown = view(table)
    area = shown.visualRect(table.lines.index(table.lines.line_of(row), regulation + FIRST_REGULATION))
    return shown.viewport().grab(area).toImage()


def colors(picture: QImage) -> set[str]:
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(x, y).name() for x, y in points}


def name(color: QColor) -> str:
    return color.name()


def test_a_click_on_a_fold_unfolds_it_and_another_folds_it_again(table: ComparisonTable, qtbot: QtBot) -> None:
    table.set_folding(True)
    count = table.lines.rowCount()
    for expected in (count + 2, count):
        shown = view(table, LEFT)
        middle = shown.visualRect(table.lines.index(0, NUMBER_COLUMN)).center()
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)  # type: ignore[no-untyped-call]
        assert table.lines.rowCount() == expected


def test_enter_unfolds_a_fold_and_asks_for_the_details_of_a_cell(table: ComparisonTable, qtbot: QtBot) -> None:
    table.set_folding(True)
    table.go_to(Place(2, 0))
    press(table, Qt.Key.Key_Up)
    count = table.lines.rowCount()
    press(table, Qt.Key.Key_Return)
    assert table.lines.rowCount() == count + 2
    press(table, Qt.Key.Key_Down)
    assert table.place == Place(0, 0)
    with qtbot.waitSignal(table.details_wanted):
        press(table, Qt.Key.Key_Return)


def test_keys_walk_through_all_cells(table: ComparisonTable) -> None:
    table.go_to(Place(2, 1))
    walks = (
        (Qt.Key.Key_Right, Place(2, 2)),
        (Qt.Key.Key_Down, Place(3, 2)),
        (Qt.Key.Key_Home, Place(3, 0)),
        (Qt.Key.Key_Left, Place(3, 0)),
        (Qt.Key.Key_End, Place(3, 4)),
        (Qt.Key.Key_Up, Place(2, 4)),
    )
    for key, place in walks:
        press(table, key)
        assert table.place == place
    press(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.place == Place(table.model.rowCount() - 1, 4)
    press(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.place == Place(0, 0)
    press(table, Qt.Key.Key_PageDown)
    assert table.place is not None
    assert table.place.row > 5


def test_ctrl_c_copies_the_text_letter_for_letter(table: ComparisonTable) -> None:
    table.go_to(Place(4, 2))
    press(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Задачи  садоводства:"


def test_the_selection_outlives_folds_filters_densities_and_themes(table: ComparisonTable, qtbot: QtBot) -> None:
    place = Place(7, 1)
    table.go_to(place)
    with qtbot.assertNotEmitted(table.place_changed):
        for density in (Density.FULL, Density.COMPACT):
            table.set_density(density)
            table.set_folding(True)
            table.set_filter(Filter(kinds=frozenset({DivergenceKind.NUMBER})))
            table.set_theme(DARK)
            table.set_filter(UNEXPECTED)
            table.set_folding(False)
            assert table.place == place
    assert view(table).currentIndex() == table.lines.index(place.row, place.regulation + FIRST_REGULATION)


def test_every_divergent_cell_can_be_gone_to_and_is_then_in_sight(table: ComparisonTable) -> None:
    table.resize(420, 260)
    table.set_folding(True)
    for density in (Density.COMPACT, Density.FULL):
        table.set_density(density)
        for place in divergent_places(table.model.table):
            assert table.go_to(place)
            area = view(table).visualRect(view(table).currentIndex())
            assert view(table).viewport().rect().contains(area.topLeft())
    assert not table.go_to(Place(999, 0))


def test_a_hidden_column_is_left_out_until_it_is_shown(table: ComparisonTable, qtbot: QtBot) -> None:
    ids = [regulation.id for regulation in table.model.table.regulations]
    table.go_to(Place(2, 1))
    with qtbot.waitSignal(table.columns_changed):
        table.hide_current_column()
    assert table.order.hidden == {ids[1]}
    assert table.place == Place(2, 2)
    press(table, Qt.Key.Key_Left)
    assert table.place == Place(2, 0)
    table.set_filter(EVERYTHING)
    table.set_density(Density.FULL)
    table.set_theme(DARK)
    assert table.order.hidden == {ids[1]}
    table.show_all_columns()
    assert table.order.hidden == frozenset()
    for _ in ids:
        table.hide_current_column()
    assert len(table.order.columns) == 1


def test_a_pinned_column_stands_beside_the_base_and_is_walked_first(table: ComparisonTable) -> None:
    table.order.toggle_pin(FIRST_REGULATION + 3)
    assert not view(table, LEFT).isColumnHidden(FIRST_REGULATION + 3)
    assert view(table, RIGHT).isColumnHidden(FIRST_REGULATION + 3)
    table.go_to(Place(2, 0))
    press(table, Qt.Key.Key_Left)
    assert table.place == Place(2, 3)
    assert table.go_to(Place(15, 3))
    table.order.toggle_pin(FIRST_REGULATION + 3)
    assert table.order.pinned == ()
    assert table.place == Place(15, 3)


def test_the_current_cell_is_painted_where_it_went_when_a_run_above_unfolds(table: ComparisonTable) -> None:
    table.set_folding(True)
    table.go_to(Place(2, 1))
    for _ in range(2):
        table.lines.toggle(0)
        line = table.lines.line_of(2)
        assert table.delegate.current == (line, FIRST_REGULATION + 1)
        assert name(LIGHT.neutral["accent"]) in colors(cell_picture(table, 2, 1))
        assert table.place == Place(2, 1)


def test_a_pinned_column_is_as_wide_as_the_others(table: ComparisonTable) -> None:
    table.order.toggle_pin(FIRST_REGULATION + 3)
    assert view(table, LEFT).columnWidth(FIRST_REGULATION + 3) == view(table).columnWidth(FIRST_REGULATION)


def test_columns_keep_the_order_they_were_dragged_to(table: ComparisonTable) -> None:
    header = view(table).header()
    header.moveSection(header.visualIndex(FIRST_REGULATION), header.visualIndex(FIRST_REGULATION + 2))
    order = table.order.columns
    assert order[:3] == (FIRST_REGULATION + 1, FIRST_REGULATION + 2, FIRST_REGULATION)
    table.set_filter(EVERYTHING)
    table.set_folding(True)
    table.set_density(Density.FULL)
    assert table.order.columns == order


def test_the_menu_of_a_column_says_what_can_be_done(table: ComparisonTable, qtbot: QtBot) -> None:
    menu = table.menu.make(FIRST_REGULATION + 1)
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Choose as base", "Hide column", "Pin column", "Show all columns"]
    assert not any(action.icon().isNull() for action in actions.values())
    assert not actions["Show all columns"].isEnabled()
    with qtbot.waitSignal(table.base_wanted) as told:
        actions["Choose as base"].trigger()
    assert told.args == [table.model.table.regulations[1].id]
    actions["Pin column"].trigger()
    assert table.order.is_pinned(FIRST_REGULATION + 1)
    assert table.menu.make(FIRST_REGULATION + 1).actions()[2].text() == "Unpin column"
    actions["Hide column"].trigger()
    assert table.order.is_hidden(FIRST_REGULATION + 1)


def test_severity_is_painted_as_a_tint_and_kinds_in_their_hue(table: ComparisonTable) -> None:
    grave, light = cell_picture(table, 3, 1), cell_picture(table, 4, 1)
    assert name(LIGHT.mark(DivergenceKind.NUMBER)) in colors(grave)
    assert name(LIGHT.mark(DivergenceKind.SPELLING)) in colors(light)
    assert sum(_is(grave, LIGHT.tint(DivergenceKind.NUMBER))) > 100
    assert sum(_is(light, LIGHT.tint(DivergenceKind.SPELLING))) < 20  # edges of letters may have the same colour
    missing = cell_picture(table, 5, 2)
    assert missing.pixelColor(1, 1) == LIGHT.tint(DivergenceKind.MISSING)


def test_expected_kinds_are_painted_only_when_they_are_shown(table: ComparisonTable) -> None:
    hue = name(LIGHT.mark(DivergenceKind.NAME))
    assert hue not in colors(cell_picture(table, 0, 1))
    table.set_filter(EVERYTHING)
    shown = colors(cell_picture(table, 0, 1))
    assert hue in shown
    assert name(LIGHT.tint(DivergenceKind.NAME)) not in shown


@pytest.mark.parametrize("density", Density)
def test_hits_are_framed_and_the_current_one_is_filled(table: ComparisonTable, density: Density) -> None:
    table.set_density(density)
    accent = LIGHT.neutral["accent"]
    assert name(accent) not in colors(cell_picture(table, 4, 0))
    table.set_search("САДОВОДСТВА")
    assert name(accent) in colors(cell_picture(table, 4, 0))
    framed = sum(_is(cell_picture(table, 4, 0), accent))
    table.set_current_hit(Place(4, 0))
    assert sum(_is(cell_picture(table, 4, 0), accent)) > 2 * framed
    table.set_search("")
    assert name(accent) not in colors(cell_picture(table, 4, 0))


def _is(picture: QImage, color: QColor) -> Iterator[bool]:
    return (picture.pixelColor(x, y) == color for x in range(picture.width()) for y in range(picture.height()))


def test_rows_are_as_high_as_their_texts_where_they_are_seen(table: ComparisonTable) -> None:
    table.resize(700, 500)
    table.set_density(Density.FULL)
    first, last = table.visible_rows
    for row in range(first, last + 1):
        columns = [column for column in table.order.columns if view(table).columnViewportPosition(column) < 400]
        needed = [table.delegate.full.height(row, column, view(table).columnWidth(column)) for column in columns[:1]]
        assert view(table).rowHeight(row) >= max(needed)
        assert view(table).rowHeight(row) == view(table, LEFT).rowHeight(row)


def test_narrow_columns_show_marks_and_wide_ones_words(table: ComparisonTable) -> None:
    limit = LIGHT.size("region_column", "words_from")
    assert view(table).columnWidth(FIRST_REGULATION) >= limit
    table.resize(480, 640)
    width = view(table).columnWidth(FIRST_REGULATION)
    assert LIGHT.size("region_column", "compact_min") <= width < limit
    assert view(table).rowHeight(0) == LIGHT.size("row", "compact")


def test_a_dragged_column_keeps_its_width(table: ComparisonTable) -> None:
    view(table).header().resizeSection(FIRST_REGULATION, 200)
    table.resize(900, 640)
    assert view(table).columnWidth(FIRST_REGULATION) == 200
    table.set_density(Density.FULL)
    table.set_density(Density.COMPACT)
    assert view(table).columnWidth(FIRST_REGULATION) == 200


def test_the_rows_in_sight_are_told(table: ComparisonTable, qtbot: QtBot) -> None:
    table.resize(700, 300)
    with qtbot.waitSignal(table.visible_rows_changed) as told:
        table.scroll_bar.setValue(table.scroll_bar.maximum())
    assert told.args == list(table.visible_rows)
    assert told.args[1] == table.model.rowCount() - 1
    table.set_folding(True)
    assert table.visible_rows[1] == table.model.rowCount() - 1


def test_a_tool_tip_says_where_what_and_how(table: ComparisonTable) -> None:
    index = table.lines.index(3, FIRST_REGULATION + 1)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "город Шымкент, 2\nNumber, substantive: 15 → 25"
    assert table.lines.index(3, FIRST_REGULATION).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_tool_tip_shows_the_spaces_that_differ(table: ComparisonTable) -> None:
    place = divergent_places(every_state(), Filter(kinds=frozenset({DivergenceKind.SPACING})))[0]
    table.set_folding(False)
    index = table.lines.index(table.lines.line_of(place.row), place.regulation + FIRST_REGULATION)
    assert "␣" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_cell_under_the_mouse_is_lit(table: ComparisonTable, qtbot: QtBot) -> None:
    shown = view(table)
    middle = shown.visualRect(table.lines.index(1, FIRST_REGULATION)).center()
    qtbot.mouseMove(shown.viewport(), pos=QPoint(1, 1))  # type: ignore[no-untyped-call]
    qtbot.mouseMove(shown.viewport(), pos=middle)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: table.delegate.hovered == (1, FIRST_REGULATION))
    assert name(LIGHT.neutral["hover"]) in colors(cell_picture(table, 1, 0))


def test_unfolding_keeps_a_selected_row_that_is_partly_in_sight(table: ComparisonTable) -> None:
    table.set_density(Density.FULL)
    table.set_folding(True)
    place = divergent_places(every_state())[-1]
    table.go_to(place)
    shown = view(table)
    bar = shown.verticalScrollBar()
    below = shown.rowViewportPosition(table.lines.line_of(place.row)) - shown.viewport().height() + 10
    bar.setValue(bar.value() + below)
    before = shown.rowViewportPosition(table.lines.line_of(place.row))
    table.set_folding(False)
    assert shown.rowViewportPosition(table.lines.line_of(place.row)) == before


@pytest.mark.parametrize("width", [72, 96, 132])
@pytest.mark.parametrize("most", [1, 2, 4])
def test_long_names_keep_their_beginning_and_their_end(qapp: object, width: int, most: int) -> None:
    metrics = QFontMetrics(LIGHT.fonts["column-name"])
    for name in (
        "Солтүстік Қазақстан (бір/ереже_022_028.docx#1)",
        "Қалалық және ауылдық кітапханалар жөніндегі комитет",
    ):
        lines = lines_within(name, metrics, width, most)
        assert len(lines) <= most
        assert all(metrics.horizontalAdvance(line) <= width for line in lines)
        assert (lines[0][0], lines[-1][-1]) == (name[0], name[-1])


def test_a_name_that_fits_stands_whole(qapp: object) -> None:
    metrics = QFontMetrics(LIGHT.fonts["column-name"])
    assert " ".join(lines_within("Солтүстік Қазақстан", metrics, 90, 2)) == "Солтүстік Қазақстан"
    assert lines_within("Батыс-Қазақстан", metrics, 80, 2) == ["Батыс-", "Қазақстан"]
    assert lines_within("", metrics, 90, 2) == []
