"""The selected row in words: left its readings, each against the base; right what diverges in the selected region."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_app.collation.filtering import UNEXPECTED, Filter
from desktop_app.messages import Messages
from desktop_app.ui.icons import icon
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.models.alignment_table_model import AlignmentTableModel
from desktop_app.ui.panels.divergences_list import DivergencesList
from desktop_app.ui.panels.elided_label import ElidedLabel
from desktop_app.ui.panels.readings_list import ReadingsList
from desktop_app.ui.panels.row_wording import RowWording
from desktop_app.ui.panels.source_panel import SourcePanel
from desktop_app.ui.places import Place
from desktop_app.ui.theme import Theme
from desktop_app.workspace.source_excerpt import SourceFile

SOURCE_BESIDE_READINGS = 340
"""Px of height from which on the source stands below the readings, not in their place."""


LINE_HEIGHT = 26
"""Px of the lines above and below the lists."""


class DetailsPanel(QWidget):
    """Details of one row and one region of a table."""

    place_wanted = Signal(object)
    """The `Place` of a region whose reading was chosen here."""

    def __init__(
        self, model: AlignmentTableModel, messages: Messages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._wording = RowWording(model, messages, self)
        self._place: Place | None = None
        self._filter = UNEXPECTED
        self._title, self._subtitle = QLabel(), ElidedLabel()
        # Of a long file name the middle goes, not the line after it.
        self._region, self._origin = ElidedLabel(), ElidedLabel(kept=", ")
        self._copy, self._show = QPushButton(self.tr("Copy as text")), QPushButton(self.tr("Show in source"))
        self._readings, self._divergences = ReadingsList(theme), DivergencesList(theme)
        self.source = SourcePanel(theme)
        self._halves, self._left = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    @property
    def place(self) -> Place | None:
        """Row and region shown."""
        return self._place

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        for panel in (self._readings, self._divergences, self.source):
            panel.set_theme(theme)
        self._copy.setIcon(icon("copy", theme.neutral["accent"], disabled=theme.neutral["equal"]))
        self._show.setIcon(icon("show-in-source", theme.neutral["accent"], disabled=theme.neutral["equal"]))
        self._title.setFont(theme.fonts["body-strong"])
        self._region.setFont(theme.fonts["body-strong"])
        for widget in (self._origin, self._show):
            widget.setFont(theme.fonts["label"])

    def set_orientation(self, orientation: Qt.Orientation) -> None:
        """Readings and divergences side by side (horizontal, below the table) or one below the other (at its right)."""
        self._halves.setOrientation(orientation)
        right = self._theme.size("details", "right_min")
        is_beside = orientation is Qt.Orientation.Horizontal
        self._halves.setSizes([1000, right] if is_beside else [520, 480])

    def set_filter(self, shown: Filter) -> None:
        """List what is expected too where the filter shows it."""
        self._filter = shown
        self.show_place(self._place)

    def set_sources(self, files: Mapping[str, SourceFile], runner: JobRunner | None) -> None:
        """Show sources out of these files, by regulation id; the runner reads them."""
        self.source.set_files(files, runner)

    def show_place(self, place: Place | None) -> None:
        """Show a row and a region; None shows that nothing is selected."""
        self._place = place
        for button in (self._copy, self._show):
            button.setEnabled(place is not None)
        if place is None:
            self._title.setText(self.tr("No row is selected"))
            self._subtitle.setText(self.tr("Select a cell to see how its row reads in each region."))
            self._region.setText("")
            self._origin.setText("")
            self._readings.show_items(())
            self._divergences.show_items(())
            return
        wording = self._wording
        self._title.setText(wording.heading(place))
        self._subtitle.setText(wording.subheading(place))
        self._region.setText(wording.name(place))
        self._origin.setText(wording.source(place))
        self._readings.show_readings(wording.readings(place), place.regulation)
        self._divergences.show_items(wording.divergences(place, self._filter))
        if self.source.isVisibleTo(self):
            self._fill_source()

    def show_source(self) -> None:
        """Show the selected provision among its neighbours in its document."""
        if self._place is not None:
            self.source.show()
            self._arrange()
            self._fill_source()
            self.source.setFocus()

    def copy(self) -> None:
        """Put the row as plain text on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def copy_reading(self) -> None:
        """Put the selected region's reading on the clipboard."""
        self._readings.copy_reading()

    def as_text(self) -> str:
        """The row as plain text: its name, who writes what, and the selected region's divergences."""
        return "" if self._place is None else self._wording.as_text(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the source the place of the readings where there is not enough for both."""
        super().resizeEvent(event)
        self._arrange()

    def _fill_source(self) -> None:
        if (place := self._place) is not None:
            face = self._model.face(place.row, place.regulation)
            self.source.show_cell(face, self._wording.name(place), self._wording.source(place))

    def _want_region(self, regulation: int) -> None:
        if self._place is not None and self._place.regulation != regulation:
            self.place_wanted.emit(Place(self._place.row, regulation))

    def _close_source(self) -> None:
        self._arrange()
        self._readings.setFocus()

    def _arrange(self) -> None:
        is_open = self.source.isVisibleTo(self)
        has_readings = not is_open or self._left.height() >= SOURCE_BESIDE_READINGS
        self._upper.setVisible(has_readings)
        self.setFocusProxy(self._readings if has_readings else self.source)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)
        self._show.clicked.connect(self.show_source)
        self.source.closed.connect(self._close_source)
        # Later, for the answer shows the readings anew, which a list must not do while it takes a click.
        self._readings.reading_chosen.connect(self._want_region, Qt.ConnectionType.QueuedConnection)
        self._readings.region_chosen.connect(self._want_region)
        self._readings.copy_wanted.connect(_copy_text)

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for label in (self._subtitle, self._origin):
            label.setProperty("role", "quiet")
        for button in (self._copy, self._show):
            button.setProperty("role", "link")
        self._upper = _column((self._title, self._subtitle, self._copy), self._readings, ())
        lower = _column((self._region,), self._divergences, (self._origin, self._show))
        self._left.addWidget(self._upper)
        self._left.addWidget(self.source)
        self.source.hide()
        self._halves.addWidget(self._left)
        self._halves.addWidget(lower)
        self._halves.setStretchFactor(0, 1)
        for splitter in (self._halves, self._left):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.set_orientation(Qt.Orientation.Horizontal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._halves)


def _copy_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _column(head: tuple[QWidget, ...], middle: QWidget, foot: tuple[QWidget, ...]) -> QWidget:
    """A list with a line above and, where there is one, a line below."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 2, 0, 2)
    column.setSpacing(0)
    for position, widgets in enumerate((head, (), foot)):
        if position == 1:
            column.addWidget(middle, 1)
        elif widgets:
            line = QHBoxLayout()
            line.setContentsMargins(14, 0, 8, 0)
            line.setSpacing(10)
            line.addStrut(LINE_HEIGHT)
            for widget in widgets:
                line.addWidget(widget, int(isinstance(widget, ElidedLabel)))
            column.addLayout(line)
    return box
