import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.fitting import TALLEST_ROW, Ruler, fitting_width, row_height

TEXTS = st.text(st.sampled_from("аәжшЖШі. \n-1"), max_size=300)


@given(TEXTS, st.integers(5, 100))
def test_a_wider_column_never_needs_more_lines(text: str, width: int) -> None:
    ruler = Ruler()
    assert ruler.lines(text, width + 5) <= ruler.lines(text, width)


@given(TEXTS, TEXTS)
def test_more_text_never_needs_fewer_lines(first: str, second: str) -> None:
    ruler = Ruler()
    assert ruler.lines(f"{first} {second}", 30) >= ruler.lines(first, 30)
    assert ruler.lines(f"{first}\n{second}", 30) == ruler.lines(first, 30) + ruler.lines(second, 30)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("сад", 1),
        # 30 units are 210 pixels; a letter of 9 points is about 6.5 pixels wide.
        ("ведает садами и парками города", 1),
        ("ведает садами и парками города, питомниками", 2),
        ("а" * 100, 4),
    ],
)
def test_lines_are_as_many_as_in_a_drawn_column(text: str, lines: int) -> None:
    assert Ruler().lines(text, 30) == lines


def test_a_row_is_never_taller_than_excel_allows() -> None:
    assert row_height(1) < row_height(2) < TALLEST_ROW
    assert row_height(1000) == TALLEST_ROW


def test_a_column_is_widened_until_its_longest_text_shows_whole() -> None:
    ruler = Ruler()
    long_text = "слово " * 400
    assert fitting_width(["слово"], (30.0, 60.0, 90.0), ruler) == 30.0
    width = fitting_width(["слово", long_text], (30.0, 60.0, 90.0), ruler)
    assert width > 30.0
    assert row_height(ruler.lines(long_text, width)) < TALLEST_ROW
    assert fitting_width([long_text * 9], (30.0, 60.0), ruler) == 60.0
