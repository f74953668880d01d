"""How long the real order takes, as a whole process: `python -m tests.benchmarks.order_speed [DOCUMENT]`.

Prints the processor time beyond the interpreter's own start, the peak memory, and beside it the time of the plain
way: the regulations' texts scored against those of one of them (`rapidfuzz.process.cdist`), then an optimal
assignment. Figures are medians; nothing is asserted.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from parsers import read_document

_ROOT = Path(__file__).resolve().parents[2]
_ORDER = _ROOT.parent / "shared" / "data" / "order_287.txt"
_RUNS = 5


def main() -> None:
    """Print the figures for the document named on the command line, else for the order."""
    document = Path(sys.argv[1]) if len(sys.argv) > 1 else _ORDER
    start, _ = _cost([sys.executable, "-c", "pass"])
    with tempfile.TemporaryDirectory() as folder:
        json, workbook = f"{folder}/result.json", f"{folder}/report.xlsx"
        program = [sys.executable, "-m", "desktop_app"]
        compare = [*program, "compare", str(document), "--quiet", "--json", json]
        _print("--version", *_cost([*program, "--version"]), start)
        _print("compare, JSON", *_cost(compare), start)
        _print("compare, JSON and Excel", *_cost([*compare, "--xlsx", workbook]), start)
    print(f"{'plain cdist + assignment':26} {_plain(document):6.3f} s processor time, after reading")


def _cost(command: list[str]) -> tuple[float, float]:
    """Median processor seconds of ``command``, and the peak memory in MB of all children so far."""
    seconds = []
    for _ in range(_RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, cwd=_ROOT, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(seconds), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def _print(name: str, seconds: float, megabytes: float, start: float) -> None:
    beyond = seconds - start
    print(f"{name:26} {beyond:6.3f} s beyond the interpreter's {start:.3f} s, peak memory so far {megabytes:.0f} MB")


def _plain(document: Path) -> float:
    """Processor seconds of scoring every full regulation against the first and assigning the best pairs."""
    from rapidfuzz import fuzz, process

    from desktop_app.collation.assignment import assign

    regulations = [item for item in read_document(document).document.regulations if not item.partial]
    first = [provision.text for provision in regulations[0].provisions]
    began = time.process_time()
    for regulation in regulations[1:]:
        scores = process.cdist([provision.text for provision in regulation.provisions], first, scorer=fuzz.ratio)
        assign([{column: round(score * 100) for column, score in enumerate(row) if score > 50} for row in scores])
    return time.process_time() - began


if __name__ == "__main__":
    main()
