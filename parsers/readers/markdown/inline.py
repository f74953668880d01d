"""The inside of a paragraph of Markdown → its text: emphasis, links, tags, escapes and entities are layout.

Marks that pair as Markdown pairs them go (``*…*``, ``**…**``, ``_…_``, ``~~…~~``, `` `…` ``); one without a partner is
the author's and stays: "5 * 3", "мәтін*". A link leaves its text, its address is kept apart. A tag of HTML goes if HTML
knows its name; raised figures become superscripts. An escape leaves the character, an entity what it stands for.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from parsers.numbering import point_number, subpoint_number
from parsers.readers.raised import raise_figures

_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<code>`+)(?P<verbatim>[^`\n]+)(?P=code)(?!`)"
    r"|(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>)"
    r"|<(?P<address>(?:https?|ftp|mailto):[^\s<>]+)>"
    r"|(?P<link>(?P<image>!?)\[(?P<label>(?:[^\[\]\\]|\\.)*)\]\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)"
    r"(?P<caption>\s+\"[^\"]*\")?\))"
    r"|(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<run>\*+|_+|~~+)"
)
_TAGS = frozenset(
    {"a", "abbr", "b", "big", "br", "center", "cite", "code", "del", "div", "em", "font", "i", "ins", "mark", "p", "s"}
    | {"small", "span", "strike", "strong", "sub", "sup", "u"}
)
_TAG_STYLES = {"del": "~~", "s": "~~", "strike": "~~", "b": "**", "strong": "**"}


@dataclass(slots=True)
class InlineText:
    """What is printed of a paragraph, and what its marks said."""

    text: str = ""
    removed: list[str] = field(default_factory=list)
    """Tags, addresses of links, pictures: what holds letters and is not printed."""
    addresses: list[str] = field(default_factory=list)
    pictures: int = 0
    struck: list[str] = field(default_factory=list)
    is_struck: bool = False
    """All of it but its number is struck through."""
    is_emphasised: bool = False
    is_bold: bool = False
    """All of it."""


@dataclass(slots=True)
class _Piece:
    text: str
    can_open: bool = False
    can_close: bool = False
    styles: set[str] = field(default_factory=set)


def read_inline(source: str) -> InlineText:
    """The printed text of ``source``, white space as it stands."""
    result = InlineText()
    pieces = list(_pieces(source, result))
    _pair(pieces)
    printed = [piece for piece in pieces if piece.text]
    result.text = "".join(piece.text for piece in printed)
    result.struck = _stretches(printed)
    filled = [piece for piece in printed if piece.text.strip()]
    result.is_emphasised = bool(filled) and all(piece.styles & {"*", "**"} for piece in filled)
    result.is_bold = bool(filled) and all("**" in piece.styles for piece in filled)
    result.is_struck = bool(result.struck) and not _unstruck(printed)
    return result


def _pieces(source: str, result: InlineText) -> Iterator[_Piece]:
    """Text and runs of marks in order; what is not printed goes to ``result`` at once."""
    position, open_tags = 0, Counter[str]()
    for match in _TOKEN.finditer(source):
        if match.start() > position:
            yield _styled(source[position : match.start()], open_tags)
        position = match.end()
        if match["run"]:
            yield _run(match, source)
        elif match["link"]:
            yield from _link(match, result, open_tags)
        elif match["tag"] and match["name"].lower() in _TAGS:
            result.removed.append(match["tag"])
            _take_tag(match["tag"], match["name"].lower(), open_tags)
            if match["name"].lower() == "br":
                yield _styled(" ", open_tags)
        else:
            yield _styled(_literal(match), open_tags)
    yield _styled(source[position:], open_tags)


def _literal(match: re.Match[str]) -> str:
    if match["entity"]:
        return unescape(match["entity"])
    return match["escaped"] or match["verbatim"] or match["address"] or match[0]


def _styled(text: str, open_tags: Counter[str]) -> _Piece:
    styles = {style for tag, style in _TAG_STYLES.items() if open_tags[tag]}
    return _Piece(raise_figures(text) if open_tags["sup"] else text, styles=styles)


def _take_tag(tag: str, name: str, open_tags: Counter[str]) -> None:
    if tag.startswith("</"):
        open_tags[name] = max(0, open_tags[name] - 1)
    elif not tag.endswith("/>"):
        open_tags[name] += 1


def _link(match: re.Match[str], result: InlineText, open_tags: Counter[str]) -> Iterator[_Piece]:
    target = match["target"] + (match["caption"] or "")
    if match["image"]:
        result.removed.append(match["label"] + target)
        result.pictures += 1
        return
    result.removed.append(target)
    result.addresses.append(match["target"])
    for piece in _pieces(match["label"], result):
        piece.styles |= _styled("", open_tags).styles
        yield piece


def _run(match: re.Match[str], source: str) -> _Piece:
    """A run of ``*``, ``_`` or ``~``: whether it may open or close, by CommonMark's rule of flanking."""
    before = source[match.start() - 1 : match.start()] or " "
    after = source[match.end() : match.end() + 1] or " "
    left = not after.isspace() and (after.isalnum() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or not after.isalnum())
    if match[0].startswith("_"):
        left, right = left and not before.isalnum(), right and not after.isalnum()
    return _Piece(match[0], can_open=left, can_close=right)


def _pair(pieces: list[_Piece]) -> None:
    """Take away the marks that pair, and note the style of what stands between them."""
    openers: dict[str, list[int]] = {"*": [], "_": [], "~": []}
    begins: dict[int, list[str]] = defaultdict(list)
    ends: dict[int, list[str]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        mark = piece.text[:1]
        while piece.can_close and piece.text and openers[mark]:
            opener = openers[mark][-1]
            length = 2 if min(len(piece.text), len(pieces[opener].text)) >= 2 else 1
            style = "~~" if mark == "~" else "*" * length
            begins[opener].append(style)
            ends[index].append(style)
            piece.text, pieces[opener].text = piece.text[length:], pieces[opener].text[length:]
            _forget(openers, opener if pieces[opener].text else opener - 1)
        if piece.can_open and piece.text:
            openers[mark].append(index)
    open_styles = Counter[str]()
    for index, piece in enumerate(pieces):
        open_styles.subtract(ends[index])
        piece.styles.update(style for style, count in open_styles.items() if count > 0)
        open_styles.update(begins[index])


def _forget(openers: dict[str, list[int]], last: int) -> None:
    """Marks that would open inside what was just closed have no partner."""
    for stack in openers.values():
        while stack and stack[-1] > last:
            stack.pop()


def _stretches(pieces: list[_Piece]) -> list[str]:
    stretches: list[str] = []
    before = False
    for piece in pieces:
        struck = "~~" in piece.styles
        if struck and before:
            stretches[-1] += piece.text
        elif struck:
            stretches.append(piece.text)
        before = struck
    return [stretch for stretch in stretches if stretch.strip()]


def _unstruck(pieces: list[_Piece]) -> str:
    """Letters and figures that are not struck through, a printed number at the start left aside."""
    text = "".join(piece.text for piece in pieces if "~~" not in piece.styles).strip()
    numbered = point_number(text) or subpoint_number(text)
    return "".join(character for character in (numbered.text if numbered else text) if character.isalnum())
