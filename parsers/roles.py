"""What a point is about, told from its words: tasks, functions, rights, powers, location, full name."""

from parsers.model import Language, Role
from parsers.vocabulary import Vocabulary, vocabulary

_LABEL_LENGTH = 90
"""Characters from a point's start within which a label such as "орналасқан жері" stands."""
_HEAD_LENGTH = 250
"""A point that heads a list is short; a longer one is a rule that only speaks of functions or rights."""


def role_of_point(text: str, language: Language, *, heads_list: bool) -> Role | None:
    """The role of a point with ``text`` (without its number); ``heads_list``: subpoints stand below it."""
    words: Vocabulary = vocabulary(language)
    for name, pattern in words.label_roles:
        if pattern.search(text[:_LABEL_LENGTH]):
            return Role(name)
    if not heads_list and not text.rstrip().endswith(":"):
        return None
    if len(text) > _HEAD_LENGTH:
        return None
    for name, pattern in words.list_roles:
        if pattern.search(text):
            return Role(name)
    return None
