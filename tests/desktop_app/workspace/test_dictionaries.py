"""Spelling dictionaries are found where they lie, read as they are encoded, and missed by nobody."""

import os
from pathlib import Path

import pytest

from desktop_app.workspace import dictionaries
from desktop_app.workspace.dictionaries import read_dictionaries
from parsers.model import Language

AFFIXES = "SFX A Y 1\nSFX A 0 а .\n"


@pytest.fixture(autouse=True)
def no_dictionary_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "_SYSTEM", ())
    monkeypatch.delenv("DICPATH", raising=False)


def _lay_down(folder: Path, name: str, words: str, encoding: str = "UTF-8") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_bytes(f"SET {encoding}\n{AFFIXES}".encode(encoding))
    (folder / f"{name}.dic").write_bytes(f"{len(words.split())}\n{words}\n".encode(encoding))


def test_without_dictionaries_there_are_none() -> None:
    assert read_dictionaries(Language) == {}


def test_a_dictionary_of_the_system_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _lay_down(tmp_path, "kk_KZ", "кітап\nоқырман")
    monkeypatch.setattr(dictionaries, "_SYSTEM", ("/nowhere/at/all", str(tmp_path)))
    read = read_dictionaries([Language.KK, Language.RU, Language.KK])
    assert set(read) == {Language.KK}
    assert read[Language.KK]("оқырман")
    assert not read[Language.KK]("оқырмн")


def test_only_languages_that_are_asked_for_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _lay_down(tmp_path, "kk_KZ", "кітап")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    assert read_dictionaries([Language.RU]) == {}


def test_the_users_folder_goes_before_the_systems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _lay_down(tmp_path / "system", "ru_RU", "книга")
    _lay_down(tmp_path / "own", "ru_RU", "читатель")
    monkeypatch.setattr(dictionaries, "_SYSTEM", (str(tmp_path / "system"),))
    monkeypatch.setenv("DICPATH", os.pathsep.join(["", str(tmp_path / "none"), str(tmp_path / "own")]))
    knows = read_dictionaries([Language.RU])[Language.RU]
    assert (knows("читатель"), knows("книга")) == (True, False)


def test_endings_and_encodings_are_the_dictionarys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _lay_down(tmp_path / "кітап қоры", "ru_RU", "закон/A", "KOI8-R")
    monkeypatch.setenv("DICPATH", str(tmp_path / "кітап қоры"))
    knows = read_dictionaries([Language.RU])[Language.RU]
    assert (knows("закона"), knows("законы"), knows("қаулы")) == (True, False, False)


def test_half_a_dictionary_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kk_KZ.dic").write_text("1\nкітап\n", encoding="utf-8")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    assert read_dictionaries([Language.KK]) == {}
