"""Bytes → text for plain text, Markdown and HTML: strictly decoded, the choice said, never a letter put for another.

The first that holds: what the user said; a byte order mark; UTF-16 without one (every second byte is that of a Cyrillic
or Latin letter's block); UTF-8; the one-byte code page that gives Kazakh and Russian letters best (`code_pages`).
What a page says of its own encoding decides a tie only, and a contradiction is said.
"""

import codecs
import re
from dataclasses import dataclass

from parsers.diagnostics import Diagnostic, ParserError
from parsers.readers.code_pages import ACCEPTED_FAULTS, CODE_PAGES, choose_code_page, first_difference

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY_SHARE = 0.001
"""Share of NUL and control characters from which a file is no text."""
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_END_MARK = "\x1a"
"""Ctrl-Z, which old programs set at the end of a text file."""
_UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"  # as UTF-8 builds its characters
)
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_UTF8_SHARE = 0.9
"""Share of bytes beyond ASCII in whole UTF-8 sequences, from which a text is meant as UTF-8 although some are broken;
in texts of the code pages it stays under 0.3: capitals are seldom followed by the bytes 80 to BF there."""
_UTF16_SAMPLE = 65_536
_UTF16_SHARE = 0.7
"""Share of characters whose high byte is 00 or 04 (Latin, Cyrillic); spaces and most marks have 00, dashes 20."""
_SAMPLE_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was found in its bytes."""

    text: str
    encoding: str
    """Name Python knows: ``"utf-8"``, ``"utf-16-le"``, ``"kz1048"``, …"""
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(content: bytes, path: str, wanted: str | None = None, declared: str | None = None) -> Decoded:
    """The text of ``content``, without a byte order mark; control characters become visible marks (U+2400 and on).

    ``wanted`` is the encoding the user chose, ``declared`` the one the document names. Raises `ParserError`: ``binary``
    (more than 0.1 % control characters), ``damaged`` (half a character of UTF-16 at the end), ``encoding`` (with the
    offset of the first byte that does not fit, from 0).
    """
    decoded = _decode(content, path, wanted, declared)
    text, remarks = _without_control(decoded.text, path)
    conflict = _conflict(decoded, declared) if wanted is None else ()
    return Decoded(text, decoded.encoding, (*decoded.diagnostics, *conflict, *remarks))


def _decode(content: bytes, path: str, wanted: str | None, declared: str | None) -> Decoded:
    if wanted is not None:
        return Decoded(_strict(content, wanted, path).removeprefix("\ufeff"), wanted)
    marked = _marked(content)
    if marked is not None:
        return Decoded(_strict(content, marked, path), marked.removesuffix("-sig"))
    unmarked = _unmarked_utf16(content)
    if unmarked is not None:
        return Decoded(_strict(content, unmarked, path), unmarked)
    if len(_CONTROL_BYTES.findall(content.removesuffix(b"\x1a"))) > len(content) * _BINARY_SHARE:
        raise ParserError("binary", path)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _in_code_page(content, path, declared, error.start)


def _strict(content: bytes, encoding: str, path: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        if len(content) % 2 and error.encoding.startswith("utf-16"):
            raise ParserError("damaged", path, encoding=encoding) from error
        raise ParserError("encoding", path, encoding=encoding, offset=str(error.start)) from error
    except LookupError as error:
        raise ParserError("encoding", path, encoding=encoding, offset="0", reason="unknown encoding") from error


def _marked(content: bytes) -> str | None:
    """The encoding that a byte order mark tells; "яю" and "юя" in windows-1251 have the bytes of UTF-16's mark."""
    name = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    if name == "utf-16" and len(content) > 3 and _unmarked_utf16(content[2:]) is None and b"\0" not in content:
        return None
    return name


def _unmarked_utf16(content: bytes) -> str | None:
    """UTF-16 told from its high bytes, whether or not the last character is whole."""
    sample = content[:_UTF16_SAMPLE]
    even, odd = (_block_share(sample[start::2]) for start in (0, 1))
    if max(even, odd) < _UTF16_SHARE or min(even, odd) > 1 - _UTF16_SHARE:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _block_share(high_bytes: bytes) -> float:
    return (high_bytes.count(0) + high_bytes.count(4)) / max(1, len(high_bytes))


def _in_code_page(content: bytes, path: str, declared: str | None, offset: int) -> Decoded:
    in_sequences = sum(map(len, _UTF8_SEQUENCE.findall(content)))
    if in_sequences >= len(_BEYOND_ASCII.findall(content)) * _UTF8_SHARE:
        raise ParserError("encoding", path, encoding="utf-8", offset=str(offset))
    choice = choose_code_page(content, _python_name(declared))
    if choice is None or choice.faults > ACCEPTED_FAULTS:
        raise ParserError("encoding", path, encoding="utf-8", offset=str(offset))
    text = content.decode(choice.name)
    if choice.rival is None:
        line, sample = _line_at(content, choice.name, offset)
        remark = Diagnostic("encoding-recognised", line, None, (("encoding", choice.name), ("sample", sample)))
        return Decoded(text, choice.name, (remark,))
    place = first_difference(content, choice.name, choice.rival)
    line, sample = _line_at(content, choice.name, place)
    _, other = _line_at(content, choice.rival, place)
    arguments = (("encoding", choice.name), ("sample", sample), ("other", choice.rival), ("other-sample", other))
    return Decoded(text, choice.name, (Diagnostic("encoding-uncertain", line, None, arguments),))


def _line_at(content: bytes, encoding: str, offset: int) -> tuple[int, str]:
    """Number of the line that holds the byte at ``offset``, and what of it stands around that byte."""
    start = max(content.rfind(b"\n", 0, offset) + 1, content.rfind(b"\r", 0, offset) + 1, offset - _SAMPLE_LENGTH // 2)
    sample = re.split(rb"[\r\n]", content[start : start + _SAMPLE_LENGTH])[0]
    number = max(content.count(b"\n", 0, offset), content.count(b"\r", 0, offset)) + 1
    return number, sample.decode(encoding).strip()


def _python_name(declared: str | None) -> str | None:
    """The one of `CODE_PAGES` that a document means by the name it gives."""
    try:
        known = codecs.lookup(declared).name if declared else None
    except LookupError:
        return None
    return next((name for name in CODE_PAGES if codecs.lookup(name).name == known), None)


def _conflict(decoded: Decoded, declared: str | None) -> tuple[Diagnostic, ...]:
    """A remark where the document names another encoding than the one its bytes are in."""
    if not declared or decoded.text.isascii() or _is_same(decoded.encoding, declared):
        return ()
    return (Diagnostic("encoding-conflict", None, None, (("declared", declared), ("encoding", decoded.encoding))),)


def _is_same(encoding: str, declared: str) -> bool:
    try:
        return codecs.lookup(declared).name.startswith(codecs.lookup(encoding).name.removesuffix("-le"))
    except LookupError:
        return False


def _without_control(text: str, path: str) -> tuple[str, tuple[Diagnostic, ...]]:
    text, dropped = text.removesuffix(_END_MARK), _END_MARK if text.endswith(_END_MARK) else ""
    found = _CONTROL.findall(text)
    if len(found) > len(text) * _BINARY_SHARE:
        raise ParserError("binary", path)
    if not found and not dropped:
        return text, ()
    remark = Diagnostic("control-characters", None, None, (("count", str(len(found))),), "".join(found) + dropped)
    return _CONTROL.sub(_visible, text), (remark,)


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    return "\u2421" if code == 0x7F else chr(0x2400 + code)
