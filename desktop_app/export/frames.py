"""The comparison as pandas frames: one line per divergence, counts of them, similarities, one line per address.

Frames hold plain values, texts as `object`: pandas must never guess a type (a postal index is no number).
"""

import pandas as pd

from desktop_app.collation.model import Collation, Severity, Table
from parsers.model import PostalAddress

ADDRESS_PARTS = (
    *("label", "postal_index", "country", "region", "district", "city"),
    *("settlement", "street", "building", "extra", "raw"),
)
"""Parts of a postal address in the order of the report."""

_SEVERITIES = [severity.value for severity in (Severity.SUBSTANTIVE, Severity.COSMETIC, Severity.EXPECTED)]


def divergence_frame(collation: Collation) -> pd.DataFrame:
    """One line per divergence: places of its table and row, its place in the row, regulation, kind, severity.

    In the order of the tables, but what is expected comes last: hidden at first, it would leave gaps in the numbers.
    """
    columns = ["table", "row", "divergence", "regulation", "kind", "severity"]
    lines = [
        (table_place, row_place, place, divergence.regulation, divergence.kind.value, divergence.severity.value)
        for table_place, table in enumerate(collation.tables)
        for row_place, row in enumerate(table.rows)
        for place, divergence in enumerate(row.divergences)
    ]
    frame = pd.DataFrame(lines, columns=columns)
    order = (frame["severity"] == Severity.EXPECTED.value).to_numpy().argsort(kind="stable")
    return frame.iloc[order].reset_index(drop=True)


def severity_counts(divergences: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Numbers of divergences by the given columns (index) and severity (columns, the gravest first)."""
    keys = [divergences[column] for column in by]
    return pd.crosstab(keys, divergences["severity"]).reindex(columns=_SEVERITIES, fill_value=0)


def similarity_frame(table: Table) -> pd.DataFrame:
    """Regulation by regulation, the share of rows in which both have the same reading, of the rows either may have.

    Rounded down to a tenth of a percent: 1.0 is said only where all are the same. What a partial regulation does not
    quote is unknown and not counted.
    """
    ids = [regulation.id for regulation in table.regulations]
    partial = pd.Series([regulation.partial for regulation in table.regulations]).to_numpy()
    numbers: dict[str, int] = {}
    lines = [
        [numbers.setdefault(row.cells[id_].reading, len(numbers) + 1) if id_ in row.cells else 0 for id_ in ids]
        for row in table.rows
    ]
    readings = pd.DataFrame(lines, columns=ids, dtype=int).to_numpy()
    shares = []
    for place in range(len(ids)):
        own = readings[:, [place]]
        unknown = ((own == 0) & partial[place]) | ((readings == 0) & partial)
        counted = ((own != 0) | (readings != 0)) & ~unknown
        same, of = ((own == readings) & counted).sum(axis=0), counted.sum(axis=0)
        shares.append([1.0 if not of[other] else same[other] * 1000 // of[other] / 1000 for other in range(len(ids))])
    return pd.DataFrame(shares, index=ids, columns=ids, dtype=float)


def address_frame(collation: Collation) -> pd.DataFrame:
    """One line per regulation with an address, compared or alone: its id and the parts as written."""
    compared = [regulation for table in collation.tables for regulation in table.regulations]
    alone = [entry.regulation for entry in collation.alone]
    lines = [(item.id, *_parts(item.address)) for item in (*compared, *alone) if item.address is not None]
    return pd.DataFrame(lines, columns=["regulation", *ADDRESS_PARTS], dtype=object)


def _parts(address: PostalAddress) -> list[str]:
    return [getattr(address, part) or "" for part in ADDRESS_PARTS]
