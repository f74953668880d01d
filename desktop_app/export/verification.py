"""A written workbook, read back by other means than it was written with, before anybody relies on it."""

from collections.abc import Sequence
from typing import BinaryIO
from xml.parsers import expat
from zipfile import ZipFile

from desktop_app.export.progress import Progress

_CHUNK = 1 << 17
"""Bytes read at a time."""


def verify_workbook(workbook: BinaryIO, filled: Sequence[int], progress: Progress) -> None:
    """Make sure that every sheet holds so many filled cells, in the order of the sheets, and no formula.

    `ValueError` where it does not; `zipfile.BadZipFile` or `expat.ExpatError` for a file that is not whole.
    """
    with ZipFile(workbook) as archive:
        for place, expected in enumerate(filled, 1):
            counter = _Counter()
            # Reading a member to its end checks its CRC.
            with archive.open(f"xl/worksheets/sheet{place}.xml") as member:
                while chunk := member.read(_CHUNK):
                    counter.feed(chunk)
                    progress.step()
            counter.end()
            if (counter.filled, counter.formulas) != (expected, 0):
                found = f"{counter.filled} filled cells and {counter.formulas} formulas"
                raise ValueError(f"sheet {place}: {found} instead of {expected} and 0")


class _Counter:
    """Counts cells with content, and formulas, in the XML of one sheet."""

    def __init__(self) -> None:
        self.filled = self.formulas = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start

    def feed(self, content: bytes) -> None:
        """Take a part of the XML."""
        self._parser.Parse(content)

    def end(self) -> None:
        """Take note that the XML has ended."""
        self._parser.Parse(b"", True)

    def _start(self, name: str, _: dict[str, str]) -> None:
        if name in ("is", "v"):
            self.filled += 1
        elif name == "f":
            self.formulas += 1
