"""Writes small PDF files by hand: text wherever it is wanted, and whatever a hostile or odd file may hold besides.

One font serves all letters. It is not embedded: its codes are the letters' code points, its widths are those of
`letter_width`, and its ToUnicode table says what each code means, unless a test wants it to lie.
"""

import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_NARROW = frozenset("iIljtfr.,;:!|'()[]/-іІ")
_WIDE = frozenset("мшщжюфыМШЩЖЮФЫWMmw№—")
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def letter_width(letter: str) -> int:
    """Advance width of a letter, in thousandths of the font size: enough for the fonts a machine may put in place."""
    if letter in " \u00a0":
        return 280
    if letter in _NARROW:
        return 420
    if letter in _WIDE:
        return 1080
    return 820 if letter.isupper() else 680


def text_width(text: str, size: float) -> float:
    """Width of ``text`` in points."""
    return sum(map(letter_width, text)) * size / 1000


@dataclass(slots=True)
class PdfPage:
    """One page under construction; positions in points, y upwards."""

    width: float = 595.0
    height: float = 842.0
    rotate: int = 0
    content: list[str] = field(default_factory=list)
    annotations: list[str] = field(default_factory=list)
    has_picture: bool = False

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 12.0,
        *,
        bold: bool = False,
        mode: int = 0,
        colour: str = "0 0 0",
        direction: tuple[float, float] = (1.0, 0.0),
        spacing: float = 0.0,
    ) -> float:
        """Draw ``text`` with its baseline at ``y``; gives where the pen stands then.

        ``mode`` is the rendering mode (3 is invisible), ``colour`` red, green and blue, ``direction`` cosine and sine.
        """
        cosine, sine = direction
        matrix = f"{cosine:.5f} {sine:.5f} {-sine:.5f} {cosine:.5f} {x:.3f} {y:.3f}"
        font = "F2" if bold else "F1"
        self.content.append(
            f"BT {colour} rg {mode} Tr {spacing} Tc /{font} {size} Tf {matrix} Tm <{_codes(text)}> Tj ET"
        )
        return x + text_width(text, size) + spacing * len(text)

    def row(self, y: float, pieces: Sequence[tuple[float, str]], size: float = 12.0, *, bold: bool = False) -> None:
        """Draw pieces of text, each with the place where it begins, in one go with its baseline at ``y``."""
        x = pieces[0][0]
        shown: list[str] = []
        pen = x
        for place, text in pieces:
            if abs(place - pen) > 0.001:
                shown.append(f"{(pen - place) * 1000 / size:.2f}")
            shown.append(f"<{_codes(text)}>")
            pen = place + text_width(text, size)
        font = "F2" if bold else "F1"
        self.content.append(f"BT 0 0 0 rg /{font} {size} Tf 1 0 0 1 {x:.3f} {y:.3f} Tm [{' '.join(shown)}] TJ ET")

    def area(self, left: float, bottom: float, right: float, top: float, colour: str = "0 0 0") -> None:
        """Fill a rectangle."""
        self.content.append(f"{colour} rg {left} {bottom} {right - left} {top - bottom} re f")

    def rule(self, left: float, right: float, y: float) -> None:
        """Draw a horizontal line."""
        self.content.append(f"0 0 0 RG 0.5 w {left} {y} m {right} {y} l S")

    def picture(self, left: float, bottom: float, right: float, top: float) -> None:
        """Draw a grey picture."""
        self.has_picture = True
        self.content.append(f"q {right - left} 0 0 {top - bottom} {left} {bottom} cm /P1 Do Q")


@dataclass(slots=True)
class PdfFile:
    """A document under construction."""

    pages: list[PdfPage] = field(default_factory=list)
    catalog: str = ""
    """Entries for the catalog, e.g. an OpenAction."""
    objects: list[bytes] = field(default_factory=list)
    """Further objects; the first one is number `FIRST_OWN`."""
    unicode_table: bool = True
    """Whether the font says what its codes mean."""
    compressed: bool = True

    def page(self, **options: float) -> PdfPage:
        """A new page at the end."""
        page = PdfPage(**options)  # type: ignore[arg-type]  # width and height, or a whole number for rotate
        self.pages.append(page)
        return page

    def letters(self) -> Counter[str]:
        """How often each character but white space is drawn."""
        drawn = (letter for page in self.pages for line in page.content for letter in _letters(line))
        return Counter(letter for letter in drawn if not letter.isspace())

    def content(self, *, user_password: str | None = None) -> bytes:
        """The file; with ``user_password`` (which may be empty) it is encrypted, RC4 with 40 bits."""
        objects = self._objects()
        key, trailer = b"", ""
        if user_password is not None:
            key, dictionary = _standard_security(user_password.encode())
            objects.append(dictionary)
            trailer = f"/Encrypt {len(objects)} 0 R /ID [<{_ID.hex()}> <{_ID.hex()}>]"
        return _file(objects, trailer, key)

    def _objects(self) -> list[bytes]:
        letters = {letter for page in self.pages for line in page.content for letter in _letters(line)}
        kids = " ".join(f"{FIRST_OWN + len(self.objects) + 2 * index} 0 R" for index in range(len(self.pages)))
        objects = [
            f"<< /Type /Catalog /Pages 2 0 R {self.catalog} >>".encode(),
            f"<< /Type /Pages /Kids [{kids}] /Count {len(self.pages)} >>".encode(),
            _font("Sans", 5, self.unicode_table),
            _font("Sans-Bold", 6, self.unicode_table),
            _descendant("Sans", letters),
            _descendant("Sans-Bold", letters),
            self._stream("", _unicode_table().encode()),
            self._stream(_PICTURE, b"\x80"),
            *self.objects,
        ]
        for page in self.pages:
            number = len(objects) + 1
            objects.append(_page(page, number + 1))
            objects.append(self._stream("", "\n".join(page.content).encode()))
        return objects

    def _stream(self, entries: str, data: bytes) -> bytes:
        if self.compressed:
            data = zlib.compress(data)
            entries += " /Filter /FlateDecode"
        return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries.encode(), len(data), data)


