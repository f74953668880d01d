"""punctuation: other marks between the same words; dashes, quotation marks and №/N among them."""

import re
from typing import Final

from desktop_app.collation.normalization import Token, TokenKind
from desktop_app.collation.rules.passage import Passage, Side

_SIGN_OF_NUMBER: Final = re.compile(r"(?i:№|nº|no|n)")


def applies(passage: Passage) -> bool:
    """Whether nothing but marks differs."""
    base, own = passage.base, passage.own
    return _marks(base) != _marks(own) and _letters(base) == _letters(own)


def _is_mark(token: Token) -> bool:
    """Whether the token is a mark; a sign for "number" written in letters is one."""
    return token.kind is TokenKind.MARK or _SIGN_OF_NUMBER.fullmatch(token.key) is not None


def _marks(side: Side) -> list[str]:
    return [token.key for token in side.run if _is_mark(token)]


def _letters(side: Side) -> str:
    return "".join(token.key for token in side.run if not _is_mark(token))
