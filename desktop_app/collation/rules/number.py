"""number: figures, dates, references to acts and points; never hidden under a lesser kind.

A passage is a number's where nothing but numbers and the words that belong to them differs: "№ 662", "13-тармақ", "5
мая". A date's month and a number written out count as numbers; so does a changed word of an act's name in quotation
marks.
"""

import re
from typing import Final

from desktop_app.collation.normalization import Token, TokenKind, is_quotation_mark, plain_marks, skeleton
from desktop_app.collation.rules import case, form, punctuation, script, spacing, spelling
from desktop_app.collation.rules.passage import Passage, Side

_ROMAN: Final = re.compile(r"[IVXLC]{2,}|[IVX]")
_MARKS_OF_NUMBERS: Final = frozenset("№Nn#().,;:/-–—§")
_REACH_OF_ACT: Final = 14
"""Tokens from an act's quoted name to the word that says what act it is: country, date, number may stand there."""

_LONGEST_NAME: Final = 200
"""Tokens of an act's name; in a text of a megabyte each change would else look through all of it."""


def applies(passage: Passage) -> bool:
    """Whether the passage differs in a number, a date or a reference."""
    base, own = _numbers(passage.base), _numbers(passage.own)
    if base != own:
        return all(_belongs_to_number(token, passage) for side in passage.sides for token in side.run)
    return _is_date_or_numeral(passage) or _is_reference(passage) or _is_act_name(passage)


def _numbers(side: Side) -> list[str]:
    return [_value(token) for token in side.run if _is_number(token)]


def _value(token: Token) -> str:
    return plain_marks(skeleton(token.key)).casefold()


def _is_number(token: Token) -> bool:
    return token.kind is TokenKind.NUMBER or (token.kind is TokenKind.WORD and _ROMAN.fullmatch(token.key) is not None)


def _belongs_to_number(token: Token, passage: Passage) -> bool:
    if _is_number(token) or token.key in _MARKS_OF_NUMBERS:
        return True
    grammar = passage.context.grammar
    word = token.key.casefold()
    return token.kind is TokenKind.WORD and (
        word in grammar.beside_numbers
        or word in grammar.numerals
        or word.startswith((*grammar.references, *grammar.months))
    )


def _is_date_or_numeral(passage: Passage) -> bool:
    base, own = passage.base.word, passage.own.word
    if base is None or own is None:
        return False
    grammar = passage.context.grammar
    months = [next((month for month in grammar.months if word.startswith(month)), None) for word in (base, own)]
    if all(months):
        return months[0] != months[1]
    return base in grammar.numerals and own in grammar.numerals


def _is_reference(passage: Passage) -> bool:
    """Whether the word beside a number says another sort of provision: "13-тармақ" against "13-бап"."""
    base, own = passage.base.word, passage.own.word
    references = passage.context.grammar.references
    return (
        base is not None
        and own is not None
        and base.startswith(references)
        and own.startswith(references)
        and all(_has_number_beside(side) for side in passage.sides)
        and not any(rule(passage) for rule in (form.applies, script.applies, spelling.applies, case.applies))
    )


def _has_number_beside(side: Side) -> bool:
    around = (*side.tokens[max(0, side.begin - 2) : side.begin], *side.tokens[side.end : side.end + 1])
    return any(token.kind is TokenKind.NUMBER for token in around)


def _is_act_name(passage: Passage) -> bool:
    lesser = (form, script, spelling, punctuation, spacing, case)
    return all(_is_in_act_name(side, passage) for side in passage.sides) and not any(
        rule.applies(passage) for rule in lesser
    )


def _is_in_act_name(side: Side, passage: Passage) -> bool:
    """Whether the side lies between quotation marks with a word for an act behind them or before."""
    before = side.tokens[max(0, side.begin - _LONGEST_NAME) : side.begin]
    behind = side.tokens[side.end : side.end + _LONGEST_NAME]
    if not all(any(is_quotation_mark(token.key) for token in part) for part in (before, behind)):
        return False
    quotes = [place for place, token in enumerate(side.tokens) if is_quotation_mark(token.key)]
    opening = [place for number, place in enumerate(quotes) if number % 2 == 0 and place < side.begin]
    closing = [place for number, place in enumerate(quotes) if number % 2 == 1 and place >= side.end]
    if not opening or not closing or quotes.index(closing[0]) != quotes.index(opening[-1]) + 1:
        return False
    around = (
        *side.tokens[max(0, opening[-1] - _REACH_OF_ACT) : opening[-1]],
        *side.tokens[closing[0] + 1 : closing[0] + _REACH_OF_ACT],
    )
    return any(token.key.casefold().startswith(passage.context.grammar.acts) for token in around)
