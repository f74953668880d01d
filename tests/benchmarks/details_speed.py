"""How fast a row is shown: `python tests/benchmarks/details_speed.py` prints figures, on the display there is.

The row has 40 regions and as many readings of 900 characters; the table repeats it 3,000 times. Measured are: showing
a row in the details, painting included; counting its filter; making the texts ready for searching, and finding a word
that stands once in each row.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop_app.collation.filtering import UNEXPECTED, count
from desktop_app.collation.model import Divergence, DivergenceKind, Severity, Table
from desktop_app.messages import load_messages
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel
from desktop_app.ui.panels.details_panel import DetailsPanel
from desktop_app.ui.places import Place
from desktop_app.ui.searching import make_index
from desktop_app.ui.theme import load_theme
from parsers.model import Span
from tests.desktop_app.collation.factory import regulation, table

REGIONS, ROWS, TURNS = 40, 3000, 20
_WORDS = "Департамент кітапханаларды, мұрағаттарды және баспаханаларды есепке алады мен тексереді " * 10


def make_table() -> Table:
    """A table of one long row, all its readings different, that is repeated."""
    shown = table(*(regulation(f"{number}-аудан", f"# Ереже\n1. {_WORDS}") for number in range(REGIONS)))
    row, base = shown.rows[1], shown.rows[1].base
    divergences, cells, readings = [], dict(row.cells), []
    for number, (id_, cell) in enumerate(row.cells.items()):
        own = f"есепке{number}"
        text = cell.text.replace("есепке", own, 1)
        cells[id_] = replace(cell, text=text if id_ != base else cell.text, reading=str(number))
        readings.append(replace(row.readings[0], id=str(number), regulations=(id_,), majority=id_ == base))
        if id_ != base:
            start = text.index(own)
            spans = Span(start, start + 6), Span(start, start + len(own))
            kind = DivergenceKind.WORDING, Severity.SUBSTANTIVE
            divergences.append(Divergence(id_, *kind, "есепке", own, *spans, (row.id,)))
    row = replace(row, cells=cells, readings=tuple(readings), divergences=tuple(divergences))
    rows = tuple(replace(row, id=number, label=str(number)) for number in range(1, ROWS + 1))
    return replace(shown, rows=rows)


def measure(name: str, work: Callable[[int], object], turns: int = TURNS) -> None:
    """Do the work so many times; print the middle and the longest."""
    times = []
    for turn in range(turns):
        began = time.perf_counter()
        work(turn)
        times.append((time.perf_counter() - began) * 1000)
    times.sort()
    print(f"{name:40}{times[len(times) // 2]:8.1f} ms, longest {times[-1]:.1f} ms")


def main() -> None:
    """Print all figures."""
    application, shown = QApplication(sys.argv), make_table()
    panel = DetailsPanel(AlignmentTableModel(shown, load_messages("kk")), load_messages("kk"), load_theme(dark=False))
    panel.resize(1136, 212)
    panel.show()

    def show(turn: int) -> None:
        panel.show_place(Place(turn, turn + 1))
        application.processEvents()  # paints, as the event loop would

    show(0)
    measure("a row of 40 readings shown", show)
    measure("filter of 40 x 3,000 counted", lambda _: count(shown, UNEXPECTED), 3)
    measure("texts of 40 x 3,000 made ready", lambda _: make_index(shown), 3)
    index = make_index(shown)
    measure("a word found in 3,000 of 120,000 cells", lambda turn: index.find(f"есепке{turn + 1}"), 5)


if __name__ == "__main__":
    main()
