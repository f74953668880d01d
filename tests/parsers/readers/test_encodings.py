"""Bytes become text: every letter as it was written, or an error, or a choice that is said."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.diagnostics import ParserError
from parsers.readers.code_pages import CODE_PAGES
from parsers.readers.encodings import decode

_KAZAKH = (
    "Мұражай қызметі туралы ереже департамент өңірлік қорды күзетеді және халыққа көрсетеді Әкімдіктің шешімімен"
    " жүргізіледі үкіметтің тапсырмасы бойынша ғимаратты ұстау № 12 «Жібек жолы» – жыл сайын; кітапхана ісі: архив."
).split()
_RUSSIAN = (
    "Положение о музейном деле Департамент хранит областные собрания и показывает их посетителям по решению акимата"
    " ежегодная выставка № 12 «Шёлковый путь» – обеспечивает сбережение зданий; ведёт учёт книг, объявляет конкурсы."
).split()
_UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")


def _text(words: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words), min_size=30, max_size=60).map(" ".join)


def _codes(content: bytes) -> list[str]:
    return [remark.code for remark in decode(content, "a.txt").diagnostics]


@given(_text(_KAZAKH), st.sampled_from(["kz1048", "ptcp154", *_UNICODE]))
def test_47_a_kazakh_text_is_the_same_from_every_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text


@given(_text(_RUSSIAN), st.sampled_from([*CODE_PAGES, *_UNICODE]))
def test_47_a_russian_text_is_the_same_from_every_encoding(text: str, encoding: str) -> None:
    text = "".join(letter for letter in text if letter.encode(encoding, "ignore").decode(encoding) in (letter, ""))
    content = text.encode(encoding, "ignore")
    assert decode(content, "a.txt").text == content.decode(encoding).removeprefix("\ufeff")


def test_47_the_choice_is_shown_with_a_line_of_the_text() -> None:
    (remark,) = decode("1. x\n2. Мұражай қорын күзету".encode("kz1048"), "a.txt").diagnostics
    assert (remark.code, remark.line) == ("encoding-recognised", 2)
    assert dict(remark.arguments) == {"encoding": "kz1048", "sample": "2. Мұражай қорын күзету"}


def test_47_a_narrow_win_is_said_with_the_line_that_decides() -> None:
    content = "Положение о музее\nадрес: улица Қорғас, дом 1".encode("ptcp154").replace("ғ".encode("ptcp154"), b"")
    (remark,) = decode(content, "a.txt").diagnostics
    arguments = dict(remark.arguments)
    assert (remark.code, remark.line) == ("encoding-uncertain", 2)
    assert arguments["sample"] == "адрес: улица Қорас, дом 1"
    assert arguments["other"] in CODE_PAGES
    assert arguments["encoding"] != arguments["other"]


def test_47_a_text_all_in_small_or_all_in_capital_letters_is_no_riddle() -> None:
    for text in (
        "департамент музейного дела и народного творчества",
        "ДЕПАРТАМЕНТ МУЗЕЙНОГО ДЕЛА И НАРОДНОГО ТВОРЧЕСТВА",
    ):
        for encoding in ("windows-1251", "koi8-r", "cp866"):
            assert decode(text.encode(encoding), "a.txt").text == text


def test_48_letters_that_look_like_a_byte_order_mark_are_letters() -> None:
    text = "яющих надзор за музеями и собраниями области"
    assert text.encode("windows-1251").startswith(b"\xff\xfe")
    assert decode(text.encode("windows-1251"), "a.txt").text == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_48_half_a_character_at_the_end_is_damage(encoding: str) -> None:
    with pytest.raises(ParserError) as caught:
        decode("Мұражай туралы ереже".encode(encoding)[:-1], "a.txt")
    assert caught.value.code == "damaged"


def test_49_a_broken_byte_names_its_offset_in_every_encoding() -> None:
    text = "Мұражай туралы ереже"
    utf16 = text.encode("utf-16-le") + b"\x00\xd8"
    for content, offset in ((text.encode() + b"\xff", len(text.encode())), (utf16 + b"\x30\x04", len(utf16) - 2)):
        with pytest.raises(ParserError) as caught:
            decode(content, "a.txt")
        assert (caught.value.code, caught.value.arguments["offset"]) == ("encoding", str(offset))


def test_49_what_gives_no_letters_in_any_code_page_is_an_error() -> None:
    rng = random.Random(1)
    with pytest.raises(ParserError) as caught:
        decode(bytes(rng.randrange(0x80, 0x100) for _ in range(400)), "a.txt")
    assert caught.value.code == "encoding"


@given(st.binary(min_size=1, max_size=200), st.sampled_from([None, *CODE_PAGES, "utf-8", "utf-16", "latin-1"]))
def test_49_bytes_are_never_put_for_others(content: bytes, wanted: str | None) -> None:
    try:
        decoded = decode(content, "a.txt", wanted)
    except ParserError:
        return
    shown = {0x2400 + code: code for code in range(0x20)} | {0x2421: 0x7F}
    whole = content.decode(decoded.encoding).removeprefix("\ufeff").translate(shown)
    # An old end-of-file mark at the very end may be left out.
    assert decoded.text.translate(shown) in {whole, whole.removesuffix("\x1a")}


def test_49_an_encoding_nobody_knows_is_an_error() -> None:
    with pytest.raises(ParserError) as caught:
        decode(b"1", "a.txt", "strk1048")
    assert (caught.value.code, caught.value.arguments["encoding"]) == ("encoding", "strk1048")


def test_50_a_few_control_characters_become_visible() -> None:
    decoded = decode(("ереже " * 300 + "\x07\x1a").encode(), "a.txt")
    assert decoded.text.endswith("ереже \u2407")
    (remark,) = decoded.diagnostics
    assert (remark.code, remark.arguments, remark.removed) == ("control-characters", (("count", "1"),), "\x07\x1a")


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + bytes(100), ("ереже" * 10 + "\x00").encode("utf-16-le")])
def test_50_many_control_characters_are_no_text(content: bytes) -> None:
    with pytest.raises(ParserError) as caught:
        decode(content, "a.txt")
    assert caught.value.code == "binary"


def test_44_what_a_page_says_of_itself_decides_a_tie_only() -> None:
    russian, kazakh = "Положение о музее", "Мұражай қорын күзету"
    assert decode(russian.encode("kz1048"), "a", declared="kz1048").encoding == "kz1048"
    decoded = decode(kazakh.encode("kz1048"), "a", declared="windows-1251")
    assert decoded.text == kazakh
    conflict = decoded.diagnostics[-1]
    assert (conflict.code, conflict.arguments[0]) == ("encoding-conflict", ("declared", "windows-1251"))
    assert decode(kazakh.encode(), "a", declared="windows-1251").text == kazakh
    assert not decode(kazakh.encode(), "a", declared="UTF-8").diagnostics
