"""A written workbook, read back by other means than it was written with, before anybody relies on it."""

from collections.abc import Sequence
from typing import BinaryIO
from xml.parsers import expat
from zipfile import ZipFile


def verify_workbook(workbook: BinaryIO, filled: Sequence[int]) -> None:
    """Make sure that every sheet holds so many filled cells, in the order of the sheets, and no formula.

    `ValueError` where it does not; `zipfile.BadZipFile` or `expat.ExpatError` for a file that is not whole.
    """
    with ZipFile(workbook) as archive:
        for place, expected in enumerate(filled, 1):
            # Reading a member checks its CRC.
            counter = _Counter(archive.read(f"xl/worksheets/sheet{place}.xml"))
            if (counter.filled, counter.formulas) != (expected, 0):
                found = f"{counter.filled} filled cells and {counter.formulas} formulas"
                raise ValueError(f"sheet {place}: {found} instead of {expected} and 0")


class _Counter:
    """Counts cells with content, and formulas, in the XML of one sheet."""

    def __init__(self, content: bytes) -> None:
        self.filled = self.formulas = 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.Parse(content, True)

    def _start(self, name: str, _: dict[str, str]) -> None:
        if name in ("is", "v"):
            self.filled += 1
        elif name == "f":
            self.formulas += 1
