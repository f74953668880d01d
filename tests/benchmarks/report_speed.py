"""How long reports take and how much memory: `python -m tests.benchmarks.report_speed [xlsx|html]`.

Two comparisons: the real order (where it lies beside the project), read and compared before the clock starts, and an
invented one of 40 regulations with 3,000 rows whose every third cell holds a divergence, all texts different. Printed
are the seconds of writing (wall and processor), the longest pause between two checkpoints, the peak memory of the
process, which holds the comparison and the libraries too, and the size of the file. Nothing is asserted.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from desktop_app.collation.model import (
    Cell,
    Collation,
    Divergence,
    DivergenceKind,
    MatchedBy,
    Reading,
    Row,
    Severity,
    Table,
)
from desktop_app.collation.summary import summarize
from desktop_app.export.record import Comparison, Options
from desktop_app.messages import load_messages
from parsers.model import Checkpoint, Provision, ProvisionKind, Role, SourceRange, Span
from tests.desktop_app.inventions import make_comparison, make_regulation

_ORDER = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "order_287.txt"
_CREATED = datetime(2026, 3, 4, tzinfo=UTC)
_REGULATIONS, _ROWS = 40, 3_000
_KINDS = (DivergenceKind.WORDING, DivergenceKind.FORM, DivergenceKind.NUMBER, DivergenceKind.PUNCTUATION)

Writer = Callable[[Comparison, Checkpoint], bytes]


def main() -> None:
    """Print a line for each comparison and format, each measured in a process of its own."""
    if len(sys.argv) > 2:
        _measure(sys.argv[1], sys.argv[2])
        return
    for name in ("order", "invented"):
        for form in sys.argv[1:] or ("xlsx", "html"):
            subprocess.run([sys.executable, "-m", "tests.benchmarks.report_speed", name, form], check=True)


def _measure(name: str, form: str) -> None:
    comparison = _order() if name == "order" else _invented()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    clock = _Clock()
    began, processor = time.perf_counter(), time.process_time()
    content = _WRITERS[form](comparison, clock.checkpoint)
    seconds, processor = time.perf_counter() - began, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pause = clock.longest * 1000
    print(
        f"{name:9} {form}: {seconds:6.2f} s ({processor:.2f} s processor), longest pause {pause:4.0f} ms,"
        f" peak {peak:.0f} MB ({before:.0f} before), file {len(content) / 1e6:.1f} MB"
    )


class _Clock:
    """Notes the longest time between two checkpoints."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last: float | None = None

    def checkpoint(self, done: int, total: int) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self.longest = max(self.longest, now - self._last)
        self._last = now


def _html(comparison: Comparison, checkpoint: Checkpoint) -> bytes:
    from desktop_app.export.page import page

    return page(comparison, load_messages("kk"), "0.1.0", _CREATED, checkpoint=checkpoint)


def _xlsx(comparison: Comparison, checkpoint: Checkpoint) -> bytes:
    from desktop_app.export.spreadsheet import spreadsheet

    return spreadsheet(comparison, load_messages("kk"), "0.1.0", _CREATED, checkpoint=checkpoint)


_WRITERS: dict[str, Writer] = {"xlsx": _xlsx, "html": _html}


def _order() -> Comparison:
    from desktop_app.workspace.comparison import compare, read_documents

    return compare(read_documents([str(_ORDER)]), Options())


def _invented() -> Comparison:
    random = Random(1)
    words = [
        "".join(random.choice("абвгдежзиклмнопрстуұыіәқңө") for _ in range(random.randint(2, 11))) for _ in range(900)
    ]
    regulations = [make_regulation(f"{place:02}.txt#1", f"Өңір {place}") for place in range(_REGULATIONS)]
    ids = [regulation.id for regulation in regulations]
    rows = tuple(_row(place, ids, words, random) for place in range(_ROWS))
    table = Table(
        "Invented", regulations[0].language, tuple(regulations), rows, (), (), (), summarize(rows, regulations)
    )
    comparison = make_comparison([])
    return Comparison(Collation("majority", (table,), ()), comparison.intake, Options(), comparison.timings)


def _row(place: int, ids: list[str], words: list[str], random: Random) -> Row:
    label = f"{place // 100 + 1}.{place % 100 + 1}"
    cells, divergences = {}, []
    for number, id_ in enumerate(ids):
        text = " ".join(random.choices(words, k=28))
        provision = Provision(label, ProvisionKind.SUBPOINT, label, None, Role.FUNCTIONS, False, False, text, _SOURCE)
        cells[id_] = Cell((provision,), text, "A", 1.0, False, MatchedBy.NUMBER)
        if number % 3 == 1:
            start = text.index(" ", 80) + 1
            span = Span(start, text.index(" ", start + 1))
            kind = random.choice(_KINDS)
            severity = Severity.COSMETIC if kind is DivergenceKind.PUNCTUATION else Severity.SUBSTANTIVE
            own = text[span.start : span.end]
            divergences.append(Divergence(id_, kind, severity, "негіз", own, Span(0, 5), span, (place,)))
    readings = (Reading("A", cells[ids[0]].text, tuple(ids), True),)
    return Row(place, ProvisionKind.SUBPOINT, Role.FUNCTIONS, label, ids[0], cells, readings, tuple(divergences))


_SOURCE = SourceRange(1, 2)


if __name__ == "__main__":
    main()
