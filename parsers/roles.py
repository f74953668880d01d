"""What a point is about, told from its words: tasks, functions, rights, powers, location, full name."""

import re

from parsers.model import Language, Role
from parsers.vocabulary import Vocabulary, vocabulary

_LABEL_LENGTH = 90
"""Characters from a point's start within which a label such as "орналасқан жері" stands."""
_HEAD_LENGTH = 250
"""A point that heads a list is short; a longer one is a rule that only speaks of functions or rights."""


def role_of_point(text: str, language: Language, *, heads_list: bool) -> Role | None:
    """The role of a point with ``text`` (without its number); ``heads_list``: subpoints stand below it."""
    words: Vocabulary = vocabulary(language)
    label = _first(words.label_roles, text[:_LABEL_LENGTH])
    if label is not None:
        return label
    if (heads_list or text.rstrip().endswith(":")) and len(text) <= _HEAD_LENGTH:
        return _first(words.list_roles, text)
    return _first(words.sentence_roles, text)


def _first(roles: tuple[tuple[str, re.Pattern[str]], ...], text: str) -> Role | None:
    name = next((name for name, pattern in roles if pattern.search(text)), "")
    return Role(name) if name else None
