"""One regulation's address as the rules see it, and the manner of the family it belongs to."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.collation.gazetteer import Gazetteer, fold
from desktop_app.collation.model import AddressFinding
from parsers.model import PostalAddress, Provision, ProvisionKind, Regulation, Role

PARTS: Final = (
    *("label", "postal_index", "country", "region", "district", "city", "settlement", "street", "building", "extra"),
)
"""Fields of an address that a finding can speak of."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the addresses of a family are mostly written."""

    label: str
    """The label that most use; on a tie that of the first regulation."""
    names_index: bool
    """The word for index is written, unless most of three or more do without it."""
    names_building: bool
    """So is the word for the kind of building."""
    is_new_division: bool
    """A region is there that was made by the last division, so the former one is no longer meant anywhere."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A regulation with an address, and what it is held against."""

    regulation: Regulation
    address: PostalAddress
    provision: Provision
    """The one that holds the address."""
    gazetteer: Gazetteer
    manner: Manner
    title_regions: frozenset[str]
    """Regions the title is for; empty where it names none."""

    def finding(self, code: str, part: str, **arguments: str) -> AddressFinding:
        """A finding on a part of the address."""
        return AddressFinding(self.regulation.id, self.provision.id, code, part, tuple(arguments.items()))

    def parts(self) -> Iterable[tuple[str, str]]:
        """The parts that are there, by name, in the contract's order."""
        for name in PARTS:
            text = getattr(self.address, name)
            if text:
                yield name, text


def subjects_of(regulations: Sequence[Regulation], gazetteer: Gazetteer) -> list[Subject]:
    """A subject for each regulation whose address was read."""
    regions = {regulation.id: title_regions(regulation, gazetteer) for regulation in regulations}
    addressed = [(regulation, regulation.address) for regulation in regulations if regulation.address is not None]
    is_new = any(gazetteer.by_id[region].since is not None for found in regions.values() for region in found)
    manner = _manner([address for _, address in addressed], is_new_division=is_new)
    subjects: list[Subject] = []
    for regulation, address in addressed:
        provision = _provision_of(regulation, address)
        if provision is not None:
            subjects.append(Subject(regulation, address, provision, gazetteer, manner, regions[regulation.id]))
    return subjects


def title_regions(regulation: Regulation, gazetteer: Gazetteer) -> frozenset[str]:
    """Regions that a regulation's title names."""
    named = frozenset(mention.region for mention in gazetteer.mentions(regulation.title, regulation.language))
    return named or gazetteer.region_of(regulation.region or "", regulation.language)


def has_index_word(address: PostalAddress) -> bool:
    """Whether the word for index stands before the index."""
    before = address.raw.partition(address.postal_index or "")[0]
    folded = fold(f"{address.label} {before}")
    return "индекс" in folded or "п/и" in folded


def has_building_word(address: PostalAddress) -> bool:
    """Whether the building's number has a word beside it: "19-үй", "дом 19", "197-құрылыс"; not "35а", not "1/1"."""
    letters = "".join(letter if letter.isalpha() else " " for letter in address.building or "")
    return any(len(word) > 1 for word in letters.split()) or "д." in fold(address.building or "")


def _manner(addresses: Sequence[PostalAddress], *, is_new_division: bool) -> Manner:
    labels: dict[str, Counter[str]] = {}
    for address in addresses:
        labels.setdefault(label_key(address), Counter())[address.label] += 1
    # max and Counter keep the first of equals in front.
    usual = max(labels.values(), key=Counter.total, default=Counter({"": 1}))
    return Manner(
        usual.most_common(1)[0][0],
        _is_usual([has_index_word(address) for address in addresses if address.postal_index]),
        _is_usual([has_building_word(address) for address in addresses if address.building]),
        is_new_division,
    )


def _is_usual(answers: Sequence[bool]) -> bool:
    return len(answers) < 3 or sum(answers) * 2 >= len(answers)


def label_key(address: PostalAddress) -> str:
    """What labels are compared by: folded, spaces collapsed."""
    return " ".join(fold(address.label).split())


def _provision_of(regulation: Regulation, address: PostalAddress) -> Provision | None:
    holding = [it for it in regulation.provisions if it.role is Role.LOCATION and address.raw in it.text]
    return next((it for it in holding if it.kind is ProvisionKind.POINT), holding[0] if holding else None)
