"""Printed numbers: what is one, what only looks like one, what follows what."""

import pytest

from parsers.numbering import follows, parts, point_number, range_of, subpoint_number


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


@pytest.mark.parametrize(
    ("text", "number"),
    [("2.1. Учёт.", "2.1"), ("2.1.3. Учёт.", "2.1.3"), ("2.1 Учёт", "2.1"), ("8, 9. Исключены.", "8, 9")],
)
def test_points_may_have_dotted_numbers_or_several(text: str, number: str) -> None:
    read = point_number(text)
    assert read is not None
    assert read.number == number


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("4-6) алып тасталды;", "4-6", "алып тасталды;"),
        ("7), 8) алып тасталды;", "7), 8", "алып тасталды;"),
        ("7)-9) исключены;", "7)-9", "исключены;"),
        ("7) – 9) исключены;", "7) – 9", "исключены;"),
        ("5), 6) и 7) исключены;", "5), 6) и 7", "исключены;"),
        ("a) Latin;", "a", "Latin;"),
        ("10) – исключён;", "10", "– исключён;"),
    ],
)
def test_several_subpoints_stand_as_one(text: str, number: str, rest: str) -> None:
    read = subpoint_number(text)
    assert read is not None
    assert (read.number, read.text) == (number, rest)


@pytest.mark.parametrize(
    ("number", "removed", "expected"),
    [
        ("7)-9", True, ("7", "9")),
        ("8, 9", False, ("8", "9")),
        ("4-6", True, ("4", "6")),
        ("4-6", False, ("4-6", "4-6")),
        ("15-1", True, ("15-1", "15-1")),
        ("3", True, ("3", "3")),
    ],
)
def test_a_range_has_a_first_and_a_last_number(number: str, removed: bool, expected: tuple[str, str]) -> None:
    assert range_of(number, removed=removed) == expected


@pytest.mark.parametrize(("before", "after"), [(None, "1.1"), ("1.1", "1.2"), ("1.2", "2.1"), ("2.1", "2.1.1")])
def test_dotted_numbers_follow(before: str | None, after: str) -> None:
    assert follows(before, after)


@pytest.mark.parametrize("text", ["1-" * 20_000, "1)-" * 20_000, "1, " * 20_000, "1." * 20_000])
def test_long_runs_of_numbers_are_read_in_linear_time(text: str) -> None:
    point_number(text)
    subpoint_number(text)
