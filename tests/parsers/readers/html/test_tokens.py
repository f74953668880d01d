"""The characters of a page come apart without one being lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.readers.html.tokens import Kind, counts_agree, tokens_of

_PIECES = """<p>|</p>|<b>|</b>|<br/>|<div class=x>|<a href="z>y">|</div>|<!-- ескі -->|<!DOCTYPE html>
|<td title='1 < 2'>|ереже| 1) |&nbsp;|&laquo;| < |<ереже>|a<5|<o:p></o:p>|<script>if (a<b) {}</script>
|<style>p{}</style>|<![if !supportLists]>|<![endif]>|<?xml a?>"""
_SOUP = st.lists(st.sampled_from(_PIECES.split("|")), max_size=30).map("".join)


def _tokens(source: str) -> list[tuple[Kind, str]]:
    return [(token.kind, token.text) for token in tokens_of(source)]


def test_tags_texts_and_attributes() -> None:
    tokens = list(tokens_of("<P Class='a b' id=z1 hidden DATA-x=\"1 > 2 &amp;\">&nbsp;1 &lt; 2</P>"))
    assert [token.kind for token in tokens] == [Kind.START, Kind.TEXT, Kind.END]
    assert dict(tokens[0].attributes) == {"class": "a b", "id": "z1", "hidden": "", "data-x": "1 > 2 &"}
    assert (tokens[0].name, tokens[1].text, tokens[2].name) == ("p", "\xa01 < 2", "p")


def test_38_code_and_comments_are_no_text() -> None:
    source = "<script>var a = '<p>1.</p>';</script><style>p{}</style><!-- 2. <p> --><!DOCTYPE html><?php 3. ?>"
    assert Kind.TEXT not in {kind for kind, _ in _tokens(source)}


@pytest.mark.parametrize(
    "source", ["5 < 7", "а<5", "<ереже>", "x <", "</", "а < б > в", "1<<2", "<p", "<!-- x", '<p a="']
)
def test_46_a_mark_that_opens_no_tag_is_text(source: str) -> None:
    assert _tokens(source) == [(Kind.TEXT, source)]


@pytest.mark.parametrize("source", ["<a болса>", "<ivan@mail.kz>", "<b 5<7 әрі>"])
def test_46_what_nobody_can_have_meant_as_a_tag_is_text_too(source: str) -> None:
    assert _tokens(f"x {source} y")[1] == (Kind.MISREAD, source)


def test_46_an_unescaped_quotation_mark_in_an_attribute_leaves_a_tag_a_tag() -> None:
    assert [kind for kind, _ in _tokens('<a title="Заң "Мұражай туралы" ереже" href="#">')] == [Kind.START]


@given(_SOUP)
def test_every_character_belongs_to_one_token(source: str) -> None:
    """But for entities, which stand for their characters."""
    source = source.replace("&", "")
    assert "".join(text for _, text in _tokens(source)) == source


@given(_SOUP)
def test_43_two_parsers_count_the_same_letters(source: str) -> None:
    assert counts_agree(source)


def test_43_what_two_parsers_read_differently_is_noticed() -> None:
    assert not counts_agree("<p>ереже <!-- ашық <b>мәтін")


@given(st.text(alphabet="<>/!-?=\"' apx&;", max_size=80))
def test_no_soup_is_too_odd(source: str) -> None:
    list(tokens_of(source))
    counts_agree(source)
