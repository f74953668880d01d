"""What a command loads: `parse` and `compare` no Qt, a question for the version nothing that takes time."""

import subprocess
import sys
from pathlib import Path

import pytest

QT = {"PySide6", "shiboken6"}
REPORTS = {"pandas", "numpy", "openpyxl"}


def loaded_packages(*arguments: str | Path) -> set[str]:
    """Top-level names of all modules that the command imports while it runs."""
    command = [sys.executable, "-X", "importtime", "-m", "desktop_app", *map(str, arguments)]
    finished = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert finished.returncode == 0, finished.stderr
    lines = (line for line in finished.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip().split(".")[0] for line in lines}


@pytest.fixture
def samples(root: Path) -> Path:
    """The bundled samples."""
    return root / "resources" / "samples"


def test_the_version_is_told_without_loading_any_library() -> None:
    loaded = loaded_packages("--version")
    assert "desktop_app" in loaded
    assert loaded & (QT | REPORTS | {"rapidfuzz"}) == set()


def test_parse_loads_no_qt_and_nothing_of_the_reports(samples: Path, tmp_path: Path) -> None:
    loaded = loaded_packages("parse", samples, "--json", tmp_path / "parsed.json")
    assert "parsers" in loaded
    assert loaded & (QT | REPORTS) == set()


def test_compare_without_a_workbook_loads_no_pandas(samples: Path, tmp_path: Path) -> None:
    loaded = loaded_packages("compare", samples, "--json", tmp_path / "compared.json")
    assert "rapidfuzz" in loaded
    assert loaded & (QT | REPORTS) == set()


def test_compare_with_a_workbook_loads_no_qt(samples: Path, tmp_path: Path) -> None:
    loaded = loaded_packages("compare", samples, "--xlsx", tmp_path / "report.xlsx")
    assert "openpyxl" in loaded
    assert loaded & QT == set()
