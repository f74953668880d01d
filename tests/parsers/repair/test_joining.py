"""Lines become one text: what stood at the break is undone, and no character is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.repair.joining import join_lines


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["мұражай қорын ", "толықтырады;"], "мұражай қорын толықтырады;"),
        (["өзара іс-", "қимыл жасайды"], "өзара іс-қимыл жасайды"),
        (["осы бұйрыққа 1-", "қосымшаға сәйкес"], "осы бұйрыққа 1-қосымшаға сәйкес"),
        (["осы бұйрыққа 13", "-қосымшаға сәйкес"], "осы бұйрыққа 13-қосымшаға сәйкес"),
        (["(бұдан әрі - ", "Орталық)"], "(бұдан әрі - Орталық)"),
        (["(бұдан әрі -", "Орталық)"], "(бұдан әрі - Орталық)"),
        (["есепке алады", ";"], "есепке алады;"),
        (["сақтауды", ", көрсетуді және"], "сақтауды, көрсетуді және"),
        (["мұражай (", "галерея) қоры"], "мұражай (галерея) қоры"),
        (['беру", "', 'Көрме ашу"'], 'беру", "Көрме ашу"'),
        (['"Мұражай', '" сөзі'], '"Мұражай" сөзі'),
        (["по форме «", "М-1»"], "по форме «М-1»"),
    ],
)
def test_what_the_break_did_is_undone(lines: list[str], text: str) -> None:
    assert join_lines(lines) == text


@given(st.lists(st.text(alphabet='абвқі 12-–();:,."«»\t', max_size=20), max_size=6))
def test_no_character_but_white_space_is_lost(lines: list[str]) -> None:
    joined = join_lines(lines)
    assert "".join(joined.split()) == "".join("".join(lines).split())
    assert "  " not in joined
