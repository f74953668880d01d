"""A command line in a folder of its own, with a document to compare."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.cli import main
from parsers.model import Language
from tests.generators.layouts import one_a_line
from tests.generators.pieces import as_annexes, document_pieces
from tests.generators.regulations import Shape, invent_family

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command line in Russian in an empty folder; the exit status."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)
    return lambda *words: main(words)


@pytest.fixture
def order(tmp_path: Path) -> str:
    """A document of three regulations, one of which has other words in one place."""
    return write_order(tmp_path / "приказ.txt")


def write_order(path: Path, seed: int = 5, size: int = 3, *, changed: bool = True) -> str:
    family = as_annexes(invent_family(Language.RU, seed, size, Shape(chapters=2, points=2, subpoints=3)))
    text = one_a_line(document_pieces(family)).text
    if changed:
        # The last regulation gets one more word in its last provision.
        text = text.rstrip().removesuffix(".") + " безотлагательно.\n"
    path.write_text(text, "utf-8")
    return path.name


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """What was said on standard error since the last call; standard output must be empty."""

    def read() -> str:
        output, errors = capsys.readouterr()
        assert output == ""
        return errors

    return read
