"""Lines of Markdown → its blocks: headings, quoted lines, paragraphs, cells of tables; the inside is not looked at.

Rules, the first that fits a line:

1. a blank line ends a block; so do three or more ``-``, ``*``, ``_`` alone, a fence of code, the line under a table's
   head;
2. ``#`` to ``######`` begin a heading, ``===`` or ``---`` under a paragraph makes one of it;
3. ``|…|`` is a row of a table, each filled cell a block;
4. in a quote (``>``), a line that ends with two spaces or a backslash, or is emphasised whole, is a block of its own;
5. a line that begins with ``-``, ``*`` or ``+`` and a space begins a block, and the mark is layout, but not where the
   sentence above goes on: there it is a dash at the start of a wrapped line;
6. a line that begins with a number ("14.", "3)") begins a block where the block above has ended its sentence, or where
   its own number is the next one and the file does not part numbered paragraphs by blank lines anyway; else it is the
   rest of a wrapped line ("бұйрықтың" / "3) тармақшасы");
7. any other line goes on with the block above it.

Indents are kept with the block: four spaces or eight do not make code here, repositories of acts indent with them.
All patterns are linear: Markdown is read without a child process.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from parsers.numbering import PrintedNumber, follows, point_number, subpoint_number

_HEADING = re.compile(r" {0,3}(?P<marks>\#{1,6})(?: |$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|--+) *$")
_RULE = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
_FENCE = re.compile(r" {0,3}(?:```+|~~~+)[^`]*$")
_QUOTE = re.compile(r" {0,3}(?:> ?)+")
_ROW_RULE = re.compile(r"[|:\- ]+$")
_CELL_END = re.compile(r"(?<!\\)\|")
_BULLET = re.compile(r"[-*+] +(?=\S)")
_EMPHASISED = re.compile(r"([*_]{1,3})(?![\s*_]).*(?<![\s*_])\1$")
_ANCHOR = re.compile(r"(?:<a\s[^<>]*>\s*</a>\s*)+", re.IGNORECASE)
_YAML = re.compile(r"---\n(?:\w[\w-]*:[^\n]*\n|[ #-][^\n]*\n)+---(?=\n|$)")
_PARTED_SHARE = 0.8
_FINISHED = re.compile(r"[.;:!?…][\"»”)*_]*$")


@dataclass(slots=True)
class RawBlock:
    """One block, its lines without the marks of the block."""

    line: int
    """Number of its first line, from 1."""
    last: int
    lines: list[str] = field(default_factory=list)
    indent: int = 0
    level: int = 0
    """Of a heading, from 1; 0 for anything else."""
    quoted: bool = False
    bulleted: bool = False
    broken: bool = False
    """Ends with a hard break, as the lines of a caption do."""
    anchors: list[str] = field(default_factory=list)
    """Anchors at its start."""


def blocks_of(lines: Sequence[str]) -> tuple[RawBlock, ...]:
    """The blocks of ``lines`` in order; a block with anchors only has no lines."""
    reader = _BlockReader(parts_numbers=_parts_numbers(lines))
    for number, line in enumerate(lines, 1):
        reader.take(line.expandtabs(4), number)
    return tuple(block for block in reader.blocks if block.lines or block.anchors)


def _parts_numbers(lines: Sequence[str]) -> bool:
    """Whether a blank line stands above nearly every line that begins with a number."""
    above_blank = [
        at == 0 or not lines[at - 1].strip() for at, line in enumerate(lines) if _number(line.strip()) is not None
    ]
    return sum(above_blank) > _PARTED_SHARE * len(above_blank)


class _BlockReader:
    """Takes line by line; a block goes on as long as it is open."""

    def __init__(self, *, parts_numbers: bool) -> None:
        self.blocks: list[RawBlock] = []
        self._parts_numbers = parts_numbers
        self._is_open = False
        self._numbers: dict[str, str] = {}
        """The last number seen, by its mark."""

    def take(self, line: str, number: int) -> None:
        quote = _QUOTE.match(line)
        content = line[quote.end() :] if quote else line
        if self._is_open and _UNDERLINE.match(content) and self._underline(content, number, quoted=quote is not None):
            return
        if not content.strip() or _RULE.match(content) or _FENCE.match(content):
            self._is_open = False
        elif heading := _HEADING.match(content):
            self._add(number, _heading_text(content[heading.end() :]), level=len(heading["marks"]))
            self._is_open = False
        elif content.lstrip().startswith("|") and content.rstrip().endswith("|"):
            self._take_row(content, number)
        else:
            self._take_text(content, number, quoted=quote is not None)

    def _underline(self, content: str, number: int, *, quoted: bool) -> bool:
        block = self.blocks[-1]
        if quoted or block.quoted or (_number("".join(block.lines[:1])) and not content.strip().startswith("=")):
            return False
        block.level, block.last = (1 if content.strip().startswith("=") else 2), number
        self._is_open = False
        return True

    def _take_row(self, content: str, number: int) -> None:
        if not _ROW_RULE.match(content):
            for cell in _CELL_END.split(content.strip())[1:-1]:
                self._add(number, cell.strip())
        self._is_open = False

    def _take_text(self, content: str, number: int, *, quoted: bool) -> None:
        text = content.strip()
        anchors = _ANCHOR.match(text)
        text = text[anchors.end() :] if anchors else text
        bullet = _BULLET.match(text)
        broken = content.endswith(("  ", "\\"))
        text = text.removesuffix("\\").rstrip() if broken else text
        if anchors or self._begins_block(text, quoted=quoted, bulleted=bullet is not None):
            self._add(number, text[bullet.end() :] if bullet else text, indent=_indent(content), quoted=quoted)
            self.blocks[-1].anchors += [anchors[0]] if anchors else []
            self.blocks[-1].bulleted = bullet is not None
        else:
            self.blocks[-1].lines.append(text)
        self.blocks[-1].last, self.blocks[-1].broken = number, broken
        if (numbered := _number(text)) and self.blocks[-1].line == number:
            self._numbers[numbered[0]] = numbered[1].number
        self._is_open = bool(self.blocks[-1].lines)

    def _begins_block(self, text: str, *, quoted: bool, bulleted: bool) -> bool:
        if not self._is_open or self.blocks[-1].quoted != quoted:
            return True
        above = self.blocks[-1]
        if quoted and (above.broken or (_EMPHASISED.match(text) and _EMPHASISED.match(above.lines[-1]))):
            return True
        if bulleted:
            return above.bulleted or bool(_FINISHED.search(above.lines[-1]))
        numbered = _number(text)
        if numbered is None:
            return False
        is_next = follows(self._numbers.get(numbered[0]), numbered[1].number)
        return bool(_FINISHED.search(above.lines[-1])) or (is_next and not self._parts_numbers)

    def _add(self, number: int, text: str, *, indent: int = 0, level: int = 0, quoted: bool = False) -> None:
        lines = [text] if text else []
        self.blocks.append(RawBlock(number, number, lines, indent=indent, level=level, quoted=quoted))
        self._is_open = True


def _number(text: str) -> tuple[str, PrintedNumber] | None:
    """The printed number ``text`` begins with, emphasis and escapes aside, and the mark behind it."""
    plain = re.sub(r"[\\*_~]", "", text[:20]) + text[20:]
    point, subpoint = point_number(plain), subpoint_number(plain)
    return (".", point) if point else (")", subpoint) if subpoint else None


def _heading_text(text: str) -> str:
    """``text`` without the marks that may close a heading."""
    text = text.strip()
    closed = text.rstrip("#")
    return closed.rstrip() if not closed or closed.endswith(" ") else text


def _indent(content: str) -> int:
    return len(content) - len(content.lstrip(" "))


def without_frame(text: str) -> tuple[str, str]:
    """``text`` with a head of YAML and comments put out, its line ends kept, and what stood there."""
    kept, removed = list[str](), list[str]()
    position = 0
    for start, end in _frames(text):
        kept += [text[position:start], "\n" * text.count("\n", start, end)]
        removed.append(text[start:end])
        position = end
    return "".join(kept) + text[position:], "".join(removed)


def _frames(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    head = _YAML.match(text)
    if head:
        position = head.end()
        yield 0, position
    while (start := text.find("<!--", position)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        position = end + 3
        yield start, position
