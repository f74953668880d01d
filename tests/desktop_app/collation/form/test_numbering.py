"""Numbers left out or given twice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.form.numbering import find_number_faults
from desktop_app.collation.form.outline import Fault, outline_of
from tests.desktop_app.collation.factory import regulation


def _faults(text: str, *, partial: bool = False) -> list[Fault]:
    return list(find_number_faults(outline_of(regulation("Ақмола облысы", text, partial=partial))))


def _gap(provision: str, before: str, after: str) -> Fault:
    return Fault("numbering-gap", provision, (("before", before), ("after", after)))


@given(st.integers(1, 30), st.integers(0, 40))
def test_of_a_run_of_numbers_only_one_left_out_inside_is_missed(length: int, left_out: int) -> None:  # fault 64
    numbers = [number for number in range(1, length + 1) if number != left_out]
    text = "\n".join(["1. Кітапхана:", *(f"{number}) қорды толықтырады;" for number in numbers)])
    is_inside = 1 <= left_out < length
    before = str(left_out - 1) if left_out > 1 else ""
    assert _faults(text) == ([_gap(f"1.{left_out + 1}", before, str(left_out + 1))] if is_inside else [])


def test_points_are_numbered_through_all_chapters() -> None:
    text = "## 1. Жалпы\n1. Бірінші.\n2. Екінші.\n## 2. Міндеттер\n3. Үшінші.\n5. Бесінші."
    assert _faults(text) == [_gap("5", "3", "5")]


def test_points_may_be_numbered_anew_in_each_chapter() -> None:
    assert _faults("## 1. Жалпы\n1. Бірінші.\n2. Екінші.\n## 2. Міндеттер\n1. Тағы бірінші.\n3. Үшінші.") == [
        _gap("3", "1", "3")
    ]


def test_a_number_given_twice_is_found_at_its_second_place() -> None:  # fault 63
    assert _faults("1. Бірінші.\n2. Екінші.\n2. Тағы екінші.\n3. Үшінші.") == [
        Fault("repeated-number", "2~2", (("number", "2"),))
    ]


def test_one_wrong_number_is_one_gap() -> None:
    assert _faults("1. Бір.\n2. Екі.\n31. Қате.\n4. Төрт.\n5. Бес.") == [_gap("31", "2", "31")]


def test_numbers_with_a_suffix_make_no_gap() -> None:
    assert _faults("1. Бір.\n1-1. Бір.\n1-3. Бір.\n2. Екі.") == []


def test_removed_provisions_fill_their_numbers() -> None:
    removed = "2-4) [deleted] алып тасталды - 2023 жылғы бұйрықпен;"
    assert _faults(f"1. Кітапхана:\n1) жинайды;\n{removed}\n5) сақтайды.") == []
    assert _faults("1. Бір.\n2-4. [deleted] Алып тасталды.\n5. Бес.") == []


@pytest.mark.parametrize("number", ["2) – 4", "2)-4", "2), 3), 4", "2, 3, 4", "2), 3) и 4"])
def test_numbers_removed_together_are_all_there(number: str) -> None:
    written = regulation("Ақмола облысы", "1. Кітапхана:\n1) жинайды;\n2) [deleted] алып тасталды;\n5) сақтайды.")
    provisions = tuple(replace(item, number=number) if item.deleted else item for item in written.provisions)
    assert not list(find_number_faults(outline_of(replace(written, provisions=provisions))))


def test_an_unnumbered_chapter_takes_one_number() -> None:
    assert _faults("## 1. Жалпы\n1. Бір.\n## Міндеттер\n2. Екі.\n## 3. Қорытынды\n3. Үш.") == []
    assert _faults("## 1. Жалпы\n1. Бір.\n## Міндеттер\n2. Екі.\n## 4. Қорытынды\n3. Үш.") == [_gap("ch3", "1", "4")]


def test_of_a_partial_regulation_and_of_a_single_point_nothing_is_known() -> None:
    assert _faults("14. Кітапхана:\n3) жинайды;\n7) сақтайды.", partial=True) == []
    assert _faults("7. Орталық кітапхана:") == []
