"""What Markdown prints of a paragraph: marks that pair go, all letters stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.readers.markdown.inline import read_inline

_MARKS = st.text(alphabet="аӘқ 1*_~`[]()<>\\!&;#.|sup/", max_size=60)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("*Сноска. Пункт 1*", "Сноска. Пункт 1"),
        ("**1. Жалпы** ереже", "1. Жалпы ереже"),
        ("***бәрі*** және __осы__, _мынау_", "бәрі және осы, мынау"),
        ("**қалың *көлбеу* қалың**", "қалың көлбеу қалың"),
        ("5 * 3 * 2 және мәтін*", "5 * 3 * 2 және мәтін*"),
        ("snake_case_word", "snake_case_word"),
        (r"1\. \*жұлдыз\* \[1\]", "1. *жұлдыз* [1]"),
        ("[Заң](https://x.kz/(a)) және [1] (2)", "Заң және [1] (2)"),
        ("[**Заң** туралы](a \"атауы\")", "Заң туралы"),
        ("![сурет](a.png)мәтін", "мәтін"),
        ("<https://x.kz/a>", "https://x.kz/a"),
        ("10<sup>1-2</sup>-бап, м<sup>2</sup>", "10¹⁻²-бап, м²"),
        ("а<br>ә <u>б</u>", "а ә б"),
        ("5 < 7 және <бөлім> мен <x y>", "5 < 7 және <бөлім> мен <x y>"),
        ("`код *a*` &laquo;а&raquo; &#1178; &nbspx", "код *a* «а» Қ &nbspx"),
        ("~1~ және ~~~", "~1~ және ~~~"),
    ],
)  # fmt: skip
def test_the_printed_text(source: str, text: str) -> None:
    assert read_inline(source).text == text


def test_what_holds_letters_and_is_not_printed_is_kept_apart() -> None:
    inline = read_inline('<a id="p1"></a>[Заң](z1 "атауы") ![сурет](b.png)')
    assert inline.addresses == ["z1"]
    assert inline.pictures == 1
    assert "".join(inline.removed) == '<a id="p1"></a>z1 "атауы"суретb.png'


def test_what_is_struck_through_is_known() -> None:
    assert read_inline("~~4) есеп береді;~~").is_struck
    assert read_inline("4) ~~есеп береді;~~").is_struck
    assert read_inline("4) <s>есеп</s> <del>береді;</del>").is_struck
    partly = read_inline("4) есеп ~~береді~~ алады;")
    assert (partly.is_struck, partly.struck, partly.text) == (False, ["береді"], "4) есеп береді алады;")
    assert not read_inline("4) есеп;").is_struck


@given(_MARKS)
def test_no_letter_is_lost(source: str) -> None:
    inline = read_inline(source)
    printed = sorted(filter(str.isalpha, inline.text + "".join(inline.removed)))
    assert printed == sorted(filter(str.isalpha, source))


def test_many_marks_without_partners_are_read_in_time() -> None:
    for source in ("*а " * 20_000 + "а_ " * 20_000, "*а " * 20_000 + "а* " * 20_000, "[" * 50_000, "<a " * 50_000):
        assert read_inline(source).text
