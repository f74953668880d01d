"""Puts the words of links back into the holes they left.

The legal portal's PDFs draw the text of links after the line they stand in, so the extraction sets it down at the
line's end and leaves a hole where it was:

    "Республикасының␣␣және Конституциясына"        was  "Республикасының Конституциясына және"
    "Республикасы␣␣көзделген … сұрайды;Заңында"    was  "Республикасы Заңында көзделген … сұрайды;"

`tails` lists the ways to read a line; here the best one is chosen and put on record. Where none fits, the text is
left as it is and a diagnostic says so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parsers.diagnostics import Diagnostic
from parsers.repair.tails import Restoration, ends_in_begun_link, has_hole, is_torn, is_whole, ways_to_read


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words, and pairs of neighbouring words, in lines without a hole: what reads as it was written."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, paragraphs: Iterable[Sequence[str]]) -> "Evidence":
        """The words and pairs of all lines of ``paragraphs`` that hold no hole."""
        known: set[str] = set()
        pairs: set[tuple[str, str]] = set()
        for texts in paragraphs:
            for text in texts:
                if is_whole(text):
                    words = text.split()
                    known.update(words)
                    pairs.update(pairwise(words))
        return cls(frozenset(known), frozenset(pairs))

    def count(self, text: str) -> int:
        """How many neighbouring words of ``text`` stand side by side elsewhere too."""
        return sum(pair in self.pairs for pair in pairwise(text.split()))


def restore(
    texts: Sequence[str], numbers: Sequence[int], page: int | None, evidence: Evidence
) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """The lines of one paragraph, displaced words back in place, and a diagnostic for each line that was torn.

    No character but white space is added or lost.
    """
    if not is_torn(texts):
        return tuple(texts), ()
    restored: list[str] = []
    diagnostics: list[Diagnostic] = []
    begun = False
    for index, text in enumerate(texts):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        choice = _best(text, begun, following, evidence)
        if choice is None:
            if has_hole(text):
                diagnostics.append(_unclear(text, numbers[index], page))
            begun = following.startswith(" ") and ends_in_begun_link(text)
            restored.append(text)
            continue
        begun = choice.begun
        restored.append(choice.text)
        if "".join(choice.text.split()) != "".join(text.split()):
            diagnostics.append(_repaired(text, choice.text, numbers[index], page))
    return tuple(restored), tuple(diagnostics)


def _best(text: str, begun: bool, following: str, evidence: Evidence) -> Restoration | None:
    """The reading of ``text`` that fits best; None where there is no hole or nothing to fill it with."""
    ways = [way for way in ways_to_read(text, begun, following) if not way.splits or _may_split(way, evidence)]
    next_word = following.split(maxsplit=1)[:1] if not following.startswith(" ") else []

    def fitness(way: Restoration) -> tuple[bool, int, tuple[bool, bool, int], int, str]:
        return way.glued, evidence.count(" ".join([way.text, *next_word])), way.rank, way.moved, way.text

    return max(ways, key=fitness, default=None)


def _may_split(way: Restoration, evidence: Evidence) -> bool:
    """Whether what was glued to a link without any mark may be parted: never where the whole is a known word."""
    return way.splits not in evidence.words


def _repaired(before: str, after: str, number: int, page: int | None) -> Diagnostic:
    arguments = (("before", " ".join(before.split())), ("after", " ".join(after.split())))
    return Diagnostic("text-restored", number, page, arguments)


def _unclear(text: str, number: int, page: int | None) -> Diagnostic:
    return Diagnostic("text-displaced-unclear", number, page, (("text", text.strip()),))
