"""What was not read or not compared, why, and what can be done."""

from dataclasses import replace
from pathlib import PurePath

from PySide6.QtWidgets import QWidget

from desktop_app.export.record import Failure, Intake, NotCompared
from desktop_app.export.sentences import sentence
from desktop_app.messages import Messages
from desktop_app.ui.models.list_model import FixedListModel
from desktop_app.ui.text_cell import PrintedTable, TextCell, plain
from desktop_app.ui.theme import Theme
from desktop_app.ui.views.list_table import ListTable
from desktop_app.ui.views.view_page import EmptyNotice, ViewPage

_WEIGHTS = (0, 0, 0, 1.4, 1)
_PRINTED_WIDTHS = (0.2, 0.06, 0.12, 0.36, 0.26)

_NAME_PLACE = "\ue000"
"""Stands for the file's name while a sentence is cut in two: a name may hold full stops."""


class NotComparedView(ViewPage):
    """File by file, page by page."""

    def __init__(self, intake: Intake, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._intake, self._messages = intake, messages

    @property
    def count(self) -> int | None:
        """Files, pages and parts left out; None if there are none."""
        return len(self._intake.left_out) or None

    def build(self) -> None:
        """Make the list, or say that everything was compared."""
        self.list: ListTable | None = None
        if not self._intake.left_out:
            self._whole.addWidget(EmptyNotice(self.tr("Everything was compared.")))
            return
        model = FixedListModel(self._headers(), self._rows(), parent=self)
        self.list = ListTable(model, self._theme, _WEIGHTS, row_height=self._theme.size("list_row"))
        self.list.setAccessibleName(self.tr("Not compared"))
        self.list.select_row(0)
        self._whole.addWidget(self.list)

    def dress(self) -> None:
        """Show the list with the theme of now."""
        if self.list is not None:
            self.list.set_theme(self._theme)

    def copy(self) -> None:
        """Put the selected lines on the clipboard."""
        self.ensure_built()
        if self.list is not None:
            self.list.copy()

    def as_document(self) -> PrintedTable:
        """The whole list."""
        rows = self._rows()
        summary = self.tr("Everything was compared.") if not rows else ""
        return PrintedTable(self.tr("Not compared"), summary, self._headers(), rows, _PRINTED_WIDTHS)

    def _headers(self) -> tuple[str, ...]:
        say = self._messages.say
        return (say("report.file"), self.tr("Page"), self.tr("What"), self.tr("Why"), self.tr("What to do"))

    def _rows(self) -> list[tuple[TextCell, ...]]:
        return [self._row(entry) for entry in self._intake.left_out]

    def _row(self, entry: Failure | NotCompared) -> tuple[TextCell, ...]:
        page = entry.page if isinstance(entry, NotCompared) else None
        why, to_do = self._reasons(entry)
        name = TextCell(plain(PurePath(entry.path).name).runs, "body-strong", whole=entry.path)
        what = self._what(entry)
        return (name, plain("" if page is None else str(page)), plain(what), plain(why), plain(to_do, color="text2"))

    def _what(self, entry: Failure | NotCompared) -> str:
        if isinstance(entry, Failure):
            return self.tr("whole file")
        if f"not-compared.{entry.code}" in self._messages.texts:
            return self.tr("whole file")
        return self.tr("page") if entry.page is not None else self.tr("part of the file")

    def _reasons(self, entry: Failure | NotCompared) -> tuple[str, str]:
        """Why, and what to do: the sentences of a failure say first the one, then the other."""
        said = sentence(replace(entry, path=_NAME_PLACE), self._messages)
        said = said.removeprefix(f"{_NAME_PLACE}: ")
        is_failure = isinstance(entry, Failure)
        why, _, to_do = said.partition(". ") if is_failure else (said, "", "")
        why = why if why.endswith(".") else f"{why}."
        name = PurePath(entry.path).name
        why, to_do = why.replace(_NAME_PLACE, name), to_do.replace(_NAME_PLACE, name)
        return why[:1].upper() + why[1:] if not why.startswith(name) else why, to_do or self._advice(entry)

    def _advice(self, entry: Failure | NotCompared) -> str:
        """What to do about what was left out without a failure."""
        if f"not-compared.{entry.code}" in self._messages.texts:
            return self.tr("Save it as DOCX if it is to be compared.") if entry.code == "unsupported" else ""
        return self.tr("Look at this place in the document itself.")
