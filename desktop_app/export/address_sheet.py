"""The sheet of addresses: one regulation a line, the parts of its address in columns, findings marked."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import pandas as pd

from desktop_app.collation.model import AddressFinding, Alone, Collation, Table
from desktop_app.export.frames import ADDRESS_PARTS
from desktop_app.export.report import Cell, Column, Ink, Look, ReportRow, Run, Sheet, text_cell
from desktop_app.export.wording import region_names
from desktop_app.messages import Messages

_WIDTHS = {"postal_index": 10.0, "raw": 44.0, "building": 12.0, "country": 16.0, "label": 18.0}
_USUAL_WIDTH = 16.0
_WIDTH_IF_EMPTY = 10.0


def address_sheet(collation: Collation, addresses: pd.DataFrame, messages: Messages) -> Sheet:
    """All addresses, of regulations that stood alone too; parts as written, so a postal index keeps its zeros."""
    say = messages.say
    holders: tuple[Table | Alone, ...] = (*collation.tables, *collation.alone)
    findings: defaultdict[str, list[AddressFinding]] = defaultdict(list)
    for finding in (finding for holder in holders for finding in holder.address_findings):
        findings[finding.regulation].append(finding)
    names, families = _names(collation), _families(collation)
    several = len(set(families.values())) > 1
    rows = []
    for regulation, *values in addresses[["regulation", *ADDRESS_PARTS]].astype(str).to_numpy():
        parts = dict(zip(ADDRESS_PARTS, values, strict=True))
        family = (text_cell(families[regulation], Look.QUIET),) if several else ()
        rows.append(ReportRow((*_cells(names[regulation], parts, findings[regulation], messages), *family)))
    headings = {part: say(f"report.{part}") for part in ADDRESS_PARTS} | {"region": say("report.address-region")}
    return Sheet(
        name=say("report.sheet-addresses"),
        explanation=say("report.explain-addresses"),
        columns=(
            Column(say("report.region"), 26),
            *(Column(headings[part], _width(addresses[part], part)) for part in ADDRESS_PARTS),
            Column(say("report.findings"), 40),
            *([Column(say("report.family"), 30)] if several else []),
        ),
        rows=tuple(rows),
        frozen_columns=1,
    )


def _names(collation: Collation) -> Mapping[str, str]:
    names: dict[str, str] = {}
    for table in collation.tables:
        names |= region_names(table.regulations)
    for entry in collation.alone:
        names |= region_names([entry.regulation])
    return names


def _families(collation: Collation) -> Mapping[str, str]:
    families = {regulation.id: table.family for table in collation.tables for regulation in table.regulations}
    return families | {entry.regulation.id: entry.regulation.agency for entry in collation.alone}


def _width(values: "pd.Series[str]", part: str) -> float:
    return _WIDTHS.get(part, _USUAL_WIDTH) if (values != "").any() else _WIDTH_IF_EMPTY


def _cells(name: str, parts: Mapping[str, str], findings: Sequence[AddressFinding], messages: Messages) -> list[Cell]:
    marked = {finding.part for finding in findings}
    sentences = [messages.about("address-finding", finding.code, finding.arguments) for finding in findings]
    return [
        text_cell(name, Look.STRONG if findings else Look.TEXT),
        *(
            Cell((Run(text, Ink.WORDS),)) if text and part in marked else text_cell(text)
            for part, text in parts.items()
        ),
        text_cell("\n".join(sentences)),
    ]
