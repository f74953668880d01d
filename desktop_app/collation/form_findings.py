"""Faults of form of regulations, each looked at by itself: a fault that all regions share shows in no comparison."""

from collections.abc import Iterator, Sequence

from desktop_app.collation.form.marks import find_capitals, find_full_stops, find_missing_end_marks, names_in
from desktop_app.collation.form.numbering import find_number_faults
from desktop_app.collation.form.outline import Fault, Outline, outline_of
from desktop_app.collation.form.quotes import find_unbalanced_quotes
from desktop_app.collation.form.references import find_absent_references
from desktop_app.collation.model import FormFinding
from parsers.model import Regulation

_Key = tuple[str, tuple[tuple[str, str], ...], str]
_Place = tuple[Regulation, str]


def find_form_faults(regulations: Sequence[Regulation]) -> tuple[FormFinding, ...]:
    """Faults of form; one finding for the same fault in many places, in the order of their first places.

    The same fault is one code with the same arguments, either at the same provision id of the same agency, or at
    provisions of the same text. Codes and rules: numbering-gap, repeated-number (`form.numbering`), no-end-mark,
    full-stop-inside-list, capital-inside-list (`form.marks`), reference-to-absent-point (`form.references`),
    unbalanced-quotes (`form.quotes`).
    """
    texts = {provision.text for regulation in regulations for provision in regulation.provisions}
    is_name = names_in(sorted(texts))
    groups: dict[_Key, list[_Place]] = {}
    for regulation in regulations:
        outline = outline_of(regulation)
        order = {identity: place for place, identity in enumerate(outline.provisions)}
        faults = (*_faults(outline), *find_capitals(outline, is_name))
        for fault in sorted(faults, key=lambda fault: order[fault.provision]):
            group = _group(fault, outline, groups)
            group.append((regulation, fault.provision))
    unique = {id(places): (key, places) for key, places in groups.items()}
    return tuple(
        FormFinding(code, tuple((regulation.id, provision) for regulation, provision in places), arguments)
        for (code, arguments, _), places in unique.values()
    )


def _faults(outline: Outline) -> Iterator[Fault]:
    yield from find_number_faults(outline)
    yield from find_missing_end_marks(outline)
    yield from find_full_stops(outline)
    yield from find_absent_references(outline)
    yield from find_unbalanced_quotes(outline)


def _group(fault: Fault, outline: Outline, groups: dict[_Key, list[_Place]]) -> list[_Place]:
    """The places of the same fault so far, known from now on by this place's id and text too."""
    place = f"{outline.regulation.agency.casefold()}#{fault.provision}"
    keys = [
        (fault.code, fault.arguments, place),
        (fault.code, fault.arguments, outline.provisions[fault.provision].text),
    ]
    group = next((groups[key] for key in keys if key in groups), [])
    for key in keys:
        groups.setdefault(key, group)
    return group
