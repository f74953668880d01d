"""Known edits to real regulations: one module for each sort of edit, each with what a comparison must find of it.

`VARIANTS` names them all. None of them asks the program how it would judge the edit: words, endings and letters are
told apart by tables of their own.
"""

from tests.benchmarks.edits import (
    addresses,
    forms,
    letters,
    marks,
    names,
    negation,
    numbers,
    pairs,
    parts,
    structure,
    wording,
)
from tests.benchmarks.edits.model import Edit, Finding, Setting, Variant

__all__ = ["VARIANTS", "Edit", "Finding", "Setting", "Variant"]

VARIANTS: tuple[Variant, ...] = (
    *wording.VARIANTS,
    *negation.VARIANTS,
    *forms.VARIANTS,
    *letters.VARIANTS,
    *numbers.VARIANTS,
    *marks.VARIANTS,
    *names.VARIANTS,
    *addresses.VARIANTS,
    *structure.VARIANTS,
    *parts.VARIANTS,
    *pairs.VARIANTS,
)
"""Every sort of edit, by kind."""
