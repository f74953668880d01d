"""Text of a location provision → the parts of its postal address, and where they stand in the text.

The label and what joins it to the address are cut off; the rest is ``raw``, whose pieces (`parsers.address_pieces`) are
put into the parts of the contract. Of two pieces of a kind the first is the part, the other goes to ``extra``. Three
decisions:

- A city of republican significance is the region, unless a province is named too (then it is a city like any other).
- A microdistrict stands as street where no street is given: there houses are numbered by it, and a comparison of
  streets should see it. Beside a street it only says where the street is, and goes to ``extra``; it is never a
  district, for it is no administrative unit.
- A bare name right before the house is the street, if none is named as such.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from parsers.address_label import find_label
from parsers.address_pieces import Piece, address_kinds, cut_pieces, is_number, trim
from parsers.model import Language, PostalAddress, Span
from parsers.vocabulary.address_words import AddressKind
from parsers.vocabulary.letters import fold_letters
from parsers.vocabulary.territories import (
    REPUBLICAN_BY_FOLD,
    SHORT_PROVINCES_KK,
    SHORT_PROVINCES_RU,
    TOWN_FORMS_RU,
    TOWNS_BY_FOLD_KK,
)

_WORD: Final = re.compile(r"[^\W\d_][\w-]*")
_TRAILING_NUMBER: Final = re.compile(r"(?<=\w)\s+(?=№?\s?\d[\w/-]*$)")
_LEAST_PARTS: Final = 2
"""Parts that make an address of a text without label and index."""

_FIELDS: Final[Mapping[AddressKind, str]] = MappingProxyType(
    {
        AddressKind.INDEX: "postal_index",
        AddressKind.COUNTRY: "country",
        AddressKind.PROVINCE: "region",
        AddressKind.CITY: "city",
        AddressKind.DISTRICT: "district",
        AddressKind.SETTLEMENT: "settlement",
        AddressKind.STREET: "street",
        AddressKind.BUILDING: "building",
    }
)


def read_address(text: str, language: Language) -> PostalAddress | None:
    """Return the address in the text of a location provision; None if the text has neither a label nor an address.

    Every part but ``label`` stands in ``raw`` as written; an ``extra`` that stands in several places has them joined by
    ", ".
    """
    located = _locate(text, language)
    return None if located is None else located.address


def read_label(text: str, language: Language) -> str:
    """Return the label of an address in ``text``, whether an address follows it or not; empty if there is none."""
    label = find_label(fold_letters(text), language)
    return text[label.start : label.end]


def find_location_parts(text: str, address: PostalAddress) -> tuple[tuple[str, Span], ...]:
    """Return the parts of ``address`` with their spans in ``text``, which it was read from, in the text's order.

    Names are the fields of `PostalAddress` without ``label`` and ``raw``; ``extra`` comes once a place. Empty if
    ``address`` was not read from ``text``; its label may stand elsewhere.
    """
    for language in Language:
        located = _locate(text, language)
        if located is not None and replace(located.address, label=address.label) == address:
            return located.parts
    return ()


@dataclass(frozen=True, slots=True)
class _Located:
    """An address and where its parts stand."""

    address: PostalAddress
    parts: tuple[tuple[str, Span], ...]


def _locate(text: str, language: Language) -> _Located | None:
    folded = fold_letters(text)
    label = find_label(folded, language)
    start, end = label.address_start, label.address_end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    raw = text[start:end]
    pieces = cut_pieces(raw, language)
    is_address = any(piece.kind is AddressKind.INDEX for piece in pieces) or _count_named(pieces) >= _LEAST_PARTS
    if not pieces or (label.start == label.end and not is_address):
        return None
    assigned = _assign(folded[start:end], pieces, language)
    fields: dict[str, str] = {}
    extra = [(piece.start, piece.end) for name, piece in assigned if name == "extra"]
    for name, piece in assigned:
        if name != "extra":
            fields[name] = raw[piece.start : piece.end]
    address = PostalAddress(
        label=text[label.start : label.end],
        raw=raw,
        extra=", ".join(raw[first:last] for first, last in extra) or None,
        **fields,
    )
    parts = tuple((name, Span(start + piece.start, start + piece.end)) for name, piece in assigned)
    return _Located(address, parts)


def _count_named(pieces: Iterable[Piece]) -> int:
    return sum(piece.kind in _FIELDS for piece in pieces)


def _assign(folded: str, pieces: Sequence[Piece], language: Language) -> list[tuple[str, Piece]]:
    """Each piece with the field it becomes, in order."""
    pieces = _joined_pieces(folded, [_recognised(folded, piece) for piece in pieces])
    has_province = any(piece.kind is AddressKind.PROVINCE for piece in pieces)
    street = _street(folded, pieces)
    if not any(piece.kind is AddressKind.BUILDING for piece in pieces) and street is not None:
        pieces, street = _with_house_apart(folded, pieces, street, language)
    assigned: list[tuple[str, Piece]] = []
    taken: set[str] = set()
    for piece in pieces:
        name = "street" if piece == street else _FIELDS.get(piece.kind, "extra")
        if name == "street" and piece != street:
            name = "extra"
        if name == "city" and not has_province and _is_republican(folded[piece.start : piece.end]):
            name = "region"
        if name in taken:
            name = "extra"
        if name != "extra":
            taken.add(name)
        if name == "extra" and assigned and assigned[-1][0] == "extra":
            piece = Piece(piece.kind, assigned.pop()[1].start, piece.end)
        assigned.append((name, piece))
    return assigned


def _recognised(folded: str, piece: Piece) -> Piece:
    """A bare piece that is a house's number, a province's initials or a town's name, as such."""
    if piece.kind is not AddressKind.BARE:
        return piece
    text = folded[piece.start : piece.end]
    if is_number(text):
        return piece._replace(kind=AddressKind.BUILDING)
    if text in SHORT_PROVINCES_KK or text in SHORT_PROVINCES_RU:
        return piece._replace(kind=AddressKind.PROVINCE)
    if text in TOWNS_BY_FOLD_KK or text in TOWN_FORMS_RU:
        return piece._replace(kind=AddressKind.CITY)
    return piece


