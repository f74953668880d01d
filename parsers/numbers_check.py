"""Printed numbers that jump or repeat: said as diagnostics, never corrected."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from parsers.diagnostics import Diagnostic
from parsers.model import Provision, ProvisionKind, Regulation
from parsers.numbering import follows, range_of


def check_numbers(regulations: Iterable[Regulation]) -> tuple[Diagnostic, ...]:
    """``numbering-gap`` and ``repeated-number`` for the points and subpoints of full regulations."""
    found: list[Diagnostic] = []
    for regulation in regulations:
        if not regulation.partial:
            for sequence in _sequences(regulation.provisions):
                found.extend(_check(sequence, regulation.id))
    return tuple(found)


def _sequences(provisions: Iterable[Provision]) -> Iterable[Sequence[Provision]]:
    """Points of the whole regulation, and the subpoints of each parent: what is numbered through."""
    sequences: defaultdict[str, list[Provision]] = defaultdict(list)
    for provision in provisions:
        if provision.kind is ProvisionKind.POINT:
            sequences[""].append(provision)
        elif provision.kind is ProvisionKind.SUBPOINT:
            sequences[provision.parent or ""].append(provision)
    return sequences.values()


def _check(sequence: Sequence[Provision], regulation: str) -> Iterable[Diagnostic]:
    before: str | None = None
    for provision in sequence:
        number = provision.number or ""
        first, last = range_of(number, removed=provision.deleted)
        is_next = follows(before, number) or follows(before, first)
        code = "repeated-number" if number == before else None if is_next else "numbering-gap"
        if code is not None and not (before is None and len(sequence) == 1):
            arguments = (("regulation", regulation), ("provision", provision.id), ("after", before or ""))
            yield Diagnostic(code, provision.source.line_start, provision.source.page, arguments)
        before = last if follows(before, first) else number
