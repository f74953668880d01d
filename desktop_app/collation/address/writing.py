"""How an address is written: label, words beside numbers, parts left out, letters of two alphabets, the last mark."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.collation.address.subject import Subject, has_building_word, has_index_word, label_key
from desktop_app.collation.gazetteer import fold
from desktop_app.collation.model import AddressFinding
from desktop_app.collation.normalization import skeleton

_WORD: Final = re.compile(r"[^\W_]+")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u02af]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_NUMERAL: Final = re.compile("[IVXLCDM]+")
_INITIAL: Final = re.compile(r"\.\s?[\u0400-\u04ff]")
"""What follows an initial: its full stop and a name."""


def check_writing(subject: Subject) -> Iterator[AddressFinding]:
    """Findings on how the address is written.

    - label-differs: it is announced by other words than most (label, majority); case, spaces and alphabets make no
    difference.
    - no-index-word: the index has no word before it (index); not where most of three or more addresses do without it.
    - no-street: neither a street, a quarter nor anything that could be one stands before the building or the end.
    - no-building-type: the building is a bare number (building); not where most of three or more addresses have bare
    ones.
    - other-alphabet: a word, a house's letter or an initial has Latin letters for Cyrillic ones (text).
    - no-final-stop: the provision ends without a full stop; other marks count too where it is no point of its own.
    """
    yield from _check_label(subject)
    address, manner = subject.address, subject.manner
    if address.postal_index and manner.names_index and not has_index_word(address):
        yield subject.finding("no-index-word", "postal_index", index=address.postal_index)
    if address.street is None and address.extra is None:
        yield subject.finding("no-street", "street")
    if address.building and manner.names_building and not has_building_word(address):
        yield subject.finding("no-building-type", "building", building=address.building)
    yield from _check_letters(subject)
    if subject.provision.text.rstrip()[-1:] not in (".", ";"):
        yield subject.finding("no-final-stop", "raw")


def _check_label(subject: Subject) -> Iterator[AddressFinding]:
    label, majority = subject.address.label, subject.manner.label
    if label and majority and label_key(subject.address) != " ".join(fold(majority).split()):
        yield subject.finding("label-differs", "label", label=label, majority=majority)


def _check_letters(subject: Subject) -> Iterator[AddressFinding]:
    """One finding a part, however many words of it are mixed; the rest of the provision is the part ``raw``."""
    reported: set[str] = set()
    for part, text in (*subject.parts(), ("raw", subject.provision.text)):
        wrong = [match[0] for match in _WORD.finditer(text) if _is_mixed(match) and match[0] not in reported]
        reported.update(wrong)
        if wrong:
            yield subject.finding("other-alphabet", part, text=", ".join(wrong))


def _is_mixed(match: re.Match[str]) -> bool:
    """Whether a word mixes alphabets, or is one Latin letter that looks Cyrillic beside a figure or as an initial."""
    word, text = match[0], match.string
    latin = _LATIN.findall(word)
    if not latin:
        return False
    if _CYRILLIC.search(word):
        return True
    if len(latin) > 1 or skeleton(latin[0]) == latin[0] or not _CYRILLIC.search(text):
        return False
    if any(letter.isdigit() for letter in word):
        return True
    return not _NUMERAL.fullmatch(word) and _INITIAL.match(text, match.end()) is not None
