"""The program's icon in the containers of each system, drawn from the one SVG: .png, .ico (Windows), .icns (macOS)."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels of the icons for Linux desktops."""

ICO_SIDES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Those of Windows at scales of 100 to 250 %."""

ICNS_SIDES = {
    **{b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512},
    **{b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512, b"ic10": 1024},
}
"""Those of macOS by the type of the entry; the second line are the doubled ones of sharper screens."""


def draw_png(drawing: Path, side: int) -> bytes:
    """The drawing as a square PNG of ``side`` pixels with a transparent ground; `ValueError` if it is no drawing."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} cannot be drawn")
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a device is taken as well
    return bytes(buffer.data().data())


def ico_file(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures by side: a head, an entry of 16 bytes for each, then the pictures."""
    offset = 6 + 16 * len(pictures)
    entries = b""
    for side, picture in pictures.items():
        pixels = side % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", pixels, pixels, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns_file(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon of PNG pictures by type: each with its type and length, all behind one head of the same form."""
    entries = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


def draw_icons(drawing: Path, folder: Path) -> None:
    """Write ``salystyru.ico``, ``salystyru.icns`` and ``salystyru-SIDE.png`` into the folder."""
    drawn = {side: draw_png(drawing, side) for side in {*PNG_SIDES, *ICO_SIDES, *ICNS_SIDES.values()}}
    for side in PNG_SIDES:
        (folder / f"salystyru-{side}.png").write_bytes(drawn[side])
    (folder / "salystyru.ico").write_bytes(ico_file({side: drawn[side] for side in ICO_SIDES}))
    (folder / "salystyru.icns").write_bytes(icns_file({kind: drawn[side] for kind, side in ICNS_SIDES.items()}))
