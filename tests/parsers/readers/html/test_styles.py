"""Which rules of a style sheet reach an element, and which of them counts."""

import pytest

from parsers.readers.html.styles import StyleSheet, is_hidden
from parsers.readers.html.tree import Element

_NOTE = Element("p", {"class": "note big", "id": "z1"}, -1, "<p>")


def _look(css: str, style: str | None = None) -> dict[str, str]:
    sheet = StyleSheet()
    sheet.add(css)
    attributes = dict(_NOTE.attributes) if style is None else {**_NOTE.attributes, "style": style}
    return dict(sheet.look(_NOTE._replace(attributes=attributes)))


@pytest.mark.parametrize(
    "selector", ["p", ".note", "#z1", "p.note", "P#z1", "div, .big", "@media screen { p", "/* x */ .note"]
)
def test_simple_selectors_reach(selector: str) -> None:
    assert _look(selector + " { DISPLAY: None; color: red }") == {"display": "none"}


@pytest.mark.parametrize(
    "selector", ["div", ".not", "#z2", "div.note", "@media print { p", "@media (max-width: 600px) { p", "@page { p"]
)
def test_others_do_not(selector: str) -> None:
    assert _look(selector + " { display: none }") == {}


@pytest.mark.parametrize(
    ("css", "style", "display"),
    [
        (".note{display:none} .note{display:block}", None, "block"),
        (".note{display:none} p{display:block}", None, "none"),
        ("#z1{display:none} .note{display:block}", "display:inline", "inline"),
        (".note{display:none !important}", "display:inline", "none"),
        ("@media print{.note{display:none}} .note{display:block}", None, "block"),
        ("@import url(x.css); .note{display:none}", None, "none"),
        (".note{display:none", None, "none"),
    ],
)
def test_the_more_specific_then_the_later_counts(css: str, style: str | None, display: str) -> None:
    assert _look(css, style)["display"] == display


def test_40_a_rule_that_hides_and_is_not_understood_is_reported() -> None:
    sheet = StyleSheet()
    sheet.add(".menu li {display:none} p > .x, .y {visibility:hidden} div p {color:red} li:before {content:'1)'}")
    assert sheet.undecided == [".menu li", "p > .x"]


def test_ways_to_hide() -> None:
    for look in (
        {"display": "none"},
        {"visibility": "hidden"},
        {"opacity": "0"},
        {"font-size": "0px"},
        {"mso-hide": "all"},
    ):
        assert is_hidden(look)
    for look in ({"display": "block"}, {"opacity": "0.5"}, {"font-size": "10px"}, {}):
        assert not is_hidden(look)
