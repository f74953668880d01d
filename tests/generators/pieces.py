"""A document as a list of pieces to print: what the order says, captions, and the provisions of regulations.

A piece is one paragraph as a person would type it, number included. `layouts` decides how it is broken into lines.
Pieces of a regulation know their provision; the others must come back from a parser as text outside.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from parsers.model import Language, ProvisionKind
from tests.generators.model import ExpectedProvision, InventedRegulation, expected_provisions


class Style(StrEnum):
    """How a piece is set: each manner of printing has its own habit for each style."""

    HEADER = "header"
    """Name and requisites of the order: no indent."""
    CAPTION = "caption"
    """Lines above an annex."""
    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    SUBPOINT = "subpoint"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph to print."""

    style: Style
    text: str
    regulation: int | None = None
    """Place of its regulation among those of the document; None outside them."""
    provision: str | None = None
    lead: int = 0
    """How many characters at its start are number, mark and space: they stand in no provision's text."""


@dataclass(frozen=True, slots=True)
class ExpectedRegulation:
    """What a parser must give back for one regulation, but for the lines, which the layout adds."""

    source: InventedRegulation
    provisions: tuple[ExpectedProvision, ...]


STYLES = {
    ProvisionKind.TITLE: Style.TITLE,
    ProvisionKind.CHAPTER: Style.HEADING,
    ProvisionKind.SUBPOINT: Style.SUBPOINT,
}
MARKS = {ProvisionKind.CHAPTER: ". ", ProvisionKind.POINT: ". ", ProvisionKind.SUBPOINT: ") "}


def regulation_pieces(regulation: InventedRegulation, place: int = 0) -> tuple[Piece, ...]:
    """The provisions of a regulation, one piece each, from the title on; no caption."""
    return tuple(_provision_piece(provision, place) for provision in expected_provisions(regulation))


def _provision_piece(provision: ExpectedProvision, place: int) -> Piece:
    lead = f"{provision.number}{MARKS[provision.kind]}" if provision.number else ""
    style = STYLES.get(provision.kind, Style.BODY)
    return Piece(style, lead + provision.text, place, provision.id, len(lead))


def document_pieces(regulations: Sequence[InventedRegulation]) -> tuple[Piece, ...]:
    """Several regulations one after the other; those with an annex number get a caption above the title."""
    return tuple(
        piece
        for place, regulation in enumerate(regulations)
        for piece in (*_caption(regulation), *regulation_pieces(regulation, place))
    )


def order_pieces(regulations: Sequence[InventedRegulation]) -> tuple[Piece, ...]:
    """An order that approves the regulations as its annexes 1, 2, …; see `as_annexes` for the annex numbers."""
    language = regulations[0].language
    return (*_opening(language, regulations), *document_pieces(regulations))


def as_annexes(regulations: Sequence[InventedRegulation]) -> tuple[InventedRegulation, ...]:
    """The same regulations numbered as annexes from 1 on."""
    return tuple(replace(regulation, annex=str(place)) for place, regulation in enumerate(regulations, 1))


CAPTIONS = {
    Language.KK: ("Мәдени мұра министрінің", "2024 жылғы 5 ақпандағы", "№ 17 бұйрығына", "{annex}-қосымша"),
    Language.RU: ("Приложение {annex}", "к приказу Министра культуры", "от 5 февраля 2024 года № 17"),
}
OPENINGS = {
    Language.KK: (
        (Style.HEADER, "Кейбір аумақтық бөлімшелер туралы ережелерді бекіту туралы"),
        (Style.HEADER, "Мәдени мұра министрінің 2024 жылғы 5 ақпандағы № 17 бұйрығы"),
        (Style.BODY, "БҰЙЫРАМЫН:"),
    ),
    Language.RU: (
        (Style.HEADER, "Об утверждении положений о некоторых территориальных подразделениях"),
        (Style.HEADER, "Приказ Министра культуры от 5 февраля 2024 года № 17"),
        (Style.BODY, "ПРИКАЗЫВАЮ:"),
    ),
}
CLAUSES = {
    Language.KK: "{number}) осы бұйрыққа {annex}-қосымшаға сәйкес {name};",
    Language.RU: "{number}) {name} согласно приложению {annex} к настоящему приказу;",
}
LEADS = {Language.KK: "1. Мыналар бекітілсін:", Language.RU: "1. Утвердить:"}
ENDINGS = {
    Language.KK: ("2. Осы бұйрық қол қойылған күні күшіне енеді.", "Министр", "С. Есімов"),
    Language.RU: ("2. Приказ вступает в силу в день подписания.", "Министр", "С. Есимов"),
}


def _opening(language: Language, regulations: Sequence[InventedRegulation]) -> Iterator[Piece]:
    for style, text in OPENINGS[language]:
        yield Piece(style, text)
    yield Piece(Style.BODY, LEADS[language])
    for number, regulation in enumerate(regulations, 1):
        clause = CLAUSES[language].format(number=number, annex=regulation.annex or number, name=regulation.title)
        yield Piece(Style.SUBPOINT, clause if number < len(regulations) else clause[:-1] + ".")
    ending, *signature = ENDINGS[language]
    yield Piece(Style.BODY, ending)
    for line in signature:
        yield Piece(Style.SIGNATURE, line)


def _caption(regulation: InventedRegulation) -> Iterator[Piece]:
    if regulation.annex is None:
        return
    for line in CAPTIONS[regulation.language]:
        yield Piece(Style.CAPTION, line.format(annex=regulation.annex))
