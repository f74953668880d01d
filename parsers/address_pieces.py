"""The text of an address → its pieces in order, each with its kind and place; none is dropped, none overlaps another.

Index and country are found first, wherever they stand. What is left is cut at commas, semicolons and brackets; a
segment is cut further at the words that name a kind: behind the name in Kazakh, before it in Russian. A full stop never
ends a piece.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from parsers.model import Language
from parsers.vocabulary.address_words import (
    ADDRESS_KINDS_KK,
    ADDRESS_KINDS_RU,
    COUNTRY,
    COUNTRY_ALONE,
    INDEX,
    MISWRITTEN_INDEX,
    SMALL_DISTRICT_KK,
    SMALL_PLACE_RU,
    AddressKind,
)
from parsers.vocabulary.letters import fold_letters
from parsers.vocabulary.territories import PROVINCES_AFTER_WORD_BY_FOLD_RU, TOWN_FORMS_RU


class Piece(NamedTuple):
    """A part of the address text, ``[start, end)``."""

    kind: AddressKind
    start: int
    end: int


class _Token(NamedTuple):
    text: str
    """Folded."""
    start: int
    end: int
    kind: AddressKind | None


_SEGMENT: Final = re.compile(r"\([^()]*\)?|[^,;()]+")
_TOKEN: Final = re.compile(r"(?:[^\W\d_]\.){2,}|№|\w[\w/–-]*\.?")
_NUMBER: Final = re.compile(r"№?\s*\d[\w/-]*(?:\s+[«\"“]?[а-яa-zәғқңөұүһі][»\"”]?(?!\w))?|б/н")
_NUMBER_BEFORE: Final = re.compile(r"(?:№\s*)?\d[\w/]*(?:\s*[«\"“]?[а-яa-z][»\"”]?)?\s*[-–]?\s*$")
_LONGEST_NUMBER: Final = 24
"""Code points looked back for the number of a house: enough for "№ 91/95 «А» - "."""
_NUMBER_TOKEN: Final = re.compile(r"№|\d[\w/-]*\.?|[а-яa-z]|б/н")
_WORD_BEHIND: Final = re.compile(r"\s+([^\s,;()]+)")
_WORD_BEFORE: Final = re.compile(r"([^\s,;()]+)\s+$")
_LONGEST_KIND: Final = 16
"""Code points looked back for the kind of a street: more than "набережная" and a space."""
_INITIAL: Final = len("С.")
_ABBREVIATION: Final = re.compile(r"(?:[^\W\d_]\.){2,}$")
_ADJECTIVE: Final = re.compile(r"(?:.{2,}(?:кий|кая|кой|ная|ный|ное|ной|вая|вый|вой)|\d+-[а-я]{1,2})$")
_BEFORE_NAME_KINDS: Final = frozenset(
    {AddressKind.PROVINCE, AddressKind.DISTRICT, AddressKind.SETTLEMENT, AddressKind.QUARTER}
)
_HOUSE_KINDS: Final = frozenset({AddressKind.BUILDING, AddressKind.ROOM})
_EDGES: Final = " \t\n\u00a0.,;:–—-"


def cut_pieces(raw: str, language: Language) -> tuple[Piece, ...]:
    """Return the pieces of the address ``raw`` in order; every letter and digit stands in one, save the index word."""
    folded = fold_letters(raw)
    kinds = address_kinds(language)
    scan = _scan_kazakh if language is Language.KK else _scan_russian
    pieces, holes = _index_and_country(folded, language)
    for start, end in _segments(folded, holes):
        if folded[start] == "(":
            pieces.append(Piece(AddressKind.REMARK, start, end))
            continue
        pieces.extend(scan(folded, start, end, _tokens(raw, folded, start, end, kinds)))
    trimmed = (trim(folded, piece, kinds) for piece in pieces)
    return tuple(sorted((piece for piece in trimmed if piece.start < piece.end), key=lambda piece: piece.start))


def address_kinds(language: Language) -> Mapping[str, AddressKind]:
    """Return the words and abbreviations of kinds in ``language``, folded."""
    return ADDRESS_KINDS_KK if language is Language.KK else ADDRESS_KINDS_RU


def trim(folded: str, piece: Piece, kinds: Mapping[str, AddressKind]) -> Piece:
    """Return the piece without spaces and marks at its ends; the full stop of an abbreviation stays."""
    start, end = piece.start, piece.end
    while start < end and folded[start] in _EDGES:
        start += 1
    while start < end and folded[end - 1] in _EDGES:
        if _ends_in_abbreviation(folded[max(start, end - _LONGEST_KIND) : end], kinds):
            break
        end -= 1
    return Piece(piece.kind, start, end)


def is_number(folded: str) -> bool:
    """Whether it can be the number of a house: "35а", "91/95", "№ 5", "14 «А»"."""
    return _NUMBER.fullmatch(folded) is not None


def _ends_in_abbreviation(folded: str, kinds: Mapping[str, AddressKind]) -> bool:
    if not folded.endswith("."):
        return False
    last = folded.rsplit(None, 1)[-1]
    # A kind of one letter stands before its name in Russian: at the end it is the letter of a house, "150 а.".
    is_kind = last in kinds and (len(last) > _INITIAL or kinds is ADDRESS_KINDS_KK)
    return is_kind or _ABBREVIATION.search(last) is not None


def _index_and_country(folded: str, language: Language) -> tuple[list[Piece], list[tuple[int, int]]]:
    """Index and country, with the spans they take out of the text (of the index, its word too)."""
    pieces, holes = [], []
    index = INDEX.search(folded)
    if index is not None:
        group = "number" if index["number"] is not None else "alone"
        pieces.append(Piece(AddressKind.INDEX, *index.span(group)))
        holes.append(index.span())
    for country in COUNTRY.finditer(folded):
        if not _is_in_street(folded, country.start(), country.end(), language):
            pieces.append(Piece(AddressKind.COUNTRY, *country.span()))
            holes.append(country.span())
            break
    return pieces, sorted(holes)


def _is_in_street(folded: str, start: int, end: int, language: Language) -> bool:
    """Whether the kind of a street stands right beside the span: a street bears the country's name."""
    if language is Language.KK:
        beside = _WORD_BEHIND.match(folded, end)
    else:
        beside = _WORD_BEFORE.search(folded, max(0, start - _LONGEST_KIND), start)
    return beside is not None and address_kinds(language).get(beside[1]) is AddressKind.STREET


