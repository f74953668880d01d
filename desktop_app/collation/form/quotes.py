"""Quotation marks that nothing closes or opens.

A quotation may run over a few provisions of one point, and marks that meet at its end are written once ("«Музей
«Отырар»"): neither is a fault.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from desktop_app.collation.form.outline import Fault, Outline
from parsers.model import Provision

_QUOTE: Final = re.compile(r"[\"«»„“”]")
_NEXT_OF_LIST: Final = re.compile(r"(?:[,;]|(?<!\w)(?:және|мен|пен|бен|немесе|и|или))\s+\Z")
_LONGEST_LINK: Final = 10
"""Characters looked at before a mark: as many as the longest such word and its spaces take."""
_FARTHEST: Final = 5
"""Provisions from the one that opens a quotation to the one that closes it."""
_INCHES: Final = re.compile(r"(?<=\d)\"")
_OPENING: Final = "«„"
_CLOSING: Final = "»”"
_BEFORE_OPENING: Final = frozenset(" \t([{–—-/")
_BEHIND_CLOSING: Final = frozenset(" \t)]}–—-/.,;:!?…")


_Open = tuple[int, Provision, int]
"""A provision with its place in the regulation, and how many of its marks have no partner."""


def find_unbalanced_quotes(outline: Outline) -> Iterator[Fault]:
    """unbalanced-quotes: a mark without its partner in the provision, nor in one of the next of the same point.

    The straight mark opens before a word and closes behind one. Partial regulations are left out: their outer marks
    were the order's.
    """
    if outline.regulation.partial:
        return
    together: dict[str, list[_Open]] = {}
    for place, provision in enumerate(outline.provisions.values()):
        if not provision.deleted and (rest := _rest(provision.text)):
            point = outline.point_of(provision)
            together.setdefault(point.id if point else provision.id, []).append((place, provision, rest))
    for provisions in together.values():
        yield from (Fault("unbalanced-quotes", provision.id) for provision in _without_partner(provisions))


def _without_partner(provisions: Sequence[_Open]) -> list[Provision]:
    """Provisions with too many of one kind of mark, those left out whose surplus a later or earlier one takes up."""
    waiting: list[tuple[int, Provision]] = []
    alone: list[tuple[int, Provision]] = []
    for place, provision, rest in provisions:
        if rest > 0:
            waiting.append((place, provision))
        elif waiting and place - waiting[-1][0] <= _FARTHEST:
            waiting.pop()
        else:
            alone.append((place, provision))
    return [provision for _, provision in sorted((*alone, *waiting), key=lambda found: found[0])]


def _rest(text: str) -> int:
    """How many marks are not closed, or, as a negative number, were not opened; 0 where all is well."""
    depth = unopened = 0
    is_merged = False
    marks = list(_QUOTE.finditer(text))
    for match in marks:
        if _is_opening(match, depth):
            before = text[max(0, match.start() - _LONGEST_LINK) : match.start()]
            is_merged = is_merged or (depth == 1 and not _NEXT_OF_LIST.search(before))
            depth += 1
        elif depth:
            depth -= 1
        elif not _INCHES.match(text, match.start()):
            unopened += 1
    if unopened:
        return -unopened
    return 0 if depth == 1 and is_merged and not _is_opening(marks[-1], 1) else depth


def _is_opening(match: re.Match[str], depth: int) -> bool:
    mark, text = match[0], match.string
    if mark in _OPENING or mark in _CLOSING:
        return mark in _OPENING
    before, behind = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    can_open = (not before or before in _BEFORE_OPENING) and behind not in _BEHIND_CLOSING and behind != ""
    can_close = (not behind or behind in _BEHIND_CLOSING) and before not in _BEFORE_OPENING and before != ""
    return can_open if can_open != can_close else depth == 0
