"""The words of regulations of one language: how often each stands there, between which neighbours, and where.

Texts are interned: what twenty regulations copy from one template is read once. So two counts are kept of a word: its
occurrences, copies included, and its contexts, the distinct pairs of words around it. A slip copied into twenty
regulations has twenty occurrences and one context; contexts, not copies, tell how well a word is known.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from parsers.model import ProvisionKind, Regulation, Role, Span

_TOKEN: Final = re.compile(r"(?P<word>[^\W\d_][^\W\d_\u0300-\u036f]*)|(?P<number>\d[\w/.-]*)|(?P<end>[.!?:;])")
NAME: Final = "A"
"""Stands in contexts for a name, an abbreviation or a number: which one it is makes no other context."""
LONGEST_WORD: Final = 64
"""Letters; a longer row of letters is text without spaces. Kazakh forms stay below 40, and the beginnings of a word
of 40,000 letters would fill the memory."""
Copies = Mapping[str, Sequence[tuple[str, str]]]
"""Distinct texts, each with the ids of the regulations and provisions that hold it."""

Pair = tuple[str, str]
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands."""

    text: str
    span: Span
    is_named: bool
    """It has a capital where no sentence begins, as names have."""


_OUTSIDE: Final[tuple[str, Place | None]] = ("", None)
"""Stands before and behind a text."""


@dataclass(slots=True)
class Entry:
    """One word, in lower case, letters composed."""

    occurrences: int = 0
    """Copies included."""
    contexts: dict[Pair, set[Pair]] = field(default_factory=dict)
    """The words before and after it → the words around those. Names and numbers are all the same; the edge is empty."""
    places: list[Place] = field(default_factory=list)
    """In distinct texts."""

    @property
    def is_name(self) -> bool:
        """Whether it stands with a capital only."""
        return all(place.is_named for place in self.places)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words; parts of hyphened words are words, abbreviations and numbers are none."""

    entries: Mapping[str, Entry]
    by_context: Mapping[Pair, Sequence[str]]
    """Words that stand between a pair of words, in alphabetical order."""
    by_beginning: Mapping[str, Sequence[str]]
    """Words by each of their beginnings, from no letter to the whole word, in alphabetical order."""
    following: Mapping[str, Sequence[str]]
    """The letters that follow a beginning in some word."""
    triples: Counter[str]
    """Three letters in a row → number of words that have them."""

    def __contains__(self, word: object) -> bool:
        return word in self.entries

    def contexts(self, word: str) -> int:
        """Number of distinct contexts; 0 for a word that is nowhere."""
        entry = self.entries.get(word)
        return len(entry.contexts) if entry else 0

    def beginning(self, letters: str) -> Sequence[str]:
        """Words that begin with these letters, in alphabetical order."""
        return self.by_beginning.get(letters, ())


def texts_of(regulations: Iterable[Regulation]) -> dict[str, list[tuple[str, str]]]:
    """Distinct texts of the acts themselves, in order of their first place.

    Left out are notes of the publisher and postal addresses, which are full of names.
    """
    texts: dict[str, list[tuple[str, str]]] = {}
    for regulation in regulations:
        for provision in regulation.provisions:
            is_address = provision.role is Role.LOCATION and regulation.address is not None
            if not provision.editorial and not is_address and provision.kind is not ProvisionKind.NOTE:
                texts.setdefault(provision.text, []).append((regulation.id, provision.id))
    return texts


def read_lexicon(texts: Copies) -> Lexicon:
    """The lexicon of texts, each word counted as often as its text has places."""
    entries: dict[str, Entry] = {}
    for text, copies in texts.items():
        tokens = [_OUTSIDE, _OUTSIDE, *_tokens(text), _OUTSIDE, _OUTSIDE]
        for before2, before, (word, place), after, after2 in zip(
            tokens, tokens[1:], tokens[2:], tokens[3:], tokens[4:], strict=False
        ):
            if place is not None:
                entry = entries.setdefault(word, Entry())
                entry.occurrences += len(copies)
                entry.contexts.setdefault((before[0], after[0]), set()).add((before2[0], after2[0]))
                entry.places.append(place)
    words = sorted(entries)
    beginnings = _grouped((word[:length], word) for word in words for length in range(len(word) + 1))
    return Lexicon(
        entries,
        _grouped((context, word) for word in words for context in entries[word].contexts),
        beginnings,
        _grouped((letters[:-1], letters[-1]) for letters in beginnings if letters),
        Counter(triple for word in words for triple in triples_of(word)),
    )


def triples_of(word: str) -> set[str]:
    """Every three letters in a row, the word's edges counted as letters."""
    edged = f"^{word}$"
    return {edged[at : at + 3] for at in range(len(edged) - 2)}


def _tokens(text: str) -> Iterator[tuple[str, Place | None]]:
    """Words with their places; placeholders for abbreviations and numbers, without a place."""
    is_start = True
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "end":
            is_start = True
            continue
        written = match[0]
        is_abbreviation = len(written) > 1 and not written[1:].islower()
        if match.lastgroup == "number" or is_abbreviation or len(written) > LONGEST_WORD:
            yield NAME, None
        else:
            is_named = not is_start and written[0].isupper()
            place = Place(text, Span(match.start(), match.end()), is_named)
            yield unicodedata.normalize("NFC", written).lower(), place
        is_start = False


def _grouped(pairs: Iterable[tuple[_Key, str]]) -> dict[_Key, list[str]]:
    found: dict[_Key, list[str]] = {}
    for key, word in pairs:
        found.setdefault(key, []).append(word)
    return found
