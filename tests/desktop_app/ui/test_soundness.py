"""The window's share of the self-test finds what is missing."""

import shutil
from pathlib import Path

import pytest

from desktop_app.cli.self_test import WINDOW_PARTS
from desktop_app.ui import soundness
from desktop_app.ui.soundness import PARTS, check_window

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_command_line_asks_for_every_part() -> None:
    assert WINDOW_PARTS == PARTS


@pytest.mark.parametrize("part", PARTS)
def test_the_window_is_whole(part: str) -> None:
    check_window(part)


def test_a_part_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="no doors"):
        check_window("doors")


@pytest.fixture
def resources(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy of the resources that the check sees in place of the true ones."""
    copy = tmp_path / "resources"
    shutil.copytree(root / "resources", copy)
    monkeypatch.setattr(soundness, "files", lambda _: copy)
    return copy


def test_a_broken_drawing_is_found(resources: Path) -> None:
    (resources / "icons" / "open.svg").write_text("<svg", "utf-8")
    with pytest.raises(ValueError, match=r"open\.svg"):
        check_window("drawings")


def test_a_broken_font_is_found(resources: Path) -> None:
    (resources / "fonts").mkdir()
    (resources / "fonts" / "Inter-Bold.otf").write_bytes(b"no font")
    with pytest.raises(ValueError, match=r"Inter-Bold\.otf: А"):
        check_window("fonts")


def test_a_packaged_program_needs_its_fonts(resources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert not (resources / "fonts").exists()
    with pytest.raises(FileNotFoundError, match="fonts"):
        check_window("fonts")
