"""Puts the words of links back into the holes they left.

The legal portal's PDFs draw the text of links after the line they stand in, so the extraction sets it down at the
line's end and leaves a hole where it was:

    "Республикасының␣␣және Конституциясына"        was  "Республикасының Конституциясына және"
    "Республикасы␣␣көзделген … сұрайды;Заңында"    was  "Республикасы Заңында көзделген … сұрайды;"

A hole is two spaces in a row; at a line's start one space; before a mark one space ("туралы :ережесінде"), which counts
only where something else shows that words were displaced. What was displaced (the tail) begins where it is glued to the
line's last mark or letter, or else is told by its shape (`parsers.vocabulary.links`). Links fill holes in order; one
link more than holes means that the last one stood at the line's end anyway, often because the line's end broke it.
Where holes and links do not fit, the text is left as it is and a diagnostic says so.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parsers.diagnostics import Diagnostic
from parsers.vocabulary.links import BEGUN_LINK, CONTINUED_LINK, WHOLE_LINK

_HOLE = re.compile(r"(?<=\S) {2,}(?=\S)")
_WEAK_HOLE = re.compile(r"(?<=\w) (?=[:;,.)](?:[\s\w]|$))")
_GLUED_TO_MARK = re.compile(
    r"(?<=[;:,)»\"])(?=[\w№])|(?<=[^\W\d_]{2}\.)(?=[\w№-])|(?<=\d{4}\.)(?=[^\W\d_№])|(?<=[;:,.])(?=-\w)"
)
_GLUED_TO_LETTER = re.compile(r"(?<=[а-яёәғқңөұүһі])(?=\d|[А-ЯЁӘҒҚҢӨҰҮҺІ№])")
_WORD = re.compile(r"\S+")
_MOST_WORDS = 12
"""Words of a line's end that are tried as links; four links of three words."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Pairs of neighbouring words in lines without a hole: what reads as it was written."""

    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, paragraphs: Iterable[Sequence[str]]) -> "Evidence":
        """The pairs of all lines of ``paragraphs`` that hold no hole."""
        pairs: set[tuple[str, str]] = set()
        for texts in paragraphs:
            for text in texts:
                if "  " not in text and not text.startswith(" "):
                    words = text.split()
                    pairs.update(pairwise(words))
        return cls(frozenset(pairs))

    def count(self, text: str) -> int:
        """How many neighbouring words of ``text`` stand side by side elsewhere too."""
        words = text.split()
        return sum(pair in self.pairs for pair in pairwise(words))


@dataclass(frozen=True, slots=True)
class _Restoration:
    """One way to read a line: links put back into holes."""

    text: str
    fitting: bool
    """As many links as holes, or one more that the line's end broke."""
    begun: bool
    """The last link goes on in the next line."""


def restore(
    texts: Sequence[str], numbers: Sequence[int], page: int | None, evidence: Evidence
) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """The lines of one paragraph, displaced words back in place, and a diagnostic for each line that was torn.

    No character but white space is added or lost.
    """
    if not _is_torn(texts):
        return tuple(texts), ()
    restored: list[str] = []
    diagnostics: list[Diagnostic] = []
    begun = False
    for index, text in enumerate(texts):
        open_after = index + 1 < len(texts) and texts[index + 1].startswith(" ")
        choice = _best(text, begun, open_after, evidence)
        if choice is None:
            if _HOLE.search(text):
                diagnostics.append(_unclear(text, numbers[index], page))
            begun = begun and not text.strip()
            restored.append(text)
            continue
        begun = choice.begun
        restored.append(choice.text)
        if choice.text != text:
            diagnostics.append(_repaired(text, choice.text, numbers[index], page))
    return tuple(restored), tuple(diagnostics)


def _is_torn(texts: Sequence[str]) -> bool:
    return any(_HOLE.search(text) or text.startswith(" ") or _weakly_torn(text) for text in texts)


def _weakly_torn(text: str) -> bool:
    return _WEAK_HOLE.search(text) is not None and _GLUED_TO_MARK.search(text) is not None


def _repaired(before: str, after: str, number: int, page: int | None) -> Diagnostic:
    arguments = (("before", " ".join(before.split())), ("after", " ".join(after.split())))
    return Diagnostic("text-restored", number, page, arguments)


def _unclear(text: str, number: int, page: int | None) -> Diagnostic:
    return Diagnostic("text-displaced-unclear", number, page, (("text", text.strip()),))


def _best(text: str, begun: bool, open_after: bool, evidence: Evidence) -> _Restoration | None:
    """The reading of ``text`` that fits best; None where there is no hole or nothing to fill it with."""
    glue = _glue(text)
    candidates = [*_glued(text, glue, begun, open_after)] if glue is not None else []
    if not candidates:
        candidates = [*_shaped(text, begun, open_after)]
    if not candidates:
        return None
    return max(candidates, key=lambda candidate: (candidate.fitting, evidence.count(candidate.text)))


