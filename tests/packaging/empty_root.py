"""The program in an empty Debian root: a command of its own, for it needs root, debootstrap and minutes.

    python -m tests.packaging.empty_root package SALYSTYRU.deb    install the .deb, with what it names and nothing else;
                                                                 self-test, a comparison, the window on a screen
    python -m tests.packaging.empty_root readme                   the two commands of the README, with python3 and git

The mirror is the one this machine's apt uses; how this machine's pip is set up is taken along. What was done and how
long it took is printed; a picture of the window is left in the current folder. The root is removed in the end.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.packaging.virtual_screen import VirtualScreen, wait_until

ROOT = Path(__file__).resolve().parents[2]
APT = Path("/etc/apt")
SAMPLES = "/usr/lib/salystyru/_internal/resources/samples"
SETTINGS = ("/etc/pip.conf", "/etc/xdg/pip", "/etc/resolv.conf")
"""What a program in the root needs to fetch packages as this machine does."""

CERTIFICATES = "/etc/ssl/of-this-machine.crt"
"""Whom this machine trusts; under the usual name, installing ca-certificates would overwrite it."""


def mirror() -> tuple[str, str]:
    """Address and release of Debian that this machine's apt takes first; `LookupError` if none is set up."""
    release = re.search(r"^VERSION_CODENAME=(\w+)$", Path("/etc/os-release").read_text("utf-8"), re.MULTILINE)
    sources = [APT / "sources.list", *sorted((APT / "sources.list.d").glob("*.sources"))]
    text = "\n".join(path.read_text("utf-8") for path in sources if path.is_file())
    address = re.search(r"^(?:URIs:\s*|deb\s+(?:\[.*\]\s*)?)(\S+)", text, re.MULTILINE)
    if release is None or address is None:
        raise LookupError("the sources of apt on this machine name no mirror")
    return address[1], release[1]


class EmptyRoot:
    """A minimal Debian in a folder."""

    def __init__(self, folder: Path, packages: Sequence[str] = ()) -> None:
        self.folder = folder
        address, release = mirror()
        included = [f"--include={','.join(packages)}"] if packages else []
        report(
            "debootstrap", ["debootstrap", "--variant=minbase", *included, release, str(folder), address], quiet=True
        )
        for name in SETTINGS:
            self._take_along(Path(name), name)
        self._take_along(Path.home() / ".config" / "pip", "/root/.config/pip")
        self._take_along(Path("/etc/ssl/certs/ca-certificates.crt"), CERTIFICATES)
        for sources in (APT / "sources.list.d").glob("*.sources"):
            (folder / "etc/apt/sources.list").unlink(missing_ok=True)  # it would name the same once more
            self._take_along(sources, str(sources))

    def run(self, *command: str, quiet: bool = False, **environment: str) -> None:
        """Run a command in the root, print what it says and how long it took; `CalledProcessError` where it fails."""
        report(" ".join(command), self.words(*command), {**self.environment(), **environment}, quiet=quiet)

    def words(self, *command: str) -> list[str]:
        """The command that runs a command in the root, with /proc and terminals that are gone with it."""
        own = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.folder / 'proc'}"]
        terminals = f"mount --bind /dev/pts '{self.folder}/dev/pts' && exec \"$@\""
        return [*own, "sh", "-c", terminals, "sh", "chroot", str(self.folder), *command]

    def environment(self) -> dict[str, str]:
        """That of a fresh login, and what pip is told on this machine."""
        kept = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
        if (self.folder / CERTIFICATES.lstrip("/")).exists():
            kept |= dict.fromkeys(("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), CERTIFICATES)
        own = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
        return {**kept, **own, "DEBIAN_FRONTEND": "noninteractive"}

    def installed(self) -> set[str]:
        """Names of the Debian packages in it."""
        listed = subprocess.run(
            self.words("dpkg-query", "-W", "-f", "${Package}\n"), capture_output=True, text=True, check=True
        )
        return set(listed.stdout.split())

    def _take_along(self, source: Path, place: str) -> None:
        target = self.folder / place.lstrip("/")
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def report(title: str, command: Sequence[str], environment: Mapping[str, str] | None = None, *, quiet: bool) -> None:
    """Run a command and say how long it took; ``quiet`` shows what it says only where it fails."""
    began = time.perf_counter()
    output = subprocess.PIPE if quiet else None
    finished = subprocess.run(command, env=environment, stdout=output, stderr=output, check=False)
    say(f"{title}: status {finished.returncode}, {time.perf_counter() - began:.1f} s")
    if finished.returncode and quiet:
        say((finished.stdout + finished.stderr).decode(errors="replace")[-3000:])
    finished.check_returncode()


def say(text: str) -> None:
    """Print a line at once: a report is read while it grows."""
    sys.stdout.write(f"empty root: {text}\n")
    sys.stdout.flush()


def try_package(folder: Path, deb: Path) -> None:
    """Install the .deb and use the program as its user would."""
    root = EmptyRoot(folder / "root")
    before = root.installed()
    shutil.copyfile(deb, root.folder / deb.name)
    root.run("apt-get", "update", "-qq", quiet=True)
    root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/{deb.name}", quiet=True)
    brought = sorted(root.installed() - before)
    say(f"{len(brought)} packages came with it: {', '.join(brought)}")
    root.run("salystyru", "--version")
    root.run("salystyru", "--self-test", "--language", "en")
    root.run("salystyru", "compare", SAMPLES, "--xlsx", "/report.xlsx", "--json", "/report.json", "--language", "en")
    show_window(root, folder)
    root.run("apt-get", "remove", "-y", "-qq", "salystyru", quiet=True)
    left = [path for path in ("usr/lib/salystyru", "usr/bin/salystyru") if (root.folder / path).exists()]
    say(f"left after removing: {left or 'nothing'}")


def show_window(root: EmptyRoot, folder: Path) -> None:
    """Open the window on a screen outside the root, which X reaches through the common network; leave a picture."""
    picture = Path("empty-root-window.png").absolute()
    (folder / "screen").mkdir()
    with VirtualScreen(folder / "screen") as screen:
        environment = {**root.environment(), "DISPLAY": screen.display}
        process = subprocess.Popen(root.words("salystyru", SAMPLES), env=environment)
        seconds = wait_until(lambda: screen.picture().edges > 0.07, 120)
        screen.picture().save(picture)
        say(f"the window showed the samples after {seconds:.1f} s, {screen.picture().colours} colours: {picture}")
        process.kill()  # of unshare, and with it the program; it does not hear a polite word while it waits
        process.wait()


def try_readme(folder: Path) -> None:
    """Run the two commands of the README in a clone of this repository."""
    root = EmptyRoot(folder / "root", ("python3", "git"))
    clone = root.folder / "salystyru"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(clone)], check=True)
    for command in (("python3", "do.py"), ("python3", "do.py", "test")):
        root.run("sh", "-c", f"cd /salystyru && exec {' '.join(command)}")


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for; the exit status."""
    match arguments:
        case ["package", deb]:
            with tempfile.TemporaryDirectory() as folder:
                try_package(Path(folder), Path(deb))
        case ["readme"]:
            with tempfile.TemporaryDirectory() as folder:
                try_readme(Path(folder))
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
