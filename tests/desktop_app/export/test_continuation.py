from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.cell_text import LONGEST, length_in_cell
from desktop_app.export.continuation import physical_rows
from desktop_app.export.report import Cell, Ink, Look, ReportRow, Run, count_cell, text_cell

MARK = "[{part}/{parts}]"


def test_a_row_that_fits_is_left_as_it_is() -> None:
    row = ReportRow((text_cell("1"), count_cell(7), Cell((Run("а"), Run("б", Ink.WORDS)))))
    assert list(physical_rows(row, MARK)) == [row]


@given(st.lists(st.tuples(st.integers(1, 50_000), st.sampled_from(list(Ink))), min_size=1, max_size=4))
def test_a_text_over_the_limit_is_divided_and_nothing_of_it_lost(drawn: list[tuple[int, Ink]]) -> None:  # fault 91
    runs = tuple(Run("сад и парк 😀 "[: count % 9 + 1] * (count // 5 + 1), ink) for count, ink in drawn)
    row = ReportRow((text_cell("14.2"), Cell(runs, Look.QUIET)), hidden=True)
    rows = list(physical_rows(row, MARK))
    cells = [piece.cells[1] for piece in rows]
    assert all(length_in_cell(cell.text) <= LONGEST for cell in cells)
    assert all(cell.look is Look.QUIET for cell in cells)
    assert all(piece.hidden for piece in rows)
    assert [piece.cells[0].text for piece in rows] == ["14.2"] + [""] * (len(rows) - 1)
    if len(rows) > 1:
        leads = [f"[{part}/{len(rows)}] " for part in range(1, len(rows) + 1)]
        assert [cell.runs[0].text for cell in cells] == leads
        cells = [Cell(cell.runs[1:]) for cell in cells]
    inks = [(run.ink, run.text) for cell in cells for run in cell.runs]
    for ink in Ink:
        assert "".join(text for own, text in inks if own is ink) == "".join(run.text for run in runs if run.ink is ink)


def test_characters_that_no_cell_shows_are_written_out() -> None:  # fault 94
    (row,) = physical_rows(ReportRow((Cell((Run("а\x07б", Ink.WORDS),)),)), MARK)
    assert row.cells[0].runs == (Run("а‹U+0007›б", Ink.WORDS),)
