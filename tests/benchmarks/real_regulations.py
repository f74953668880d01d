"""The real regulations that are edited: families of ``../shared/data``, and some of their members."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from desktop_app.collation.families import order_key
from parsers import read_document
from parsers.model import PostalAddress, Regulation

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"

_OTHER_REGIONS = ("Павлодарск", "Костанайск", "Атырауск", "Мангистауск", "Кызылординск", "Жамбылск", "Туркестанск")
"""Russian police regulations are few: more are made of them by putting these regions' names in."""


@dataclass(frozen=True, slots=True)
class RealFamily:
    """Regulations of one template."""

    name: str
    regulations: tuple[Regulation, ...]

    def sample(self, count: int, random: Random) -> tuple[Regulation, ...]:
        """Some of them, in their order."""
        chosen = sorted(random.sample(range(len(self.regulations)), count))
        return tuple(self.regulations[place] for place in chosen)


def regulation(place: str) -> Regulation:
    """The regulation at ``"<document in the data folder>#<place in the document>"``."""
    document, _, number = place.rpartition("#")
    found = read_document(DATA / document).document.regulations
    return next(item for item in found if item.id.endswith(f"#{number}"))


def real_families() -> list[RealFamily]:
    """All families, largest first; partial regulations are left out."""
    families = [*_of_order(), *_of_folder("kaz"), *_of_folder("rus")]
    return [
        RealFamily(family.name, tuple(sorted(family.regulations, key=order_key)))
        for family in sorted(families, key=lambda family: -len(family.regulations))
    ]


def _of_order() -> Iterator[RealFamily]:
    full = [item for item in read_document(DATA / "order_287.txt").document.regulations if not item.partial]
    for agency in dict.fromkeys(item.agency for item in full):
        members = tuple(item for item in full if item.agency == agency)
        if len(members) > 1:
            yield RealFamily(f"order, {agency}", members)


def _of_folder(language: str) -> Iterator[RealFamily]:
    paths = sorted((DATA / "ministerial" / language).glob("*.md"))
    full = [item for path in paths for item in read_document(path).document.regulations if not item.partial]
    for agency in dict.fromkeys(item.agency for item in full):
        members = [item for item in full if item.agency == agency]
        if language == "rus" and all(re.search("ская область", item.region or "") for item in members):
            members += [_renamed(members[place % len(members)], name) for place, name in enumerate(_OTHER_REGIONS)]
        yield RealFamily(f"{language}, {agency}", tuple(members))


def _renamed(original: Regulation, name: str) -> Regulation:
    """The regulation of another region: its name and the name of its address put in the place of the own one."""
    own = (original.region or "").split()[0].removesuffix("ая")
    address = original.address and _renamed_address(original.address, own, name)
    provisions = tuple(replace(item, text=item.text.replace(own, name)) for item in original.provisions)
    return replace(
        original,
        id=f"{name}.md#1",
        title=original.title.replace(own, name),
        region=f"{name}ая область",
        address=address,
        provisions=provisions,
    )


def _renamed_address(address: PostalAddress, own: str, name: str) -> PostalAddress:
    return replace(
        address, raw=address.raw.replace(own, name), region=address.region and address.region.replace(own, name)
    )
