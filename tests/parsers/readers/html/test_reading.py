"""A page becomes what a browser prints of the act in it; no letter goes without a record."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers import read_document
from parsers.diagnostics import Diagnostic, ParserError
from parsers.lines import Block
from parsers.readers.html import read
from parsers.readers.html.tokens import Kind, tokens_of
from parsers.readers.reading import ReaderOptions, Reading, Tracked

_PIECES = """<p>|</p>|<b>|</b>|<br>|<div>|</div>|<ul>|</ul>|<li>|<table>|<tr>|<td align=right>|</table>|<h3>|</h3>
|<nav>|</nav>|<p hidden>|<span style="display:none">|</span>|<del>|</del>|<ins>|</ins>|<svg>|</svg>|<a href=z>|</a>
|<pre>|</pre>|<article>|</article>|<button>|</button>|<iframe>|</iframe>|<sup>|</sup>|<center>|</center>|<s>|</s>
|1. |2) | ереже|туралы ереже|Мұражай|қосымша |;|.|:|\n|&nbsp;|&shy;| Ескерту. а|<аб|<i б>"""


def _read(source: str, tracked: Tracked = Tracked.FINAL) -> Reading:
    return read(source.encode(), "a.html", ReaderOptions(tracked=tracked))


def _texts(source: str, tracked: Tracked = Tracked.FINAL) -> list[str]:
    return [paragraph.text for paragraph in _read(source, tracked).paragraphs]


def _remarks(source: str) -> dict[str, Diagnostic]:
    return {remark.code: remark for remark in _read(source).diagnostics}


def _letters(texts: list[str]) -> Counter[str]:
    return Counter(filter(str.isalpha, "".join(texts)))


@given(st.lists(st.sampled_from(_PIECES.split("|")), max_size=40).map("".join), st.sampled_from(list(Tracked)))
def test_43_no_letter_goes_without_a_record(source: str, tracked: Tracked) -> None:
    try:
        reading = _read(source, tracked)
    except ParserError as error:
        assert error.code == "empty"  # noqa: PT017
        return
    texts = [item.text for item in reading.paragraphs] + [remark.removed for remark in reading.diagnostics]
    printed = [token.text for token in tokens_of(source) if token.kind in (Kind.TEXT, Kind.MISREAD)]
    assert _letters(texts) == _letters(printed)


def test_38_scripts_styles_templates_and_comments_are_no_text() -> None:
    source = (
        "<script>1. x</script><style>p{}</style><template>3. z</template><!-- 2. y --><noscript>4. w</noscript>"
        "<p>1. а</p>"
    )
    assert _texts(source) == ["1. а"]
    assert _remarks(source)["hidden-text-removed"].removed == "3. z 4. w"


def test_39_nothing_is_fetched_and_that_is_said() -> None:
    source = (
        '<link rel="stylesheet" href="https://x.kz/a.css"><p>1. а</p><iframe src="https://x.kz/">ішкі</iframe>'
        '<object data="a.pdf">нысан</object><img src="https://x.kz/a.png" alt="сурет">'
    )
    remarks = _remarks(source)
    assert _texts(source) == ["1. а"]
    assert (remarks["frames-left-out"].arguments, remarks["frames-left-out"].removed) == (
        (("count", "2"),),
        "ішкі нысан",
    )
    assert remarks["styles-not-fetched"].arguments == (("count", "1"),)
    assert dict(remarks["pictures-left-out"].arguments)["pictures"] == "1"


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>2. ә</p>",
        '<p style="DISPLAY : none">2. ә</p>',
        '<div style="visibility:hidden"><p>2. ә</p></div>',
        '<p><span class="x y">2. ә</span></p>',
        "<p id=z9>2. ә",
        "<dialog>2. ә</dialog>",
    ],
)
def test_40_hidden_text_is_left_out_and_said(hidden: str) -> None:
    source = f"<style>.y {{ display: none }} #z9 {{ display: none }}</style><p>1. а</p>{hidden}<p>3. б</p>"
    assert _texts(source) == ["1. а", "3. б"]
    assert _remarks(source)["hidden-text-removed"].removed == "2. ә"


def test_40_what_cannot_be_decided_is_shown_and_said() -> None:
    source = "<style>div > .x { display: none }</style><div><p class=x>1. а</p></div>"
    assert _texts(source) == ["1. а"]
    assert dict(_remarks(source)["hiding-undecided"].arguments) == {"selectors": "div > .x"}


def test_41_one_side_of_tracked_changes_is_read() -> None:
    source = "<p>1. Қорды <del>сақтайды</del><ins>күзетеді</ins>.</p><del><p>2. ә</p></del>"
    assert _texts(source) == ["1. Қорды күзетеді."]
    assert _texts(source, Tracked.ORIGINAL) == ["1. Қорды сақтайды.", "2. ә"]
    remark = _remarks(source)["tracked-changes"]
    assert dict(remark.arguments) == {"count": "3", "insertions": "1", "deletions": "2", "moves": "0", "view": "final"}
    assert remark.removed == "сақтайды2. ә"


def test_35_a_struck_paragraph_is_kept_and_known() -> None:
    source = "<p>1. а</p><p><s>2) ә;</s></p><p>3) б <span style='text-decoration: line-through'>в</span></p>"
    assert [paragraph.struck for paragraph in _read(source).paragraphs] == [False, True, False]
    struck = [(remark.line, dict(remark.arguments)) for remark in _read(source).diagnostics]
    assert struck == [(2, {"text": "2) ә;"}), (3, {"text": "в"})]


def test_16_raised_figures_stay_raised() -> None:
    assert _texts("<p>10<sup>1</sup>-бап, 5<sup>1-2</sup>, 3<sup>б</sup>, CO<sub>2</sub></p>") == [
        "10¹-бап, 5¹⁻², 3б, CO2"
    ]


def test_43_depth_and_size_lose_nothing() -> None:
    deep = "<div>" * 3000 + "<p>1. терең</p>" + "</div>" * 3000
    large = "мұражай " * 750_000
    texts = _texts(f"{deep}<p>2. {large}</p>")
    assert texts == ["1. терең", f"2. {large.strip()}"]


def test_43_what_two_parsers_read_differently_is_damage() -> None:
    with pytest.raises(ParserError) as caught:
        _read("<p>1. а</p><!-- ашық <b>мәтін</b>")
    assert caught.value.code == "damaged"


def test_44_a_wrong_charset_is_overruled_and_said() -> None:
    source = '<meta charset="windows-1251"><p>1. Мұражай қорын күзету және көрме өткізу</p>'
    for encoding in ("utf-8", "utf-8-sig", "kz1048", "utf-16"):
        reading = read(source.encode(encoding), "a.html")
        assert reading.paragraphs[0].text == "1. Мұражай қорын күзету және көрме өткізу"
        assert reading.encoding == encoding.removesuffix("-sig")
        conflict = next(remark for remark in reading.diagnostics if remark.code == "encoding-conflict")
        assert dict(conflict.arguments)["declared"] == "windows-1251"


def test_45_text_of_drawings_is_on_record_and_formulas_are_kept() -> None:
    source = (
        "<p>1. а <svg><text>сызба</text></svg>"
        "<math><mi>х</mi><mo>+</mo><mn>1</mn><annotation>x+1</annotation></math></p>"
    )
    assert _texts(source) == ["1. а х+1"]
    remarks = _remarks(source)
    assert remarks["drawing-text-left-out"].removed == "сызба"
    assert (remarks["equation-flattened"].line, dict(remarks["equation-flattened"].arguments)) == (1, {"text": "х+1"})


def test_46_typed_marks_are_text() -> None:
    source = "<p>1. 5 < 7, a&lt;b, <ивн@пошта.kz> және <ivan@mail.kz></p>"
    assert _texts(source) == ["1. 5 < 7, a<b, <ивн@пошта.kz> және <ivan@mail.kz>"]
    assert dict(_remarks(source)["tags-taken-as-text"].arguments) == {"text": "<ivan@mail.kz>"}


def test_46_a_tag_nobody_knows_is_on_record() -> None:
    remark = _remarks("<p>1. <n>Мұражай <nobr>қоры</nobr> <o:p>а</o:p><svg><rect/></svg></p>")["unknown-tags-left-out"]
    assert remark.removed == "<n>"


def test_53_a_page_without_text_is_empty() -> None:
    for source in ("<html></html>", "<p>&nbsp;<br></p>", "<p hidden>а</p>", "<title>а</title>"):
        with pytest.raises(ParserError) as caught:
            _read(source)
        assert caught.value.code == "empty"


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("<p>1. а;<br>2. ә;<br/>\n3) б</p>", ["1. а;", "2. ә;", "3) б"]),
        ("<p>1. а<br>2. ә</p>", ["1. а", "2. ә"]),
        ("<p>1. бұйрықтың<br>3) тармақшасы</p>", ["1. бұйрықтың 3) тармақшасы"]),
        ("<h3>Мұражай департаменті<br>туралы ереже</h3>", ["Мұражай департаменті туралы ереже"]),
        ("<p>1. іс-<br>қимыл</p>", ["1. іс-қимыл"]),
        ("<p>1. а<br><br>ә</p>", ["1. а", "ә"]),
        ("<p>&nbsp;&nbsp;&nbsp;&nbsp;1. а<br>&nbsp;&nbsp;&nbsp;&nbsp;ә</p>", ["1. а", "ә"]),
        ("<p>1. а<br>Ескерту. ә</p>", ["1. а", "Ескерту. ә"]),
        ("<p>1. а.<br>2-тарау. Ә</p>", ["1. а.", "2-тарау. Ә"]),
        ("<td>Министрінің<br>№ 2 бұйрығына<br>5-қосымша</td>", ["Министрінің", "№ 2 бұйрығына", "5-қосымша"]),
        ("<pre>      1. а\n      2. ә\n      б\n</pre>", ["1. а", "2. ә", "б"]),
        ("<p>№&nbsp;5,&nbsp;&nbsp; 7  \n 8&shy;9</p>", ["№\xa05, 7 89"]),
        ("<span style='display:block'>а</span>ә", ["а", "ә"]),
        ("<p><span style='display:block; float:left'>1.</span>ә</p>", ["1.ә"]),
    ],
)
def test_where_paragraphs_end(source: str, texts: list[str]) -> None:
    assert _texts(source) == texts


def _blocks(source: str) -> str:
    return "".join(paragraph.block.name[0] for paragraph in _read(source).paragraphs)


def test_what_is_set_apart() -> None:
    filler = "<p>" + "мәтін " * 60 + "</p>"
    assert _blocks(f"<h2>а</h2><p align=center>ә</p><center><p>б</p></center><p><b>в</b></p>{filler}") == "HHHHU"
    assert _blocks(f"<p><b>13. Міндеттері:</b></p><p style='text-align: right'>а</p>{filler}") == "UHU"
    assert _blocks(f"<table><tr><td><td>5-қосымша</table>{filler}") == "HU"
    assert _blocks(f"<table><tr><td align=center>а<td align=center>ә</table>{filler}") == "UUU"
    assert _blocks(f"<center>{filler}<p>а</p></center>") == "UU"


def test_what_is_body() -> None:
    indented = "<p>&emsp;&emsp;&emsp;2. а</p><p>3. ә</p>"
    assert _blocks(f"<h3>1. Жалпы</h3>{indented}") == "HBU"
    assert _blocks(f"<h3>Ереже</h3>{indented}") == "HUU"
    assert _read("<h3>а</h3>").paragraphs[0].block is Block.HEADING


def test_the_page_of_the_portal_gives_the_provisions_of_the_markdown(corpus: Path) -> None:
    folder = corpus / "ministerial" / "kaz"
    page, original = read_document(folder / "an007.html"), read_document(folder / "an007.md")
    assert page.document.format == "html"
    assert [item.text for item in page.document.outside] == [item.text for item in original.document.outside][1:]
    assert _provisions(page.document.regulations[0].provisions) == _provisions(
        original.document.regulations[0].provisions
    )


def test_every_letter_of_the_page_is_accounted_for(corpus: Path) -> None:
    path = corpus / "ministerial" / "kaz" / "an007.html"
    result = read_document(path)
    texts = [item.text for item in result.document.outside] + [item.removed for item in result.diagnostics]
    texts += [item.text for regulation in result.document.regulations for item in regulation.provisions]
    source = path.read_text(encoding="utf-8")
    assert _letters(texts) == _letters([token.text for token in tokens_of(source) if token.kind is Kind.TEXT])


def _provisions(provisions: tuple[object, ...]) -> list[tuple[object, ...]]:
    names = ("id", "kind", "number", "parent", "role", "deleted", "editorial", "text")
    return [tuple(getattr(provision, name) for name in names) for provision in provisions]
