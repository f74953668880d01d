from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop_app.ui.fonts import load_fonts
from desktop_app.ui.theme import load_theme


def test_fonts_of_a_folder_are_known_and_other_files_passed_over(qapp: QApplication, tmp_path: Path) -> None:
    # fault 104
    assert load_fonts(tmp_path / "absent") == ()
    (tmp_path / "licence.txt").write_text("not a font")
    assert load_fonts(tmp_path) == ()
    found = next(Path("/usr/share/fonts").rglob("*.[ot]tf"), None)
    if found is None:
        pytest.skip("no font file at hand")
    (tmp_path / f"one{found.suffix}").write_bytes(found.read_bytes())
    (family, *_) = load_fonts(tmp_path)
    assert family in QFontDatabase.families()


def test_text_and_rows_grow_together_and_icons_stay(qapp: QApplication) -> None:
    plain, large = load_theme(dark=False), load_theme(dark=False, text_scale=1.5)
    for role, font in plain.fonts.items():
        assert large.fonts[role].pixelSize() == pytest.approx(font.pixelSize() * 1.5, abs=1)
        assert large.line_height(role) >= large.fonts[role].pixelSize()
    assert large.size("row", "compact") == round(plain.size("row", "compact") * 1.5)
    assert large.size("icon") == plain.size("icon")


def test_figures_have_one_width(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(load_theme(dark=False).fonts["body"])
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
