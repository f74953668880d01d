"""Short ways to look at a reading."""

from parsers.diagnostics import Diagnostic
from parsers.readers.reading import Reading


def texts(reading: Reading) -> list[str]:
    """The texts of the paragraphs."""
    return [paragraph.text for paragraph in reading.paragraphs]


def remarks(reading: Reading, code: str) -> list[Diagnostic]:
    """The diagnostics of that code."""
    return [diagnostic for diagnostic in reading.diagnostics if diagnostic.code == code]


def remark(reading: Reading, code: str) -> dict[str, str]:
    """The arguments of the only diagnostic of that code, and what it removed."""
    (found,) = remarks(reading, code)
    return {**dict(found.arguments), "removed": found.removed}
