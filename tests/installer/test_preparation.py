"""What is made ready for the build, and that nothing is built where something lacks."""

import ast
from pathlib import Path

import pytest

import do
from installer import preparation
from installer.preparation import STYLES, NotReady, prepare, windows_version


def test_the_version_of_windows_has_four_numbers() -> None:
    call = ast.parse(windows_version("1.2.3"), mode="eval").body
    assert isinstance(call, ast.Call)
    assert call.keywords[0].arg == "ffi"
    assert "filevers=(1, 2, 3, 0)" in ast.unparse(call)
    assert "StringStruct('FileVersion', '1.2.3')" in ast.unparse(call)


def test_fonts_pictures_and_licences_are_made_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    for name in [*(f"Inter-{style}.otf" for style in STYLES), "Inter-Thin.otf", "copyright"]:
        (fonts / name).write_text(f"of {name}", "utf-8")
    monkeypatch.setenv("SALYSTYRU_FONTS", str(fonts))
    monkeypatch.setattr(preparation, "_demand_libraries", lambda: None)
    made = tmp_path / "made"
    prepare(made)
    assert {path.name for path in (made / "fonts").iterdir()} == {f"Inter-{style}.otf" for style in STYLES}
    assert {"salystyru.ico", "salystyru.icns", "salystyru-16.png", "version.txt"} <= {p.name for p in made.iterdir()}
    assert "of copyright" in (made / "LICENSES.txt").read_text("utf-8")


def test_without_the_font_nothing_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALYSTYRU_FONTS", str(tmp_path))
    monkeypatch.setattr(preparation, "_demand_libraries", lambda: None)
    with pytest.raises(NotReady, match="fonts-inter"):
        prepare(tmp_path / "made")


def test_without_the_libraries_of_the_screen_nothing_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "loads", lambda library: library != "libxcb-cursor.so.0")
    monkeypatch.setattr("sys.platform", "linux")
    assert "libxcb-cursor.so.0" in do.LIBRARIES
    with pytest.raises(NotReady, match="libxcb-cursor"):
        prepare(tmp_path)
