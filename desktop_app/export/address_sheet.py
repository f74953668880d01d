"""The sheet of addresses: one regulation a line, the parts of its address in columns, findings marked."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from desktop_app.collation.model import AddressFinding, Table
from desktop_app.export.basis import ReportBasis
from desktop_app.export.frames import ADDRESS_PARTS, address_frame
from desktop_app.export.report import Cell, Column, Ink, Look, ReportRow, Rows, Run, Sheet, SheetKind, text_cell
from desktop_app.messages import Messages

_WIDTHS = {"postal_index": 10.0, "raw": 44.0, "building": 12.0, "country": 16.0, "label": 18.0}
_USUAL_WIDTH = 16.0


def address_sheet(basis: ReportBasis) -> Sheet:
    """All addresses, of regulations that stood alone too; parts as written, so a postal index keeps its zeros.

    A part that no address has is no column.
    """
    say, addresses = basis.say, address_frame(basis.collation)
    parts = [part for part in ADDRESS_PARTS if (addresses[part] != "").any()]
    headings = {part: say(part) for part in ADDRESS_PARTS} | {"region": say("address-region")}
    return Sheet(
        kind=SheetKind.ADDRESSES,
        name=basis.sheets[SheetKind.ADDRESSES, 0],
        explanation=say("explain-addresses"),
        columns=(
            Column(say("region"), 26),
            Column(say("findings"), 40),
            *(Column(headings[part], _WIDTHS.get(part, _USUAL_WIDTH)) for part in parts),
            *([Column(say("family"), 30)] if basis.has_families else []),
        ),
        rows=Rows(lambda: _rows(addresses[["regulation", *parts]], basis)),
        frozen_columns=1,
    )


def _rows(addresses: pd.DataFrame, basis: ReportBasis) -> Iterator[ReportRow]:
    findings: defaultdict[str, list[AddressFinding]] = defaultdict(list)
    for finding in (finding for holder in basis.holders for finding in holder.address_findings):
        findings[finding.regulation].append(finding)
    families = _families(basis)
    for regulation, *values in addresses.astype(str).to_numpy():
        parts = dict(zip(addresses.columns[1:], values, strict=True))
        name = basis.names[regulation]
        family = (text_cell(families[regulation], Look.QUIET),) if basis.has_families else ()
        yield ReportRow((*_cells(name, parts, findings[regulation], basis.messages), *family), regions=(name,))


def _families(basis: ReportBasis) -> Mapping[str, str]:
    return {
        regulation.id: holder.family if isinstance(holder, Table) else holder.regulation.agency
        for holder in basis.holders
        for regulation in (holder.regulations if isinstance(holder, Table) else (holder.regulation,))
    }


def _cells(name: str, parts: Mapping[str, str], findings: Sequence[AddressFinding], messages: Messages) -> list[Cell]:
    marked = {finding.part for finding in findings}
    sentences = [messages.about("address-finding", finding.code, finding.arguments) for finding in findings]
    return [
        text_cell(name, Look.STRONG if findings else Look.TEXT),
        text_cell("\n".join(sentences)),
        *(
            Cell((Run(text, Ink.WORDS),)) if text and part in marked else text_cell(text)
            for part, text in parts.items()
        ),
    ]
