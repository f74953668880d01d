#!/usr/bin/env python3
"""Set Salystyru up and run it: all that a fresh Debian machine needs besides python3 and git.

    python3 do.py [DOCUMENT ...]       compare the documents (without any, the bundled samples), write the Excel report
    python3 do.py test [ARGUMENT ...]  run all checks and tests; arguments go to pytest
    python3 do.py build [FOLDER]       build the packaged program, a tarball and a .deb, into the folder (dist if none)

The first run installs what is missing: system packages with apt-get, and into the folder .venv the Python packages of
requirements.lock, each checked against its hash. Later runs see by a stamp that this is done and start at once. Written
with the standard library only, since there is nothing else yet when it starts.
"""

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

MINIMUM = (3, 11)
if sys.version_info < MINIMUM:
    sys.exit("Salystyru needs Python 3.11 or newer (Debian 12 or newer); this is Python " + sys.version.split()[0])

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "salystyru-stamp"  # what the set-up was made from; a .venv without it was made by somebody else
COMMANDS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(COMMANDS / "python")
SALYSTYRU = str(COMMANDS / "salystyru")
REPORT = "salystyru-report.xlsx"
INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")

BUILD_TOOLS = {"objdump": "binutils", "strip": "binutils", "ldd": "libc-bin"}
TEST_TOOLS = {**BUILD_TOOLS, "Xvfb": "xvfb"}  # the tests build the packaged program and open its window
INTER = Path("/usr/share/fonts/opentype/inter/Inter-Regular.otf")  # the font that the packaged program brings along

