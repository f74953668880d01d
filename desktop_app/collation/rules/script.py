"""script: look-alike letters of another alphabet, or built of two; the eye sees no difference, a search does."""

from desktop_app.collation.normalization import TokenKind, skeleton, skeleton_of_mixed, whole_letters
from desktop_app.collation.rules.passage import Passage


def applies(passage: Passage) -> bool:
    """Whether both sides look alike and are not the same letters; 0 and 3 inside a word count as letters."""
    base, own = passage.base.written, passage.own.written
    if base.casefold() == own.casefold() or not base or not own:
        return False
    base, own = whole_letters(base), whole_letters(own)
    if skeleton(base).casefold() == skeleton(own).casefold():
        return True
    mixed = any(token.kind is TokenKind.WORD for side in passage.sides for token in side.run)
    return mixed and skeleton_of_mixed(base).casefold() == skeleton_of_mixed(own).casefold()
