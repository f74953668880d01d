import pytest

from desktop_app.ui.row_numbers import row_of
from tests.desktop_app.collation.factory import regulation, table

TEXT = """
    # Кітапхана департаменті туралы ереже
    ## 1. Жалпы ережелер
    1. Департамент кітап сақтайды.
    ## 2. Міндеттер
    14. Міндеттері:
    1) кітап береді;
    62) кітап жинайды;
    а) оқырман санайды;
    15-1. Құқықтары:
    2) сұрайды.
    - Басқасы заңмен реттеледі.
"""
TABLE = table(regulation("Абай облысы", TEXT), regulation("Жетісу облысы", TEXT))


def label_of(wanted: str) -> str | None:
    position = row_of(TABLE, (), wanted)
    return None if position is None else TABLE.rows[position].label


@pytest.mark.parametrize("wanted", ["14.62", " 14.62) ", "14.62.", "14 62", "14,62", "14-тармақтың 62) тармақшасы"])
def test_a_subpoint_is_found_however_it_is_written(wanted: str) -> None:
    assert label_of(wanted) == "14.62"


@pytest.mark.parametrize("wanted", ["подпункт 62 пункта 14", "62) п. 14", "пп. 62) п. 14", "Subpoint 62 of point 14"])
def test_a_subpoint_may_be_named_before_its_point(wanted: str) -> None:
    assert label_of(wanted) == "14.62"


@pytest.mark.parametrize("wanted", ["14", "14.", "п. 14", "Пункт 14", "14-тармақ", "point 14", "№ 14"])
def test_a_point_is_found_with_or_without_its_word(wanted: str) -> None:
    assert label_of(wanted) == "14"


@pytest.mark.parametrize("wanted", ["chapter 2", "Глава 2", "гл. 2", "2-тарау", "ch2", "Глава II"])
def test_a_chapter_is_no_point(wanted: str) -> None:
    assert label_of(wanted) == "ch2"


@pytest.mark.parametrize(
    ("wanted", "label"),
    [("15-1", "15-1"), ("15-1.2", "15-1.2"), ("14.а", "14.а"), ("п. 14 а)", "14.а"), ("атауы", "title")],
)
def test_letters_double_numbers_and_the_title_are_found(wanted: str, label: str) -> None:
    assert label_of(wanted) == label


@pytest.mark.parametrize("wanted", ["", " ", "99", "14.99", "chapter 9", "сөз", "chapter"])
def test_what_no_row_bears_is_not_found(wanted: str) -> None:
    assert label_of(wanted) is None


def test_a_number_that_only_one_region_has_is_found() -> None:
    other = table(regulation("Абай облысы", TEXT), regulation("Жетісу облысы", TEXT.replace("62)", "63)")))
    rows = {row_of(other, (), wanted) for wanted in ("14.62", "14.63")}
    assert len(rows) == 1
    assert None not in rows


def test_a_row_is_found_by_the_name_it_is_shown_with() -> None:
    labels = [f"row {position}" for position in range(len(TABLE.rows))]
    assert row_of(TABLE, labels, "ROW 3") == 3
