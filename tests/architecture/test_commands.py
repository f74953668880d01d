"""What the README promises to run is what CI runs, on a clean checkout and from anywhere."""

import re
import subprocess
from pathlib import Path


def test_ci_calls_the_test_command_of_the_readme(root: Path) -> None:
    blocks = re.findall(r"^```\n(.*?)\n```$", (root / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert blocks[:2] == ["python3 do.py", "python3 do.py test"]
    assert f" {blocks[1]}\n" in (root / ".ci" / "run").read_text("utf-8")


def test_ci_runs_in_the_project_and_gives_the_verdict_on(root: Path, tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    (tmp_path / ".ci" / "run").write_bytes((root / ".ci" / "run").read_bytes())
    (tmp_path / "do.py").write_text("import sys; print(sys.argv[1:]); sys.exit(7)\n", "utf-8")
    finished = subprocess.run(
        ["bash", str(tmp_path / ".ci" / "run")], cwd=root, capture_output=True, text=True, check=False
    )
    assert (finished.returncode, finished.stdout) == (7, "['test']\n")
