"""How fast the window is: `python tests/benchmarks/window_speed.py DOCUMENT` prints figures, on the display there is.

First paint and the time until the comparison is shown count from the start of the process; the gap is the longest time
in which the window's timer of 10 ms was not served while documents were read, compared and shown; memory is the peak.
"""

import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def process_age() -> float:
    """Seconds since this process began, to a hundredth (Linux)."""
    began = int(Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()[19]) / 100
    return time.clock_gettime(time.CLOCK_BOOTTIME) - began


def main(path: str) -> None:
    """Open the document once and print what it took."""
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.messages import load_messages
    from desktop_app.ui.jobs import JobRunner
    from desktop_app.ui.main_window import MainWindow

    application = QApplication([])
    with tempfile.TemporaryDirectory() as scratch:
        settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        runner = JobRunner()
        window = MainWindow(load_messages("en"), settings, runner)
        window.show()
        window.repaint()
        print(f"first paint            {process_age() * 1000:8.0f} ms")
        gaps, last = [0.0], [time.perf_counter()]

        def beat() -> None:
            now = time.perf_counter()
            gaps.append(now - last[0])
            last[0] = now
            if window.families.page is not None and not runner.is_busy:
                window.repaint()
                print(f"compared and shown     {process_age() * 1000:8.0f} ms")
                application.exit()  # quit() would close the window

        timer = QTimer(window, interval=10)
        timer.timeout.connect(beat)
        timer.start()
        window.open_paths([path])
        application.exec()
        timer.stop()
        print(f"longest gap            {max(gaps) * 1000:8.0f} ms")
        measure_scrolling(window)
        print(f"peak memory            {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")
        runner.shut_down()


def measure_scrolling(window: "MainWindow") -> None:
    """Steps of 60 px through all rows of the first family, in both densities."""
    from PySide6.QtWidgets import QApplication, QTableView

    page = window.families.page
    assert page is not None
    page.comparison.set_folding(False)
    views = page.table.findChildren(QTableView)
    for full in (False, True):
        window.actions_.view.full_text.setChecked(full)
        bar, steps = views[-1].verticalScrollBar(), []
        bar.setValue(0)
        QApplication.processEvents()
        while bar.value() < bar.maximum():
            began = time.perf_counter()
            bar.setValue(bar.value() + 60)
            QApplication.processEvents()  # paints what came into sight, as after a turn of the wheel
            steps.append(time.perf_counter() - began)
        steps.sort()
        middle, high = steps[len(steps) // 2], steps[int(len(steps) * 0.95)]
        name = "full text" if full else "compact"
        print(f"step of 60 px, {name:9}{middle * 1000:8.1f} ms, 95th percentile {high * 1000:.1f} ms")


if __name__ == "__main__":
    main(sys.argv[1])
