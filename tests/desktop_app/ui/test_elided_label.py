import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.panels.elided_label import ElidedLabel

TEXT = "order_of_the_ministry.txt, line 4528"


def picture(text: str, width: int, kept: str = "") -> bytes:
    """The pixels of a label of this text."""
    label = ElidedLabel(kept)
    label.setText(text)
    label.resize(width, 20)
    image = label.grab().toImage()
    return bytes(image.constBits())


def width_of(text: str) -> int:
    return ElidedLabel().fontMetrics().horizontalAdvance(text)


def test_what_is_kept_stands_whole_behind_what_gives_way(qapp: QApplication) -> None:
    shown = "order_of…, line 4528"
    width = width_of(shown) + 2
    assert picture(TEXT, width, kept=", ") == picture(shown, width)
    assert picture(TEXT, width) != picture(shown, width)


def test_the_tool_tip_tells_what_was_cut(qapp: QApplication) -> None:
    label = ElidedLabel(", ")
    label.setText(TEXT)
    label.resize(width_of(TEXT) // 2, 20)
    label.grab()
    assert label.toolTip() == TEXT


@pytest.mark.parametrize("kept", ["", ", "])
def test_a_text_that_fits_is_not_cut_and_needs_no_tool_tip(qapp: QApplication, kept: str) -> None:
    label = ElidedLabel(kept)
    label.setText(TEXT)
    label.resize(width_of(TEXT) + 4, 20)
    label.grab()
    assert label.toolTip() == ""
