"""The .deb puts everything where a Debian system looks for it and depends on system libraries only."""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app import __version__
from installer.debian import depends, pack_deb
from installer.pictures import draw_icons
from installer.preparation import NotReady

pytestmark = [
    pytest.mark.xdist_group("package"),
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="this is no Debian"),
]

Pack = Callable[[str], Path]


@pytest.fixture(scope="module")
def pack(package: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """Packs the program, uncompressed to save time, into a folder of this name."""
    folder = tmp_path_factory.mktemp("deb")
    draw_icons(root / "resources" / "salystyru.svg", folder)

    def make(name: str) -> Path:
        (folder / name).mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
            return pack_deb(package, folder, folder / name, folder / name / "root", compression="none")

    return make


@pytest.fixture(scope="module")
def deb(pack: Pack) -> Path:
    """The package file."""
    return pack("first")


@pytest.fixture(scope="module")
def installed(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root into which it was unpacked."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(["dpkg-deb", "-R", deb, folder], check=True)
    return folder


def field(deb: Path, name: str) -> str:
    """A field of the control file."""
    return subprocess.run(["dpkg-deb", "-f", deb, name], capture_output=True, text=True, check=True).stdout.strip()


def test_it_says_what_it_is(deb: Path) -> None:
    assert (field(deb, "Package"), field(deb, "Version")) == ("salystyru", __version__)
    assert 100_000 < int(field(deb, "Installed-Size")) < 210_000
    asked = re.fullmatch(r"libc6 \(>= 2\.(\d+)\), libgl1, libegl1, libxcb1, fontconfig-config", field(deb, "Depends"))
    assert asked is not None
    assert 17 < int(asked[1]) < 60
    assert deb.name == f"salystyru_{__version__}_{field(deb, 'Architecture')}.deb"


def test_the_same_program_gives_the_same_bytes(deb: Path, pack: Pack) -> None:
    again = pack("second")
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(deb.read_bytes()).digest()


def test_everything_belongs_to_root_and_may_be_read(deb: Path) -> None:
    listed = subprocess.run(["dpkg-deb", "-c", deb], capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line for line in listed if line.split()[1] != "root/root"] == []
    assert {line.split()[0] for line in listed} == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}


def test_the_command_runs(installed: Path, environment: dict[str, str]) -> None:
    command = installed / "usr" / "bin" / "salystyru"
    assert str(command.readlink()) == "../lib/salystyru/salystyru-cli"
    told = subprocess.run([command, "--version"], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout == f"salystyru {__version__}\n"


def test_its_sums_are_right(installed: Path) -> None:
    checked = subprocess.run(
        ["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=installed, capture_output=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, b"")


def test_desktops_know_the_program_and_its_files(installed: Path) -> None:
    share = installed / "usr" / "share"
    lines = (share / "applications" / "salystyru.desktop").read_text("utf-8").splitlines()
    entry = dict(line.split("=", 1) for line in lines[1:])
    assert lines[0] == "[Desktop Entry]"
    assert (installed / "usr" / "bin" / entry["TryExec"]).is_symlink()
    kind = ElementTree.parse(share / "mime" / "packages" / "salystyru.xml").getroot()[0]
    assert kind.attrib["type"] in entry["MimeType"].split(";")
    assert [glob.attrib["pattern"] for glob in kind if glob.tag.endswith("glob")] == ["*.salystyru"]
    icons = {path.name for path in (share / "icons").rglob("*.svg")}
    assert icons == {f"{entry['Icon']}.svg", f"{kind.attrib['type'].replace('/', '-')}.svg"}
    assert (share / "icons" / "hicolor" / "16x16" / "apps" / "salystyru.png").is_file()


def test_the_systems_own_tool_takes_the_type(installed: Path, tmp_path: Path) -> None:
    if shutil.which("update-mime-database") is None:
        pytest.skip("shared-mime-info is not installed")
    shutil.copytree(installed / "usr" / "share" / "mime", tmp_path / "mime")
    subprocess.run(["update-mime-database", tmp_path / "mime"], check=True, capture_output=True)
    assert "50:application/x-salystyru:*.salystyru\n" in (tmp_path / "mime" / "globs2").read_text("utf-8")


def test_it_carries_all_licences(installed: Path) -> None:
    text = (installed / "usr" / "share" / "doc" / "salystyru" / "copyright").read_text("utf-8")
    for words in (
        "MIT License",
        "goals of the Open Font License",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "libxcb-cursor0",
    ):
        assert words in text
    assert re.search(r"^PySide6_Essentials 6\.\d+", text, re.MULTILINE)


def test_a_library_that_nobody_brings_is_found(package: Path, tmp_path: Path) -> None:
    shutil.copy(next(package.rglob("libqxcb.so")), tmp_path)
    with pytest.raises(NotReady, match=r"libxcb-cursor\.so\.0"):
        depends(tmp_path)
