"""Pages of families and their views → the commands, fields and works of the window that belong to them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker

from desktop_app.ui.details_place import DetailsPlace
from desktop_app.ui.menus.command_menu import check
from desktop_app.ui.window_parts import WindowParts

if TYPE_CHECKING:  # the window is there before its tables
    from desktop_app.ui.panels.comparison_view import ComparisonView
    from desktop_app.ui.panels.family_page import FamilyPage


class ViewWiring(QObject):
    """What is asked of the page that is shown."""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        window.families.page_made.connect(self._take_page)
        window.families.page_changed.connect(self._note_page)
        window.families.rows_changed.connect(self._note_shown)
        self._wire_view()
        self._wire_columns()
        self._wire_search()
        self._wire_texts()

    def _wire_view(self) -> None:
        view = self._window.actions_.view
        view.view_chosen.connect(lambda number: self._with_page(lambda page: self._show_view(page, number)))
        view.wire_switch(view.only_divergent, lambda folding: self._with_table(lambda it: it.set_folding(folding)))
        view.wire(view.clear_filters, lambda: self._with_page(lambda page: page.state.clear()))
        view.wire_switch(view.details, lambda _: self._place_details())
        with QSignalBlocker(view.details):
            view.details.setChecked(True)
        check(view.details_places, self._window.memory.details_place)
        view.details_places.triggered.connect(lambda action: self._choose_details_place(DetailsPlace(action.data())))

    def _wire_columns(self) -> None:
        compare = self._window.actions_.compare
        compare.wire(compare.hide_column, lambda: self._with_page(lambda page: page.table.hide_current_column()))
        compare.wire(compare.show_columns, lambda: self._with_page(lambda page: page.table.show_all_columns()))
        compare.wire(compare.pin_column, lambda: self._with_page(lambda page: page.table.pin_current_column()))
        compare.wire(compare.show_in_source, lambda: self._with_page(self._show_source))

    def _wire_search(self) -> None:
        search = self._window.search
        search.text_wanted.connect(self._look_for)
        search.entered.connect(lambda: self._with_table(lambda view: view.search.prepare()))
        search.next_wanted.connect(lambda: self._with_table(lambda view: view.search.next()))
        search.previous_wanted.connect(lambda: self._with_table(lambda view: view.search.previous()))

    def _wire_texts(self) -> None:
        edit = self._window.actions_.edit
        edit.wire(edit.copy_cell, lambda: self._with_page(lambda page: page.copy()))

    def _take_page(self, page: "FamilyPage") -> None:
        bench = self._window.workbench
        page.comparison_wanted.connect(lambda _: page.show_view(0))
        page.comparison_wanted.connect(bench.compare_only)
        page.table.base_wanted.connect(bench.choose_base)
        page.comparison.search.found.connect(lambda *_: self._tell_hits(page.comparison))
        page.set_details_place(self._details_place())

    def _note_page(self) -> None:
        page = self._window.families.page
        if page is not None:
            self._window.actions_.view.name_views(page.view_names)
            page.set_details_place(self._details_place())
            self._look_for(self._window.search.text())
            self._note_shown()

    def _note_shown(self) -> None:
        """The commands show what holds for the page that is shown."""
        page, view = self._window.families.page, self._window.actions_.view
        if page is not None:
            with QSignalBlocker(view.only_divergent):
                view.only_divergent.setChecked(page.comparison.folding)
            view.clear_filters.setEnabled(page.state.is_set)

    def _look_for(self, text: str) -> None:
        page = self._window.families.page
        if page is not None:
            place = page.table.place
            if text.strip():
                page.show_view(0)
            page.comparison.search.set_text(text, place.row if place is not None else 0)
            self._tell_hits(page.comparison)

    def _tell_hits(self, view: "ComparisonView") -> None:
        self._window.search.tell(view.search.status())

    def _choose_details_place(self, place: DetailsPlace) -> None:
        self._window.memory.note_details_place(place)
        self._window.actions_.view.details.setChecked(True)
        self._place_details()

    def _place_details(self) -> None:
        self._with_page(lambda page: page.set_details_place(self._details_place()))

    def _details_place(self) -> DetailsPlace:
        is_shown = self._window.actions_.view.details.isChecked()
        return self._window.memory.details_place if is_shown else DetailsPlace.HIDDEN

    @staticmethod
    def _show_view(page: "FamilyPage", number: int) -> None:
        page.show_view(number)
        page.take_focus()

    def _show_source(self, page: "FamilyPage") -> None:
        page.show_view(0)
        self._window.actions_.view.details.setChecked(True)
        page.details.show_source()

    def _with_page(self, act: Callable[["FamilyPage"], object]) -> None:
        if (page := self._window.families.page) is not None:
            act(page)

    def _with_table(self, act: Callable[["ComparisonView"], object]) -> None:
        self._with_page(lambda page: act(page.comparison))