def _segments(folded: str, holes: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans between holes, commas, semicolons and brackets that hold a letter or digit."""
    starts = [0, *(end for _, end in holes)]
    ends = [*(start for start, _ in holes), len(folded)]
    for start, end in zip(starts, ends, strict=True):
        for match in _SEGMENT.finditer(folded, start, max(start, end)):
            if _TOKEN.search(match.group()):
                yield match.span()


def _tokens(raw: str, folded: str, start: int, end: int, kinds: Mapping[str, AddressKind]) -> list[_Token]:
    tokens: list[_Token] = []
    for match in _TOKEN.finditer(folded, start, end):
        text = match.group()
        kind = kinds.get(text) or (kinds.get(text[:-1]) if text.endswith(".") else None)
        if kind is not None and len(text) == _INITIAL and raw[match.start()].isupper():
            kind = None  # "С. Сейфуллин" is a name, "с. Акжар" a village
        if kind is None and text[0].isdigit():
            kind = kinds.get(re.split("[-–]", text.rstrip("."))[-1])
        if kind is AddressKind.DISTRICT and tokens and re.split("[-–]", tokens[-1].text)[-1] in SMALL_DISTRICT_KK:
            kind = AddressKind.QUARTER
        if kind is AddressKind.BUILDING and tokens and tokens[-1].text == "тұрғын":
            kind = None  # "тұрғын үй кешені", a housing estate
        tokens.append(_Token(text, match.start(), match.end(), kind))
    return tokens


def _is_alone(folded: str, start: int, end: int) -> Piece:
    text = folded[start:end].strip(_EDGES)
    if text in COUNTRY_ALONE:
        return Piece(AddressKind.COUNTRY, start, end)
    kind = AddressKind.INDEX if MISWRITTEN_INDEX.fullmatch(text) else AddressKind.BARE
    return Piece(kind, start, end)


def _scan_kazakh(folded: str, start: int, end: int, tokens: Sequence[_Token]) -> Iterator[Piece]:
    """Pieces of a segment: each ends with its kind."""
    cursor = start
    for place, token in enumerate(tokens):
        if token.kind is None or token.start < cursor:
            continue
        if token.kind is AddressKind.STREET and tokens[place + 1 : place + 2] and tokens[place + 1].kind is token.kind:
            continue  # "тұйық көше", "Жібек жолы даңғылы"
        has_name = token.text[0].isdigit() or _TOKEN.search(folded, cursor, token.start) is not None
        if not has_name:
            until = _end_of_name(tokens, place, only_numbers=token.kind in _HOUSE_KINDS)
            yield Piece(token.kind, cursor, until)
            cursor = until
            continue
        if token.kind in _HOUSE_KINDS:
            number = token.start
            if not token.text[0].isdigit() or folded[cursor : token.start].rstrip().endswith("№"):
                match = _NUMBER_BEFORE.search(folded, max(cursor, token.start - _LONGEST_NUMBER), token.start)
                number = match.start() if match else max(cursor, folded.rfind("№", cursor, token.start))
            if _TOKEN.search(folded, cursor, number):
                yield Piece(AddressKind.BARE, cursor, number)
                cursor = number
        yield Piece(token.kind, cursor, token.end)
        cursor = token.end
    if _TOKEN.search(folded, cursor, end):
        yield _is_alone(folded, cursor, end)


def _end_of_name(tokens: Sequence[_Token], place: int, *, only_numbers: bool) -> int:
    """Where the name that follows the kind at ``place`` ends: before the next kind, or after the last number."""
    end = tokens[place].end
    for token in tokens[place + 1 :]:
        if token.kind is not None or (only_numbers and not _NUMBER_TOKEN.fullmatch(token.text)):
            break
        end = token.end
    return end


def _scan_russian(folded: str, start: int, end: int, tokens: Sequence[_Token]) -> Iterator[Piece]:
    """Pieces of a segment: each begins with its kind, or with adjectives and ends with it."""
    places = [place for place, token in enumerate(tokens) if token.kind is not None]
    if places and places[-1] == len(tokens) - 1 and len(tokens[-1].text) == _INITIAL and tokens[-1].start > start:
        places.pop()  # "150 а." at the end: a house's letter, for no name follows
    if not places:
        yield _is_alone(folded, start, end)
        return
    cursor = 0
    for place, following in zip(places, [*places[1:], len(tokens)], strict=True):
        token = tokens[place]
        first = _first_before(tokens, cursor, place, following)
        if first > cursor:
            yield Piece(AddressKind.BARE, tokens[cursor].start, tokens[first].start)
        last = place if first < place else _last_after(tokens, place, following)
        stop = tokens[last + 1].start if last + 1 < len(tokens) else end
        assert token.kind is not None
        yield Piece(token.kind, tokens[first].start, stop)
        cursor = last + 1
    if cursor < len(tokens):
        yield _is_alone(folded, tokens[cursor].start, end)


def _first_before(tokens: Sequence[_Token], cursor: int, place: int, following: int) -> int:
    """First token of the name before the kind at ``place``; ``place`` itself if the name stands after it."""
    if cursor == place:
        return place
    first = place
    if tokens[place].kind in _BEFORE_NAME_KINDS:
        while first > cursor and _ADJECTIVE.match(tokens[first - 1].text):
            first -= 1
        if first < place:
            return first
    if tokens[place].kind in _HOUSE_KINDS:
        is_behind = place + 1 == following and _NUMBER_TOKEN.fullmatch(tokens[place - 1].text)
        return place - 1 if is_behind else place
    after = tokens[place + 1 : following]
    return cursor if all(_NUMBER_TOKEN.fullmatch(token.text) for token in after) else place


def _last_after(tokens: Sequence[_Token], place: int, following: int) -> int:
    """Last token of the name after the kind at ``place``."""
    last = following - 1
    if following < len(tokens) and tokens[following].kind in _BEFORE_NAME_KINDS:
        while last > place + 1 and _ADJECTIVE.match(tokens[last].text):
            last -= 1
        while last > place and tokens[last].text.startswith(SMALL_PLACE_RU):
            last -= 1
    if last == place:
        return place
    kind, name = tokens[place].kind, tokens[place + 1].text.rstrip(".")
    is_known = (kind is AddressKind.CITY and name in TOWN_FORMS_RU) or (
        kind is AddressKind.PROVINCE and name in PROVINCES_AFTER_WORD_BY_FOLD_RU
    )
    if is_known:
        return place + 1
    if kind in _HOUSE_KINDS and _NUMBER_TOKEN.fullmatch(tokens[place + 1].text):
        numbers = place + 1
        while numbers < last and _NUMBER_TOKEN.fullmatch(tokens[numbers + 1].text):
            numbers += 1
        return numbers
    return last
