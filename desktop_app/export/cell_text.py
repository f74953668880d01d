r"""Any text → text that a worksheet cell holds and shows unchanged.

What XML or Excel would refuse, hide or reinterpret becomes visible: control characters, lone surrogates and direction
marks are written as ``‹U+0007›``; ``_x0041_``, which Excel would read as a letter, is escaped in Excel's own way; CR
becomes LF. A text over Excel's limit is divided, never cut.
"""

import re

LONGEST = 32_767
"""UTF-16 units a cell holds (Excel specifications and limits)."""

_LINE_END = re.compile(r"\r\n?")
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters but tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks: they would reorder the text around them
    "\u2028\u2029"  # line and paragraph separators
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # lone surrogates and noncharacters: not allowed in XML
)
_ESCAPE_LITERAL = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_INVISIBLE = re.compile("[\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_SPACE = re.compile("[ \u00a0\u2000-\u200a\u202f\u205f\u3000]")


def show_unshowable(text: str) -> str:
    r"""The text with LF line ends, characters that no cell can show written out.

    >>> show_unshowable("a\x07b\r\nc")
    'a‹U+0007›b\nc'
    """
    return text if text.isprintable() else _UNSHOWABLE.sub(_code_point, _LINE_END.sub("\n", text))


def show_spaces(text: str) -> str:
    """The text with its spaces as ``␣`` and its invisible characters written out, for where they are what differs."""
    return _SPACE.sub(_space, _INVISIBLE.sub(_code_point, text))


def escape_literals(text: str) -> str:
    """What is to be written into the file so that Excel shows ``text``: ``_x0041_`` would be read as "A".

    >>> escape_literals("_x0041_ and _x")
    '_x005F_x0041_ and _x'
    """
    return _ESCAPE_LITERAL.sub("_x005F_", text)


def length_in_cell(text: str) -> int:
    """Length in the units of `LONGEST`."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def divide(text: str, longest: int) -> tuple[str, ...]:
    """The text in pieces of at most ``longest`` units, cut after white space where there is some in the last tenth.

    Joined together they are the text. ``longest`` is 2 or more: a character can take two units.
    """
    pieces = []
    while length_in_cell(text) > longest:
        end = longest
        while length_in_cell(text[:end]) > longest:
            end -= max(1, (length_in_cell(text[:end]) - longest) // 2)
        space = max(text.rfind(" ", end - end // 10, end), text.rfind("\n", end - end // 10, end))
        end = space + 1 if space >= 0 else end
        pieces.append(text[:end])
        text = text[end:]
    return (*pieces, text)


def _code_point(found: re.Match[str]) -> str:
    return f"‹U+{ord(found[0]):04X}›"


def _space(found: re.Match[str]) -> str:
    return "␣" if found[0] == " " else f"␣{_code_point(found)}"
