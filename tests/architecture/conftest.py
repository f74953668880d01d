"""What the tests of the project's shape look at: the files under version control."""

import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tracked_files(root: Path) -> list[Path]:
    """Every file under version control, sorted; the test is skipped where the project lies without its repository."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout: nobody can tell which files belong to the project")
    names = listed.stdout.decode().split("\0")
    return sorted(path for name in names if name and (path := root / name).is_file())


@pytest.fixture(scope="session")
def tracked_texts(tracked_files: list[Path]) -> dict[Path, str]:
    """Text of every file under version control that is text."""
    contents = ((path, path.read_bytes()) for path in tracked_files)
    return {path: content.decode("utf-8") for path, content in contents if b"\0" not in content}
