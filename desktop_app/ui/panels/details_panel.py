"""The selected row in words: left its readings, each against the base; right what diverges in the selected region."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.collation.model import Divergence
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages
from desktop_app.ui.excerpts import base_excerpt, is_in_text, reading_excerpt
from desktop_app.ui.groups import ReadingGroup, reading_groups
from desktop_app.ui.highlighting import Run, own_runs
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel, CellFace
from desktop_app.ui.panels.marked_label import MarkedLabel
from desktop_app.ui.places import Place
from desktop_app.ui.short_names import short_names
from desktop_app.ui.theme import Theme

NAMES_SHOWN = 6
"""Regions named in a group; the tool tip names all."""


class DetailsPanel(QWidget):
    """Details of one row and one region of a table."""

    def __init__(
        self, model: AlignmentTableModel, messages: Messages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._messages, self._theme = model, messages, theme
        self._place: Place | None = None
        self._names = region_names(model.table.regulations)
        self._short = short_names(model.table.regulations)
        self._title, self._subtitle = QLabel(), QLabel()
        self._copy = QPushButton(self.tr("Copy as text"))
        self._copy.setProperty("role", "link")
        self._copy.clicked.connect(self.copy)
        self._readings, self._divergences = _scroll_area(), _scroll_area()
        self._lay_out()
        self.show_place(None)

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self.show_place(self._place)

    def show_place(self, place: Place | None) -> None:
        """Show a row and a region; None shows that nothing is selected."""
        self._place = place
        self._copy.setEnabled(place is not None)
        if place is None:
            self._title.setText(self.tr("No row is selected"))
            self._subtitle.setText(self.tr("Select a cell to see how its row reads in each region."))
            self._readings.setWidget(QWidget())
            self._divergences.setWidget(QWidget())
            return
        groups = self._groups(place)
        self._title.setText(self._model.label(place.row))
        self._subtitle.setText(self.tr("%n reading(s)", "", sum(group.text is not None for group in groups)))
        self._readings.setWidget(self._readings_page(groups, self._model.face(place.row, place.regulation)))
        self._divergences.setWidget(self._divergences_page(self._model.face(place.row, place.regulation)))

    def copy(self) -> None:
        """Put the row as plain text on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """The row as plain text: its name, who writes what, and the selected region's divergences."""
        if self._place is None:
            return ""
        face = self._model.face(self._place.row, self._place.regulation)
        lines = [self._model.label(self._place.row)]
        for group in self._groups(self._place):
            who = ", ".join(self._names[id_] for id_ in group.regulations)
            lines.append(f"{group.letter or '–'}: {who}\n{self._absence(group) if group.text is None else group.text}")
        if face.unexpected:
            lines.append(self._names[face.regulation.id])
        lines += [self._plain(item) for item in face.unexpected]
        return "\n\n".join(lines)

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setProperty("role", "strong")
        self._subtitle.setProperty("role", "quiet")
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 8, 0)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._subtitle, 1)
        head.addWidget(self._copy)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._readings, 1)
        self._readings.setAccessibleName(self.tr("Readings"))
        self._divergences.setAccessibleName(self.tr("Divergences of the selected region"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self._divergences)
        split.setStretchFactor(0, 1)
        split.setSizes([1000, self._theme.size("details", "right_min")])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _groups(self, place: Place) -> tuple[ReadingGroup, ...]:
        table = self._model.table
        return reading_groups(table, table.rows[place.row], table.regulations[place.regulation].id)

    def _readings_page(self, groups: Sequence[ReadingGroup], face: CellFace) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(14, 4, 14, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for line, group in enumerate(groups):
            letter = QLabel(group.letter or "–")
            letter.setFont(self._theme.fonts["body-strong"])
            who = QLabel(self._who(group))
            who.setFont(self._theme.fonts["body-strong" if face.regulation.id in group.regulations else "mark"])
            who.setWordWrap(True)
            who.setFixedWidth(self._theme.size("documents", "min"))
            who.setToolTip("\n".join(self._names[id_] for id_ in group.regulations))
            grid.addWidget(letter, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(who, line, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(MarkedLabel(self._runs(group, face), self._theme), line, 2)
        grid.setRowStretch(len(groups), 1)
        return page

    def _runs(self, group: ReadingGroup, face: CellFace) -> tuple[Run, ...]:
        """The base whole with what others change underlined; the others around their differences."""
        if group.text is None:
            return (Run(self._absence(group)),)
        if group.is_base:
            changed = [item for item in face.row.divergences if item in face.unexpected or not group.divergences]
            marked = [item for item in changed if item.severity != "expected" and is_in_text(item)]
            return base_excerpt(group.text, marked, words_around=1000)
        return reading_excerpt(group.text, [item for item in group.divergences if is_in_text(item)])

    def _who(self, group: ReadingGroup) -> str:
        count = len(group.regulations)
        if group.is_base and count > 1:
            return self.tr("%n regulation(s), the base", "", count)
        if count > NAMES_SHOWN:
            return self.tr("%n regulation(s)", "", count)
        return ", ".join(self._short[id_] for id_ in group.regulations)

    def _absence(self, group: ReadingGroup) -> str:
        return self._messages.say("report.unknown" if group.is_unknown else "report.absent")

    def _divergences_page(self, face: CellFace) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 6, 14, 10)
        column.setSpacing(6)
        name = QLabel(self._names[face.regulation.id])
        name.setFont(self._theme.fonts["body-strong"])
        name.setWordWrap(True)
        column.addWidget(name)
        if not face.unexpected:
            column.addWidget(_quiet(self._nothing(face)))
        for item in face.unexpected:
            self._add_divergence(column, item)
        if face.cell is not None:
            column.addWidget(_quiet(self._origin(face)))
        column.addStretch(1)
        return page

    def _nothing(self, face: CellFace) -> str:
        """Why there is nothing to look at."""
        if face.cell is not None:
            return self.tr("Nothing to look at: it reads as the base.")
        return self._messages.say("report.unknown" if face.regulation.partial else "report.absent")

    def _add_divergence(self, column: QVBoxLayout, item: Divergence) -> None:
        look = self._theme.kinds[item.kind]
        kind = QLabel(f"{look.glyph}  {self._messages.name('kind', item.kind)}")
        kind.setFont(self._theme.fonts["body-strong"])
        kind.setStyleSheet(f"color: {self._theme.mark(item.kind).name()}")
        head = QHBoxLayout()
        head.addWidget(kind)
        head.addWidget(_quiet(self._messages.name("severity", item.severity)), 1)
        column.addLayout(head)
        if is_in_text(item):
            column.addWidget(MarkedLabel(_change(item), self._theme))
        column.addWidget(_quiet(self._messages.name("kind-meaning", item.kind)))

    def _origin(self, face: CellFace) -> str:
        """How the provision came into its row, and where it stands in its file."""
        if face.cell is None:
            return ""
        source = face.cell.provisions[0].source
        matched = self._matched()[face.cell.matched_by]
        similarity = int(face.cell.similarity * 1000) / 10
        file = face.regulation.id.rpartition("#")[0]
        where = self.tr("page %1").replace("%1", str(source.page)) if source.page is not None else ""
        where = where or self.tr("line %1").replace("%1", str(source.line_start))
        return f"{matched}, {similarity:g} %\n{file}, {where}"

    def _matched(self) -> Mapping[str, str]:
        return {
            "same text": self.tr("Matched by the same text"),
            "number": self.tr("Matched by its number"),
            "similar text": self.tr("Matched by similar text"),
            "position": self.tr("Matched by its position"),
        }

    def _plain(self, item: Divergence) -> str:
        kind, severity = self._messages.name("kind", item.kind), self._messages.name("severity", item.severity)
        meaning = self._messages.name("kind-meaning", item.kind)
        words = f": {item.base_text or '–'} → {item.text or '–'}" if is_in_text(item) else ""
        return f"{kind} ({severity}, {meaning}){words}"


def _change(item: Divergence) -> tuple[Run, ...]:
    own = own_runs(item.text, ()) and (Run(item.text, item.kind, item.severity == "substantive"),)
    return (Run(item.base_text or "–", is_base=True, struck=bool(item.base_text)), Run("  →  "), *(own or (Run("–"),)))


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    return label


def _scroll_area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
