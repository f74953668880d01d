"""wording: other words; negation always, the rest where no other kind explains the difference."""

from desktop_app.collation.normalization import TokenKind, skeleton
from desktop_app.collation.rules import spacing, spelling
from desktop_app.collation.rules.passage import Passage


def negates(passage: Passage) -> bool:
    """Whether one side negates what the other says: by a word ("не", "емес") or by an ending ("-ма", "-ме")."""
    if spacing.applies(passage):
        return False
    grammar = passage.context.grammar
    base, own = passage.base.word, passage.own.word
    if base is not None and own is not None and grammar.is_negation(base, own):
        return True
    if spelling.applies(passage):
        # A misspelt "емес" still says "емес".
        return False
    counts = [sum(skeleton(token.key).casefold() in grammar.negations for token in side.run) for side in passage.sides]
    return counts[0] != counts[1]


def names_another(passage: Passage) -> bool:
    """Whether one side names its own region or kind of territory and the other another's, maybe in equal letters."""
    counts = [sum(token.kind is TokenKind.FOLD for token in side.run) for side in passage.sides]
    return counts[0] != counts[1]
