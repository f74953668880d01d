import os
import stat
from pathlib import Path

import pytest

from desktop_app.export.output_file import ExportError, OutputFile, writing_to


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_finished_file_takes_its_place(tmp_path: Path) -> None:
    target = tmp_path / "отчёт №1.json"
    with OutputFile(str(target)) as output:
        output.fill(b"new")
        output.put_in_place()
    assert target.read_bytes() == b"new"
    assert files_in(tmp_path) == [target.name]


def test_a_run_that_fails_leaves_the_older_file_and_nothing_else(tmp_path: Path) -> None:  # faults 77, 81
    target = tmp_path / "report.json"
    target.write_bytes(b"old")

    def fail() -> None:
        with OutputFile(str(target)) as output:
            output.fill(b"new, but the next output fails")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert target.read_bytes() == b"old"
    assert files_in(tmp_path) == ["report.json"]


def test_a_file_that_was_finished_but_not_put_in_place_leaves_no_trace(tmp_path: Path) -> None:
    with OutputFile(str(tmp_path / "report.json")) as output:
        output.fill(b"new")
    assert files_in(tmp_path) == []


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("absent/report.json", "no-folder"),
        (".", "is-folder"),
        ("file/report.json", "no-folder"),
        ("ә" * 128, "name-long"),
    ],
)
def test_a_place_that_cannot_be_written_is_known_at_once(tmp_path: Path, path: str, code: str) -> None:  # faults 74, 76
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(ExportError) as caught:
        OutputFile(str(tmp_path / path))
    assert caught.value.code == code
    assert files_in(tmp_path) == ["file"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
@pytest.mark.parametrize("protected", ["folder", "file"])
def test_what_is_protected_is_not_written(tmp_path: Path, protected: str) -> None:
    target = tmp_path / "report.json"
    target.write_bytes(b"old")
    (tmp_path if protected == "folder" else target).chmod(0o500)
    try:
        with pytest.raises(ExportError) as caught:
            OutputFile(str(target))
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.code == "no-permission"
    assert target.read_bytes() == b"old"


def test_a_link_stays_and_the_file_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_bytes(b"old")
    (tmp_path / "link.json").symlink_to("real.json")
    with OutputFile(str(tmp_path / "link.json")) as output:
        output.fill(b"new")
        output.put_in_place()
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="a device of Unix")
def test_a_device_is_written_and_not_replaced() -> None:
    terminal, device = os.openpty()
    try:
        with OutputFile(os.ttyname(device)) as output:
            output.fill(b"new")
            output.put_in_place()
        assert os.read(terminal, 3) == b"new"
        assert stat.S_ISCHR(Path(os.ttyname(device)).stat().st_mode)
    finally:
        os.close(terminal)
        os.close(device)


def test_the_permissions_of_the_older_file_stay(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_bytes(b"old")
    target.chmod(0o600)
    with OutputFile(str(target)) as output:
        output.fill(b"new")
        output.put_in_place()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_remains_of_a_killed_run_are_swept_once_they_are_old(tmp_path: Path) -> None:
    old, young = tmp_path / ".aa.salystyru.tmp", tmp_path / ".bb.salystyru.tmp"
    for path in (old, young):
        path.write_bytes(b"")
    os.utime(old, (0, 0))
    with OutputFile(str(tmp_path / "report.json")):
        pass
    assert files_in(tmp_path) == [young.name]


def test_errors_of_the_system_become_codes() -> None:
    with pytest.raises(ExportError) as caught, writing_to("a.xlsx"):
        raise OSError(28, "No space left on device")
    assert (caught.value.code, caught.value.path) == ("disk-full", "a.xlsx")
    with pytest.raises(ExportError) as caught, writing_to("a.xlsx", otherwise="locked"):
        raise PermissionError(13, "Permission denied")
    assert caught.value.code == "locked"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_is_said() -> None:  # fault 77
    with OutputFile("/dev/full") as output, pytest.raises(ExportError) as caught:
        output.fill(b"new")
    assert caught.value.code == "disk-full"
