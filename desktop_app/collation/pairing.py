"""A run of tokens against another → the single words, numbers and marks that became each other, and the rest.

The choice with the least total cost; a token that has no counterpart costs more than one that was changed.
"""

from collections.abc import Sequence

from desktop_app.collation.normalization import Token, TokenKind, plain_marks, skeleton
from desktop_app.collation.options import DIVERGENCES
from desktop_app.collation.rules import RowContext, Side
from desktop_app.collation.rules.form import form_of
from desktop_app.collation.rules.spelling import are_neighbours
from desktop_app.collation.similarity import Edit, similarity

_UNPAIRED = 10
"""Cost of a token without a counterpart; those of a pair lie between 0 and twice this."""
_LOOK_ALIKE = 1
_CHANGED = 3
_OTHER = 6


def pair_off(base: Side, own: Side, context: RowContext) -> list[Edit]:
    """The passages of a run, in order; the run itself where it cannot be told apart."""
    whole = Edit(base.begin, base.end, own.begin, own.end)
    rows, columns = len(base.run), len(own.run)
    if rows * columns in (0, 1) or rows * columns > DIVERGENCES.longest_pairing or _is_one_text(base, own):
        return [whole]
    return _edits(_pairs(base.run, own.run, context), base, own)


def _is_one_text(base: Side, own: Side) -> bool:
    """Whether the runs are the same letters, only cut into words and marks in another way."""
    one, other = ("".join(t.key for t in side.run if t.kind is not TokenKind.MARK) for side in (base, own))
    return bool(one) and skeleton(one).casefold() == skeleton(other).casefold()


def _pairs(base: Sequence[Token], own: Sequence[Token], context: RowContext) -> list[tuple[int, int]]:
    """Places of the tokens that are one changed, ascending on both sides."""
    columns = len(own)
    costs = [[_UNPAIRED * column for column in range(columns + 1)]]
    chosen: list[list[int]] = []
    for row, token in enumerate(base):
        above, line, moves = costs[-1], [_UNPAIRED * (row + 1)], []
        for column, other in enumerate(own):
            ways = [above[column + 1] + _UNPAIRED, line[column] + _UNPAIRED]
            cost = _cost(token, other, context)
            if cost is not None:
                ways.append(above[column] + cost)
            line.append(min(ways))
            moves.append(ways.index(min(ways)))
        costs.append(line)
        chosen.append(moves)
    return _walk_back(chosen, columns)


def _walk_back(chosen: Sequence[Sequence[int]], columns: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    row, column = len(chosen), columns
    while row and column:
        move = chosen[row - 1][column - 1]
        if move == 2:
            pairs.append((row - 1, column - 1))
        row -= move != 1
        column -= move != 0
    return pairs[::-1]


def _cost(base: Token, own: Token, context: RowContext) -> int | None:
    """What it costs to take one token for the other changed; None where they are two things."""
    if base.key == own.key:
        return 0
    if base.kind is not own.kind:
        return None
    if base.kind is TokenKind.WORD:
        return _cost_of_words(skeleton(base.key).casefold(), skeleton(own.key).casefold(), context)
    if base.kind is TokenKind.FOLD:
        return _LOOK_ALIKE if form_of(base)[0] == form_of(own)[0] else None
    if base.kind is TokenKind.MARK:
        return _LOOK_ALIKE if plain_marks(base.key) == plain_marks(own.key) else _OTHER
    return _OTHER


def _cost_of_words(base: str, own: str, context: RowContext) -> int | None:
    if base == own:
        return _LOOK_ALIKE
    if are_neighbours(base, own) or context.grammar.is_other_form(base, own) or context.grammar.is_negation(base, own):
        return _CHANGED
    share = similarity(base, own)
    return _OTHER + round(10 * (1 - share)) if share >= DIVERGENCES.pair_similarity else None


def _edits(pairs: Sequence[tuple[int, int]], base: Side, own: Side) -> list[Edit]:
    edits: list[Edit] = []
    base_at, own_at = base.begin, own.begin
    for row, column in (*pairs, (len(base.run), len(own.run))):
        base_place, own_place = base.begin + row, own.begin + column
        if base_at < base_place or own_at < own_place:
            edits.append(Edit(base_at, base_place, own_at, own_place))
        if base_place < base.end and own_place < own.end and base.tokens[base_place].key != own.tokens[own_place].key:
            edits.append(Edit(base_place, base_place + 1, own_place, own_place + 1))
        base_at, own_at = base_place + 1, own_place + 1
    return edits
