import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.panels.search_state import SearchState
from desktop_app.ui.searching import Hit, find
from tests.desktop_app.inventions import every_kind


def test_hits_are_counted_and_walked_round(qtbot: QtBot) -> None:
    table = every_kind()
    state, hits = SearchState(table), find(table, "садов")
    with qtbot.waitSignal(state.found, check_params_cb=lambda *counts: counts == (1, len(hits))):
        state.set_text("Садов")
    walked = [state.hit]
    for _ in range(len(hits) - 1):
        state.next()
        walked.append(state.hit)
    assert tuple(walked) == hits
    assert state.status() == f"{len(hits)} of {len(hits)}"
    state.next()
    assert state.hit == hits[0]
    assert state.status() == f"1 of {len(hits)}"
    state.previous()
    assert state.hit == hits[-1]


def test_the_search_begins_where_the_clerk_is(qtbot: QtBot) -> None:
    table = every_kind()
    state, hits = SearchState(table), find(table, "садов")
    state.set_text("садов", from_row=hits[1].row)
    assert state.hit is not None
    assert state.hit.row == hits[1].row
    state.set_text("садо", from_row=len(table.rows))
    assert state.hit == find(table, "садо")[0]


def test_what_stands_nowhere_is_said(qtbot: QtBot) -> None:
    state = SearchState(every_kind())
    seen: list[Hit | None] = []
    state.hit_changed.connect(seen.append)
    state.set_text("дирижабль")
    assert state.status() == "“дирижабль” is in none of the texts."
    state.next()
    assert seen == [None]
    state.set_text("  ")
    assert state.status() == ""


def test_many_texts_are_made_ready_off_the_ui_thread(
    qtbot: QtBot, runner: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.ui.panels.search_state.LARGE", 1)
    state = SearchState(every_kind(), runner)
    with qtbot.waitSignal(state.hit_changed):
        state.set_text("садов")
        assert runner.is_busy
        assert state.status() == ""
    assert state.status() == f"1 of {len(find(every_kind(), 'садов'))}"
    state.set_text("права")
    assert state.hit == find(every_kind(), "права")[0]


def test_a_number_leads_to_its_row(qtbot: QtBot) -> None:
    table = every_kind()
    state = SearchState(table)
    state.set_text("3.1")
    assert state.hit is not None
    assert table.rows[state.hit.row].label == "3.1"
