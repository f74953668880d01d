"""The JSON of `parse` and `compare`: the product's public contract, field by field and in its order.

Other programs rely on these names: extend them, never break them. Only fields named ``message`` depend on the language.
"""

import json
from collections.abc import Iterable, Iterator, Mapping

from desktop_app.collation.model import (
    AddressFinding,
    Alone,
    Cell,
    Divergence,
    FormFinding,
    Reading,
    Row,
    SpellingFinding,
    Table,
)
from desktop_app.export.record import Comparison, Failure, Intake, NotCompared, Remark
from desktop_app.export.sentences import sentence
from desktop_app.messages import Messages
from parsers.diagnostics import Diagnostic, ParseResult
from parsers.model import PostalAddress, Provision, Regulation, SourceRange, Span

Record = dict[str, object]

_ONE_LINE_BELOW = 4
"""Depth from which a value is written on one line: a provision, a row, a finding each get a line of their own."""


def encode(record: Record) -> bytes:
    """The record as JSON in UTF-8; file names that are no text come out as escapes of lone surrogates."""
    return "".join(_lines(record, 0)).encode("utf-8", "backslashreplace") + b"\n"


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _lines(value: object, depth: int) -> Iterator[str]:
    """JSON that breaks lines down to a depth only: the whole of it indented would take five times as long."""
    if depth == _ONE_LINE_BELOW or not isinstance(value, dict | list) or not value:
        yield _ENCODER.encode(value)
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    before = opening
    for key in value:
        yield f"{before}\n{' ' * depth} "
        if isinstance(value, dict):
            yield f"{_ENCODER.encode(key)}: "
        yield from _lines(value[key] if isinstance(value, dict) else key, depth + 1)
        before = ","
    yield f"\n{' ' * depth}{closing}"


def parse_record(intake: Intake, messages: Messages) -> Record:
    """The JSON of `parse`, schema ``salystyru/parse/1``."""
    remarks = [remark for remark in intake.remarks if remark.code in _DOCUMENT_REMARKS]
    return {
        "schema": "salystyru/parse/1",
        "documents": [_document(result, remarks, messages) for result in intake.documents],
        "failures": _failures(intake.failures, messages),
    }


def compare_record(comparison: Comparison, messages: Messages) -> Record:
    """The JSON of `compare`, schema ``salystyru/compare/1``; ``diagnostics`` speaks of documents taken together."""
    collation, intake, timings = comparison.collation, comparison.intake, comparison.timings
    documents = {
        regulation.id: result.document.path for result in intake.documents for regulation in result.document.regulations
    }
    return {
        "schema": "salystyru/compare/1",
        "base": collation.base,
        "tables": [_table(table, documents, messages) for table in collation.tables],
        "alone": [_alone(entry, messages) for entry in collation.alone],
        "not_compared": [_not_compared(entry, messages) for entry in intake.not_compared],
        "failures": _failures(intake.failures, messages),
        "diagnostics": [_remark(remark, messages) for remark in intake.remarks],
        "timings": {
            "read": round(timings.read, 4),
            "parse": round(timings.parse, 4),
            "align": round(timings.align, 4),
            "compare": round(timings.compare, 4),
        },
    }


_DOCUMENT_REMARKS = frozenset({"same-content", "same-region"})


def _document(result: ParseResult, remarks: Iterable[Remark], messages: Messages) -> Record:
    document = result.document
    own = [_diagnostic(diagnostic, messages) for diagnostic in result.diagnostics]
    shared = [
        {"code": remark.code, "message": sentence(remark, messages), "line": None, "page": None}
        for remark in remarks
        if remark.path == document.path
    ]
    return {
        "path": document.path,
        "format": document.format,
        "language": document.language,
        "title": document.title,
        "sha256": document.sha256,
        "diagnostics": own + shared,
        "outside": [{"text": outside.text, "source": _source(outside.source)} for outside in document.outside],
        "regulations": [_regulation(regulation) for regulation in document.regulations],
    }


def _diagnostic(diagnostic: Diagnostic, messages: Messages) -> Record:
    record: Record = {
        "code": diagnostic.code,
        "message": messages.about("diagnostic", diagnostic.code, diagnostic.arguments),
        "line": diagnostic.line,
        "page": diagnostic.page,
    }
    return {**record, "removed": diagnostic.removed} if diagnostic.removed else record


def _regulation(regulation: Regulation) -> Record:
    return {
        **_regulation_head(regulation),
        "provisions": [_provision(provision) for provision in regulation.provisions],
    }


def _regulation_head(regulation: Regulation) -> Record:
    return {
        "id": regulation.id,
        "title": regulation.title,
        "language": regulation.language,
        "region": regulation.region,
        "agency": regulation.agency,
        "annex": regulation.annex,
        "partial": regulation.partial,
        "source": _source(regulation.source),
        "address": _address(regulation.address),
    }


