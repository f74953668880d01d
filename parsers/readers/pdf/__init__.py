"""PDF → paragraphs: text is put together from the places of its glyphs, and paragraphs are told from geometry.

The way of a page: `glyphs`, `seen` (hidden text out), `words`, `printed` (lines), `strips` (columns, tables), all
called by `pages`. The way of a document: `source` (opens it), `margins` (running headers out), then `paragraphs`, or
`typewriter` for pages printed from plain text. pypdfium2 is imported nowhere else in the program.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing

from pypdfium2 import PdfDocument, PdfiumError

from parsers.diagnostics import Diagnostic, ParserError
from parsers.model import Checkpoint, pass_by
from parsers.readers.pdf.besides import look_besides, notes_on
from parsers.readers.pdf.drawings import Box
from parsers.readers.pdf.pages import PageReader, PageText
from parsers.readers.pdf.reliability import is_reliable
from parsers.readers.pdf.source import open_pdf
from parsers.readers.pdf.whole import put_together
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading


def read(
    content: bytes, path: str, options: ReaderOptions = DEFAULT_OPTIONS, checkpoint: Checkpoint = pass_by
) -> Reading:
    """The paragraphs of a PDF, or the lines of the plain text it was printed from.

    ``checkpoint`` counts pages. Raises `ParserError`: ``unreadable``, ``damaged``, ``encrypted``, ``no-text-layer``,
    ``unreliable-text``.
    """
    document, contents = open_pdf(content, path)
    notes: Counter[str] = Counter()
    with closing(document):
        remarks = list(look_besides(document, contents, len(content)))
        pages = list(_pages(document, path, notes, checkpoint))
    if not is_reliable((line.text for page in pages for line in page.lines), sum(page.unmapped for page in pages)):
        raise ParserError("unreliable-text", path)
    remarks.extend(Diagnostic(f"{kind}-left-out", None, None, (("count", str(notes[kind])),)) for kind in sorted(notes))
    return put_together(pages, remarks, path, checkpoint)


def _pages(document: PdfDocument, path: str, notes: Counter[str], checkpoint: Checkpoint) -> Iterator[PageText]:
    reader = PageReader()
    for index in range(len(document)):
        checkpoint(index, len(document))
        try:
            with closing(document[index]) as page, closing(page.get_textpage()) as textpage:
                notes.update(notes_on(page.raw))
                yield reader.read(page.raw, textpage.raw, Box(*page.get_cropbox()), index + 1)
        except PdfiumError as error:
            raise ParserError("damaged", path, page=str(index + 1)) from error
