"""The count of tests on the real documents is right: with and without the documents, in one process and in two."""

import subprocess
import sys
from pathlib import Path

import pytest

TESTS = """
import pytest

def test_plain(): pass
def test_by_fixture(corpus): assert corpus.is_dir()
@pytest.mark.corpus
def test_by_marker(): pass
@pytest.mark.corpus
def test_fails(): assert False
@pytest.mark.corpus
@pytest.mark.skip(reason="told so")
def test_skipped(): pass
"""


@pytest.fixture
def project(tmp_path: Path, root: Path) -> Path:
    """A project with our conftest and a few tests; its documents would lie in ``tmp_path / "shared" / "data"``."""
    project = tmp_path / "project"
    (project / "tests").mkdir(parents=True)
    for name in ("pyproject.toml", "tests/conftest.py"):
        (project / name).write_text((root / name).read_text("utf-8"), "utf-8")
    (project / "tests" / "test_some.py").write_text(TESTS, "utf-8")
    return project


def run_tests(project: Path, *arguments: str) -> str:
    """What pytest prints on the tests of `project`."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize("processes", [(), ("-n", "2")], ids=["one process", "two processes"])
def test_tests_on_the_documents_are_counted(project: Path, processes: tuple[str, ...]) -> None:
    (project.parent / "shared" / "data").mkdir(parents=True)
    assert "corpus: 3 tests on the real documents, 1 skipped" in run_tests(project, *processes)


def test_without_the_documents_they_are_skipped_and_said(project: Path) -> None:
    printed = run_tests(project)
    assert "corpus: 0 tests on the real documents, 4 skipped" in printed
    assert "1 passed, 4 skipped" in printed


def test_marker_chooses_tests_that_only_use_the_fixture(project: Path) -> None:
    (project.parent / "shared" / "data").mkdir(parents=True)
    assert "1 passed, 4 deselected" in run_tests(project, "-m", "corpus", "-k", "by_fixture")
