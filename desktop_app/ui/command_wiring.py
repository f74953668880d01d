"""Commands of menus, tool bar and panels → what carries them out.

The parts of the window know nothing of each other; what they ask for passes here.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from desktop_app import __version__
from desktop_app.export.sentences import sentence
from desktop_app.ui.density import Density
from desktop_app.ui.dialogs.text_dialog import TextDialog
from desktop_app.ui.documents_listing import FailureEntry, RegulationEntry
from desktop_app.ui.focus_ring import go_to_panel
from desktop_app.ui.help_texts import keys_text, kinds_text, warning_sentence
from desktop_app.ui.menus.command_menu import check
from desktop_app.ui.opening import samples_folder
from desktop_app.ui.theme import Theme
from desktop_app.ui.window_parts import WindowParts
from desktop_app.workspace.licences import licences_text

if TYPE_CHECKING:
    from desktop_app.ui.panels.family_page import FamilyPage


class CommandWiring(QObject):
    """Menus, tool bar, panels → what they ask for."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        self._wire_files()
        self._wire_view()
        self._wire_table()
        self._wire_documents()
        self._wire_help()

    def restore_density(self) -> None:
        """Show the density that was chosen last; each page its own where none was."""
        if (density := self._window.memory.density) is not None:
            self._window.actions_.view.full_text.setChecked(density is Density.FULL)
            self._window.families.set_density(density)

    def _wire_files(self) -> None:
        window, file = self._window, self._window.actions_.file
        bench, dialogs, welcome = window.workbench, window.dialogs, window.welcome
        file.wire(file.open_documents, lambda: bench.open(dialogs.ask_documents()))
        file.wire(file.open_folder, lambda: bench.open(dialogs.ask_folder()))
        file.wire(file.open_samples, lambda: bench.open([samples_folder(window.messages.language)]))
        file.wire(file.add_documents, lambda: bench.add(dialogs.ask_documents()))
        file.wire(file.read_again, bench.read_again)
        file.wire(file.close_documents, bench.close)
        file.wire(file.stop, self._stop)
        file.wire(file.quit, window.close)
        for source in (file.recent_chosen, welcome.recent_wanted):
            source.connect(lambda path: bench.open([path]))
        welcome.documents_wanted.connect(file.open_documents.trigger)
        welcome.folder_wanted.connect(file.open_folder.trigger)
        welcome.samples_wanted.connect(file.open_samples.trigger)
        for panel in (window.documents, window.alone):
            panel.add_wanted.connect(file.add_documents.trigger)
        for progress in (window.progress, window.strip):
            progress.cancel_wanted.connect(bench.cancel)
        window.recent.changed.connect(self._show_recent)
        self._show_recent()

    def _wire_view(self) -> None:
        window, view = self._window, self._window.actions_.view
        look = window.appearance
        view.wire_switch(view.full_text, self._choose_density)
        view.wire_switch(view.documents, window.side.choose)
        view.wire(view.larger, lambda: look.resize_text(1))
        view.wire(view.smaller, lambda: look.resize_text(-1))
        view.wire(view.plain_size, lambda: look.resize_text(0))
        view.themes.triggered.connect(lambda action: look.choose(action.data()))
        view.text_sizes.triggered.connect(lambda action: look.choose_text_size(action.data()))
        view.languages.triggered.connect(lambda action: window.language_chosen.emit(action.data()))
        look.theme_changed.connect(window.set_theme)
        look.theme_changed.connect(self._note_look)
        check(view.languages, window.messages.language)
        self._note_look()

    def _wire_table(self) -> None:
        window, do = self._window, self._window.actions_
        do.edit.wire(do.edit.copy_row, lambda: self._with_page(lambda page: page.details.copy()))
        do.edit.wire(do.edit.find_text, window.search.take_focus)
        do.edit.wire(do.edit.next_hit, window.search.next_wanted.emit)
        do.edit.wire(do.edit.previous_hit, window.search.previous_wanted.emit)
        do.go.wire(do.go.next, lambda: self._with_page(lambda page: page.comparison.go_to_next()))
        do.go.wire(do.go.previous, lambda: self._with_page(lambda page: page.comparison.go_to_previous()))
        do.go.wire(do.go.number, window.tool_bar.take_number)
        do.go.wire(do.go.next_family, window.families.show_next_family)
        do.go.wire(do.go.next_panel, lambda: self._go_to_panel(1))
        do.go.wire(do.go.previous_panel, lambda: self._go_to_panel(-1))
        window.tool_bar.number_wanted.connect(self._go_to_number)
        window.search.left.connect(lambda: self._with_page(lambda page: page.table.take_focus()))

    def _wire_documents(self) -> None:
        window, compare = self._window, self._window.actions_.compare
        bench, documents = window.workbench, window.documents
        compare.wire(compare.choose_base, lambda: bench.choose_base(self._regulation()))
        compare.wire(compare.compare_all, bench.compare_all)
        compare.wire(compare.remove, self._remove)
        documents.model.comparing_changed.connect(bench.let_compare)
        documents.regulation_chosen.connect(window.families.select_regulation)
        documents.regulation_chosen.connect(documents.mark)
        documents.menu_wanted.connect(self._show_menu)
        documents.explanation_wanted.connect(self._explain)

    def _wire_help(self) -> None:
        window, help_ = self._window, self._window.actions_.help
        help_.wire(help_.kinds, self._explain_kinds)
        help_.wire(help_.keys, lambda: self._read(help_.keys.text(), keys_text(window.actions_.commands())))
        help_.wire(help_.about, lambda: self._read(f"Salystyru {__version__}", self._about()))

    @property
    def _theme(self) -> Theme:
        return self._window.appearance.theme

    def _about(self) -> str:
        """What the program is, what it does with files, and the licences of all its parts."""
        said = self.tr(
            "Compares regulations of one body side by side and shows where they diverge.\n\n"
            "Nothing leaves this computer. Your files are only read, never changed."
        )
        return f"{said}\n\n{licences_text()}"

    def _read(self, heading: str, text: str) -> None:
        TextDialog(heading, text, self._theme, self._window).open()

    def _stop(self) -> None:
        for progress in (self._window.progress, self._window.strip):
            progress.show_stopping()
        self._window.workbench.cancel()

    def _explain_kinds(self) -> None:
        """All kinds, those of the selected cell first."""
        window, page = self._window, self._window.families.page
        asked = page.comparison.kinds_here if page is not None else ()
        self._read(window.actions_.help.kinds.text(), kinds_text(window.messages, self._theme, asked))

    def _show_recent(self) -> None:
        paths = self._window.recent.paths
        self._window.actions_.file.show_recent(paths)
        self._window.welcome.show_recent(paths)

    def _note_look(self) -> None:
        view, look = self._window.actions_.view, self._window.appearance
        check(view.themes, look.choice)
        check(view.text_sizes, look.text_size)

    def _choose_density(self, is_full: bool) -> None:
        density = Density.FULL if is_full else Density.COMPACT
        self._window.memory.note_density(density)
        self._window.families.set_density(density)

    def _go_to_number(self, number: str) -> None:
        page = self._window.families.page
        if page is None or not number:
            return
        if page.comparison.go_to_number(number):
            page.show_view(0)
            page.table.take_focus()
        else:
            self._window.outcomes.tell_no_number(number)

    def _go_to_panel(self, step: int) -> None:
        window, page = self._window, self._window.families.page
        inside = [page.table, page.details] if page is not None else []
        go_to_panel([window.documents, window.welcome, window.alone, *inside, window.notices, window.tool_bar], step)

    def _regulation(self) -> str | None:
        return self._window.documents.marked or self._window.families.regulation

    def _remove(self) -> None:
        if (regulation := self._regulation()) is not None:
            self._window.workbench.remove(regulation)

    def _show_menu(self, regulation: str, place: QPoint) -> None:
        self._window.documents.mark(regulation)
        self._window.actions_.compare.popup(place)

    def _explain(self, entry: RegulationEntry | FailureEntry) -> None:
        messages = self._window.messages
        if isinstance(entry, FailureEntry):
            self._read(entry.name, sentence(entry.reason, messages))
        else:
            self._read(entry.name, "\n\n".join(warning_sentence(item, messages) for item in entry.warnings))

    def _with_page(self, act: "Callable[[FamilyPage], object]") -> None:
        if (page := self._window.families.page) is not None:
            act(page)
