"""form: the same word in another grammatical form, or an own name in another form than the base's."""

from desktop_app.collation.folding import CLOSE
from desktop_app.collation.names.mentions import STYLES
from desktop_app.collation.normalization import Token, TokenKind, skeleton
from desktop_app.collation.rules.passage import Passage


def applies(passage: Passage) -> bool:
    """Whether both sides are one word with another ending; a word of another alphabet's letters is read as it looks."""
    base, own = passage.base.word, passage.own.word
    if base is not None and own is not None:
        return passage.context.grammar.is_other_form(skeleton(base), skeleton(own))
    return _is_other_form_of_name(passage)


def _is_other_form_of_name(passage: Passage) -> bool:
    base, own = passage.base.run, passage.own.run
    if not len(base) == len(own) == 1 or not base[0].kind is own[0].kind is TokenKind.FOLD:
        return False
    one, other = form_of(base[0]), form_of(own[0])
    # What is left out of the name ("alone", "part") is another wording, not another form.
    return one[:-1] == other[:-1] and one[-1:] != other[-1:]


def form_of(token: Token) -> list[str]:
    """What is named and how much of it, then the case, without its style."""
    return [word for word in token.key[1:].removesuffix(CLOSE).split() if word not in STYLES]
