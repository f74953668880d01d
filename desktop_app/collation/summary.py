"""Counts of a table."""

from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.collation.model import DivergenceKind, Row, Severity, Summary
from parsers.model import Regulation


def summarize(rows: Sequence[Row], regulations: Sequence[Regulation]) -> Summary:
    """How many divergences the rows hold, by kind, severity and regulation; what occurs nowhere is left out."""
    divergences = [divergence for row in rows for divergence in row.divergences]
    kinds = Counter(divergence.kind for divergence in divergences)
    severities = Counter(divergence.severity for divergence in divergences)
    holders = Counter(divergence.regulation for divergence in divergences)
    return Summary(
        rows=len(rows),
        divergent_rows=sum(row.is_divergent for row in rows),
        divergences=len(divergences),
        by_kind=_in_order({str(kind): count for kind, count in kinds.items()}, [str(kind) for kind in DivergenceKind]),
        by_severity=_in_order(
            {str(item): count for item, count in severities.items()}, [str(item) for item in Severity]
        ),
        by_regulation=_in_order(holders, [item.id for item in regulations]),
    )


def _in_order(counts: Mapping[str, int], order: Sequence[str]) -> dict[str, int]:
    return {name: counts[name] for name in order if counts.get(name)}
