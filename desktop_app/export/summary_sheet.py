"""The first sheet: what was compared, found, left out; it explains the report to people who never saw the program."""

from collections.abc import Iterator, Sequence

import pandas as pd

from desktop_app.collation.model import Collation, DivergenceKind, Severity
from desktop_app.export.frames import severity_counts
from desktop_app.export.palette import Palette
from desktop_app.export.record import Comparison, Intake, Options
from desktop_app.export.report import Cell, Column, Ink, Look, ReportRow, Run, Sheet, count_cell, text_cell
from desktop_app.export.sentences import sentence
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages

_WIDTHS = (34.0, 15.0, 15.0, 15.0, 15.0, 15.0, 15.0, 66.0)

_SEVERITIES = (Severity.SUBSTANTIVE, Severity.COSMETIC, Severity.EXPECTED)


def summary_sheet(
    comparison: Comparison,
    divergences: pd.DataFrame,
    sheets: Sequence[str],
    made: Sequence[tuple[str, str]],
    palette: Palette,
    messages: Messages,
) -> Sheet:
    """The summary; ``sheets`` names the sheet of each table, ``made`` says when and by what (pairs of texts)."""
    collation, intake = comparison.collation, comparison.intake
    rows = (
        *(_line(text_cell(name, Look.NOTE), text_cell(value, Look.NOTE)) for name, value in made),
        *_families(collation, divergences, sheets, messages),
        *_kinds(divergences, palette, messages),
        *_regulations(collation, divergences, messages),
        *_alone(collation, messages),
        *_documents(intake, messages),
        *_remarks(intake, messages),
        *_not_compared(intake, messages),
    )
    return Sheet(
        name=messages.say("report.sheet-summary"),
        explanation=messages.say("report.explain-summary"),
        columns=tuple(Column("", width) for width in _WIDTHS),
        rows=rows,
        has_headings=False,
    )


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


def _line(*cells: Cell) -> ReportRow:
    return ReportRow(cells)


def _block(title: str, headings: Sequence[str], messages: Messages) -> Iterator[ReportRow]:
    yield _line()
    yield _line(text_cell(messages.say(f"report.{title}"), Look.BLOCK))
    if headings:
        cells = [
            text_cell(messages.say(name), Look.COUNT_HEADING if name in _COUNT_HEADINGS else Look.HEADING)
            for name in headings
        ]
        yield _line(*cells, *(Cell(look=Look.HEADING) for _ in _WIDTHS[len(cells) :]))


_SEVERITY_HEADINGS = tuple(f"severity.{severity}" for severity in _SEVERITIES)

_COUNT_HEADINGS = frozenset(
    {*_SEVERITY_HEADINGS, *(f"report.{name}" for name in ("regulations", "rows", "divergent-rows", "total"))}
)


def _families(
    collation: Collation, divergences: pd.DataFrame, sheets: Sequence[str], messages: Messages
) -> Iterator[ReportRow]:
    headings = ("family", "regulations", "rows", "divergent-rows")
    yield from _block(
        "families", [*(f"report.{name}" for name in headings), *_SEVERITY_HEADINGS, "report.sheet"], messages
    )
    counts = severity_counts(divergences, ["table"])
    for place, table in enumerate(collation.tables):
        yield _line(
            text_cell(table.family, Look.LINE),
            count_cell(len(table.regulations)),
            count_cell(table.summary.rows),
            count_cell(table.summary.divergent_rows),
            *_counts(counts, place),
            text_cell(sheets[place], Look.LINE),
        )


def _kinds(divergences: pd.DataFrame, palette: Palette, messages: Messages) -> Iterator[ReportRow]:
    """Counts by kind; the list is the legend as well, so kinds that were not found stand in it too."""
    yield from _block("kinds", ["report.kind", *_SEVERITY_HEADINGS, "report.meaning"], messages)
    counts = severity_counts(divergences, ["kind"])
    for kind in DivergenceKind:
        sign = palette.kinds[kind]
        look = Look.TINTED if sign.family == Ink.STRUCTURE else Look.LINE
        yield _line(
            Cell((Run(f"{sign.glyph} {messages.name('kind', kind)}", Ink(sign.family)),), look),
            *_counts(counts, kind.value),
            text_cell(messages.say(f"kind-meaning.{kind}"), Look.NOTE),
        )


def _regulations(collation: Collation, divergences: pd.DataFrame, messages: Messages) -> Iterator[ReportRow]:
    yield from _block("regions", ["report.region", *_SEVERITY_HEADINGS, "report.total", "report.family"], messages)
    counts = severity_counts(divergences, ["table", "regulation"])
    for place, table in enumerate(collation.tables):
        for regulation, name in region_names(table.regulations).items():
            found = _counts(counts, (place, regulation))
            total = count_cell(sum(cell.count or 0 for cell in found))
            yield _line(text_cell(name, Look.LINE), *found, total, text_cell(table.family, Look.NOTE))


def _counts(counts: pd.DataFrame, key: object) -> list[Cell]:
    """One cell per severity; zeros where the key has no divergence at all."""
    found = counts[counts.index == key].to_numpy()
    return [count_cell(int(count)) for count in (found[0] if len(found) else (0,) * len(_SEVERITIES))]


def _alone(collation: Collation, messages: Messages) -> Iterator[ReportRow]:
    if collation.alone:
        yield from _block("alone", ["report.region", "report.title-of"], messages)
        for entry in collation.alone:
            name = entry.regulation.region or entry.regulation.id
            yield _line(text_cell(name, Look.LINE), text_cell(entry.regulation.title, Look.NOTE))


def _documents(intake: Intake, messages: Messages) -> Iterator[ReportRow]:
    yield from _block(
        "files", [f"report.{name}" for name in ("file", "regulations", "language", "format", "sha256")], messages
    )
    for document in (result.document for result in intake.documents):
        yield _line(
            text_cell(document.path, Look.LINE),
            count_cell(len(document.regulations)),
            text_cell(messages.name("language", document.language), Look.LINE),
            text_cell(document.format, Look.LINE),
            text_cell(document.sha256, Look.CODE),
        )


def _remarks(intake: Intake, messages: Messages) -> Iterator[ReportRow]:
    if intake.remarks:
        yield from _block("remarks", [], messages)
        yield from (_line(text_cell(sentence(remark, messages), Look.NOTE)) for remark in intake.remarks)


def _not_compared(intake: Intake, messages: Messages) -> Iterator[ReportRow]:
    yield from _block("not-compared", [], messages)
    said = [sentence(entry, messages) for entry in intake.left_out]
    yield from (_line(text_cell(text, Look.NOTE)) for text in said or [messages.say("report.everything-compared")])
