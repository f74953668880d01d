"""Looks through the bytes of a PDF: are its packed parts whole, and what may they do that a text does not?

pdfium reads a part that does not unpack as far as it goes, without a word. So the parts that may hold text or objects
are unpacked here once more, in small pieces that are thrown away, and their checksums are compared. Pictures and fonts
are passed over: they cannot make a text shorter.
"""

import re
import zlib
from collections import Counter
from dataclasses import dataclass, field

_STREAM = re.compile(rb">>\s*stream\r?\n")
_LENGTH = re.compile(rb"/Length\s+(\d+)\b(?!\s+\d+\s+R)")
_FLATE_ALONE = re.compile(rb"/Filter\s*(?:/FlateDecode|\[\s*/FlateDecode\s*\])")
_PASSED_OVER = re.compile(rb"/(?:Length[123]\s|Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType))")
_OBJECTS = re.compile(rb"/Type\s*/ObjStm")
_ACTION = re.compile(rb"/S\s*/(JavaScript|Launch|URI|SubmitForm|ImportData|GoToR|GoToE|Rendition|Movie|Sound)\b")
_PIECE = 1 << 16
_MOST_OBJECTS = 1 << 24
"""Bytes of unpacked objects that are searched for actions."""


class DamagedStreamError(Exception):
    """A packed part that does not unpack; ``place`` is its offset in the file."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True, slots=True)
class Contents:
    """What a document holds besides text."""

    actions: Counter[str] = field(default_factory=Counter)
    """Actions by kind, with how many of each: "JavaScript", "Launch", "URI", …"""


def look_through(content: bytes) -> Contents:
    """What ``content``, a PDF that is not encrypted, holds; raises `DamagedStreamError`."""
    actions: Counter[str] = Counter()
    between = 0
    for match in _STREAM.finditer(content):
        if match.start() < between:
            continue
        head = content[max(between, content.rfind(b" obj", between, match.start())) : match.end()]
        _count(actions, content[between : match.start()])
        start = match.end()
        length = _LENGTH.search(head)
        end = start + int(length[1]) if length else content.find(b"endstream", start)
        if end < start or end > len(content):
            end = content.find(b"endstream", start)
        between = end if end >= start else start
        if _FLATE_ALONE.search(head) and not _PASSED_OVER.search(head):
            objects = _unpack(content, start, between, keep=_OBJECTS.search(head) is not None)
            _count(actions, objects)
    _count(actions, content[between:])
    return Contents(actions)


def _count(actions: Counter[str], objects: bytes) -> None:
    actions.update(match[1].decode() for match in _ACTION.finditer(objects))


def _unpack(content: bytes, start: int, end: int, *, keep: bool) -> bytes:
    """The part, if it is to be kept; else nothing, but all of it has been unpacked and its checksum compared."""
    unpacker = zlib.decompressobj()
    kept = bytearray()
    try:
        for place in range(start, end, _PIECE):
            piece = content[place : min(place + _PIECE, end)]
            while piece and not unpacker.eof:
                unpacked = unpacker.decompress(piece, _PIECE)
                if keep and len(kept) < _MOST_OBJECTS:
                    kept += unpacked
                piece = unpacker.unconsumed_tail
    except zlib.error as error:
        raise DamagedStreamError(start) from error
    if not unpacker.eof and not _lacks_only_checksum(content[start:end]):
        raise DamagedStreamError(start)
    return bytes(kept)


def _lacks_only_checksum(packed: bytes) -> bool:
    """Whether all the data is there and only the checksum behind it is missing, as some writers leave it."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    piece = packed[2:]
    while piece and not unpacker.eof:
        unpacker.decompress(piece, _PIECE)
        piece = unpacker.unconsumed_tail
    return unpacker.eof
