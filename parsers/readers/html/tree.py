"""Tokens → the elements of a page and what happens in it, in order, however deep it is nested.

There is no tree to walk: elements are a list, each knows its parent's place in it; `Page.events` opens and closes them
around the text. Missing end tags are added where the HTML standard adds them (a block ends a paragraph, ``li`` ends
``li``, a cell ends a cell); an end tag of bold or the like that crosses a block ends the bold only.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from parsers.readers.html.tokens import Kind, Token

VOID = frozenset(
    {"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link"}
    | {"meta", "param", "source", "track", "wbr"}
)
BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div"}
    | {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"}
    | {
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
    }
    | {"summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul", "xmp"}
)
_FORMATTING = frozenset(
    {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"}
)
_SCOPE = frozenset({"html", "body", "table", "td", "th", "caption", "template", "object", "button"})
_TABLE_SCOPE = frozenset({"html", "table", "template"})
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"})
_ENDED_BY: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), _SCOPE | _LISTS),
    "dt": (frozenset({"dt", "dd"}), _SCOPE | _LISTS),
    "dd": (frozenset({"dt", "dd"}), _SCOPE | _LISTS),
    "td": (frozenset({"td", "th", "caption"}), _TABLE_SCOPE | {"tr"}),
    "th": (frozenset({"td", "th", "caption"}), _TABLE_SCOPE | {"tr"}),
    "tr": (frozenset({"tr", "caption"}), _TABLE_SCOPE),
    "tbody": (frozenset({"tbody", "thead", "tfoot", "caption"}), _TABLE_SCOPE),
    "thead": (frozenset({"tbody", "thead", "tfoot", "caption"}), _TABLE_SCOPE),
    "tfoot": (frozenset({"tbody", "thead", "tfoot", "caption"}), _TABLE_SCOPE),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
"""By name of a start tag: the elements it ends, and those beyond which it does not look for them."""


class Happening(Enum):
    """What an event is."""

    OPEN = auto()
    CLOSE = auto()
    TEXT = auto()
    MISREAD = auto()
    """Text that looks like a tag."""
    CODE = auto()


class Event(NamedTuple):
    """Something that happens to the element at `element`; `text` is empty where one opens or closes."""

    happening: Happening
    element: int
    text: str = ""


class Element(NamedTuple):
    """An element by its start tag; `parent` is -1 for one that stands in none."""

    name: str
    attributes: Mapping[str, str]
    parent: int
    tag: str
    """As in the page."""


@dataclass(slots=True)
class Page:
    """Elements in the order of their start tags, and the events of the page."""

    elements: list[Element] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)


def build_page(tokens: Iterable[Token]) -> Page:
    """The page that ``tokens`` describe; every text is in one event, every element opens and closes once."""
    builder = _Builder()
    for token in tokens:
        builder.take(token)
    builder.close_all()
    return builder.page


class _Builder:
    def __init__(self) -> None:
        self.page = Page()
        self._open: list[int] = []
        self._names = Counter[str]()
        """Names of the open elements: most searches for one find none."""

    def take(self, token: Token) -> None:
        match token.kind:
            case Kind.START:
                self._start(token)
            case Kind.END:
                self._end(token.name)
            case Kind.TEXT:
                self._text(Happening.TEXT, token.text)
            case Kind.MISREAD:
                self._text(Happening.MISREAD, token.text)
            case Kind.CODE:
                self._text(Happening.CODE, token.text)
            case Kind.ASIDE:
                pass

    def close_all(self) -> None:
        self._pop_to(0)

    def _text(self, happening: Happening, text: str) -> None:
        self.page.events.append(Event(happening, self._open[-1] if self._open else -1, text))

    def _start(self, token: Token) -> None:
        name = token.name
        if name in ("html", "body") and any(self._name(at) == name for at in self._open[:2]):
            return
        if name in _ENDED_BY:
            self._end_open(*_ENDED_BY[name])
        if name in BLOCKS and name not in _TABLE_PARTS - {"table"}:
            self._end_open(frozenset({"p"}), _SCOPE)
        index = len(self.page.elements)
        self.page.elements.append(Element(name, token.attributes, self._open[-1] if self._open else -1, token.text))
        self.page.events.append(Event(Happening.OPEN, index))
        if name in VOID:
            self.page.events.append(Event(Happening.CLOSE, index))
        else:
            self._open.append(index)
            self._names[name] += 1

    def _end(self, name: str) -> None:
        if name in _FORMATTING or name not in BLOCKS:
            self._end_inline(name)
        elif name in _TABLE_PARTS:
            self._end_open(frozenset({name}), _TABLE_SCOPE - {name})
        else:
            self._end_open(frozenset({name}), (_SCOPE | _LISTS if name == "li" else _SCOPE) - {name})

    def _end_inline(self, name: str) -> None:
        """End the innermost element of that name; across blocks only what is formatting, and alone."""
        if not self._names[name]:
            return
        for depth in range(len(self._open) - 1, -1, -1):
            found = self._name(self._open[depth])
            if found == name:
                if any(self._name(at) in BLOCKS for at in self._open[depth + 1 :]):
                    self._close(self._open.pop(depth))
                else:
                    self._pop_to(depth)
                return
            if found in _SCOPE or (found in BLOCKS and name not in _FORMATTING):
                return

    def _end_open(self, names: frozenset[str], boundary: frozenset[str]) -> None:
        """End the innermost open element of ``names``, and what is open inside it, unless a boundary comes first."""
        if not any(self._names[name] for name in names):
            return
        for depth in range(len(self._open) - 1, -1, -1):
            name = self._name(self._open[depth])
            if name in names:
                self._pop_to(depth)
                return
            if name in boundary:
                return

    def _pop_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self._close(self._open.pop())

    def _close(self, index: int) -> None:
        self._names[self._name(index)] -= 1
        self.page.events.append(Event(Happening.CLOSE, index))

    def _name(self, index: int) -> str:
        return self.page.elements[index].name
