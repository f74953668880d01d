"""The map beside the table: the whole comparison at a glance, what is in sight framed; a click or a drag goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.messages import Messages
from desktop_app.ui.models.alignment_table_model import FIRST_REGULATION, AlignmentTableModel
from desktop_app.ui.panels.map_picture import MapGeometry, draw_map
from desktop_app.ui.places import Place
from desktop_app.ui.theme import Theme

FRAME = 1.5
"""Width of the frame in px (ui.md, section 5)."""

LEAST_WIDTH, MOST_WIDTH = 80, 180
"""Of the panel in px (ui.md, section 2)."""

MANY = 40
"""Regulations from which on each has the least width (ui.md, section 11)."""


class MapPanel(QWidget):
    """A picture of the rows and regulations of a table."""

    place_wanted = Signal(object)
    """`Place` that was clicked, or dragged to."""

    def __init__(
        self, model: AlignmentTableModel, messages: Messages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._messages, self._theme = model, messages, theme
        self._columns = tuple(range(FIRST_REGULATION, model.columnCount()))
        self._visible = (0, -1)
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Map of the comparison"))
        model.shown_changed.connect(self._draw_anew)

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self.updateGeometry()
        self._draw_anew()

    def set_columns(self, columns: Sequence[int]) -> None:
        """Show the regulations of these columns of the model, from left to right."""
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self.updateGeometry()
            self._draw_anew()

    def set_visible_rows(self, first: int, last: int) -> None:
        """Frame these rows of the table."""
        if (first, last) != self._visible:
            self._visible = (first, last)
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the regulations."""
        size = self._theme.sizes["map"]
        wanted = self._labels_width() + self._cell() * len(self._columns) + int(size["padding"])
        return QSize(min(max(wanted, LEAST_WIDTH), MOST_WIDTH), 200)

    def minimumSizeHint(self) -> QSize:
        """As wide as it is, and low."""
        return QSize(self.sizeHint().width(), 60)

    def geometry_of_rows(self) -> MapGeometry:
        """Where rows and columns lie now."""
        size = self._theme.sizes["map"]
        labels, padding = self._labels_width(), int(size["padding"])
        cell = self._cell()
        area = QRect(labels, padding, cell * len(self._columns), max(self.height() - 2 * padding, 1))
        return MapGeometry(area, self._model.rowCount(), self._columns, cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture and the frame."""
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            size, scale = self.size(), self.devicePixelRatioF()
            self._picture = draw_map(self._model, self._theme, self.geometry_of_rows(), size, scale)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.fillRect(QRectF(0, 0, 1 / self.devicePixelRatioF(), self.height()), self._theme.neutral["line"])
        self._paint_frame(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the picture anew in the new size."""
        super().resizeEvent(event)
        self._draw_anew()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row and regulation under the mouse."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._want(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while the button is down; else get ready to say what lies under the mouse."""
        self.setToolTip(self.text_at(event.position()))
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._want(event.position())

    def text_at(self, point: QPointF) -> str:
        """Region, number and kinds shown at a point: "Атырау, 3: spelling"; empty beside the regulations."""
        geometry = self.geometry_of_rows()
        column = geometry.column_at(point.x())
        if column is None or not geometry.rows:
            return ""
        row = self._row_near(geometry, point.y(), column)
        face = self._model.face(row, column - FIRST_REGULATION)
        where = f"{self._model.column(column - FIRST_REGULATION).short_name}, {self._model.label(row)}"
        kinds = dict.fromkeys(self._messages.name("kind", item.kind).lower() for item in face.shown)
        return f"{where}: {', '.join(kinds)}" if kinds else where

    def _row_near(self, geometry: MapGeometry, y: float, column: int) -> int:
        """The row at a height, or one beside it that diverges: a mark may be higher than its row."""
        here = geometry.row_at(y)
        first, last = geometry.row_at(y - 2), geometry.row_at(y + 2)
        near = sorted(range(first, last + 1), key=lambda row: abs(row - here))
        return next((row for row in near if self._model.face(row, column - FIRST_REGULATION).shown), here)

    def _want(self, point: QPointF) -> None:
        geometry = self.geometry_of_rows()
        if geometry.rows and geometry.columns:
            inside = min(max(point.x(), geometry.area.x()), geometry.area.right())
            column = geometry.column_at(inside) or geometry.columns[0]
            row = self._row_near(geometry, point.y(), column)
            self.place_wanted.emit(Place(row, column - FIRST_REGULATION))

    def _paint_frame(self, painter: QPainter) -> None:
        first, last = self._visible
        if last < first:
            return
        geometry = self.geometry_of_rows()
        top, bottom = geometry.top(first), geometry.top(last + 1)
        area = geometry.area
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.neutral["accent"], FRAME))
        radius = self._theme.size("radius", "mark")
        frame = QRectF(area.x() - 2.5, round(top) - 1.5, area.width() + 5, max(round(bottom - top) + 3, 6))
        painter.drawRoundedRect(frame, radius, radius)

    def _labels_width(self) -> int:
        """Room for the numbers of rows in px, as large as they are."""
        return round(int(self._theme.sizes["map"]["labels"]) * self._theme.text_scale)

    def _cell(self) -> int:
        """Width of a regulation in px: 3, 2 where they are many, 4 where they are few."""
        size = self._theme.sizes["map"]
        least, most = int(size["cell_min"]), int(size["cell_max"])
        room = MOST_WIDTH - self._labels_width() - int(size["padding"])
        count = max(len(self._columns), 1)
        if count * most <= LEAST_WIDTH - self._labels_width():
            return most
        return min(max(room // count, least), most - 1) if count < MANY else least

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()
