"""A difference in its context: the words that differ with a few words around them, in one line. Pure functions.

Spans are code points of the texts they belong to.
"""

import re

from desktop_app.collation.model import DivergenceKind
from desktop_app.ui.highlighting import Run
from parsers.model import Span

WORDS_BEFORE = 2
WORDS_AFTER = 6
"""The words that differ stand near the beginning of a line, so that a narrow column does not cut them off."""

WHOLE_KINDS = frozenset(
    {DivergenceKind.MISSING, DivergenceKind.EXTRA, DivergenceKind.SPLIT, DivergenceKind.MERGED}
    | {DivergenceKind.MOVED, DivergenceKind.RENUMBERED}
)
"""Kinds that are about a provision as a whole: no words of it are marked."""

_WORD = re.compile(r"\S+")
_ELLIPSIS = "…"


def in_context(
    text: str, span: Span, *marked: Run, before: int = WORDS_BEFORE, after: int = WORDS_AFTER
) -> tuple[Run, ...]:
    """The marked runs, which stand for the span, between the words around it; "…" where text is left out."""
    leading, trailing = text[: span.start], text[span.end :]
    starts = [word.start() for word in _WORD.finditer(leading)]
    ends = [word.end() for word in _WORD.finditer(trailing)]
    if len(starts) > before:
        leading = f"{_ELLIPSIS} {leading[starts[-before] :]}" if before else f"{_ELLIPSIS} "
    if len(ends) > after:
        trailing = f"{trailing[: ends[after - 1]]} {_ELLIPSIS}" if after else f" {_ELLIPSIS}"
    runs = (Run(leading), *marked, Run(trailing))
    return tuple(one_line(run) for run in runs if run.text or run.kind is not None or run.is_base)


def beginning(text: str, words: int = WORDS_AFTER) -> str:
    """The first words of a text, "…" behind them if there are more."""
    ends = [word.end() for word in _WORD.finditer(text)]
    return text if len(ends) <= words else f"{text[: ends[words - 1]]} {_ELLIPSIS}"


def ending(text: str, words: int = WORDS_AFTER) -> str:
    """The last words of a text, "…" before them if there are more."""
    starts = [word.start() for word in _WORD.finditer(text)]
    return text if len(starts) <= words else f"{_ELLIPSIS} {text[starts[-words] :]}"


def one_line(run: Run) -> Run:
    """The run with spaces for its line breaks."""
    if "\n" not in run.text:
        return run
    return Run(run.text.replace("\n", " "), run.kind, run.tinted, run.is_base, run.struck)
