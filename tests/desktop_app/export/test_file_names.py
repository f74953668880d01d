from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.file_names import file_names


@given(st.lists(st.text(max_size=150) | st.sampled_from(["con", "NUL", "con.a", "Абай", "абай", "а/б"]), max_size=6))
def test_every_file_system_takes_every_name_and_none_twice(wanted: list[str]) -> None:  # faults 74, 75, 79
    names = file_names(wanted, ".xlsx")
    assert len({name.casefold() for name in names}) == len(wanted) == len(names)
    for name in names:
        stem = name.removesuffix(".xlsx")
        assert name.endswith(".xlsx")
        assert len(name.encode()) <= 255
        assert not set(name) & set('<>:"/\\|?*')
        assert stem == stem.strip(". ")
        assert stem.partition(".")[0].casefold() not in ("con", "nul")


def test_a_long_name_is_shortened_at_a_whole_letter() -> None:
    (name,) = file_names(["Қ" * 300], ".xlsx")
    assert name == "Қ" * 100 + ".xlsx"
