"""Numbers of ordered lists are those a browser prints."""

import pytest

from parsers.readers.html import read


def _texts(source: str) -> list[str]:
    return [paragraph.text for paragraph in read(source.encode(), "a.html").paragraphs]


@pytest.mark.parametrize(
    ("attributes", "numbers"),
    [
        ("", ["1.", "2.", "3."]),
        ("start=14", ["14.", "15.", "16."]),
        ("start='-1'", ["-1.", "0.", "1."]),
        ("start=x", ["1.", "2.", "3."]),
        ("reversed", ["3.", "2.", "1."]),
        ("reversed start=10", ["10.", "9.", "8."]),
        ("type=a start=26", ["z.", "aa.", "ab."]),
        ("type=A", ["A.", "B.", "C."]),
        ("type=i start=8", ["viii.", "ix.", "x."]),
        ("type=I start=39", ["XXXIX.", "XL.", "XLI."]),
        ("style='list-style: upper-roman inside'", ["I.", "II.", "III."]),
        ("style='list-style-type: lower-latin'", ["a.", "b.", "c."]),
        ("style='list-style: none'", ["", "", ""]),
        ("type=i start=4000", ["4000.", "4001.", "4002."]),
    ],
)
def test_42_numbers_are_printed(attributes: str, numbers: list[str]) -> None:
    texts = _texts(f"<h1>Ереже</h1><ol {attributes}><li>а<li><p>ә</p><li>б</ol>")
    assert texts == ["Ереже", *(f"{number} {letter}".strip() for number, letter in zip(numbers, "аәб", strict=True))]


def test_42_an_item_may_say_its_own_number() -> None:
    assert _texts("<ol start=3><li>а<li value=7>ә<li>б<li type=a>в</ol>") == ["3. а", "7. ә", "8. б", "i. в"]


def test_42_a_list_in_an_item_or_after_a_colon_is_one_of_subpoints() -> None:
    assert _texts("<ol start=14><li>Функциялары:<ol><li>а;<li>ә.</ol><li>б</ol>") == [
        "14. Функциялары:",
        "1) а;",
        "2) ә.",
        "15. б",
    ]
    assert _texts("<p>14. Функциялары:</p><ol><li>а;</ol><p>мәтін</p><ol><li>ә</ol>") == [
        "14. Функциялары:",
        "1) а;",
        "мәтін",
        "1. ә",
    ]


def test_items_without_numbers() -> None:
    assert _texts("<ul><li>а<ol><li>ә</ol></ul><ol><li><li>б</ol>") == ["а", "1. ә", "2. б"]
