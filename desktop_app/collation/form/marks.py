"""Marks at the end of provisions and capitals at the beginning of the subpoints of a list.

The technique of drafting acts: the subpoints of a list begin small, end with a semicolon, the last one with a full
stop (Rules for drafting normative legal acts of the Republic of Kazakhstan). A list is held against its own other
subpoints, so that one which is written otherwise throughout is let stand.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from desktop_app.collation.form.outline import Fault, Outline
from parsers.model import Provision, ProvisionKind

_ENDED: Final = (ProvisionKind.POINT, ProvisionKind.SUBPOINT, ProvisionKind.PARAGRAPH)
_MARKS: Final = ".;:!?…,–—-"
_CLOSING: Final = '"»”“'
_CONJUNCTION: Final = re.compile(r"[;,]\s*(?:және|немесе|и|или|либо)\Z")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_WORDS: Final = 4
"""Words of an unnumbered paragraph; shorter ones may be headings."""
_STEM: Final = 5
"""Letters by which a word at the beginning is looked for elsewhere, whatever its ending."""
_PREPOSITION: Final = 2
"""Letters of a word that has no other forms: "В" is not the beginning of a name."""
_SINGLE: Final = frozenset("ВКО")
"""Russian prepositions of one letter; other single letters may be marks, as of categories."""


def find_missing_end_marks(outline: Outline) -> Iterator[Fault]:
    """no-end-mark: a point, subpoint or paragraph of a point that ends with a letter, figure or bracket.

    Titles, chapters and lists of positions have no end marks; removed provisions have the publisher's. What an
    amending order quotes last is left out, for its mark may be the order's.
    """
    if outline.is_list_of_positions:
        return
    last = list(outline.provisions)[-1:] if outline.regulation.partial else []
    for provision in outline.provisions.values():
        if provision.kind not in _ENDED or provision.deleted or provision.id in last:
            continue
        if provision.kind is ProvisionKind.PARAGRAPH and not _is_sentence(outline, provision):
            continue
        text = provision.text.rstrip().rstrip(_CLOSING)
        if text and text[-1] not in _MARKS and not _CONJUNCTION.search(text):
            yield Fault("no-end-mark", provision.id)


def _is_sentence(outline: Outline, paragraph: Provision) -> bool:
    return outline.point_of(paragraph) is not None and len(_WORD.findall(paragraph.text)) >= _LEAST_WORDS


def find_full_stops(outline: Outline) -> Iterator[Fault]:
    """full-stop-inside-list: a subpoint before the last one ends with a full stop, and most of the others do not.

    Subpoints with something below them are left out, and those behind which all was removed. Of a list of two the
    first is held to the rule where the list is announced by a colon and begins small.
    """
    for above, subpoints in outline.lists():
        inner = _with_something_behind(subpoints)
        ends = {subpoint.id: subpoint.text.rstrip()[-1:] for subpoint in inner if subpoint.id not in outline.children}
        for subpoint in inner:
            if ends.get(subpoint.id) != ".":
                continue
            others = [end for other, end in ends.items() if other != subpoint.id]
            is_announced = above is not None and above.text.rstrip().endswith(":")
            if sum(end == ";" for end in others) * 2 > len(others) or (
                not others and is_announced and subpoint.text[:1].islower()
            ):
                yield Fault("full-stop-inside-list", subpoint.id)


def _with_something_behind(subpoints: Sequence[Provision]) -> list[Provision]:
    """Subpoints in force before the last one in force."""
    return [subpoint for subpoint in subpoints if not subpoint.deleted][:-1]


def find_capitals(outline: Outline, is_name: Callable[[str], bool]) -> Iterator[Fault]:
    """capital-inside-list: a subpoint begins with a capital, most others small, and its first word is no name."""
    for _, subpoints in outline.lists():
        texts = {subpoint.id: subpoint.text for subpoint in subpoints if not subpoint.deleted}
        small = sum(text[:1].islower() for text in texts.values())
        for subpoint, text in texts.items():
            first = _WORD.match(text)
            if first and _is_capitalised(first[0]) and small * 2 > len(texts) - 1 and not is_name(first[0]):
                yield Fault("capital-inside-list", subpoint)


def _is_capitalised(word: str) -> bool:
    return (word[0].isupper() and word[1:].islower()) or word in _SINGLE


def names_in(texts: Iterable[str]) -> Callable[[str], bool]:
    """Whether a word, in any form, stands with a capital inside a sentence of one of the texts."""
    joined = "\n".join(texts)

    @cache
    def is_stem_of_name(stem: str) -> bool:
        return re.search(rf"(?<=[\w,–—-][ \u00a0]){stem}", joined) is not None

    def is_name(word: str) -> bool:
        return is_stem_of_name(word[:_STEM] if len(word) > _PREPOSITION else rf"{word}(?!\w)")

    return is_name
