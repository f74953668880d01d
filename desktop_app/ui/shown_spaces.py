"""Spaces that can be seen, where spaces are what differs; only to be looked at, never for copying. Pure functions."""

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.collation.model import DivergenceKind
from desktop_app.ui.highlighting import Run

SIGN = "\N{OPEN BOX}"


def show_spaces(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs with the spaces of a divergence of spacing as "␣", sign for sign."""
    return tuple(replace(run, text=_seen(run.text)) if run.kind is DivergenceKind.SPACING else run for run in runs)


def words_with_spaces(text: str, kind: DivergenceKind) -> str:
    """Differing words as they are shown: in a divergence of spacing with its spaces as "␣"."""
    return _seen(text) if kind is DivergenceKind.SPACING else text


def _seen(text: str) -> str:
    return "".join(SIGN if letter.isspace() else letter for letter in text)
