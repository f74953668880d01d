"""References of a regulation to its own points and subpoints.

Only those that say so count: "осы Ереженің 13-тармағының 2) тармақшасы", "осы тармақтың 1) тармақшасы", "подпункт 2)
пункта 13 настоящего Положения", "подпункт 1) настоящего пункта". Points of laws, orders and other acts are none of
ours.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from desktop_app.collation.form.outline import Fault, Outline
from parsers.model import Language, Provision, ProvisionKind

_NUMBER: Final = r"[0-9]{1,3}(?:[-–][0-9]{1,3})?"
_DASH: Final = r"\s*[-–—]\s*"
_AND: Final = r"(?:\s*,\s*|\s+(?:және|мен|пен|бен|немесе|и|или|либо)\s+|\s*[-–—]\s*)"
_POINTS: Final = rf"(?P<points>{_NUMBER}(?:{_AND}{_NUMBER})*)"
_SUBPOINTS: Final = rf"(?P<subpoints>{_NUMBER}\)(?:{_AND}{_NUMBER}\))*)"
_REFERENCES: Final[Mapping[Language, tuple[re.Pattern[str], ...]]] = {
    Language.KK: (
        re.compile(
            rf"(?<!\w)осы\s+ереженің\s+{_POINTS}{_DASH}тарма(?:қ(?!ш)|ғ)\w*(?:\s+{_SUBPOINTS}\s*-?\s*тармақша)?",
            re.IGNORECASE,
        ),
        re.compile(rf"(?<!\w)осы\s+тармақтың\s+{_SUBPOINTS}\s*-?\s*тармақша", re.IGNORECASE),
    ),
    Language.RU: (
        re.compile(
            rf"(?:(?<!\w)подпункт\w*\s+{_SUBPOINTS}\s+)?(?<!\w)пункт\w*\s+{_POINTS}\s+настоящ(?:его|ем|ему|им)\s+положени",
            re.IGNORECASE,
        ),
        re.compile(rf"(?<!\w)подпункт\w*\s+{_SUBPOINTS}\s+настоящ(?:его|ем)\s+пункт", re.IGNORECASE),
    ),
}
_ANNOUNCING: Final = {Language.KK: "осы", Language.RU: "настоящ"}
_POINT_WORDS: Final = {Language.KK: "{}-тармақ", Language.RU: "пункт {}"}
_SUBPOINT_WORDS: Final = {Language.KK: "{0}-тармақтың {1}) тармақшасы", Language.RU: "подпункт {1}) пункта {0}"}


def find_absent_references(outline: Outline) -> Iterator[Fault]:
    """reference-to-absent-point: it leads to a number that is not in the regulation, or was removed (reference).

    Of a list of numbers each is looked for, of a range its ends. Partial regulations are left out: the rest of them
    is unknown.
    """
    if outline.regulation.partial:
        return
    language = outline.regulation.language
    numbers: dict[str, set[str]] | None = None
    for provision in outline.provisions.values():
        if _ANNOUNCING[language] not in provision.text.lower():
            continue
        for pattern in _REFERENCES[language]:
            for match in pattern.finditer(provision.text):
                numbers = _numbers(outline) if numbers is None else numbers
                for reference in _absent(match, outline.point_of(provision), numbers, language):
                    yield Fault("reference-to-absent-point", provision.id, (("reference", reference),))


def _numbers(outline: Outline) -> dict[str, set[str]]:
    """Numbers of the points in force → those of their subpoints in force."""
    numbers: dict[str, set[str]] = {}
    for provision in outline.provisions.values():
        if provision.deleted or provision.number is None:
            continue
        if provision.kind is ProvisionKind.POINT:
            numbers.setdefault(provision.number, set())
        elif provision.kind is ProvisionKind.SUBPOINT:
            point = outline.point_of(provision)
            if point is not None and point.number is not None:
                numbers.setdefault(point.number, set()).add(provision.number)
    return numbers


def _absent(
    match: re.Match[str], own: Provision | None, numbers: Mapping[str, set[str]], language: Language
) -> Iterator[str]:
    parts = match.groupdict()
    points = _listed(parts["points"], numbers) if parts.get("points") else [own.number] if own and own.number else []
    for point in points:
        if point not in numbers:
            yield _POINT_WORDS[language].format(point)
    if len(points) == 1 and points[0] in numbers and parts["subpoints"]:
        known = numbers[points[0]]
        for subpoint in _listed(parts["subpoints"].replace(")", ""), known):
            if subpoint not in known:
                yield _SUBPOINT_WORDS[language].format(points[0], subpoint)


def _listed(text: str, known: Mapping[str, object] | set[str]) -> list[str]:
    """The numbers of a list; "3-5" is one where there is such a number, both ends otherwise."""
    found: list[str] = []
    for written in re.findall(_NUMBER, text):
        number = written.replace("–", "-")
        is_one = number in known or written in known
        found += [written if written in known else number] if is_one else re.split("-", number)
    return found
