"""Two edits of different kinds in one provision: both must be found, each as what it is."""

from collections.abc import Sequence
from itertools import combinations

from desktop_app.collation.model import DivergenceKind as Kind
from tests.benchmarks.edits import forms, letters, marks, wording
from tests.benchmarks.edits.model import Edit, Finding, Setting, TextChange, TextEdit, Variant, anywhere, text_edit
from tests.benchmarks.edits.words import WORD

_EDITS: tuple[tuple[Kind, TextEdit], ...] = (
    (Kind.WORDING, wording.replace_any),
    (Kind.FORM, forms.any_form),
    (Kind.SPELLING, letters.any_misspelling),
    (Kind.SCRIPT, letters.one_latin),
    (Kind.CASE, marks.other_capital),
    (Kind.SPACING, marks.space_doubled),
    (Kind.PUNCTUATION, marks.end_mark_dropped),
)
_LEAST_APART = 3
"""Unchanged words between two edits that are to be told apart."""
_TRIES = 8


def _two(first: tuple[Kind, TextEdit], second: tuple[Kind, TextEdit]) -> Variant:
    kinds = (first[0], second[0])

    def make(setting: Setting) -> Edit | None:
        for provision in setting.candidates(anywhere)[:_TRIES]:
            changes = [edit(setting, provision.text) for _, edit in (first, second)]
            made = [(kind, change) for kind, change in zip(kinds, changes, strict=True) if change is not None]
            if len(made) == 2 and _are_apart(provision.text, [change for _, change in made]):
                return _edit(setting, provision.id, provision.text, made)
        return None

    return Variant(first[0], f"with {second[0]} in one provision", make)


def _are_apart(text: str, changes: Sequence[TextChange]) -> bool:
    one, other = sorted(changes, key=lambda change: change.start)
    return len(WORD.findall(text[one.end : other.start])) >= _LEAST_APART


def _edit(setting: Setting, name: str, text: str, made: Sequence[tuple[Kind, TextChange]]) -> Edit:
    changed = text
    for _, change in sorted(made, key=lambda item: -item[1].start):
        changed = change.applied(changed)
    findings = tuple(Finding(kind, (name,), change.base, change.own) for kind, change in made)
    return text_edit(setting, {name: changed}, findings)


VARIANTS = tuple(_two(one, other) for one, other in combinations(_EDITS, 2))