def _joined_pieces(folded: str, pieces: Iterable[Piece]) -> list[Piece]:
    """Pieces of one part put together: "дом 5, корпус 2", and a zone's number where the house is named after it."""
    result: list[Piece] = []
    for piece in pieces:
        last = result[-1] if result else None
        if last is not None and last.kind is AddressKind.BUILDING and piece.kind is AddressKind.BUILDING:
            between = folded[last.end : piece.start]
            before = result[-2] if len(result) > 1 else None
            if before is not None and before.kind is AddressKind.QUARTER and folded[before.end : last.start].isspace():
                result[-2:] = [Piece(AddressKind.QUARTER, before.start, last.end), piece]
                continue
            if not _WORD.search(between) and _WORD.search(folded[piece.start : piece.end]):
                result[-1] = Piece(AddressKind.BUILDING, last.start, piece.end)
                continue
        result.append(piece)
    return result


def _street(folded: str, pieces: Sequence[Piece]) -> Piece | None:
    """The street; without one, the microdistrict; without that, the bare name right before the house."""
    for kind in (AddressKind.STREET, AddressKind.QUARTER):
        for piece in pieces:
            if piece.kind is kind:
                return piece
    for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
        is_before_house = following is not None and following.kind is AddressKind.BUILDING
        is_numbered = _TRAILING_NUMBER.search(folded, piece.start, piece.end) is not None
        if piece.kind is AddressKind.BARE and (is_before_house or is_numbered):
            return piece
    return None


def _with_house_apart(
    folded: str, pieces: Sequence[Piece], street: Piece, language: Language
) -> tuple[list[Piece], Piece]:
    """``pieces`` and the street, the number at its end a piece of its own, if a name stands before the number."""
    kinds = address_kinds(language)
    gap = _TRAILING_NUMBER.search(folded, street.start, street.end)
    if gap is None:
        return list(pieces), street
    name = [word for word in folded[street.start : gap.start()].split() if word not in kinds]
    if not name:
        return list(pieces), street
    house = trim(folded, Piece(AddressKind.BUILDING, gap.end(), street.end), kinds)
    shorter = Piece(street.kind, street.start, gap.start())
    place = pieces.index(street)
    return [*pieces[:place], shorter, house, *pieces[place + 1 :]], shorter


def _is_republican(folded: str) -> bool:
    words = (word.rstrip(".") for word in re.split(r"[\s.]+", folded))
    return any(word in REPUBLICAN_BY_FOLD or _is_republican_form(word) for word in words)


def _is_republican_form(folded: str) -> bool:
    name = TOWN_FORMS_RU.get(folded)
    return name is not None and fold_letters(name) in REPUBLICAN_BY_FOLD
