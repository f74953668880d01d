"""The characters of an HTML page → tokens: text, start tags, end tags, and what is neither.

Every character of the page belongs to one token. Rules of the HTML standard, but for two that would swallow text:

1. a tag, comment or declaration that never ends is text;
2. a start tag that nobody can have meant is text too (`Kind.MISREAD`), "5 <a болса>" or "<ivan@mail.kz>": its name or
   the name of an attribute holds what no name of HTML holds, and none of its attributes has a value.

A second parser, that of the standard library, must count the same letters (`counts_agree`): what only one of the two
takes for text is damage.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from html import unescape
from html.parser import HTMLParser
from types import MappingProxyType
from typing import Final, NamedTuple

_NAME = re.compile(r"<(/?)([A-Za-z][^\t\n\r\f />\x00]*)")
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?P<name>[^\s/>][^\s/=>]*+)(?:\s*+=++\s*+(?P<value>'[^']*+'|\"[^\"]*+\"|(?!['\"])[^>\s]*+))?"
)
_TAG_END = re.compile(r"[\s/]*+>")
_POSSIBLE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9:._-]*")
_POSSIBLE_ATTRIBUTE = re.compile(r"[\x21-\x3b\x3f-\x7e]+")
"""Anything of ASCII but ``<``, ``=`` and ``>``: frameworks use ``@click``, ``:class``, ``[hidden]``; Word ``v:ext``."""
_CODE_ELEMENTS = ("script", "style")
_UNCOUNTED = frozenset({"script", "style", "title", "textarea", "iframe", "noembed", "noframes", "noscript", "xmp"})
"""Elements whose inside parsers of different age take apart differently; none of them holds an act."""
_NO_ATTRIBUTES: Final[Mapping[str, str]] = MappingProxyType({})


class Kind(Enum):
    """What a token is."""

    TEXT = auto()
    MISREAD = auto()
    """Text that looks like a tag."""
    START = auto()
    END = auto()
    CODE = auto()
    """The inside of ``script`` and ``style``."""
    ASIDE = auto()
    """Comments, declarations, processing instructions."""


class Token(NamedTuple):
    """One token; `text` has its entities resolved where the kind is TEXT, and stands as in the page otherwise."""

    kind: Kind
    text: str
    name: str = ""
    attributes: Mapping[str, str] = _NO_ATTRIBUTES


def tokens_of(source: str) -> Iterator[Token]:
    """The tokens of ``source`` in order."""
    position = text_from = 0
    last = source.rfind(">")
    while 0 <= (start := source.find("<", position)) < last:
        found = _markup_at(source, start)
        if found is None:
            position = start + 1
            continue
        token, position = found
        if start > text_from:
            yield Token(Kind.TEXT, unescape(source[text_from:start]))
        text_from = position
        yield token
        if token.kind is Kind.START and token.name in _CODE_ELEMENTS:
            position = text_from = _code_end(source, position, token.name)
            yield Token(
                Kind.CODE, source[source.rfind(token.text, 0, position) + len(token.text) : position], token.name
            )
    if text_from < len(source):
        yield Token(Kind.TEXT, unescape(source[text_from:]))


def _markup_at(source: str, start: int) -> tuple[Token, int] | None:
    """The token that begins with the ``<`` at ``start`` and where it ends; None if that is a character of text."""
    match = _NAME.match(source, start)
    if match is None:
        return _aside_at(source, start)
    if match[1]:
        end = source.find(">", match.end()) + 1
        return (Token(Kind.END, source[start:end], match[2].lower()), end) if end else None
    return _start_tag_at(source, match)


def _aside_at(source: str, start: int) -> tuple[Token, int] | None:
    opening = source[start + 1 : start + 2]
    if source.startswith("<!--", start):
        end = start + 5 if source.startswith("<!-->", start) else source.find("-->", start + 4) + 3
        end = -1 if end == 2 else end
    elif source.startswith("<![CDATA[", start):
        end = source.find("]]>", start) + 3
        end = -1 if end == 2 else end
    elif opening in ("!", "?") or source.startswith("</", start):
        end = source.find(">", start) + 1 or -1
    else:
        return None
    return (Token(Kind.ASIDE, source[start:end]), end) if end > 0 else None


def _start_tag_at(source: str, name: re.Match[str]) -> tuple[Token, int] | None:
    position = name.end()
    attributes: dict[str, str] = {}
    has_values = False
    is_odd = not _POSSIBLE_NAME.fullmatch(name[2])
    while match := _ATTRIBUTE.match(source, position):
        position = match.end()
        value = match["value"] or ""
        attributes.setdefault(match["name"].lower(), unescape(value[1:-1] if value[:1] in ("'", '"') else value))
        has_values = has_values or match["value"] is not None
        is_odd = is_odd or not _POSSIBLE_ATTRIBUTE.fullmatch(match["name"])
    end = _TAG_END.match(source, position)
    if end is None:
        return None
    text = source[name.start() : end.end()]
    kind = Kind.MISREAD if is_odd and not has_values else Kind.START
    return Token(kind, text, name[2].lower(), attributes), end.end()


def _code_end(source: str, position: int, name: str) -> int:
    match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(source, position)
    return match.start() if match else len(source)


def counts_agree(source: str) -> bool:
    """Whether the standard library's parser finds as many letters of text in ``source`` as `tokens_of`."""
    second = _LetterCounter()
    try:
        second.feed(source)
        second.close()
    except AssertionError:  # its way to say that a declaration makes no sense
        return False
    first = _LetterCounter()
    for token in tokens_of(source):
        if token.kind is Kind.TEXT:
            first.handle_data(token.text)
        elif token.kind in (Kind.START, Kind.MISREAD):
            first.handle_starttag(token.name, [])
        elif token.kind is Kind.END:
            first.handle_endtag(token.name)
    return first.letters == second.letters


class _LetterCounter(HTMLParser):
    """Counts the letters of text outside elements that are not counted."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.letters = 0
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self._inside and tag in _UNCOUNTED:
            self._inside = tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.letters += sum(map(str.isalpha, data))
