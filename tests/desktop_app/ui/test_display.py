import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.ui.display import find_display

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")


@ON_LINUX
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"DISPLAY": ":65000"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_no_display_is_found_where_there_is_none(environment: dict[str, str]) -> None:
    assert not find_display(environment)


def test_a_platform_without_a_screen_is_taken_as_it_is() -> None:
    assert find_display({"QT_QPA_PLATFORM": "offscreen"})


@ON_LINUX
@pytest.mark.parametrize("document", [False, True])
def test_without_a_display_the_program_says_so_and_does_not_abort(document: bool, root: Path) -> None:  # fault 105
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment = {**kept, "QT_QPA_PLATFORM": "", "LC_ALL": "en_US.UTF-8"}
    command = [sys.executable, "-m", "desktop_app", *([str(root / "resources" / "samples")] if document else [])]
    finished = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 2
    assert "no display" in finished.stderr
