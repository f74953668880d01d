"""The single caller of RapidFuzz: minimal edit scripts and similarities; all similarities are fractions, 0.0 to 1.0.

difflib has no place here: from 200 tokens on it marks everything behind an edit as changed.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA, Indel, LCSseq

_LONG: Final = 100_000
"""Letters of a text from which on words are counted; thirty times a long provision."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A passage that differs: ``base[base_start:base_end]`` stands where the other has ``own[own_start:own_end]``."""

    base_start: int
    base_end: int
    own_start: int
    own_end: int


def edit_script(base: Sequence[Hashable], own: Sequence[Hashable]) -> list[Edit]:
    """The passages in which two sequences differ, in order, as few elements as possible; none touches the next.

    >>> edit_script("a b c d".split(), "a x c".split())
    [Edit(base_start=1, base_end=2, own_start=1, own_end=2), Edit(base_start=3, base_end=4, own_start=3, own_end=3)]
    """
    edits: list[Edit] = []
    for code in Indel.opcodes(base, own):
        base_start, base_end, own_start, own_end = code.src_start, code.src_end, code.dest_start, code.dest_end
        if code.tag == "equal":
            continue
        last = edits[-1] if edits else None
        if last is not None and (last.base_end, last.own_end) == (base_start, own_start):
            edits[-1] = Edit(last.base_start, base_end, last.own_start, own_end)
        else:
            edits.append(Edit(base_start, base_end, own_start, own_end))
    return edits


def similarity(first: str, second: str) -> float:
    """Share of letters that both texts have in the same order: 1.0 for equal texts, 0.0 for nothing in common.

    Of long texts it is the share of words: the letters of a megabyte would take half a minute.
    """
    if first == second:
        return 1.0
    if min(len(first), len(second)) > _LONG:
        return Indel.normalized_similarity(first.split(), second.split())
    return Indel.normalized_similarity(first, second)


def common_in_order(first: Sequence[Hashable], second: Sequence[Hashable]) -> int:
    """Number of elements that both sequences have in the same order.

    >>> common_in_order("a b c d".split(), "b x d".split())
    2
    """
    return LCSseq.similarity(first, second)


def letters_apart(first: str, second: str, at_most: int | None = None) -> int:
    """How many letters are put in, left out, replaced or swapped with the next; ``at_most + 1`` stands for more."""
    return OSA.distance(first, second, score_cutoff=at_most)
