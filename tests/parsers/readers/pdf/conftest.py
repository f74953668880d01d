"""What the tests of the PDF reader share: read a file made in memory, look up what was said about it."""

from collections.abc import Callable

import pytest

from parsers.diagnostics import Diagnostic
from parsers.readers import pdf
from parsers.readers.reading import Reading
from tests.generators.pdf_file import PdfFile

Read = Callable[[PdfFile], Reading]
Remarks = Callable[[Reading, str], list[Diagnostic]]


@pytest.fixture
def read() -> Read:
    """Reads a PDF under construction."""
    return lambda file: pdf.read(file.content(), "a.pdf")


@pytest.fixture
def texts() -> Callable[[Reading], list[str]]:
    """The texts of a reading's paragraphs."""
    return lambda reading: [paragraph.text for paragraph in reading.paragraphs]


@pytest.fixture
def remarks() -> Remarks:
    """The remarks of one code."""
    return lambda reading, code: [remark for remark in reading.diagnostics if remark.code == code]
