"""What the packaged program does without: of Qt's plugins all but those named, of libraries those that nobody needs.

A library is kept where a kept file is linked against it, so that no list of names can grow old.
"""

import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath

Entry = tuple[str, str, str]
"""A file as PyInstaller knows it: place in the folder, where it comes from (of a link: what it points to), kind."""

Imports = Callable[[str], Iterable[str]]
"""Names of the libraries that a file is linked against."""

MODULES = (
    *("tkinter", "_tkinter", "idlelib", "lib2to3", "ensurepip", "venv", "test", "pydoc_data", "xmlrpc", "ftplib"),
    *("ssl", "_ssl", "_hashlib"),  # nothing goes into the network; hashlib has hashes of its own
    *("setuptools", "pkg_resources", "_distutils_hack", "distutils", "packaging", "trove_classifiers"),
    *("pytest", "_pytest", "hypothesis", "py", "pluggy", "iniconfig", "pygments", "IPython"),
    *("python_calamine", "pandas.tests", "pandas.plotting._matplotlib", "matplotlib", "scipy", "jinja2", "lxml", "PIL"),
    *("numpy.f2py", "numpy.distutils", "numpy.testing.tests", "pypdfium2_cli"),
    *("PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick"),
)
"""Modules that somebody's optional import would bring along."""

PLUGINS = frozenset(
    {
        *("qxcb", "qwindows", "qcocoa", "qoffscreen"),  # the screen; none, for the self-test
        *("qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"),
        *("qsvg", "qsvgicon", "qico"),
        *("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),  # typing Kazakh
        "qxdgdesktopportal",  # the desktop's own file dialogs, and whether it is dark
        "cupsprintersupport",
    }
)
"""Qt's plugins that are kept, without what the system puts before and after their names."""

OF_THE_SYSTEM = frozenset({"libcups.so.2"})
"""Libraries that are never brought along: who has printers has them, and without them Qt prints into PDF files."""

TRANSLATIONS = ("qtbase_kk.qm", "qtbase_ru.qm")
"""Qt's own translations that are kept: of its standard buttons and dialogs."""

HOOKS = ("pyi_rth_multiprocessing",)
"""PyInstaller's code for the start that is kept. That of Qt would load Qt for every command; PySide6 finds its plugins
by itself. That of inspect and pkgutil serves what this program does not do."""


def keep_data(files: Iterable[Entry]) -> list[Entry]:
    """Data files without Qt's translations into other languages."""
    return [entry for entry in files if not _is_other_translation(PurePath(entry[0]))]


def keep_hooks(scripts: Iterable[Entry]) -> list[Entry]:
    """The program's script, and before it of PyInstaller's own those in `HOOKS`."""
    return [entry for entry in scripts if not entry[0].startswith("pyi_rth") or entry[0] in HOOKS]


def keep_binaries(files: Sequence[Entry], imports: Imports, platform: str = sys.platform) -> list[Entry]:
    """Libraries and plugins without the unused ones. On macOS, where Qt is made of frameworks, only plugins go."""
    plugged = [entry for entry in files if not _is_other_plugin(PurePath(entry[0]))]
    if platform == "darwin":
        return plugged
    judged = {_name(entry): entry for entry in plugged if _is_for_others(entry, platform)}
    theirs = set[str]()  # what the system brings along with its own: a file is said to import what its imports import
    for name in OF_THE_SYSTEM & judged.keys():
        theirs |= _names(imports(judged[name][1]))
        plugged.remove(judged.pop(name))
    kept, waiting = set[str](), [entry for entry in plugged if not _is_for_others(entry, platform)]
    while waiting:
        needed = _names(imports(waiting.pop()[1]))
        needed = (needed - theirs if needed & OF_THE_SYSTEM else needed) & (judged.keys() - kept)
        kept |= needed
        waiting += [judged[name] for name in needed]
    dropped = judged.keys() - kept
    return [entry for entry in plugged if _name(entry) not in dropped]


def _names(paths: Iterable[str]) -> set[str]:
    return {PurePath(path).name.lower() for path in paths}


def strip_libraries(folder: Path) -> None:
    """Take the names that only a debugger reads out of the libraries of a built folder.

    Not out of those in folders like ``numpy.libs``: they were bundled for the wheel, and strip breaks them.
    """
    libraries = [path for path in sorted(folder.rglob("*.so*")) if not path.is_symlink() and path.is_file()]
    stripped = [str(path) for path in libraries if not path.parent.name.endswith(".libs")]
    subprocess.run(["strip", "--strip-unneeded", *stripped], check=True)


def _name(entry: Entry) -> str:
    """In lower case: Windows does not tell them apart, and files name each other now so, now so."""
    return PurePath(entry[0]).name.lower()


def _is_other_translation(place: PurePath) -> bool:
    return place.suffix == ".qm" and "PySide6" in place.parts and place.name not in TRANSLATIONS


def _is_other_plugin(place: PurePath) -> bool:
    return "PySide6" in place.parts and "plugins" in place.parts and place.stem.removeprefix("lib") not in PLUGINS


def _is_for_others(entry: Entry, platform: str) -> bool:
    """Whether this is a library that is there only for what is linked against it; links share the fate of their aim."""
    place, _, kind = entry
    path = PurePath(place)
    if kind == "EXTENSION" or "plugins" in path.parts or path.name.startswith(("libpython", "python3")):
        return False
    if platform == "win32":
        return "PySide6" in path.parts and path.suffix == ".dll"
    return ".so" in path.name and (len(path.parts) == 1 or "PySide6" in path.parts)