def _provision(provision: Provision) -> Record:
    return {
        "id": provision.id,
        "kind": provision.kind,
        "number": provision.number,
        "parent": provision.parent,
        "role": provision.role,
        "deleted": provision.deleted,
        "editorial": provision.editorial,
        "text": provision.text,
        "source": _source(provision.source),
    }


def _source(source: SourceRange) -> Record:
    return {"line_start": source.line_start, "line_end": source.line_end, "page": source.page}


def _address(address: PostalAddress | None) -> Record | None:
    if address is None:
        return None
    return {
        "label": address.label,
        "postal_index": address.postal_index,
        "country": address.country,
        "region": address.region,
        "district": address.district,
        "city": address.city,
        "settlement": address.settlement,
        "street": address.street,
        "building": address.building,
        "extra": address.extra,
        "raw": address.raw,
    }


def _table(table: Table, documents: Mapping[str, str], messages: Messages) -> Record:
    summary = table.summary
    return {
        "family": table.family,
        "language": table.language,
        "regulations": [_column(regulation, documents) for regulation in table.regulations],
        "rows": [_row(row) for row in table.rows],
        **_findings(table, messages),
        "summary": {
            "rows": summary.rows,
            "divergent_rows": summary.divergent_rows,
            "divergences": summary.divergences,
            "by_kind": dict(summary.by_kind),
            "by_severity": dict(summary.by_severity),
            "by_regulation": dict(summary.by_regulation),
        },
    }


def _column(regulation: Regulation, documents: Mapping[str, str]) -> Record:
    return {
        "id": regulation.id,
        "title": regulation.title,
        "region": regulation.region,
        "agency": regulation.agency,
        "annex": regulation.annex,
        "partial": regulation.partial,
        "address": _address(regulation.address),
        "document": documents[regulation.id],
    }


def _row(row: Row) -> Record:
    return {
        "id": row.id,
        "kind": row.kind,
        "role": row.role,
        "label": row.label,
        "base": row.base,
        "cells": {regulation: _cell(cell) for regulation, cell in row.cells.items()},
        "readings": [_reading(reading) for reading in row.readings],
        "divergences": [_divergence(divergence) for divergence in row.divergences],
    }


def _cell(cell: Cell) -> Record:
    return {
        "provisions": [provision.id for provision in cell.provisions],
        "text": cell.text,
        "reading": cell.reading,
        "similarity": cell.similarity,
        "moved": cell.moved,
        "matched_by": cell.matched_by,
    }


def _reading(reading: Reading) -> Record:
    return {
        "id": reading.id,
        "text": reading.text,
        "regulations": list(reading.regulations),
        "majority": reading.majority,
    }


def _divergence(divergence: Divergence) -> Record:
    return {
        "regulation": divergence.regulation,
        "kind": divergence.kind,
        "severity": divergence.severity,
        "base_text": divergence.base_text,
        "text": divergence.text,
        "base_span": _span(divergence.base_span),
        "span": _span(divergence.span),
        "rows": list(divergence.rows),
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _alone(entry: Alone, messages: Messages) -> Record:
    return {**_regulation_head(entry.regulation), **_findings(entry, messages)}


def _findings(holder: Table | Alone, messages: Messages) -> Record:
    return {
        "address_findings": [_address_finding(finding, messages) for finding in holder.address_findings],
        "spelling_findings": [_spelling_finding(finding) for finding in holder.spelling_findings],
        "form_findings": [_form_finding(finding, messages) for finding in holder.form_findings],
    }


def _address_finding(finding: AddressFinding, messages: Messages) -> Record:
    return {
        "regulation": finding.regulation,
        "provision": finding.provision,
        "code": finding.code,
        "part": finding.part,
        "message": messages.about("address-finding", finding.code, finding.arguments),
    }


def _spelling_finding(finding: SpellingFinding) -> Record:
    return {
        "regulation": finding.regulation,
        "provision": finding.provision,
        "word": finding.word,
        "suggestion": finding.suggestion,
        "evidence": finding.evidence,
        "span": _span(finding.span),
    }


def _form_finding(finding: FormFinding, messages: Messages) -> Record:
    return {
        "code": finding.code,
        "message": messages.about("form-finding", finding.code, finding.arguments),
        "places": [{"regulation": regulation, "provision": provision} for regulation, provision in finding.places],
    }


def _not_compared(entry: NotCompared, messages: Messages) -> Record:
    return {
        "path": entry.path,
        "regulation": entry.regulation,
        "page": entry.page,
        "code": entry.code,
        "message": sentence(entry, messages),
    }


def _failures(failures: Iterable[Failure], messages: Messages) -> list[Record]:
    return [
        {"path": failure.path, "code": failure.code, "message": sentence(failure, messages)} for failure in failures
    ]


def _remark(remark: Remark, messages: Messages) -> Record:
    return {
        "path": remark.path,
        "regulation": remark.regulation,
        "code": remark.code,
        "message": sentence(remark, messages),
    }
