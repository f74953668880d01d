"""A page of HTML → the paragraphs of the act in it, as a browser would print them.

`tokens` takes the characters apart, `tree` adds missing end tags, `drafts` collects what is printed (`styles` and
`states` say what is hidden, `lists` what numbers stand before items), `article` leaves the page around the act out,
`layout` makes paragraphs, `remarks` says what was left out. Nothing is recursive, nothing is fetched.
"""

import re

from parsers.diagnostics import ParserError
from parsers.model import Checkpoint, pass_by
from parsers.readers.encodings import decode
from parsers.readers.html.article import belongs_to_act
from parsers.readers.html.drafts import drafts_of
from parsers.readers.html.layout import lay_out
from parsers.readers.html.remarks import remarks_on
from parsers.readers.html.tokens import counts_agree, tokens_of
from parsers.readers.html.tree import build_page
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading

_HEAD = 4096
"""Bytes in which a page may name its encoding; the standard asks for 1024."""
_DECLARED = re.compile(rb"<(?:meta\s[^>]*?charset|\?xml\s[^>]*?encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_STAGES = 4


def read(
    content: bytes, path: str, options: ReaderOptions = DEFAULT_OPTIONS, checkpoint: Checkpoint = pass_by
) -> Reading:
    """The paragraphs of ``content``; their line is their ordinal in the act.

    Raises `ParserError`: ``empty``, ``binary``, ``encoding``, ``damaged`` (also where a second parser finds other
    letters).
    """
    declared = _DECLARED.search(content[:_HEAD].replace(b"\0", b""))
    decoded = decode(content, path, options.encoding, declared[1].decode("ascii") if declared else None)
    checkpoint(0, _STAGES)
    page = build_page(tokens_of(decoded.text))
    checkpoint(1, _STAGES)
    found = drafts_of(page, options.tracked)
    if not found.drafts:
        raise ParserError("empty", path)
    checkpoint(2, _STAGES)
    if not counts_agree(decoded.text):
        raise ParserError("damaged", path)
    checkpoint(3, _STAGES)
    kept = belongs_to_act(page.elements, found.drafts)
    act = lay_out(page.elements, [draft for draft, keep in zip(found.drafts, kept, strict=True) if keep])
    frame = [draft for draft, keep in zip(found.drafts, kept, strict=True) if not keep]
    remarks = (*decoded.diagnostics, *remarks_on(page, found, frame, act, options.tracked))
    return Reading("html", (), tuple(placed.paragraph for placed in act), remarks, decoded.encoding)
