"""How fast the views beside the table are: `python tests/benchmarks/views_speed.py` prints figures, of an invention.

The table has 3,000 rows of 40 regulations and 30,000 divergences. "Opens" is the time until the page is painted the
first time; "gap" the longest time between two steps of a PDF in which it could have been stopped.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.collation.model import Divergence, DivergenceKind, Severity, Table
from desktop_app.collation.resemblance import measure_resemblance
from parsers.model import Span
from tests.desktop_app.inventions import Line, make_regulation, make_table

if TYPE_CHECKING:
    from desktop_app.ui.text_cell import PrintedTable

ROWS, REGULATIONS, DIVERGENCES = 3_000, 40, 10
_KINDS = [kind for kind in DivergenceKind if kind not in ("name", "address", "missing", "extra", "split", "merged")]


def invented_table(rows: int = ROWS, regulations: int = REGULATIONS) -> Table:
    """A table in which some regulations of each row write other words."""
    dice = random.Random(5)
    columns = [make_regulation(f"приказ.txt#{at}", f"Край {at}") for at in range(regulations)]
    text = "Департамент ведает садами, скверами и питомниками, а также деревьями, которые растут в городе"
    table = make_table([Line(f"{at // 50 + 1}.{at % 50 + 1}", text, {}) for at in range(rows)], columns)
    changed = []
    for row in table.rows:
        others = dice.sample(columns, min(DIVERGENCES, regulations))
        found = tuple(
            Divergence(
                other.id,
                dice.choice(_KINDS),
                Severity.COSMETIC,
                text[12:18],
                text[12:18],
                Span(12, 18),
                Span(12, 18),
                (),
            )
            for other in others
        )
        ids = {other.id: dice.choice("BC") for other in others}
        cells = {id_: replace(cell, reading=ids.get(id_, "A")) for id_, cell in row.cells.items()}
        changed.append(replace(row, cells=cells, divergences=found))
    return replace(table, rows=tuple(changed))


def timed(name: str, work: Callable[[], object]) -> None:
    """Do the work and print what it took."""
    began = time.perf_counter()
    work()
    print(f"{name:<44}{(time.perf_counter() - began) * 1000:8.0f} ms")


def main() -> None:
    """Print all figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from desktop_app.collation.filtering import EVERYTHING
    from desktop_app.messages import load_messages
    from desktop_app.ui.filter_state import FilterState
    from desktop_app.ui.theme import dress, load_theme
    from desktop_app.ui.views.addresses_view import AddressesView
    from desktop_app.ui.views.divergences_view import DivergencesView
    from desktop_app.ui.views.similarity_view import SimilarityView
    from desktop_app.ui.views.spelling_view import SpellingView

    application, messages, theme, state = QApplication([]), load_messages("kk"), load_theme(dark=False), FilterState()
    dress(application, theme)
    table = invented_table()
    divergences = DivergencesView(table, messages, theme, state)
    views = (divergences, AddressesView(table, messages, theme), SpellingView(table, messages, theme))
    for view in (*views, SimilarityView(table, messages, theme)):
        view.resize(1136, 600)
        timed(f"{type(view).__name__} opens", lambda view=view: (view.show(), view.grab()))  # type: ignore[misc]
        view.hide()
    for column, name in enumerate(("number", "region", "kind", "severity", "base", "own words")):
        timed(
            f"divergences sorted by {name}",
            lambda column=column: divergences.list.horizontalHeader().setSortIndicator(
                column, Qt.SortOrder.DescendingOrder
            ),  # type: ignore[misc]
        )
    timed("divergences filtered", lambda: state.choose(EVERYTHING))
    time_resemblance()
    time_pdf(DivergencesView(invented_table(300), messages, theme, state).as_document())


def time_resemblance() -> None:
    """Print how long all pairs take."""
    for rows, regulations in ((3_000, 40), (150, 200), (3_000, 200)):
        big = invented_table(rows, regulations)
        timed(f"resemblance of {regulations} in {rows} rows", lambda big=big: measure_resemblance(big))  # type: ignore[misc]


def time_pdf(printed: "PrintedTable") -> None:
    """Print how long a PDF takes, and the longest time in which it could not have been stopped."""
    from desktop_app.messages import load_messages
    from desktop_app.ui.printing import write_pdf

    steps: list[float] = []

    def note(done: int, total: int) -> None:
        steps.append(time.perf_counter())

    with tempfile.TemporaryDirectory() as folder:
        path, messages = f"{folder}/a.pdf", load_messages("kk")
        timed(f"PDF of {len(printed.rows)} divergences", lambda: write_pdf(path, printed, messages, note))
    print(f"{'longest gap in it':<44}{max(after - before for before, after in pairwise(steps)) * 1000:8.0f} ms")


if __name__ == "__main__":
    main()
