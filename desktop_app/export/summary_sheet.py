"""The first sheet: what was compared, found, left out; it explains the report to people who never saw the program."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import pandas as pd

from desktop_app.collation.filtering import UNEXPECTED, Filter
from desktop_app.collation.model import DivergenceKind, Severity
from desktop_app.export.basis import ReportBasis
from desktop_app.export.frames import severity_counts
from desktop_app.export.left_out_sheet import left_out_rows
from desktop_app.export.record import Options
from desktop_app.export.report import (
    Anchor,
    Area,
    Cell,
    Chart,
    Column,
    Ink,
    Look,
    ReportRow,
    Run,
    Sheet,
    SheetKind,
    count_cell,
    text_cell,
)
from desktop_app.export.sentences import sentence
from desktop_app.messages import Messages

_WIDTHS = (38.0, 15.0, 15.0, 15.0, 15.0, 15.0, 15.0, 66.0)
_NAME, _FIRST_COUNT, _LAST_COUNT, _BAR, _CHART = 0, 1, 2, 3, 7
"""Columns of names, of the counts by severity that a chart shows, of their sum, of the chart."""

_LEAST_CHART = 9
"""Rows that a chart takes at least."""


_SEVERITY_HEADINGS = ("severity.substantive", "severity.cosmetic", "report.to-look-at", "severity.expected")

_COUNT_HEADINGS = frozenset(
    {*_SEVERITY_HEADINGS, *(f"report.{name}" for name in ("regulations", "rows", "divergent-rows"))}
)


def summary_sheet(basis: ReportBasis, others: Sequence[Sheet], version: str, created: datetime) -> Sheet:
    """The summary; ``others`` are the sheets it leads to."""
    page = _Page(basis)
    page.add(*_made(basis, version, created))
    page.add(*_contents(basis, others))
    page.add(*_families(basis))
    page.add_kinds()
    for place in range(len(basis.collation.tables)):
        page.add_regulations(place)
    page.add(*_documents(basis), *_remarks(basis), *_not_compared(basis))
    return Sheet(
        kind=SheetKind.SUMMARY,
        name=basis.sheets[SheetKind.SUMMARY, 0],
        explanation=basis.say("explain-summary"),
        columns=tuple(Column("", width) for width in _WIDTHS),
        rows=tuple(page.rows),
        has_headings=False,
        bars=tuple(page.bars),
        charts=tuple(page.charts),
    )


class _Page:
    """Rows of the sheet so far, and what is drawn over them."""

    def __init__(self, basis: ReportBasis) -> None:
        self.rows: list[ReportRow] = []
        self.bars: list[Area] = []
        self.charts: list[Chart] = []
        self._basis = basis

    def add(self, *rows: ReportRow) -> None:
        """Add rows."""
        self.rows += rows

    def add_kinds(self) -> None:
        """Counts by kind; the list is the legend as well, so kinds that were not found stand in it too."""
        basis = self._basis
        self.add(*_block(basis.say("kinds"), ["report.kind", *_SEVERITY_HEADINGS, "report.meaning"], basis.messages))
        counts, first = severity_counts(basis.divergences, ["kind"]), len(self.rows)
        for kind in DivergenceKind:
            name = f"{basis.glyph(kind)} {basis.messages.name('kind', kind)}"
            look = Look.TINTED if basis.ink(kind) is Ink.STRUCTURE else Look.LINE
            meaning = text_cell(basis.messages.say(f"kind-meaning.{kind}"), Look.REMARK)
            self.add(_line(Cell((Run(name, basis.ink(kind)),), look), *_counts(counts, kind.value), meaning))
        self.bars.append(Area(first, len(self.rows) - 1, _BAR, _BAR))

    def add_regulations(self, place: int) -> None:
        """Counts of the regulations of a table, with bars and, where there are several, a chart beside them."""
        basis, table = self._basis, self._basis.collation.tables[place]
        title = basis.say("regions-of", family=table.family)
        self.add(*_block(title, ["report.region", *_SEVERITY_HEADINGS], basis.messages))
        counts, first = severity_counts(basis.divergences, ["table", "regulation"]), len(self.rows)
        for regulation in table.regulations:
            name = text_cell(basis.names[regulation.id], Look.LINE)
            self.add(_line(name, *_counts(counts, (place, regulation.id))))
        last = len(self.rows) - 1
        self.bars.append(Area(first, last, _BAR, _BAR))
        if last == first:
            return
        height = max(last - first + 2, _LEAST_CHART)
        area = Area(first, last, _FIRST_COUNT, _LAST_COUNT)
        self.charts.append(Chart(area, _NAME, (first - 1, _CHART), height))
        self.add(*(_line() for _ in range(height - (last - first + 2))))


def options_text(options: Options, messages: Messages) -> str:
    """The options that change the result, as one phrase."""
    said = [messages.say("report.option-together")] if options.together else []
    if options.split != "auto":
        said.append(messages.say("report.option-split", value=options.split))
    if options.select:
        said.append(messages.say("report.option-select", value=", ".join(options.select)))
    if options.tracked != "final":
        said.append(messages.say("report.option-tracked"))
    if options.encoding is not None:
        said.append(messages.say("report.option-encoding", value=options.encoding))
    if options.ignore:
        ignored = ", ".join(messages.name("kind", kind) for kind in options.ignore)
        said.append(messages.say("report.option-ignore", value=ignored))
    return "; ".join(said) or messages.say("report.options-none")


def shown_text(basis: ReportBasis) -> str:
    """What of the comparison the report shows, as one phrase; empty where it shows all."""
    choice, messages, said = basis.choice, basis.messages, list[str]()
    chosen = choice.filter
    if choice.family is not None:
        said.append(basis.say("shown-family", value=choice.family))
    if chosen is not None:
        said += _filter_texts(chosen, basis)
    if not choice.equal_rows:
        said.append(messages.say("report.shown-divergent"))
    return "; ".join(said)


def _filter_texts(chosen: Filter, basis: ReportBasis) -> Iterator[str]:
    messages = basis.messages
    if chosen.regulations is not None:
        names = (name for id_, name in basis.names.items() if id_ in chosen.regulations)
        yield basis.say("shown-regions", value=", ".join(dict.fromkeys(names)))
    if chosen.kinds != frozenset(DivergenceKind):
        is_usual = chosen.kinds == UNEXPECTED.kinds
        names = (messages.name("kind", kind) for kind in DivergenceKind if kind in chosen.kinds)
        yield basis.say("shown-unexpected") if is_usual else basis.say("shown-kinds", value=", ".join(names))
    if chosen.severities != frozenset(Severity):
        severities = (messages.name("severity", item) for item in Severity if item in chosen.severities)
        yield basis.say("shown-severities", value=", ".join(severities))
    if chosen.roles is not None:
        roles = sorted(messages.name("role", role) if role else basis.say("no-role") for role in chosen.roles)
        yield basis.say("shown-roles", value=", ".join(roles))


def _line(*cells: Cell) -> ReportRow:
    return ReportRow(cells)


def _made(basis: ReportBasis, version: str, created: datetime) -> Iterator[ReportRow]:
    """When, by what and how the report was made."""
    say, options = basis.say, basis.comparison.options
    shown = shown_text(basis)
    for name, value in (
        (say("date"), f"{created:%Y-%m-%d %H:%M}"),
        (say("program"), f"Salystyru {version}"),
        (say("base"), options.base or say("base-majority")),
        (say("options"), options_text(options, basis.messages)),
        *([(say("shown"), shown)] if shown else []),
    ):
        yield _line(text_cell(name, Look.NOTE), text_cell(value, Look.NOTE))


def _block(title: str, headings: Sequence[str], messages: Messages) -> Iterator[ReportRow]:
    yield _line()
    yield _line(text_cell(title, Look.BLOCK))
    if headings:
        cells = [
            text_cell(messages.say(name), Look.COUNT_HEADING if name in _COUNT_HEADINGS else Look.HEADING)
            for name in headings
        ]
        yield _line(*cells, *(Cell(look=Look.HEADING) for _ in _WIDTHS[len(cells) :]))


def _contents(basis: ReportBasis, others: Sequence[Sheet]) -> Iterator[ReportRow]:
    """The other sheets, each a link, with what stands in it."""
    if others:
        yield from _block(basis.say("sheets"), [], basis.messages)
    for sheet in others:
        link = text_cell(sheet.name, Look.LINK, Anchor(sheet.name))
        yield _line(link, text_cell(sheet.explanation, Look.NOTE))


def _families(basis: ReportBasis) -> Iterator[ReportRow]:
    headings = ("family", "regulations", "rows", "divergent-rows")
    names = [*(f"report.{name}" for name in headings), *_SEVERITY_HEADINGS[:2], "severity.expected", "report.sheet"]
    yield from _block(basis.say("families"), names, basis.messages)
    counts = severity_counts(basis.divergences, ["table"])
    for place, table in enumerate(basis.collation.tables):
        substantive, cosmetic, _, expected = _counts(counts, place)
        link = basis.anchor(SheetKind.TABLE, place, 0)
        yield _line(
            text_cell(table.family, Look.LINE),
            count_cell(len(table.regulations)),
            count_cell(table.summary.rows),
            count_cell(table.summary.divergent_rows),
            *(substantive, cosmetic, expected),
            text_cell(link.sheet, Look.LINK, Anchor(link.sheet)) if link else text_cell("—", Look.LINE),
        )


def _counts(counts: pd.DataFrame, key: object) -> list[Cell]:
    """Substantive, cosmetic, both together, expected; zeros where the key has no divergence at all."""
    found = counts[counts.index == key].to_numpy()
    substantive, cosmetic, expected = (int(count) for count in found[0]) if len(found) else (0, 0, 0)
    return [count_cell(count) for count in (substantive, cosmetic, substantive + cosmetic, expected)]


def _documents(basis: ReportBasis) -> Iterator[ReportRow]:
    names = [f"report.{name}" for name in ("file", "regulations", "language", "format", "sha256")]
    yield from _block(basis.say("files"), names, basis.messages)
    for document in (result.document for result in basis.comparison.intake.documents):
        yield _line(
            text_cell(document.path, Look.LINE),
            count_cell(len(document.regulations)),
            text_cell(basis.messages.name("language", document.language), Look.LINE),
            text_cell(document.format, Look.LINE),
            text_cell(document.sha256, Look.CODE),
        )


def _remarks(basis: ReportBasis) -> Iterator[ReportRow]:
    remarks = basis.comparison.intake.remarks
    if remarks:
        yield from _block(basis.say("remarks"), [], basis.messages)
        yield from (_line(text_cell(sentence(remark, basis.messages), Look.NOTE)) for remark in remarks)


def _not_compared(basis: ReportBasis) -> Iterator[ReportRow]:
    yield from _block(basis.say("not-compared"), [], basis.messages)
    said = [row.cells[-1].text for row in left_out_rows(basis)]
    yield from (_line(text_cell(text, Look.NOTE)) for text in said or [basis.say("everything-compared")])