FIRST_OWN = 9
"""Number of the first object a test adds."""
_SHOWN = re.compile(r"<([0-9a-f]+)>")
_ID = bytes(range(16))
_PICTURE = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"


def _codes(text: str) -> str:
    return text.encode("utf-16-be").hex()


def _letters(line: str) -> Iterable[str]:
    return (letter for codes in _SHOWN.findall(line) for letter in bytes.fromhex(codes).decode("utf-16-be"))


def _font(name: str, descendant: int, unicode_table: bool) -> bytes:
    table = "/ToUnicode 7 0 R" if unicode_table else ""
    return (
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant} 0 R] {table} >>"
    ).encode()


def _descendant(name: str, letters: Iterable[str]) -> bytes:
    widths = " ".join(f"{ord(letter)} [{letter_width(letter)}]" for letter in sorted(letters))
    return (
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) "
        f"/Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /{name} /Flags 32 "
        "/FontBBox [-200 -250 1200 950] /ItalicAngle 0 /Ascent 900 /Descent -220 /CapHeight 700 /StemV 80 >> "
        f"/DW 520 /W [{widths}] >>"
    ).encode()


def _unicode_table() -> str:
    ranges = [f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(256)]
    blocks = [ranges[start : start + 100] for start in range(0, 256, 100)]
    body = "\n".join(f"{len(block)} beginbfrange\n" + "\n".join(block) + "\nendbfrange" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{body}\nendcmap end end"
    )


def _page(page: PdfPage, content: int) -> bytes:
    picture = "/XObject << /P1 8 0 R >>" if page.has_picture else ""
    annotations = f"/Annots [{' '.join(page.annotations)}]" if page.annotations else ""
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page.width} {page.height}] /Rotate {page.rotate} "
        f"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> {picture} >> /Contents {content} 0 R {annotations} >>"
    ).encode()


def _file(objects: Sequence[bytes], trailer: str, key: bytes) -> bytes:
    parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
    for number, item in enumerate(objects, 1):
        body = _encrypted(item, number, key) if key and b"/Filter /Standard" not in item else item
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    offsets: list[int] = []
    offset = len(parts[0])
    for part in parts[1:]:
        offsets.append(offset)
        offset += len(part)
    table = "".join(f"{place:010d} 00000 n \n" for place in offsets)
    parts.append(
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{offset}\n%%EOF\n".encode()
    )
    return b"".join(parts)


def _encrypted(item: bytes, number: int, key: bytes) -> bytes:
    """The object with its stream encrypted (strings outside streams hold nothing here)."""
    head, mark, rest = item.partition(b"\nstream\n")
    if not mark:
        return item
    data, end = rest[: -len(b"\nendstream")], rest[-len(b"\nendstream") :]
    own = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[: len(key) + 5]
    return head + mark + _rc4(own, data) + end


def _standard_security(user: bytes) -> tuple[bytes, bytes]:
    """Key and dictionary of the standard security handler, revision 2 (ISO 32000-1, 7.6.3)."""
    owner_key = hashlib.md5((b"owner" + _PADDING)[:32]).digest()[:5]
    owner = _rc4(owner_key, (user + _PADDING)[:32])
    permissions = -4 & ~0x14
    seed = (user + _PADDING)[:32] + owner + permissions.to_bytes(4, "little", signed=True) + _ID
    key = hashlib.md5(seed).digest()[:5]
    check = _rc4(key, _PADDING)
    dictionary = f"<< /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{check.hex()}> /P {permissions} >>"
    return key, dictionary.encode()


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    output = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        output.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(output)
