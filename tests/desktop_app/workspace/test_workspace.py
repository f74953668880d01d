import os
from pathlib import Path

import pytest

from desktop_app.workspace.warnings import warnings_of
from desktop_app.workspace.workspace import Choice, Workspace, changed_files, choose, open_workspace, remove
from parsers.model import Regulation


@pytest.fixture
def samples(root: Path) -> Path:
    return root / "resources" / "samples" / "ru"


@pytest.fixture
def workspace(samples: Path) -> Workspace:
    return open_workspace([str(samples)])


def compared(workspace: Workspace) -> set[str]:
    assert workspace.comparison is not None
    tables = workspace.comparison.collation.tables
    return {item.id for table in tables for item in table.regulations}


def test_a_regulation_that_is_left_out_stays_listed_and_is_not_compared(workspace: Workspace) -> None:
    first = workspace.regulations[0].id
    again = choose(workspace, Choice(left_out=frozenset({first})))
    assert first in {item.id for item in again.regulations}
    assert compared(again) == compared(workspace) - {first}
    assert again.intake is workspace.intake
    assert compared(choose(again, Choice())) == compared(workspace)


def test_a_chosen_base_is_the_base_of_the_rows_it_has(workspace: Workspace) -> None:
    last = workspace.families[0].regulations[-1].id
    again = choose(workspace, Choice(base=last))
    assert again.comparison is not None
    rows = again.comparison.collation.tables[0].rows
    assert all(row.base == last for row in rows if last in row.cells)


def test_a_base_that_is_left_out_gives_way_to_the_majority(workspace: Workspace) -> None:
    first = workspace.regulations[0].id
    again = choose(workspace, Choice(left_out=frozenset({first}), base=first))
    assert again.choice.base is None


def test_removing_forgets_a_regulation_and_the_document_it_was_all_of(samples: Path) -> None:
    paths = sorted(str(path) for path in samples.iterdir())
    workspace = open_workspace(paths)
    alone = next(item.document for item in workspace.intake.documents if len(item.document.regulations) == 1)
    gone = alone.regulations[0].id
    again = remove(workspace, [gone])
    assert gone not in {item.id for item in again.regulations}
    assert set(again.paths) == set(paths) - {alone.path}


def test_without_any_regulation_there_is_no_comparison(workspace: Workspace) -> None:
    everything = frozenset(item.id for item in workspace.regulations)
    again = choose(workspace, Choice(left_out=everything))
    assert again.comparison is None
    assert not again.has_tables


def test_one_regulation_alone_has_findings_and_no_table(workspace: Workspace) -> None:
    others = frozenset(item.id for item in workspace.regulations[1:])
    again = choose(workspace, Choice(left_out=others))
    assert not again.has_tables
    assert again.comparison is not None
    assert [alone.regulation.id for alone in again.comparison.collation.alone] == [workspace.regulations[0].id]


def test_a_changed_and_a_vanished_file_are_noticed(tmp_path: Path, samples: Path) -> None:
    names = [path.name for path in sorted(samples.iterdir())][:2]
    for name in names:
        (tmp_path / name).write_bytes((samples / name).read_bytes())
    workspace = open_workspace([str(tmp_path)])
    assert changed_files(workspace) == ()
    first, second = (tmp_path / name for name in names)
    os.utime(first, ns=(1, 1))
    second.unlink()
    assert set(changed_files(workspace)) == {str(first), str(second)}


def test_an_earlier_choice_holds_when_documents_are_added(workspace: Workspace, samples: Path) -> None:
    first = workspace.regulations[0].id
    again = open_workspace([str(samples), str(samples.parent / "kk")], Choice(left_out=frozenset({first, "absent#1"})))
    assert again.choice.left_out == {first}


def test_what_is_read_is_seen_while_it_is_read(samples: Path) -> None:
    class Notes:
        def __init__(self) -> None:
            self.documents: list[tuple[int, int]] = []
            self.regions: list[str | None] = []

        def note_document(self, path: str, place: int, count: int) -> None:
            self.documents.append((place, count))

        def note_regulation(self, regulation: Regulation) -> None:
            self.regions.append(regulation.region)

    notes = Notes()
    workspace = open_workspace([str(samples)], watcher=notes)
    count = len(workspace.intake.documents)
    assert notes.documents == [(place, count) for place in range(1, count + 1)]
    assert sorted(filter(None, notes.regions)) == sorted(item.region or "" for item in workspace.regulations)


def test_warnings_stand_at_the_regulation_whose_lines_they_speak_of(workspace: Workspace) -> None:
    found = warnings_of(workspace.intake)
    sources = {item.id: item.source for item in workspace.regulations}
    gaps = [(key, item) for key, items in found.items() for item in items if item.code == "numbering-gap"]
    assert gaps
    for key, item in gaps:  # fault 69
        assert sources[key].line_start <= getattr(item, "line", 0) <= sources[key].line_end
    assert all(item.code != "text-restored" for items in found.values() for item in items)
