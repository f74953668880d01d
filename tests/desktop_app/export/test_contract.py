import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.collation.model import Alone
from desktop_app.export.contract import Record, compare_record, encode, parse_record
from desktop_app.messages import LANGUAGES, load_messages
from tests.desktop_app.inventions import every_kind, make_comparison, make_regulation

MESSAGES = load_messages("ru")
COMPARISON = make_comparison([every_kind()], [Alone(make_regulation("приказ.txt#9", None))], whole=False)

REGULATION = ["id", "title", "language", "region", "agency", "annex", "partial", "source", "address"]
FINDINGS = ["address_findings", "spelling_findings", "form_findings"]

KEYS = {
    "parse": {
        "": ["schema", "documents", "failures"],
        "documents": ["path", "format", "language", "title", "sha256", "diagnostics", "outside", "regulations"],
        "documents.diagnostics": ["code", "message", "line", "page"],
        "documents.outside": ["text", "source"],
        "documents.outside.source": ["line_start", "line_end", "page"],
        "documents.regulations": [*REGULATION, "provisions"],
        "documents.regulations.address": [
            *("label", "postal_index", "country", "region", "district", "city", "settlement"),
            *("street", "building", "extra", "raw"),
        ],
        "documents.regulations.provisions": [
            *("id", "kind", "number", "parent", "role", "deleted", "editorial", "text", "source"),
        ],
        "failures": ["path", "code", "message"],
    },
    "compare": {
        "": ["schema", "base", "tables", "alone", "not_compared", "failures", "diagnostics", "timings"],
        "tables": ["family", "language", "regulations", "rows", *FINDINGS, "summary"],
        "tables.regulations": ["id", "title", "region", "agency", "annex", "partial", "address", "document"],
        "tables.rows": ["id", "kind", "role", "label", "base", "cells", "readings", "divergences"],
        "tables.rows.cells.приказ.txt#1": ["provisions", "text", "reading", "similarity", "moved", "matched_by"],
        "tables.rows.readings": ["id", "text", "regulations", "majority"],
        "tables.rows.divergences": [
            *("regulation", "kind", "severity", "base_text", "text", "base_span", "span", "rows"),
        ],
        "tables.address_findings": ["regulation", "provision", "code", "part", "message"],
        "tables.spelling_findings": ["regulation", "provision", "word", "suggestion", "evidence", "span"],
        "tables.form_findings": ["code", "message", "places"],
        "tables.form_findings.places": ["regulation", "provision"],
        "tables.summary": ["rows", "divergent_rows", "divergences", "by_kind", "by_severity", "by_regulation"],
        "alone": [*REGULATION, *FINDINGS],
        "not_compared": ["path", "regulation", "page", "code", "message"],
        "failures": ["path", "code", "message"],
        "timings": ["read", "parse", "align", "compare"],
    },
}


def records(value: object, place: str = "") -> Iterator[tuple[str, dict[str, object]]]:
    """All objects of a JSON value with the names that lead to them."""
    if isinstance(value, dict):
        yield place, value
        for key, inner in value.items():
            yield from records(inner, f"{place}.{key}".lstrip("."))
    elif isinstance(value, list):
        for inner in value:
            yield from records(inner, place)


def written(command: str, language: str = "ru") -> Record:
    messages = load_messages(language)
    made = compare_record(COMPARISON, messages) if command == "compare" else parse_record(COMPARISON.intake, messages)
    read: Record = json.loads(encode(made))
    return read


@pytest.mark.parametrize("command", ["parse", "compare"])
def test_every_object_has_the_fields_of_the_contract_in_its_order(command: str) -> None:
    found = list(records(written(command)))
    assert written(command)["schema"] == f"salystyru/{command}/1"
    for place, keys in KEYS[command].items():
        here = [list(record) for own, record in found if own == place]
        assert here, f"nothing at {place}"
        assert [other for other in here if other != keys] == []


@pytest.mark.parametrize("command", ["parse", "compare"])
def test_only_messages_depend_on_the_language(command: str) -> None:
    def without_messages(value: object) -> object:
        if isinstance(value, dict):
            return {key: without_messages(inner) for key, inner in value.items() if key != "message"}
        return [without_messages(inner) for inner in value] if isinstance(value, list) else value

    versions = [written(command, language) for language in LANGUAGES]
    assert len({json.dumps(version, ensure_ascii=False) for version in versions}) == len(LANGUAGES)
    assert len({json.dumps(without_messages(version), ensure_ascii=False) for version in versions}) == 1


def test_spans_cut_the_differing_words_out_of_the_cells() -> None:
    rows = [row for place, row in records(written("compare")) if place == "tables.rows"]
    divergences = [(row, item) for row in rows for item in row["divergences"]]  # type: ignore[attr-defined]
    assert len(divergences) > 10
    for row, item in divergences:
        cell = row["cells"].get(item["regulation"], {"text": ""})  # type: ignore[attr-defined]
        start, end = item["span"]
        assert cell["text"][start:end] == item["text"]


def test_characters_removed_from_a_text_are_on_record() -> None:
    (result,) = COMPARISON.intake.documents
    removed = replace(result, diagnostics=(replace(result.diagnostics[0], removed="\x07"),))
    record = parse_record(replace(COMPARISON.intake, documents=(removed,)), MESSAGES)
    (diagnostic,) = [own for place, own in records(json.loads(encode(record))) if place == "documents.diagnostics"]
    assert diagnostic["removed"] == "\x07"


def test_the_layout_of_the_lines_changes_nothing() -> None:
    record = compare_record(COMPARISON, MESSAGES)
    assert json.loads(encode(record)) == json.loads(json.dumps(record))


def test_a_file_name_that_is_no_text_is_written_as_an_escape() -> None:
    content = encode({"path": "a\udce9.txt"})
    assert content == b'{\n "path": "a\\udce9.txt"\n}\n'
    assert json.loads(content) == {"path": "a\udce9.txt"}
