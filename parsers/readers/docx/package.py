"""The zip of a DOCX, opened with care: limits before reading, parts streamed and counted, only those asked for read.

What a header declares is believed only where it is bad news. A part is inflated chunk by chunk into the XML parser, so
neither a bomb nor a lie about its size costs more than the limit.
"""

import copy
import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from parsers.model import Checkpoint, pass_by
from parsers.readers.docx.markup import parse
from parsers.readers.docx.refusal import Refusal

_MOST_PARTS = 2_000
_MOST_UNPACKED = 300 * 1024 * 1024
"""Limits of the product, parts and bytes."""
_CHUNK = 64 * 1024
_ENTRY = b"PK\x01\x02"
"""How an entry of the zip's directory begins; counted before `zipfile` makes an object of each."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_FLAG = 0x1
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    LookupError,
)
"""What `zipfile` and `zlib` were seen to raise on damaged archives."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """One link of a part."""

    id: str
    kind: str
    """Last word of its type: ``"styles"``, ``"footnotes"``, ``"hyperlink"``, …"""
    target: str
    """Name of a part; an address where ``external``."""
    external: bool


class Package:
    """The parts of a DOCX.

    Raises `Refusal` when opened or read: ``unreadable`` (no zip), ``damaged``, ``encrypted``, ``unsafe``,
    ``unsupported`` (a zip of another kind), ``too-complex``.
    """

    def __init__(self, content: bytes, checkpoint: Checkpoint = pass_by) -> None:
        self._checkpoint = checkpoint
        self._unpacked = 0
        self._zip = _open(content)
        self._parts = _checked(self._zip.infolist())
        self._types = self._content_types()
        self.main = self._main_part()
        self.links = self.relationships(self.main)
        """Of the main part."""

    @property
    def has_macros(self) -> bool:
        """Whether the document carries a program."""
        return "macroEnabled" in self.content_type(self.main) or any(
            name.endswith("vbaproject.bin") for name in self._parts
        )

    def content_type(self, name: str) -> str:
        """The declared type of the part ``name``; empty where none is declared."""
        return self._types.get(name.lower(), "")

    def read(self, name: str) -> Element:
        """The root of the XML part ``name``; ``damaged`` where there is no such part."""
        part = self._parts.get(name.lower())
        if part is None:
            raise Refusal("damaged", reason=name)
        return parse(self._watched(self._chunks(part)))

    def relationships(self, name: str) -> tuple[Relationship, ...]:
        """The links of the part ``name``, of the package itself for ``""``; none where it has no list of them."""
        folder, base = posixpath.split(name)
        links = posixpath.join(folder, "_rels", f"{base}.rels")
        if links.lower() not in self._parts:
            return ()
        return tuple(_relationship(item, folder) for item in self.read(links).iter("rel:Relationship"))

    def related(self, kind: str) -> list[str]:
        """Names of the parts that the main part links as ``kind``."""
        return [link.target for link in self.links if link.kind == kind and not link.external]

    def _watched(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self._checkpoint(0, 1)
            yield chunk

    def _chunks(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        if part.flag_bits & _ENCRYPTED_FLAG:
            raise Refusal("encrypted")
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refusal("damaged", reason=part.filename)
        honest = copy.copy(part)
        honest.file_size = _MOST_UNPACKED + 1  # else zipfile stops at the declared size and hides what follows
        size = 0
        try:
            with self._zip.open(honest) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._unpacked += len(chunk)
                    if size > part.file_size or self._unpacked > _MOST_UNPACKED:
                        raise Refusal("unsafe", reason=part.filename)
                    yield chunk
        except _DAMAGE as error:
            raise Refusal("damaged", reason=part.filename) from error
        if size != part.file_size:
            raise Refusal("damaged", reason=part.filename)

    def _content_types(self) -> dict[str, str]:
        if "[content_types].xml" not in self._parts:
            raise Refusal("damaged" if any(name.startswith("word/") for name in self._parts) else "unsupported")
        overrides = self.read("[Content_Types].xml").iter("ct:Override")
        return {item.get("PartName", "").lstrip("/").lower(): item.get("ContentType", "") for item in overrides}

    def _main_part(self) -> str:
        links = (link for link in self.relationships("") if link.kind == "officeDocument" and not link.external)
        main = next((link.target for link in links), "")
        kind = self.content_type(main)
        if kind and "wordprocessingml" not in kind and "ms-word" not in kind:
            raise Refusal("unsupported")
        if not main:
            raise Refusal("damaged")
        return main


def check_archive(content: bytes, name: str) -> bytes:
    """The beginning of the part ``name`` (64 KiB) of a zip that keeps the limits; nothing where it has no such part.

    Raises `Refusal` as `Package` does.
    """
    archive = _open(content)
    part = _checked(archive.infolist()).get(name.lower())
    try:
        with archive.open(part) if part is not None else io.BytesIO() as stream:
            return stream.read(_CHUNK)
    except _DAMAGE as error:
        raise Refusal("damaged", reason=name) from error


def _open(content: bytes) -> zipfile.ZipFile:
    if content.startswith(_OLE):
        raise Refusal("encrypted" if _ENCRYPTED_STREAM in content else "unsupported")
    if not content.startswith(b"PK"):
        raise Refusal("unreadable")
    if content.count(_ENTRY) > _MOST_PARTS:
        raise Refusal("unsafe", reason="parts")
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except _DAMAGE as error:
        raise Refusal("damaged", reason=str(error)) from error


def _checked(parts: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The parts by name in lower case; names of parts are the same whatever their case (OPC, part 2, 6.2.2)."""
    named = {}
    for part in parts:
        name = part.filename.replace("\\", "/").lstrip("/").lower()
        if name in named or ".." in name.split("/"):
            raise Refusal("unsafe", reason=part.filename)
        named[name] = part
    if sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise Refusal("unsafe", reason="size")
    return named


def _relationship(item: Element, folder: str) -> Relationship:
    target = item.get("Target", "")
    external = item.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relationship(item.get("Id", ""), item.get("Type", "").rpartition("/")[2], target, external)
