"""Numbers that a browser prints before the items of ordered lists.

``start``, ``value``, ``reversed`` and ``type`` count, and the same words in styles. The mark after a number is that of
an act: ")" where a list stands inside an item of another, or after a paragraph that ends with a colon, as subpoints do;
else ".".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from parsers.readers.html.tree import Element, Page

LISTS = frozenset({"ol", "ul", "menu", "dir"})
_TYPES = {
    "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal",
    "lower-latin": "lower-alpha", "upper-latin": "upper-alpha",
}  # fmt: skip
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3999


@dataclass(slots=True)
class _List:
    kind: str
    """A type of CSS; empty where the items have no numbers."""
    next: int
    step: int
    mark: str


@dataclass(slots=True)
class ListNumbers:
    """Counts the items of every list of a page; told of lists and items in the page's order."""

    _page: Page
    _lists: dict[int, _List] = field(default_factory=dict)
    _lengths: dict[int, int] | None = None

    def open_list(self, index: int, look: Mapping[str, str], *, is_nested: bool, text_above: str) -> None:
        """Begin the list at ``index``; ``text_above`` is the paragraph before it."""
        element = self._page.elements[index]
        reverse = "reversed" in element.attributes
        start = _integer(element.attributes.get("start", ""))
        if start is None:
            start = self._length(index) if reverse else 1
        mark = ")" if is_nested or text_above.rstrip().endswith(":") else "."
        self._lists[index] = _List(_kind(element, look), start, -1 if reverse else 1, mark)

    def number(self, list_index: int, item: Element, look: Mapping[str, str]) -> str:
        """What is printed before ``item`` of the list, a space behind it; empty for none."""
        counted = self._lists.get(list_index)
        if counted is None:
            return ""
        value = _integer(item.attributes.get("value", ""))
        number = counted.next if value is None else value
        counted.next = number + counted.step
        kind = _declared_kind(item, look) or counted.kind
        if kind in ("", "none", "disc", "circle", "square") or look.get("display", "list-item") != "list-item":
            return ""
        return f"{_printed(number, kind)}{counted.mark} "

    def _length(self, index: int) -> int:
        if self._lengths is None:
            self._lengths = {}
            for element in self._page.elements:
                if element.name == "li":
                    self._lengths[element.parent] = self._lengths.get(element.parent, 0) + 1
        return self._lengths.get(index, 0)


def _kind(element: Element, look: Mapping[str, str]) -> str:
    declared = _declared_kind(element, look)
    if element.name != "ol":
        return declared if declared.startswith(("decimal", "lower", "upper")) else ""
    return declared or "decimal"


def _declared_kind(element: Element, look: Mapping[str, str]) -> str:
    words = f"{look.get('list-style', '')} {look.get('list-style-type', '')}".split()
    known = [word for word in words if word == "none" or word.startswith(("decimal", "lower-", "upper-"))]
    declared = known[-1] if known else _TYPES.get(element.attributes.get("type", "").strip(), "")
    return _TYPES.get(declared, declared)


def _integer(text: str) -> int | None:
    digits = text.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        return None
    return int(text.strip())


def _printed(number: int, kind: str) -> str:
    if kind.endswith("alpha") and number > 0:
        text = _letters(number)
    elif kind.endswith("roman") and 0 < number <= _MOST_ROMAN:
        text = _roman(number)
    else:
        return str(number)
    return text.upper() if kind.startswith("upper") else text


def _letters(number: int) -> str:
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text
