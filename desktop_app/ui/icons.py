"""Icons by meaning, drawn from the SVG files of ``resources/icons`` in whatever colour the theme wants.

The files are line drawings in ``currentColor``: one drawing serves both themes, every family's hue and every scale of
the screen. Callers ask by name ("open", "kind-wording"), never by file.
"""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.collation.model import DivergenceKind

SCALES = (1.0, 1.25, 1.5, 2.0, 3.0)
"""Scales of the screen that icons of buttons and menus are made for; others take the next larger one."""


def draw_icon(painter: QPainter, box: QRectF, name: str, color: QColor) -> None:
    """Draw an icon into a box, square and sharp at the painter's scale; `FileNotFoundError` for an unknown name."""
    device = painter.device()
    scale = device.devicePixelRatio() if device is not None else 1.0
    side = min(box.width(), box.height())
    x, y = box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2
    painter.drawPixmap(QRectF(x, y, side, side).toAlignedRect().topLeft(), icon_pixmap(name, side, color, scale))


def icon_pixmap(name: str, side: float, color: QColor, scale: float = 1.0) -> QPixmap:
    """A square picture of ``side`` px at 100 %, for a screen of this scale."""
    return _pixmap(name, side, color.name(), scale)


def icon(name: str, color: QColor, side: int = 16, disabled: QColor | None = None) -> QIcon:
    """An icon for buttons and menus, in every scale; grey where its action is disabled if ``disabled`` says how."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(icon_pixmap(name, side, color, scale))
        if disabled is not None:
            made.addPixmap(icon_pixmap(name, side, disabled, scale), QIcon.Mode.Disabled)
    return made


def kind_icon(kind: DivergenceKind) -> str:
    """Name of the icon of a kind of divergence."""
    return f"kind-{kind}"


@lru_cache(maxsize=512)
def _pixmap(name: str, side: float, color: str, scale: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))
    pixels = max(round(side * scale), 1)
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
