"""Texts with spans → runs: the differing words set off, whole or in a window of context. Pure functions.

Spans are code points of the text, as in `desktop_app.collation.model`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.export.report import Ink, Run
from parsers.model import Span

CARET = "‸"
"""Stands where words of the other text are absent; only in excerpts, never in a whole text."""

ELLIPSIS = "…"

_WORDS_AROUND = 6
"""Words of context on either side of a difference in an excerpt (the design's window)."""

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A span to set off."""

    span: Span
    ink: Ink


def mark_text(text: str, marks: Iterable[Mark], plain: Ink = Ink.PLAIN) -> tuple[Run, ...]:
    """The whole text letter for letter, its marked spans set off; where marks overlap, the first to begin wins.

    An empty span, where words are absent, sets off the space it stands at or else the letter before it: the text itself
    gets no sign that it does not hold.
    """
    return tuple(run for run in _cut(text, _in_order(_visible(text, marks)), plain) if run.text)


def mark_excerpt(text: str, span: Span, ink: Ink) -> tuple[Run, ...]:
    """The marked words with some words around them, ellipses where text is left out, a caret for an empty span."""
    start, end = _window(text, span)
    before, after = text[start : span.start], text[span.end : end]
    runs = (
        Run((f"{ELLIPSIS} " if start else "") + before),
        Run(text[span.start : span.end] or CARET, ink),
        Run(after + (f" {ELLIPSIS}" if end < len(text) else "")),
    )
    return tuple(run for run in runs if run.text)


def mark_windows(text: str, marks: Iterable[Mark], plain: Ink = Ink.PLAIN) -> tuple[Run, ...]:
    """The marked words with some words around each, as `mark_excerpt`; windows that touch are one."""
    marks = _in_order(_visible(text, marks))
    windows: list[tuple[int, int]] = []
    for start, end in (_window(text, mark.span) for mark in marks):
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    runs = list(_cut(text, marks, plain))
    shown = [_part(runs, start, end) for start, end in windows]
    gaps = [Run(f" {ELLIPSIS} ")] * (len(shown) - 1)
    between = [run for part, gap in zip(shown, [*gaps, None], strict=True) for run in (*part, gap) if run is not None]
    before = [Run(f"{ELLIPSIS} ")] if windows and windows[0][0] > 0 else []
    after = [Run(f" {ELLIPSIS}")] if windows and windows[-1][1] < len(text) else []
    return (*before, *between, *after)


def _part(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """The runs of a text, cut to a part of it."""
    position = 0
    for run in runs:
        cut = run.text[max(start - position, 0) : max(end - position, 0)]
        if cut:
            yield Run(cut, run.ink)
        position += len(run.text)


def _visible(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    for mark in marks:
        start, end = mark.span.start, min(mark.span.end, len(text))
        if start >= end:
            start = max(min(start, len(text)) - 1, 0)
            at_space = text[start + 1 : start + 2].isspace() and not text[start : start + 1].isspace()
            start += at_space
            end = min(start + 1, len(text))
        yield Mark(Span(start, end), mark.ink)


def _in_order(marks: Iterable[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: (mark.span.start, mark.span.end))


def _cut(text: str, marks: Iterable[Mark], plain: Ink) -> Iterator[Run]:
    position = 0
    for mark in marks:
        start = max(mark.span.start, position)
        if start < mark.span.end:
            yield Run(text[position:start], plain)
            yield Run(text[start : mark.span.end], mark.ink)
            position = mark.span.end
    yield Run(text[position:], plain)


def _window(text: str, span: Span) -> tuple[int, int]:
    """Where the context of a span begins and ends, at whole words."""
    before = [word.start() for word in _WORD.finditer(text, 0, span.start)]
    after = [word.end() for word in _WORD.finditer(text, span.end)]
    start = before[-_WORDS_AROUND] if len(before) > _WORDS_AROUND else 0
    end = after[_WORDS_AROUND - 1] if len(after) > _WORDS_AROUND else len(text)
    return start, end