def _glue(text: str) -> int | None:
    """Where a tail is glued to the line; the first such place after the last hole that is not an initial or a date."""
    holes = [*_HOLE.finditer(text)]
    start = holes[-1].end() if holes else 0
    match = _GLUED_TO_MARK.search(text, start)
    if match is None and (holes or text.startswith(" ")):
        match = _GLUED_TO_LETTER.search(text, start)
    return match.start() if match and not _is_quoted(text, match.start()) else None


def _is_quoted(text: str, position: int) -> bool:
    """Whether the mark before ``position`` is a quotation mark that opens: its word belongs to it."""
    return text[position - 1] == '"' and (position == 1 or not text[position - 2].isalnum())


def _glued(text: str, glue: int, begun: bool, open_after: bool) -> Iterable[_Restoration]:
    body, tail = text[:glue], text[glue:]
    holes = _holes(body, weak=True)
    words = [match.span() for match in _WORD.finditer(tail)]
    for count in (len(holes), len(holes) + 1):
        for links in _divisions(tail, words, count, begun):
            yield from _filled(body, holes, links, begun, open_after)


def _shaped(text: str, begun: bool, open_after: bool) -> Iterable[_Restoration]:
    """Readings of a line whose tail is set off by a space: links known by their shape, counted from the line's end."""
    if not (_HOLE.search(text) or text.startswith(" ") or _is_weakly_open(text, open_after)):
        return
    words = [match.span() for match in _WORD.finditer(text)]
    for first in range(max(1, len(words) - _MOST_WORDS), len(words)):
        body, tail = text[: words[first][0]], text[words[first][0] :]
        holes = _holes(body, weak=not _HOLE.search(body) and not body.startswith(" "))
        spans = [match.span() for match in _WORD.finditer(tail)]
        for count in (len(holes), len(holes) + 1):
            for links in _divisions(tail, spans, count, begun):
                broken = open_after and count > len(holes)
                if all(
                    _is_link(link, not index and begun, broken and index == count - 1)
                    for index, link in enumerate(links)
                ):
                    yield from _filled(body, holes, links, begun, open_after)


def _is_weakly_open(text: str, open_after: bool) -> bool:
    return open_after and _WEAK_HOLE.search(text) is not None


def _is_link(link: str, may_continue: bool, may_begin: bool) -> bool:
    if WHOLE_LINK.fullmatch(link) or (may_continue and CONTINUED_LINK.fullmatch(link)):
        return True
    return may_begin and BEGUN_LINK.fullmatch(link) is not None


def _holes(body: str, *, weak: bool) -> list[tuple[int, int]]:
    """Spans of white space in ``body`` that a link may have left, in order."""
    holes = [match.span() for match in _HOLE.finditer(body)]
    if body.startswith(" "):
        holes.insert(0, (0, len(body) - len(body.lstrip(" "))))
    trailing = len(body) - len(body.rstrip(" "))
    if trailing >= 2:
        holes.append((len(body) - trailing, len(body)))
    if weak:
        holes.extend(match.span() for match in _WEAK_HOLE.finditer(body))
        holes.sort()
    return holes


def _divisions(tail: str, words: Sequence[tuple[int, int]], count: int, begun: bool) -> Iterable[tuple[str, ...]]:
    """Ways to divide ``tail`` into ``count`` links: as they look like links, else the only way there is."""
    if count < 1 or count > len(words):
        return
    if count == 1:
        yield (tail.strip(),)
        return
    for end in range(1, len(words) - count + 2):
        head = tail[words[0][0] : words[end - 1][1]]
        if WHOLE_LINK.fullmatch(head) or (begun and CONTINUED_LINK.fullmatch(head)) or len(words) == count:
            for rest in _divisions(tail, words[end:], count - 1, begun=False):
                last = tail[words[end][0] :] if count == 2 else None
                yield (head, *((last.strip(),) if last is not None else rest))


def _filled(
    body: str, holes: Sequence[tuple[int, int]], links: Sequence[str], begun: bool, open_after: bool
) -> Iterable[_Restoration]:
    if len(links) not in (len(holes), len(holes) + 1) or not links:
        return
    pieces: list[str] = []
    position = 0
    for (start, end), link in zip(holes, links, strict=False):
        pieces.append(body[position:start])
        pieces.append(_spaced(body, start, end, link))
        position = end
    pieces.append(body[position:])
    over = len(links) > len(holes)
    if over:
        pieces.append(("" if pieces[-1].endswith(" ") else " ") + links[-1])
    broken = over and open_after and BEGUN_LINK.fullmatch(links[-1]) is not None
    text = "".join(pieces)
    if over and not holes:
        return
    yield _Restoration(text, not over or broken, broken)


def _spaced(body: str, start: int, end: int, link: str) -> str:
    before = "" if start == 0 else " "
    after = "" if end >= len(body) or body[end] in ":;,.)" else " "
    if end >= len(body):
        after = " "
    return before + link + after
