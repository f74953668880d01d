"""The page while the first documents are read: four stages, how far they are, and a way to stop."""

from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.icons import draw_icon
from desktop_app.ui.progress import Progress
from desktop_app.ui.theme import Theme

WIDTH = 480
"""Of the column, in px at 100 %."""

SIGN = 16


class State(Enum):
    """Of a stage."""

    TO_COME = 0
    NOW = 1
    DONE = 2


class StageSign(QWidget):
    """A ring, a dot or a check."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._state = theme, State.TO_COME
        self.setFixedSize(QSize(SIGN, SIGN))

    def show_state(self, state: State, theme: Theme) -> None:
        """Show this state."""
        self._theme, self._state = theme, state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, accent = QPainter(self), self._theme.neutral["accent"]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state is State.DONE:
            draw_icon(painter, self.rect().toRectF(), "check", accent)
            return
        is_now = self._state is State.NOW
        painter.setPen(Qt.PenStyle.NoPen if is_now else self._theme.neutral["text3"])
        painter.setBrush(accent if is_now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.rect().toRectF().adjusted(4, 4, -4, -4))


class ProgressPanel(QWidget):
    """Shows a `Progress`."""

    cancel_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.bar, self.cancel = QLabel(), QProgressBar(), QPushButton()
        names = (
            self.tr("Read"),
            self.tr("Find regulations"),
            self.tr("Line up provisions"),
            self.tr("Mark divergences"),
        )
        self.stages = tuple((StageSign(theme), QLabel(name), QLabel()) for name in names)
        self._quiet = QLabel(self.tr("Your files are only read, never changed."))
        self._lay_out()
        self.set_theme(theme)
        self.begin()

    def set_theme(self, theme: Theme) -> None:
        """Show with another theme."""
        self._theme = theme
        self._holder.setFixedWidth(round(WIDTH * theme.text_scale))
        self.heading.setFont(theme.fonts["heading"])
        for _, name, detail in self.stages:
            name.setFont(theme.fonts["body"])
            detail.setFont(theme.fonts["label"])
        self._quiet.setFont(theme.fonts["label"])

    def begin(self) -> None:
        """Get ready for new work."""
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        reading = self.tr("Reading %1").replace("%1", progress.document) if progress.document else self.tr("Reading…")
        self.heading.setText(reading if progress.stage < 2 else self.tr("Comparing"))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        details = (self._of_documents(progress), self._of_regulations(progress), "", "")
        for place, (sign, name, detail) in enumerate(self.stages):
            state = State.DONE if place < progress.stage else State.NOW if place == progress.stage else State.TO_COME
            sign.show_state(state, self._theme)
            name.setFont(self._theme.fonts["body-strong" if state is State.NOW else "body"])
            name.setEnabled(state is not State.TO_COME)
            detail.setText(details[place])

    def _of_documents(self, progress: Progress) -> str:
        if progress.documents < 2:
            return progress.document
        place = self.tr("document %1 of %2").replace("%1", str(progress.place))
        return place.replace("%2", str(progress.documents))

    def _of_regulations(self, progress: Progress) -> str:
        return self.tr("%n found", "", progress.regulations) if progress.regulations else ""

    def _lay_out(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.setToolTip("Esc")
        self.cancel.clicked.connect(self._stop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(2, 1)
        for row, (sign, name, detail) in enumerate(self.stages):
            detail.setProperty("role", "quiet")
            name.setMinimumWidth(150)
            for column, widget in enumerate((sign, name, detail)):
                grid.addWidget(widget, row, column)
        foot = QHBoxLayout()
        self._quiet.setProperty("role", "quiet")
        foot.addWidget(self._quiet, 1)
        foot.addWidget(self.cancel)
        self._holder = QWidget()
        column_ = QVBoxLayout(self._holder)
        column_.setSpacing(18)
        column_.addWidget(self.heading)
        column_.addWidget(self.bar)
        column_.addLayout(grid)
        column_.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignCenter)

    def show_stopping(self) -> None:
        """Say that the work was asked to stop, by whatever way."""
        self.cancel.setEnabled(False)
        self.cancel.setText(self.tr("Stopping…"))

    def _stop(self) -> None:
        self.show_stopping()
        self.cancel_wanted.emit()
