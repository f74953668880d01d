"""A screen in memory (Xvfb), what it shows, and figures of that; no other program is needed to look at it."""

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QImage

XVFB = shutil.which("Xvfb")
_HEAD = struct.Struct(">25I")
_LOOK_EVERY = 0.005
"""Seconds between two looks at something that is waited for."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What a screen showed: rows of pixels of four bytes, blue first."""

    width: int
    height: int
    pixels: bytes

    @property
    def colours(self) -> int:
        """How many different colours there are."""
        return len(set(struct.unpack(f"<{self.width * self.height}I", self.pixels)))

    @property
    def edges(self) -> float:
        """Share of pixels that differ from their left neighbour: letters are all edges, areas have none."""
        values = struct.unpack(f"<{self.width * self.height}I", self.pixels)
        return sum(map(int.__ne__, values, values[1:])) / len(values)

    def save(self, path: Path) -> None:
        """Write it as a PNG, for whoever wants to see it."""
        image = QImage(self.pixels, self.width, self.height, 4 * self.width, QImage.Format.Format_RGB32)
        image.save(str(path))


class VirtualScreen:
    """An X server of its own without a window manager; use it as a context."""

    def __init__(self, folder: Path, width: int = 1366, height: int = 768) -> None:
        self._frame = folder / "Xvfb_screen0"
        read, write = os.pipe()
        size = f"{width}x{height}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"

    def __enter__(self) -> "VirtualScreen":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait()

    def picture(self) -> Picture:
        """What it shows now; the server keeps it in a file of the X window dump format."""
        content = self._frame.read_bytes()
        head = _HEAD.unpack_from(content)
        size, width, height, row, colours = head[0], head[4], head[5], head[12], head[19]
        start = size + 12 * colours
        if row != 4 * width:
            raise RuntimeError(f"a row of {width} pixels has {row} bytes")
        return Picture(width, height, content[start : start + row * height])


def wait_until(holds: Callable[[], bool], seconds: float = 60.0) -> float:
    """Seconds until it holds; `TimeoutError` if it does not in time."""
    began = time.perf_counter()
    while not holds():
        if (waited := time.perf_counter() - began) > seconds:
            raise TimeoutError(f"not in {waited:.0f} s")
        time.sleep(_LOOK_EVERY)
    return time.perf_counter() - began
