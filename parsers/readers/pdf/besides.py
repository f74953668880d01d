"""What a PDF holds besides the text of its pages: nothing of it is read, run or fetched, all of it is said."""

import ctypes
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pypdfium2 import PdfDocument, raw

from parsers.diagnostics import Diagnostic
from parsers.readers.pdf.source import is_protected
from parsers.readers.pdf.streams import Contents

_NO_NOTES = frozenset({raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_WIDGET})
_LINE_ENDS = 4
"""Bytes a program may add behind a file without changing it."""
_RUNNABLE = frozenset({"JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound"})


def look_besides(document: PdfDocument, contents: Contents, size: int) -> Iterator[Diagnostic]:
    """Remarks on the whole document, whose file has ``size`` bytes."""
    if is_protected(document):
        yield Diagnostic("restricted", None)
    scripts = contents.actions["JavaScript"] or max(0, raw.FPDFDoc_GetJavaScriptActionCount(document.raw))
    runnable = scripts + sum(contents.actions[kind] for kind in _RUNNABLE - {"JavaScript"})
    if runnable:
        yield _count("actions-not-run", runnable)
    followed = sum(count for kind, count in contents.actions.items() if kind not in _RUNNABLE)
    if followed:
        yield _count("links-not-followed", followed)
    attachments = raw.FPDFDoc_GetAttachmentCount(document.raw)
    if attachments > 0:
        yield _count("attachments-left-out", attachments)
    if _is_changed_after_signing(document, size):
        yield Diagnostic("changed-after-signing", None)


def notes_on(page: Any) -> Counter[str]:  # noqa: ANN401  (a handle of pdfium)
    """How many annotations and form fields a page has: ``"annotations"``, ``"form-fields"``."""
    counts: Counter[str] = Counter()
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        raw.FPDFPage_CloseAnnot(annotation)
        if kind == raw.FPDF_ANNOT_WIDGET:
            counts["form-fields"] += 1
        elif kind not in _NO_NOTES:
            counts["annotations"] += 1
    return counts


def _count(code: str, count: int) -> Diagnostic:
    return Diagnostic(code, None, None, (("count", str(count)),))


def _is_changed_after_signing(document: PdfDocument, size: int) -> bool:
    """Whether a signature is there and none of them covers the end of the file."""
    ends = [_signed_end(raw.FPDF_GetSignatureObject(document.raw, index)) for index in range(_signatures(document))]
    return len(ends) > 0 and max(ends) < size - _LINE_ENDS


def _signatures(document: PdfDocument) -> int:
    return max(0, int(raw.FPDF_GetSignatureCount(document.raw)))


def _signed_end(signature: Any) -> int:  # noqa: ANN401
    """Offset behind the last byte that ``signature`` covers."""
    length = raw.FPDFSignatureObj_GetByteRange(signature, None, 0)
    ranges = (ctypes.c_int * max(length, 2))()
    raw.FPDFSignatureObj_GetByteRange(signature, ranges, length)
    numbers = list(ranges)
    return max((start + count for start, count in zip(numbers[::2], numbers[1::2], strict=False)), default=0)
