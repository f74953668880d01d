"""How soon the window is there: `python tests/benchmarks/window_start.py DOCUMENT` prints figures.

Each figure is the middle of `RUNS` runs, each in a process of its own: first paint and the comparison shown, in
milliseconds from the start of the process; the longest time in which the event loop did not turn; the peak memory. The
window opens on the display there is.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5
BEAT_MS = 5
"""How often the event loop is asked for a sign of life."""

LIMITS = {"first paint": 500.0, "compared and shown": 2000.0, "longest gap": 100.0, "peak memory": 300.0}
"""What issue 5 asks for, in ms and MB."""


def process_age() -> float:
    """Milliseconds since this process began, to ten (Linux)."""
    began = int(Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()[19]) / 100
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000


def open_once(path: str) -> None:
    """Do in this process what ``salystyru PATH`` does, and print the figures, one a line."""
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.application import Program
    from desktop_app.messages import load_messages

    application = QApplication([])
    with tempfile.TemporaryDirectory() as scratch:
        settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        window = Program(application, load_messages("kk"), settings).window
        window.show()
        window.repaint()
        print(process_age())
        gaps, last = [0.0], [time.perf_counter()]

        def beat() -> None:
            now = time.perf_counter()
            gaps.append((now - last[0]) * 1000)
            last[0] = now
            if window.families.isVisible() and not window.workbench.runner.is_busy:
                window.repaint()
                print(process_age())
                application.exit()  # quit() would close the window

        timer = QTimer(window, interval=BEAT_MS)
        timer.timeout.connect(beat)
        QTimer.singleShot(0, window, lambda: window.open_paths([path]))
        timer.start()
        application.exec()
        timer.stop()
        print(max(gaps) - BEAT_MS)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        window.close()


def main(path: str) -> None:
    """Run it several times and print the middle and the worst."""
    command = [sys.executable, __file__, "--once", path]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True).stdout.split() for _ in range(RUNS)]
    for name, values in zip(LIMITS, zip(*runs, strict=True), strict=True):
        figures = [float(value) for value in values]
        middle, worst = statistics.median(figures), max(figures)
        print(f"{name:20}{middle:8.0f}  worst {worst:6.0f}  asked for {LIMITS[name]:6.0f}")


if __name__ == "__main__":
    if sys.argv[1] == "--once":
        open_once(sys.argv[2])
    else:
        main(sys.argv[1])
