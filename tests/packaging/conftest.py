"""The packaged program, built once for all tests of a run, and what runs it."""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest

from tests.packaging.virtual_screen import XVFB, VirtualScreen

Run = subprocess.CompletedProcess[bytes]


class Program(Protocol):
    """Runs the packaged command with arguments."""

    def __call__(self, *arguments: str | Path, before: tuple[str, ...] = ..., **changes: str) -> Run:
        """The finished run; ``before`` are words before the command, ``changes`` are put into the environment."""


@pytest.fixture(scope="session")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the packaged program: the one that SALYSTYRU_PACKAGE names, else one that is built now.

    The first process of a parallel run builds it, the others wait for it.
    """
    if sys.platform != "linux":
        pytest.skip("these tests know the package of Linux")
    if named := os.environ.get("SALYSTYRU_PACKAGE"):
        return Path(named)
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    folder, done = shared / "package" / "Salystyru", shared / "package-is-built"
    with (shared / "package-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            command = [sys.executable, "-m", "installer", "--folder-only", str(folder.parent)]
            built = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
            assert built.returncode == 0, built.stdout + built.stderr
            done.touch()
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """That of a user who has only what a system gives her: no Python, no display, a home of her own."""
    home = tmp_path / "home"
    home.mkdir()
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "1700000000"}


@pytest.fixture
def program(package: Path, environment: Mapping[str, str]) -> Program:
    """Runs ``salystyru-cli``."""

    def run(*arguments: str | Path, before: tuple[str, ...] = (), **changes: str) -> Run:
        command = [*before, str(package / "salystyru-cli"), *map(str, arguments)]
        return subprocess.run(command, env={**environment, **changes}, capture_output=True, check=False)

    return run


@pytest.fixture
def from_source(root: Path, environment: Mapping[str, str]) -> Callable[..., Run]:
    """Runs the command from the sources, in the same environment."""

    def run(*arguments: str | Path) -> Run:
        command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
        return subprocess.run(command, cwd=root, env=dict(environment), capture_output=True, check=True)

    return run


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[VirtualScreen]:
    """A screen that nobody else uses."""
    if XVFB is None:
        pytest.skip("Xvfb is not installed: Debian package xvfb")
    folder = tmp_path / "screen"
    folder.mkdir()
    with VirtualScreen(folder) as screen:
        yield screen


def fingerprint(folder: Path) -> dict[str, str]:
    """What every file in a folder holds or points to, and when it was changed, by name."""

    def content(path: Path) -> str:
        if path.is_symlink():
            return str(path.readlink())
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"

    return {str(path): f"{content(path)} {path.lstat().st_mtime_ns}" for path in sorted(folder.rglob("*"))}
