"""Invented regulations as the parser would give them, without a parser: for tests of what comes after it."""

from collections.abc import Sequence

from parsers.model import Provision, Regulation, SourceRange
from tests.generators.model import ExpectedProvision, InventedRegulation, expected_provisions


def as_regulation(invented: InventedRegulation, name: str) -> Regulation:
    """The regulation with the id `name`; each provision stands on a line of its own."""
    provisions = tuple(_provision(p, line) for line, p in enumerate(expected_provisions(invented), 1))
    return Regulation(
        id=name,
        title=invented.title,
        language=invented.language,
        region=invented.region,
        agency=invented.agency,
        annex=invented.annex,
        partial=False,
        source=SourceRange(1, len(provisions)),
        address=invented.address,
        provisions=provisions,
    )


def as_regulations(family: Sequence[InventedRegulation]) -> tuple[Regulation, ...]:
    """A family, each regulation in a file of its own, their ids "1.txt#1", "2.txt#1" and so on."""
    return tuple(as_regulation(invented, f"{place}.txt#1") for place, invented in enumerate(family, 1))


def _provision(expected: ExpectedProvision, line: int) -> Provision:
    return Provision(
        expected.id,
        expected.kind,
        expected.number,
        expected.parent,
        expected.role,
        expected.deleted,
        expected.editorial,
        expected.text,
        SourceRange(line, line),
    )
