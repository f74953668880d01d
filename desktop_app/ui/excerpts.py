"""Readings in short: the differing words with the base's words before them, and a few words around. Pure functions.

Spans are code points of the texts they belong to.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app.collation.model import Divergence
from desktop_app.ui.highlighting import Run, base_runs, own_runs

WORDS_AROUND = 6
"""Words of context on either side of a difference (ui.md, section 6)."""

_WORD = re.compile(r"\S+")
_HOLE = " … "


def reading_excerpt(text: str, divergences: Sequence[Divergence]) -> tuple[Run, ...]:
    """Windows of a reading around its differences, the base's words struck before its own; the whole if it has none."""
    if not divergences:
        return own_runs(text, ())
    runs = list(_with_base_words(own_runs(text, divergences), divergences))
    return tuple(_shorten(runs, WORDS_AROUND))


def base_excerpt(text: str, divergences: Sequence[Divergence], words_around: int = 1) -> tuple[Run, ...]:
    """What others change of the base, with little around it; the whole if nobody changes anything."""
    runs = base_runs(text, (item for item in divergences if item.base_span.end > item.base_span.start))
    return tuple(_shorten(list(runs), words_around)) if len(runs) > 1 else runs


def is_in_text(divergence: Divergence) -> bool:
    """Whether it is a difference of words, not of the whole provision."""
    return bool(divergence.text or divergence.base_text)


def around_difference(text: str, other: str, fits: Callable[[str], bool]) -> str:
    """As much of the text as fits, the letters that differ from ``other`` in it, ``…`` for what is left out.

    >>> around_difference("мөртанбадары", "мөртабандары", lambda shown: len(shown) <= 7)
    '…анбад…'
    """
    if fits(text):
        return text
    start, end = _differing(text, other)
    shown = _cut_out(text, start, end)
    if not fits(shown):
        while end > start + 1 and not fits(_cut_out(text, start, end)):
            end -= 1
        return _cut_out(text, start, end)
    goes_left, goes_right = start > 0, end < len(text)
    while goes_left or goes_right:
        if goes_left:
            goes_left = fits(_cut_out(text, start - 1, end))
            start -= goes_left
        if goes_right:
            goes_right = fits(_cut_out(text, start, end + 1))
            end += goes_right
        goes_left, goes_right = goes_left and start > 0, goes_right and end < len(text)
    return _cut_out(text, start, end)


def _differing(text: str, other: str) -> tuple[int, int]:
    """Where the letters of the text stand that are not at the beginning or end of the other too; one at least."""
    shortest = min(len(text), len(other))
    start = next((place for place in range(shortest) if text[place] != other[place]), shortest)
    same = next((n for n in range(shortest - start) if text[-1 - n] != other[-1 - n]), shortest - start)
    start = min(start, max(len(text) - 1, 0))
    return start, max(len(text) - same, start + 1)


def _cut_out(text: str, start: int, end: int) -> str:
    return f"{'…' if start > 0 else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def _with_base_words(runs: Iterable[Run], divergences: Iterable[Divergence]) -> Iterator[Run]:
    """The base's words before each marked run; marked runs come in the order of the spans."""
    waiting = sorted(divergences, key=lambda item: (item.span.start, item.span.end))
    position, ends_in_word = 0, False
    for run in runs:
        if run.kind is not None:
            while waiting and waiting[0].span.start <= position:
                if before := waiting.pop(0).base_text:
                    if not run.text and ends_in_word and before[:1].isalnum():
                        yield Run(" ")
                    yield Run(before, is_base=True, struck=True)
                    if run.text and not before[-1].isspace():
                        yield Run(" ")
        if run.text:
            yield run
            ends_in_word = run.text[-1].isalnum()
        position += len(run.text)


def _shorten(runs: Sequence[Run], around: int) -> Iterator[Run]:
    """Cut plain runs down to the words next to a marked one."""
    for index, run in enumerate(runs):
        if run.kind is not None or run.is_base:
            yield run
            continue
        words = list(_WORD.finditer(run.text))
        is_first, is_last = index == 0, index == len(runs) - 1
        head, tail = (0 if is_first else around), (0 if is_last else around)
        if len(words) <= head + tail + 1:
            yield run
            continue
        start = run.text[: words[head - 1].end()] if head else ""
        end = run.text[words[-tail].start() :] if tail else ""
        yield Run((start + _HOLE + end).lstrip() if is_first else (start + _HOLE + end))
