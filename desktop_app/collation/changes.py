"""Two folded texts → the changes between them: kind and place on both sides, neighbouring ones of one kind made one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.collation.folding import Fold, FoldedText, Slot
from desktop_app.collation.model import DivergenceKind
from desktop_app.collation.normalization import Token, TokenKind, compose, is_dash, tokenize
from desktop_app.collation.pairing import pair_off
from desktop_app.collation.rules import Passage, RowContext, Side, kind_of
from desktop_app.collation.rules.form import form_of
from desktop_app.collation.similarity import Edit, edit_script, letters_apart

SpellOut = Callable[[Fold, str], str | None]
"""A fold and its text → the words the other side would use for it; None where that cannot be said."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: tokens ``[begin, end)`` and code points ``[start, stop)`` of both texts."""

    kind: DivergenceKind
    base_begin: int
    base_end: int
    own_begin: int
    own_end: int
    base_start: int
    base_stop: int
    own_start: int
    own_stop: int


@dataclass(frozen=True, slots=True)
class TwoTexts:
    """A base's text and another's with their tokens, so that names are folds in both or in neither."""

    base_text: str
    own_text: str
    base: Sequence[Token]
    own: Sequence[Token]
    edits: Sequence[Edit]


def find_changes(
    base: FoldedText,
    own: FoldedText,
    unfolded: frozenset[Slot],
    context: RowContext,
    spell_base: SpellOut,
    spell_own: SpellOut,
) -> list[Change]:
    """All changes in order of place; see the contract's "One place, one divergence".

    ``spell_base`` gives the words that ``own``'s regulation would use for a fold of ``base``, ``spell_own`` the other
    way round.
    """
    texts = _prepare(base, own, unfolded, spell_base, spell_own)
    found = [*_edited(texts, context), *_matched(texts, context)]
    found.sort(key=lambda change: (change.base_begin, change.own_begin, change.base_end, change.own_end))
    merged = _with_exchanges_joined(_with_moves_joined(_merged(found, texts), texts), texts)
    return [_with_whole_words(change, merged, texts) for change in merged]


def _prepare(
    base: FoldedText, own: FoldedText, unfolded: frozenset[Slot], spell_base: SpellOut, spell_own: SpellOut
) -> TwoTexts:
    texts = _two_texts(base, own, base.tokens(unfolded), own.tokens(unfolded))
    lonely = _lonely_folds(texts.base, texts.own, texts.edits)
    ways = [(spell_base, _as_written)] * bool(lonely[0]) + [(_as_written, spell_own)] * bool(lonely[1])
    # Which of the two names itself in words that are no known form shows in what is left to explain.
    return min(
        (
            _two_texts(
                base, own, _spelt_out(base, texts.base, lonely[0], one), _spelt_out(own, texts.own, lonely[1], other)
            )
            for one, other in ways
        ),
        key=_letters_changed,
        default=texts,
    )


def _two_texts(base: FoldedText, own: FoldedText, base_tokens: list[Token], own_tokens: list[Token]) -> TwoTexts:
    edits = edit_script([token.key for token in base_tokens], [token.key for token in own_tokens])
    return TwoTexts(base.text, own.text, base_tokens, own_tokens, edits)


def _letters_changed(texts: TwoTexts) -> int:
    return sum(
        letters_apart(
            " ".join(token.key for token in texts.base[edit.base_start : edit.base_end]),
            " ".join(token.key for token in texts.own[edit.own_start : edit.own_end]),
        )
        for edit in texts.edits
    )


def _as_written(_: Fold, written: str) -> str:
    return written


def _lonely_folds(base: Sequence[Token], own: Sequence[Token], edits: Sequence[Edit]) -> tuple[set[int], set[int]]:
    """Places of folds, on both sides, in passages where the other side has none that names as much in another form."""
    found: tuple[set[int], set[int]] = (set(), set())
    for edit in edits:
        base_folds = {p: base[p] for p in range(edit.base_start, edit.base_end) if base[p].kind is TokenKind.FOLD}
        own_folds = {p: own[p] for p in range(edit.own_start, edit.own_end) if own[p].kind is TokenKind.FOLD}
        named = [{tuple(form_of(token)[:-1]) for token in folds.values()} for folds in (base_folds, own_folds)]
        if named[0] != named[1]:
            found[0].update(base_folds)
            found[1].update(own_folds)
    return found


def _spelt_out(text: FoldedText, tokens: Sequence[Token], places: set[int], spell: SpellOut) -> list[Token]:
    """The tokens, folds at these places replaced by the other side's words, which point to the fold's own words."""
    result: list[Token] = []
    for place, token in enumerate(tokens):
        fold = text.fold_at(token.start) if place in places else None
        words = spell(fold, text.text[token.start : token.end]) if fold else None
        if words is None:
            result.append(token)
            continue
        spelt, written = tokenize(words), tokenize(text.text, token.start, token.end)
        for number, word in enumerate(spelt):
            # The kind of territory comes last; a longer name points to all the words before it.
            behind = len(written) - (len(spelt) - number)
            known = len(spelt) == len(written) or behind == len(written) - 1
            start, end = (written[behind].start, written[behind].end) if known else (token.start, written[-2:][0].end)
            result.append(replace(word, start=start, end=end, gap=word.gap if number else token.gap))
    return result


