"""What the command line says when it is done: how much was compared, what diverges, who stands out. Pure functions."""

from collections import Counter
from collections.abc import Iterator

from desktop_app.collation.model import Severity, Table
from desktop_app.export.record import Comparison, Intake
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages
from parsers.model import Regulation

_MOST_NAMED = 5
"""Regulations named as standing out; more is a list nobody reads in a terminal."""


def reading_lines(intake: Intake, messages: Messages) -> Iterator[str]:
    """What was read and what was not."""
    documents = len(intake.documents)
    regulations = sum(len(result.document.regulations) for result in intake.documents)
    yield messages.say(
        "summary.read",
        documents=messages.say("summary.documents", count=documents),
        regulations=messages.say("summary.regulations", count=regulations),
    )


def comparison_lines(comparison: Comparison, messages: Messages) -> Iterator[str]:
    """What was compared and what diverges, table by table."""
    yield from reading_lines(comparison.intake, messages)
    for table in comparison.collation.tables:
        yield from _table_lines(table, messages)
    if comparison.collation.alone:
        alone = "; ".join(_name(entry.regulation) for entry in comparison.collation.alone)
        yield messages.say("summary.alone", regulations=alone)


def _table_lines(table: Table, messages: Messages) -> Iterator[str]:
    summary = table.summary
    regulations = messages.say("summary.regulations", count=len(table.regulations))
    rows = messages.say("summary.rows", count=summary.rows)
    yield messages.say("summary.table", family=table.family, regulations=regulations, rows=rows)
    found = unexpected_by_regulation(table)
    if not found:
        yield "  " + messages.say("summary.all-equal")
    else:
        yield "  " + messages.say(
            "summary.divergent",
            divergent=summary.divergent_rows,
            rows=summary.rows,
            affected=len(found),
            regulations=len(table.regulations),
        )
        yield "  " + messages.say("summary.kinds", kinds=_kinds(table, messages))
        yield "  " + messages.say("summary.stand-out", regions=_most_divergent(table, found))
    expected = summary.by_severity.get(Severity.EXPECTED, 0)
    if expected:
        yield "  " + messages.say("summary.expected", count=expected)
    findings = (len(table.address_findings), len(table.spelling_findings), len(table.form_findings))
    if any(findings):
        address, spelling, form = findings
        yield "  " + messages.say("summary.findings", address=address, spelling=spelling, form=form)


def unexpected_by_regulation(table: Table) -> Counter[str]:
    """Number of divergences that are not expected, by the id of the regulation; none for those without any."""
    return Counter(
        divergence.regulation
        for row in table.rows
        for divergence in row.divergences
        if divergence.severity is not Severity.EXPECTED
    )


def _kinds(table: Table, messages: Messages) -> str:
    counts = Counter(
        divergence.kind
        for row in table.rows
        for divergence in row.divergences
        if divergence.severity is not Severity.EXPECTED
    )
    return ", ".join(f"{messages.name('kind', kind)} {count}" for kind, count in counts.most_common())


def _most_divergent(table: Table, found: Counter[str]) -> str:
    names = region_names(table.regulations)
    shown = ", ".join(f"{names[regulation]}: {count}" for regulation, count in found.most_common(_MOST_NAMED))
    return shown + (", …" if len(found) > _MOST_NAMED else "")


def _name(regulation: Regulation) -> str:
    return regulation.region or regulation.title.rstrip(" :") or regulation.id
