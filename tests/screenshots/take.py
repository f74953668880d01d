"""Pictures of the real window: `python tests/screenshots/take.py FOLDER kk,ru DOCUMENT...` writes them into the folder.

The window is the program's own, on the display that is there; without one, run it under Xvfb:
``xvfb-run -s "-screen 0 2560x1440x24" python tests/screenshots/take.py pictures kk order.txt``. Each document (or
folder) is shown in both themes, densities and sizes, in each language named; so are the empty window, the progress,
notices and the other views.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.messages import load_messages
from desktop_app.ui.documents_listing import list_so_far
from desktop_app.ui.fonts import load_fonts
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.progress import FIND, Progress
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
            QApplication.exit()  # quit() would close the window
        else:
            step()


def all_steps(window: MainWindow, folder: Path, documents: list[str]) -> Iterator[Step]:
    """What is done and photographed, in order."""
    language = window.messages.language

    def take(name: str, widget: QWidget = window) -> Step:
        return lambda: widget.grab().save(str(folder / f"{language}_{name}.png"))

    def in_themes(name: str) -> Iterator[Step]:
        for theme in ("light", "dark"):
            yield partial(window.appearance.choose, theme)
            yield take(f"{name}_{theme}")
        yield partial(window.appearance.choose, "light")

    yield from in_themes("welcome")
    yield partial(show_half_done, window)
    yield from in_themes("progress")
    for path in documents:
        yield partial(window.open_paths, [path])
        yield from document_steps(window, Path(path).stem, take, in_themes)
    yield from small_steps(window, take)


def document_steps(
    window: MainWindow, name: str, take: Callable[[str], Step], in_themes: Callable[[str], Iterator[Step]]
) -> Iterator[Step]:
    """One document in both sizes, themes and densities, and each of its families."""
    for size, pixels in SIZES.items():
        yield partial(window.resize, pixels)
        for density in ("compact", "full"):
            yield partial(window.actions_.view.full_text.setChecked, density == "full")
            yield from in_themes(f"{name}_{size}_{density}")
    yield partial(window.actions_.view.full_text.setChecked, False)
    yield from view_steps(window, name, in_themes)
    yield partial(window.resize, SIZES["1366x768"])
    for family in range(window.families.tabs.count()):
        yield partial(window.families.tabs.setCurrentIndex, family)
        yield take(f"{name}_family_{family + 1}")


def view_steps(window: MainWindow, name: str, in_themes: Callable[[str], Iterator[Step]]) -> Iterator[Step]:
    """The other views of the first family, in both sizes and themes; then a source, a search, and a narrow filter."""
    for size, pixels in SIZES.items():
        yield partial(window.resize, pixels)
        for number, action in enumerate(window.actions_.view.views[1:], 2):
            yield action.trigger
            yield from in_themes(f"{name}_{size}_view_{number}")
        yield window.actions_.view.views[0].trigger
        yield window.actions_.compare.show_in_source.trigger
        yield from in_themes(f"{name}_{size}_source")
    yield partial(window.search.setText, "департамент")
    yield from in_themes(f"{name}_search")
    yield window.search.clear


def small_steps(window: MainWindow, take: Callable[[str], Step]) -> Iterator[Step]:
    """What is seen now and then: left-out regulations and a base, notices, small windows, large text, dropping."""
    ids = [item.id for item in window.workbench.workspace.regulations] if window.workbench.workspace else []
    yield partial(window.workbench.let_compare, ids[1], False)
    yield partial(window.workbench.choose_base, ids[2])
    yield partial(window.notices.tell_saved, "/reports/report.xlsx")
    yield take("base_and_notice")
    yield partial(window.notices.tell_error, ValueError("invented"))
    yield partial(window.resize, QSize(1024, 640))
    yield take("error_1024x640")
    yield partial(window.resize, SIZES["1366x768"])
    yield window.notices.hide
    yield partial(window.appearance.choose_text_size, 150)
    yield take("text_150")
    yield partial(window.appearance.choose_text_size, 100)
    yield partial(window.overlay.show_over, False)
    yield take("drop")
    yield window.overlay.hide
    for other in ids[1:]:
        yield partial(window.workbench.let_compare, other, False)
    yield take("alone")
    yield window.workbench.close
    yield take("welcome_recent")


def show_half_done(window: MainWindow) -> None:
    """The page of the progress, halfway through a document."""
    names = ("Абай облысы", "Ақмола облысы", "Ақтөбе облысы")
    window.show_page(window.progress)
    window.progress.show_progress(Progress(FIND, 490, 1000, "order.txt", 1, 1, len(names)))
    window.documents.show_listing(list_so_far([("order.txt", ""), *(("order.txt", name) for name in names)]))
    window.shown.setText("49 %")


def main(arguments: list[str]) -> int:
    """Take all pictures; the exit status."""
    folder, chosen, *documents = arguments
    languages = chosen.split(",")
    Path(folder).mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    load_fonts()
    for language in languages:
        translator = CatalogueTranslator(language)
        application.installTranslator(translator)
        with tempfile.TemporaryDirectory() as scratch:
            settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
            runner = JobRunner()
            window = MainWindow(load_messages(language), settings, runner)
            window.show()
            photographer = Photographer(window, runner, all_steps(window, Path(folder), documents))
            application.exec()
            del photographer
            window.close()
        application.removeTranslator(translator)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
