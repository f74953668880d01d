"""spelling: a word a letter or two from the other's, that stands in no other row of the compared documents."""

from desktop_app.collation.normalization import skeleton
from desktop_app.collation.options import DIVERGENCES
from desktop_app.collation.rules.passage import Passage
from desktop_app.collation.similarity import letters_apart


def applies(passage: Passage) -> bool:
    """Whether one of two words looks misspelt; either side's word may be the one found nowhere else."""
    base, own = passage.base.word, passage.own.word
    if base is None or own is None or not are_neighbours(base, own):
        return False
    return passage.context.only_here(own) or passage.context.only_here(base)


def are_neighbours(first: str, second: str) -> bool:
    """Whether two words are a letter apart, long ones two; they look alike, so look-alike letters count as equal."""
    one, other = skeleton(first), skeleton(second)
    longer = max(len(one), len(other))
    allowed = 2 if longer >= DIVERGENCES.two_letter_word else 1 if longer >= DIVERGENCES.one_letter_word else 0
    return one != other and allowed > 0 and letters_apart(one, other, allowed) <= allowed
