"""Markdown → paragraphs, in the forms that repositories of acts write.

A heading (``#``) and a caption (quoted lines with breaks) are set apart; a quoted note of the publisher is a paragraph
like others; a line of links only, above the first heading or below the last text, is navigation; a paragraph that is
struck through whole (``~~4) …~~``) is kept and marked as removed. Marks of Markdown (``#``, ``>``, ``*``, ``_``,
``~~``, backticks, ``|``, bullets, rules, escapes) are layout and go without a record; tags, anchors, comments and the
addresses of links hold letters: they go with one. `blocks` and `inline` say the rules.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.diagnostics import Diagnostic, ParserError
from parsers.lines import Block, Paragraph
from parsers.model import Checkpoint, Language, SourceRange, pass_by
from parsers.numbering import point_number, subpoint_number
from parsers.readers.encodings import decode
from parsers.readers.markdown.blocks import RawBlock, blocks_of, without_frame
from parsers.readers.markdown.inline import InlineText, read_inline
from parsers.readers.reading import DEFAULT_OPTIONS, ReaderOptions, Reading
from parsers.repair.joining import join_lines
from parsers.vocabulary import vocabulary

_LINE_END = re.compile(r"\r\n|\r|\n")
_CHECKPOINT_EVERY = 1000
_BOLD_HEADING = 300
"""A bold paragraph that is longer is emphasis; the longest title of a regulation measured has 190 characters."""
_BODY_INDENT = 4
_ALONE = re.compile(r"\W*")
_EDITORIAL = tuple(vocabulary(language).editorial for language in Language)


@dataclass(frozen=True, slots=True)
class _Entry:
    raw: RawBlock
    inline: InlineText
    text: str


def read(
    content: bytes, path: str, options: ReaderOptions = DEFAULT_OPTIONS, checkpoint: Checkpoint = pass_by
) -> Reading:
    """The paragraphs of ``content``; their lines are those of the file.

    Raises `ParserError`: ``empty``, ``binary``, ``damaged``, ``encoding``.
    """
    decoded = decode(content, path, options.encoding)
    text, frame = without_frame(_LINE_END.sub("\n", decoded.text))
    entries: list[_Entry] = []
    removed, links, pictures = [frame], 0, 0
    blocks = blocks_of(text.split("\n"))
    for index, raw in enumerate(blocks):
        if index % _CHECKPOINT_EVERY == 0:
            checkpoint(index, len(blocks))
        inline = read_inline(join_lines(raw.lines))
        removed += raw.anchors + inline.removed
        links, pictures = links + len(inline.addresses), pictures + inline.pictures
        printed = join_lines([inline.text])
        if printed:
            entries.append(_Entry(raw, inline, printed))
    if not entries:
        raise ParserError("empty", path)
    remarks = (*decoded.diagnostics, *_left_out("".join(removed), links, pictures), *_struck(entries))
    return Reading("md", (), _paragraphs(entries), remarks, decoded.encoding)


def _left_out(removed: str, links: int, pictures: int) -> Iterator[Diagnostic]:
    if pictures:
        counts = (("count", str(pictures)), ("pictures", str(pictures)), ("objects", "0"))
        yield Diagnostic("pictures-left-out", None, None, counts)
    if removed.strip():
        yield Diagnostic("markup-left-out", None, None, (("links", str(links)),), removed)


def _struck(entries: Sequence[_Entry]) -> tuple[Diagnostic, ...]:
    return tuple(
        Diagnostic("struck-text", entry.raw.line, None, (("text", " … ".join(entry.inline.struck)),))
        for entry in entries
        if entry.inline.struck
    )


def _paragraphs(entries: Sequence[_Entry]) -> tuple[Paragraph, ...]:
    headings = [index for index, entry in enumerate(entries) if entry.raw.level]
    chapters_marked = sum(point_number(entries[index].text) is not None for index in headings) > 0
    first = headings[0] if headings else len(entries)
    last = max((index for index, entry in enumerate(entries) if not _is_navigation(entry)), default=-1)
    paragraphs = []
    for index, entry in enumerate(entries):
        block = _block(entry, chapters_marked=chapters_marked)
        if _is_navigation(entry) and (index < first or index > last):
            block = Block.UNKNOWN if index < first else Block.HEADING
        source = SourceRange(entry.raw.line, entry.raw.last)
        paragraphs.append(Paragraph(entry.text, source, block, struck=entry.inline.is_struck))
    return tuple(paragraphs)


def _is_navigation(entry: _Entry) -> bool:
    """Links and nothing beside them but arrows and marks."""
    if not entry.inline.addresses or entry.raw.level or point_number(entry.text) or subpoint_number(entry.text):
        return False
    beside = read_inline(re.sub(r"\[[^\]]*\]\([^)]*\)", "", join_lines(entry.raw.lines))).text
    return _ALONE.fullmatch(beside) is not None


def _block(entry: _Entry, *, chapters_marked: bool) -> Block:
    """HEADING: marked so, a caption, or bold and short. BODY only where chapters are marked as headings."""
    raw, text = entry.raw, entry.text
    if raw.level:
        return Block.HEADING
    if any(words.match(text) for words in _EDITORIAL):
        return Block.BODY
    if raw.quoted and (raw.broken or entry.inline.is_emphasised):
        return Block.HEADING
    if entry.inline.is_bold and len(text) <= _BOLD_HEADING and text[-1] not in ".;:,":
        return Block.HEADING
    is_body = raw.indent >= _BODY_INDENT or point_number(text) or subpoint_number(text)
    return Block.BODY if chapters_marked and is_body else Block.UNKNOWN
