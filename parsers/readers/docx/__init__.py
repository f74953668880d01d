"""DOCX → paragraphs: our own walk over the document's XML, in the order a reader meets the text.

What no paragraph holds (hidden text, comments, headers, the other side of tracked changes, pictures) is a diagnostic
that keeps its letters. Nothing outside the file is opened, no program in it is run.
"""

from xml.etree.ElementTree import Element

from parsers.diagnostics import ParserError
from parsers.model import Checkpoint, pass_by
from parsers.readers.docx.aside import read_notes, remark_on_aside, remark_on_unused
from parsers.readers.docx.body import Sources, Walk
from parsers.readers.docx.layout import paragraphs_of
from parsers.readers.docx.ledger import Ledger
from parsers.readers.docx.markup import child_of
from parsers.readers.docx.numbering import Numbering
from parsers.readers.docx.package import Package
from parsers.readers.docx.refusal import Refusal
from parsers.readers.docx.styles import Styles
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading


def read(
    content: bytes, path: str, options: ReaderOptions = DEFAULT_OPTIONS, checkpoint: Checkpoint = pass_by
) -> Reading:
    """The paragraphs of a DOCX or DOCM, automatic numbers in their texts.

    The source of a paragraph is its ordinal among the paragraphs of the main text, from 1; notes and text boxes have
    that of the paragraph they hang on. Raises `ParserError` and nothing else but what ``checkpoint`` raises:
    ``empty``, ``unreadable``, ``damaged``, ``encrypted``, ``unsafe``, ``unsupported``, ``too-complex``,
    ``no-text-layer`` (pictures and no text).
    """
    stopped = False

    def watched(done: int, total: int) -> None:
        nonlocal stopped
        stopped = True
        checkpoint(done, total)
        stopped = False

    try:
        return _read(content, options, watched)
    except Refusal as refusal:
        raise ParserError(refusal.code, path, **refusal.arguments) from refusal
    except RecursionError as error:
        raise ParserError("too-complex", path) from error
    except Exception as error:
        if stopped:
            raise
        raise ParserError("damaged", path, reason=repr(error)) from error


def _read(content: bytes, options: ReaderOptions, checkpoint: Checkpoint) -> Reading:
    if not content:
        raise Refusal("empty")
    package = Package(content, checkpoint)
    root = package.read(package.main)
    body = child_of(root, "w:body")
    if root.tag != "w:document" or body is None:
        raise Refusal("damaged", reason=package.main)
    ledger = Ledger()
    notes = read_notes(package)
    styles = Styles.of(_related(package, "styles"), options.tracked)
    numbering = Numbering.of(_related(package, "numbering"))
    walk = Walk(Sources(styles, numbering, notes, ledger, checkpoint))
    walk.read_body(root, body)
    remark_on_unused(notes, walk.used_notes, ledger)
    remark_on_aside(package, ledger)
    if not walk.drafts:
        raise Refusal("no-text-layer" if ledger.has("pictures-left-out") else "empty")
    if ledger.has("tracked-changes"):
        ledger.count("tracked-changes", times=0, view=options.tracked.value)
    return Reading("docx", paragraphs=paragraphs_of(walk.drafts), diagnostics=ledger.diagnostics())


def _related(package: Package, kind: str) -> Element | None:
    parts = package.related(kind)
    return package.read(parts[0]) if parts else None
