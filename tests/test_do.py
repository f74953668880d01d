"""The set-up script: what it finds missing, how it asks for it, and that it leaves alone what others made."""

import os
import sys
from pathlib import Path

import pytest

import do


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder the script takes for the project's root; nothing of the real one is touched."""
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_text(name, "utf-8")
    venv = tmp_path / ".venv"
    places = {"ROOT": tmp_path, "LOCK": tmp_path / "requirements.lock", "VENV": venv, "STAMP": venv / "stamp"}
    for name, path in places.items():
        monkeypatch.setattr(do, name, path)
    monkeypatch.setattr(do, "PYTHON", str(venv / "bin" / "python"))
    return tmp_path


def fake_command(folder: Path, name: str, status: int) -> Path:
    """A command that writes its arguments into a file beside it, and that file."""
    log = folder / f"{name}.log"
    command = folder / name
    command.write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >> {log}\nexit {status}\n', "utf-8")
    command.chmod(0o755)
    return log


def test_a_library_that_is_not_there_asks_for_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(do, "LIBRARIES", {"libc.so.6": "libc6", "libabsent.so.9": "libabsent9"})
    monkeypatch.setattr(sys, "platform", "linux")
    assert do.missing_system_packages() == ["libabsent9"]


def test_root_installs_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = fake_command(tmp_path, "apt-get", 0)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    do.install_system_packages(["libabsent9"])
    update, install = log.read_text("utf-8").splitlines()
    assert update.startswith("update")
    assert install.startswith("install -y --no-install-recommends libabsent9")


def test_without_root_and_sudo_the_line_to_run_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_command(tmp_path, "apt-get", 0)
    asked = fake_command(tmp_path, "sudo", 1)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match="sudo apt-get install -y --no-install-recommends libabsent9\n"):
        do.install_system_packages(["libabsent9"])
    assert all(line.startswith("-n apt-get") for line in asked.read_text("utf-8").splitlines())


def test_nothing_missing_runs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = fake_command(tmp_path, "apt-get", 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    do.install_system_packages([])
    assert not log.exists()


def test_a_font_that_is_not_there_is_asked_for_and_nothing_stops_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = fake_command(tmp_path, "apt-get", 100)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(do, "FONT_FOLDERS", (tmp_path / "fonts", tmp_path / "absent"))
    (tmp_path / "fonts" / "inter").mkdir(parents=True)
    assert do.missing_fonts() == ["fonts-inter"]
    do.install_fonts(do.missing_fonts())
    assert "fonts-inter" in log.read_text("utf-8")
    assert "going on without fonts-inter" in capsys.readouterr().err
    (tmp_path / "fonts" / "inter" / "Inter-Regular.otf").write_bytes(b"")
    assert do.missing_fonts() == []


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_changed_project_is_set_up_again(place: Path, name: str) -> None:
    before = do.fingerprint()
    assert do.fingerprint() == before
    (place / name).write_text("changed", "utf-8")
    assert do.fingerprint() != before


def test_a_set_up_that_fits_is_not_repeated(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / ".venv").mkdir()
    (place / ".venv" / "stamp").write_text(do.fingerprint(), "utf-8")
    monkeypatch.setattr(do, "missing_system_packages", lambda: pytest.fail("looked for packages again"))
    do.set_up()


def test_a_broken_folder_made_by_somebody_else_is_left_alone(place: Path) -> None:
    theirs = place / ".venv" / "notes.txt"
    theirs.parent.mkdir()
    theirs.write_text("mine", "utf-8")
    with pytest.raises(SystemExit, match="was not made by this script"):
        do.make_venv()
    assert theirs.read_text("utf-8") == "mine"


def test_a_tool_that_is_not_there_asks_for_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(do, "loads", lambda library: not library.startswith("libpython"))
    monkeypatch.setattr(do, "INTER", Path("absent.otf"))
    release = f"{sys.version_info.major}.{sys.version_info.minor}"
    tools = {"sh": "dash", "absent-tool": "absent", "absent-too": "absent"}
    assert do.missing_tools(tools) == ["absent", f"libpython{release}", "fonts-inter"]


def test_the_package_is_built_where_it_was_asked_for(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands = list[tuple[str | Path, ...]]()
    monkeypatch.setattr(do, "run", lambda *command, folder=None: commands.append((*command, folder)))
    monkeypatch.setattr(do, "missing_tools", lambda tools: [])
    monkeypatch.setattr(do, "set_up", lambda: None)
    do.main(["build", "here"])
    assert commands == [(do.PYTHON, "-m", "installer", str(Path.cwd() / "here"), place)]
