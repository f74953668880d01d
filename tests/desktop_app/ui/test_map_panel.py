from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.collation.filtering import EVERYTHING, Filter
from desktop_app.collation.model import DivergenceKind
from desktop_app.messages import load_messages
from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION, AlignmentTableModel
from desktop_app.ui.panels.map_panel import MapPanel
from desktop_app.ui.places import Place
from desktop_app.ui.theme import load_theme
from tests.desktop_app.ui.every_state import every_state, long_table

LIGHT = load_theme(dark=False)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[MapPanel]:
    model = AlignmentTableModel(every_state(), load_messages("en"))
    panel = MapPanel(model, load_messages("en"), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint().width(), 600)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    panel.close()


def middle(panel: MapPanel, row: int, regulation: int) -> QPoint:
    """Where a cell lies on the map."""
    geometry = panel.geometry_of_rows()
    place = geometry.columns.index(regulation + FIRST_REGULATION)
    y = (geometry.top(row) + geometry.top(row + 1)) / 2
    return QPoint(geometry.left(place) + 1, round(y))


def color(panel: MapPanel, row: int, regulation: int) -> QColor:
    picture: QImage = panel.grab().toImage()
    return picture.pixelColor(middle(panel, row, regulation))


def height(panel: MapPanel, row: int, regulation: int) -> int:
    """Px of the mark's colour in the row, from top to bottom."""
    geometry, picture = panel.geometry_of_rows(), panel.grab().toImage()
    here, wanted = middle(panel, row, regulation), color(panel, row, regulation)
    rows = range(round(geometry.top(row)), round(geometry.top(row + 1)))
    return sum(picture.pixelColor(here.x(), y) == wanted for y in rows)


def test_kinds_have_their_hue_and_severity_its_shape(panel: MapPanel) -> None:
    assert color(panel, 3, 1) == LIGHT.mark(DivergenceKind.NUMBER)
    assert color(panel, 4, 1) == LIGHT.mark(DivergenceKind.SPELLING)
    assert height(panel, 3, 1) > 2 * height(panel, 4, 1)
    assert height(panel, 4, 1) == 2
    assert color(panel, 2, 3) == LIGHT.neutral["surface"]


def test_the_map_follows_the_filter_and_leaves_expected_ones_out(panel: MapPanel) -> None:
    panel._model.set_filter(EVERYTHING)
    assert color(panel, 0, 1) == LIGHT.neutral["surface"]
    panel._model.set_filter(Filter(kinds=frozenset({DivergenceKind.SPELLING})))
    assert color(panel, 3, 1) == LIGHT.neutral["surface"]
    assert color(panel, 4, 1) == LIGHT.mark(DivergenceKind.SPELLING)


def test_resting_on_a_mark_names_region_row_and_kind(panel: MapPanel) -> None:
    assert panel.text_at(QPointF(middle(panel, 3, 1))) == "Шымкент, 2: number"
    assert panel.text_at(QPointF(middle(panel, 3, 3))) == "Костанайская, 2"
    assert panel.text_at(QPointF(0, 0)) == ""


def test_a_click_and_a_drag_go_there(panel: MapPanel, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(panel.place_wanted) as told:
        qtbot.mousePress(panel, left, pos=middle(panel, 9, 2))  # type: ignore[no-untyped-call]
    assert told.args == [Place(9, 2)]
    with qtbot.waitSignal(panel.place_wanted) as told:
        qtbot.mouseMove(panel, pos=middle(panel, 15, 0))  # type: ignore[no-untyped-call]
    assert told.args == [Place(15, 0)]


def test_the_rows_in_sight_are_framed(panel: MapPanel) -> None:
    panel.set_visible_rows(2, 5)
    geometry, accent = panel.geometry_of_rows(), LIGHT.neutral["accent"]
    picture = panel.grab().toImage()
    left = range(geometry.area.x() - 5, geometry.area.x())
    framed = {y for y in range(picture.height()) if any(picture.pixelColor(x, y) == accent for x in left)}
    assert geometry.top(2) - 4 <= min(framed)
    assert max(framed) <= geometry.top(6) + 4
    assert max(framed) - min(framed) > geometry.top(5) - geometry.top(3)


def test_columns_stand_in_the_order_of_the_table_hidden_ones_left_out(panel: MapPanel) -> None:
    panel.set_columns([FIRST_REGULATION + 1, FIRST_REGULATION])
    assert color(panel, 3, 1) == LIGHT.mark(DivergenceKind.NUMBER)
    assert middle(panel, 3, 1).x() < middle(panel, 3, 0).x()
    assert len(panel.geometry_of_rows().columns) == 2


def test_a_large_table_keeps_grave_marks_in_sight(qtbot: QtBot) -> None:
    model = AlignmentTableModel(long_table(900, 40, 5), load_messages("en"))
    panel = MapPanel(model, load_messages("en"), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint().width(), 300)
    assert panel.sizeHint().width() <= 180
    row, regulation, kind = 5, 5, DivergenceKind.WORDING
    assert model.face(row - 1, regulation).shown
    assert color(panel, row - 1, regulation) == LIGHT.mark(kind)
