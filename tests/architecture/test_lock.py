"""The lock file answers for everything that pyproject.toml asks for, by hash, and THIRD_PARTY.md names all of it."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?P<rest>.*(?:\n    --hash=.*)*)", re.MULTILINE)


@pytest.fixture
def lock(root: Path) -> str:
    """The lock file."""
    return (root / "requirements.lock").read_text("utf-8")


def test_every_requirement_is_pinned_to_a_version_that_fits(root: Path, lock: str) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    asked += project["build-system"]["requires"]
    pins = {canonicalize_name(pin["name"]): pin["version"] for pin in PIN.finditer(lock)}
    assert asked
    for requirement in map(Requirement, asked):
        version = pins.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not in requirements.lock"
        assert requirement.specifier.contains(version), f"{requirement} is locked to {version}"


def test_every_pin_has_a_hash_and_no_address(lock: str) -> None:
    assert [pin["name"] for pin in PIN.finditer(lock) if "--hash=sha256:" not in pin["rest"]] == []
    assert "://" not in lock


def test_every_package_is_listed_with_its_licence(root: Path, lock: str) -> None:
    listed = {canonicalize_name(word) for word in re.findall(r"[\w.-]+", (root / "THIRD_PARTY.md").read_text("utf-8"))}
    assert {canonicalize_name(pin["name"]) for pin in PIN.finditer(lock)} - listed == set()
