"""The window: layout and wiring only. Panels own their widgets, jobs do the work, notices speak."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QSignalBlocker
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.export.record import Comparison
from desktop_app.export.sentences import sentence
from desktop_app.messages import Messages
from desktop_app.ui.actions import Actions
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.delegates.reading_delegate import Density
from desktop_app.ui.file_dialogs import FileDialogs
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.opening import Opened, export_spreadsheet, open_documents, samples_folder
from desktop_app.ui.panels.families_panel import FamiliesPanel
from desktop_app.ui.panels.family_page import FamilyPage
from desktop_app.ui.panels.progress_strip import ProgressStrip
from desktop_app.ui.panels.welcome_panel import WelcomePanel
from desktop_app.workspace.stages import WHOLE, stage_at

LEAST_SIZE, FIRST_SIZE = (1024, 640), (1366, 768)
"""Width and height of the window in px (ui.md, sections 2 and 11)."""


class MainWindow(QMainWindow):
    """Opens documents, shows their comparison, exports it."""

    def __init__(self, messages: Messages, settings: QSettings, runner: JobRunner) -> None:
        super().__init__()
        self._messages, self._settings, self._runner = messages, settings, runner
        self._paths: tuple[str, ...] = ()
        self._comparison: Comparison | None = None
        self.appearance, self._dialogs = Appearance(settings, self), FileDialogs(settings, self)
        self.actions_ = Actions(self)
        self.notices, self.progress = NoticeBar(messages), ProgressStrip()
        self.welcome = WelcomePanel(self.appearance.theme)
        self.families = FamiliesPanel(messages, self.appearance.theme)
        self._position, self.number = QLabel(), QLineEdit()
        self._shown, self._base = QLabel(), QLabel()
        self._lay_out()
        self._connect()
        self._note_busy(False)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Read and compare these documents and folders; what is shown stays until the new comparison is there."""
        if self._runner.is_busy or not paths:
            return
        chosen = tuple(dict.fromkeys(paths))
        self.notices.hide()
        self.progress.begin(self._messages.say("stage.read"))
        self._runner.start(
            lambda checkpoint: open_documents(chosen, checkpoint),
            on_success=self._show_opened,
            on_failure=self._fail,
            on_cancel=self._stopped,
        )

    def add_paths(self, paths: Sequence[str]) -> None:
        """Compare these documents together with those that are open."""
        if paths:
            self.open_paths((*self._paths, *paths))

    def export_to(self, path: str) -> None:
        """Write the Excel report of the comparison."""
        comparison = self._comparison
        if comparison is None or not path or self._runner.is_busy:
            return
        self.progress.begin(self.tr("Writing the report"))
        self._runner.start(
            lambda checkpoint: export_spreadsheet(comparison, path, self._messages, checkpoint),
            on_success=self._show_exported,
            on_failure=self._fail,
            on_cancel=self._stopped,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if _local_paths(event) and not self._runner.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compare what was dropped, with what is open."""
        event.acceptProposedAction()
        self.add_paths(_local_paths(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work, wait for it, remember the window."""
        self._runner.shut_down()
        self._settings.setValue("window/geometry", self.saveGeometry())
        event.accept()

    def _lay_out(self) -> None:
        self.setWindowTitle("Salystyru")
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*FIRST_SIZE)
        if geometry := self._settings.value("window/geometry"):
            self.restoreGeometry(geometry)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.families)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.progress, self.notices):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.actions_.fill_menus(self.menuBar())
        self._bar = self.addToolBar(self.tr("Tools"))
        self._bar.setMovable(False)
        self._bar.toggleViewAction().setVisible(False)
        self.number.setFixedWidth(200)
        self.actions_.fill_tool_bar(self._bar, self._position, self.number)
        self.statusBar().addWidget(self._shown)
        self.statusBar().addPermanentWidget(self._base)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        do = self.actions_
        wires: dict[QAction, Callable[[], object]] = {
            do.open_documents: lambda: self.open_paths(self._dialogs.ask_documents()),
            do.open_folder: lambda: self.open_paths(self._dialogs.ask_folder()),
            do.add_documents: lambda: self.add_paths(self._dialogs.ask_documents()),
            do.open_samples: lambda: self.open_paths([samples_folder()]),
            do.export: lambda: self.export_to(self._dialogs.ask_target()),
            do.quit: self.close,
            do.cancel: self._runner.cancel,
            do.copy_row: lambda: self._with_page(lambda page: page.details.copy()),
            do.next: lambda: self._with_page(FamilyPage.go_to_next),
            do.previous: lambda: self._with_page(FamilyPage.go_to_previous),
            do.go_to_number: self.number.setFocus,
        }
        for action, slot in wires.items():
            action.triggered.connect(lambda _=False, slot=slot: slot())
        do.full_text.toggled.connect(self._choose_density)
        do.only_divergent.toggled.connect(self._choose_rows)
        do.theme_action(self.appearance.choice).setChecked(True)
        do.themes.triggered.connect(lambda action: self.appearance.choose(action.data()))
        self.appearance.theme_changed.connect(lambda: self.families.set_theme(self.appearance.theme))
        self.welcome.documents_wanted.connect(do.open_documents.trigger)
        self.welcome.folder_wanted.connect(do.open_folder.trigger)
        self.welcome.samples_wanted.connect(do.open_samples.trigger)
        self.number.returnPressed.connect(self._go_to_number)
        self.families.position_changed.connect(self._tell_position)
        self.families.page_changed.connect(self._note_page)
        self.families.rows_changed.connect(self._note_rows)
        self.progress.cancel_wanted.connect(self._runner.cancel)
        self._runner.progressed.connect(self._tell_progress)
        self._runner.busy_changed.connect(self._note_busy)

    def _show_opened(self, opened: Opened) -> None:
        self.progress.end()
        left_out = "\n".join(sentence(entry, self._messages) for entry in opened.intake.left_out)
        if opened.comparison is None:
            self.notices.tell_error(opened.reason or ValueError("nothing compared"))
            if left_out:
                self.notices.tell(self.notices.text.text(), left_out)
            return
        self._paths, self._comparison = opened.paths, opened.comparison
        self.families.show_collation(opened.comparison.collation)
        self._stack.setCurrentWidget(self.families)
        self._note_busy(False)
        name = Path(opened.paths[0]).name + (" …" if len(opened.paths) > 1 else "")
        self.setWindowTitle(f"{name} – Salystyru")
        if left_out:
            self.notices.tell(self.tr("%n item(s) could not be compared.", "", len(opened.intake.left_out)), left_out)
        self._with_page(lambda page: page.table.take_focus())

    def _show_exported(self, path: str) -> None:
        self.progress.end()
        self.notices.tell(self.tr("Saved: %1").replace("%1", path))

    def _fail(self, error: BaseException) -> None:
        self.progress.end()
        self.notices.tell_error(error)

    def _stopped(self) -> None:
        self.progress.end()
        self.notices.tell(self.tr("Stopped. Nothing was changed."))

    def _tell_progress(self, done: int, total: int) -> None:
        if total == WHOLE:
            self.progress.tell(self._messages.say(f"stage.{stage_at(done)}"), done, total)

    def _tell_position(self, which: int, count: int) -> None:
        self._position.setText(self.tr("%1 of %2").replace("%1", str(which or "–")).replace("%2", str(count)))

    def _note_busy(self, busy: bool) -> None:
        has_comparison = self._comparison is not None
        do = self.actions_
        for action in do.of_comparison:
            action.setEnabled(has_comparison)
        for action in (do.open_documents, do.open_folder, do.open_samples):
            action.setEnabled(not busy)
        for action in (do.add_documents, do.export):
            action.setEnabled(has_comparison and not busy)
        do.cancel.setEnabled(busy)
        self.number.setEnabled(has_comparison)
        self._bar.setVisible(has_comparison)
        self.statusBar().setVisible(has_comparison)

    def _note_page(self) -> None:
        self._with_page(self._follow_page)

    def _follow_page(self, page: FamilyPage) -> None:
        with QSignalBlocker(self.actions_.full_text):
            self.actions_.full_text.setChecked(page.table.density is Density.FULL)
        self._note_rows()

    def _note_rows(self) -> None:
        page = self.families.page
        if page is None:
            return
        shown, rows, regulations = page.counts
        text = self.tr("%1 of %2 rows shown, %3 regulations")
        self._shown.setText(text.replace("%1", str(shown)).replace("%2", str(rows)).replace("%3", str(regulations)))
        self._base.setText(self.tr("Base: the text most regulations share"))
        with QSignalBlocker(self.actions_.only_divergent):
            self.actions_.only_divergent.setChecked(page.only_divergent.isChecked())

    def _choose_density(self, full: bool) -> None:
        self.families.set_density(Density.FULL if full else Density.COMPACT)

    def _choose_rows(self, only: bool) -> None:
        self._with_page(lambda page: page.only_divergent.setChecked(only))

    def _go_to_number(self) -> None:
        number = self.number.text().strip()
        page = self.families.page
        if page is None or not number:
            return
        if page.go_to_number(number):
            page.table.take_focus()
        else:
            self.notices.tell(self.tr("There is no “%1” in this table.").replace("%1", number))

    def _with_page(self, act: Callable[[FamilyPage], object]) -> None:
        if (page := self.families.page) is not None:
            act(page)


def _local_paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
