"""What a page prints → drafts of paragraphs, in order; what it does not print is kept apart, by reason.

A block begins and ends a draft; a line break is a line feed inside it; the number of a list's item stands before its
text. Scripts, styles and comments are no text. Everything else that is not printed as text goes to `Drafts.left_out`.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from parsers.readers.html.lists import LISTS, ListNumbers
from parsers.readers.html.states import Reason, State, is_block, state_inside
from parsers.readers.html.styles import StyleSheet
from parsers.readers.html.tree import Event, Happening, Page
from parsers.readers.raised import raise_figures
from parsers.readers.reading import Tracked

LINE_BREAK = "\n"
_SPACES = re.compile(r"[ \t\n\r\f]+")
_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Draft:
    """A stretch of text between two boundaries of blocks, as printed."""

    text: str
    """With line feeds for line breaks; other white space collapsed, unless it is verbatim."""
    element: int
    """The innermost element at its start."""
    state: State
    """Of its first letters."""
    letters: int
    link_letters: int
    links: int
    bold: bool
    """All letters; so, too, `struck`."""
    struck: bool
    struck_text: str
    raised_text: str
    """Raised letters, which have no superscript form."""
    equation: str


@dataclass(slots=True)
class Drafts:
    """All of a page."""

    drafts: list[Draft] = field(default_factory=list)
    left_out: dict[Reason, list[str]] = field(default_factory=lambda: defaultdict(list))
    soft_hyphens: int = 0
    misread: list[str] = field(default_factory=list)
    """Text that looked like tags."""
    undecided: list[str] = field(default_factory=list)
    """Selectors of rules that hide something nobody can tell here."""


def drafts_of(page: Page, tracked: Tracked) -> Drafts:
    """The drafts of ``page``, the side of ``tracked`` changes chosen."""
    sheet = StyleSheet()
    for event in page.events:
        if event.happening is Happening.CODE and page.elements[event.element].name == "style":
            sheet.add(event.text)
    walker = _Walker(page, sheet, tracked)
    for event in page.events:
        walker.take(event)
    walker.flush()
    walker.result.undecided = sheet.undecided
    return walker.result


class _Walker:
    def __init__(self, page: Page, sheet: StyleSheet, tracked: Tracked) -> None:
        self.result = Drafts()
        self._page = page
        self._sheet = sheet
        self._tracked = tracked
        self._states: list[State] = []
        self._blocks: list[bool] = []
        self._numbers = ListNumbers(page)
        self._number = ""
        """Of the item whose text comes next."""
        self._pieces: list[tuple[str, State]] = []
        self._element = -1

    def take(self, event: Event) -> None:
        """Go on with the page's next event."""
        match event.happening:
            case Happening.OPEN:
                self._open(event.element)
            case Happening.CLOSE:
                self._close(event.element)
            case Happening.TEXT:
                self._text(event.text, event.element)
            case Happening.MISREAD:
                self.result.misread.append(event.text)
                self._text(event.text, event.element)
            case Happening.CODE:
                pass

    def flush(self) -> None:
        """End the draft at hand."""
        pieces, self._pieces = self._pieces, []
        element, self._element = self._element, -1
        if any(text.strip() for text, _ in pieces):
            number, self._number = self._number, ""
            self.result.drafts.append(_draft(number, pieces, element))

    def _open(self, index: int) -> None:
        element = self._page.elements[index]
        above = self._states[element.parent] if element.parent >= 0 else State()
        look = self._sheet.look(element)
        numbered = above.list >= 0 and self._page.elements[above.list].name == "ol"
        state = state_inside(index, element, look, above, numbered, self._tracked)
        self._states.append(state)
        self._blocks.append(is_block(element, look))
        if state.reason is not None:
            return
        if self._blocks[-1]:
            self.flush()
        if element.name == "br":
            self._pieces.append((LINE_BREAK, state))
        elif element.name == "li" and state.list >= 0:
            self._number += self._numbers.number(state.list, element, look)
        elif element.name in LISTS:
            text_above = self.result.drafts[-1].text if self.result.drafts else ""
            self._numbers.open_list(index, look, is_nested=state.item >= 0, text_above=text_above)

    def _close(self, index: int) -> None:
        if self._states[index].reason is None and self._blocks[index]:
            self.flush()
            if self._page.elements[index].name == "li":
                self._number = ""

    def _text(self, text: str, element: int) -> None:
        state = self._states[element] if element >= 0 else State()
        if state.reason is not None:
            self.result.left_out[state.reason].append(text)
            return
        if _SOFT_HYPHEN in text:
            self.result.soft_hyphens += text.count(_SOFT_HYPHEN)
            text = text.replace(_SOFT_HYPHEN, "")
        text = text.replace("\r\n", "\n").replace("\r", "\n") if state.verbatim else _SPACES.sub(" ", text)
        if self._element < 0 and text.strip():
            self._element = element
        self._pieces.append((raise_figures(text) if state.raised else text, state))


def _draft(number: str, pieces: list[tuple[str, State]], element: int) -> Draft:
    text = "".join(text for text, _ in pieces)
    filled = [(text, state) for text, state in pieces if text.strip()]
    linked = [(text, state.link) for text, state in filled if state.link >= 0]
    return Draft(
        text=number + (text.lstrip() if number else text),
        element=element,
        state=filled[0][1],
        letters=sum(_letters(text) for text, _ in filled),
        link_letters=sum(_letters(text) for text, _ in linked),
        links=len({link for _, link in linked}),
        bold=all(state.bold for _, state in filled),
        struck=all(state.struck for _, state in filled),
        struck_text="".join(text for text, state in filled if state.struck),
        raised_text="".join(text for text, state in filled if state.raised and _letters(text)),
        equation="".join(text for text, state in filled if state.equation),
    )


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