LIBRARIES = {  # what Qt loads, and the Debian package that brings it; each is needed: Qt does not start without
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

FONTS = {"Inter-Regular.otf": "fonts-inter"}
"""Fonts of the window, and the Debian package that brings each. Wished for, not needed: others serve too."""
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def say(text: str) -> None:
    """Tell what is going on; standard output belongs to the program that is started."""
    print(f"do.py: {text}", file=sys.stderr, flush=True)


def stop(text: str) -> NoReturn:
    """Say what is wrong and what to do about it, and end."""
    sys.exit(f"do.py: {text}")


def run(*command: str | Path, folder: Path | None = None) -> int:
    """Run a command in a folder (the current one if None) and give its exit status."""
    return subprocess.run(command, cwd=folder, check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """Set up, then do what was asked for; the exit status is that of the program started."""
    if list(arguments) in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    try:
        set_up()
        commands = {"test": test, "build": build}
        command = commands.get(arguments[0]) if arguments else None
        return command(arguments[1:]) if command else compare(arguments)
    except KeyboardInterrupt:
        return 130


def test(arguments: Sequence[str]) -> int:
    """Run pytest; without arguments everything, on all cores, the tests of one group (`xdist_group`) on one of them."""
    install_system_packages(missing_tools(TEST_TOOLS))
    return run(PYTHON, "-m", "pytest", *(arguments or ["-n", "auto", "--dist", "loadgroup"]), folder=ROOT)


def build(arguments: Sequence[str]) -> int:
    """Build the packaged program for this system."""
    install_system_packages(missing_tools(BUILD_TOOLS))
    folder = [str(Path(argument).absolute()) for argument in arguments]
    return run(PYTHON, "-m", "installer", *folder, folder=ROOT)


def missing_tools(tools: Mapping[str, str]) -> list[str]:
    """Debian packages of those commands that are not there, and of what PyInstaller takes along: Python, the font."""
    if sys.platform != "linux":
        return []
    release = f"{sys.version_info.major}.{sys.version_info.minor}"
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    missing += [] if loads(f"libpython{release}.so.1.0") else [f"libpython{release}"]
    missing += [] if INTER.exists() else ["fonts-inter"]
    return list(dict.fromkeys(missing))


def compare(documents: Sequence[str]) -> int:
    """Compare the documents, or the samples where none is named; the report goes into the current folder."""
    samples = os.path.relpath(ROOT / "resources" / "samples")
    say(f"comparing {', '.join(documents) or f'the samples in {samples}'}; the report goes to {Path.cwd() / REPORT}")
    return run(SALYSTYRU, "compare", *(documents or [samples]), "--xlsx", REPORT)


def set_up() -> None:
    """Install whatever is missing; at once where the last set-up still fits."""
    wanted = fingerprint()
    if STAMP.exists() and STAMP.read_text("utf-8") == wanted:
        return
    install_system_packages(missing_system_packages())
    install_fonts(missing_fonts())
    make_venv()
    STAMP.write_text("begun\n", "utf-8")
    install_python_packages()
    STAMP.write_text(wanted, "utf-8")
    say(f"done; the command is {os.path.relpath(SALYSTYRU)}")


def fingerprint() -> str:
    """What a set-up depends on, as one hash: locked packages, project data, this script, Python, the place."""
    parts = [path.read_bytes() for path in (LOCK, ROOT / "pyproject.toml", Path(__file__))]
    parts += [repr(sys.version_info[:2]).encode(), os.fsencode(ROOT)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def missing_system_packages() -> list[str]:
    """Debian packages without which a virtual environment cannot be made or Qt cannot start."""
    missing = [package for library, package in LIBRARIES.items() if sys.platform == "linux" and not loads(library)]
    if importlib.util.find_spec("ensurepip") is None and not is_working_venv():
        missing.insert(0, f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return missing


def missing_fonts() -> list[str]:
    """Debian packages of the fonts that are not there; none where there is no apt-get to fetch them."""
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        return []
    there = {path.name for folder in FONT_FOLDERS if folder.is_dir() for path in folder.rglob("*.[ot]tf")}
    return [package for name, package in FONTS.items() if name not in there]


def loads(library: str) -> bool:
    """Whether the system has this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: Sequence[str]) -> None:
    """Install them with apt-get, as root or through sudo without a password; else say what to run, and stop."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say(f"there is no apt-get here; going on without what Debian calls {' '.join(packages)}")
        return
    say(f"installing system packages: {' '.join(packages)}")
    if not fetch(packages):
        line = f"sudo apt-get update; sudo {shlex.join([*INSTALL, *packages])}"
        stop(f"that did not work. Run this line, then the same command again:\n\n    {line}\n")


def install_fonts(packages: Sequence[str]) -> None:
    """Install the fonts if that can be done; else say so and go on."""
    if packages and not fetch(packages):
        say(f"going on without {' '.join(packages)}: the window will use the system's own font")


def fetch(packages: Sequence[str]) -> bool:
    """Install packages with apt-get, as root or through sudo without a password; whether that worked."""
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet = ["-qq", "-o", "DPkg::Lock::Timeout=300"]  # another apt-get may be at work: wait for it, in seconds
    unasked = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        # Lists that could not all be fetched are no reason to stop: what is needed may be there.
        for command, must in ((["apt-get", "update"], False), ([*INSTALL, *packages], True)):
            whole = [*as_root, *command, *quiet]
            subprocess.run(whole, check=must, env=unasked, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def is_working_venv() -> bool:
    """Whether .venv holds a Python that is new enough and has pip."""
    probe = [PYTHON, "-c", f"import sys, pip; sys.exit(sys.version_info < {MINIMUM})"]
    try:
        return subprocess.run(probe, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    """Make .venv where there is none that works; one that somebody else made is used if it works and never removed."""
    if is_working_venv():
        say(f"using {VENV}, which is there already")
        return
    if VENV.exists() and not STAMP.exists():
        stop(f"{VENV} is there but does not work, and was not made by this script. Move it away, then try again.")
    say(f"making {VENV}")
    if run(sys.executable, "-m", "venv", "--clear", VENV):
        stop(f"{VENV} could not be made (see above).")


def install_python_packages() -> None:
    """Install the locked packages, then the project itself, so that it is importable and has its command."""
    say("installing Python packages (about 150 MB to fetch the first time)")
    talk = [] if sys.stderr.isatty() else ["--quiet"]  # a person who waits wants to see the progress, a log does not
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", *talk)
    locked = run(*pip, "--require-hashes", "--requirement", LOCK)
    if locked or run(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT):
        stop("the Python packages could not be installed (see above). Is there a network? Then try again.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
