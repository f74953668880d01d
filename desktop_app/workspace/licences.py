"""Licences of the program and of everything it stands on, as one text for the packaged folder and the window."""

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path

RUNTIME_PACKAGES = (
    *("PySide6-Essentials", "shiboken6", "rapidfuzz", "pypdfium2"),
    *("pandas", "numpy", "python-dateutil", "tzdata", "openpyxl", "et_xmlfile", "chunspell"),
)
"""Distributions that the running program consists of, besides its own."""

COMMON = {"GPL-3.0": "GNU General Public License 3", "LGPL-3.0": "GNU Lesser General Public License 3"}
"""Licences whose texts come with the program, since Qt for Python brings none."""

_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_RULE = "=" * 100


@dataclass(frozen=True, slots=True)
class Licence:
    """What one part is and under which terms it comes."""

    part: str
    """Name and version."""
    terms: str
    """The licence's short name, as the part itself gives it; empty where it does not."""
    text: str
    """The licence in full; empty where the part brings none."""


def licences_text() -> str:
    """All licences: in the packaged program what was gathered when it was built, else those of what is installed."""
    packed = files("resources").joinpath("LICENSES.txt")
    return packed.read_text("utf-8") if packed.is_file() else join_licences(gather_licences())


def gather_licences() -> Iterator[Licence]:
    """Licences of the program, of Python, of every installed library, and the texts that several of them name."""
    for package in ("salystyru", *RUNTIME_PACKAGES):
        try:
            yield _licence_of(distribution(package))
        except PackageNotFoundError:
            continue
    yield Licence(f"Python {sys.version.split()[0]}", "PSF-2.0", _python_licence())
    for name, title in COMMON.items():
        yield Licence(title, name, files("resources").joinpath("licences", f"{name}.txt").read_text("utf-8"))


def join_licences(licences: Iterable[Licence]) -> str:
    """One text: a list of the parts, then each licence in full under a head line."""
    found = tuple(licences)
    listed = [f"{licence.part}: {licence.terms}".rstrip(": ") for licence in found]
    whole = [f"{_RULE}\n{head}\n{_RULE}\n\n{each.text}" for head, each in zip(listed, found, strict=True) if each.text]
    return "\n\n".join(["\n".join(listed), *(text.strip() for text in whole)]) + "\n"


def _licence_of(package: Distribution) -> Licence:
    metadata = package.metadata
    stated = [metadata[name] for name in ("License-Expression", "License") if name in metadata]
    terms = stated[0].partition("\n")[0] if stated else ""
    return Licence(f"{metadata['Name']} {package.version}", terms, "\n\n".join(_texts_of(package)))


def _texts_of(package: Distribution) -> Iterator[str]:
    """Every licence file of a distribution, those of the parts it has built in included."""
    for file in sorted(package.files or (), key=str):
        name, path = "/".join(file.parts[1:]), Path(str(file.locate()))
        if file.parts[0].endswith(".dist-info") and _TEXTS.search(name) and path.is_file():
            yield f"--- {name}\n\n{_read(path).strip()}"


def _read(path: Path) -> str:
    """A licence's text; an old one may be written in Latin-1, for the sake of its ©."""
    content = path.read_bytes()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _python_licence() -> str:
    """What the licence of this Python says; on Windows it lies elsewhere."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    return next((place.read_text("utf-8") for place in places if place.is_file()), "")
