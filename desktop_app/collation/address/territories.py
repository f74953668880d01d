"""Whether the places named in an address go together and with the title."""

from collections.abc import Iterator, Sequence

from desktop_app.collation.address.subject import Subject
from desktop_app.collation.gazetteer import names_of
from desktop_app.collation.model import AddressFinding
from parsers.model import Language

_PLACES = ("district", "city", "settlement", "extra")
"""Parts that may name another region; streets bear the names of cities without lying there."""
_KINDS_BY_PART = (("region", "province"), ("region", "town"), ("city", "town"), ("district", "district"))


def check_territories(subject: Subject) -> Iterator[AddressFinding]:
    """Findings on the territories of an address.

    - index-not-six-digits: the index has neither six digits nor the newer form of seven letters and digits (index).
    - index-does-not-fit-region: its first digits are of a region that neither the address, its town nor the title
    names (index, region).
    - region-does-not-match-title: the address's region is none of the title's (found, region).
    - foreign-region: another part of the address names a region, or a town that lies in a region, other than the
    address's and the title's (found).
    - old-name: a former name of a place (found, name).

    Where regions share first digits, or a place went from one to another in the last division, each is taken for
    right, unless the family itself has a region made by that division. What the gazetteer does not know is let stand.
    """
    regions = _address_regions(subject)
    towns = _town_regions(subject)
    yield from _check_index(subject, regions, towns)
    if regions and subject.title_regions and not regions & subject.title_regions:
        yield subject.finding(
            "region-does-not-match-title",
            "region",
            found=subject.address.region or "",
            region=subject.regulation.region or _names(subject, subject.title_regions),
        )
    yield from _check_foreign(subject, regions, towns)
    yield from _check_old_names(subject)


def _address_regions(subject: Subject) -> frozenset[str]:
    return subject.gazetteer.region_of(subject.address.region or "", subject.regulation.language)


def _town_regions(subject: Subject) -> frozenset[str]:
    former = not subject.manner.is_new_division
    return subject.gazetteer.regions_of_town(subject.address.city or "", former=former)


def _check_index(subject: Subject, regions: frozenset[str], towns: frozenset[str]) -> Iterator[AddressFinding]:
    index = subject.address.postal_index
    if index is None:
        return
    of_index = subject.gazetteer.regions_of_index(index, former=not subject.manner.is_new_division)
    if of_index is None:
        yield subject.finding("index-not-six-digits", "postal_index", index=index)
        return
    named = regions | towns | subject.title_regions
    if named and not of_index & named:
        region = subject.address.region or _names(subject, named)
        yield subject.finding("index-does-not-fit-region", "postal_index", index=index, region=region)


def _check_foreign(subject: Subject, regions: frozenset[str], towns: frozenset[str]) -> Iterator[AddressFinding]:
    own = regions | subject.title_regions
    language = subject.regulation.language
    for part, text in subject.parts():
        if part not in _PLACES:
            continue
        foreign = [
            mention.region for mention in subject.gazetteer.mentions(text, language) if mention.region not in own
        ]
        if part == "city" and not foreign and own and towns and not towns & own:
            foreign = sorted(towns)[:1]
        if foreign and own:
            yield subject.finding("foreign-region", part, found=_names(subject, foreign))


def _check_old_names(subject: Subject) -> Iterator[AddressFinding]:
    for part, kind in _KINDS_BY_PART:
        text = getattr(subject.address, part) or ""
        renaming = subject.gazetteer.renaming_of(text, kind)
        is_current = part == "region" and subject.gazetteer.by_id[renaming.region].kind != "city" if renaming else False
        if renaming and not (kind == "town" and is_current):
            name = renaming.kk if subject.regulation.language is Language.KK else renaming.ru
            yield subject.finding("old-name", part, found=text, name=name)


def _names(subject: Subject, regions: Sequence[str] | frozenset[str]) -> str:
    return names_of(regions, subject.gazetteer, subject.regulation.language)
