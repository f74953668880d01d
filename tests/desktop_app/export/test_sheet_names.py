import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.sheet_names import LONGEST, sheet_names

NAMES = st.lists(st.text(st.sampled_from("аБ:\\/?*[]' 😀History"), max_size=40), max_size=8)


@given(NAMES)
def test_excel_takes_every_name_and_none_twice(wanted: list[str]) -> None:  # fault 93
    names = sheet_names(wanted)
    assert len(names) == len(wanted)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= LONGEST
        assert not set(name) & set("[]:*?/\\")
        assert name == name.strip("' ")
        assert name.casefold() != "history"


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (["Кесте 1 Бақ"], ["Кесте 1 Бақ"]),
        (["A/B", "a b"], ["A B", "a b 2"]),
        (["History"], ["History 2"]),
        (["Департамент по озеленению и благоустройству"], ["Департамент по озеленению и бл…"]),
        (["x" * 40, "x" * 40], ["x" * 30 + "…", "x" * 28 + "… 2"]),
    ],
)
def test_names_stay_as_near_to_what_is_wanted_as_they_can(wanted: list[str], names: list[str]) -> None:
    assert sheet_names(wanted) == names
