"""The checkers of code pass: ruff, mypy, import-linter, each with its configuration in pyproject.toml.

They are tests so that one command runs everything, in parallel, with one verdict, and so that a short run
(``python3 do.py test tests/parsers``) does not wait for them.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"

COMMANDS = {
    "ruff": ("-m", "ruff", "check", "--quiet"),
    "mypy": ("-m", "mypy"),
    "import-linter": ("-c", LINT_IMPORTS),
}

PLANTED = {  # an import that each contract must find; through a third module where the contract promises to
    "desktop_app/collation/planted.py": "import desktop_app.export\nimport parsers.readers\nimport rapidfuzz\n",
    "desktop_app/export/planted.py": "import desktop_app.collation.planted\nimport PySide6\n",
    "desktop_app/workspace/planted.py": "import desktop_app.messages\nimport openpyxl\nimport hunspell\n",
    "desktop_app/cli/planted.py": "def lazily() -> None:\n    import desktop_app.ui\n",
    "desktop_app/ui/__init__.py": "import PySide6\n",
    "parsers/planted.py": "import pypdfium2\nimport resources.planted\n",
    "resources/planted.py": "import desktop_app\n",
}
CONTRACTS = 11


def run_checker(name: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a checker in a folder."""
    return subprocess.run([sys.executable, *COMMANDS[name]], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", COMMANDS)
def test_checker_finds_nothing(name: str, root: Path) -> None:
    checked = run_checker(name, root)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_every_contract_finds_a_planted_import(root: Path, tmp_path: Path) -> None:
    shutil.copy(root / "pyproject.toml", tmp_path)
    for package in ("desktop_app", "parsers", "resources"):
        shutil.copytree(root / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    for name, code in PLANTED.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(code, "utf-8")
    assert f"Contracts: 0 kept, {CONTRACTS} broken." in run_checker("import-linter", tmp_path).stdout
