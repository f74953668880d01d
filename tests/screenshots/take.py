"""Pictures of the real window: `python tests/screenshots/take.py FOLDER DOCUMENT...` writes them into the folder.

The window is the program's own, on the display that is there; without one, run it under Xvfb:
``xvfb-run -s "-screen 0 2560x1440x24" python tests/screenshots/take.py pictures order.txt``. Each document (or folder)
is shown in both themes and densities and in both sizes; the empty window is shown as well.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.messages import load_messages
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.translation import CatalogueTranslator

SIZES = {"1366x768": QSize(1366, 768), "2560x1440": QSize(2560, 1440)}
STEP_MS = 250
"""Time for layouts and the window manager between two pictures."""

Step = Callable[[], object]


class Photographer:
    """Takes one step after the other; waits while the window is at work."""

    def __init__(self, window: MainWindow, runner: JobRunner, steps: Iterator[Step]) -> None:
        self._runner, self._steps = runner, steps
        self._timer = QTimer(window, interval=STEP_MS)
        self._timer.timeout.connect(self._take_step)
        self._timer.start()

    def _take_step(self) -> None:
        if self._runner.is_busy:
            return
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            QApplication.quit()
        else:
            step()


def all_steps(window: MainWindow, folder: Path, documents: list[str]) -> Iterator[Step]:
    """What is done and photographed, in order."""
    do = window.actions_.view

    def take(name: str) -> Step:
        return lambda: window.grab().save(str(folder / f"{name}.png"))

    for theme in ("light", "dark"):
        yield partial(window.appearance.choose, theme)
        if window.families.page is None:
            yield take(f"welcome_{theme}")
    for path in documents:
        yield partial(window.open_paths, [path])
        for size, pixels in SIZES.items():
            yield partial(window.resize, pixels)
            for theme in ("light", "dark"):
                yield partial(window.appearance.choose, theme)
                for density in ("compact", "full"):
                    yield partial(do.full_text.setChecked, density == "full")
                    yield take(f"{Path(path).stem}_{size}_{theme}_{density}")
        for family in range(window.families.tabs.count()):
            yield partial(window.families.tabs.setCurrentIndex, family)
            yield take(f"{Path(path).stem}_family_{family + 1}")


def main(arguments: list[str]) -> int:
    """Take all pictures; the exit status."""
    folder, *documents = arguments
    Path(folder).mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    language = "kk"
    translator = CatalogueTranslator(language)
    application.installTranslator(translator)
    with tempfile.TemporaryDirectory() as scratch:
        settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        runner = JobRunner()
        window = MainWindow(load_messages(language), settings, runner)
        window.show()
        photographer = Photographer(window, runner, all_steps(window, Path(folder), documents))
        status = application.exec()
        del photographer
        runner.shut_down()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
