"""Finds slips planted in real regulations: `python -m tests.benchmarks.spelling [slips] [--without]` (a dictionary).

In a word of a provision that most of a family share, one slip is made: in all regulations that have the provision, in
three of them, or in one. Printed are, for each family and spread, the slips found, those whose suggestion is the word
that stood there, and every false alarm: what is reported besides.
"""

import argparse
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from desktop_app.collation.spelling.dictionary import NO_DICTIONARIES, Dictionary
from desktop_app.collation.spelling.letters import has_only_cyrillic
from desktop_app.collation.spelling_findings import find_spelling_faults
from desktop_app.workspace.dictionaries import read_dictionaries
from parsers.model import Language, Regulation, Role
from tests.benchmarks.real_regulations import real_families

_LETTERS: Final = {
    Language.KK: "аәбвгғдежзийкқлмнңоөпрстуұүфхшыіэя",
    Language.RU: "абвгдежзийклмнопрстуфхцчшщыьэюя",
}
_PLAIN: Final = str.maketrans("әғқңөұүһі", "агкноуухи")
_SHORTEST: Final = 5
_SHARED_BY: Final = 0.7
_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Slip:
    """One planted slip, and the regulations that have it."""

    word: str
    wrong: str
    regulations: tuple[Regulation, ...]


def plant(regulations: Sequence[Regulation], spread: int, random: Random) -> Slip:
    """A slip in one random word, in as many regulations as said."""
    while True:
        text = random.choice(_shared(random.choice(regulations), regulations) or [""])
        words = [match for match in _WORD.finditer(text) if len(match[0]) >= _SHORTEST and match[0].islower()]
        match = random.choice([match for match in words if has_only_cyrillic(match[0])] or [None])
        wrong = _with_slip(match[0], regulations[0].language, random) if match else ""
        if match is None or wrong == match[0]:
            continue
        holders = [item.id for item in regulations if any(it.text == text for it in item.provisions)]
        chosen = set(random.sample(holders, min(spread, len(holders))))
        changed = text[: match.start()] + wrong + text[match.end() :]
        return Slip(match[0], wrong, tuple(_with(item, text, changed, chosen) for item in regulations))


def _shared(regulation: Regulation, regulations: Sequence[Regulation]) -> list[str]:
    """Its texts that most of the regulations have."""
    own = [it.text for it in regulation.provisions if not it.editorial and it.role is not Role.LOCATION]
    sets = [{it.text for it in item.provisions} for item in regulations]
    return [text for text in own if sum(text in texts for texts in sets) >= _SHARED_BY * len(sets)]


def _with(regulation: Regulation, text: str, changed: str, chosen: set[str]) -> Regulation:
    if regulation.id not in chosen:
        return regulation
    provisions = (replace(it, text=changed) if it.text == text else it for it in regulation.provisions)
    return replace(regulation, provisions=tuple(provisions))


def _with_slip(word: str, language: Language, random: Random) -> str:
    place = random.randrange(1, len(word) - 1)
    before, letter, behind = word[:place], word[place], word[place + 1 :]
    other = random.choice(_LETTERS[language])
    return random.choice(
        [
            before + behind,
            before + letter + letter + behind,
            before + other + behind,
            before + other + letter + behind,
            before + behind[0] + letter + behind[1:],
            before + letter.translate(_PLAIN) + behind,
        ]
    )


def measure(
    regulations: Sequence[Regulation], spread: int, slips: int, dictionaries: Mapping[Language, Dictionary]
) -> str:
    """Found, with the right suggestion, of how many; and the words reported besides."""
    random = Random(f"{regulations[0].id} {spread}")
    before = {finding.word for finding in find_spelling_faults(regulations, dictionaries)}
    found = right = 0
    alarms: list[str] = []
    for _ in range(slips):
        slip = plant(regulations, spread, random)
        findings = find_spelling_faults(slip.regulations, dictionaries)
        suggestions = {finding.suggestion for finding in findings if finding.word == slip.wrong}
        found += bool(suggestions)
        right += suggestions == {slip.word}
        alarms += sorted({it.word for it in findings} - before - {slip.wrong})
    return f"found {found}, suggestion right {right} of {slips}; false alarms {len(alarms)} {' '.join(alarms)}"


def main() -> None:
    """Print the figures of every family."""
    parser = argparse.ArgumentParser()
    parser.add_argument("slips", type=int, nargs="?", default=60)
    parser.add_argument("--without", action="store_true")
    arguments = parser.parse_args()
    dictionaries = NO_DICTIONARIES if arguments.without else read_dictionaries(Language)
    print("dictionaries:", *sorted(dictionaries))
    for family in real_families():
        count = len(family.regulations)
        for spread in sorted({count, min(3, count), 1}, reverse=True):
            figures = measure(family.regulations, spread, arguments.slips, dictionaries)
            print(f"{family.name}, in {spread} of {count}: {figures}", flush=True)


if __name__ == "__main__":
    main()
