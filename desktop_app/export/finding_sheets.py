"""The sheets of what regulations show by themselves: faults of form, words that are probably misspelt."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.collation.model import Alone, SpellingFinding, Table
from desktop_app.export.basis import ReportBasis
from desktop_app.export.marking import mark_excerpt
from desktop_app.export.report import (
    Cell,
    Column,
    Ink,
    Look,
    ReportRow,
    Rows,
    Run,
    Sheet,
    SheetKind,
    count_cell,
    text_cell,
)
from desktop_app.export.wording import place_name
from parsers.model import ProvisionKind, Regulation


def form_sheet(basis: ReportBasis) -> Sheet:
    """A line for each finding and provision, with the regions where it is so."""
    say = basis.say
    return Sheet(
        kind=SheetKind.FORM,
        name=basis.sheets[SheetKind.FORM, 0],
        explanation=say("explain-form"),
        columns=(
            Column(say("findings"), 60),
            Column(say("provision"), 16),
            Column(say("count"), 9, is_count=True),
            Column(say("regions"), 70),
            *([Column(say("family"), 34)] if basis.has_families else []),
        ),
        rows=Rows(lambda: _form_rows(basis)),
        frozen_columns=1,
    )


def _form_rows(basis: ReportBasis) -> Iterator[ReportRow]:
    for holder in basis.holders:
        for finding in holder.form_findings:
            sentence = basis.messages.about("form-finding", finding.code, finding.arguments)
            by_provision: defaultdict[str, list[str]] = defaultdict(list)
            for regulation, provision in finding.places:
                by_provision[provision].append(regulation)
            for provision, ids in by_provision.items():
                yield ReportRow(
                    (
                        text_cell(sentence),
                        text_cell(place_name(provision, ProvisionKind.POINT, basis.messages)),
                        count_cell(len(ids)),
                        text_cell(basis.regions(ids, _regulations(holder))),
                        *_family(holder, basis),
                    ),
                    regions=tuple(basis.names[id_] for id_ in ids),
                )


def spelling_sheet(basis: ReportBasis) -> Sheet:
    """A line for each word and what it probably should be, the rarest first: those are slips of one region."""
    say = basis.say
    return Sheet(
        kind=SheetKind.SPELLING,
        name=basis.sheets[SheetKind.SPELLING, 0],
        explanation=say("explain-spelling"),
        columns=(
            Column(say("word"), 26),
            Column(say("suggestion"), 26),
            Column(say("context"), 54),
            Column(say("evidence"), 34),
            Column(say("count"), 9, is_count=True),
            Column(say("regions"), 40),
            Column(say("provisions"), 24),
            *([Column(say("family"), 24)] if basis.has_families else []),
        ),
        rows=Rows(lambda: _spelling_rows(basis)),
        frozen_columns=1,
    )


def _spelling_rows(basis: ReportBasis) -> Iterator[ReportRow]:
    for holder in basis.holders:
        by_word: defaultdict[tuple[str, str], list[SpellingFinding]] = defaultdict(list)
        for finding in holder.spelling_findings:
            by_word[finding.word, finding.suggestion].append(finding)
        for findings in sorted(by_word.values(), key=len):
            yield _spelling_row(findings, holder, basis)


def _spelling_row(findings: Sequence[SpellingFinding], holder: Table | Alone, basis: ReportBasis) -> ReportRow:
    first = findings[0]
    ids = _once(finding.regulation for finding in findings)
    places = _once(place_name(finding.provision, ProvisionKind.POINT, basis.messages) for finding in findings)
    return ReportRow(
        (
            Cell((Run(first.word, Ink.LETTERS),)),
            text_cell(first.suggestion, Look.STRONG),
            Cell(_context(first, holder), Look.QUIET),
            text_cell(first.evidence, Look.QUIET),
            count_cell(len(findings)),
            text_cell(basis.regions(ids, _regulations(holder))),
            text_cell(", ".join(places)),
            *_family(holder, basis),
        ),
        regions=tuple(basis.names[id_] for id_ in ids),
    )


def _context(finding: SpellingFinding, holder: Table | Alone) -> tuple[Run, ...]:
    """The word among its neighbours."""
    for regulation in _regulations(holder):
        for provision in regulation.provisions if regulation.id == finding.regulation else ():
            if provision.id == finding.provision:
                return mark_excerpt(provision.text, finding.span, Ink.LETTERS)
    return (Run(finding.word, Ink.LETTERS),)


def _once(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


def _regulations(holder: Table | Alone) -> tuple[Regulation, ...]:
    return holder.regulations if isinstance(holder, Table) else (holder.regulation,)


def _family(holder: Table | Alone, basis: ReportBasis) -> list[Cell]:
    family = holder.family if isinstance(holder, Table) else holder.regulation.agency
    return [text_cell(family, Look.QUIET)] if basis.has_families else []
