"""Regulations for the tests of collation, written down as a clerk would: one line for each provision.

    # title
    ## 1. chapter
    1. point                    [functions] before the text gives it and all below it a role; [deleted]: it was removed
    1) subpoint
    - unnumbered paragraph
    * note of the publisher
    = group of a list of positions:
    + item
    ! note of a list of positions

`table` compares regulations and gives the only table, `found` its divergences as short tuples.
"""

import re
from collections import Counter
from collections.abc import Iterable

from desktop_app.collation import align_families, judge
from desktop_app.collation.model import Divergence, DivergenceKind, Table
from parsers.model import Language, PostalAddress, Provision, ProvisionKind, Regulation, Role, SourceRange

_LINE = re.compile(
    r"(?:(?P<chapter>##) (?:(?P<chapter_number>\d+)\. )?|(?P<sign>[#*=+!-]) "
    r"|(?P<point>[\d-]+)\. |(?P<subpoint>[\w-]+)\) )"
    r"(?:\[(?P<tag>\w+)\] ?)?(?P<text>.*)"
)
_SIGNS = {
    "#": ProvisionKind.TITLE,
    "-": ProvisionKind.PARAGRAPH,
    "*": ProvisionKind.NOTE,
    "=": ProvisionKind.GROUP,
    "+": ProvisionKind.ITEM,
    "!": ProvisionKind.NOTE,
}


def regulation(
    region: str | None,
    text: str,
    *,
    id: str | None = None,
    agency: str = "Кітапхана департаменті",
    language: Language = Language.KK,
    partial: bool = False,
    address: PostalAddress | None = None,
) -> Regulation:
    """The regulation of a region; without an id, the region's name is its document."""
    provisions = tuple(_provisions(text.strip().splitlines()))
    title = next((item.text for item in provisions if item.kind is ProvisionKind.TITLE), "")
    name = id or f"{region}.txt#1"
    lines = SourceRange(1, max(1, len(provisions)))
    return Regulation(name, title, language, region, agency, None, partial, lines, address, provisions)


class _Writer:
    """Ids and parents as the contract gives them."""

    def __init__(self) -> None:
        self.chapter: str | None = None
        self.point: str | None = None
        self.group: str | None = None
        self.subpoint: str | None = None
        self.role: Role | None = None
        self.above = "title"
        self.seen: Counter[str] = Counter()

    def id_of(self, kind: ProvisionKind, number: str | None, sign: str | None, last: bool) -> tuple[str, str | None]:
        if kind is ProvisionKind.TITLE:
            return "title", None
        if kind is ProvisionKind.CHAPTER:
            return self._counted("ch", ""), None
        if kind is ProvisionKind.POINT:
            return self._repeated(number or "", self.chapter), self.chapter
        if kind is ProvisionKind.SUBPOINT:
            return self._repeated(f"{self.point}.{number}", self.point), self.point
        if sign == "*":
            return self._counted(f"{self.above}/note", ""), self.above
        parent = self.point if last else self.subpoint or self.point
        if self.group and kind is not ProvisionKind.GROUP:
            parent = self.group
        return self._counted(f"{parent}/", ""), parent

    def _counted(self, before: str, after: str) -> str:
        self.seen[before] += 1
        return f"{before}{self.seen[before]}{after}"

    def _repeated(self, name: str, parent: str | None) -> str:
        self.seen[name] += 1
        return name if self.seen[name] == 1 else f"{name}~{self.seen[name]}"


def _matches(lines: Iterable[str]) -> Iterable[re.Match[str]]:
    for line in lines:
        match = _LINE.fullmatch(line.strip())
        if match is None:
            raise ValueError(f"not a line of a regulation: {line!r}")
        yield match


def _provisions(lines: Iterable[str]) -> Iterable[Provision]:
    writer = _Writer()
    matches = list(_matches(lines))
    for place, match in enumerate(matches, 1):
        kind, number = _kind(match)
        sign = match["sign"]
        # A paragraph between subpoints belongs to the one above it, behind the last one to the point.
        ends = next((later for later in matches[place:] if later["sign"] not in ("*", "-")), None)
        last = ends is None or not ends["subpoint"]
        name, parent = writer.id_of(kind, number, sign, last)
        tag = match["tag"]
        if kind is ProvisionKind.CHAPTER:
            writer.chapter, writer.point, writer.subpoint, writer.group, writer.role = name, None, None, None, None
        if kind is ProvisionKind.POINT:
            writer.point, writer.subpoint, writer.group = name, None, None
            writer.role = Role(tag) if tag and tag != "deleted" else None
        if kind is ProvisionKind.SUBPOINT:
            writer.subpoint = name
        if kind is ProvisionKind.GROUP:
            writer.group = name
        if sign != "*":
            writer.above = name
        role = writer.role if sign != "*" else None
        source = SourceRange(place, place)
        yield Provision(name, kind, number, parent, role, tag == "deleted", sign == "*", match["text"], source)


def _kind(match: re.Match[str]) -> tuple[ProvisionKind, str | None]:
    if match["chapter"]:
        return ProvisionKind.CHAPTER, match["chapter_number"]
    if match["point"]:
        return ProvisionKind.POINT, match["point"]
    if match["subpoint"]:
        return ProvisionKind.SUBPOINT, match["subpoint"]
    return _SIGNS[match["sign"]], None


def table(*regulations: Regulation, base: str | None = None, together: bool = False) -> Table:
    """The only table of a comparison."""
    (only,) = judge(align_families(regulations, together=together), base=base).tables
    return only


Found = tuple[str, DivergenceKind, str, str]


def found(compared: Table, *, expected: bool = False) -> list[Found]:
    """Document, kind, base's words and own words of every divergence that is not expected, or of those alone."""
    wanted = (d for row in compared.rows for d in row.divergences if (d.severity == "expected") is expected)
    return [short(divergence) for divergence in wanted]


def short(divergence: Divergence) -> Found:
    """A divergence as its document's name, kind, and the words of both sides."""
    name = divergence.regulation.rpartition("#")[0].removesuffix(".txt")
    return name, divergence.kind, divergence.base_text, divergence.text
