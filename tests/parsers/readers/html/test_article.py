"""The act is told from the page around it by structure, whatever the site calls its parts."""

import pytest

from parsers.readers.html import read

_TITLE = "<h1>Мәдениет министрлігі Абай облысының Мұражай ісі департаменті туралы ереже</h1>"
_POINTS = "<h2>1. Жалпы ережелер</h2>" + "".join(
    f"<p>{number}. Департамент {number}-тармақ бойынша мұражай қорын сақтайды және халыққа көрсетеді.</p>"
    for number in range(1, 9)
)
_ACT = _TITLE + _POINTS
_LINKS = "<ul><li><a href=a>1. Құжаттар</a></li><li><a href=b>2. Талдау</a></li><li><a href=c>3. Іздеу</a></li></ul>"
_LOOK_ALIKE = "<p>9. Байланыс: 010000, Астана қаласы.</p>"


def _texts(body: str) -> list[str]:
    page = f"<html><head><title>14. Терезе</title></head><body>{body}</body></html>"
    return [paragraph.text for paragraph in read(page.encode(), "a.html").paragraphs]


_EXPECTED = _texts(f"<article>{_ACT}</article>")


@pytest.mark.parametrize(
    "page",
    [
        f"<div>{_LINKS}</div><article>{_ACT}</article><div>{_LOOK_ALIKE}</div>",
        f"<main><div>{_LINKS}</div><article>{_ACT}</article></main>{_LOOK_ALIKE}",
        f"<div role=main>{_ACT}</div><div>{_LOOK_ALIKE}</div>",
        f"<nav>{_LOOK_ALIKE}</nav>{_ACT}<aside>{_LOOK_ALIKE}</aside><footer>{_LOOK_ALIKE}</footer>",
        f"<header><b>Портал</b></header><div role=navigation>{_LOOK_ALIKE}</div>{_ACT}",
        f"<div id=top>{_LINKS}</div>{_ACT}{_LINKS}",
        f"{_ACT}<div class='page-footer'>{_LOOK_ALIKE}</div><div id=sidebar>{_LOOK_ALIKE}</div>",
        f"<table><tr><td>{_LINKS}<td><div>{_ACT}</div></table>",
        f"<div><div><div>{_ACT}</div></div><div>{_LOOK_ALIKE}</div></div>",
        f"{_ACT}<p>© 2024 Портал</p>",
        f"<form><input value=x><button>9. Іздеу</button><select><option>1. а</select></form>{_ACT}",
        f"<div>{_TITLE}</div><div>{_POINTS}</div><div>{_LOOK_ALIKE}</div>",
        f"<header>{_TITLE}</header>{_POINTS}",
        f"<div>{_TITLE}</div><article>{_POINTS}</article>",
    ],
)
def test_the_act_alone_is_read(page: str) -> None:
    assert _texts(page) == _EXPECTED


@pytest.mark.parametrize(
    "page",
    [
        f"{_ACT}",
        f"<div class='menu-page sidebar-left'>{_ACT}</div>",
        f"<aside>{_ACT}</aside>",
        f"<form id=aspnetForm>{_ACT}</form>",
        _ACT.replace("қорын", "<a href=z>қорын</a>").replace("<p>", "<div>").replace("</p>", "</div>"),
    ],
)
def test_no_name_and_no_tag_makes_an_act_a_frame(page: str) -> None:
    assert _texts(page) == _EXPECTED


def test_a_second_act_after_the_first_stays() -> None:
    small = "<div><p>2-қосымша</p><h1>Кітапхана туралы ереже</h1><p>1. Кітапхана бар.</p></div>"
    assert _texts(f"<div>{_ACT}</div>{small}") == [
        *_EXPECTED,
        "2-қосымша",
        "Кітапхана туралы ереже",
        "1. Кітапхана бар.",
    ]


def test_what_was_left_out_is_on_record() -> None:
    page = f"<title>Терезе</title><div>{_LINKS}</div><article>{_ACT}</article><div>{_LOOK_ALIKE}</div>"
    (remark,) = read(page.encode(), "a.html").diagnostics
    assert remark.code == "page-frame-left-out"
    assert remark.removed == "Терезе 1. Құжаттар 2. Талдау 3. Іздеу 9. Байланыс: 010000, Астана қаласы."
    assert dict(remark.arguments)["text"] == remark.removed
