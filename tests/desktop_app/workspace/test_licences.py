"""Every part that the program stands on is named with its licence."""

import re
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from desktop_app.workspace import licences
from desktop_app.workspace.licences import RUNTIME_PACKAGES, Licence, join_licences, licences_text


def needed(package: str) -> set[str]:
    """What a package needs at run time on this system, and what that needs."""
    found = set[str]()
    for requirement in map(Requirement, requires(package) or ()):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            found |= {canonicalize_name(requirement.name), *needed(requirement.name)}
    return found


def test_the_list_of_packages_is_what_the_program_needs() -> None:
    assert {canonicalize_name(package) for package in RUNTIME_PACKAGES} == needed("salystyru")


def test_every_package_and_its_licence_is_told() -> None:
    text = licences_text()
    listed = text.partition("\n\n")[0]
    for package in ("salystyru", *RUNTIME_PACKAGES, "Python"):
        name = package.replace("-", "[-_]")
        assert re.search(rf"^{name} \d[\d.]+: \S", listed, re.MULTILINE | re.IGNORECASE), package
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "PYTHON SOFTWARE FOUNDATION LICENSE", "PDFium"):
        assert words in text


def test_a_packaged_program_tells_what_was_gathered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "LICENSES.txt").write_text("gathered", "utf-8")
    monkeypatch.setattr(licences, "files", lambda _: tmp_path)
    assert licences_text() == "gathered"


def test_a_part_without_a_text_is_listed_only() -> None:
    parts = (Licence("a 1", "MIT", "Permission"), Licence("b 2", "LGPL", ""), Licence("c", "", "text"))
    text = join_licences(parts)
    assert text.startswith("a 1: MIT\nb 2: LGPL\nc\n\n")
    assert "Permission" in text
    assert text.count("b 2") == 1
