"""The .deb: the program under /usr/lib, its command, its desktop entry, icons, the type of its project files, licences.

It depends on system libraries only, and on those that the program's files need and do not bring along.
"""

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app import __version__
from installer.archive import source_date
from installer.preparation import LICENCES, ROOT, NotReady

LINUX = Path(__file__).parent / "linux"
LIBRARIES = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libxcb.so.1": "libxcb1"}
"""Libraries that fit the machine's graphics and so must be its own, with Debian's packages; PyInstaller leaves them."""

RECOMMENDED = {"libcups.so.2": "libcups2"}
"""Libraries that the program gets on without."""

FONTS = "fontconfig-config"
"""Tells the bundled fontconfig where fonts are."""

CONTROL = """\
Package: salystyru
Version: {version}
Architecture: {architecture}
Maintainer: The Salystyru authors <salystyru@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommended}
Suggests: libreoffice-writer-nogui
Section: text
Priority: optional
Description: compares regulations and shows where they diverge
 Salystyru lays the regulations of regional departments that were made from one
 template side by side, in Kazakh and in Russian, and shows every difference: a
 changed word, a missing function, a wrong number, an address written otherwise.
 .
 With LibreOffice it also reads .doc, RTF and ODT.
"""

SCRIPT = """\
#!/bin/sh
set -e
for tool in "update-desktop-database -q /usr/share/applications" "update-mime-database /usr/share/mime" \\
    "gtk-update-icon-cache -q -f -t /usr/share/icons/hicolor"; do
    if command -v "${tool%% *}" > /dev/null; then $tool || true; fi
done
"""
"""Run after installing and removing: desktops keep caches of what they know; most have triggers that do the same."""


def pack_deb(folder: Path, pictures: Path, target: Path, work: Path, compression: str = "xz") -> Path:
    """Pack the built program into ``target``; ``pictures`` holds the icons, ``compression`` is dpkg-deb's name of it.

    `NotReady` where dpkg-deb is not installed, and as `depends` says.
    """
    if shutil.which("dpkg-deb") is None:
        raise NotReady("dpkg-deb is not on this machine")
    asked = depends(folder)
    lay_out(folder, pictures, work)
    architecture = _printed("dpkg", "--print-architecture").strip()
    _write_control(work, architecture, asked)
    deb = target / f"salystyru_{__version__}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
    command = ["dpkg-deb", f"-Z{compression}", "--root-owner-group", "--build", str(work), str(deb)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return deb


def lay_out(folder: Path, pictures: Path, root: Path) -> None:
    """Put every file where the system will have it, below ``root``."""
    program = root / "usr" / "lib" / "salystyru"
    shutil.copytree(folder, program, symlinks=True)
    command = root / "usr" / "bin" / "salystyru"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/salystyru/salystyru-cli")
    for source, place in _shared_files(pictures):
        (root / "usr" / "share" / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, root / "usr" / "share" / place)
    (program / "LICENSES.txt").unlink()
    shutil.copyfile(program / LICENCES, root / "usr" / "share" / "doc" / "salystyru" / "copyright")
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def _shared_files(pictures: Path) -> Iterator[tuple[Path, str]]:
    """What goes below /usr/share, and where."""
    yield LINUX / "salystyru.desktop", "applications/salystyru.desktop"
    yield LINUX / "salystyru.xml", "mime/packages/salystyru.xml"
    yield ROOT / "CHANGELOG.md", "doc/salystyru/CHANGELOG.md"
    drawing = ROOT / "resources" / "salystyru.svg"
    for name, group in (("salystyru", "apps"), ("application-x-salystyru", "mimetypes")):
        yield drawing, f"icons/hicolor/scalable/{group}/{name}.svg"
        for picture in pictures.glob("salystyru-*.png"):
            side = picture.stem.rpartition("-")[2]
            yield picture, f"icons/hicolor/{side}x{side}/{group}/{name}.png"


def _write_control(root: Path, architecture: str, asked: Sequence[str]) -> None:
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = root / "DEBIAN"
    control.mkdir()
    text = CONTROL.format(
        version=__version__,
        architecture=architecture,
        kilobytes=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(asked),
        recommended=", ".join(RECOMMENDED.values()),
    )
    (control / "control").write_text(text, "utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), "utf-8")
    for name in ("postinst", "postrm"):
        (control / name).write_text(SCRIPT, "utf-8")
        (control / name).chmod(0o755)


def depends(folder: Path) -> tuple[str, ...]:
    """What the package asks the system for, the C library in the version that its files were linked against.

    `NotReady` where a file is linked against a library that neither the program brings nor the system is asked for.
    """
    binaries = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    heads = "".join(_printed("objdump", "-p", str(path)) for path in binaries)
    needed = set(re.findall(r"^\s*NEEDED\s+(\S+)", heads, re.MULTILINE))
    known = {*LIBRARIES, *RECOMMENDED, *(path.name for path in binaries)}
    if lacking := {name for name in needed - known if not _is_of_libc(name)}:
        raise NotReady(f"the package would not bring {', '.join(sorted(lacking))}")
    newest = max((int(minor) for minor in re.findall(r"\bGLIBC_2\.(\d+)\b", heads)), default=0)
    return f"libc6 (>= 2.{newest})", *LIBRARIES.values(), FONTS


def _is_of_libc(library: str) -> bool:
    stems = ("libc", "libm", "libdl", "libpthread", "librt", "libutil", "libresolv")
    return library.partition(".so")[0] in stems or library.startswith("ld-linux")


def _printed(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
