"""The packaged window opens on a screen, shows the documents it is given, and brings its own font."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.packaging.conftest import fingerprint
from tests.packaging.virtual_screen import Picture, VirtualScreen, wait_until

pytestmark = pytest.mark.xdist_group("package")

Open = Callable[..., None]


@pytest.fixture
def open_window(package: Path, environment: dict[str, str], screen: VirtualScreen, tmp_path: Path) -> Iterator[Open]:
    """Starts the window with documents on the screen; it is ended in the end, and must have complained of nothing."""
    started: list[subprocess.Popen[bytes]] = []
    with (tmp_path / "said").open("wb") as said:

        def start(*documents: str | Path) -> None:
            command = [str(package / "Salystyru"), *map(str, documents)]
            own = {**environment, "DISPLAY": screen.display}
            started.append(subprocess.Popen(command, env=own, stdout=said, stderr=said))

        yield start
        for process in started:
            process.terminate()
            process.wait()
    assert (tmp_path / "said").read_text("utf-8") == ""


def is_window(picture: Picture) -> bool:
    """Whether something with text is there: smooth letters have many shades."""
    return picture.colours > 50


def is_table(picture: Picture) -> bool:
    """Whether the screen is full of text, as a table of texts is, and neither the empty window nor the progress."""
    return picture.edges > 0.07 and picture.colours > 200


def test_the_empty_window_invites(open_window: Open, screen: VirtualScreen) -> None:
    assert screen.picture().colours == 1
    open_window()
    wait_until(lambda: is_window(screen.picture()))
    assert not is_table(screen.picture())


def test_it_shows_the_samples(open_window: Open, screen: VirtualScreen, root: Path) -> None:
    open_window(root / "resources" / "samples" / "kk")
    wait_until(lambda: is_table(screen.picture()))


def test_it_shows_the_real_order(
    open_window: Open, screen: VirtualScreen, corpus: Path, package: Path, tmp_path: Path
) -> None:
    before = fingerprint(package)
    (order,) = corpus.rglob("order_287.txt")
    open_window(order)
    wait_until(lambda: is_table(screen.picture()))
    screen.picture().save(tmp_path / "order.png")
    assert fingerprint(package) == before
