"""Which drafts of a page are the act, and which are the page around it: menus, side bars, footers.

Told by structure, in this order:

1. what the page itself calls navigation, an aside, a banner, a menu (elements and roles of HTML) is frame, and so is
   its header or footer;
2. an ``article`` or ``main`` (or what has that role) that holds at least half of the other text, and the title of the
   act if there is one on the page, is the act, and nothing else is;
3. without one: parts of the page whose letters are links by more than half are frame, and small parts that bear a usual
   name of frames ("sidebar", "footer", …); so is what comes after the smallest part that holds nearly all numbered
   paragraphs, unless it holds a title or a caption of its own; so is a last line that begins with ©.

A part that holds a regulation's title outside of links is never frame. Where rules leave nothing, all is the act.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from parsers.model import Language
from parsers.numbering import point_number, subpoint_number
from parsers.readers.html.drafts import Draft
from parsers.readers.html.tree import Element
from parsers.vocabulary import vocabulary

_FRAME_TAGS = frozenset({"nav", "aside", "menu"})
_FRAME_ROLES = frozenset(
    {"navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "tablist"}
)
_PAGE_PARTS = frozenset({"header", "footer"})
_MAIN_TAGS = ("article", "main")
_FRAME_NAMES = frozenset(
    {"nav", "navbar", "navigation", "menu", "sidebar", "sidenav", "footer", "breadcrumb", "breadcrumbs", "banner"}
    | {"topbar", "toolbar", "tabs", "pager", "pagination", "share", "social", "cookie", "cookies", "copyright"}
    | {"related", "widget", "ads", "advert", "popup", "modal", "search", "login", "comments"}
)
_CONTAINERS = frozenset(
    {"div", "section", "ul", "ol", "dl", "table", "tr", "td", "form", "header", "footer", "center", "fieldset", "span"}
)
_MAIN_SHARE = 0.5
_ARTICLE_SHARE = 0.8
"""Share of the text of ``main`` from which the ``article`` in it is all of it."""
_SMALL_SHARE = 0.2
_LINK_SHARE = 0.6
"""Letters in links from which a part is a menu; paragraphs of acts measured: under 0.3."""
_LEAST_LINKS = 3
_NUMBERS_SHARE = 0.9
_LEAST_NUMBERS = 3
_TITLE_LENGTH = 500
_WORD = re.compile(r"[a-z]+")
_COPYRIGHT = re.compile(r"\s*(?:©|\([cс]\)\s|copyright\b)", re.IGNORECASE)
_TITLES = tuple(p for language in Language for p in (vocabulary(language).title, vocabulary(language).list_title))
_CAPTIONS = tuple(vocabulary(language).caption for language in Language)


def belongs_to_act(elements: Sequence[Element], drafts: Sequence[Draft]) -> list[bool]:
    """For each of ``drafts``, whether it is part of the act."""
    page = _Survey(elements, drafts)
    framed = page.inherit(_is_semantic_frame(page))
    kept = [not (draft.element >= 0 and framed[draft.element]) for draft in drafts]
    if not any(kept):
        return [True] * len(drafts)
    main = _main(page, kept)
    if main is not None:
        inside = page.inherit(main)
        return [keep and draft.element >= 0 and inside[draft.element] for keep, draft in zip(kept, drafts, strict=True)]
    framed = page.inherit(_looks_like_frame(page, kept))
    narrowed = [keep and not (at >= 0 and framed[at]) for keep, at in zip(kept, page.places, strict=True)]
    return _without_tail(page, narrowed if any(narrowed) else kept)


class _Survey:
    """The drafts of a page by the elements they stand in."""

    def __init__(self, elements: Sequence[Element], drafts: Sequence[Draft]) -> None:
        self.elements = elements
        self.drafts = drafts
        self.places = [draft.element for draft in drafts]
        self.titled = [_is_titled(draft) for draft in drafts]
        self.numbered = [_is_numbered(draft) for draft in drafts]

    def inherit(self, marked: Iterable[bool]) -> list[bool]:
        """For each element, whether it or one it stands in is marked."""
        inside: list[bool] = []
        for element, mark in zip(self.elements, marked, strict=True):
            inside.append(mark or (element.parent >= 0 and inside[element.parent]))
        return inside

    def sums(self, value: Callable[[Draft], int], kept: Sequence[bool]) -> list[int]:
        """For each element, the sum of ``value`` over the kept drafts in it; the page's sum last."""
        sums = [0] * (len(self.elements) + 1)
        for draft, keep in zip(self.drafts, kept, strict=True):
            if keep:
                sums[draft.element] += value(draft)
        for index in range(len(self.elements) - 1, -1, -1):
            sums[self.elements[index].parent] += sums[index]
        return sums

    def counts(self, marked: Sequence[bool], kept: Sequence[bool]) -> list[int]:
        """For each element, how many kept drafts in it are marked; the page's count last."""
        return self.sums(lambda _: 1, [mark and keep for mark, keep in zip(marked, kept, strict=True)])


