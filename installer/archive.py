"""The program's folder as a tarball: the same folder gives the same bytes, whoever packs it and when."""

import lzma
import os
import platform
import subprocess
import sys
import tarfile
from pathlib import Path

from desktop_app import __version__


def archive_name(version: str) -> str:
    """Name of what is handed out, without its ending: program, version, system, machine."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"salystyru-{version}-{system}-{platform.machine().lower()}"


def source_date() -> int:
    """Seconds since 1970 that packed files are dated with: SOURCE_DATE_EPOCH, else those of the last commit, else 0."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isascii() and given.isdigit():
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    asked = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 0


def pack_tarball(folder: Path, preset: int = 6) -> Path:
    """Pack the folder into a .tar.xz beside it, under the archive's name; ``preset`` 0 (fast) to 9 (small)."""
    name, date = archive_name(__version__), source_date()
    target = folder.parent / f"{name}.tar.xz"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = date
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with lzma.open(target, "w", preset=preset) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        archive.add(folder, name, filter=plain)  # names come sorted
    return target
