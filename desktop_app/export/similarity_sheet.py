"""The sheet of similarity: the share of rows that two regulations write alike, all against all, as in the window."""

from desktop_app.collation.resemblance import Resemblance, measure_resemblance
from desktop_app.export.basis import ReportBasis
from desktop_app.export.report import Area, Cell, Column, Look, ReportRow, Sheet, SheetKind, text_cell


def similarity_sheet(basis: ReportBasis, place: int) -> Sheet:
    """The matrix of the table at this place, those that are alike beside each other."""
    table = basis.collation.tables[place]
    resemblance = measure_resemblance(table)
    order = resemblance.order
    names = [basis.names[table.regulations[one].id] for one in order]
    rows = tuple(
        ReportRow((text_cell(name, Look.STRONG), *(_share(resemblance, one, other) for other in order)))
        for name, one in zip(names, order, strict=True)
    )
    last = len(names)
    return Sheet(
        kind=SheetKind.SIMILARITY,
        name=basis.sheets[SheetKind.SIMILARITY, place],
        explanation=basis.say("explain-similarity"),
        columns=(Column(basis.say("region"), 30), *(Column(name, 8, upright=True) for name in names)),
        rows=rows,
        frozen_columns=1,
        scale=Area(0, last - 1, 1, last),
    )


def _share(resemblance: Resemblance, one: int, other: int) -> Cell:
    return Cell(look=Look.SHARE, count=round(resemblance.share(one, other) / 100, 3))
