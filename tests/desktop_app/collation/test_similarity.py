from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.collation.similarity import edit_script, letters_apart, similarity

sequences = st.lists(st.sampled_from("abc"), max_size=8)


def common(one: list[str], other: list[str]) -> int:
    """Length of the longest common subsequence, by the definition."""
    if not one or not other:
        return 0
    if one[-1] == other[-1]:
        return 1 + common(one[:-1], other[:-1])
    return max(common(one[:-1], other), common(one, other[:-1]))


@given(sequences, sequences)
def test_an_edit_script_turns_one_into_the_other_with_the_fewest_changes(base: list[str], own: list[str]) -> None:
    edits = edit_script(base, own)
    result: list[str] = []
    at = 0
    for edit in edits:
        result += base[at : edit.base_start] + own[edit.own_start : edit.own_end]
        at = edit.base_end
    assert result + base[at:] == own
    changed = sum(e.base_end - e.base_start + e.own_end - e.own_start for e in edits)
    assert changed == len(base) + len(own) - 2 * common(base, own)
    assert all(one.base_end < other.base_start for one, other in pairwise(edits))


@given(st.text(max_size=10), st.text(max_size=10))
def test_similarity_is_a_fraction_and_one_for_equal_texts_only(one: str, other: str) -> None:
    assert 0.0 <= similarity(one, other) <= 1.0
    assert (similarity(one, other) == 1.0) == (one == other)
    assert similarity(one, other) == similarity(other, one)


def test_letters_are_counted_up_to_a_bound() -> None:
    assert letters_apart("сөре", "сөре", 2) == 0
    assert letters_apart("сөре", "сеөр", 2) <= 2
    assert letters_apart("сөре", "есік", 1) == 2
    assert letters_apart("тіл", "тлі", 2) == 1
