"""Bytes become lines: strictly decoded, cut at line ends only."""

import pytest

from parsers.diagnostics import ParserError
from parsers.lines import Line
from parsers.readers.plain_text import read
from parsers.readers.reading import ReaderOptions


def _lines(content: bytes) -> tuple[Line, ...]:
    return read(content, "a.txt").lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "kz1048"])
def test_text_is_read_in_its_encoding(encoding: str) -> None:
    reading = read("Мұражай ісі туралы ереже\r\nқордың өңірлік күзеті".encode(encoding), "a.txt")
    assert [line.text for line in reading.lines] == ["Мұражай ісі туралы ереже", "қордың өңірлік күзеті"]
    assert [line.number for line in reading.lines] == [1, 2]
    assert (reading.format, reading.encoding) == ("txt", encoding.removesuffix("-sig"))


def test_the_user_knows_the_encoding_better() -> None:
    content = "Мұражай ісі".encode("kz1048")
    reading = read(content, "a.txt", ReaderOptions(encoding="windows-1251"))
    assert (reading.lines[0].text, reading.encoding) == ("Мўражай ісі", "windows-1251")


def test_51_only_lf_cr_and_crlf_end_a_line() -> None:
    lines = _lines("а\x0bб\u2028в\nг\rд\r\nе".encode())
    assert [line.text for line in lines] == ["а\x0bб\u2028в", "г", "д", "е"]


def test_53_empty_and_white_space_are_empty() -> None:
    for content in (b"", b" \n\t\n"):
        with pytest.raises(ParserError) as caught:
            _lines(content)
        assert caught.value.code == "empty"


def test_49_bytes_that_do_not_fit_are_an_error_with_their_place() -> None:
    with pytest.raises(ParserError) as caught:
        _lines("ереже".encode() + b"\xff")
    assert (caught.value.code, caught.value.arguments["offset"]) == ("encoding", "10")


def test_50_control_bytes_are_no_text() -> None:
    with pytest.raises(ParserError) as caught:
        _lines(bytes(range(32)) * 10)
    assert caught.value.code == "binary"
