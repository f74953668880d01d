import os
import sys
from pathlib import Path

import pytest

from desktop_app.workspace.inputs import find_inputs


def make_files(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("текст", "utf-8")


def found(folder: Path, *paths: str, leave_out: tuple[str, ...] = ()) -> list[str]:
    inputs = find_inputs([str(folder / path) for path in paths], [str(folder / path) for path in leave_out])
    return [Path(file.path).relative_to(folder).as_posix() for file in inputs.files]


def test_a_folder_is_read_whole_names_sorted(tmp_path: Path) -> None:
    make_files(tmp_path, "в.txt", "a/б.txt", "a/a.txt", "я/я/я.docx")
    assert found(tmp_path, ".") == ["a/a.txt", "a/б.txt", "в.txt", "я/я/я.docx"]


def test_hidden_files_and_locks_of_word_processors_are_skipped(tmp_path: Path) -> None:
    make_files(tmp_path, ".hidden.txt", ".git/config", "~$приказ.docx", "приказ.docx")
    assert found(tmp_path, ".") == ["приказ.docx"]


def test_what_is_named_is_read_though_it_is_hidden(tmp_path: Path) -> None:
    make_files(tmp_path, ".приказ.txt")
    assert found(tmp_path, ".приказ.txt") == [".приказ.txt"]


@pytest.mark.parametrize("name", ["Әкімдік қаулысы №5.txt", "a#%&b.txt", "😀 .txt", "--json"])
def test_names_may_hold_anything(tmp_path: Path, name: str) -> None:  # fault 72
    make_files(tmp_path, name)
    assert found(tmp_path, name) == [name]


def test_the_same_file_is_read_once_whatever_it_is_called(tmp_path: Path) -> None:
    make_files(tmp_path, "a/приказ.txt")
    (tmp_path / "ссылка.txt").symlink_to("a/приказ.txt")
    names = ["a", "a/приказ.txt", "a/../a/приказ.txt", "ссылка.txt"]
    assert found(tmp_path, *names) == found(tmp_path, *names[::-1]) == ["a/приказ.txt"]


def test_an_empty_path_is_not_the_folder_one_is_in() -> None:
    assert [failure.code for failure in find_inputs([""]).failures] == ["not-found"]


def test_a_file_that_is_named_as_well_counts_as_named(tmp_path: Path) -> None:
    make_files(tmp_path, "a/приказ.txt")
    for paths in (["a", "a/приказ.txt"], ["a/приказ.txt", "a"]):
        (file,) = find_inputs([str(tmp_path / path) for path in paths]).files
        assert file.named


def test_reports_that_lie_in_the_folder_are_not_read(tmp_path: Path) -> None:
    make_files(tmp_path, "приказ.txt", "report.json")
    assert found(tmp_path, ".", leave_out=("report.json", "report.xlsx")) == ["приказ.txt"]


def test_links_inside_a_folder_are_not_followed_and_said(tmp_path: Path) -> None:  # fault 89
    make_files(tmp_path, "a/приказ.txt")
    (tmp_path / "a" / "круг").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "пароли.txt").symlink_to("/etc/passwd")
    inputs = find_inputs([str(tmp_path / "a")])
    assert [Path(file.path).name for file in inputs.files] == ["приказ.txt"]
    assert {(Path(entry.path).name, entry.code) for entry in inputs.not_compared} <= {
        ("круг", "link"),
        ("пароли.txt", "link"),
    }
    assert len(inputs.not_compared) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_a_pipe_is_never_opened(tmp_path: Path) -> None:  # fault 89
    os.mkfifo(tmp_path / "pipe")
    (failure,) = find_inputs([str(tmp_path / "pipe")]).failures
    assert failure.code == "not-a-regular-file"
    inputs = find_inputs([str(tmp_path)])
    assert [entry.code for entry in inputs.not_compared] == ["not-a-regular-file"]


@pytest.mark.parametrize(("name", "code"), [("нет.txt", "not-found"), ("пусто", "empty-folder")])
def test_what_is_not_there_is_a_failure(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "пусто").mkdir()
    inputs = find_inputs([str(tmp_path / name)])
    assert [failure.code for failure in inputs.failures] == [code]
    assert inputs.files == ()
