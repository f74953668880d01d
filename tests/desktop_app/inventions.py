"""A small comparison made by hand: invented departments with a divergence of every kind."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.collation.model import (
    AddressFinding,
    Alone,
    Cell,
    Collation,
    Divergence,
    DivergenceKind,
    FormFinding,
    MatchedBy,
    Reading,
    Row,
    Severity,
    SpellingFinding,
    Summary,
    Table,
)
from desktop_app.export.record import Comparison, Failure, Intake, NotCompared, Options, Remark, Timings
from parsers.diagnostics import Diagnostic, ParseResult
from parsers.model import (
    Document,
    Language,
    OutsideText,
    PostalAddress,
    Provision,
    ProvisionKind,
    Regulation,
    Role,
    SourceRange,
    Span,
)

FAMILY = "Департамент садоводства"

REGIONS = ("Абайская область", "город Шымкент", "область Ұлытау", "Костанайская область")


@dataclass(frozen=True)
class Difference:
    """One divergence, its words given instead of their spans."""

    region: str
    kind: DivergenceKind
    base_text: str = ""
    text: str = ""
    severity: Severity = Severity.SUBSTANTIVE


@dataclass(frozen=True)
class Line:
    """One row: the text of all regions, the texts of some, and how they differ."""

    label: str
    text: str
    own: Mapping[str, str | None]
    """None where the region lacks the provision."""
    differences: Sequence[Difference] = ()
    kind: ProvisionKind = ProvisionKind.POINT
    role: Role | None = None
    deleted: Sequence[str] = ()


def make_provision(
    id_: str, text: str, kind: ProvisionKind = ProvisionKind.POINT, role: Role | None = None, *, deleted: bool = False
) -> Provision:
    number = id_.rpartition(".")[2] if id_[0].isdigit() else None
    return Provision(id_, kind, number, None, role, deleted, False, text, SourceRange(1, 2))


def make_regulation(
    id_: str, region: str | None, *, address: PostalAddress | None = None, partial: bool = False, agency: str = FAMILY
) -> Regulation:
    return Regulation(
        id=id_,
        title=f"Положение о ведомстве ({region})",
        language=Language.RU,
        region=region,
        agency=agency,
        annex=None,
        partial=partial,
        source=SourceRange(1, 20),
        address=address,
        provisions=(make_provision("title", f"Положение о ведомстве ({region})", ProvisionKind.TITLE),),
    )


def make_address(index: str, street: str) -> PostalAddress:
    return PostalAddress("местонахождение", f"{index}, {street}, 7", postal_index=index, street=street, building="7")


def make_row(place: int, line: Line, ids: Mapping[str, str]) -> Row:
    """The row of a line; the base is the first region that writes the common text."""
    cells = {}
    for region, id_ in ids.items():
        text = line.own.get(region, line.text)
        if text is not None:
            provision = make_provision(line.label, text, line.kind, line.role, deleted=region in line.deleted)
            cells[id_] = Cell((provision,), text, "A", 1.0, False, MatchedBy.SAME_TEXT)
    base = next((ids[region] for region in ids if line.own.get(region, line.text) == line.text), next(iter(cells)))
    base_cell = cells[base]
    divergences = tuple(
        Divergence(
            regulation=ids[item.region],
            kind=item.kind,
            severity=item.severity,
            base_text=item.base_text,
            text=item.text,
            base_span=_span(base_cell.text, item.base_text),
            span=_span(cells[ids[item.region]].text if ids[item.region] in cells else "", item.text),
            rows=(place,),
        )
        for item in line.differences
    )
    readings = (Reading("A", base_cell.text, tuple(cells), True),)
    return Row(place, line.kind, line.role, line.label, base, cells, readings, divergences)


def make_table(lines: Iterable[Line], regulations: Sequence[Regulation], family: str = FAMILY) -> Table:
    ids = {str(regulation.region): regulation.id for regulation in regulations}
    rows = tuple(make_row(place, line, ids) for place, line in enumerate(lines, 1))
    found = [divergence for row in rows for divergence in row.divergences]
    return Table(
        family=family,
        language=Language.RU,
        regulations=tuple(regulations),
        rows=rows,
        address_findings=(AddressFinding(regulations[0].id, "4", "no-final-stop", "raw"),),
        spelling_findings=(SpellingFinding(regulations[-1].id, "3", "сдоводства", "садоводства", "2", Span(0, 10)),),
        form_findings=(FormFinding("no-end-mark", ((regulations[0].id, "3"),)),),
        summary=Summary(
            rows=len(rows),
            divergent_rows=sum(row.is_divergent for row in rows),
            divergences=len(found),
            by_kind=Counter(item.kind.value for item in found),
            by_severity=Counter(item.severity.value for item in found),
            by_regulation=Counter(item.regulation for item in found),
        ),
    )


def make_comparison(
    tables: Sequence[Table], alone: Sequence[Alone] = (), options: Options | None = None, *, whole: bool = True
) -> Comparison:
    """A comparison of one document; not ``whole`` is one with something unread, something left out and a remark."""
    regulations = [regulation for table in tables for regulation in table.regulations]
    regulations += [entry.regulation for entry in alone]
    document = Document(
        path="приказ.txt",
        format="txt",
        language=Language.RU,
        title="Об утверждении положений",
        sha256="ab" * 32,
        outside=(OutsideText("Утвердить прилагаемые положения.", SourceRange(1, 1)),),
        regulations=tuple(regulations),
    )
    diagnostics = (Diagnostic("text-restored", 5, None, (("before", "б а"), ("after", "а б")), removed=""),)
    intake = Intake(
        documents=(ParseResult(document, diagnostics),),
        failures=() if whole else (Failure("закрыт.pdf", "encrypted"),),
        not_compared=() if whole else (NotCompared("фото.jpg", "binary"),),
        remarks=() if whole else (Remark("копия.txt", "same-content", arguments=(("other", "приказ.txt"),)),),
        timings=Timings(read=0.1, parse=0.2),
    )
    options = options or Options()
    collation = Collation(options.base or "majority", tuple(tables), tuple(alone))
    return Comparison(collation, intake, options, Timings(0.1, 0.2, 0.3, 0.4))


_ABAI, _SHYMKENT, _ULYTAU, _KOSTANAY = REGIONS

_COSMETIC, _EXPECTED = Severity.COSMETIC, Severity.EXPECTED

_LINES = [
    Line(
        "title",
        "Положение о департаменте Абайской области",
        {_SHYMKENT: "Положение о департаменте города Шымкента"},
        [Difference(_SHYMKENT, DivergenceKind.NAME, "Абайской области", "города Шымкента", _EXPECTED)],
        ProvisionKind.TITLE,
    ),
    Line("ch1", "Общие положения", {}, kind=ProvisionKind.CHAPTER),
    Line(
        "1",
        "Департамент ведает садами, скверами и питомниками.",
        {
            _SHYMKENT: "Департамент ведает садами и питомниками.",
            _ULYTAU: "Департамент ведает садам, скверами и питомниками.",
        },
        [
            Difference(_SHYMKENT, DivergenceKind.WORDING, ", скверами"),
            Difference(_ULYTAU, DivergenceKind.FORM, "садами", "садам"),
        ],
    ),
    Line(
        "2",
        "Срок ответа: 15 дней.",
        {_SHYMKENT: "Срок ответа: 25 дней.", _ULYTAU: "Cрок ответа: 15 дней"},
        [
            Difference(_SHYMKENT, DivergenceKind.NUMBER, "15", "25"),
            Difference(_ULYTAU, DivergenceKind.SCRIPT, "Срок", "Cрок", _COSMETIC),
            Difference(_ULYTAU, DivergenceKind.PUNCTUATION, ".", "", _COSMETIC),
        ],
    ),
    Line(
        "3",
        "Задачи садоводства:",
        {_ABAI: "задачи садоводства:", _SHYMKENT: "Задачи сдоводства:", _ULYTAU: "Задачи  садоводства:"},
        [
            Difference(_ABAI, DivergenceKind.CASE, "", "задачи", _COSMETIC),
            Difference(_SHYMKENT, DivergenceKind.SPELLING, "", "сдоводства", _COSMETIC),
            Difference(_ULYTAU, DivergenceKind.SPACING, "", "Задачи  садоводства", _COSMETIC),
        ],
        role=Role.TASKS,
    ),
    Line(
        "3.1",
        "=1+1 высаживает деревья;",
        {_ULYTAU: None},
        [Difference(_ULYTAU, DivergenceKind.MISSING)],
        ProvisionKind.SUBPOINT,
        Role.TASKS,
    ),
    Line(
        "3.2",
        "ведёт учёт;",
        {_ABAI: None, _SHYMKENT: None, _KOSTANAY: None},
        [Difference(_ULYTAU, DivergenceKind.EXTRA)],
        ProvisionKind.SUBPOINT,
        Role.TASKS,
    ),
    Line(
        "4",
        "Местонахождение: 070000, улица Вишнёвая, 7.",
        {_SHYMKENT: "Местонахождение: 160000, улица Яблочная, 7."},
        [Difference(_SHYMKENT, DivergenceKind.ADDRESS, "070000, улица Вишнёвая", "160000, улица Яблочная", _EXPECTED)],
        role=Role.LOCATION,
    ),
    Line(
        "5",
        "Права.",
        {},
        [
            Difference(_ABAI, DivergenceKind.MOVED, severity=_COSMETIC),
            Difference(_SHYMKENT, DivergenceKind.RENUMBERED, severity=_COSMETIC),
        ],
    ),
    Line(
        "6",
        "Вправе требовать и получать.",
        {},
        [Difference(_ABAI, DivergenceKind.SPLIT), Difference(_ULYTAU, DivergenceKind.MERGED)],
        deleted=[_SHYMKENT],
    ),
]


def every_kind() -> Table:
    """A table of four regulations with all kinds of divergence in it."""
    addresses = {_ABAI: make_address("070000", "улица Вишнёвая"), _SHYMKENT: make_address("160000", "улица Яблочная")}
    regulations = [
        make_regulation(f"приказ.txt#{place}", region, address=addresses.get(region))
        for place, region in enumerate(REGIONS, 1)
    ]
    return make_table(_LINES, regulations)


def _span(text: str, words: str) -> Span:
    start = text.find(words) if words else len(text)
    return Span(start, start + len(words))
