"""Marks at the end of provisions, capitals at the beginning of subpoints."""

import pytest

from desktop_app.collation.form.marks import find_capitals, find_full_stops, find_missing_end_marks, names_in
from desktop_app.collation.form.outline import Outline, outline_of
from tests.desktop_app.collation.factory import regulation


def _outline(text: str, *, partial: bool = False) -> Outline:
    return outline_of(regulation("Ақмола облысы", text, partial=partial))


def _without_mark(text: str, *, partial: bool = False) -> list[str]:
    return [fault.provision for fault in find_missing_end_marks(_outline(text, partial=partial))]


def _full_stops(text: str) -> list[str]:
    return [fault.provision for fault in find_full_stops(_outline(text))]


def _capitals(text: str) -> list[str]:
    return [fault.provision for fault in find_capitals(_outline(text), names_in(text.splitlines()))]


def test_provisions_without_a_mark_are_found() -> None:
    text = """
        # Кітапхана туралы ереже
        ## 1. Жалпы ережелер
        1. Кітапхана мыналарды
        1) сақтайды;
        2) есепке алады (қорды)
        - қор жыл сайын толық тексеріледі
    """
    assert _without_mark(text) == ["1", "1.2", "1/1"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Толық атауы – «Орталық кітапхана».",
        "1. Кітапхана «мұраны сақтаймыз.»",
        "1. [deleted] Алып тасталды - бұйрықпен",
        "1. Бірінші:\n1) сақтайды; және\n2) береді.",
        "1. Кітапхана.\n- Оқу залы",
        "* Ескерту. 1-тармақ жаңа редакцияда",
    ],
)
def test_what_needs_no_mark_or_has_one_is_let_stand(text: str) -> None:
    assert _without_mark(text) == []


def test_points_of_a_list_of_positions_are_headings() -> None:
    assert _without_mark("1. Орталық кітапхана\n= Басшылық:\n+ директор") == []


def test_what_an_amending_order_quotes_last_may_lack_its_mark() -> None:
    assert _without_mark("1. Кітапхана\n2. Мұрағат", partial=True) == ["1"]


def test_a_full_stop_inside_a_list_is_found() -> None:
    assert _full_stops("1. Кітапхана:\n1) сақтайды;\n2) толықтырады.\n3) тексереді;\n4) береді.") == ["1.2"]
    assert _full_stops("1. Кітапхана:\n1) сақтайды.\n2) береді.") == ["1.1"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Кітапхана:\n1) Қор. Кітаптар жиыны.\n2) Зал. Оқитын жер.\n3) Каталог. Тізім.",
        "1. Кітапхана:\n1) сақтайды;\n2) береді.\n3) [deleted] алып тасталды;",
        "1. Кітапхана:\n1) сақтайды;\n2) береді.\n- Қор жыл сайын тексеріледі.",
        "1. Кітапхана:\n1) сақтайды;\n2) тексереді.\n- Тексеру жыл сайын өтеді;\n3) толықтырады;\n4) береді.",
    ],
)
def test_full_stops_where_they_belong_are_let_stand(text: str) -> None:
    assert _full_stops(text) == []


def test_a_capital_inside_a_list_is_found() -> None:
    assert _capitals("1. Кітапхана:\n1) қорды сақтайды;\n2) Оқырманды тіркейді;\n3) кітап береді.") == ["1.2"]


@pytest.mark.parametrize("word", ["Қазақстанның", "Министрдің", "ҚР"])
def test_names_and_abbreviations_may_begin_a_subpoint(word: str) -> None:
    known = "2. Кітапхана Қазақстан Республикасы Министрі бекіткен тізімді қолданады."
    assert _capitals(f"1. Кітапхана:\n1) қорды сақтайды;\n2) {word} мұрасын жинайды;\n3) береді.\n{known}") == []


def test_a_preposition_is_no_beginning_of_a_name() -> None:
    text = "1. Отдел:\n1) хранит;\n2) В порядке очереди выдает;\n3) чинит.\n2. Отдел города Валиханов открыт."
    assert _capitals(text) == ["1.2"]


def test_a_list_written_with_capitals_throughout_is_let_stand() -> None:
    assert _capitals("1. Кітапхана:\n1) Сақтайды;\n2) Тіркейді;\n3) береді.") == []
