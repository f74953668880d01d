"""The ways to read a line whose links were set down at its end: which of its last words fill which hole.

A *hole* is two spaces in a row; at a line's start one space; before a mark one space ("туралы :ережесінде"), which
counts only where something else shows that words were displaced. The *tail*, what was set down, begins where it is
glued to a mark or a letter, or else is told by its shape (`parsers.vocabulary.links`). Links fill holes in order; one
link more than holes means that the last one stood at the line's end anyway, mostly because the line's end broke it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from parsers.vocabulary.links import BEGUN_LINK, CONTINUED_LINK, WHOLE_LINK

_HOLE = re.compile(r"(?<=\S) {2,}(?=\S)")
_WEAK_HOLE = re.compile(r"(?<=[\w)»\"]) (?=[:;,.)](?:[\s\w]|$))")
_AFTER_MARK = re.compile(
    r"(?<=[;:,)»])(?=[\w№-])|(?<=[^\W\d_]{2}\.)(?=[\w№-])|(?<=\d\.)(?=[^\W\d_№])|(?<=[)»\"]\.)(?=[\w№])|(?<=\w\")(?=[\w№])|(?<=[;:,.])(?=\))"
)
_AFTER_OPENING = re.compile(r"(?<=[ (][(\"«])(?=[\w№])|(?<=^[(\"«])(?=[\w№])")
_CAPITAL_INSIDE = re.compile(r"[а-яёәғқңөұүһі][А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]")
_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[\w№])")
_AFTER_LETTER = re.compile(r"(?<=[^\W\d_])(?=\d|[А-ЯЁӘҒҚҢӨҰҮҺІ№])|(?<=\d)(?=[^\W\d_]{3})")
_INSIDE_WORD = re.compile(r"(?<=[а-яёәғқңөұүһі])(?=[а-яёәғқңөұүһі]{3})")
_WORD = re.compile(r"\S+")
_PREFIXES = frozenset({"под"})
"""What is no word of its own before a link's word: "подпункт"."""
_MOST_WORDS = 12
"""Words of a line's end that are tried as links: four links of three words."""


@dataclass(frozen=True, slots=True)
class Restoration:
    """One way to read a line: links put back into holes."""

    text: str
    glued: bool
    """The tail was glued to what is before it: nothing but a displaced text is so."""
    rank: tuple[bool, bool, int]
    """Links and holes fit; each link has the shape of one; holes filled. Higher is better."""
    moved: int
    """Characters of the tail."""
    begun: bool
    """The last link goes on in the next line."""
    splits: str = ""
    """What is parted though no mark shows where: a word and the link glued to it; empty if nothing is parted so."""


@dataclass(frozen=True, slots=True)
class _Tail:
    """A place where the tail may begin."""

    start: int
    glued: bool
    needs_shape: bool
    """Nothing but the shape of links tells that this is the tail."""
    splits: str = ""


def has_hole(text: str) -> bool:
    """Whether two spaces in a row stand inside ``text``."""
    return _HOLE.search(text) is not None


def is_whole(text: str) -> bool:
    """Whether nothing in ``text`` looks like a hole."""
    return "  " not in text and not text.startswith(" ") and _WEAK_HOLE.search(text) is None


def is_glued(text: str) -> bool:
    """Whether a word of ``text`` begins right after a mark or, with a capital, after a letter: as a tail does."""
    return _AFTER_MARK.search(text) is not None or _CAPITAL_INSIDE.search(text) is not None


def is_torn(texts: Sequence[str]) -> bool:
    """Whether anything in the lines of a paragraph may be a hole."""
    return not all(is_whole(text.rstrip()) for text in texts)


def ends_in_begun_link(text: str) -> bool:
    """Whether the last word of ``text`` may be the first part of a link."""
    words = text.split()
    return bool(words) and BEGUN_LINK.fullmatch(words[-1]) is not None


def ways_to_read(text: str, begun: bool, following: str) -> Iterable[Restoration]:
    """All readings of ``text`` in which each hole is filled.

    ``begun``: the line before ended in a link that goes on here. ``following``: the next line, empty after the last.
    """
    for tail in _tails(text):
        body, rest = text[: tail.start], text[tail.start :]
        words = [match.span() for match in _WORD.finditer(rest)]
        for holes in _hole_sets(body, tail.glued):
            for count in {len(holes), len(holes) + 1}:
                for links in _divisions(rest, words, count, begun):
                    yield from _filled(tail, body, holes, links, begun, following)


