"""Builds the package into a folder: `python -m installer [--folder-only] [FOLDER]`, by default into ``dist``.

The folder then holds the program itself (``Salystyru``) and, unless it alone is wanted, what is handed out: on Linux a
tarball and a .deb, on Windows and macOS a .zip. With SOURCE_DATE_EPOCH set, the same program packs to the same bytes.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desktop_app import __version__
from installer.archive import archive_name, pack_tarball
from installer.debian import pack_deb
from installer.preparation import LICENCES, ROOT, NotReady, prepare
from installer.trimming import strip_libraries

PROGRAM = "Salystyru"
COMMAND = "salystyru-cli"


def main(arguments: Sequence[str]) -> int:
    """Build what is asked for and name it; the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = [argument for argument in arguments if argument != "--folder-only"]
    target = Path(names[0]) if names else ROOT / "dist"
    try:
        with tempfile.TemporaryDirectory() as work:
            folder = build(target, Path(work))
            made = [folder] if "--folder-only" in arguments else [folder, *pack(folder, Path(work))]
    except (NotReady, subprocess.CalledProcessError) as problem:
        sys.stderr.write(f"installer: {problem}\n")
        return 1
    for path in made:
        size = sum(file.lstat().st_size for file in (path.rglob("*") if path.is_dir() else [path]) if file.is_file())
        sys.stderr.write(f"installer: {path} ({size / 1e6:.0f} MB)\n")
    return 0


def build(target: Path, work: Path) -> Path:
    """Make the program's folder below ``target``, an older one there is replaced; its path. `NotReady` says why not."""
    prepared = work / "prepared"
    prepare(prepared)
    places = ["--distpath", str(target), "--workpath", str(work / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", *places, "build.spec"]
    environment = {
        **os.environ,
        "SALYSTYRU_PREPARED": str(prepared),
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "PYI_LOG_LEVEL": "ERROR",
        "PYTHONHASHSEED": "0",  # the order of some lists in the archive of modules would vary else
    }
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    folder = target / (f"{PROGRAM}.app" if sys.platform == "darwin" else PROGRAM)
    if sys.platform == "win32":
        shutil.copyfile(prepared / "LICENSES.txt", folder / "LICENSES.txt")
    if sys.platform == "linux":
        (folder / "LICENSES.txt").symlink_to(LICENCES)
        strip_libraries(folder / "_internal")
        (folder / PROGRAM).symlink_to(COMMAND)
        shutil.copytree(prepared, work / "pictures", ignore=lambda _, names: [n for n in names if ".png" not in n])
    return folder


def pack(folder: Path, work: Path) -> list[Path]:
    """Pack a built folder for this system, beside it; the files made."""
    name = str(folder.parent / archive_name(__version__))
    if sys.platform == "darwin":  # links and rights matter in a bundle, and Python's own zip forgets them
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(folder), f"{name}.zip"], check=True)
        return [Path(f"{name}.zip")]
    if sys.platform == "win32":
        return [Path(shutil.make_archive(name, "zip", folder.parent, folder.name))]
    return [pack_tarball(folder), pack_deb(folder, work / "pictures", folder.parent, work / "deb")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
