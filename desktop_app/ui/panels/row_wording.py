"""A row in words: its heading, its readings, what diverges in one region and why, the whole as plain text."""

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop_app.collation.filtering import UNEXPECTED, Filter
from desktop_app.collation.model import Divergence, DivergenceKind, MatchedBy, Severity
from desktop_app.export.explanation import explanation_sentence, similarity_percent
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages
from desktop_app.ui.excerpts import base_excerpt, is_in_text, reading_excerpt
from desktop_app.ui.groups import ReadingGroup, reading_groups
from desktop_app.ui.highlighting import Run
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel, CellFace, CellState
from desktop_app.ui.panels.divergences_list import DivergenceItem, RemarkItem
from desktop_app.ui.panels.readings_list import ReadingItem
from desktop_app.ui.places import Place
from desktop_app.ui.short_names import short_names
from desktop_app.ui.shown_spaces import show_spaces
from parsers.model import ProvisionKind

NAMES_AT_ALL = 12
"""Regions of a reading from which on only their number is shown; clicking it names them."""


class RowWording(QObject):
    """Says what the details show; asks the model, keeps nothing."""

    def __init__(self, model: AlignmentTableModel, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._messages = model, messages
        regulations = model.table.regulations
        self._names, self._short = region_names(regulations), short_names(regulations)
        self._columns = {regulation.id: column for column, regulation in enumerate(regulations)}

    def heading(self, place: Place) -> str:
        """What the row is called: "Point 3", "Subpoint 14.62", "Chapter 2"."""
        label, kind = self._model.label(place.row), self._model.table.rows[place.row].kind
        if not label[:1].isdigit() or not label.replace(".", "").replace("-", "").isalnum():
            return label
        if kind is ProvisionKind.SUBPOINT:
            return self.tr("Subpoint %1").replace("%1", label)
        return self.tr("Point %1").replace("%1", label) if kind is ProvisionKind.POINT else label

    def subheading(self, place: Place) -> str:
        """How many readings there are, and the chapter the row stands in."""
        row = self._model.table.rows[place.row]
        count = self.tr("%n reading(s)", "", sum(any(id_ in row.cells for id_ in r.regulations) for r in row.readings))
        base = next(item for item in self._model.table.regulations if item.id == row.base)
        by_id = {provision.id: provision for provision in base.provisions}
        above = row.cells[row.base].provisions[0]
        while above.parent is not None and above.parent in by_id:
            above = by_id[above.parent]
        if above.kind is not ProvisionKind.CHAPTER or row.kind is ProvisionKind.CHAPTER:
            return count
        head = f"{above.number}. " if above.number else ""
        return f"{count} · {head}{above.text}"

    def name(self, place: Place) -> str:
        """The selected region."""
        return self._names[self._model.table.regulations[place.regulation].id]

    def readings(self, place: Place) -> tuple[ReadingItem, ...]:
        """The readings of the row, the base's first."""
        face = self._face(place)
        return tuple(self._reading(group, face) for group in self._groups(place))

    def divergences(self, place: Place, shown: Filter = UNEXPECTED) -> tuple[DivergenceItem | RemarkItem, ...]:
        """What diverges in the selected cell, what is expected only where the filter shows it, and how it came here."""
        face = self._face(place)
        expected = [item for item in face.divergences if item.severity is Severity.EXPECTED]
        listed = [item for item in expected if item.kind in shown.kinds and item.severity in shown.severities]
        items = tuple(self._divergence(item, face) for item in (*face.unexpected, *listed))
        quiet = len(expected) - len(listed)
        remarks = [
            "" if face.unexpected else self._nothing(face),
            self.tr("%n expected", "", quiet) if quiet else "",
            self.matched(face),
        ]
        return (*items, *(RemarkItem(text) for text in remarks if text))

    def matched(self, face: CellFace) -> str:
        """How the provision came into its row, and how similar it is; empty where there is none."""
        if face.cell is None:
            return ""
        how = {
            MatchedBy.SAME_TEXT: self.tr("Matched by the same text"),
            MatchedBy.NUMBER: self.tr("Matched by its number"),
            MatchedBy.SIMILAR_TEXT: self.tr("Matched by similar text"),
            MatchedBy.POSITION: self.tr("Matched by its position"),
        }[face.cell.matched_by]
        percent = similarity_percent(face.cell, face.row, self._messages.language)
        return self.tr("%1, similarity %2 %").replace("%1", how).replace("%2", percent)

    def source(self, place: Place) -> str:
        """File and line or page of the selected cell; the file alone where the provision is absent."""
        face = self._face(place)
        file = face.regulation.id.rpartition("#")[0]
        if face.cell is None:
            return file
        sources = [provision.source for provision in face.cell.provisions]
        if sources[0].page is not None:
            return self.tr("%1, page %2").replace("%1", file).replace("%2", str(sources[0].page))
        return self.tr("%1, line %2").replace("%1", file).replace("%2", str(sources[0].line_start))

    def as_text(self, place: Place) -> str:
        """The row as plain text: its name, who writes what, and the selected region's divergences."""
        face = self._face(place)
        lines = [self._model.label(place.row)]
        for group in self._groups(place):
            who = ", ".join(self._names[id_] for id_ in group.regulations)
            lines.append(f"{group.letter or '–'}: {who}\n{self._text(group)}")
        if face.unexpected:
            lines.append(self._names[face.regulation.id])
        lines += [self._spoken(item, face) for item in face.unexpected]
        return "\n\n".join(lines)

    def _face(self, place: Place) -> CellFace:
        return self._model.face(place.row, place.regulation)

    def _groups(self, place: Place) -> tuple[ReadingGroup, ...]:
        table = self._model.table
        return reading_groups(table, table.rows[place.row], table.regulations[place.regulation].id)

    def _reading(self, group: ReadingGroup, face: CellFace) -> ReadingItem:
        is_majority = any(item.majority and item.id == group.letter for item in face.row.readings)
        note = self.tr("majority") if is_majority else self.tr("base") if group.is_base else ""
        whole = [self._names[id_] for id_ in group.regulations]
        is_counted = len(whole) > NAMES_AT_ALL or (is_majority and len(whole) > 2)
        count = self.tr("%n region(s)", "", len(whole)) if is_counted else ""
        text = self._text(group)
        spoken = ". ".join(part for part in (group.letter, count or ", ".join(whole), note, text) if part)
        return ReadingItem(
            letter=group.letter,
            is_majority=is_majority,
            regulations=tuple(self._columns[id_] for id_ in group.regulations),
            names=tuple(self._short[id_] for id_ in group.regulations),
            count=count,
            note=note,
            runs=self._runs(group, face),
            text=text,
            spoken=spoken,
            hint="\n".join(whole),
        )

    def _runs(self, group: ReadingGroup, face: CellFace) -> tuple[Run, ...]:
        """The base whole with what others change underlined; the others around their differences."""
        if group.text is None:
            return (Run(self._text(group)),)
        if group.is_base:
            changed = [item for item in face.row.divergences if item.severity is not Severity.EXPECTED]
            return base_excerpt(group.text, [item for item in changed if is_in_text(item)], words_around=100_000)
        marked = [_without_base_spaces(item) for item in group.divergences if is_in_text(item)]
        return show_spaces(reading_excerpt(group.text, marked))

    def _text(self, group: ReadingGroup) -> str:
        if group.text is not None:
            return group.text
        return self._messages.say("report.unknown" if group.is_unknown else "report.absent")

    def _nothing(self, face: CellFace) -> str:
        """Why there is nothing to look at."""
        if face.cell is not None:
            return self.tr("Nothing to look at: it reads as the base.")
        return self._messages.say("report.unknown" if face.state is CellState.UNKNOWN else "report.absent")

    def _divergence(self, item: Divergence, face: CellFace) -> DivergenceItem:
        return DivergenceItem(
            kind=item.kind,
            is_substantive=item.severity is Severity.SUBSTANTIVE,
            name=self._messages.name("kind", item.kind),
            severity=self._messages.name("severity", item.severity),
            change=self._change(item),
            explanation=self._explanation(item, face),
            spoken=self._spoken(item, face),
            hint=self._messages.name("kind-meaning", item.kind),
        )

    def _change(self, item: Divergence) -> tuple[Run, ...]:
        """The base's words, an arrow, the own words marked; empty where no words differ."""
        if not item.base_text and not item.text:
            return ()
        spaces = item.kind is DivergenceKind.SPACING
        base, nothing = item.base_text, Run(self.tr("(nothing)"))
        if spaces:
            base = show_spaces((Run(base, item.kind),))[0].text
        # Struck through, a full stop or a space could not be told any more.
        is_struck = not spaces and any(letter.isalnum() for letter in base)
        own = Run(item.text, item.kind, item.severity is Severity.SUBSTANTIVE) if item.text else nothing
        first = Run(base, is_base=True, struck=is_struck) if base else nothing
        return (first, Run("  →  "), *show_spaces((own,)))

    def _explanation(self, item: Divergence, face: CellFace) -> str:
        """In the row where it stands: one that covers several rows is shown in all of them."""
        row = face.row
        if item not in row.divergences:
            row = next((line for line in self._model.table.rows if item in line.divergences), row)
        return explanation_sentence(self._model.table, row, item, self._messages)

    def _spoken(self, item: Divergence, face: CellFace) -> str:
        kind, severity = self._messages.name("kind", item.kind), self._messages.name("severity", item.severity)
        nothing = self.tr("(nothing)")
        words = f": {item.base_text or nothing} → {item.text or nothing}" if item.text or item.base_text else ""
        return f"{kind} ({severity}){words}. {self._explanation(item, face)}"


def _without_base_spaces(item: Divergence) -> Divergence:
    """Spaces of the base struck beside the own ones would only be a second gap; a caret or the own ones tell it."""
    return replace(item, base_text="") if item.kind is DivergenceKind.SPACING else item
