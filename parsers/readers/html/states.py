"""What holds for the text of an element: whether and how it is printed, and in which list and cell it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from parsers.readers.html.lists import LISTS
from parsers.readers.html.styles import is_hidden
from parsers.readers.html.tree import BLOCKS, Element
from parsers.readers.reading import Tracked

_NOT_PRINTED = frozenset({"template", "noscript", "datalist", "annotation", "annotation-xml", "noframes", "noembed"})
_CONTROLS = frozenset({"head", "title", "button", "select", "textarea", "input", "option", "progress", "meter"})
_FOREIGN = frozenset({"iframe", "frame", "object", "embed", "applet", "audio", "video", "canvas"})
_BOLD_TAGS = frozenset({"b", "strong", "th"})
_BOLD_WEIGHTS = frozenset({"bold", "bolder", "600", "700", "800", "900"})
_STRUCK_TAGS = frozenset({"s", "strike"})
_VERBATIM_TAGS = frozenset({"pre", "listing", "xmp", "plaintext"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend"})
_BLOCK_DISPLAYS = frozenset({"block", "list-item", "table", "table-row", "table-cell", "flex", "grid", "flow-root"})


class Reason(Enum):
    """Why text of a page is not printed, or not as text."""

    HIDDEN = auto()
    CONTROL = auto()
    """Parts of forms, and the title of the window."""
    FOREIGN = auto()
    """What stands in for content from elsewhere: frames, objects, films."""
    DRAWING = auto()
    CHANGE = auto()
    """The side of tracked changes that was not chosen."""


@dataclass(frozen=True, slots=True)
class State:
    """What holds for text, from its element and all that this stands in; places are those in `Page.elements`."""

    reason: Reason | None = None
    """None for what is printed."""
    link: int = -1
    """The innermost link, -1 for none; so all places."""
    bold: bool = False
    struck: bool = False
    raised: bool = False
    verbatim: bool = False
    """White space counts."""
    heading: bool = False
    equation: bool = False
    align: str = ""
    indented: bool = False
    list: int = -1
    item: int = -1
    """The innermost item of a list that is numbered."""
    cell: int = -1


def state_inside(
    index: int, element: Element, look: Mapping[str, str], above: State, numbered: bool, tracked: Tracked
) -> State:
    """The state inside ``element``; ``above`` itself where nothing changes.

    ``numbered`` says whether the list it stands in is an ordered one.
    """
    changes: dict[str, object] = {**_appearance(element, look), **_place(index, element.name, above, numbered=numbered)}
    if above.reason is None and (reason := _reason(element, look, tracked)) is not None:
        changes["reason"] = reason
    if element.name == "a" and "href" in element.attributes:
        changes["link"] = index
    return replace(above, **changes) if changes else above  # type: ignore[arg-type]


def is_block(element: Element, look: Mapping[str, str]) -> bool:
    """Whether ``element`` begins and ends a paragraph; what floats stands beside the text, as a number may."""
    is_shown_as_block = look.get("display") in _BLOCK_DISPLAYS and look.get("float", "none") == "none"
    return element.name in BLOCKS or is_shown_as_block


def _appearance(element: Element, look: Mapping[str, str]) -> dict[str, object]:
    name = element.name
    appearance: dict[str, object] = {}
    if "font-weight" in look or name in _BOLD_TAGS:
        appearance["bold"] = look.get("font-weight", "bold") in _BOLD_WEIGHTS
    decoration = look.get("text-decoration", "") + look.get("text-decoration-line", "")
    if name in _STRUCK_TAGS or "line-through" in decoration:
        appearance["struck"] = True
    if name == "sup" or look.get("vertical-align") == "super":
        appearance["raised"] = True
    if name in _VERBATIM_TAGS or "white-space" in look:
        appearance["verbatim"] = look.get("white-space", "pre").startswith(("pre", "break-spaces"))
    if name in _HEADINGS:
        appearance["heading"] = True
    if name == "math":
        appearance["equation"] = True
    align = look.get("text-align", element.attributes.get("align", "center" if name == "center" else ""))
    if align and name != "table" and (name in BLOCKS or "text-align" in look):
        appearance["align"] = align.lower()
    if "text-indent" in look:
        appearance["indented"] = look["text-indent"][:1] in frozenset("123456789")
    return appearance


def _place(index: int, name: str, above: State, *, numbered: bool) -> dict[str, object]:
    """In which list, item and cell the inside of an element stands."""
    if name in LISTS:
        return {"list": index}
    if name == "li" and numbered:
        return {"item": index}
    if name == "table":
        return {"cell": -1, "align": ""}
    return {"cell": index} if name in ("td", "th") else {}


def _reason(element: Element, look: Mapping[str, str], tracked: Tracked) -> Reason | None:
    name = element.name
    if name in _CONTROLS:
        return Reason.CONTROL
    if name in _FOREIGN:
        return Reason.FOREIGN
    if name == "svg":
        return Reason.DRAWING
    if name == ("del" if tracked is Tracked.FINAL else "ins"):
        return Reason.CHANGE
    closed = name == "dialog" and "open" not in element.attributes
    hidden = closed or name in _NOT_PRINTED or "hidden" in element.attributes or is_hidden(look)
    return Reason.HIDDEN if hidden else None
