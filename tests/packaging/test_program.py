"""The packaged command does what the one from the sources does, without network, console or a place to write."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop_app import __version__
from desktop_app.__main__ import restore_environment
from desktop_app.messages import load_messages
from desktop_app.workspace.licences import RUNTIME_PACKAGES
from tests.packaging.conftest import Program, Run, fingerprint

pytestmark = pytest.mark.xdist_group("package")

NO_NETWORK = (("unshare", "-n"), ("unshare", "-rn"))


def without_timings(content: bytes) -> dict[str, Any]:
    """The JSON of a comparison but for the times it took."""
    record: dict[str, Any] = json.loads(content)
    assert record.pop("timings")
    return record


@pytest.fixture
def no_network() -> tuple[str, ...]:
    """Words that start a command in a place without any network."""
    for words in NO_NETWORK:
        if shutil.which("unshare") is None:
            break
        if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    pytest.skip("this machine lets nobody take the network away")


def test_both_programs_tell_the_version(package: Path, environment: dict[str, str]) -> None:
    for name in ("Salystyru", "salystyru-cli"):
        told = subprocess.run([package / name, "--version"], env=environment, capture_output=True, check=True)
        assert told.stdout.decode() == f"salystyru {__version__}\n"


def test_the_self_test_finds_everything(program: Program) -> None:
    tested = program("--self-test", "--language", "en")
    lines = tested.stdout.decode().splitlines()
    assert tested.returncode == 0, "\n".join(lines)
    assert lines[-1] == load_messages("en").say("self-test.whole")
    assert {"reading PDF: ok", "reading DOCX: ok", "fonts: ok", "Excel writer: ok", "licences: ok"} <= set(lines)
    versions = {line.split()[0]: line.split()[-1] for line in lines[:20]}
    assert all(versions[package][0].isdigit() for package in RUNTIME_PACKAGES)


def test_the_self_test_misses_what_is_gone(package: Path, environment: dict[str, str], tmp_path: Path) -> None:
    shutil.copytree(package, tmp_path / "broken", symlinks=True)
    (tmp_path / "broken" / "_internal" / "resources" / "samples" / "kk").rename(tmp_path / "samples")
    shutil.rmtree(tmp_path / "broken" / "_internal" / "resources" / "fonts")
    command = [str(tmp_path / "broken" / "salystyru-cli"), "--self-test", "--language", "en"]
    tested = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert tested.returncode == 2
    assert "samples: FAILED" in tested.stdout
    assert "fonts: FAILED" in tested.stdout


def test_it_compares_as_from_the_sources(
    program: Program, from_source: Callable[..., Run], root: Path, tmp_path: Path
) -> None:
    samples = root / "resources" / "samples"
    ours, theirs = tmp_path / "ours.xlsx", tmp_path / "theirs.xlsx"
    packaged = program("compare", samples, "--json", "-", "--xlsx", ours)
    assert packaged.returncode == 0, packaged.stderr.decode()
    sources = from_source("compare", samples, "--json", "-", "--xlsx", theirs)
    assert without_timings(packaged.stdout) == without_timings(sources.stdout)
    assert ours.read_bytes() == theirs.read_bytes()


def test_it_compares_the_real_order_as_from_the_sources(
    program: Program, from_source: Callable[..., Run], corpus: Path
) -> None:
    (order,) = corpus.rglob("order_287.txt")
    packaged = program("compare", order, "--json", "-")
    assert without_timings(packaged.stdout) == without_timings(from_source("compare", order, "--json", "-").stdout)


def test_it_needs_no_network(program: Program, root: Path, no_network: tuple[str, ...]) -> None:  # fault 109
    samples = root / "resources" / "samples"
    offline = program("compare", samples, "--json", "-", before=no_network)
    assert offline.returncode == 0, offline.stderr.decode()
    assert without_timings(offline.stdout) == without_timings(program("compare", samples, "--json", "-").stdout)
    assert program("--self-test", before=no_network).returncode == 0


def test_it_writes_nothing_but_what_is_asked_for(
    package: Path, program: Program, environment: Mapping[str, str], root: Path, tmp_path: Path
) -> None:
    before = fingerprint(package)
    report = tmp_path / "report.xlsx"
    assert program("compare", root / "resources" / "samples", "--xlsx", report).returncode == 0
    assert program("--self-test").returncode == 0
    assert fingerprint(package) == before
    assert report.exists()
    assert list(Path(environment["HOME"]).iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may run a program as somebody else")
def test_somebody_without_a_home_may_use_it(package: Path, root: Path) -> None:
    for folder in [package, *package.parents]:  # pytest's own folders are closed to others
        if folder.stat().st_uid == 0 and not folder.stat().st_mode & 0o001:
            folder.chmod(0o755)
    samples = package / "_internal" / "resources" / "samples"
    command = [str(package / "salystyru-cli"), "compare", str(samples), "--json", "-"]
    nobody = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}
    ran = subprocess.run(command, env=nobody, cwd="/", user=65534, group=65534, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()
    assert len(json.loads(ran.stdout)["tables"]) == 2


def test_it_works_without_standard_streams(package: Path, environment: dict[str, str], root: Path) -> None:
    result = Path(environment["HOME"]) / "compared.json"
    command = f"exec '{package}/Salystyru' compare '{root}/resources/samples' --json '{result}' <&- >&- 2>&-"
    assert subprocess.run(["sh", "-c", command], env=environment, check=False).returncode == 0
    assert len(json.loads(result.read_text("utf-8"))["tables"]) == 2


def test_without_a_display_it_says_so(package: Path, environment: dict[str, str]) -> None:
    ran = subprocess.run([package / "Salystyru"], env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr.startswith("salystyru: ")


def test_what_it_starts_gets_the_systems_own_libraries(program: Program, tmp_path: Path) -> None:
    office = tmp_path / "bin" / "soffice"
    office.parent.mkdir()
    office.write_text(f"#!/bin/sh\nenv > '{tmp_path}/seen'\nexit 1\n", "utf-8")
    office.chmod(0o755)
    document = tmp_path / "old.rtf"
    document.write_text(r"{\rtf1 1. Text.}", "utf-8")
    assert program("parse", document, PATH=f"{office.parent}:/usr/bin:/bin").returncode == 2
    seen = (tmp_path / "seen").read_text("utf-8")
    assert f"PATH={office.parent}" in seen
    assert [line for line in seen.splitlines() if line.startswith(("LD_LIBRARY_PATH", "QT_", "_PYI_"))] == []
    program("parse", document, PATH=f"{office.parent}:/usr/bin:/bin", LD_LIBRARY_PATH="/nonexistent/own")
    assert "LD_LIBRARY_PATH=/nonexistent/own\n" in (tmp_path / "seen").read_text("utf-8")


def test_the_environment_is_as_before_the_start() -> None:
    started = {"HOME": "h", "LD_LIBRARY_PATH": "ours:theirs", "LD_LIBRARY_PATH_ORIG": "theirs", "_PYI_FILE": "a"}
    restore_environment(started)
    assert started == {"HOME": "h", "LD_LIBRARY_PATH": "theirs"}
    restore_environment(started := {"LD_LIBRARY_PATH": "ours"})
    assert started == {}
