from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desktop_app.collation.model import DivergenceKind
from desktop_app.ui.icons import SCALES, icon, icon_pixmap, kind_icon

NAMES = sorted(path.stem for path in (Path(__file__).parents[3] / "resources" / "icons").glob("*.svg"))
RED = QColor("#FF0000")


def test_every_kind_has_a_drawing() -> None:
    assert {kind_icon(kind) for kind in DivergenceKind} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_has_the_colour_it_is_asked_for_and_keeps_off_the_edge(qapp: QApplication, name: str) -> None:
    image = icon_pixmap(name, 32, RED).toImage()
    colors = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    solid = {color.name() for color in colors if color.alpha() == 255}
    assert solid == {RED.name()}
    edge = [image.pixelColor(x, y).alpha() for x in range(32) for y in (0, 31)]
    assert max(edge) < 128


def test_an_icon_is_as_sharp_as_the_screen(qapp: QApplication) -> None:
    assert icon_pixmap("open", 16, RED, 2.5).size().width() == 40
    assert {size.width() for size in icon("open", RED).availableSizes()} == {round(16 * scale) for scale in SCALES}


def test_an_unknown_name_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no such drawing", 16, RED)
