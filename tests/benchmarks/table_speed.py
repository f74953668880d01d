"""How fast a large comparison table is: `python tests/benchmarks/table_speed.py` prints figures, under a display.

A table of 40 regulations and 3,000 rows of long texts is shown beside its map; then the wheel is turned through it in
steps of 60 px in both densities, and what a user switches is switched. A step is what lies between two turns of the
event loop: scrolling, sizing and painting. All times are in milliseconds of the processor, so that other programs on
the machine do not count; with nothing else running they are those of the clock.
"""

import gc
import resource
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop_app.collation.filtering import EVERYTHING, UNEXPECTED
from desktop_app.collation.model import Table
from desktop_app.messages import load_messages
from desktop_app.ui.density import Density
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel
from desktop_app.ui.panels.comparison_table import ComparisonTable
from desktop_app.ui.panels.map_panel import MapPanel
from desktop_app.ui.theme import Theme, load_theme
from tests.desktop_app.ui.every_state import long_table

ROWS, REGIONS = 3000, 40
STEP, STEPS = 60, 600
"""Px of a turn of the wheel, and how many of them are measured in each density."""


def took(work: Callable[[], object]) -> float:
    """Milliseconds until the work is done and painted."""
    began = time.process_time()
    work()
    QApplication.processEvents()
    return (time.process_time() - began) * 1000


def measure_wheel(table: ComparisonTable, name: str) -> None:
    """Scroll through the table and print the middle and the 95th percentile."""
    bar = table.scroll_bar
    bar.setValue(0)
    QApplication.processEvents()
    steps = sorted(took(lambda: bar.setValue(bar.value() + STEP)) for _ in range(STEPS))
    middle, high = steps[len(steps) // 2], steps[int(len(steps) * 0.95)]
    print(f"wheel step, {name:24}{middle:7.1f}, 95th percentile {high:.1f}, longest {steps[-1]:.1f}")


def open_table(window: QWidget, data: Table, theme: Theme) -> ComparisonTable:
    """A table beside its map, folded, in a window that is shown."""
    messages = load_messages("en")
    model = AlignmentTableModel(data, messages, window)
    table, overview = ComparisonTable(model, theme), MapPanel(model, messages, theme)
    table.visible_rows_changed.connect(overview.set_visible_rows)
    row = QHBoxLayout(window)
    row.addWidget(table, 1)
    row.addWidget(overview)
    table.set_folding(True)
    window.show()
    return table


def measure_switches(table: ComparisonTable, light: Theme, dark: Theme) -> None:
    """Switch all there is to switch, each in the densities it costs something in."""
    switches: tuple[tuple[str, Callable[[], object]], ...] = (
        ("show all rows", lambda: table.set_folding(False)),
        ("full text", lambda: table.set_density(Density.FULL)),
        ("dark theme, full text", lambda: table.set_theme(dark)),
        ("fold, full text", lambda: table.set_folding(True)),
        ("show all rows, full text", lambda: table.set_folding(False)),
        ("filter, full text", lambda: table.set_filter(EVERYTHING)),
        ("search, full text", lambda: table.set_search("слово1")),
        ("search nothing, full text", lambda: table.set_search("")),
        ("compact", lambda: table.set_density(Density.COMPACT)),
        ("filter", lambda: table.set_filter(UNEXPECTED)),
        ("light theme", lambda: table.set_theme(light)),
        ("fold", lambda: table.set_folding(True)),
        ("unfold a run", lambda: table.lines.toggle(0)),
        ("search", lambda: table.set_search("слово1")),
        ("search nothing", lambda: table.set_search("")),
        ("show all rows", lambda: table.set_folding(False)),
    )
    for name, switch in switches:
        print(f"{name:36}{took(switch):7.1f}")


def main() -> None:
    """Show the table and print what each step takes."""
    application = QApplication([])
    data = long_table(ROWS, REGIONS)
    gc.freeze()  # as after a comparison: collecting half a million objects that stay takes 0.13 s
    light, dark = load_theme(dark=False), load_theme(dark=True)
    window = QWidget()
    window.resize(1500, 900)
    tables: list[ComparisonTable] = []
    print(f"{'open':36}{took(lambda: tables.append(open_table(window, data, light))):7.1f}")
    table = tables[0]
    measure_switches(table, light, dark)
    for density, name in ((Density.COMPACT, "compact"), (Density.FULL, "full text")):
        table.set_density(density)
        for width, height in ((1500, 900), (2560, 1340)):
            window.resize(width, height)
            measure_wheel(table, f"{name}, {width} px wide")
    print(f"{'peak memory, MB':36}{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f}")
    application.quit()


if __name__ == "__main__":
    main()
