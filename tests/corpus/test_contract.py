"""The JSON of all real documents against the contract, sentence by sentence: what another program would rely on."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.export.contract import compare_record, encode, parse_record
from desktop_app.export.record import Intake, Options
from desktop_app.messages import load_messages
from desktop_app.workspace.comparison import compare, read_documents

OF_STRUCTURE = {"missing", "extra", "moved", "renumbered", "split", "merged"}
SEVERITIES = {
    **dict.fromkeys(("name", "address"), "expected"),
    **dict.fromkeys(("renumbered", "moved", "case", "punctuation", "spacing", "script", "spelling"), "cosmetic"),
}

Json = dict[str, Any]


@pytest.fixture(scope="module")
def intake(corpus: Path) -> Intake:
    return read_documents([str(corpus)])


@pytest.fixture(scope="module")
def parsed(intake: Intake) -> dict[str, Json]:
    """All regulations by id."""
    record = json.loads(encode(parse_record(intake, load_messages("kk"))))
    return {item["id"]: item for document in record["documents"] for item in document["regulations"]}


@pytest.fixture(
    scope="module",
    params=[Options(), Options(together=True), Options(base="область Абай"), Options(base="order_287.txt#3")],
    ids=["majority", "together", "base by region", "base by id"],
)
def compared(intake: Intake, request: pytest.FixtureRequest) -> Json:
    record: Json = json.loads(encode(compare_record(compare(intake, request.param), load_messages("kk"))))
    return record


def rows(compared: Json) -> Iterator[tuple[list[str], Json]]:
    """Every row with the ids of its table's regulations."""
    for table in compared["tables"]:
        ids = [item["id"] for item in table["regulations"]]
        for row in table["rows"]:
            yield ids, row


def test_every_regulation_and_every_provision_stands_once(compared: Json, parsed: dict[str, Json]) -> None:
    columns = [item["id"] for table in compared["tables"] for item in table["regulations"]]
    assert sorted([*columns, *(item["id"] for item in compared["alone"])]) == sorted(parsed)
    stands = Counter(
        (id_, provision)
        for _, row in rows(compared)
        for id_, cell in row["cells"].items()
        for provision in cell["provisions"]
    )
    assert stands == Counter((id_, provision["id"]) for id_ in columns for provision in parsed[id_]["provisions"])


def test_cells_hold_the_texts_letter_for_letter(compared: Json, parsed: dict[str, Json]) -> None:
    texts = {(id_, item["id"]): item["text"] for id_ in parsed for item in parsed[id_]["provisions"]}
    for _, row in rows(compared):
        for id_, cell in row["cells"].items():
            assert cell["text"] == "\n".join(texts[id_, provision] for provision in cell["provisions"])
    for holder in (*compared["tables"], *compared["alone"]):
        for finding in holder["spelling_findings"]:
            start, end = finding["span"]
            assert texts[finding["regulation"], finding["provision"]][start:end] == finding["word"]


def test_spans_hold_the_words_that_are_reported(compared: Json) -> None:
    for _, row in rows(compared):
        for item in row["divergences"]:
            own = row["cells"].get(item["regulation"], {"text": ""})
            for text, (start, end), words in (
                (row["cells"][row["base"]]["text"], item["base_span"], item["base_text"]),
                (own["text"], item["span"], item["text"]),
            ):
                assert 0 <= start <= end <= len(text)
                assert text[start:end] == words


def test_readings_part_the_cells_and_the_majority_is_the_base(compared: Json) -> None:
    for ids, row in rows(compared):
        readings = row["readings"]
        assert sorted(id_ for reading in readings for id_ in reading["regulations"]) == sorted(row["cells"])
        for reading in readings:
            assert reading["regulations"] == [id_ for id_ in ids if id_ in reading["regulations"]]
            assert reading["text"] == row["cells"][reading["regulations"][0]]["text"]
            assert {row["cells"][id_]["reading"] for id_ in reading["regulations"]} == {reading["id"]}
        most = min(readings, key=lambda it: (-len(it["regulations"]), ids.index(it["regulations"][0])))
        assert [reading["id"] for reading in readings if reading["majority"]] == [most["id"]]
        if compared["base"] == "majority":
            assert row["base"] == most["regulations"][0]


def test_divergences_are_of_their_severity_in_order_and_about_their_row(compared: Json) -> None:
    for ids, row in rows(compared):
        order = [ids.index(item["regulation"]) for item in row["divergences"]]
        assert order == sorted(order)
        assert list(row["cells"]) == [id_ for id_ in ids if id_ in row["cells"]]
        for item in row["divergences"]:
            assert item["severity"] == SEVERITIES.get(item["kind"], "substantive")
            assert item["rows"][0] == row["id"]
            assert len(item["rows"]) == 1 or item["kind"] in {"split", "merged"}
        moved = {item["regulation"] for item in row["divergences"] if item["kind"] == "moved"}
        assert moved == {id_ for id_, cell in row["cells"].items() if cell["moved"]}


def test_what_is_no_base_reading_has_a_divergence_that_says_why(compared: Json, parsed: dict[str, Json]) -> None:
    removed = {(id_, item["id"]) for id_ in parsed for item in parsed[id_]["provisions"] if item["deleted"]}
    for _, row in rows(compared):
        if row["kind"] == "note":  # of the publisher: never compared
            continue
        own = row["cells"][row["base"]]["reading"]
        is_extra = any(item["kind"] == "extra" for item in row["divergences"])
        for id_, cell in row["cells"].items():
            if is_extra and (id_, cell["provisions"][0]) in removed:  # then it is those in force that diverge
                continue
            said = {d["kind"] for d in row["divergences"] if d["regulation"] == id_} - {"name", "address"}
            assert cell["reading"] == own or said
            assert cell["reading"] != own or not said - OF_STRUCTURE
            assert (cell["similarity"] == 1.0) == (cell["reading"] == own)


def test_missing_and_extra_follow_the_rule_of_half(compared: Json) -> None:
    for table in compared["tables"]:
        full = {item["id"] for item in table["regulations"] if not item["partial"]}
        for row in table["rows"]:
            absent = {d["regulation"] for d in row["divergences"] if d["kind"] == "missing"}
            more = {d["regulation"] for d in row["divergences"] if d["kind"] == "extra"}
            assert absent | more <= full
            assert not (absent and more)
            assert more <= set(row["cells"])
            if compared["base"] == "majority" and absent | more:
                # A cell of what is removed shows it, and is missing against siblings in force.
                holds = len((full & set(row["cells"])) - absent)
                assert bool(absent) == (2 * holds >= len(full))


def test_counts_are_those_of_the_lists(compared: Json) -> None:
    for table in compared["tables"]:
        found = [item for row in table["rows"] for item in row["divergences"]]
        summary = table["summary"]
        assert (summary["rows"], summary["divergences"]) == (len(table["rows"]), len(found))
        assert summary["divergent_rows"] == sum(
            any(item["severity"] != "expected" for item in row["divergences"]) for row in table["rows"]
        )
        for name, key in (("by_kind", "kind"), ("by_severity", "severity"), ("by_regulation", "regulation")):
            assert {key_: count for key_, count in summary[name].items() if count} == Counter(
                item[key] for item in found
            )
