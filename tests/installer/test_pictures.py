"""The icon looks right at every size and in the containers of Windows and macOS."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from installer.pictures import ICNS_SIDES, ICO_SIDES, PNG_SIDES, draw_icons, draw_png

GROUND, PAPER, MARK = QColor("#0B6B7C"), QColor("#FFFFFF"), QColor("#FFC24B")


@pytest.fixture(scope="module")
def icons(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the icons."""
    folder = tmp_path_factory.mktemp("icons")
    draw_icons(root / "resources" / "salystyru.svg", folder)
    return folder


def colours(image: QImage) -> set[str]:
    """Names of all colours that cover their pixel."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in places)
    return {colour.name() for colour in found if colour.alpha() == 255}


@pytest.mark.parametrize("side", PNG_SIDES)
def test_every_size_shows_the_diverging_line(icons: Path, side: int) -> None:
    image = QImage(str(icons / f"salystyru-{side}.png"))
    assert (image.width(), image.height()) == (side, side)
    assert {GROUND.name(), PAPER.name(), MARK.name()} <= colours(image)
    assert image.pixelColor(0, 0).alpha() < 128


def test_the_smallest_is_sharp(icons: Path) -> None:
    """Its lines lie on whole pixels; only corners are smoothed, and those of the lines hardly."""
    image = QImage(str(icons / "salystyru-16.png")).copy(2, 2, 12, 12)

    def distance(one: QColor, other: QColor) -> int:
        pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
        return max(abs(a - b) for a, b in pairs)

    assert [
        name for name in colours(image) if min(distance(QColor(name), near) for near in (GROUND, PAPER, MARK)) > 12
    ] == []


def test_windows_finds_every_picture(icons: Path) -> None:
    content = (icons / "salystyru.ico").read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(ICO_SIDES))
    for index, side in enumerate(ICO_SIDES):
        entry = struct.unpack_from("<BBBBHHII", content, 6 + 16 * index)
        image = QImage.fromData(content[entry[7] : entry[7] + entry[6]])
        assert image.width() == (entry[0] or 256) == side


def test_macos_finds_every_picture(icons: Path) -> None:
    content = (icons / "salystyru.icns").read_bytes()
    assert struct.unpack_from(">4sI", content) == (b"icns", len(content))
    found, place = {}, 8
    while place < len(content):
        kind, length = struct.unpack_from(">4sI", content, place)
        found[kind] = QImage.fromData(content[place + 8 : place + length]).width()
        place += length
    assert found == ICNS_SIDES


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_drawing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.svg").write_text("<svg", "utf-8")
    with pytest.raises(ValueError, match="cannot be drawn"):
        draw_png(tmp_path / "no.svg", 16)
