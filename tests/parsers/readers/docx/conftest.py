"""What the tests of the DOCX reader share: read a body, look up what was said about it."""

from collections.abc import Callable

import pytest

from parsers.readers import docx
from parsers.readers.reading import ReaderOptions, Reading, Tracked
from tests.generators.docx import docx_file

ReadBody = Callable[..., Reading]


@pytest.fixture
def read_body() -> ReadBody:
    """Reads a DOCX with that body and those parts (see `docx_file`), in the view asked for."""

    def read(body: str, *, original: bool = False, links: str = "", **parts: str) -> Reading:
        options = ReaderOptions(tracked=Tracked.ORIGINAL if original else Tracked.FINAL)
        return docx.read(docx_file(body, parts=parts, links=links), "a.docx", options)

    return read