def _tails(text: str) -> Iterable[_Tail]:
    words = [match.span() for match in _WORD.finditer(text)]
    for start, _ in words[max(1, len(words) - _MOST_WORDS) :]:
        yield _Tail(start, glued=False, needs_shape=True)
    begin = words[-_MOST_WORDS][0] if len(words) >= _MOST_WORDS else 0
    for match in _AFTER_MARK.finditer(text, begin):
        yield _Tail(match.start(), glued=True, needs_shape=text[match.start()] in "-)")
    for pattern in (_AFTER_OPENING, _AFTER_HYPHEN, _AFTER_LETTER):
        for match in pattern.finditer(text, begin):
            yield _Tail(match.start(), glued=True, needs_shape=True)
    for start, end in words[-_MOST_WORDS:]:
        for match in _INSIDE_WORD.finditer(text, start, end):
            if text[start : match.start()].lower() in _PREFIXES:
                continue
            yield _Tail(match.start(), glued=True, needs_shape=True, splits=text[start:end])


def _hole_sets(body: str, glued: bool) -> Iterable[list[tuple[int, int]]]:
    """Spans of white space in ``body`` that links may have left: the plain holes, and with the weak ones."""
    plain = [match.span() for match in _HOLE.finditer(body)]
    if body.startswith(" "):
        plain.insert(0, (0, len(body) - len(body.lstrip(" "))))
    trailing = len(body) - len(body.rstrip(" "))
    if trailing >= 2:
        plain.append((len(body) - trailing, len(body)))
    yield plain
    weak = [match.span() for match in _WEAK_HOLE.finditer(body)]
    if weak:
        yield sorted([*plain, *weak])


def _divisions(tail: str, words: Sequence[tuple[int, int]], count: int, begun: bool) -> Iterable[tuple[str, ...]]:
    """Ways to divide ``tail`` into ``count`` links: as they look like links, else the only way there is."""
    if count < 1 or count > len(words):
        return
    if count == 1:
        yield (tail[words[0][0] :].strip(),)
        return
    for end in range(1, len(words) - count + 2):
        head = tail[words[0][0] : words[end - 1][1]]
        if len(words) == count or WHOLE_LINK.fullmatch(head) or (begun and CONTINUED_LINK.fullmatch(head)):
            for rest in _divisions(tail, words[end:], count - 1, begun=False):
                yield (head, *rest)


def _filled(
    tail: _Tail, body: str, holes: Sequence[tuple[int, int]], links: Sequence[str], begun: bool, following: str
) -> Iterable[Restoration]:
    over = len(links) > len(holes)
    may_begin = over and following.startswith(" ")
    shaped = all(
        _is_link(link, not place and begun, may_begin and link is links[-1]) for place, link in enumerate(links)
    )
    if not holes or (tail.needs_shape and not shaped):
        return
    pieces: list[str] = []
    position = 0
    for (start, end), link in zip(holes, links, strict=False):
        pieces += [body[position:start], _spaced(body, start, end, link)]
        position = end
    pieces.append(body[position:])
    if over:
        pieces.append(("" if pieces[-1].endswith((" ", "(")) else " ") + links[-1])
    broken = may_begin and BEGUN_LINK.fullmatch(links[-1]) is not None
    at_its_place = over and following[:1] in (";", ":", ",", ".", ")")
    rank = (not over or broken or at_its_place, shaped, len(holes))
    yield Restoration("".join(pieces), tail.glued, rank, sum(map(len, links)), broken, tail.splits)


def _is_link(link: str, may_continue: bool, may_begin: bool) -> bool:
    if WHOLE_LINK.fullmatch(link) or (may_continue and CONTINUED_LINK.fullmatch(link)):
        return True
    return may_begin and BEGUN_LINK.fullmatch(link) is not None


def _spaced(body: str, start: int, end: int, link: str) -> str:
    before = "" if start == 0 else " "
    after = "" if end < len(body) and body[end] in ":;,.)" else " "
    return before + link + after
