import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.normalization import (
    TokenKind,
    label,
    plain_marks,
    skeleton,
    tokenize,
    without_gaps,
)

texts = st.text(st.sampled_from('абкқіi aA1٣²0-–№«".,(\u00a0\u200b\u00ad\n\u0306е\u0308Ғ'), max_size=40)


@given(texts)
def test_every_character_lies_in_a_token_or_a_gap(text: str) -> None:
    tokens = tokenize(text)
    at = 0
    for token in tokens:
        assert text[at : token.start] == token.gap
        assert unicodedata.normalize("NFC", text[token.start : token.end]) == token.key
        assert token.start < token.end
        at = token.end
    assert without_gaps(text[at:]) == ""


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_a_part_of_a_text_gives_tokens_placed_in_the_whole(text: str, start: int, end: int) -> None:
    for token in tokenize(text, start, end):
        assert start <= token.start < token.end <= min(end, len(text))


@given(texts)
def test_looking_through_differences_keeps_the_length(text: str) -> None:
    assert len(skeleton(text)) == len(plain_marks(text)) == len(text)
    assert skeleton(skeleton(text)) == skeleton(text)


def test_tokens_of_a_clause() -> None:
    found = [(token.key, token.kind) for token in tokenize("35а-үйде (18/1) 01.02.2024, іс-қимыл")]
    assert found == [
        ("35а", TokenKind.NUMBER),
        ("-", TokenKind.MARK),
        ("үйде", TokenKind.WORD),
        ("(", TokenKind.MARK),
        ("18/1", TokenKind.NUMBER),
        (")", TokenKind.MARK),
        ("01.02.2024", TokenKind.NUMBER),
        (",", TokenKind.MARK),
        ("іс", TokenKind.WORD),
        ("-", TokenKind.MARK),
        ("қимыл", TokenKind.WORD),
    ]


def test_kazakh_letters_of_their_own_are_no_look_alikes() -> None:
    assert skeleton("қкғгіиһнұүөо") == "қкғгіиһнұүөо"
    assert skeleton("Haceoxpyih") == "Насеохруіһ"


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_readings_have_names_of_their_own(one: int, other: int) -> None:
    assert (label(one) == label(other)) == (one == other)
    assert (len(label(one)), label(one)) <= (len(label(one + 1)), label(one + 1))
