"""What goes into the package besides code: pictures, fonts, licences, Windows' version; and what that needs."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app import __version__
from desktop_app.workspace.licences import Licence, gather_licences, join_licences
from do import BUILD_TOOLS, LIBRARIES, loads
from installer.pictures import draw_icons

ROOT = Path(__file__).resolve().parents[1]
STYLES = ("Regular", "Medium", "SemiBold", "Bold")
"""Styles of Inter that the window uses."""

FONTS = Path("/usr/share/fonts/opentype/inter")
"""Where Debian's package fonts-inter puts them; another folder with the same files may be named by SALYSTYRU_FONTS."""

_COPYRIGHT = Path("/usr/share/doc/fonts-inter/copyright")
_COMMON = re.compile(r"/usr/share/common-licenses/([\w.+-]*\w)")


LICENCES = "_internal/resources/LICENSES.txt"
"""Where all licences stand in a built folder on Linux."""


class NotReady(Exception):
    """Something that the build needs is not there; the message says what."""


def prepare(folder: Path) -> None:
    """Fill the folder that ``build.spec`` takes; `NotReady` where the machine lacks something."""
    _demand_libraries()
    (folder / "fonts").mkdir(parents=True, exist_ok=True)
    _copy_fonts(folder / "fonts")
    draw_icons(ROOT / "resources" / "salystyru.svg", folder)
    (folder / "version.txt").write_text(windows_version(__version__), "utf-8")
    write_licences(folder)


def write_licences(folder: Path, libraries: Iterable[str] = ()) -> None:
    """Write ``LICENSES.txt``: of the program, its libraries, the font, the system's ``libraries`` taken along."""
    found = [*gather_licences(), _font_licence(folder / "fonts"), *_system_licences(libraries)]
    (folder / "LICENSES.txt").write_text(join_licences(found), "utf-8")


def windows_version(version: str) -> str:
    """The version resource of both programs, in the form that PyInstaller reads."""
    numbers = tuple([*map(int, re.findall(r"\d+", version)), 0, 0, 0, 0][:4])
    texts = {
        **{"CompanyName": "Salystyru", "FileDescription": "Salystyru", "ProductName": "Salystyru"},
        **{"FileVersion": version, "ProductVersion": version, "LegalCopyright": "MIT"},
    }
    listed = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    fixed = f"FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=1)"
    told = f"StringFileInfo([StringTable('040904B0', [{listed}])])"
    return f"VSVersionInfo(ffi={fixed}, kids=[{told}, VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"


def _demand_libraries() -> None:
    """On Linux the package takes along what Qt's X11 plugin needs; without it the window would open nowhere else."""
    if sys.platform != "linux":
        return
    missing = [library for library in LIBRARIES if not loads(library)]
    missing += [tool for tool in BUILD_TOOLS if shutil.which(tool) is None]
    if missing:
        raise NotReady(f"not on this machine: {', '.join(missing)}")


def _fonts_folder() -> Path:
    return Path(os.environ.get("SALYSTYRU_FONTS", FONTS))


def _copy_fonts(folder: Path) -> None:
    for style in STYLES:
        source = _fonts_folder() / f"Inter-{style}.otf"
        if not source.is_file():
            raise NotReady(f"{source} (Debian package fonts-inter; another place may be named by SALYSTYRU_FONTS)")
        shutil.copyfile(source, folder / source.name)


def _font_licence(fonts: Path) -> Licence:
    beside = _fonts_folder() / "copyright"
    text = (beside if beside.is_file() else _COPYRIGHT).read_text("utf-8")
    return Licence(f"Inter ({len(list(fonts.iterdir()))} fonts)", "OFL-1.1", text)


def _system_licences(libraries: Iterable[str]) -> Iterator[Licence]:
    """What Debian says of the packages that these libraries come from, and the common texts it points to."""
    common = set[str]()
    for package in sorted({name for library in libraries for name in _packages_with(library)}):
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        if copyright_file.is_file():
            text = copyright_file.read_text("utf-8", "replace")
            common |= set(_COMMON.findall(text))
            yield Licence(package, "", text)
    for name in sorted(common):
        path = Path("/usr/share/common-licenses") / name
        if path.is_file():
            yield Licence(f"Common licence {name}", "", path.read_text("utf-8", "replace"))


def _packages_with(library: str) -> list[str]:
    """Debian packages that own a file; none on another system or for a file of nobody's."""
    if shutil.which("dpkg-query") is None:
        return []
    for path in dict.fromkeys((library, os.path.realpath(library), library.replace("/usr/lib/", "/lib/", 1))):
        found = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return [line.partition(":")[0] for line in found.stdout.splitlines() if not line.startswith("diversion")]
    return []
