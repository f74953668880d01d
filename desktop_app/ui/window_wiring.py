"""What the works of the window lead to → what it shows."""

from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, QTimer

from desktop_app.collation.filtering import count
from desktop_app.export.wording import region_names
from desktop_app.ui.density import Density
from desktop_app.ui.documents_listing import list_documents, list_so_far
from desktop_app.ui.progress import Progress
from desktop_app.ui.window_parts import WindowParts
from desktop_app.ui.workbench import Activity
from desktop_app.workspace.workspace import Workspace

BREATH_MS = 5
"""Between making a table and showing it: in one they would stop the event loop for long."""


class WindowWiring(QObject):
    """What the works lead to → what the window shows."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window, self._paths = window, frozenset[str]()
        bench, families = window.workbench, window.families
        bench.opened.connect(self._show_opened)
        bench.compared.connect(self._show_compared)
        bench.wished.connect(lambda workspace: window.documents.show_listing(list_documents(workspace)))
        bench.closed.connect(self._show_closed)
        bench.exported.connect(window.notices.tell_saved)
        bench.failed.connect(self._show_failed)
        bench.stopped.connect(self._show_stopped)
        bench.became_long.connect(self._show_long)
        bench.progressed.connect(self._show_progress)
        bench.ended.connect(window.strip.hide)
        bench.runner.busy_changed.connect(self._note_busy)
        families.position_changed.connect(window.tool_bar.tell_position)
        families.page_changed.connect(self._note_page)
        families.rows_changed.connect(self._note_rows)
        families.regulation_changed.connect(window.documents.mark)
        window.activated.connect(self._look_for_changes)
        window.show_page(window.welcome)
        self._note_busy(bench.runner.is_busy)

    def show_workspace(self, workspace: Workspace, *, keep_place: bool = False) -> None:
        """Show what is open: its comparison, or why there is none."""
        window = self._window
        window.documents.show_listing(list_documents(workspace))
        if workspace.has_tables and workspace.comparison is not None:
            window.families.show_comparison(workspace.comparison, keep_place=keep_place)
            QTimer.singleShot(BREATH_MS, self, self._turn_to_table)
        else:
            window.families.clear()
            window.alone.show_workspace(workspace)
            window.show_page(window.alone)
            window.shown.clear()
            window.base.clear()
            window.counts.clear()
        self._paths = frozenset(workspace.paths)
        names = [Path(path).name for path in workspace.paths]
        window.setWindowTitle(f"{', '.join(names[:1])}{' …' if len(names) > 1 else ''} – Salystyru")
        self._note_busy(window.workbench.runner.is_busy)

    def _show_opened(self, workspace: Workspace) -> None:
        window = self._window
        window.notices.hide()
        if workspace.regulations:
            self.show_workspace(workspace, keep_place=not self._paths.isdisjoint(workspace.paths))
            window.recent.add(workspace.paths)
        else:
            self._leave_progress()
        window.outcomes.tell_opened(workspace)

    def _turn_to_table(self) -> None:
        window, page = self._window, self._window.families.page
        if page is not None and window.shown_page is not window.families:
            window.show_page(window.families)
            page.table.take_focus()
            self._note_busy(window.workbench.runner.is_busy)

    def _show_compared(self, workspace: Workspace) -> None:
        self.show_workspace(workspace, keep_place=True)

    def _show_closed(self) -> None:
        window = self._window
        self._paths = frozenset()
        window.families.clear()
        window.notices.hide()
        window.documents.show_listing(())
        window.setWindowTitle("Salystyru")
        window.show_page(window.welcome)
        self._note_busy(False)

    def _show_long(self, activity: Activity) -> None:
        window = self._window
        if activity is Activity.READING and window.workbench.workspace is None:
            window.notices.hide()
            window.progress.begin()
            window.show_page(window.progress)
        else:
            window.strip.begin(self.tr("Writing the report") if activity is Activity.WRITING else self.tr("Comparing"))
            window.strip.show()

    def _show_progress(self, progress: Progress) -> None:
        window = self._window
        if window.workbench.activity is Activity.WRITING:
            return
        window.progress.show_progress(progress)
        name = window.messages.say(f"stage.{('read', 'read', 'align', 'compare')[progress.stage]}")
        window.strip.tell(name, progress.done, progress.total)
        if window.shown_page is window.progress:
            window.documents.show_listing(list_so_far(window.workbench.findings.found))
            window.shown.setText(f"{progress.done * 100 // progress.total} %" if progress.total else "")

    def _show_failed(self, error: BaseException) -> None:
        self._leave_progress()
        self._window.notices.tell_error(error)

    def _show_stopped(self) -> None:
        self._leave_progress()
        self._window.outcomes.tell_stopped()

    def _leave_progress(self) -> None:
        window = self._window
        if window.shown_page is window.progress:
            window.documents.show_listing(())
            window.shown.clear()
            window.show_page(window.welcome)

    def _note_busy(self, is_busy: bool) -> None:
        has_comparison = self._window.shown_page is self._window.families
        self._window.actions_.note(has_comparison=has_comparison, is_busy=is_busy)
        is_open = self._window.workbench.workspace is not None
        file = self._window.actions_.file
        for action in (
            file.add_documents,
            file.read_again,
            file.close_documents,
            self._window.actions_.compare.compare_all,
        ):
            action.setEnabled(is_open and not is_busy)
        file.recent.setEnabled(not is_busy)

    def _note_page(self) -> None:
        page = self._window.families.page
        self._window.tool_bar.show_tabs(True)
        self._window.tool_bar.show_table_parts(page is not None)
        if page is None:
            for label in (self._window.shown, self._window.base, self._window.counts):
                label.clear()
        else:
            view = self._window.actions_.view
            with QSignalBlocker(view.full_text):
                view.full_text.setChecked(page.table.density is Density.FULL)
            self._window.tool_bar.show_density(page.table.density is Density.FULL)
            self._note_rows()

    def _note_rows(self) -> None:
        window, page = self._window, self._window.families.page
        if page is None:
            return
        rows, regulations = self.tr("%n row(s)", "", len(page.shown.rows)), len(page.shown.regulations)
        window.shown.setText(f"{rows}, {self.tr('%n regulation(s)', '', regulations)}")
        counts = count(page.shown, page.state.filter)
        shown = self.tr("%n divergence(s) shown", "", counts.shown)
        hidden = self.tr("%n hidden", "", counts.total - counts.shown)
        window.base.setText(self._base())
        window.counts.setText(f"{shown}, {hidden}")

    def _base(self) -> str:
        window, page = self._window, self._window.families.page
        workspace = window.workbench.workspace
        base = workspace.choice.base if workspace is not None else None
        names = region_names(page.shown.regulations) if page is not None else {}
        if base is None or base not in names:
            return self.tr("Base: majority")
        return self.tr("Base: %1").replace("%1", names[base])

    def _look_for_changes(self) -> None:
        bench = self._window.workbench
        self._window.outcomes.tell_changed(bench.changed_files(), bench.read_again)
