"""Words of links that the extraction set down at the line's end go back into the holes they left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.repair.displaced import Evidence, restore
from parsers.repair.joining import join_lines

_NOTHING = Evidence(frozenset(), frozenset())


def _restored(*lines: str, evidence: Evidence = _NOTHING) -> str:
    texts, _ = restore(lines, range(1, len(lines) + 1), None, evidence)
    return join_lines(texts)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param(
            ("Мұражай Республиканың  және Конституциясына", "заңдарына сүйенеді."),
            "Мұражай Республиканың Конституциясына және заңдарына сүйенеді.",
            id="set off by a space, told by its shape",
        ),
        pytest.param(
            ("Музей руководствуется  и законами Конституцией", "страны."),
            "Музей руководствуется Конституцией и законами страны.",
            id="Russian",
        ),
        pytest.param(
            ("Республикасы  көзделген көрмелерді ашады;Заңында",),
            "Республикасы Заңында көзделген көрмелерді ашады;",
            id="glued to the line's last mark",
        ),
        pytest.param(
            ("мұражай туралы  осы бұйрыққа ереже 1-", " сәйкес бекітілсін;қосымшаға"),
            "мұражай туралы ереже осы бұйрыққа 1-қосымшаға сәйкес бекітілсін;",
            id="a link that the line's end broke",
        ),
        pytest.param(
            ("мұражай туралы  осы бұйрыққа ереже 13", " сәйкес бекітілсін;-қосымшаға"),
            "мұражай туралы ереже осы бұйрыққа 13-қосымшаға сәйкес бекітілсін;",
            id="broken before its hyphen",
        ),
        pytest.param(
            ("мұражай туралы  осы бұйрыққа  сәйкес ереже 21-қосымшаға", "бекітілсін;"),
            "мұражай туралы ереже осы бұйрыққа 21-қосымшаға сәйкес бекітілсін;",
            id="two links, two holes",
        ),
        pytest.param(
            (" және  көзделген көрмелер туралы хабарды1) 2) тармақшаларында", "береді."),
            "1) және 2) тармақшаларында көзделген көрмелер туралы хабарды береді.",
            id="glued to a letter, holes at the start and inside",
        ),
        pytest.param(
            ("мұражай туралы :ережесінде",), "мұражай туралы ережесінде:", id="a hole before a mark, with a glued tail"
        ),
        pytest.param(
            ("өзгерістер 01.02.2025 ; 03.04.2025 № 48 №", " (тәртібін  қараңыз) бұйрықтарымен.91 2-т."),
            "өзгерістер 01.02.2025 № 48; 03.04.2025 № 91 (тәртібін 2-т. қараңыз) бұйрықтарымен.",
            id="numbers of acts over two lines",
        ),
        pytest.param(
            ("согласно  к настоящему приказу утверждено;приложению 5",),
            "согласно приложению 5 к настоящему приказу утверждено;",
            id="Russian annex, glued",
        ),
    ],
)
def test_displaced_words_go_back(lines: tuple[str, ...], text: str) -> None:
    assert _restored(*lines) == text


@pytest.mark.parametrize(
    "line",
    [
        "І.Жансүгіров көшесі, 12-үй",
        'Орталық "Ұлы дала" көрмесін ашады.',
        "29.01.2026 жылғы № 5 бұйрық",
        "туралы ереже осы бұйрыққа сәйкес",
        "жазбаша : ауызша түрде",
    ],
)
def test_what_was_never_torn_stays(line: str) -> None:
    texts, diagnostics = restore((line,), (1,), None, _NOTHING)
    assert texts == (line,)
    assert not diagnostics


def test_a_repair_is_on_record_with_the_line_before_and_after() -> None:
    _, diagnostics = restore(("Республикасы  көзделген көрмелерді ашады;Заңында",), (41,), 3, _NOTHING)
    (diagnostic,) = diagnostics
    assert (diagnostic.code, diagnostic.line, diagnostic.page) == ("text-restored", 41, 3)
    assert dict(diagnostic.arguments)["after"] == "Республикасы Заңында көзделген көрмелерді ашады;"


def test_a_hole_that_nothing_fills_is_left_and_said() -> None:
    line = "мұражай қоры  жыл сайын толықтырылады"
    texts, diagnostics = restore((line,), (7,), None, _NOTHING)
    assert texts == (line,)
    assert [diagnostic.code for diagnostic in diagnostics] == ["text-displaced-unclear"]


def test_evidence_decides_between_readings_that_fit() -> None:
    evidence = Evidence.of([["орталық осы бұйрыққа сүйенеді", "мұражай туралы ереже осы"]])
    assert evidence.count("туралы ереже осы") == 2
    assert _restored("мұражай туралы  осы бұйрыққа ереже", "сүйенеді", evidence=evidence) == (
        "мұражай туралы ереже осы бұйрыққа сүйенеді"
    )


_LINES = st.lists(st.text(alphabet='абвқіЗ 12-();:,.№"', max_size=40), min_size=1, max_size=4)


@given(_LINES)
def test_no_character_but_white_space_is_lost_or_added(lines: list[str]) -> None:
    texts, _ = restore(lines, range(1, len(lines) + 1), None, _NOTHING)
    assert sorted("".join("".join(texts).split())) == sorted("".join("".join(lines).split()))
