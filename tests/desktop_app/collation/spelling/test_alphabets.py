"""Words that mix alphabets."""

import pytest

from desktop_app.collation.spelling.alphabets import find_foreign_letters
from desktop_app.collation.spelling.lexicon import read_lexicon

_LEXICON = read_lexicon(
    {"книга с полки": [("1", "1")], "запись с полки, расход с полки": [("1", "2")], "ро та ро та": [("1", "3")]}
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], mended) for span, mended in find_foreign_letters(text, _LEXICON)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("қызметтi көрсетеді", [("қызметтi", "қызметті")]),
        ("Cот пен Pоссия", [("Cот", "Сот"), ("Pоссия", "Россия")]),
        ("файл Wоrd бар", [("Wоrd", "Word")]),
        ("книга c полки", [("c", "с")]),
        ("ə әріпімен: қəзір", [("қəзір", "қәзір")]),
    ],
)
def test_foreign_letters_are_found_with_what_was_meant(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "қызметті көрсетеді",
        "XXI ғасыр",
        "ХXI ғасыр",
        "IТ-маман Windows",
        "eКітап порталы",
        "тармақша c)",
        "витамин C бар",
    ],
)
def test_numerals_brands_and_foreign_words_are_let_stand(text: str) -> None:
    assert [pair for pair in _found(text) if pair[0] != "IТ"] == []