def _edited(texts: TwoTexts, context: RowContext) -> Iterator[Change]:
    for edit in texts.edits:
        parts = pair_off(*_sides(texts, edit), context)
        yield from _with_phrases_joined([_change(texts, part, context) for part in parts])


_OF_PHRASE = frozenset({DivergenceKind.WORDING, DivergenceKind.FORM})


def _with_phrases_joined(changes: Sequence[Change]) -> list[Change]:
    """The changes of one passage, other words and other forms right beside each other made one change of wording."""
    result: list[Change] = []
    for change in changes:
        last = result[-1] if result else None
        touch = last is not None and (last.base_end, last.own_end) == (change.base_begin, change.own_begin)
        if last is not None and touch and {last.kind, change.kind} == _OF_PHRASE:
            result[-1] = replace(_joined(last, change), kind=DivergenceKind.WORDING)
        else:
            result.append(change)
    return result


def _sides(texts: TwoTexts, edit: Edit) -> tuple[Side, Side]:
    return (
        Side(texts.base_text, texts.base, edit.base_start, edit.base_end),
        Side(texts.own_text, texts.own, edit.own_start, edit.own_end),
    )


def _change(texts: TwoTexts, edit: Edit, context: RowContext) -> Change:
    base, own = _sides(texts, edit)
    return Change(
        kind_of(Passage(base, own, context)),
        *(base.begin, base.end, own.begin, own.end),
        *(base.start_in_text, base.end_in_text, own.start_in_text, own.end_in_text),
    )


def _matched(texts: TwoTexts, context: RowContext) -> Iterator[Change]:
    """Differences where the tokens are equal: folds that stand for other words, and the gaps between tokens."""
    base_at = own_at = 0
    for edit in (*texts.edits, Edit(len(texts.base), 0, len(texts.own), 0)):
        for step in range(edit.base_start - base_at):
            yield from _at_equal_tokens(texts, base_at + step, own_at + step, step > 0, context)
        base_at, own_at = edit.base_end, edit.own_end


def _at_equal_tokens(texts: TwoTexts, base: int, own: int, follows: bool, context: RowContext) -> Iterator[Change]:
    one, other = texts.base[base], texts.own[own]
    if follows and one.gap != other.gap:
        start, own_start = texts.base[base - 1].end, texts.own[own - 1].end
        yield Change(DivergenceKind.SPACING, base, base, own, own, start, one.start, own_start, other.start)
    written = texts.base_text[one.start : one.end], texts.own_text[other.start : other.end]
    if one.kind is TokenKind.FOLD and written[0] != written[1]:
        yield _change(texts, Edit(base, base + 1, own, own + 1), context)
    elif compose(written[0]) != compose(written[1]):
        # A word of a name that was spelt out: the base has its own name there.
        yield replace(_change(texts, Edit(base, base + 1, own, own + 1), context), kind=DivergenceKind.NAME)


def _merged(changes: Sequence[Change], texts: TwoTexts) -> list[Change]:
    """Neighbouring changes of one kind with at most one unchanged word between them made one."""
    result: list[Change] = []
    for change in changes:
        last = result[-1] if result else None
        if last is not None and last.kind is change.kind and _words(texts.base[last.base_end : change.base_begin]) <= 1:
            result[-1] = _joined(last, change)
        else:
            result.append(change)
    return result


def _joined(first: Change, second: Change) -> Change:
    return Change(
        first.kind,
        *(first.base_begin, second.base_end, first.own_begin, second.own_end),
        *(
            first.base_start,
            max(first.base_stop, second.base_stop),
            first.own_start,
            max(first.own_stop, second.own_stop),
        ),
    )


def _words(tokens: Sequence[Token]) -> int:
    """Number of words, a hyphened one counted once."""
    hyphens = sum(is_dash(token.key) and not token.gap for token in tokens[1:-1])
    return max(0, sum(token.kind is not TokenKind.MARK for token in tokens) - hyphens)


def _with_moves_joined(changes: Sequence[Change], texts: TwoTexts) -> list[Change]:
    """The changes, words left out at one place and put in at another made one: a clause that moved."""
    left_out = {
        _said(texts.base, c.base_begin, c.base_end): c for c in changes if _is_pure(c) and c.base_begin < c.base_end
    }
    result: list[Change] = []
    gone: list[Change] = []
    for change in changes:
        moved = None
        if _is_pure(change) and change.own_begin < change.own_end:
            moved = left_out.pop(_said(texts.own, change.own_begin, change.own_end), None)
        if moved is not None:
            gone.append(moved)
            change = replace(
                change,
                base_begin=moved.base_begin,
                base_end=moved.base_end,
                base_start=moved.base_start,
                base_stop=moved.base_stop,
            )
        result.append(change)
    return [change for change in result if not any(change is other for other in gone)]


