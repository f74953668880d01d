"""Printed numbers: what is one, what only looks like one, what follows what."""

import pytest

from parsers.numbering import follows, parts, point_number, subpoint_number


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("15. Бастық жауап береді.", "15", "Бастық жауап береді."),
        ("15-1. Орталық құрылады", "15-1", "Орталық құрылады"),
        ('1."Мұражай ісі" бұйрығы', "1", '"Мұражай ісі" бұйрығы'),
        ("7.Мүлік", "7", "Мүлік"),
    ],
)
def test_point_is_a_number_with_a_full_stop(text: str, number: str, rest: str) -> None:
    read = point_number(text)
    assert read is not None
    assert (read.number, read.text) == (number, rest)


@pytest.mark.parametrize(
    "text", ["29.01.2026 жылғы бұйрық", "15) тармақша", "2.5 пайыз", "٣. бөтен сан", "² үстіңгі", "Бір. екі"]
)
def test_dates_decimals_and_foreign_digits_are_no_points(text: str) -> None:
    assert point_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("62) есеп береді;", "62"), ("3-1) тексереді;", "3-1"), ("а) ведёт учёт;", "а"), ("ә) қарайды;", "ә")],
)
def test_subpoint_is_a_number_or_letter_with_a_bracket(text: str, number: str) -> None:
    read = subpoint_number(text)
    assert read is not None
    assert read.number == number


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, "1", True),
        (None, "2", False),
        ("15", "16", True),
        ("15", "15-1", True),
        ("15-1", "15-2", True),
        ("15-1", "16", True),
        ("15", "17", False),
        ("16", "16", False),
        ("а", "б", True),
    ],
)
def test_follows(before: str | None, after: str, expected: bool) -> None:
    assert follows(before, after) is expected


def test_numbers_compare_by_their_figures() -> None:
    assert sorted(["10", "9-1", "9", "15-1"], key=parts) == ["9", "9-1", "10", "15-1"]
