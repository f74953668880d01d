"""Postal addresses held against the gazetteer, against their own titles and against each other."""

from collections.abc import Sequence

from desktop_app.collation.address.full_name import check_full_name
from desktop_app.collation.address.subject import PARTS, subjects_of, title_regions
from desktop_app.collation.address.territories import check_territories
from desktop_app.collation.address.writing import check_writing
from desktop_app.collation.gazetteer import Gazetteer
from desktop_app.collation.model import AddressFinding
from parsers.model import Regulation

_ORDER = {part: place for place, part in enumerate((*PARTS, "raw", "full_name"))}


def find_address_faults(regulations: Sequence[Regulation], gazetteer: Gazetteer) -> tuple[AddressFinding, ...]:
    """What is to be looked at in the addresses, and in the full names, of regulations that are made from one template.

    Findings stand in the order of the regulations, then of the parts of an address. Codes and rules:
    `address.territories` and `address.writing`. Three rules look at the whole family given: label-differs,
    no-index-word and no-building-type; the others need one regulation only. A regulation whose address was not read
    has findings on its full name only.
    """
    findings: dict[str, list[AddressFinding]] = {regulation.id: [] for regulation in regulations}
    for subject in subjects_of(regulations, gazetteer):
        findings[subject.regulation.id] += (*check_territories(subject), *check_writing(subject))
    for regulation in regulations:
        findings[regulation.id] += check_full_name(regulation, title_regions(regulation, gazetteer), gazetteer)
    return tuple(
        finding
        for regulation in regulations
        for finding in sorted(findings[regulation.id], key=lambda finding: _ORDER[finding.part])
    )
