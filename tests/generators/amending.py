"""An order that amends regulations by quoting single points of them, and what a parser must make of the quotations.

The manner: "in the regulation of such a body: point 1 shall read as follows: "1. …";". The outer quotation marks and
the mark after the closing one belong to the clause, not to the quoted text.
"""

from dataclasses import dataclass
from random import Random

from parsers.model import Language, ProvisionKind, Role
from tests.generators.model import ExpectedProvision, InventedRegulation
from tests.generators.pieces import Piece, Style
from tests.generators.regulations import HEADINGS, Sentences


@dataclass(frozen=True, slots=True)
class AmendingOrder:
    """The order as pieces to print, and the partial regulation in it."""

    pieces: tuple[Piece, ...]
    region: str
    agency: str
    provisions: tuple[ExpectedProvision, ...]
    outside: tuple[str, ...]
    """The order's own clauses but for those that lead to a quotation: whose these are is left to the parser."""


OPENINGS = {
    Language.KK: (
        "Мәдени мұра министрінің 2022 жылғы 8 сәуірдегі № 40 бұйрығына өзгерістер енгізу туралы",
        "Мәдени мұра министрінің 2024 жылғы 5 ақпандағы № 17 бұйрығы",
        "БҰЙЫРАМЫН:",
        "1. Мәдени мұра министрінің 2022 жылғы 8 сәуірдегі № 40 бұйрығына мынадай өзгерістер енгізілсін:",
    ),
    Language.RU: (
        "О внесении изменений в приказ Министра культуры от 8 апреля 2022 года № 40",
        "Приказ Министра культуры от 5 февраля 2024 года № 17",
        "ПРИКАЗЫВАЮ:",
        "1. Внести в приказ Министра культуры от 8 апреля 2022 года № 40 следующие изменения:",
    ),
}
IN_REGULATION = {
    Language.KK: "көрсетілген бұйрықпен бекітілген {name} туралы ережесінде:",
    Language.RU: "в Положении о {name}, утвержденном указанным приказом:",
}
POINT = {
    Language.KK: "{point}-тармақ мынадай редакцияда жазылсын:",
    Language.RU: "пункт {point} изложить в следующей редакции:",
}
SUBPOINT = {
    Language.KK: "{point}-тармақтың {subpoint}) тармақшасы мынадай редакцияда жазылсын:",
    Language.RU: "подпункт {subpoint}) пункта {point} изложить в следующей редакции:",
}
CLOSINGS = {
    Language.KK: "2. Осы бұйрық қол қойылған күні күшіне енеді.",
    Language.RU: "2. Приказ вступает в силу в день подписания.",
}
QUOTES = {Language.KK: ('"', '"'), Language.RU: ("«", "»")}


def amending_order(regulation: InventedRegulation, seed: int) -> AmendingOrder:
    """An order that rewrites points 1 and 14 and subpoint 13.1 of the regulation's body with sentences of the seed."""
    language = regulation.language
    random = Random(f"{seed} amending")
    sentences = Sentences(language, random)
    first = f"{sentences.statement()} {sentences.statement()}"
    task = f"{sentences.deed()};"
    functions = [f"{sentences.activity()};" for _ in range(random.randint(2, 6))]
    functions[-1] = functions[-1][:-1] + "."
    heading = HEADINGS[language][Role.FUNCTIONS]
    quoted = ((f"1. {first}",), (f"1) {task}",), (f"14. {heading}", *_numbered(functions)))
    leads = (
        POINT[language].format(point=1),
        SUBPOINT[language].format(point=13, subpoint=1),
        POINT[language].format(point=14),
    )
    texts = [*OPENINGS[language], IN_REGULATION[language].format(name=_name(regulation))]
    for place, (lead, paragraphs) in enumerate(zip(leads, quoted, strict=True)):
        texts += [lead, *_quote(language, paragraphs, ";" if place < len(quoted) - 1 else ".")]
    texts.append(CLOSINGS[language])
    styles = (Style.HEADER, Style.HEADER)
    pieces = [Piece(styles[place] if place < len(styles) else Style.BODY, text) for place, text in enumerate(texts)]
    outside = (*OPENINGS[language], CLOSINGS[language])
    return AmendingOrder(
        tuple(pieces), regulation.region, regulation.agency, _expected(first, task, heading, functions), outside
    )


def _name(regulation: InventedRegulation) -> str:
    return regulation.title.removesuffix(" туралы ереже").removeprefix("Положение о ")


def _numbered(texts: list[str]) -> list[str]:
    return [f"{place}) {text}" for place, text in enumerate(texts, 1)]


def _quote(language: Language, paragraphs: tuple[str, ...], mark: str) -> list[str]:
    opening, closing = QUOTES[language]
    quoted = list(paragraphs)
    quoted[0] = opening + quoted[0]
    quoted[-1] += closing + mark
    return quoted


def _expected(first: str, task: str, heading: str, functions: list[str]) -> tuple[ExpectedProvision, ...]:
    point, subpoint, role = ProvisionKind.POINT, ProvisionKind.SUBPOINT, Role.FUNCTIONS
    return (
        ExpectedProvision("1", point, "1", None, None, first),
        # Point 13 itself is not quoted, so nothing tells its role.
        ExpectedProvision("13.1", subpoint, "1", None, None, task),
        ExpectedProvision("14", point, "14", None, role, heading),
        *(
            ExpectedProvision(f"14.{place}", subpoint, str(place), "14", role, text)
            for place, text in enumerate(functions, 1)
        ),
    )
