"""What the window shows of itself to the desktop."""

import pytest

from desktop_app.ui.program_icon import program_icon


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("side", [16, 48, 256])
def test_the_programs_icon_is_drawn_at_every_size(side: int) -> None:
    image = program_icon().pixmap(side, side).toImage()
    assert (image.width(), image.height()) == (side, side)
    assert image.pixelColor(side // 2, side // 8).name() == "#0b6b7c"