def _is_titled(draft: Draft) -> bool:
    """Whether a draft is a title or a caption of an act, outside of links."""
    text = " ".join(draft.text.split())
    if not text or len(text) > _TITLE_LENGTH or draft.link_letters * 2 > draft.letters or text[-1] in ".;:,":
        return False
    lines = [" ".join(line.split()) for line in draft.text.split("\n")]
    return any(p.search(text) for p in _TITLES) or any(p.search(line) for p in _CAPTIONS for line in (text, *lines))


def _is_numbered(draft: Draft) -> bool:
    text = draft.text.lstrip()
    return point_number(text) is not None or subpoint_number(text) is not None


def _is_semantic_frame(page: _Survey) -> list[bool]:
    titles = page.counts(page.titled, [True] * len(page.drafts))
    in_main: list[bool] = []
    framed = []
    for index, element in enumerate(page.elements):
        role = element.attributes.get("role", "").lower()
        above = element.parent >= 0 and in_main[element.parent]
        in_main.append(above or element.name in (*_MAIN_TAGS, "blockquote", "td") or role in _MAIN_TAGS)
        is_page_part = element.name in _PAGE_PARTS and not above and not titles[index]
        framed.append(element.name in _FRAME_TAGS or role in _FRAME_ROLES or is_page_part)
    return framed


def _main(page: _Survey, kept: Sequence[bool]) -> list[bool] | None:
    """Which elements the page calls its main part, if that holds most of the text and the title."""
    text = page.sums(lambda draft: draft.letters - draft.link_letters, kept)
    titles = page.counts(page.titled, kept)
    found: list[bool] | None = None
    least = _MAIN_SHARE * text[-1]
    for name in reversed(_MAIN_TAGS):
        marked = [
            element.name == name or element.attributes.get("role", "").lower() == name for element in page.elements
        ]
        outermost = _outermost(page, marked)
        holds_title = sum(titles[at] for at in outermost) > 0 or titles[-1] == 0
        amount = sum(text[at] for at in outermost)
        if outermost and amount >= least and holds_title:
            found, least = marked, _ARTICLE_SHARE * amount
    return found


def _outermost(page: _Survey, marked: Sequence[bool]) -> list[int]:
    inside = page.inherit(marked)
    return [
        index
        for index, element in enumerate(page.elements)
        if marked[index] and not (element.parent >= 0 and inside[element.parent])
    ]


def _looks_like_frame(page: _Survey, kept: Sequence[bool]) -> list[bool]:
    letters, in_links = (
        page.sums(value, kept) for value in (lambda draft: draft.letters, lambda draft: draft.link_letters)
    )
    links = page.sums(lambda draft: draft.links, kept)
    titles = page.counts(page.titled, kept)
    marked = []
    for index, element in enumerate(page.elements):
        possible = element.name in _CONTAINERS and letters[index] > 0 and titles[index] == 0
        is_menu = links[index] >= _LEAST_LINKS and in_links[index] > _LINK_SHARE * letters[index]
        is_named = letters[index] < _SMALL_SHARE * letters[-1] and _has_frame_name(element)
        marked.append(possible and (is_menu or is_named))
    return marked


def _has_frame_name(element: Element) -> bool:
    names = f"{element.attributes.get('class', '')} {element.attributes.get('id', '')}".lower()
    return not _FRAME_NAMES.isdisjoint(_WORD.findall(names))


def _without_tail(page: _Survey, kept: Sequence[bool]) -> list[bool]:
    """``kept`` without what follows the part of the page that holds the numbered paragraphs."""
    last = max((index for index, keep in enumerate(kept) if keep), default=-1)
    numbers = page.counts(page.numbered, kept)
    holder = _smallest(page, numbers)
    if numbers[-1] >= _LEAST_NUMBERS and holder >= 0:
        inside = page.inherit(index == holder for index in range(len(page.elements)))
        end = max(index for index, at in enumerate(page.places) if kept[index] and at >= 0 and inside[at])
        if not any(page.titled[index] for index in range(end + 1, len(kept)) if kept[index]):
            last = end
    while last > 0 and (not kept[last] or _COPYRIGHT.match(page.drafts[last].text)):
        last -= 1
    return [keep and index <= last for index, keep in enumerate(kept)]


def _smallest(page: _Survey, numbers: Sequence[int]) -> int:
    """The innermost element that holds nearly all numbered paragraphs (the last such one), or -1."""
    enough = (index for index, count in enumerate(numbers[:-1]) if count >= _NUMBERS_SHARE * numbers[-1])
    return max(enough, default=-1)
