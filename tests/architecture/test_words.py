"""What must stand in no file of the project: addresses of package registries, places of one machine, real documents."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

SAME_WORDS = 12
"""So many words in a row, numbers left out, are somebody's sentence, not the formula of an address or a title."""

# Put together here, since this file is one of those looked at.
REGISTRIES = [f"{name}.org" for name in ("pypi", "pythonhosted", "npmjs", "debian")]
PLACES = re.compile(r"(?<![\w.~/-])/(?:work|root|home|tmp|opt|Users)/\w")


def word_runs(text: str) -> set[tuple[str, ...]]:
    """Every run of `SAME_WORDS` words of the text, in lower case."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return {tuple(words[start : start + SAME_WORDS]) for start in range(len(words) - SAME_WORDS + 1)}


def shown(words: Iterable[str]) -> str:
    """The first words of a run, enough to find it."""
    return " ".join(list(words)[:6]) + " …"


def test_no_address_of_a_registry(tracked_texts: dict[Path, str]) -> None:
    found = [(path.name, name) for path, text in tracked_texts.items() for name in REGISTRIES if name in text]
    assert found == []


def test_no_place_of_one_machine(tracked_texts: dict[Path, str]) -> None:
    found = [(path.name, match[0]) for path, text in tracked_texts.items() for match in PLACES.finditer(text)]
    assert found == []


@pytest.mark.parametrize("place", ["cd /" + "work/main", "'/" + "tmp/x.txt'", "(/" + "home/anna/a.txt)"])
def test_a_place_of_one_machine_is_recognised(place: str) -> None:
    assert PLACES.search(place)


def test_no_sentence_of_a_real_document(tracked_texts: dict[Path, str], corpus: Path) -> None:
    documents = [path for kind in ("*.txt", "*.md") for path in corpus.rglob(kind) if path.name != "README.md"]
    real = set[tuple[str, ...]]().union(*(word_runs(path.read_text("utf-8", "replace")) for path in documents))
    assert real
    found = [f"{path.name}: {shown(run)}" for path, text in tracked_texts.items() for run in word_runs(text) & real]
    assert found == []
