"""What all tests share: the real documents, how many tests read them, and the settings of hypothesis.

The real documents are not part of the project. They lie in ``../shared/data`` beside its root; on a machine without
that folder the tests that need them are skipped and the last lines of the run say so.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "data"
_ABSENT = "the real documents are not on this machine: there is no ../shared/data beside the project"
_FIGURE = "figure"  # a property of this name is a line that a test wants to be read at the end of the run
_PROPERTY = ("corpus", "yes")  # a report carries properties, not markers, also across the processes of pytest-xdist

# No deadline: the machine may be busy. In CI the same examples every time: a run there judges the change, not the dice.
settings.register_profile("salystyru", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("salystyru")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # tests of the window need no display


@pytest.fixture(scope="session")
def root() -> Path:
    """Root folder of the project."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Folder of the real documents, read only; a test that asks for it carries the marker `corpus` by itself."""
    if not CORPUS.is_dir():
        pytest.skip(_ABSENT)
    return CORPUS


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that uses the fixture `corpus`, before ``-m`` chooses."""
    for item in items:
        if "corpus" in getattr(item, "fixturenames", ()):
            item.add_marker("corpus")
        if item.get_closest_marker("corpus"):
            item.user_properties.append(_PROPERTY)
            if not CORPUS.is_dir():
                item.add_marker(pytest.mark.skip(reason=_ABSENT))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was measured, and how many tests read the real documents: a green run without them has shown less."""
    for report in terminalreporter.stats.get("passed", ()):
        for name, line in getattr(report, "user_properties", ()):
            if name == _FIGURE:
                terminalreporter.write_line(f"figure: {line}")
    names: dict[bool, set[str]] = {True: set(), False: set()}
    for outcome in ("passed", "failed", "error", "xfailed", "xpassed", "skipped"):
        for report in terminalreporter.stats.get(outcome, ()):
            if _PROPERTY in getattr(report, "user_properties", ()):
                names[outcome != "skipped"].add(report.nodeid)
    terminalreporter.write_line(f"corpus: {len(names[True])} tests on the real documents, {len(names[False])} skipped")
