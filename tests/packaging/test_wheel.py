"""The wheel that ``pip install .`` makes holds the whole program: packages with all their files, and the command."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop_app import __version__

PACKAGES = ("desktop_app", "parsers", "resources")


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """The wheel, built without fetching anything."""
    folder = tmp_path_factory.mktemp("wheel")
    build = "import hatchling.build, sys; hatchling.build.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(folder)], cwd=root, check=True)
    (path,) = folder.iterdir()
    return ZipFile(path)


def test_it_holds_every_file_of_the_packages(wheel: ZipFile, root: Path) -> None:
    files = (path.relative_to(root) for package in PACKAGES for path in (root / package).rglob("*") if path.is_file())
    expected = {path.as_posix() for path in files if "__pycache__" not in path.parts}
    assert {name for name in wheel.namelist() if name.split("/")[0] in PACKAGES} == expected


def test_it_gives_the_command(wheel: ZipFile) -> None:
    entry_points = wheel.read(f"salystyru-{__version__}.dist-info/entry_points.txt").decode()
    assert "salystyru = desktop_app.__main__:main" in entry_points


def test_it_carries_the_licences(wheel: ZipFile) -> None:
    names = wheel.namelist()
    for name in ("LICENSE", "THIRD_PARTY.md"):
        assert f"salystyru-{__version__}.dist-info/licenses/{name}" in names
