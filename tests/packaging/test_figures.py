"""What the package weighs and how fast it starts: printed at the end of the run. Only the weight is held to a limit."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from installer.archive import pack_tarball
from tests.packaging.virtual_screen import VirtualScreen, wait_until

pytestmark = pytest.mark.xdist_group("package")

Figure = Callable[[str], None]
MEGABYTE = 1_000_000
FOLDER_LIMIT = 210 * MEGABYTE


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Figure:
    """Takes a line to be printed at the end of the run."""
    return lambda line: record_property("figure", line)


def forget(folder: Path) -> None:
    """Let the system drop the files of a folder from its memory, as after a start of the machine."""
    for path in folder.rglob("*"):
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


@contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[None]:
    """A program for as long as the block lasts."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def test_the_folder_is_light(package: Path, figure: Figure) -> None:
    size = sum(path.lstat().st_size for path in package.rglob("*"))
    figure(f"folder of the packaged program: {size / MEGABYTE:.0f} MB")
    assert size < FOLDER_LIMIT


def test_the_tarball_is_the_same_each_time(
    package: Path, figure: Figure, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "Salystyru").symlink_to(package)
    part = tmp_path / "again" / "Salystyru"
    part.mkdir(parents=True)
    for name in ("Salystyru", "LICENSES.txt"):
        (part / name).write_text(name, "utf-8")
    first = pack_tarball(part).read_bytes()
    (part / "LICENSES.txt").touch()
    assert pack_tarball(part).read_bytes() == first
    packed = pack_tarball(package.resolve(), preset=1)
    figure(f"packed quickly (xz -1; `do.py build` packs to a tenth less): {packed.stat().st_size / MEGABYTE:.0f} MB")
    packed.unlink()


def test_the_version_is_told(package: Path, environment: dict[str, str], figure: Figure) -> None:
    times = []
    for _ in range(5):
        began = time.perf_counter()
        command = [str(package / "salystyru-cli"), "--version"]
        told = subprocess.run(command, env=environment, capture_output=True, check=True)
        times.append(time.perf_counter() - began)
        assert told.stdout
    figure(f"--version: {min(times):.2f} s (best of 5)")


def test_the_window_is_painted(
    package: Path, environment: dict[str, str], screen: VirtualScreen, figure: Figure
) -> None:
    environment["DISPLAY"] = screen.display
    blank = screen.picture().pixels
    times = list[float]()
    for _ in range(4):
        if not times:
            forget(package)
        with running([str(package / "Salystyru")], environment):
            times.append(wait_until(lambda: screen.picture().pixels != blank))
        wait_until(lambda: screen.picture().pixels == blank)
    figure(f"first paint: {times[0]:.2f} s cold, {min(times[1:]):.2f} s warm (best of 3)")
