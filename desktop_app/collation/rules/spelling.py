"""spelling: a word a letter or two from the other's, that stands in no other row of the compared documents."""

from typing import Final

from desktop_app.collation.normalization import skeleton
from desktop_app.collation.options import DIVERGENCES
from desktop_app.collation.rules.passage import Passage
from desktop_app.collation.similarity import letters_apart

_MISTAKEN: Final = str.maketrans("әғқңөұүһіыё", "агкноуухиие")
"""Kazakh letters and the ones typed for them, by a keyboard or an ear that lacks them."""


def applies(passage: Passage) -> bool:
    """Whether one of two words looks misspelt; either side's word may be the one found nowhere else."""
    base, own = passage.base.word, passage.own.word
    if base is None or own is None or not are_neighbours(base, own):
        return False
    if passage.context.grammar.is_other_word(skeleton(base), skeleton(own)):
        return False
    return passage.context.only_here(own) or passage.context.only_here(base)


def are_neighbours(first: str, second: str) -> bool:
    """Whether two words are a letter apart, long ones two; they look alike, so look-alike letters count as equal.

    Short words make other words with most letters: there only a letter for the one it is mistaken for counts.
    """
    one, other = skeleton(first), skeleton(second)
    longer = max(len(one), len(other))
    if longer < DIVERGENCES.one_letter_word:
        return one != other and one.translate(_MISTAKEN) == other.translate(_MISTAKEN)
    allowed = 2 if longer >= DIVERGENCES.two_letter_word else 1 if longer >= DIVERGENCES.one_letter_word else 0
    return one != other and allowed > 0 and letters_apart(one, other, allowed) <= allowed
