"""A page's elements nest as a browser nests them, at any depth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.readers.html.tokens import tokens_of
from parsers.readers.html.tree import Happening, Page, build_page

_TAGS = ["p", "div", "b", "i", "span", "ul", "ol", "li", "table", "tr", "td", "h3", "a"]
_SOUP = st.lists(
    st.one_of(
        st.sampled_from(_TAGS).map("<{}>".format), st.sampled_from(_TAGS).map("</{}>".format), st.sampled_from("аәб")
    ),
    max_size=40,
).map("".join)


def _page(source: str) -> Page:
    return build_page(tokens_of(source))


def _paths(source: str) -> dict[str, str]:
    """Each text with the names of the elements it stands in."""
    page = _page(source)
    paths = {}
    for event in page.events:
        if event.happening is Happening.TEXT:
            names, at = list[str](), event.element
            while at >= 0:
                names.insert(0, page.elements[at].name)
                at = page.elements[at].parent
            paths[event.text] = "/".join(names)
    return paths


@pytest.mark.parametrize(
    ("source", "paths"),
    [
        ("<p>a<p>b<div>c</div>d", {"a": "p", "b": "p", "c": "div", "d": ""}),
        ("<ol><li>a<ol><li>b<li>c</ol>d<li>e</ol>", 
         {"a": "ol/li", "b": "ol/li/ol/li", "c": "ol/li/ol/li", "d": "ol/li", "e": "ol/li"}),
        ("<table><tr><td>a<td>b<tr><td>c<table><tr><td>d</table>e</table>f",
         {**dict.fromkeys("abce", "table/tr/td"), "d": "table/tr/td/table/tr/td", "f": ""}),
        ("<div><td>a</div>b", {"a": "div/td", "b": "div/td"}),
        ("<b><p>a</b>b</p>c", {"a": "b/p", "b": "b/p", "c": ""}),
        ("<span><div>a</span>b</div>", {"a": "span/div", "b": "span/div"}),
        ("<p>a</div>b</p>", {"a": "p", "b": "p"}),
        ("<img><br>a<hr>b", {"a": "", "b": ""}),
        ("<html><body>a<body>b", {"a": "html/body", "b": "html/body"}),
    ],
)  # fmt: skip
def test_missing_and_stray_end_tags(source: str, paths: dict[str, str]) -> None:
    assert _paths(source) == paths


@given(_SOUP)
def test_every_element_opens_and_closes_once_and_every_text_stays(source: str) -> None:
    page = _page(source)
    opened = [event.element for event in page.events if event.happening is Happening.OPEN]
    closed = [event.element for event in page.events if event.happening is Happening.CLOSE]
    assert opened == sorted(closed) == list(range(len(page.elements)))
    assert all(element.parent < index for index, element in enumerate(page.elements))
    texts = [token.text for token in tokens_of(source) if token.kind.name == "TEXT"]
    assert [event.text for event in page.events if event.happening is Happening.TEXT] == texts


def test_43_depth_has_no_limit() -> None:
    depth = 5000
    assert _paths("<div>" * depth + "а" + "</div>" * depth + "ә") == {"а": "/".join(["div"] * depth), "ә": ""}
