"""Bytes become lines: strictly decoded, cut at line ends only."""

import pytest

from parsers.diagnostics import ParserError
from parsers.readers.plain_text import read_lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_in_its_encoding(encoding: str) -> None:
    lines = read_lines("Ереже\r\nәғқңөұүһі".encode(encoding), "a.txt")
    assert [line.text for line in lines] == ["Ереже", "әғқңөұүһі"]
    assert [line.number for line in lines] == [1, 2]


def test_51_only_lf_cr_and_crlf_end_a_line() -> None:
    lines = read_lines("а\x0bб\u2028в\nг\rд\r\nе".encode(), "a.txt")
    assert [line.text for line in lines] == ["а\x0bб\u2028в", "г", "д", "е"]


def test_53_empty_and_white_space_are_empty() -> None:
    for content in (b"", b" \n\t\n"):
        with pytest.raises(ParserError) as caught:
            read_lines(content, "a.txt")
        assert caught.value.code == "empty"


def test_49_bytes_that_do_not_fit_are_an_error_with_their_place() -> None:
    with pytest.raises(ParserError) as caught:
        read_lines("ереже".encode() + b"\xff", "a.txt")
    assert (caught.value.code, caught.value.arguments["offset"]) == ("encoding", "10")


def test_50_control_bytes_are_no_text() -> None:
    with pytest.raises(ParserError) as caught:
        read_lines(bytes(range(32)) * 10, "a.txt")
    assert caught.value.code == "binary"
