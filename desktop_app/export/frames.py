"""The comparison as pandas frames: one line per divergence, counts of them, one line per address.

Frames hold plain values, texts as `object`: pandas must never guess a type (a postal index is no number).
"""

import pandas as pd

from desktop_app.collation.model import Collation, Severity
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


def address_frame(collation: Collation) -> pd.DataFrame:
    """One line per regulation with an address, compared or alone: its id and the parts as written."""
    compared = [regulation for table in collation.tables for regulation in table.regulations]
    alone = [entry.regulation for entry in collation.alone]
    lines = [(item.id, *_parts(item.address)) for item in (*compared, *alone) if item.address is not None]
    return pd.DataFrame(lines, columns=["regulation", *ADDRESS_PARTS], dtype=object)


def _parts(address: PostalAddress) -> list[str]:
    return [getattr(address, part) or "" for part in ADDRESS_PARTS]