def _with_exchanges_joined(changes: Sequence[Change], texts: TwoTexts) -> list[Change]:
    """The changes, two that follow each other and exchange their words made one: parts that changed places."""
    result: list[Change] = []
    for change in changes:
        last = result[-1] if result else None
        if last is not None and last.kind is change.kind is DivergenceKind.WORDING and _exchange(last, change, texts):
            result[-1] = _joined(last, change)
        else:
            result.append(change)
    return result


def _exchange(first: Change, second: Change, texts: TwoTexts) -> bool:
    """Whether each says in one text what the other says in the other."""
    base = [_said(texts.base, change.base_begin, change.base_end) for change in (first, second)]
    own = [_said(texts.own, change.own_begin, change.own_end) for change in (first, second)]
    return all(base) and base == own[::-1]


def _is_pure(change: Change) -> bool:
    """Whether words stand on one side only."""
    empty = (change.base_begin == change.base_end, change.own_begin == change.own_end)
    return change.kind is DivergenceKind.WORDING and empty[0] is not empty[1]


def _said(tokens: Sequence[Token], begin: int, end: int) -> tuple[str, ...]:
    return tuple(token.key.casefold() for token in tokens[begin:end] if token.kind is not TokenKind.MARK)


_OF_LETTERS = frozenset(
    {
        DivergenceKind.WORDING,
        DivergenceKind.FORM,
        DivergenceKind.SPELLING,
        DivergenceKind.SCRIPT,
        DivergenceKind.CASE,
    }
)


def _with_whole_words(change: Change, changes: Sequence[Change], texts: TwoTexts) -> Change:
    """The change, hyphened words taken in whole where both sides stand in one and no other change does."""
    if change.kind not in _OF_LETTERS:
        return change
    if change.base_begin == change.base_end or change.own_begin == change.own_end:
        return _with_part_of_word(change, texts)
    back = min(_hyphened(texts.base, change.base_begin, -1), _hyphened(texts.own, change.own_begin, -1))
    forth = min(_hyphened(texts.base, change.base_end - 1, 1), _hyphened(texts.own, change.own_end - 1, 1))
    whole = replace(
        change,
        base_start=texts.base[change.base_begin - back].start,
        own_start=texts.own[change.own_begin - back].start,
        base_stop=texts.base[change.base_end - 1 + forth].end,
        own_stop=texts.own[change.own_end - 1 + forth].end,
    )
    others = (other for other in changes if other is not change)
    return change if any(_overlap(whole, other) for other in others) else whole


def _with_part_of_word(change: Change, texts: TwoTexts) -> Change:
    """A part of a hyphened word that is left out or put in, with the part that stays: both are one word."""
    left_out = change.own_begin == change.own_end
    tokens = texts.base if left_out else texts.own
    begin, end = (change.base_begin, change.base_end) if left_out else (change.own_begin, change.own_end)
    before, behind = begin > 0 and _is_hyphen(tokens, begin), end < len(tokens) and _is_hyphen(tokens, end - 1)
    if (change.base_begin == change.base_end and change.own_begin == change.own_end) or before is behind:
        return change
    at_base, at_own = change.base_begin - before, change.own_begin - before
    one, other = texts.base[at_base : change.base_end + behind], texts.own[at_own : change.own_end + behind]
    return replace(
        change, base_start=one[0].start, base_stop=one[-1].end, own_start=other[0].start, own_stop=other[-1].end
    )


def _is_hyphen(tokens: Sequence[Token], place: int) -> bool:
    """Whether the token is a hyphen with a word right before and right behind it."""
    if not 0 < place < len(tokens) - 1 or tokens[place].key != "-" or tokens[place].gap or tokens[place + 1].gap:
        return False
    return tokens[place - 1].kind is tokens[place + 1].kind is TokenKind.WORD


def _overlap(one: Change, other: Change) -> bool:
    return (one.base_start < other.base_stop and other.base_start < one.base_stop) or (
        one.own_start < other.own_stop and other.own_start < one.own_stop
    )


def _hyphened(tokens: Sequence[Token], place: int, step: int) -> int:
    """How many tokens belong to the hyphened word beyond ``place`` in a direction: two for each further part."""
    count = 0
    while tokens[place].kind is TokenKind.WORD:
        hyphen, beyond = place + step, place + 2 * step
        if not (0 <= beyond < len(tokens) and is_dash(tokens[hyphen].key) and tokens[beyond].kind is TokenKind.WORD):
            break
        if tokens[max(hyphen, place)].gap or tokens[max(hyphen, beyond)].gap or tokens[hyphen].key != "-":
            break
        place, count = beyond, count + 2
    return count
